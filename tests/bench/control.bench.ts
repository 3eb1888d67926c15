import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { controlAt, controlHistory } from '../../src/domain/control/index.ts';
import { HOUR, type Instant, plus } from '../../src/domain/instant.ts';
import { periodOf } from '../../src/domain/period.ts';
import { claimsByPlace, eventStates, placeStates } from '../../src/domain/snapshot.ts';
import type { Bench } from './bench.ts';
import { TIME_HEAD, timed, timeRow } from './timing.ts';

export const bench: Bench = {
  measures: 'Who holds a place: one step of the slider, on the published dataset',
  run() {
    const file = join(root, 'data/events.geojson');
    const dataset = decodeDataset(readFileSync(file, 'utf8'), file);
    const period = periodOf(dataset);
    const moments: Instant[] = [];
    for (let t = period.earliest; t <= period.latest; t = plus(t, 6 * HOUR)) moments.push(t);
    const lists = [...claimsByPlace(dataset).values()];
    const busiest = lists.reduce((a, b) => (b.length > a.length ? b : a), []);
    const { latest } = period;
    let next = 0;
    const moment = () => moments[next++ % moments.length] ?? latest;
    return [
      TIME_HEAD,
      timeRow(
        `one place, the one with most claims (${busiest.length})`,
        timed(500, () => controlAt(busiest, moment(), 'all', dataset)),
      ),
      timeRow(
        'every place',
        timed(200, () => placeStates(dataset, moment(), 'all')),
      ),
      timeRow(
        'every place, as known at that moment',
        timed(200, () => {
          const t = moment();
          return placeStates(dataset, t, t);
        }),
      ),
      timeRow(
        `every event (${dataset.events.size})`,
        timed(200, () => eventStates(dataset, moment(), 'all')),
      ),
      timeRow(
        'the whole history of every place',
        timed(20, () => lists.map((claims) => controlHistory(claims, 'all', dataset))),
      ),
    ].join('\n');
  },
};
