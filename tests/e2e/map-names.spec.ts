import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../src/domain/view.ts';
import { overlap, type Rect } from '../../src/picture/labels/box.ts';
import { blockOf, standAt } from '../../src/picture/labels/stand.ts';
import { signsOf } from '../../src/picture/placeNames.ts';
import { placeMarks } from '../../src/picture/placeMarks.ts';
import { projectionOf } from '../../src/picture/projection.ts';
import { standingMarks } from '../../src/picture/standing.ts';
import { momentOf } from '../../src/store/selectors.ts';
import { at, dataset } from '../fixtures/flagshipPicture.ts';
import { openSite, type Site } from './browser.ts';
import { openDashboard } from './dashboard.ts';
import { drawnMarks, standingNames, settled, showMoment } from './map.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;
const MOMENTS = ['2014-06-12T18:00Z', '2014-06-10T12:00Z'] as const;

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

/** What a name takes up on the map, px; letters of half an overlap with an edge are no collision. */
const SLACK = 0.5;

describe.each(SIZES)('on a phone of $width × $height', (size) => {
  test('every control mark in sight has its name, which lies on no mark and under nothing', async () => {
    const dashboard = await openDashboard(site, size);
    await dashboard.open(`t=${MOMENTS[0]}`);
    const { page } = dashboard;
    for (const moment of MOMENTS) {
      const t = at(moment);
      await showMoment(page, t, 'all');
      await settled(page);
      const marks = (await drawnMarks(page)).map(({ place }) => place);
      const { camera, size: map, names, covered } = await standingNames(page);
      expect(marks.length).toBeGreaterThan(5);
      expect(names.map(({ place }) => place)).toEqual(expect.arrayContaining(marks));

      const projection = projectionOf(camera, map);
      const { shown } = momentOf(dataset, { ...DEFAULT_VIEW, t });
      const standing = standingMarks(placeMarks(dataset, shown.places, shown.events), projection);
      const signs = signsOf({
        standing,
        settlements: [],
        selected: null,
        covered: [],
        projection,
        theme: 'light',
      });
      for (const { label, lines, size: type, loud, anchor, offset, position } of names) {
        const block = blockOf(lines.split('\n'), { size: type, face: loud ? 'bold' : 'regular', spacing: 0 });
        const [x, y] = projection.project(position);
        const end = ({ left: 'start', center: 'middle', right: 'end' } as const)[anchor];
        const [box] = standAt(block, x + offset[0] * type, y + offset[1] * type, end).boxes;
        if (!box) throw new Error(`${label} has no box`);
        const inner: Rect = {
          left: box.left + SLACK,
          top: box.top + SLACK,
          right: box.right - SLACK,
          bottom: box.bottom - SLACK,
        };
        expect(
          [...signs, ...covered].filter((rect) => overlap(rect, inner)),
          `${label} at ${moment}`,
        ).toEqual([]);
      }
    }
    await dashboard.close();
  });
});
