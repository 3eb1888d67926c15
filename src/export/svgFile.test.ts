import { describe, expect, it } from 'vitest';
import { at, basemap, dataset } from '../../tests/fixtures/flagshipPicture.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { en } from '../text/en.ts';
import { timeWords } from '../text/timeWords.ts';
import { fileName } from './fileName.ts';
import { type Look, momentAt, shownMoment } from './look.ts';
import { sectionFor } from './section.ts';
import { type Sheet, sheetAround, sheetFor } from './sheet.ts';
import { CLIP_SIZES, NAMED_SIZES } from './sizes.ts';
import { svgFile } from './svgFile.ts';
import { fetchGeometry } from '../picture/drawings/late.ts';
import { projectionOf } from '../picture/projection.ts';

const NOON = at('2014-06-12T18:00Z');

function lookOf(change: Partial<Look> = {}, view: Partial<View> = {}): Look {
  return {
    dataset,
    basemap,
    geometry: null,
    view: { ...DEFAULT_VIEW, t: NOON, ...view },
    text: en,
    words: timeWords(en, change.dataset ?? dataset, 'dataset'),
    theme: 'light',
    screen: null,
    link: 'https://example.org/map/?t=2014-06-12T18:00Z&place=mosul',
    notes: [],
    ...change,
  };
}

function fileOf(look: Look, size = NAMED_SIZES.card): string {
  const moment = shownMoment(look);
  return svgFile(look, sheetFor(look, size, [moment]), moment);
}

