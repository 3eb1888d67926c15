import { LEFT_OUT_REASONS } from '../dataset/leftOutReasons.ts';
import type { Imprint } from '../domain/imprint.ts';
import type { Dataset } from '../domain/dataset.ts';
import { EVENT_TYPES } from '../domain/event.ts';
import { markdownTable } from './codebookTables.ts';
import { countFates, fatesOf } from './lines.ts';
import type { Gazetteer } from './resolve.ts';

export type Counted = { readonly dataset: Dataset & Imprint; readonly documents: Gazetteer['documents'] };

/** How much of what there is. */
export function countsTable({ dataset }: Counted): string {
  const events = [...dataset.events.values()];
  const count = (name: string, size: number) => [name, String(size)];
  const totals = markdownTable(
    ['what', 'number'],
    [
      count('documents', dataset.documents.size),
      count(
        'claims',
        events.reduce((sum, event) => sum + event.claims.length, 0),
      ),
      count('events', events.length),
      count('events without a place', events.filter((event) => event.placeId === null).length),
      count(
        'events whose certainty is reported',
        events.filter((event) => event.certainty === 'reported').length,
      ),
      count(
        'events whose certainty is claimed',
        events.filter((event) => event.certainty === 'claimed').length,
      ),
      count(
        'events whose certainty is disputed',
        events.filter((event) => event.certainty === 'disputed').length,
      ),
      count('places', dataset.places.size),
      count('parties', dataset.parties.size),
    ],
  );
  const types = markdownTable(
    ['event type', 'events'],
    EVENT_TYPES.map((type) => [
      `\`${type}\``,
      String(events.filter((event) => event.eventType === type).length),
    ]),
  );
  const kinds = [...dataset.documents.values()].map(({ kind }) => kind ?? 'unknown');
  const documents = markdownTable(
    ['document kind', 'documents'],
    [...new Set(kinds)].map((kind) => [kind, String(kinds.filter((other) => other === kind).length)]),
  );
  return `${totals}\n\n${documents}\n\n${types}`;
}

/** What became of every line of every document. */
export function fatesTable({ dataset, documents }: Counted): string {
  const claims = [...dataset.events.values()].flatMap((event) => event.claims);
  const fates = ['coded', ...LEFT_OUT_REASONS, 'blank'];
  const rows = [...documents.values()].map(({ document, seed }) => {
    const blank = new Set(seed.hashes?.blank_lines);
    const own = claims.filter((claim) => claim.documentId === document.documentId);
    const counts = countFates(fatesOf(document.lineCount, (line) => blank.has(line), own, document.leftOut));
    const numbers = fates.map((fate) => String(counts.get(fate) ?? 0));
    numbers.unshift(document.documentId);
    numbers.push(String(document.lineCount));
    return numbers;
  });
  return markdownTable(['document', ...fates, 'all lines'], rows);
}
