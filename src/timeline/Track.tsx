import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Instant, MINUTE } from '../domain/instant.ts';
import type { Moment } from '../store/selectors.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { Changes } from './changes.ts';
import { pixelScale } from './scale.ts';
import { strideFrom, strideOfKey } from './steps.ts';
import { STRIP } from './strip.ts';
import { StripDrawing } from './StripDrawing.tsx';

type Props = {
  readonly dataset: Dataset;
  readonly moment: Moment;
  readonly changes: Changes;
  readonly playing: boolean;
  readonly valueText: string;
  readonly text: Catalogue;
  readonly words: TimeWords;
  readonly onMove: (t: Instant) => void;
  readonly onScrubbing: (scrubbing: boolean) => void;
};

/** The strip with the native range input over it: one surface for mouse, touch, keyboard and screen reader. */
export function Track({
  dataset,
  moment,
  changes,
  playing,
  valueText,
  text,
  words,
  onMove,
  onScrubbing,
}: Props) {
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const { period, t, known } = moment;
  const rightToLeft = text.direction === 'rtl';
  const { earliest, latest } = period;
  const scale = useMemo(
    () => pixelScale({ earliest, latest }, width, STRIP.thumb, rightToLeft),
    [earliest, latest, width, rightToLeft],
  );
  const move = (to: Instant) => onMove(known !== 'all' && to > known ? known : to);
  useEndOfDrag(onScrubbing);

  /** iOS moves the thumb only when the thumb is touched: for fingers the whole strip is one. */
  function touched({ pointerType, clientX, currentTarget }: PointerEvent<HTMLInputElement>): void {
    onScrubbing(true);
    if (pointerType === 'touch') move(scale.at(clientX - currentTarget.getBoundingClientRect().left));
  }

  const cut = known === 'all' ? null : scale.x(known);
  return (
    <div className="track" ref={track} style={{ blockSize: STRIP.height }}>
      {width > 0 && (
        <svg className="strip" width={width} height={STRIP.height} aria-hidden="true" focusable="false">
          <StripDrawing {...{ dataset, known, changes, earliest, latest, scale, text, words }} />
          {cut !== null && (
            <>
              <rect
                className="strip-unknown"
                x={rightToLeft ? 0 : cut}
                width={rightToLeft ? cut : Math.max(0, width - cut)}
                y={0}
                height={STRIP.height}
              />
              <line className="strip-cut" x1={cut} x2={cut} y1={STRIP.labels - 4} y2={STRIP.height} />
              <text className="strip-cut-label" x={cut + (rightToLeft ? -4 : 4)} y={STRIP.labels + 8}>
                {text.timeline.cut}
              </text>
            </>
          )}
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
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const stride = strideOfKey(event.key, event.shiftKey, rightToLeft);
          if (!stride) return;
          event.preventDefault();
          move(strideFrom(period, t, stride.direction, stride.stride, dataset.timeZone));
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
