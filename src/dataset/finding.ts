import type { Modality } from '../domain/event.ts';

/** What a reader is told of each kind of finding, by its code: findingWords.ts makes sentences of it. */
export type Facts = {
  readonly 'duplicate-id': readonly [id: string];
  readonly 'unknown-id': readonly [kind: string, id: string, known: KnownIds];
  readonly 'span-backward': readonly [earliest: string | null, latest: string | null];
  readonly 'party-cycle': readonly [party: string];
  readonly 'no-coverage': readonly [];
  readonly 'coverage-mismatch': readonly [given: string, right: string];
  readonly 'ageing-backward': readonly [begins: number, outline: number];
  readonly 'box-empty': readonly [west: number, south: number, east: number, north: number];
  readonly 'no-claim': readonly [];
  readonly 'other-crs': readonly [crs: unknown];
  readonly 'places-swapped': readonly [swapped: number, of: number];
  readonly 'geometry-without-place': readonly [];
  readonly 'geometry-missing': readonly [place: string, right: string];
  readonly 'geometry-elsewhere': readonly [place: string, right: string];
  readonly 'effect-not-done': readonly [effect: string, modality: Modality];
  readonly 'lines-outside': readonly [first: number, last: number, count: number | undefined];
  readonly 'date-mismatch': Mismatch;
  readonly 'column-mismatch': Mismatch;
};

/** Ids that could have been meant; as they are kept, since copying them for each slip takes long. */
export type KnownIds = ReadonlySet<string> | ReadonlyMap<string, unknown>;

type Mismatch = readonly [
  member: string,
  given: unknown,
  source: 'dates' | 'place' | 'no-place' | 'claims',
  wanted: unknown,
];

export type FindingCode = keyof Facts;

/** One thing in a file that doesn't hold: what kind it is, where, and the facts for its words. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    /** The event, if it lies in one. */
    readonly feature: string | undefined;
    /** Its rank in the list, from 0. */
    readonly index: number | undefined;
    readonly path: string;
    readonly facts: Facts[Code];
  };
}[FindingCode];

/** Tells of one finding: a stable code, the path of the member, and what its words need to know. */
export type Report = <Code extends FindingCode>(code: Code, path: string, ...facts: Facts[Code]) => void;
