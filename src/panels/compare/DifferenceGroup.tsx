import { useId } from 'react';
import type { Difference, DifferenceKind } from '../../domain/difference.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { DifferenceRow } from './DifferenceRow.tsx';
import type { Compared } from './useCompared.tsx';

type Props = {
  readonly kind: DifferenceKind;
  readonly list: readonly Difference[];
  readonly compared: Compared;
};

/** All places that differ in one way, each with its marks on both sides under the moments that they belong to. */
export function DifferenceGroup({ kind, list, compared }: Props) {
  const { text } = useDashboard();
  const id = useId();
  const words = lateWords(text).compare;
  const { title, note } = words.groups[kind];
  return (
    <section className="compare-group" aria-labelledby={id} data-kind={kind}>
      <h3 id={id}>{words.groupTitle(title, list.length)}</h3>
      <p className="compare-note">{kind === 'quiet' ? words.quietNote(compared.quietHours) : note}</p>
      <table className="compare-table" aria-labelledby={id}>
        <thead>
          <tr>
            <Column which="before" compared={compared} />
            <Column which="after" compared={compared} />
            <th scope="col">
              <span className="visually-hidden">{words.place}</span>
            </th>
          </tr>
        </thead>
        {list.map((difference) => (
          <DifferenceRow key={difference.placeId} difference={difference} compared={compared} />
        ))}
      </table>
    </section>
  );
}

/** To which moment the marks under it belong; the cut only where there is one. */
function Column({ which, compared }: { readonly which: 'before' | 'after'; readonly compared: Compared }) {
  const { text, words } = useDashboard();
  const compare = lateWords(text).compare;
  const { t, known } = compared[which];
  const { side, moment, known: knownWords } = compared.names[which];
  const parts = words.parts(t);
  const isCut = compared.before.known !== 'all' || compared.after.known !== 'all';
  return (
    <th scope="col" className="compare-column" data-side={which}>
      <span aria-hidden="true">
        <b>{compare.columnDay(parts)}</b>
        <span>{parts.clock}</span>
        {isCut && <span>{known === 'all' ? compare.columnAll : compare.columnKnown(words.cut(known))}</span>}
      </span>
      <span className="visually-hidden">{compare.columnName(side, moment, knownWords)}</span>
    </th>
  );
}
