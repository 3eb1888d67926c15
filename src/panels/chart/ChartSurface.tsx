import { memo, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { type HolderBand, type HolderStep, stepAt } from '../../domain/holders.ts';
import type { Instant } from '../../domain/instant.ts';
import { clampToPeriod } from '../../domain/period.ts';
import type { Span } from '../../domain/span.ts';
import type { View } from '../../domain/view.ts';
import type { Moment } from '../../store/selectors.ts';
import { barScale } from '../controlBar.ts';
import { useDashboard } from '../dashboard.tsx';
import { useWidth } from '../useWidth.tsx';
import { ChartClock } from './ChartClock.tsx';
import { ChartDrawing } from './ChartDrawing.tsx';
import { bandAt, type ChartRows } from './chartLayout.ts';
import { ChartSlider } from './ChartSlider.tsx';
import { useClock } from './useClock.tsx';

/** What a pointer is over: a band, at a moment of one of its steps. */
export type Pointed = { readonly band: HolderBand; readonly step: HolderStep; readonly at: Instant };

export type SurfaceProps = {
  readonly steps: readonly HolderStep[];
  readonly bands: readonly HolderBand[];
  readonly rows: ChartRows;
  readonly ground: Pick<Moment, 'known' | 'period'>;
  /** Where the clock can go: over the period, as far as the cut. */
  readonly reach: Span;
  readonly prefix: string;
};

type Props = SurfaceProps & { readonly onPoint: (pointed: Pointed | null) => void };

/**
 * The drawing, the clock over it, and the native slider behind it: one surface for pointers, keyboard and screen reader.
 * Where a pointer is it only tells: nothing of it is drawn anew for that.
 */
export const ChartSurface = memo(function ChartSurface(props: Props) {
  const { steps, bands, rows, ground, reach, prefix, onPoint } = props;
  const { store, text } = useDashboard();
  const track = useRef<HTMLDivElement>(null);
  /** Where the clock was when it was taken hold of. */
  const held = useRef<Pick<View, 't' | 'from'> | null>(null);
  const width = useWidth(track);
  const move = useClock(reach);
  const isRightToLeft = text.direction === 'rtl';
  const scale = useMemo(
    () => barScale(ground.period, width, isRightToLeft),
    [ground.period, width, isRightToLeft],
  );

  // What is held may be taken away: another window comes to the front, or another tab of the panel.
  useEffect(() => {
    const lost = () => {
      if (held.current !== null) store.getState().setScrubbing(false);
      held.current = null;
    };
    window.addEventListener('blur', lost);
    return () => {
      window.removeEventListener('blur', lost);
      lost();
    };
  }, [store]);

  function find({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Pointed | Instant {
    const box = currentTarget.getBoundingClientRect();
    const x = clientX - box.left;
    const at = scale.at(scale.rightToLeft ? box.width - x : x);
    const step = stepAt(steps, at);
    const band = step && at <= reach.latest ? bandAt(step, bands, rows, clientY - box.top) : null;
    return step && band ? { band, step, at } : clampToPeriod(reach, at);
  }

  function pointerAt(event: PointerEvent<HTMLElement>): void {
    const found = find(event);
    onPoint(typeof found === 'number' ? null : found);
    if (held.current !== null) move(typeof found === 'number' ? found : found.at);
  }

  function press(event: PointerEvent<HTMLElement>): void {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { t, from } = store.getState().view;
    held.current = { t, from };
    store.getState().setScrubbing(true);
    pointerAt(event);
    track.current?.querySelector<HTMLInputElement>('.chart-slider')?.focus();
  }

  function release(): void {
    held.current = null;
    store.getState().setScrubbing(false);
  }

  /** The finger was there to scroll the panel: nothing has moved. */
  function cancel(): void {
    if (held.current !== null) store.getState().setView(held.current);
    release();
  }

  return (
    <div
      className="chart-track"
      ref={track}
      role="presentation"
      style={{ blockSize: rows.size }}
      onPointerDown={press}
      onPointerMove={pointerAt}
      onPointerUp={release}
      onPointerCancel={cancel}
      onPointerLeave={() => onPoint(null)}
      // The press gives the focus to the slider; the browser would take it away again.
      onMouseDown={(event) => event.preventDefault()}
    >
      <ChartSlider {...{ steps, bands, reach }} onMove={move} />
      {width > 0 && (
        <>
          <ChartDrawing {...{ steps, bands, rows, scale, ground, prefix }} />
          <ChartClock scale={scale} rows={rows} />
        </>
      )}
    </div>
  );
});
