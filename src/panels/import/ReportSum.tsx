import { formatMinute } from '../../domain/instant.ts';
import type { ImportReport } from '../../import/contract.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

type Props = { readonly report: ImportReport; readonly skippedCount: number };

/** The sum that has to come out, and the period. */
export function ReportSum({ report, skippedCount }: Props) {
  const { text } = useDashboard();
  const { report: words, number } = lateWords(text).importing;
  const { rows, plotted, listed, period } = report;
  const cells = [
    ['rows', words.terms.rows, rows, null],
    ['plotted', words.terms.plotted, plotted, null],
    ['listed', words.terms.listed, listed, words.listedNote],
    ['skipped', words.terms.skipped, skippedCount, null],
  ] as const;
  return (
    <>
      <p className="visually-hidden">{words.sum(rows, plotted, listed, skippedCount)}</p>
      <dl className="import-sum" data-sum={[rows, plotted, listed, skippedCount].join(' ')}>
        {cells.map(([name, term, n, note]) => (
          <div key={name} data-of={name}>
            <dt>{term}</dt>
            <dd>
              {number(n)}
              {note !== null && <small> {note}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {period.earliest !== null && period.latest !== null && (
        <p className="import-period">
          {words.period(formatMinute(period.earliest), formatMinute(period.latest))}
        </p>
      )}
    </>
  );
}
