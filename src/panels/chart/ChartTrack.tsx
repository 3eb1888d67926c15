import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { countIn, type HolderBand, type HolderStep, stepAt } from '../../domain/holders.ts';
import { type Instant, MINUTE } from '../../domain/instant.ts';
import { clampToPeriod } from '../../domain/period.ts';
import type { Span } from '../../domain/span.ts';
import type { Moment } from '../../store/selectors.ts';
import { barScale } from '../controlBar.ts';
import { useDashboard, useMoment } from '../dashboard.tsx';
import { useWidth } from '../useWidth.tsx';
import { ChartClock } from './ChartClock.tsx';
import { ChartDrawing } from './ChartDrawing.tsx';
import { keyTarget } from './chartKeys.ts';
import { bandAt, type ChartRows } from './chartLayout.ts';
import { useBandWords } from './useBandWords.tsx';
import { useClock } from './useClock.tsx';

type Props = {
  readonly steps: readonly HolderStep[];
  readonly bands: readonly HolderBand[];
  readonly rows: ChartRows;
  readonly ground: Pick<Moment, 'known' | 'period'>;
  /** Where the clock can go: over the period, as far as the cut. */
  readonly reach: Span;
  readonly prefix: string;
};

type Pointed = { readonly band: HolderBand; readonly step: HolderStep; readonly at: Instant };

/** The drawing, the clock over it, and the native slider behind it: one surface for pointers, keyboard and screen reader. */
export function ChartTrack({ steps, bands, rows, ground, reach, prefix }: Props) {
  const { store, text, words } = useDashboard();
  const { chart, nameOf } = useBandWords();
  const track = useRef<HTMLDivElement>(null);
  /** Where the clock was when it was taken hold of. */
  const held = useRef<Instant | null>(null);
  const width = useWidth(track);
  const move = useClock(reach);
  const [pointed, point] = useState<Pointed | null>(null);
  const scale = barScale(ground.period, width, text.direction === 'rtl');

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
    point(typeof found === 'number' ? null : found);
    if (held.current !== null) move(typeof found === 'number' ? found : found.at);
  }

  function press(event: PointerEvent<HTMLElement>): void {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = store.getState().view.t ?? reach.latest;
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
    if (held.current !== null) move(held.current);
    release();
  }

  return (
    <>
      <div
        className="chart-track"
        ref={track}
        role="presentation"
        style={{ blockSize: rows.size }}
        onPointerDown={press}
        onPointerMove={pointerAt}
        onPointerUp={release}
        onPointerCancel={cancel}
        onPointerLeave={() => point(null)}
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
      <p className="chart-said" aria-hidden="true">
        {pointed === null
          ? chart.hint
          : chart.band(
              nameOf(pointed.band),
              countIn(pointed.step.counts, pointed.band),
              words.point(pointed.at),
            )}
      </p>
    </>
  );
}

type SliderProps = Pick<Props, 'steps' | 'bands' | 'reach'> & { readonly onMove: (to: Instant) => void };

/** A native range input for keyboard and screen reader; it takes no pointers and isn't seen. */
function ChartSlider({ steps, bands, reach, onMove }: SliderProps) {
  const { dataset, text, words } = useDashboard();
  const { chart, valueText } = useBandWords();
  const { t, period } = useMoment();
  const help = useId();
  const step = stepAt(steps, t);

  function pressed(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = keyTarget(event.key, t, steps, reach, dataset.timeZone, text.direction === 'rtl');
    if (to === null) return;
    event.preventDefault();
    onMove(to);
  }

  return (
    <>
      <input
        className="chart-slider"
        type="range"
        min={period.earliest}
        max={period.latest}
        step={MINUTE}
        value={t}
        aria-label={chart.slider}
        aria-valuetext={step ? valueText(words.moment(t), step, bands) : words.moment(t)}
        aria-describedby={help}
        onChange={({ currentTarget }) => onMove(currentTarget.valueAsNumber as Instant)}
        onKeyDown={pressed}
      />
      <span id={help} hidden>
        {chart.help}
      </span>
    </>
  );
}
