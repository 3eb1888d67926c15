import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Instant, MINUTE } from '../domain/instant.ts';
import type { KnownAt } from '../domain/control/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import { clampToPeriod } from '../domain/period.ts';
import type { Span } from '../domain/span.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { Changes } from './changes.ts';
import type { Coverage } from './coverage.ts';
import { CutGround, CutLine } from './Cut.tsx';
import { pixelScale } from './scale.ts';
import { reachOf, strideFrom, strideOfKey } from './steps.ts';
import { STRIP } from './strip.ts';
import { StripDrawing } from './StripDrawing.tsx';

type Props = {
  readonly dataset: Dataset;
  /** The moment shown, within the period. */
  readonly t: Instant;
  readonly known: KnownAt;
  readonly period: Span;
  readonly changes: Changes;
  readonly coverage: Coverage;
  readonly playing: boolean;
  readonly valueText: string;
  readonly text: Catalogue;
  readonly words: TimeWords;
  readonly onMove: (t: Instant) => void;
  readonly onScrubbing: (scrubbing: boolean) => void;
};

/** The strip with the native range input over it: one surface for mouse, touch, keyboard and screen reader. */
export function Track(props: Props) {
  const { dataset, t, known, period, changes, coverage, playing, valueText, text, words } = props;
  const { onMove, onScrubbing } = props;
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const rightToLeft = text.direction === 'rtl';
  const { earliest, latest } = period;
  const scale = useMemo(
    () => pixelScale({ earliest, latest }, width, STRIP.thumb, rightToLeft),
    [earliest, latest, width, rightToLeft],
  );
  const reach = reachOf(period, known);
  const move = (to: Instant) => onMove(clampToPeriod(reach, to));
  const before = useRef(t);
  useEndOfDrag(onScrubbing);

  /** iOS moves the thumb only when the thumb is touched: for fingers the whole strip is one. */
  function touched({ pointerType, clientX, currentTarget }: PointerEvent<HTMLInputElement>): void {
    onScrubbing(true);
    before.current = t;
    if (pointerType === 'touch') move(scale.at(clientX - currentTarget.getBoundingClientRect().left));
  }

  return (
    <div className="track" ref={track} style={{ blockSize: STRIP.height }}>
      {width > 0 && (
        <svg className="strip" width={width} height={STRIP.height} aria-hidden="true" focusable="false">
          {reach.latest < latest && <CutGround {...{ cut: reach.latest, scale, width, text }} />}
          <StripDrawing {...{ dataset, known, changes, coverage, earliest, latest, scale, text, words }} />
          {reach.latest < latest && <CutLine {...{ cut: reach.latest, scale, width, text }} />}
          <g
            className="strip-now"
            data-playing={playing}
            style={{ transform: `translateX(${scale.x(t)}px)` }}
          >
            <line y1={STRIP.labels - 4} y2={STRIP.height} />
            <path d={`M-5 ${STRIP.labels - 3}H5L0 ${STRIP.labels + 4}Z`} />
          </g>
        </svg>
      )}
      <input
        id="timeline-slider"
        className="slider"
        type="range"
        min={earliest}
        max={latest}
        step={MINUTE}
        value={t}
        aria-label={text.timeline.slider}
        aria-valuetext={valueText}
        aria-describedby="timeline-help"
        onInput={({ currentTarget }) => move(currentTarget.valueAsNumber as Instant)}
        onChange={() => {}}
        onPointerDown={touched}
        // The finger was there to scroll the page: nothing has moved.
        onPointerCancel={() => move(before.current)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const stride = strideOfKey(event.key, event.shiftKey, rightToLeft);
          if (!stride) return;
          event.preventDefault();
          move(strideFrom(reach, t, stride.direction, stride.stride, dataset.timeZone));
        }}
      />
      <p id="timeline-help" hidden>
        {text.timeline.help}
      </p>
    </div>
  );
}

/** A drag may end anywhere on the page, or by being taken away. */
function useEndOfDrag(onScrubbing: (scrubbing: boolean) => void): void {
  useEffect(() => {
    const end = () => onScrubbing(false);
    for (const type of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(type, end);
    return () => {
      for (const type of ['pointerup', 'pointercancel', 'blur']) window.removeEventListener(type, end);
    };
  }, [onScrubbing]);
}

/** Whole pixels, measured before the first paint: the strip is never scaled. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(Math.round(current.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
