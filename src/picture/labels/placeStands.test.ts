import { expect, it } from 'vitest';
import type { Place } from '../../domain/place.ts';
import { placeStands } from './placeStands.ts';

const symbol = { x: 200, y: 200, halfWidth: 10, halfHeight: 10 };
const setting = { size: 13, face: 'bold', spacing: 0 } as const;
const linesOf = (name: string) => {
  const place = { name } as Place;
  return [...placeStands(place, { symbol, setting, must: true })()].map(({ lines }) => lines.join('|'));
};

it('breaks a long name into two lines, and into more only where two find no room far around', () => {
  const [two, three, four] = [
    'Former palace|compound, Tikrit',
    'Former palace|compound,|Tikrit',
    'Former|palace|compound,|Tikrit',
  ];
  const all = linesOf('Former palace compound, Tikrit');
  expect([...new Set(all)]).toEqual([two, three, four]);
  const around = all.filter((lines) => lines === two).length;
  expect(all.indexOf(three)).toBeGreaterThan(around / 2);
});

it('breaks a short name into two lines rather than set it further off', () => {
  const all = linesOf('Tal Afar airport');
  const [beside, apart] = [all.indexOf('Tal Afar|airport'), all.lastIndexOf('Tal Afar airport')];
  expect(all[0]).toBe('Tal Afar airport');
  expect(beside).toBeGreaterThan(0);
  expect(apart).toBeGreaterThan(beside);
});