describe('the SVG of a view', () => {
  const look = lookOf();
  const file = fileOf(look);
  const texts = [...file.matchAll(/<(?:text|tspan)[^>]*>([^<]*)</g)].map(([, text]) => text);

  it('has each layer once, by a name that graphics programs show, from the ground up', () => {
    const names = [...file.matchAll(/<g id="([^"]*)" inkscape:groupmode="layer"/g)].map(([, name]) => name);
    expect(names).toEqual([
      'paper',
      'heading',
      'ground',
      'selection',
      'events',
      'marks',
      'names',
      'scale',
      'rules',
      'legend',
      'credit',
    ]);
    const ids = [...file.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('has title, date, cut, legend, scale, names and credit with the version of the data, all as text', () => {
    for (const said of [
      'Iraq, June 2014',
      'Thursday 12 June 2014, 21:00 Baghdad time',
      'As known from all documents',
      'Held by',
      'Kurdish forces',
      'Mosul',
      '100 km',
    ])
      expect(texts).toContain(said);
    expect(texts.join('\n')).toContain(`data ${dataset.version}, ${dataset.licence}`);
  });

  it('says in words what it shows, of which version, at both clocks, and where it came from', () => {
    expect(file).toContain('<title>Iraq, June 2014: Thursday 12 June 2014, 21:00 Baghdad time</title>');
    expect(file).toMatch(/<desc>As known from all documents\. [^<]*Natural Earth/);
    expect(file).toContain(`data-t="2014-06-12T18:00Z" data-known="all" data-version="${dataset.version}"`);
    expect(file).toContain(
      '<dc:source>https://example.org/map/?t=2014-06-12T18:00Z&amp;place=mosul</dc:source>',
    );
    expect(file).toContain(`<dc:rights>${dataset.licence}</dc:rights>`);
  });

  it('needs nothing from elsewhere and holds nothing that runs', () => {
    expect(file).not.toMatch(/<(script|foreignObject|image|use|style|a)\b| on\w+=|href|url\((?!#)/i);
    expect(file).not.toMatch(/data-(part|picture|glyphs|label)=/);
  });

  it('has the drawing of the view in a layer of its own, below the marks', async () => {
    const geometry = await fetchGeometry();
    const drawn = fileOf(lookOf({ geometry }, { drawing: 'reach' }));
    const names = [...drawn.matchAll(/inkscape:label="([^"]*)"/g)].map(([, name]) => name);
    expect(names.indexOf('drawing')).toBe(names.indexOf('ground') + 1);
    const ids = [...drawn.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.some((id) => id?.includes('x'))).toBe(true);
    expect(ids.length).toBe(new Set(ids).size);
    for (const [, used] of drawn.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(used);
  });

  it('says what a drawing assumes and that a filter is on', () => {
    const noted = fileOf(lookOf({ notes: ['Illustration, not a report.'] }));
    expect(noted).toMatch(/<text[^>]*>Illustration, not a report\.</);
  });

  it('takes a hostile title for a title', () => {
    const title = `</title><script>alert(1)</script> & "quoted"`;
    const hostile = fileOf(lookOf({ dataset: { ...dataset, title }, link: '"><script>' }));
    expect(hostile).not.toContain('<script');
    expect(hostile).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;');
  });

  it('is the same file each time, whatever was drawn before it', () => {
    fileOf(lookOf({}, { t: at('2014-06-20T00:00Z') }), NAMED_SIZES.tall);
    expect(fileOf(lookOf())).toBe(file);
  });
});

describe('sizes', () => {
  const look = lookOf();
  const moment = shownMoment(look);

  it.each(Object.entries(NAMED_SIZES))('%s: as many px as it says, with a legend', (_, size) => {
    const sheet = sheetFor(look, size, [moment]);
    expect(svgFile(look, sheet, moment)).toContain(`width="${size.width}" height="${size.height}"`);
    expect(sheet.lacksLegend).toBe(false);
    expect(sheet.map.height).toBeGreaterThan(0.35 * sheet.height);
  });

  it.each(Object.entries(CLIP_SIZES))('%s: nothing moves from the first to the last picture', (_, size) => {
    const days = ['2014-06-09T00:00Z', '2014-06-13T00:00Z', '2014-06-24T20:00Z'];
    const moments = days.map((day) => momentAt(look, at(day), 'all'));
    const sheet = sheetFor(look, size, moments);
    expect(sheet.lacksLegend).toBe(false);
    const grounds = moments.map(
      (moment) => /<g id="ground".*?<\/g><\/g>/.exec(svgFile(look, sheet, moment))?.[0],
    );
    const legends = moments.map((moment) => /<g id="legend".*/.exec(svgFile(look, sheet, moment))?.[0]);
    expect(grounds[0]?.length).toBeGreaterThan(1000);
    expect(new Set(grounds).size).toBe(1);
    expect(new Set(legends).size).toBe(1);
  });

  it('says so where no legend finds room', () => {
    const sheet: Sheet = sheetFor(look, { width: 2000, height: 200 }, [moment]);
    expect([sheet.lacksLegend, sheet.legend]).toEqual([true, null]);
  });

  it('as on screen: the map has the size that it has there, and its camera', () => {
    const camera = { zoom: 6.4, lat: 34.6, lon: 43.4 };
    const screen = { width: 900, height: 520 };
    const sheet = sheetAround(lookOf({ screen }, { camera }), screen);
    expect([sheet.map.width, sheet.map.height, sheet.size.width]).toEqual([900, 520, 900]);
    expect(sheet.size.height).toBeGreaterThan(620);
    expect(sheet.camera.zoom).toBeCloseTo(6.4, 6);
  });

  it.each([
    { width: 500, height: 900 },
    { width: 1800, height: 600 },
    { width: 240, height: 240 },
  ])('$width × $height shows all that the screen showed', (to) => {
    const camera = { zoom: 6.4, lat: 34.6, lon: 43.4 };
    const from = { width: 900, height: 520 };
    const there = sectionFor(camera, from, to);
    const seen = projectionOf(camera, from);
    const shown = there && projectionOf(there, to);
    for (const corner of [
      [0, 0],
      [900, 520],
    ] as const) {
      const [x = -1, y = -1] = shown?.project(seen.invert(corner)) ?? [];
      expect(x).toBeGreaterThan(-0.01);
      expect(y).toBeGreaterThan(-0.01);
      expect(x).toBeLessThan(to.width + 0.01);
      expect(y).toBeLessThan(to.height + 0.01);
    }
  });
});

describe('a cut', () => {
  it('leaves out of the picture what was reported later', () => {
    const early = lookOf({}, { known: at('2014-06-12T12:00Z') });
    expect(fileOf(early)).not.toContain('data-place="samarra"');
    expect(fileOf(lookOf())).toContain('data-place="samarra"');
  });
});

describe('file names', () => {
  it('say what, when, known when, how large, and sort by moment', () => {
    const size = { width: 1200, height: 630 };
    const named = { title: 'Iraq, June 2014', t: NOON, size };
    expect(fileName({ ...named, known: NOON, scale: 2, extension: 'png' })).toBe(
      'iraq-june-2014_2014-06-12T1800Z_known-2014-06-12T1800Z_1200x630@2x.png',
    );
    expect(fileName({ ...named, from: at('2014-06-09T00:00Z'), known: 'all', extension: 'webm' })).toBe(
      'iraq-june-2014_2014-06-09T0000Z_2014-06-12T1800Z_1200x630.webm',
    );
  });

  it.each([
    ['العراق، يونيو', 'العراق-يونيو'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Café: “été”', 'cafe-ete'],
    ['???', 'map'],
  ])('hold nothing that a system minds: %s', (title, slug) => {
    const size = { width: 200, height: 200 };
    expect(fileName({ title, t: NOON, known: 'all', size, extension: 'svg' })).toBe(
      `${slug}_2014-06-12T1800Z_200x200.svg`,
    );
  });
});
