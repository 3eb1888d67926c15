import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomDataset } from '../../tests/fixtures/randomDataset.ts';
import { decodeDataset } from '../dataset/decode.ts';
import { encodeDataset } from '../dataset/encode.ts';
import type { Event } from '../domain/event.ts';
import { instant } from '../domain/instant.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import type { Published } from '../export/data/contract.ts';
import { exportFiles } from '../export/data/exportFiles.ts';
import { extract } from '../export/data/extract.ts';
import { UNHURRIED as UNHURRIED_EXPORT } from '../export/data/pace.ts';
import { provenanceOf } from '../export/data/provenance.ts';
import { catalogueOf } from '../text/language.ts';
import { importFile } from './importFile.ts';
import { UNHURRIED } from './pace.ts';

const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');

/** All events of a dataset, exported and imported again. */
async function roundTrip(dataset: Published, format: 'csv' | 'geojson' | 'geojson_full') {
  const of = { dataset, view: DEFAULT_VIEW, scope: { of: 'everything' } } as const;
  const events = extract('events', of);
  const provenance = provenanceOf({
    ...of,
    extract: events,
    hash: null,
    link: null,
    accessed: instant(0),
    madeBy: 'Changing Hands 1',
    text: catalogueOf('en'),
  });
  const [file] = await exportFiles(format, events, provenance, UNHURRIED_EXPORT);
  if (!file) throw new Error('nothing was exported');
  const bytes = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
  const outcome = await importFile(bytes, file.name, {}, UNHURRIED);
  if (outcome.kind !== 'imported') throw new Error(`asks: ${outcome.guess.open.join(', ')}`);
  expect(outcome.report.skipped).toEqual([]);
  return decodeDataset(outcome.text ?? '', file.name);
}

/**
 * What a flat row holds of an event. Not in it: claims beyond the first, figures, disputes, where a movement leads. What
 * only one claim says ends with its report at the latest, so an open end comes back as that.
 */
function flat(event: Event, { places, parties }: Published, isText: boolean) {
  const place = event.placeId === null ? null : places.get(event.placeId);
  const words = (text: string | null) => (isText ? (text?.replaceAll(/\r\n?/g, '\n') ?? null) : text);
  const { time, reported } = event;
  const isPlan = event.modality === 'planned';
  const isBefore =
    time.latest === null && time.earliest !== null && (reported.latest ?? Infinity) < time.earliest;
  return {
    eventId: event.eventId,
    eventType: event.eventType,
    title: words(event.title),
    summary: words(event.summary),
    time: { ...time, latest: time.latest ?? (isPlan || isBefore ? null : reported.latest) },
    timeExtent: event.timeExtent,
    timeBasis: words(event.timeBasis),
    reported: isBefore ? { ...reported, latest: null } : reported,
    position: event.position,
    placeId: event.placeId,
    placeName: place?.name,
    placeKind: place?.kind,
    admin1: place?.admin1,
    wherePrec: event.wherePrec,
    controlEffect: event.controlEffect,
    partyFrom: event.partyFrom,
    partyFromName: event.partyFrom && parties.get(event.partyFrom)?.name,
    partyTo: event.partyTo,
    partyToName: event.partyTo && parties.get(event.partyTo)?.name,
    actors: event.actors,
    // A dispute is a claim against another: a row holds one.
    certainty: event.certainty === 'disputed' ? 'claimed' : event.certainty,
    modality: event.modality,
  };
}

function expectSame(before: Published, after: Published, isText: boolean) {
  const rows = (dataset: Published) =>
    [...dataset.events.values()].map((event) => flat(event, dataset, isText));
  expect(rows(after)).toEqual(rows(before));
}

describe.each(['csv', 'geojson'] as const)('events exported as flat %s and imported again', (format) => {
  test('are the same but for what a flat row can’t hold', async () =>
    expectSame(flagship, await roundTrip(flagship, format), format === 'csv'));

  test('are listed where none has a point, and nobody is asked for one', async () => {
    const events = [...flagship.events].map(([id, event]) => [id, { ...event, position: null }] as const);
    const listed = { ...flagship, events: new Map(events) };
    const after = await roundTrip(listed, format);
    expect([...after.events.keys()]).toEqual([...listed.events.keys()]);
    expect([...after.events.values()].filter(({ position }) => position !== null)).toEqual([]);
  });

  test('whatever the dataset', async () => {
    await fc.assert(
      fc.asyncProperty(randomDataset, async (dataset) => {
        const sound = decodeDataset(encodeDataset(dataset), 'random');
        fc.pre([...sound.events.values()].some(({ time }) => time.earliest !== null || time.latest !== null));
        expectSame(sound, await roundTrip(sound, format), format === 'csv');
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('whatever their titles', async () => {
    const nasty = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('=1+1', '@x', '-5', "'", '"quoted"', 'a, b; c', '<b>', '__proto__', '\u202e'),
    );
    const [event] = [...flagship.events.values()];
    if (!event) throw new Error('no event');
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (title, summary) => {
        fc.pre(title.trim() !== '' && summary.trim() !== '');
        // What already has an apostrophe before a sign can't be told from what got one.
        fc.pre(format !== 'csv' || ![title, summary].some((text) => /^'[=+\-@\t\r\n]/.test(text)));
        const dataset = { ...flagship, events: new Map([[event.eventId, { ...event, title, summary }]]) };
        expectSame(dataset, await roundTrip(dataset, format), format === 'csv');
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

test('exported in full, everything comes back', async () => {
  const after = await roundTrip(flagship, 'geojson_full');
  expect([...after.events]).toEqual([...flagship.events]);
  expect(after.parties).toEqual(flagship.parties);
});
