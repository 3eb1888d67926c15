/** One document as a coder wrote it down; only what the comparison reads. */
export type CodedDocument = {
  readonly document: string;
  readonly events: readonly CodedEvent[];
  readonly claims?: readonly (CodedClaim & { readonly event: string })[];
  readonly left_out: readonly { readonly lines: Range }[];
};
type CodedEvent = {
  readonly id: string;
  readonly type: string;
  readonly place: string | null;
  readonly actors?: readonly string[];
  readonly claims: readonly CodedClaim[];
};
type CodedClaim = {
  readonly lines: Range;
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
};
type Range = readonly [number, number];

/** One row of the codebook's table: means over the lines that could be compared, null where it has no sense. */
export type FieldAgreement = {
  readonly field: string;
  readonly lines: number;
  readonly exact: number;
  readonly jaccard: number | null;
  readonly kappa: number | null;
};
export type Agreement = { readonly lines: number; readonly fields: readonly FieldAgreement[] };

/** What one coder says of one line, by field; a line that is left out says nothing. */
type LineCoding = Readonly<Record<Field, ReadonlySet<string>>>;
const FIELDS = ['event type', 'place', 'span', 'party'] as const;
type Field = (typeof FIELDS)[number];

/**
 * How far two codings of the same documents agree, line by line. The lines are those that either coder wrote down as
 * the first or last of a claim or of lines left out, which leaves blank lines aside.
 */
export function agreementOf(
  first: readonly CodedDocument[],
  second: readonly CodedDocument[],
  parties: ReadonlySet<string>,
): Agreement {
  const lines = [...new Set([...first, ...second].flatMap(linesNamed))];
  const [a, b] = [codingsByLine(first, parties), codingsByLine(second, parties)];
  const both = lines.flatMap((line) => {
    const [x, y] = [a.get(line), b.get(line)];
    return x && y ? [[x, y] as const] : [];
  });
  const coded = lines.map((line) => [a.has(line), b.has(line)] as const);
  return {
    lines: lines.length,
    fields: [
      codedAtAll(coded),
      ...FIELDS.map((field) => ({
        field,
        lines: both.length,
        exact: mean(both.map(([x, y]) => Number(overlap(x[field], y[field]) === 1))),
        jaccard: mean(both.map(([x, y]) => overlap(x[field], y[field]))),
        kappa: null,
      })),
    ],
  };
}

/** Share of lines on which both say the same, and Cohen's kappa: how far that is beyond chance. */
function codedAtAll(coded: readonly (readonly [boolean, boolean])[]): FieldAgreement {
  const share = (test: (pair: readonly [boolean, boolean]) => boolean) =>
    coded.filter(test).length / coded.length;
  const [a, b] = [share(([x]) => x), share(([, y]) => y)];
  const observed = share(([x, y]) => x === y);
  const expected = a * b + (1 - a) * (1 - b);
  return {
    field: 'coded at all',
    lines: coded.length,
    exact: rounded(observed),
    jaccard: null,
    kappa: expected === 1 ? 1 : rounded((observed - expected) / (1 - expected)),
  };
}

function codingsByLine(
  documents: readonly CodedDocument[],
  parties: ReadonlySet<string>,
): Map<string, LineCoding> {
  const events = new Map(documents.flatMap(({ events: own }) => own.map((event) => [event.id, event])));
  const codings = new Map<string, Record<Field, Set<string>>>();
  for (const { document, events: own, claims = [] } of documents) {
    const all = [
      ...own.flatMap((event) => event.claims.map((claim) => ({ claim, event }))),
      ...claims.map((claim) => ({ claim, event: eventOf(claim.event, events) })),
    ];
    for (const { claim, event } of all)
      for (let line = claim.lines[0]; line <= claim.lines[1]; line += 1) {
        const key = `${document} ${line}`;
        const coding = codings.get(key) ?? {
          'event type': new Set<string>(),
          place: new Set<string>(),
          span: new Set<string>(),
          party: new Set<string>(),
        };
        codings.set(key, coding);
        coding['event type'].add(event.type);
        coding.place.add(event.place ?? 'unlocated');
        coding.span.add(claim.when ?? 'not said');
        for (const actor of [...(event.actors ?? []), claim.from, claim.to])
          if (actor !== undefined && parties.has(actor)) coding.party.add(actor);
      }
  }
  return codings;
}

function eventOf(id: string, events: ReadonlyMap<string, CodedEvent>): CodedEvent {
  const event = events.get(id);
  if (!event) throw new Error(`a claim of a coding refers to the event "${id}", which no document declares`);
  return event;
}

function linesNamed({ document, events, claims = [], left_out: leftOut }: CodedDocument): string[] {
  const ranges = [...events.flatMap((event) => event.claims), ...claims, ...leftOut];
  return ranges.flatMap(({ lines }) => lines.map((line) => `${document} ${line}`));
}

/** Jaccard: what both have, of all that either has; two empty sets are equal. */
function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const either = new Set([...x, ...y]).size;
  return either === 0 ? 1 : [...x].filter((value) => y.has(value)).length / either;
}

function mean(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
