import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectionOf } from '../../picture/projection.ts';
import { draggedCamera, layOf } from './led.ts';

const size = { width: 520, height: 640 };
const camera = fc.record({
  zoom: fc.double({ min: 4, max: 9, noNaN: true }),
  lat: fc.double({ min: 29, max: 38, noNaN: true }),
  lon: fc.double({ min: 38, max: 49, noNaN: true }),
});
const position = fc.tuple(
  fc.double({ min: 38, max: 49, noNaN: true }),
  fc.double({ min: 29, max: 38, noNaN: true }),
);

describe('a picture that is led by another map', () => {
  test('lies so that every position is where the other camera has it', () => {
    fc.assert(
      fc.property(camera, camera, position, (drawn, wanted, at) => {
        const lay = layOf(drawn, wanted, size) ?? { x: 0, y: 0, scale: 1 };
        const [x, y] = projectionOf(drawn, size).project(at);
        const [wantedX, wantedY] = projectionOf(wanted, size).project(at);
        const middle = { x: size.width / 2, y: size.height / 2 };
        expect(middle.x + lay.x + (x - middle.x) * lay.scale).toBeCloseTo(wantedX, 0);
        expect(middle.y + lay.y + (y - middle.y) * lay.scale).toBeCloseTo(wantedY, 0);
      }),
    );
  });

  test('lies as it is where both look at the same', () => {
    fc.assert(
      fc.property(camera, (drawn) => {
        expect(layOf(drawn, { ...drawn }, size)).toBeNull();
      }),
    );
  });

  test('goes by as many px as the other is dragged', () => {
    fc.assert(
      fc.property(
        camera,
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: -200, max: 200 }),
        (drawn, right, down) => {
          const lay = layOf(drawn, draggedCamera(drawn, right, down, size), size);
          expect(lay?.x ?? 0).toBeCloseTo(right, 1);
          expect(lay?.y ?? 0).toBeCloseTo(down, 1);
          expect(lay?.scale ?? 1).toBe(1);
        },
      ),
    );
  });
});
