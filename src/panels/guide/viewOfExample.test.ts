import { expect, test } from 'vitest';
import type { ClaimId, EventId, PlaceId } from '../../domain/ids.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import { viewOfExample } from './viewOfExample.ts';

const at = (text: string) => parseInstant(text) as Instant;

test('an example of the guide lifts whatever would hide what it names, and keeps how a reader reads', () => {
  const before: View = {
    ...DEFAULT_VIEW,
    mode: 'window',
    from: at('2031-04-01T00:00Z'),
    event: 'quays-islanders-land' as EventId,
    claim: 'quays-islanders-land.c1' as ClaimId,
    compare: { t: at('2031-04-01T00:00Z'), known: 'all', by: 'maps' },
    drawing: 'reach-40',
    camera: { zoom: 12, lat: 0, lon: 0 },
    types: ['attack'],
    q: 'nothing of this kind',
    theme: 'dark',
    axis: 'equal',
    timeDisplay: 'utc',
    data: 'other.geojson',
  };
  const example = { t: at('2031-04-04T19:30Z'), known: at('2031-04-05T09:00Z'), place: 'quays' as PlaceId };
  expect({ ...before, ...viewOfExample(example) }).toEqual({
    ...DEFAULT_VIEW,
    ...example,
    theme: 'dark',
    axis: 'equal',
    timeDisplay: 'utc',
    data: 'other.geojson',
  });
});
