import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import type { ClaimId, EventId, PlaceId } from '../domain/ids.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { openEvent, openName, openPlace } from './opened.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const at = (text: string) => parseInstant(text) as Instant;
const nameOf = (view: Partial<View>) => openName(dataset, { ...DEFAULT_VIEW, ...view });

test('what is open is named by its event, by the event of its claim, or by its place', () => {
  const event = dataset.events.get('kirkuk-kurdish-forces-take-over' as EventId);
  const claim = event?.claims[0]?.claimId as ClaimId;
  expect(nameOf({})).toBeNull();
  expect(nameOf({ event: event?.eventId as EventId, place: 'mosul' as PlaceId })).toBe(event?.title);
  expect(nameOf({ claim })).toBe(event?.title);
  expect(nameOf({ place: 'mosul' as PlaceId })).toBe('Mosul');
});

test('what only later reports speak of has no name at a cut', () => {
  const known = at('2014-06-11T21:00Z');
  const view = { ...DEFAULT_VIEW, known };
  expect(nameOf({ place: 'rawa' as PlaceId })).toBe('Rawa');
  expect(openPlace(dataset, { ...view, place: 'rawa' as PlaceId })).toBeNull();
  expect(openEvent(dataset, { ...view, event: 'kirkuk-kurdish-forces-take-over' as EventId })).toBeNull();
  expect(nameOf({ known, place: 'rawa' as PlaceId })).toBeNull();
  expect(nameOf({ known, place: 'mosul' as PlaceId })).toBe('Mosul');
});

test('an event that is partly known goes by its latest known claim', () => {
  const event = 'mosul-isis-overruns' as EventId;
  const name = nameOf({ known: at('2014-06-11T21:00Z'), event });
  expect(name).not.toBeNull();
  expect(name).not.toBe(dataset.events.get(event)?.title);
});
