import type { ReactNode } from 'react';
import { refusalOf } from '../../export/data/allowed.ts';
import type { Provenance } from '../../export/data/contract.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { imprintOf } from '../imprint.ts';

type Props = { readonly provenance: Provenance; readonly isHashing: boolean };

/** What every file says of the dataset it was taken from. */
export function ExportFacts({ provenance, isHashing }: Props) {
  const { dataset, text } = useDashboard();
  const { exporting } = lateWords(text);
  // Rows that nobody may hand on are not to be handed on with their source's name either.
  const isFree = refusalOf(imprintOf(dataset)) === null;
  const { version, hash, licence, link } = provenance;
  const rows: readonly (readonly [term: string, value: ReactNode])[] = [
    [exporting.version, <bdi key="version">{version}</bdi>],
    [
      exporting.hash,
      hash === null ? (
        isHashing ? (
          exporting.hashWaiting
        ) : (
          exporting.hashUnknown
        )
      ) : (
        <code key="hash">{hash}</code>
      ),
    ],
    [exporting.licence, <bdi key="licence">{isFree ? exporting.licenceNote(licence) : licence}</bdi>],
    [exporting.link, link === null ? exporting.noLink : <code key="link">{link}</code>],
  ];
  return (
    <section className="takeout-facts">
      <h3 className="small-title">{exporting.facts}</h3>
      <dl className="facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
