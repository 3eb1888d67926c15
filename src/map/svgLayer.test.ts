import { expect, it } from 'vitest';
import { svg } from '../picture/svg.ts';
import { isSame } from './svgLayer.ts';

const ground = (width: number, name: string) =>
  svg(
    'g',
    { 'data-part': 'ground' },
    svg('path', { d: 'M0 0H9', 'stroke-width': width }),
    svg('text', {}, name),
  );

it('a part is the same when it would be written alike, and only then', () => {
  expect(isSame(ground(1, 'Tigris'), ground(1, 'Tigris'))).toBe(true);
  expect(isSame(ground(1, 'Tigris'), ground(2, 'Tigris'))).toBe(false);
  expect(isSame(ground(1, 'Tigris'), ground(1, 'Diyala'))).toBe(false);
  expect(isSame(svg('g'), svg('g', { fill: 'none' }))).toBe(false);
  expect(isSame(svg('g'), svg('g', {}, svg('path')))).toBe(false);
  expect(isSame(svg('g', { fill: 'none' }), svg('g', { stroke: 'none' }))).toBe(false);
});
