import { formatInstant } from '../../domain/instant.ts';
import type { Provenance } from './contract.ts';
import { cutOf } from './cutOf.ts';

/** What a file says of itself, as plain JSON: the same member in every JSON of ours. */
export function provenanceRecord(of: Provenance): Readonly<Record<string, unknown>> {
  return {
    dataset: {
      title: of.title,
      version: of.version,
      sha256: of.hash,
      licence: of.licence,
      publisher: of.publisher,
      time_zone: of.timeZone,
    },
    citation: of.citation,
    view: of.link,
    kind: of.kind,
    scope: of.scope.of,
    extent: of.scope.of === 'view' ? of.scope.extent : null,
    moment: formatInstant(of.t),
    window_from: of.from === null ? null : formatInstant(of.from),
    known: cutOf(of.known),
    compared:
      of.compared === null ? null : { moment: formatInstant(of.compared.t), known: cutOf(of.compared.known) },
    filter: of.filter,
    rows: of.rows,
    left_out: of.leftOut,
    documents: of.citations,
    made_by: of.madeBy,
  };
}
