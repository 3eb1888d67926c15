import { useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import type { Instant } from '../domain/instant.ts';
import { clampToPeriod } from '../domain/period.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import type { Catalogue } from '../text/language.ts';
import { timeWords } from '../text/timeWords.ts';
import { bucketWords } from './bucketWords.ts';
import { createClock } from './clock.ts';
import { dayShown, tallyOfShown } from './dayTally.ts';
import type { Hands } from './grip.ts';
import { bucketAt } from './histogram.ts';
import { Modes } from './Modes.tsx';
import { MomentLine } from './MomentLine.tsx';
import { Settings } from './Settings.tsx';
import { KnownPopover } from './KnownPopover.tsx';
import { changeStops, nextStop, previousStop } from './steps.ts';
import { StripRows } from './StripRows.tsx';
import { stripLayout } from './stripLayout.ts';
import { Track } from './Track.tsx';
import { Transport } from './Transport.tsx';
import { useContents } from './useContents.tsx';
import { fetchParts, useFetched } from './useParts.tsx';
import { usePlayer } from './usePlayer.tsx';

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly text: Catalogue;
  readonly theme: Theme;
  /** The page has come to rest: what may be asked for is fetched. */
  readonly idle: boolean;
};

/** The dock along the bottom: where the moment is seen, said and moved. */
export function Timeline({ store, dataset, text, theme, idle }: Props) {
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
  const [failed, setFailed] = useState(false);
  usePlayer(store, dataset, clock, { onStop: setStop, onFailed: () => setFailed(true) });
  const { newsOf, captionFor } = useFetched(idle || stop !== null);
  // Only in the settings both clocks are made one, and those come with the other parts.
  const isNews = useStore(store, (state) => state.playback.clocks === 'both');
  const news = useMemo(
    () => (isNews && newsOf ? newsOf(store, dataset, text, words) : null),
    [isNews, newsOf, store, dataset, text, words],
  );

  const { mode, from } = moment;
  const { contents, scale, canFold } = useContents(store, dataset, width);
  const { period, reach, changes, coverage, histogram, events } = contents;
  const t = clampToPeriod(reach, moment.t);
  const isAtEnd = t === reach.latest;
  const tally = tallyOfShown(moment, changes.takeovers, coverage.covered, dayShown(t, period, words.zone));
  const changeTimes = useMemo(() => changeStops(changes, reach), [changes, reach]);
  const stops = news?.stops ?? changeTimes;
  const here = news?.now() ?? t;

  /** What a screen reader hears after a step: the moment, and what has become of which place. */
  const step = useCallback(
    (direction: 1 | -1) => {
      const to = (news ?? clock).step(direction);
      if (to === null) return;
      setStop(to);
      void fetchParts()
        .then(({ stepWords }) =>
          news ? news.sentence(to) : stepWords(to, changes.marks, dataset, text, words),
        )
        .catch(() => words.moment(to))
        .then(announce);
    },
    [clock, news, changes, dataset, text, words],
  );
  const play = useCallback(() => {
    setFailed(false);
    (news ?? clock).play();
    if (!store.getState().playing) announce(words.moment(clock.now()));
  }, [clock, news, store, words]);
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
    ...(news === null ? [] : [news.names.hint]),
    ...(modeWords === null ? [] : [modeWords]),
    ...text.timeline.thisDay(tally),
    ...(bar === undefined ? [] : [bar]),
  ];
  const caption =
    stop !== here
      ? null
      : news
        ? news.caption(here)
        : (captionFor?.(t, events, changes.marks, dataset, text, words) ?? null);
  const layout = stripLayout(width);
  return (
    <section id="timeline" className="timeline" aria-label={text.timeline.label} ref={dock}>
      <Transport
        {...{ playing, text }}
        names={news?.names ?? text.timeline}
        hasPrevious={previousStop(stops, here) !== null}
        canPlay={news ? stops.length > 0 : reach.earliest < reach.latest}
        hasNext={nextStop(stops, here) !== null}
        onStep={step}
        onPlay={play}
      />
      <MomentLine
        {...{ t, reach, dock, clock, tally, text, words }}
        modeWords={news?.names.hint ?? modeWords}
        caption={failed ? { title: text.chrome.partFailed, when: '', more: '' } : caption}
      />
      <div className="dock-modes wide-only">
        <Modes {...{ store, text }} quiet />
      </div>
      <Settings {...{ store, dataset, dock, histogram, canFold, text }} />
      <StripRows {...{ layout, text }} tallest={histogram.tallest} />
      <Track
        {...{ store, contents, scale, width, mode, playing, idle, theme, text, words }}
        hands={{ t, from }}
        valueText={text.timeline.valueText(words.moment(t), said, reach.latest < period.latest && isAtEnd)}
        startText={from === null ? '' : words.moment(from)}
        onWidth={setWidth}
        onDraw={draw}
        onScrubbing={store.getState().setScrubbing}
      />
      <KnownPopover {...{ store, dataset, dock, text, words }} />
      <output className="visually-hidden">{announced}</output>
    </section>
  );
}
