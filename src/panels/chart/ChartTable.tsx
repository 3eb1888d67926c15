import { useState } from 'react';
import { countIn, type HolderBand, type HolderStep } from '../../domain/holders.ts';
import type { Span } from '../../domain/span.ts';
import { useDashboard } from '../dashboard.tsx';
import { bandName } from './chartLayout.ts';
import { useBandWords } from './useBandWords.tsx';
import { useClock } from './useClock.tsx';

type Props = {
  readonly steps: readonly HolderStep[];
  readonly bands: readonly HolderBand[];
  readonly reach: Span;
};

/** The same counts in words, for whoever reads numbers rather than areas. Its rows are made when it is opened. */
export function ChartTable({ steps, bands, reach }: Props) {
  const { words } = useDashboard();
  const { chart, nameOf } = useBandWords();
  const [isOpen, setOpen] = useState(false);
  const move = useClock(reach);
  return (
    <details className="chart-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{chart.table}</summary>
      {isOpen && (
        <>
          <p className="chart-note">{chart.tableHint}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
          <div className="chart-table-frame" role="region" aria-label={chart.title} tabIndex={0}>
            <table>
              <caption className="visually-hidden">{chart.tableCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{chart.tableFrom}</th>
                  {bands.map((band) => (
                    <th key={bandName(band)} scope="col">
                      <bdi>{nameOf(band)}</bdi>
                    </th>
                  ))}
                  <th scope="col">{chart.tableAll}</th>
                </tr>
              </thead>
              <tbody>
                {steps.map(({ span, counts }) => (
                  <tr key={span.earliest}>
                    <th scope="row">
                      <button type="button" className="link" onClick={() => move(span.earliest)}>
                        {words.point(span.earliest)}
                      </button>
                    </th>
                    {bands.map((band) => (
                      <td key={bandName(band)}>{chart.count(countIn(counts, band))}</td>
                    ))}
                    <td>{counts.places}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </details>
  );
}
