import { formatInstant } from '../../domain/instant.ts';
import { LEFT_OUT_REASONS, type Provenance } from './contract.ts';
import { cutOf } from './cutOf.ts';

/** A fact of a file about itself: its key is snake_case, the same in every format. */
export type Fact = readonly [key: string, value: string];

/** What every file says of itself, as keys with texts, for formats that hold no more; what isn't known is left out. */
export function provenanceFacts(of: Provenance): readonly Fact[] {
  const { scope, compared } = of;
  const facts: readonly (readonly [key: string, value: string | null])[] = [
    ['dataset_title', of.title],
    ['dataset_version', of.version],
    ['dataset_sha256', of.hash],
    ['licence', of.licence],
    ['publisher', of.publisher],
    ['citation', of.citation],
    ['view', of.link],
    ['kind', of.kind],
    ['scope', scope.of],
    ['extent', scope.of === 'view' && scope.extent !== null ? scope.extent.join(',') : null],
    ['moment', formatInstant(of.t)],
    ['window_from', of.from === null ? null : formatInstant(of.from)],
    ['known', cutOf(of.known)],
    ['compared_moment', compared === null ? null : formatInstant(compared.t)],
    ['compared_known', compared === null ? null : cutOf(compared.known)],
    ['filter', of.filter.length === 0 ? null : of.filter.join('\n')],
    ['rows', String(of.rows)],
    ...LEFT_OUT_REASONS.map((reason) => {
      const count = of.leftOut[reason] ?? 0;
      return [`left_out_${reason}`, count === 0 ? null : String(count)] as const;
    }),
    ['time_zone', of.timeZone],
    ['made_by', of.madeBy],
    ['documents', of.citations.length === 0 ? null : of.citations.join('\n')],
  ];
  return facts.filter((fact): fact is Fact => fact[1] !== null);
}
