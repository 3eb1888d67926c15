import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import { clampToPeriod } from '../domain/period.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import type { Catalogue } from '../text/language.ts';
import { stateSentence } from '../text/stateWords.ts';
import { timeWords } from '../text/timeWords.ts';
import { changesOf } from './changes.ts';
import { coverageAt } from './coverage.ts';
import { dayShown, tallyOf } from './dayTally.ts';
import { changeStops, nextStop, previousStop, reachOf } from './steps.ts';
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

  const { known, period } = moment;
  const reach = reachOf(period, known);
  const t = clampToPeriod(reach, moment.t);
  const isAtEnd = t === reach.latest;
  const { setView, setPlaying, setScrubbing } = store.getState();
  const changes = changesOf(dataset, known);
  const coverage = useMemo(() => coverageAt(dataset, known), [dataset, known]);
  const tally = tallyOf(changes.takeovers, coverage.covered, dayShown(t, period, words.zone));
  const stops = changeStops(changes, reach);
  const isCut = reach.latest < period.latest;

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
    const happened = changes.marks
      .filter(({ at }) => at === stop)
      .map(({ place, state }) =>
        text.timeline.placeNow(place.name, stateSentence(state, dataset.parties, text, words)),
      );
    announce(text.timeline.stepped(words.moment(stop), happened));
  }

  /** From the end it starts over. */
  function play(): void {
    if (!playing && isAtEnd) setView({ t: reach.earliest });
    if (playing) announce(words.moment(t));
    setPlaying(!playing);
  }

  const date = words.parts(t);
  const thisDay = text.timeline.thisDay(tally);
  const [previous, next] = [previousStop(stops, t), nextStop(stops, t)];
  return (
    <section id="timeline" className="timeline" aria-label={text.timeline.label}>
      <Transport
        {...{ playing, text }}
        hasPrevious={previous !== null}
        canPlay={reach.earliest < reach.latest}
        hasNext={next !== null}
        onPrevious={() => stepTo(previous)}
        onPlay={play}
        onNext={() => stepTo(next)}
      />
      <p className="moment">
        <time className="moment-date" dateTime={formatInstant(t)}>
          {text.time.longDay(date)}
        </time>
        <span className="moment-clock">{text.time.clockInZone(date.clock, words.zoneLabel)}</span>
        <span className="moment-day wide-only">
          {thisDay.map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </span>
        <span className="moment-day narrow-only">{text.timeline.thisDayShort(tally)}</span>
      </p>
      <Track
        {...{ dataset, t, known, period, changes, coverage, playing, text, words }}
        valueText={text.timeline.valueText(words.moment(t), thisDay, isCut && isAtEnd)}
        onMove={move}
        onScrubbing={setScrubbing}
      />
      <output className="visually-hidden">{announced}</output>
    </section>
  );
}
