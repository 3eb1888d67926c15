import { describe, expect, it } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { decodeDataset } from './decode.ts';
import { valueAt } from './issues.ts';

const GOOD = harbourGeojson();
const QUAYS = 'features.0.properties';
const LIGHTHOUSE = 'features.1.properties';
const FRIGATE = 'features.3.properties';
const HEAD = 'changing_hands';

type Edit = readonly [path: string, value: unknown];

/** The problems of the invented dataset after some members were set, by path with dots. */
function problemsAfter(...edits: readonly Edit[]): readonly Problem[] {
  const raw = JSON.parse(GOOD) as unknown;
  for (const [path, value] of edits) {
    const steps = path.split('.');
    const target = valueAt(raw, steps.slice(0, -1)) as Record<string, unknown>;
    expect(target, path).toBeTypeOf('object');
    target[steps.at(-1) ?? ''] = value;
  }
  try {
    decodeDataset(JSON.stringify(raw), 'x.geojson');
    return [];
  } catch (error) {
    if (error instanceof HintedError) return error.problems;
    throw error;
  }
}

const told = (...edits: readonly Edit[]) =>
  problemsAfter(...edits).map(({ code, where }) => `${code} ${where.path}`);

const POINT = { type: 'Point', coordinates: [174.9, -41.4] };
const OPEN_COVERS: readonly Edit[] = [
  [`${HEAD}.documents.0.covers`, ['2031-04-03T11:00:00Z', null]],
  [`${HEAD}.documents.1.covers`, [null, '2031-04-09T12:00:00Z']],
];

/** What is done to the dataset, and every problem that it has to give. */
const CASES: readonly (readonly [what: string, edits: readonly Edit[], problems: readonly string[]])[] = [
  [
    'a point away from its place',
    [['features.0.geometry', POINT]],
    ['geometry-elsewhere geometry.coordinates'],
  ],
  [
    'a point a metre away',
    [['features.0.geometry.coordinates.0', 174.78124]],
    ['geometry-elsewhere geometry.coordinates'],
  ],
  ['a place without a point', [['features.0.geometry', null]], ['geometry-missing geometry']],
  ['a point without a place', [['features.3.geometry', POINT]], ['geometry-without-place geometry']],
  [
    'another precision than the place has',
    [[`${QUAYS}.where_prec`, 4]],
    ['column-mismatch properties.where_prec'],
  ],
  ['a precision without a place', [[`${FRIGATE}.where_prec`, 6]], ['column-mismatch properties.where_prec']],
  [
    'another winner than its claims name',
    [[`${QUAYS}.party_to`, 'mainland']],
    ['column-mismatch properties.party_to'],
  ],
  [
    'another loser than its claims name',
    [[`${QUAYS}.party_from`, null]],
    ['column-mismatch properties.party_from'],
  ],
  [
    'a weaker effect than its claims have',
    [[`${QUAYS}.control_effect`, 'status']],
    ['column-mismatch properties.control_effect'],
  ],
  [
    'a start that its claims do not give',
    [[`${QUAYS}.time_earliest`, '2031-04-03T12:00:00Z']],
    ['column-mismatch properties.time_earliest'],
  ],
  [
    'an end that its claims do not give',
    [[`${QUAYS}.time_latest`, null]],
    ['column-mismatch properties.time_latest'],
  ],
  [
    'another extent than its claims mean',
    [[`${LIGHTHOUSE}.time_extent`, 'within']],
    ['column-mismatch properties.time_extent'],
  ],
  [
    'another basis than its claims have',
    [[`${QUAYS}.time_basis`, 'Everybody knows.']],
    ['column-mismatch properties.time_basis'],
  ],
  [
    'a first report that no claim is',
    [[`${QUAYS}.reported_earliest`, null]],
    ['column-mismatch properties.reported_earliest'],
  ],
  [
    'a last report that no claim is',
    [[`${QUAYS}.reported_latest`, '2031-04-08T12:00:00Z']],
    ['column-mismatch properties.reported_latest'],
  ],
  [
    'a claim changed without its event',
    [[`${QUAYS}.claims.0.party_from`, 'islanders']],
    ['column-mismatch properties.party_from'],
  ],
  [
    'parties that go round in a circle',
    [[`${HEAD}.parties.1.broader`, 'island-council']],
    ['party-cycle changing_hands.parties[0].broader', 'party-cycle changing_hands.parties[1].broader'],
  ],
  [
    'a party broader than itself',
    [[`${HEAD}.parties.2.broader`, 'mainland']],
    ['party-cycle changing_hands.parties[2].broader'],
  ],
  [
    'an effect of what is only planned',
    [
      [`${FRIGATE}.control_effect`, 'contested'],
      [`${FRIGATE}.claims.0.control_effect`, 'contested'],
    ],
    ['effect-not-done properties.control_effect', 'effect-not-done properties.claims[0].control_effect'],
  ],
  [
    'a box inside out',
    [[`${HEAD}.basemap.box`, [176, -42, 172, -38]]],
    ['box-empty changing_hands.basemap.box'],
  ],
  ['a box without height', [[`${HEAD}.basemap.box.3`, -42]], ['box-empty changing_hands.basemap.box']],
  [
    'outlines before fading',
    [[`${HEAD}.ageing.outline_hours`, 23]],
    ['ageing-backward changing_hands.ageing'],
  ],
  [
    'outlines at once',
    [[`${HEAD}.ageing`, { begins_hours: 0, outline_hours: 0 }]],
    ['ageing-backward changing_hands.ageing'],
  ],
  ['documents that cover nothing', OPEN_COVERS, ['no-coverage changing_hands.coverage']],
];

describe('the reader refuses', () => {
  it.each(CASES)('%s', (_, edits, problems) => {
    expect(told(...edits)).toEqual(problems);
    for (const { hint } of problemsAfter(...edits)) expect(hint).not.toBe('');
  });

  it.each(['threatened', 'offered', 'refused', 'planned'])('an effect of what is only %s', (modality) => {
    expect(told([`${LIGHTHOUSE}.modality`, modality])).toContain('effect-not-done properties.control_effect');
  });

  it('a claim that is faulty by itself once, not also what it folds to', () => {
    expect(told([`${QUAYS}.claims.0.party_to`, 'islander'])).toEqual([
      'unknown-id properties.claims[0].party_to',
    ]);
  });
});

describe('the reader takes', () => {
  it('an instant in another form for what it is', () => {
    expect(told([`${QUAYS}.time_earliest`, '2031-04-04T00:00+13:00'])).toEqual([]);
  });

  it('claims in any order', () => {
    const { features } = JSON.parse(GOOD) as { features: { properties: { claims: unknown[] } }[] };
    const turned = features[0]?.properties.claims.toReversed();
    expect(turned?.length).toBeGreaterThan(2);
    expect(told([`${QUAYS}.claims`, turned])).toEqual([]);
  });

  it('marks that fade and are outlines at the same age', () => {
    expect(told([`${HEAD}.ageing`, { begins_hours: 72, outline_hours: 72 }])).toEqual([]);
  });
});
