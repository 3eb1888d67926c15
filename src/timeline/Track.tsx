import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Instant } from '../domain/instant.ts';
import type { TimeMode } from '../domain/view.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { CutGround, CutLine, KnownHand } from './Cut.tsx';
import type { Grip, Hands } from './grip.ts';
import { bucketAt } from './histogram.ts';
import { pixelScale, type TimeScale } from './scale.ts';
import { SliderInput } from './SliderInput.tsx';
import { type StripContents, StripDrawing } from './StripDrawing.tsx';
import { StripHands } from './StripHands.tsx';
import { HANDLE, stripLayout } from './stripLayout.ts';
import { useDrag } from './useDrag.tsx';
import { useFetched } from './useParts.tsx';

type Props = {
  readonly store: DashboardStore;
  readonly contents: StripContents;
  readonly scale: TimeScale;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly hands: Hands;
  readonly mode: TimeMode;
  readonly playing: boolean;
  /** The page has come to rest: the lane of the second clock is fetched. */
  readonly idle: boolean;
  readonly valueText: string;
  readonly startText: string;
  readonly theme: Theme;
  readonly text: Catalogue;
  readonly words: TimeWords;
  readonly onDraw: (hands: Hands) => void;
  readonly onScrubbing: (scrubbing: boolean) => void;
};

/** The strip, its handles, and the native inputs behind them: one surface for pointers, keyboard and screen reader. */
export function Track(props: Props) {
  const { store, contents, scale, width, onWidth, hands, mode, playing, idle, valueText, startText } = props;
  const { theme, text, words, onDraw, onScrubbing } = props;
  const { dataset, period, reach, histogram, reports } = contents;
  const track = useRef<HTMLDivElement>(null);
  useWidth(track, onWidth);
  const rightToLeft = text.direction === 'rtl';
  const layout = stripLayout(width);
  const pixels = useMemo(() => pixelScale(scale, width, HANDLE, rightToLeft), [scale, width, rightToLeft]);
  const [pointed, point] = useState<Instant | null>(null);
  const [focused, setFocused] = useState<'clock' | 'start' | null>(null);
  const isCut = reach.latest < period.latest;
  const { t, from } = hands;

  function gripped(grip: Grip | null): void {
    onScrubbing(grip !== null);
    if (grip === null) return;
    point(null);
    track.current
      ?.querySelector<HTMLInputElement>(grip === 'start' ? '#timeline-start' : '#timeline-slider')
      ?.focus();
  }
  const drag = useDrag({ hands, reach, scale: pixels, onDraw, onGrip: gripped });

  function hovered(event: PointerEvent<HTMLDivElement>): void {
    drag.onPointerMove(event);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const at = pixels.at(event.clientX - event.currentTarget.getBoundingClientRect().left);
    point(at <= reach.latest ? at : null);
  }

  const told = pointed ?? (focused === 'start' ? from : focused === 'clock' ? t : null);
  const bucket = told === null ? undefined : bucketAt(histogram, told);
  const { StripTip, KnownLane } = useFetched(idle || told !== null);
  const cut = { cut: reach.latest, scale: pixels, width, layout, text };
  const common = { zone: dataset.timeZone, rightToLeft, describedBy: 'timeline-help' };
  return (
    <div
      className="track"
      ref={track}
      role="presentation"
      style={{ blockSize: layout.height }}
      {...drag}
      onPointerMove={hovered}
      onPointerLeave={() => point(null)}
      // The press gives the focus to the slider; the browser would take it away again.
      onMouseDown={(event) => event.preventDefault()}
    >
      <SliderInput
        {...common}
        id="timeline-slider"
        value={t}
        ends={from === null ? period : { earliest: from, latest: period.latest }}
        reach={from === null ? reach : { earliest: from, latest: reach.latest }}
        label={text.timeline.slider}
        valueText={valueText}
        onMove={(to) => onDraw({ t: to, from })}
        onFocused={(is) => setFocused(is ? 'clock' : null)}
      />
      {from !== null && (
        <SliderInput
          {...common}
          id="timeline-start"
          value={from}
          ends={{ earliest: period.earliest, latest: t }}
          reach={{ earliest: reach.earliest, latest: t }}
          label={text.timeline.start}
          valueText={startText}
          onMove={(to) => onDraw({ t, from: to })}
          onFocused={(is) => setFocused(is ? 'start' : null)}
        />
      )}
      {KnownLane && <KnownLane {...{ store, dataset, text, words }} scale={pixels} onPoint={point} />}
      {width > 0 && (
        <svg className="strip" width={width} height={layout.height} aria-hidden="true" focusable="false">
          {isCut && <CutGround {...cut} />}
          <StripDrawing {...{ contents, layout, theme, text, words }} scale={pixels} />
          {isCut && <CutLine {...cut} />}
          <KnownHand {...cut} {...{ isCut, words }} />
          <StripHands {...{ t, from, mode, playing, layout }} earliest={period.earliest} scale={pixels} />
        </svg>
      )}
      {bucket && told !== null && StripTip && (
        <StripTip {...{ bucket, reports, width, text, words }} x={pixels.x(told)} />
      )}
      <p id="timeline-help" hidden>
        {text.timeline.help}
      </p>
    </div>
  );
}

/** Whole pixels, measured before the first paint: the strip is never scaled. */
function useWidth(element: { readonly current: HTMLElement | null }, onWidth: (width: number) => void): void {
  const tell = useRef(onWidth);
  useEffect(() => {
    tell.current = onWidth;
  });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => tell.current(Math.round(current.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
}
