import { useMemo } from 'react';
import type { View } from '../../domain/view.ts';
import type { Extract } from '../../export/data/contract.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { keyed } from '../keyed.ts';
import { leftOutGroups } from './leftOutNames.ts';

type Props = { readonly extract: Extract; readonly view: View };

/** How many go out and how many stay, and why: together they are all there is. */
export function SumLine({ extract: { table, leftOut }, view }: Props) {
  const { dataset, text } = useDashboard();
  const { exporting } = lateWords(text);
  const groups = useMemo(() => leftOutGroups(leftOut, dataset, view), [leftOut, dataset, view]);
  const rows = table.rows.length;
  return (
    <div className="takeout-sum" data-exported={rows} data-left-out={leftOut.length}>
      <p role="status">
        <strong>{exporting.sum(rows, leftOut.length)}</strong>{' '}
        {exporting.sumOf[table.kind](rows + leftOut.length)}
      </p>
      {rows === 0 && <p className="panel-note">{exporting.nothing}</p>}
      {groups.length > 0 && (
        <details>
          <summary>
            {exporting.leftOut}
            {': '}
            {groups.map(({ count, reason }) => exporting.reason(count, exporting.reasons[reason])).join('; ')}
          </summary>
          {groups.map(({ reason, count, names }) => (
            <section key={reason} data-reason={reason} data-count={count}>
              <h4>{exporting.reason(count, exporting.reasons[reason])}</h4>
              {reason === 'not_known_yet' && <p className="panel-note">{exporting.laterUnnamed}</p>}
              <ul>
                {keyed(names, (name) => name).map(({ key, item }) => (
                  <li key={key} dir="auto">
                    {item}
                  </li>
                ))}
                {names.length > 0 && names.length < count && (
                  <li>{exporting.moreLeftOut(count - names.length)}</li>
                )}
              </ul>
            </section>
          ))}
        </details>
      )}
    </div>
  );
}
