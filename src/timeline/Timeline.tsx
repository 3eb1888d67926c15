import { useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import type { Instant } from '../domain/instant.ts';
import { clampToPeriod } from '../domain/period.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import type { Catalogue } from '../text/language.ts';
import { timeWords } from '../text/timeWords.ts';
import { bucketWords } from './bucketWords.ts';
import { captionAt } from './caption.ts';
import { captionWords, stepWords } from './captionWords.ts';
import { dayShown, tallyOf } from './dayTally.ts';
import { createClock } from './clock.ts';
import type { Hands } from './grip.ts';
import { bucketAt } from './histogram.ts';
import { Modes } from './Modes.tsx';
import { MomentLine } from './MomentLine.tsx';
import { Settings } from './Settings.tsx';
import { changeStops, nextStop, previousStop } from './steps.ts';
import { StripRows } from './StripRows.tsx';
import { stripLayout } from './stripLayout.ts';
import { Track } from './Track.tsx';
import { Transport } from './Transport.tsx';
import { useContents } from './useContents.tsx';
import { usePlayer } from './usePlayer.tsx';

type Props = { readonly store: DashboardStore; readonly dataset: Dataset; readonly text: Catalogue };

/** The dock along the bottom: where the moment is seen, said and moved. */
export function Timeline({ store, dataset, text }: Props) {
  const moment = useStore(store, (state) => momentOf(dataset, state.view));
  const display = useStore(store, (state) => state.view.timeDisplay);
  const playing = useStore(store, (state) => state.playing);
  const words = useMemo(() => timeWords(text, dataset, display), [text, dataset, display]);
  const dock = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  const [announced, announce] = useState('');
  /** The stop that was played or stepped to; as long as the clock stands there, its caption is shown. */
  const [stop, setStop] = useState<Instant | null>(null);
  const clock = useMemo(() => createClock(store, dataset), [store, dataset]);
  usePlayer(store, dataset, clock, setStop);

  const { mode, from } = moment;
  const { contents, scale, canFold } = useContents(store, dataset, width);
  const { period, reach, changes, coverage, histogram, events } = contents;
  const t = clampToPeriod(reach, moment.t);
  const isAtEnd = t === reach.latest;
  const tally = tallyOf(changes.takeovers, coverage.covered, dayShown(t, period, words.zone));
  const stops = useMemo(() => changeStops(changes, reach), [changes, reach]);

  /** What a screen reader hears after a step: the moment, and what has become of which place. */
  const step = useCallback(
    (direction: 1 | -1) => {
      const to = clock.step(direction);
      if (to === null) return;
      setStop(to);
      announce(stepWords(to, changes.marks, dataset, text, words));
    },
    [clock, changes, dataset, text, words],
  );
  const play = useCallback(() => {
    clock.play();
    if (!store.getState().playing) announce(words.moment(clock.now()));
  }, [clock, store, words]);
  const draw = useCallback(
    (hands: Hands) => {
      clock.draw(hands);
      setStop(null);
    },
    [clock],
  );

  const bucket = bucketAt(histogram, t);
  const bar = bucket && bucketWords(bucket, text, words);
  const modeWords =
    mode === 'instant'
      ? null
      : from === null
        ? text.timeline.soFar(moment.shown.events.length)
        : text.timeline.inWindow(words.point(from), moment.shown.events.length);
  const said = [
    ...(modeWords === null ? [] : [modeWords]),
    ...text.timeline.thisDay(tally),
    ...(bar === undefined ? [] : [bar]),
  ];
  const caption = stop === t ? captionAt(t, events, changes.marks) : null;
  const layout = stripLayout(width);
  return (
    <section id="timeline" className="timeline" aria-label={text.timeline.label} ref={dock}>
      <Transport
        {...{ playing, text }}
        hasPrevious={previousStop(stops, t) !== null}
        canPlay={reach.earliest < reach.latest}
        hasNext={nextStop(stops, t) !== null}
        onStep={step}
        onPlay={play}
      />
      <MomentLine
        {...{ t, reach, dock, clock, modeWords, tally, text, words }}
        caption={caption && captionWords(caption, dataset, text, words)}
      />
      <div className="dock-modes wide-only">
        <Modes {...{ store, text }} quiet />
      </div>
      <Settings {...{ store, dock, histogram, canFold, text }} />
      <StripRows {...{ layout, text }} />
      <Track
        {...{ contents, scale, width, mode, playing, text, words }}
        hands={{ t, from }}
        valueText={text.timeline.valueText(words.moment(t), said, reach.latest < period.latest && isAtEnd)}
        startText={from === null ? '' : words.moment(from)}
        onWidth={setWidth}
        onDraw={draw}
        onScrubbing={store.getState().setScrubbing}
      />
      <output className="visually-hidden">{announced}</output>
    </section>
  );
}
