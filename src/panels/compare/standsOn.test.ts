import { expect, test } from 'vitest';
import { told } from '../../../tests/fixtures/drawnPlaces.ts';
import { DIFFERENCE_KINDS } from '../../domain/difference.ts';
import { standsOn } from './standsOn.ts';

const before = told('before', 42, 33, { contested: true });
const after = { ...told('after', 42, 33, { contested: true }) };
const held = { ...after, state: { ...after.state, certainty: 'reported' as const } };

test('what is gone stands on the earlier side, everything else on the later', () => {
  const ofBefore = DIFFERENCE_KINDS.filter(
    (kind) => standsOn(kind, before, after)?.place.placeId === before.place.placeId,
  );
  expect(ofBefore).toEqual(['no_longer_contested', 'no_longer_reported']);
  expect(standsOn('newly_reported', before, null)).toBeNull();
});

test('who holds it and the fighting for it stand each for themselves', () => {
  expect(standsOn('contested', before, held)?.state).toMatchObject({ certainty: null, contested: {} });
  expect(standsOn('changed_hands', before, held)?.state).toMatchObject({
    certainty: 'reported',
    contested: null,
  });
  expect(standsOn('newly_reported', before, held)).toBe(held);
});
