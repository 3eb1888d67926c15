import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { formatInstant, type Instant, plus } from '../domain/instant.ts';
import { dayOf, spanOfDay } from '../domain/zone.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import type { Catalogue } from '../text/language.ts';
import { stateSentence } from '../text/stateWords.ts';
import { timeWords } from '../text/timeWords.ts';
import { changesOf, changesWithin } from './changes.ts';
import { changeStops, nextStop, previousStop } from './steps.ts';
import { Track } from './Track.tsx';
import { Transport } from './Transport.tsx';
import { usePlayer } from './usePlayer.tsx';

type Props = { readonly store: DashboardStore; readonly dataset: Dataset; readonly text: Catalogue };

/** The dock along the bottom: where the moment is seen, said and moved. */
export function Timeline({ store, dataset, text }: Props) {
  const moment = useStore(store, (state) => momentOf(dataset, state.view));
  const display = useStore(store, (state) => state.view.timeDisplay);
  const playing = useStore(store, (state) => state.playing);
  const words = useMemo(() => timeWords(text, dataset, display), [text, dataset, display]);
  const [announced, announce] = useState('');
  usePlayer(store, dataset);

  const { t, known, period } = moment;
  const { setView, setPlaying, setScrubbing } = store.getState();
  const changes = changesOf(dataset, known);
  const stops = changeStops(changes, period);
  const reachable = known === 'all' ? stops : stops.filter((stop) => stop <= known);
  // The end of the period still belongs to its last day.
  const day = dayOf(t === period.latest ? plus(t, -1) : t, dataset.timeZone);
  const today = changesWithin(changes, spanOfDay(day, dataset.timeZone));

  const move = useCallback(
    (to: Instant) => {
      setPlaying(false);
      setView({ t: to });
    },
    [setView, setPlaying],
  );

  /** What a screen reader hears after a step: the moment, and what has become of which place. */
  function stepTo(stop: Instant | null): void {
    if (stop === null) return;
    move(stop);
    const happened = changes.all
      .filter(({ at }) => at === stop)
      .map(({ place, state }) =>
        text.timeline.placeNow(place.name, stateSentence(state, dataset.parties, text, words)),
      );
    announce(text.timeline.stepped(words.moment(stop), happened));
  }

  function play(): void {
    const end = known !== 'all' && known < period.latest ? known : period.latest;
    if (!playing && t >= end) setView({ t: period.earliest });
    if (playing) announce(words.moment(t));
    setPlaying(!playing);
  }

  const date = words.parts(t);
  const [previous, next] = [previousStop(reachable, t), nextStop(reachable, t)];
  return (
    <section id="timeline" className="timeline" aria-label={text.timeline.label}>
      <Transport
        {...{ playing, text }}
        hasPrevious={previous !== null}
        hasNext={next !== null}
        onPrevious={() => stepTo(previous)}
        onPlay={play}
        onNext={() => stepTo(next)}
      />
      <p className="moment">
        <time className="moment-date" dateTime={formatInstant(t)}>
          {text.time.longDay(date)}
        </time>
        <span className="moment-clock">
          <strong>{text.time.clockInZone(date.clock, words.zoneLabel)}</strong>{' '}
          <span className="wide-only">{text.timeline.changesThisDay(today)}</span>
          <span className="narrow-only">{text.timeline.changesShort(today)}</span>
        </span>
      </p>
      <Track
        {...{ dataset, moment, changes, playing, text, words }}
        valueText={text.timeline.valueText(words.moment(t), text.timeline.changesThatDay(today))}
        onMove={move}
        onScrubbing={setScrubbing}
      />
      <output className="visually-hidden">{announced}</output>
    </section>
  );
}
