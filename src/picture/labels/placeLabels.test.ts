import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, beside } from './beside.ts';
import { around, overlap, type Rect, within } from './box.ts';
import type { LabelWish } from './label.ts';
import { placeLabels } from './placeLabels.ts';
import { steadyOrder } from './steadyOrder.ts';
import { blockOf } from './stand.ts';

const FRAME = { left: 0, top: 0, right: 400, bottom: 300 };
const setting = { size: 12, face: 'regular', spacing: 0 } as const;
const style = { setting, colour: '#000000', halo: '#ffffff', haloOpacity: 1, haloWidth: 1, air: 0 };

type Spot = {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly rank: number;
  readonly far: boolean;
};

function wish({ x, y, name, rank, far }: Spot, index: number): LabelWish {
  const symbol = { x, y, halfWidth: 6, halfHeight: 6 };
  const block = blockOf([name], setting);
  return {
    key: `${name} ${index}`,
    rank,
    style,
    own: around(x, y, 3),
    dot: far ? null : { x, y, radius: 2, ring: false },
    *stands() {
      yield* beside(symbol, block);
      if (far) yield* apart(symbol, block);
    },
  };
}

const spots = fc.array(
  fc.record({
    x: fc.integer({ min: -20, max: 420 }),
    y: fc.integer({ min: -20, max: 320 }),
    name: fc.constantFrom('Ana', 'Rawa', 'Tikrit', 'Tal Afar airport'),
    rank: fc.integer({ min: 0, max: 3 }),
    far: fc.boolean(),
  }),
  { maxLength: 40 },
);
const room = { signs: [], covered: [{ left: 300, top: 250, right: 400, bottom: 300 }], frame: FRAME };

describe('placeLabels', () => {
  it('lets no name, leader or dot touch another, nor the frame, nor what lies over the map', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const placed = placeLabels(given.map(wish), room);
        const boxes = placed.map(({ stand }) => [...stand.boxes, ...stand.passes]);
        for (const [index, own] of boxes.entries())
          for (const other of [...boxes.slice(index + 1), room.covered])
            expect(own.some((a) => other.some((b) => overlap(a, b)))).toBe(false);
        for (const { stand } of placed) expect(stand.boxes.every((box) => within(box, FRAME))).toBe(true);
      }),
    );
  });

  it('gives the same names the same room in whatever order they come', () => {
    fc.assert(
      fc.property(
        spots.chain((given) => {
          const wishes = given.map(wish);
          return fc.tuple(fc.constant(wishes), fc.shuffledSubarray(wishes, { minLength: wishes.length }));
        }),
        ([wishes, shuffled]) => {
          const told = (of: readonly LabelWish[]) =>
            placeLabels(of, room).map(({ wish: { key }, stand: { x, y, end } }) => [key, x, y, end]);
          expect(told(shuffled)).toEqual(told(wishes));
        },
      ),
    );
  });

  it('stands to the right first, and elsewhere where that is taken', () => {
    const sign: Rect = { left: 110, top: 90, right: 200, bottom: 110 };
    const spot = { x: 100, y: 100, name: 'Tikrit', rank: 0, far: false };
    const [free] = placeLabels([wish(spot, 0)], { ...room, signs: [] });
    expect(free?.stand.end).toBe('start');
    expect(free?.stand.y).toBeCloseTo(103.24, 2);
    const [moved] = placeLabels([wish(spot, 0)], { ...room, signs: [sign] });
    expect(moved?.stand.boxes.some((box) => overlap(box, sign))).toBe(false);
  });

  it('draws a leader to a name that finds no room beside its mark, and only to one that must be there', () => {
    // A wall around the mark, which a leader may pass.
    const signs = [{ left: 60, top: 60, right: 140, bottom: 140 }];
    const spot = { x: 100, y: 100, name: 'Tikrit', rank: 0 };
    const [far] = placeLabels([{ ...wish({ ...spot, far: true }, 0), dot: null }], { ...room, signs });
    expect(far?.stand.leader).not.toBeNull();
    expect(placeLabels([{ ...wish({ ...spot, far: false }, 0), dot: null }], { ...room, signs })).toEqual([]);
  });

  it('leaves a name on the side where it was while that is free', () => {
    const spot = wish({ x: 100, y: 100, name: 'Tikrit', rank: 0, far: true }, 0);
    const left = [...spot.stands()].findIndex(({ end, leader }) => end === 'end' && !leader);
    const placed = (previous: number, signs: readonly Rect[] = []) =>
      placeLabels(
        [{ ...spot, dot: null }],
        { ...room, signs },
        steadyOrder(new Map([[spot.key, previous]])),
      )[0];
    expect(placed(left)).toMatchObject({ choice: left, stand: { end: 'end' } });
    expect(placed(left, [{ left: 60, top: 80, right: 95, bottom: 120 }])?.choice).not.toBe(left);
    // From a leader it comes back to its mark.
    const far = [...spot.stands()].findIndex(({ leader }) => leader);
    expect(placed(far)?.choice).toBe(0);
  });

  it('keeps a name that stays on a leader where it was', () => {
    const spot = wish({ x: 100, y: 100, name: 'Tikrit', rank: 0, far: true }, 0);
    const signs = [{ left: 60, top: 60, right: 140, bottom: 140 }];
    const stands = [...spot.stands()];
    const [first] = placeLabels([{ ...spot, dot: null }], { ...room, signs });
    const chosen = stands.findIndex(
      ({ leader, boxes }, index) =>
        leader && boxes.every(({ right }) => right < 45) && index > (first?.choice ?? 0),
    );
    const [again] = placeLabels(
      [{ ...spot, dot: null }],
      { ...room, signs },
      steadyOrder(new Map([[spot.key, chosen]])),
    );
    expect(again?.choice).toBe(chosen);
  });

  it('gives way by rank', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      wish({ x: 100, y: 100, name: 'Tal Afar airport', rank: index === 39 ? 0 : 1, far: true }, index),
    );
    const [first] = placeLabels(crowd, room);
    expect(first?.wish.rank).toBe(0);
  });
});
