import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import { EVENT_TYPES } from '../../domain/event.ts';
import { NO_FILTER, UNDISPUTED } from '../../domain/filter.ts';
import { activeOf, toggled } from './toggled.ts';
import { TYPE_GROUPS } from './typeGroups.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');

test('every type of event stands in one group', () => {
  expect(TYPE_GROUPS.flatMap(([, types]) => types).toSorted()).toEqual(EVENT_TYPES.toSorted());
});

test('options are ticked and unticked, in the order of the vocabulary', () => {
  const one = { ...NO_FILTER, ...toggled(NO_FILTER, 'types', 'attack', dataset) };
  const two = { ...one, ...toggled(one, 'types', 'control_change', dataset) };
  expect(two.types).toEqual(['control_change', 'attack']);
  expect(toggled(two, 'types', 'attack', dataset)).toEqual({ types: ['control_change'] });
});

test('a chip stands for each option in force, none for what its own button says', () => {
  const filter = { ...NO_FILTER, certainty: UNDISPUTED, modality: ['planned' as const] };
  expect(activeOf(filter)).toEqual([{ facet: 'modality', option: 'planned' }]);
  expect(activeOf({ ...NO_FILTER, certainty: ['disputed'] })).toHaveLength(1);
});
