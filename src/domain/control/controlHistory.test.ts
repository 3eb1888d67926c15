import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import type { Claim } from '../claim.ts';
import type { ClaimId, EventId, PlaceId } from '../ids.ts';
import { DAY, instant } from '../instant.ts';
import { claimsByPlace } from '../snapshot.ts';
import { controlHistory } from './index.ts';

const file = new URL('../../../data/events.geojson', import.meta.url);
const dataset = decodeDataset(readFileSync(file, 'utf8'), 'events.geojson');
const model = (claimsByPlace(dataset).get('mosul' as PlaceId) ?? []).find(
  ({ controlEffect, stance, partyTo }) =>
    controlEffect === 'change' && stance === 'asserts' && partyTo !== null,
);

/** A place that changes hands every day. */
function daily(days: number): Claim[] {
  const [one, other] = [...dataset.parties.values()].filter(({ broader }) => broader === null);
  return Array.from({ length: days }, (_, day) => ({
    ...(model as Claim),
    claimId: `c${day}` as ClaimId,
    eventId: `e${day}` as EventId,
    order: day,
    partyFrom: null,
    partyTo: (day % 2 === 0 ? one : other)?.partyId ?? null,
    time: { earliest: instant(day * DAY), latest: instant((day + 1) * DAY) },
  }));
}

test('of a thousand changes is there in time: what every act meets is asked once, not at each instant', () => {
  const history = controlHistory(daily(1000), 'all', dataset);
  expect(history.length).toBe(1002);
  expect(history.at(-1)?.state.base.kind).toBe('held');
}, 5000);
