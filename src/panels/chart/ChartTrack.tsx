import { useState } from 'react';
import { countIn } from '../../domain/holders.ts';
import { useDashboard } from '../dashboard.tsx';
import { ChartSurface, type Pointed, type SurfaceProps } from './ChartSurface.tsx';
import { useBandWords } from './useBandWords.tsx';

/** The chart itself, and below it what the pointer is over. */
export function ChartTrack(props: SurfaceProps) {
  const { words } = useDashboard();
  const { chart, nameOf } = useBandWords();
  const [pointed, point] = useState<Pointed | null>(null);
  return (
    <>
      <ChartSurface {...props} onPoint={point} />
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
