import { type KeyboardEvent, useId } from 'react';
import { type HolderBand, type HolderStep, stepAt } from '../../domain/holders.ts';
import { type Instant, MINUTE } from '../../domain/instant.ts';
import type { Span } from '../../domain/span.ts';
import { useDashboard, useMoment } from '../dashboard.tsx';
import { keyTarget } from './chartKeys.ts';
import { useBandWords } from './useBandWords.tsx';

type Props = {
  readonly steps: readonly HolderStep[];
  readonly bands: readonly HolderBand[];
  readonly reach: Span;
  readonly onMove: (to: Instant) => void;
};

/** A native range input for keyboard and screen reader; it takes no pointers and isn't seen. */
export function ChartSlider({ steps, bands, reach, onMove }: Props) {
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
