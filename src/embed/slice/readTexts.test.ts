import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import { readStory } from '../../dataset/readStory.ts';
import { CERTAINTIES } from '../../domain/certainty.ts';
import { controlHistory } from '../../domain/control/index.ts';
import { knownThings } from '../../domain/knownThings.ts';
import { EVENT_TYPES, MODALITIES } from '../../domain/event.ts';
import { type Instant, MINUTE } from '../../domain/instant.ts';
import { momentOf } from '../../domain/moment.ts';
import { periodOf } from '../../domain/period.ts';
import { claimsByPlace } from '../../domain/snapshot.ts';
import { DEFAULT_VIEW, TIME_MODES, type View } from '../../domain/view.ts';
import { encodeTexts } from './encodeTexts.ts';
import { readTexts, storyIn } from './readTexts.ts';

const whole = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const story = readStory(readFileSync('data/events.story.json', 'utf8'), 'events.story.json', whole);
const json = encodeTexts(whole, story);
const read = readTexts(JSON.parse(json));

/** What of an answer a reader can see: without what texts leave out. */
const seen = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['linesSha256', 'source', 'figures', 'dateEdtf', 'datePrec', 'wherePrec'].includes(key)
        ? undefined
        : inner,
    ),
  ) as unknown;

const { earliest, latest } = periodOf(whole);
const minute = (from: number, to: number) =>
  fc
    .integer({ min: Math.floor(from / MINUTE), max: Math.ceil(to / MINUTE) })
    .map((minutes) => (minutes * MINUTE) as Instant);
const some = <Option>(options: Iterable<Option>) => fc.subarray([...options], { minLength: 0, maxLength: 2 });
const views: fc.Arbitrary<View> = fc
  .record({
    t: minute(earliest, latest),
    from: fc.option(minute(earliest, latest)),
    mode: fc.constantFrom(...TIME_MODES),
    known: fc.oneof(fc.constant('all' as const), minute(earliest, latest)),
    place: fc.option(fc.constantFrom(...whole.places.keys())),
    types: some(EVENT_TYPES),
    parties: some(whole.parties.keys()),
    certainty: some(CERTAINTIES),
    modality: some(MODALITIES),
    documents: some(whole.documents.keys()),
    q: fc.constantFrom('', '', 'mosul', 'kurd', 'air strike', 'الموصل', 'nothing has this'),
  })
  .map((view) => ({ ...DEFAULT_VIEW, ...view }));

describe('the texts of an embed', () => {
  test('answer every view as the whole dataset does', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(seen(momentOf(read, view))).toEqual(seen(momentOf(whole, view)));
      }),
      { numRuns: 60 },
    );
  });

  test('tell the same history of every place at every cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...whole.places.keys()),
        fc.oneof(fc.constant('all' as const), minute(earliest, latest)),
        (place, known) => {
          const history = (dataset: typeof whole | typeof read) =>
            controlHistory(claimsByPlace(dataset).get(place) ?? [], known, dataset);
          expect(history(read)).toEqual(history(whole));
          expect(knownThings(read, known)).toEqual(knownThings(whole, known));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('hold every claim as the file has it, without its checksum', () => {
    const claims = (dataset: typeof read) =>
      [...dataset.events.values()].flatMap((event) =>
        event.claims.map((claim) => ({ ...claim, linesSha256: '' })),
      );
    expect(claims(read)).toEqual(claims(whole));
  });

  test('bring the story with them, and do without one', () => {
    expect(storyIn(JSON.parse(json))).toEqual(story);
    expect(storyIn(JSON.parse(encodeTexts(whole)))).toBeNull();
  });

  test('weigh less than the file by far', () => {
    expect(json).not.toMatch(/[0-9a-f]{64}/);
    expect(brotliCompressSync(json).length).toBeLessThan(20 * 1024);
  });
});
