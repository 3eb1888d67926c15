import { describe, expect, test } from 'vitest';
import { PARTIES } from '../../tests/oracle/randomPlace.ts';
import type { Claim } from './claim.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import type { ClaimId, EventId, PartyId, PlaceId } from './ids.ts';
import type { Instant } from './instant.ts';
import { againstOwnInterest } from './ownInterest.ts';

const SIDES = { minister: 'government', peshmerga: 'kurdish', fighter: 'isis', witnesses: null };
const speakers = new Map(
  Object.entries(SIDES).map(([name, side]) => [name, { name, side: side as PartyId | null }] as const),
);

type Said = { readonly by: string | null; readonly from?: string; readonly to?: string } & Partial<
  Pick<Claim, 'controlEffect' | 'stance' | 'eventId' | 'time'>
>;

const claim = ({ by, from, to, ...more }: Said, index: number): Claim =>
  ({
    claimId: `c${index}` as ClaimId,
    eventId: 'e' as EventId,
    order: index,
    attribution: by === null ? [] : [by],
    stance: 'asserts',
    controlEffect: 'change',
    partyFrom: (from ?? null) as PartyId | null,
    partyTo: (to ?? null) as PartyId | null,
    time: { earliest: null, latest: null },
    reported: { earliest: null, latest: index as Instant },
    ...more,
  }) as unknown as Claim;

/** Against whose interest the last of the claims is, all being about one place. */
function against(said: readonly Said[], known: KnownAt = 'all'): PartyId | null {
  const claims = said.map(claim);
  const events = [...new Set(claims.map(({ eventId }) => eventId))].map((eventId) => ({
    eventId,
    placeId: 'p' as PlaceId,
    claims: claims.filter((one) => one.eventId === eventId),
  }));
  const dataset = {
    speakers,
    parties: PARTIES,
    events: new Map(events.map((event) => [event.eventId, event])),
  } as unknown as Dataset;
  return againstOwnInterest(claims.at(-1) as Claim, known, dataset);
}

describe('a claim is against the speaker’s own interest', () => {
  test('when it names the speaker’s side as the one that lost the place', () => {
    expect(against([{ by: 'minister', from: 'government', to: 'isis' }])).toBe('government');
    expect(against([{ by: 'minister', from: 'government' }])).toBe('government');
    // A side loses what a broader party that it belongs to loses.
    expect(against([{ by: 'fighter', from: 'insurgents', to: 'government' }])).toBe('isis');
  });

  test('when it denies that the speaker’s side holds it', () => {
    expect(
      against([{ by: 'minister', from: 'government', stance: 'disputes', controlEffect: 'status' }]),
    ).toBe('government');
  });

  test('when it names another holder of a place that is said to have been the speaker’s side’s', () => {
    const holds = { by: 'minister', to: 'isis', controlEffect: 'status' } as const;
    expect(against([{ by: null, from: 'government', to: 'isis' }, holds])).toBe('government');
    expect(against([holds])).toBeNull();
  });

  test('but not of one that the speaker’s side is said to take or to lose only later', () => {
    const holds = { by: 'minister', to: 'isis', controlEffect: 'status' } as const;
    const at = (latest: number) => ({ time: { earliest: null, latest: latest as Instant } });
    const retakes = { by: null, to: 'government', eventId: 'retaken' as EventId };
    expect(
      against([
        { ...retakes, ...at(20) },
        { ...holds, ...at(10) },
      ]),
    ).toBeNull();
    expect(
      against([
        { ...retakes, ...at(10) },
        { ...holds, ...at(10) },
      ]),
    ).toBeNull();
    expect(
      against([
        { ...retakes, ...at(5) },
        { ...holds, ...at(10) },
      ]),
    ).toBe('government');
    const loses = { by: null, from: 'government', to: 'kurdish', eventId: 'lost' as EventId };
    expect(
      against([
        { ...loses, ...at(20) },
        { ...holds, ...at(10) },
      ]),
    ).toBeNull();
    expect(
      against([
        { ...loses, ...at(10) },
        { ...holds, ...at(10) },
      ]),
    ).toBe('government');
    // Of the same event: whenever it was reported, it is the same loss.
    expect(
      against([
        { ...loses, eventId: 'e' as EventId, ...at(20) },
        { ...holds, ...at(10) },
      ]),
    ).toBe('government');
  });

  test('but not by what is reported after the cut', () => {
    const claims = [
      { by: 'minister', to: 'isis', controlEffect: 'status' },
      { by: null, from: 'government', to: 'isis' },
      { by: 'minister', to: 'isis', controlEffect: 'status' },
    ] as const;
    expect(against(claims)).toBe('government');
    expect(against(claims, 0 as Instant)).toBeNull();
  });
});

describe('a claim is not', () => {
  test.each<[string, Said]>([
    ['that the own side takes a place', { by: 'peshmerga', from: 'government', to: 'kurdish' }],
    ['that others lose it to others', { by: 'peshmerga', from: 'government', to: 'isis' }],
    [
      'that the opponent doesn’t hold it',
      { by: 'minister', from: 'isis', stance: 'disputes', controlEffect: 'status' },
    ],
    ['of who is on nobody’s side', { by: 'witnesses', from: 'government', to: 'isis' }],
    ['of a speaker who isn’t listed', { by: 'a stranger', from: 'government', to: 'isis' }],
    ['in a document’s own voice', { by: null, from: 'government', to: 'isis' }],
    ['of fighting', { by: 'minister', from: 'government', controlEffect: 'contested' }],
    ['without parties', { by: 'minister' }],
    ['within the own side', { by: 'fighter', from: 'isis', to: 'insurgents' }],
  ])('one %s', (_, said) => {
    expect(against([{ by: null, from: 'kurdish', to: 'isis', controlEffect: 'contested' }, said])).toBeNull();
  });
});
