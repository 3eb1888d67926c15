import { laterCut } from '../../domain/comparison.ts';
import type { KnownAt } from '../../domain/control/state.ts';
import { formatMinute, type Instant } from '../../domain/instant.ts';
import { knownThings } from '../../domain/knownThings.ts';
import { momentOf } from '../../domain/moment.ts';
import { partOf } from '../../domain/shownPart.ts';
import { exported } from '../../text/en/exported.ts';
import { filterOptions } from '../../text/filterOptions.ts';
import type { Catalogue } from '../../text/language.ts';
import { citationOf } from '../citation/citation.ts';
import { documentCitation } from '../citation/document.ts';
import { citationText } from '../citation/text.ts';
import { slug } from '../fileName.ts';
import type {
  ExportKind,
  Extract,
  Extracting,
  LeftOut,
  LeftOutReason,
  Provenance,
  Scope,
} from './contract.ts';
import { type Within, within } from './scope.ts';
import { comparedSides } from './tables/differences.ts';

export type Proving = Extracting & {
  readonly extract: Extract;
  /** SHA-256 of the dataset's file, hex. */
  readonly hash: string | null;
  /** The address that restores the view. */
  readonly link: string | null;
  /** When the reader saw it; null: it is published with the dataset. */
  readonly accessed: Instant | null;
  /** Day on which the version was published, `YYYY-MM-DD`. */
  readonly issued?: string | null;
  /** Name and version of the program. */
  readonly madeBy: string;
  /** Words of the filter. */
  readonly text: Pick<Catalogue, 'terms' | 'search' | 'locale'>;
};

/** What every file of this extract says of itself. Under a cut it names no document that wasn't known by then. */
export function provenanceOf(proving: Proving): Provenance {
  const { dataset, scope, hash, link, accessed, issued = null, madeBy, extract } = proving;
  const of = within(proving);
  const { kind, rows } = extract.table;
  const sides = kind === 'differences' ? comparedSides(of) : null;
  // Both sides of a comparison are those on the screen, whatever else is asked for.
  const { t, known, from } = sides === null ? of.moment : momentOf(dataset, of.onScreen);
  const compared = sides?.find((side) => side.t !== t || side.known !== known) ?? sides?.[0] ?? null;
  const provenance = {
    title: dataset.title,
    version: dataset.version,
    hash,
    licence: dataset.licence,
    publisher: dataset.publisher ?? null,
    kind,
    scope,
    t,
    from,
    known,
    compared,
    // Differences are not changed by a filter.
    filter: [...partWords(dataset), ...(sides === null ? filterWords(of, proving.text) : [])],
    link,
    citations: citations(of, compared === null ? known : laterCut(known, compared.known)),
    rows: rows.length,
    leftOut: countsOf(extract.leftOut),
    madeBy,
    timeZone: dataset.timeZone,
  };
  // What is told of a moment is cited with the moment, also where the filter doesn't count.
  const told = { ...provenance, scope: isOfMoment(kind) ? asView(scope) : scope };
  const cited = citationOf({ provenance: told, accessed, issued, citeAs: dataset.citeAs ?? null });
  const another = (other: Extract) => provenanceOf({ ...proving, extract: other });
  return { ...provenance, citation: citationText(cited), cited, another };
}

/** `iraq-june-2014_events_2014-06-12T1800Z_known-2014-06-12T1800Z`: what the files of an export are called, without ending. */
export function baseName({ title, kind, scope, t, from, known, compared }: Provenance): string {
  const moments =
    scope.of === 'everything' && !isOfMoment(kind)
      ? ['everything']
      : [
          ...(from === null ? [] : [stamp(from)]),
          ...(compared === null ? [] : [stamp(compared.t)]),
          stamp(t),
          ...(known === 'all' ? [] : [`known-${stamp(known)}`]),
        ];
  return [slug(title), kind, ...moments].join('_');
}

/** How many were left out for which reason. */
export function countsOf(leftOut: readonly LeftOut[]): Readonly<Partial<Record<LeftOutReason, number>>> {
  const counts: Partial<Record<LeftOutReason, number>> = {};
  for (const { reason } of leftOut) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function isOfMoment(kind: ExportKind): boolean {
  return kind === 'control' || kind === 'differences';
}

function asView(scope: Scope): Scope {
  return scope.of === 'view' ? scope : { of: 'view', extent: null };
}

/** What is shown of a large file is all that can be taken out of it here: every file says so, as of a filter. */
function partWords(dataset: Proving['dataset']): string[] {
  const part = partOf(dataset);
  return part === null ? [] : [exported.part(part.shown, part.all, part.from, part.to, dataset.timeZone)];
}

function filterWords({ view, moment, dataset, known }: Within, text: Proving['text']): string[] {
  const { mode, from, t } = moment;
  return [
    ...filterOptions(view, known, dataset, text),
    ...(mode === 'so_far' ? [exported.soFar] : []),
    ...(from === null ? [] : [exported.window(formatMinute(from), formatMinute(t))]),
  ];
}

/** Of every document known at the cut, in the dataset's order. */
function citations({ dataset }: Within, known: KnownAt): string[] {
  const things = knownThings(dataset, known);
  return [...dataset.documents.values()]
    .filter(({ documentId }) => things.documents.has(documentId))
    .map((document) => documentCitation(document, things.isAll));
}

function stamp(t: Instant): string {
  return formatMinute(t).replaceAll(':', '');
}
