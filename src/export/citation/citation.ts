import { formatMinute, type Instant } from '../../domain/instant.ts';
import type { KnownAt } from '../../domain/control/state.ts';
import { citing } from '../../text/en/citing.ts';
import type { Provenance } from '../data/contract.ts';
import { slug } from '../fileName.ts';

/** What is cited: one view of one version of a dataset. */
export type Citation = {
  /** ASCII letters, digits and hyphens: the key of reference managers, the same for the same view. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly version: string;
  /** SHA-256 of the dataset's file, hex. */
  readonly hash: string | null;
  readonly licence: string;
  /** Day on which the version was published, `YYYY-MM-DD`; null where nobody says. */
  readonly issued: string | null;
  /** What of it is shown, a phrase each: moment, cut, filter. */
  readonly shows: readonly string[];
  readonly link: string | null;
  /** Day of UTC, `YYYY-MM-DD`; null in what is published with the dataset: nobody has read it yet. */
  readonly accessed: string | null;
  /** How the publisher wants the dataset cited; it goes first. */
  readonly citeAs: string | null;
};

export type Citing = {
  readonly provenance: Omit<Provenance, 'citation'>;
  readonly accessed: Instant | null;
  readonly issued?: string | null;
  readonly citeAs?: string | null;
};

/** What there is to cite of an exact view. */
export function citationOf({ provenance, accessed, issued = null, citeAs = null }: Citing): Citation {
  const { title, publisher, version, hash, licence, link } = provenance;
  const shows = showsOf(provenance);
  return {
    key: [
      plain(title, 'dataset'),
      plain(version, 'v'),
      hash?.slice(0, 12) ?? 'unhashed',
      stamp(shows.join(' ')),
    ].join('-'),
    title,
    publisher,
    version,
    hash,
    licence,
    issued,
    shows,
    link,
    accessed: accessed === null ? null : formatMinute(accessed).slice(0, 10),
    citeAs,
  };
}

/** The window is one of the filter's lines. */
function showsOf({ scope, t, known, compared, filter }: Omit<Provenance, 'citation'>): string[] {
  if (scope.of === 'everything')
    return [
      citing.everything,
      citing.knownAll,
      // Of a part of a file even everything is that part.
      ...(filter.length === 0 ? [] : [citing.filter(filter)]),
    ];
  return [
    citing.shown(words(t)),
    cut(known),
    ...(compared === null ? [] : [citing.compared(words(compared.t), cut(compared.known))]),
    ...(filter.length === 0 ? [] : [citing.filter(filter)]),
    ...(scope.extent === null ? [] : [citing.extent(scope.extent.join(', '))]),
  ];
}

function cut(known: KnownAt): string {
  return known === 'all' ? citing.knownAll : citing.knownAt(words(known));
}

/** As links write it: a citation is read in other zones than it was made in. */
function words(t: Instant): string {
  return formatMinute(t);
}

/** Keys of BibTeX take no other letters; what is typed into a manuscript is kept short. */
function plain(text: string, without: string): string {
  const words = slug(text).replaceAll(/[^a-z0-9-]+/g, '');
  return words.slice(0, 32).replaceAll(/^-+|-+$/g, '') || without;
}

/** Six letters that tell views of one dataset apart; not a digest of anything. */
function stamp(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_176_782_336;
  return sum.toString(36).padStart(6, '0');
}
