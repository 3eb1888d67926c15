import type { Problem } from '../../domain/problem.ts';
import type { ImportReport } from '../../import/contract.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { keyed } from '../keyed.ts';

type Props = { readonly report: ImportReport; readonly skippedCount: number };

/** Each row that isn't there, with the member at fault and what helps; what was taken otherwise; limits. */
export function SkippedRows({ report, skippedCount }: Props) {
  const { report: words } = lateWords(useDashboard().text).importing;
  const { skipped, remarks, limits } = report;
  return (
    <>
      {skippedCount === 0 ? (
        <p>{words.allTaken}</p>
      ) : (
        <details className="import-more" open>
          <summary>{words.skippedTitle(skippedCount)}</summary>
          <Rows rows={skipped} />
          {skippedCount > skipped.length && <p>{words.skippedMore(skippedCount - skipped.length)}</p>}
        </details>
      )}
      {remarks.length > 0 && (
        <details className="import-more">
          <summary>{words.remarks(remarks.length)}</summary>
          <Rows rows={remarks.map((problem) => ({ line: problem.where.line ?? null, problem }))} />
        </details>
      )}
      {limits.length > 0 && (
        <details className="import-more" open>
          <summary>{words.limits}</summary>
          <Rows rows={limits.map((problem) => ({ line: problem.where.line ?? null, problem }))} />
        </details>
      )}
    </>
  );
}

type Told = { readonly line: number | null; readonly problem: Problem };

function Rows({ rows }: { readonly rows: readonly Told[] }) {
  const { report: words } = lateWords(useDashboard().text).importing;
  return (
    // It scrolls: a keyboard has to get there.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="import-rows" role="region" aria-label={words.why} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.cure}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(rows, ({ line, problem }) => `${line} ${problem.code}`).map(
            ({ key, item: { line, problem } }) => (
              <tr key={key} data-code={problem.code}>
                <td>{line ?? ''}</td>
                <td>
                  <bdi>{problem.message}</bdi>
                </td>
                <td>
                  <bdi>{problem.hint}</bdi>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
