import { valueAt } from '../dataset/issues.ts';
import { suggestion } from '../dataset/nearest.ts';
import { listAt, type Parser, record, records } from './records.ts';
import { claimSeed, documentSeed, eventSeed, leftOutSeed, looseClaimSeed, windowSeed } from './seedSchema.ts';
import type { SeedDocument, SeedEvent } from './seeds.ts';
import type { YamlFile } from './yamlFile.ts';

/** `doubts` are the coders' notes to each other: kept in the seeds, not compiled. */
const SECTIONS = ['document', 'report_windows', 'events', 'claims', 'left_out', 'doubts'];

/** One file of `seeds/documents`, with the hashes that lie beside it. */
export function parseDocumentSeeds(
  parser: Parser,
  file: YamlFile,
  hashes: SeedDocument['hashes'],
): SeedDocument {
  let whole = true;
  const watched: Parser = {
    ...parser,
    report: (...args) => {
      whole = false;
      parser.report(...args);
    },
  };
  const source = { file, path: [] };
  if (file.value === null || typeof file.value !== 'object' || Array.isArray(file.value))
    watched.report(source, [], {
      code: 'wrong-kind',
      message: 'The file has to hold the sections of a document.',
      hint: `Write ${SECTIONS.slice(0, -1).join(', ')}.`,
    });
  else
    for (const key of Object.keys(file.value))
      if (!SECTIONS.includes(key))
        watched.report(source, [], {
          code: 'unknown-key',
          message: `"${key}" is no section of a document.`,
          hint: suggestion(key, SECTIONS),
          key,
        });
  const parts = {
    fileId: file.name.replace(/^.*\//, '').replace(/\.yaml$/, ''),
    source,
    record: record(watched, { file, path: ['document'] }, documentSeed),
    windows: records(watched, file, ['report_windows'], windowSeed),
    events: listAt(watched, file, ['events']).flatMap((_, index) => parseEvent(watched, file, index)),
    claims: records(watched, file, ['claims'], looseClaimSeed),
    leftOut: records(watched, file, ['left_out'], leftOutSeed),
    hashes,
  };
  return { ...parts, faultyEvents: faultyEvents(file, parts), whole };
}

/** The event without its claims, then each claim: a slip in one leaves the others standing. */
function parseEvent(parser: Parser, file: YamlFile, index: number): SeedEvent[] {
  const path = ['events', index];
  const value = valueAt(file.value, path);
  const own =
    value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'claims'))
      : value;
  const claims = records(parser, file, [...path, 'claims'], claimSeed);
  // The same positions, without the member that is checked apart.
  const view = { ...file, value: { events: Array.from({ length: index + 1 }, () => own) } };
  const event = record(parser, { file: view, path }, eventSeed);
  return event ? [{ event: { value: event.value, source: { file, path } }, claims }] : [];
}

/** Events of which fewer claims were taken than were written. */
function faultyEvents(file: YamlFile, parts: Pick<SeedDocument, 'events' | 'claims'>): Set<string> {
  const faulty = new Set<string>();
  for (const { event, claims } of parts.events) {
    const written = valueAt(file.value, [...event.source.path, 'claims']);
    if (Array.isArray(written) && written.length > claims.length) faulty.add(event.value.id);
  }
  const taken = new Set(parts.claims.map(({ source }) => source.path.at(-1)));
  const written = valueAt(file.value, ['claims']);
  if (Array.isArray(written))
    written.forEach((claim, index) => {
      const id = valueAt(claim, ['event']);
      if (!taken.has(index) && typeof id === 'string') faulty.add(id);
    });
  return faulty;
}
