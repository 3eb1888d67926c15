import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run, root, tool } from '../../scripts/run.ts';
import { cardSvg } from '../../scripts/vite/embed/card.ts';
import { CARD, drawCard } from '../../scripts/vite/embed/cards.ts';
import { withPictureFonts } from '../../src/cli/pictureFonts.ts';
import { inOneFile, typesOf } from '../../scripts/vite/embed/clientTypes.ts';
import { escapeScript } from '../../scripts/vite/embed/escapeScript.ts';
import { noscriptOf } from '../../scripts/vite/embed/noscript.ts';
import { type Edition, readPublished } from '../../scripts/vite/embed/published.ts';
import { siteFacts } from '../../scripts/vite/embed/siteFacts.ts';
import { siteUrlOf } from '../../scripts/vite/embed/siteUrl.ts';
import { stepPage } from '../../scripts/vite/embed/stepPage.ts';
import { headOfMap, headOfStep, oembedFiles, type Site } from '../../scripts/vite/embed/unfurl.ts';
import { readEmbedSite } from '../../src/export/site.ts';
import { serialiseSvg } from '../../src/picture/serialise.ts';
import { decodeView } from '../../src/url/codec.ts';

const published = readPublished(root);
const { live, basemap } = published;
const site: Site = { ...live, url: 'https://example.org/maps/' };
const steps = live.story?.steps ?? [];
const [first] = steps;
if (!first) throw new Error('the dataset has no story');
const STYLE = { fileName: 'story/step.css', source: '' };

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;
const hostile: Edition = {
  ...live,
  dataset: {
    ...live.dataset,
    title: HOSTILE,
    places: new Map([...live.dataset.places].map(([id, place]) => [id, { ...place, name: HOSTILE }])),
  },
  story: { title: HOSTILE, steps: steps.map((step) => ({ ...step, title: HOSTILE, text: HOSTILE })) },
};

describe('JSON in a script', () => {
  it('means the same there, and holds no tag and no line end of its own', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const json = JSON.stringify(value);
        fc.pre(!json.includes('__proto__'));
        const text = escapeScript(json);
        expect(text).not.toMatch(/[<>\u2028\u2029]/);
        // As an expression of the language, which is what a script makes of it.
        expect(JSON.stringify(runScript(text))).toBe(json);
      }),
    );
    expect(escapeScript('"</script>\u2028"')).toBe(String.raw`"\u003c/script\u003e\u2028"`);
  });

  it('may not set a prototype', () => {
    expect(() => escapeScript('{"__proto__": {"polluted": 1}}')).toThrow(RangeError);
    expect(() => escapeScript(String.raw`{"\u005f_proto__":1}`)).toThrow(RangeError);
    expect(escapeScript('["__proto__"]')).toBe('["__proto__"]');
  });
});

function runScript(text: string): unknown {
  let taken: unknown;
  const take = (value: unknown) => (taken = value);
  // oxlint-disable-next-line no-new-func, no-implied-eval, typescript/no-implied-eval -- what is tested is how a script reads it
  new Function('take', `take(${text})`)(take);
  return taken;
}

describe('text of a dataset', () => {
  it('is never HTML: in the page without scripts, in heads, in pages of steps', () => {
    const [step] = hostile.story?.steps ?? [];
    if (!step) throw new Error('no step');
    const there = { ...hostile, url: site.url };
    const written = [
      noscriptOf(hostile.dataset, 'embed/still.css'),
      ...headOfMap(there),
      ...headOfStep(there, step),
      stepPage(there, step, 0, STYLE).source as string,
    ].join('');
    expect(written).toContain('&lt;script&gt;alert(1)');
    expect(written).not.toMatch(/<script|<img src=x|onerror='/);
    for (const { source } of oembedFiles(there)) {
      const { html } = JSON.parse(String(source)) as { html: string };
      expect(html.match(/</g)).toHaveLength(2);
      expect(html).not.toMatch(/<script|onerror='/);
    }
  });
});

describe('SITE_URL', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/maps', 'https://example.org/maps/'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
  ])('%s is %s', (given, url) => {
    expect(siteUrlOf(given)).toBe(url);
  });

  it('may be left out', () => {
    expect(siteUrlOf(undefined)).toBeNull();
    expect(siteUrlOf(' ')).toBeNull();
  });

  it.each(['example.org', '/maps/', 'ftp://example.org/', 'javascript:alert(1)', 'https://example.org/?a=b'])(
    '%s is refused with a cure',
    (given) => {
      expect(() => siteUrlOf(given)).toThrow(/To mend it/);
    },
  );
});

describe('what a link unfurls to', () => {
  it('is told for the map and for every step, after oEmbed', () => {
    const files = oembedFiles(site);
    expect(files.map(({ fileName }) => fileName)).toEqual([
      'embed/oembed.json',
      ...steps.map(({ stepId }) => `embed/oembed-${stepId}.json`),
    ]);
    for (const { source } of files) {
      const answer = JSON.parse(String(source)) as Record<string, unknown>;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Changing Hands' });
      for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
        expect(Number.isInteger(answer[name])).toBe(true);
      expect(answer['thumbnail_url']).toMatch(
        /^https:\/\/example\.org\/maps\/cards\/[\w-]+\.png\?v=[0-9a-f]{12}$/,
      );
      expect(answer['html']).toMatch(
        /^<iframe [^<>]* src="https:\/\/example\.org\/maps\/embed\.html[^<>]*"[^<>]*><\/iframe>$/,
      );
    }
  });

  it('shows a step as the story does, whatever becomes of the story', () => {
    const answer = JSON.parse(String(oembedFiles(site)[1]?.source)) as { html: string };
    const query = /embed\.html\?([^"]*)"/.exec(answer.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { view, ignored } = decodeView(query);
    expect(ignored).toEqual([]);
    expect(view).toMatchObject({ ...first.view, story: first.stepId });
  });

  it('leads to the card of the data as it is, and to the answer', () => {
    const head = headOfStep(site, first).join('\n');
    expect(head).toContain(`content="https://example.org/maps/cards/${first.stepId}.png?v=${live.hash}"`);
    expect(head).toContain(`href="https://example.org/maps/embed/oembed-${first.stepId}.json"`);
    expect(headOfMap(site).join('\n')).toContain('<link rel="canonical" href="https://example.org/maps/">');
  });

  it('is a page of its own for a step, without scripts', () => {
    const page = String(stepPage(site, first, 0, STYLE).source);
    expect(page).toContain(first.text);
    expect(page).toContain(`src="../cards/${first.stepId}.png"`);
    expect(page).toContain(`story=${first.stepId}`);
    expect(page).not.toMatch(/<script|http-equiv="refresh"|<form/i);
    expect(page).toContain("default-src 'none'");
  });
});

describe('a card', () => {
  it('is 1200 × 630 px, and the same bytes each time', async () => {
    const draw = () => withPictureFonts(root, (fonts) => drawCard(live.dataset, basemap, first, fonts));
    const [one, two] = [Buffer.from(await draw()), Buffer.from(await draw())];
    expect(one.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
    expect(one.equals(two)).toBe(true);
    // Words and marks, not a blank ground.
    expect(one.length).toBeGreaterThan(40_000);
    const whole = await withPictureFonts(root, (fonts) => drawCard(live.dataset, basemap, null, fonts));
    expect(one.equals(Buffer.from(whole))).toBe(false);
  });
});

describe('the marks of a card', () => {
  it.each(steps)('are whole: $stepId', (step) => {
    // Where a mark stands within the map, which lies beside the legend; the middle of one may be no nearer to an edge.
    const source = serialiseSvg(cardSvg(live.dataset, basemap, step));
    const [, width, height] = /<svg x="\d+" width="([\d.]+)" height="([\d.]+)"/.exec(source) ?? [];
    const marks = [...source.matchAll(/<g data-place=.*?translate\(([-\d.]+)[ ,]([-\d.]+)\)/g)];
    expect(marks.length).toBeGreaterThan(0);
    for (const [, x, y] of marks) {
      expect(Math.min(Number(x), Number(width) - Number(x))).toBeGreaterThanOrEqual(11.9);
      expect(Math.min(Number(y), Number(height) - Number(y))).toBeGreaterThanOrEqual(11.9);
    }
  });
});

describe('embed/site.json', () => {
  it('is what the dialog reads', () => {
    const script = { file: 'embed-1.2.3.js', integrity: 'sha384-abc' };
    const { source, fileName } = siteFacts(published, site.url, script);
    expect(fileName).toBe('embed/site.json');
    const facts = readEmbedSite(JSON.parse(String(source)));
    expect(facts).toMatchObject({ version: '1.2.3', siteUrl: site.url, script, cards: true });
    expect(facts?.dataset).toMatchObject({ hash: live.hash, version: live.dataset.version });
    expect(facts?.releases.map(({ hash }) => hash)).toEqual(published.releases.map(({ hash }) => hash));
    const unsaid = readEmbedSite(JSON.parse(String(siteFacts(published, null, script).source)));
    expect(unsaid).toMatchObject({ siteUrl: null, cards: false });
  });
});

describe('the types of the client', () => {
  it('are one file, which a page can be written against', async () => {
    const types = await typesOf(root, 'src/embed/client/client.ts');
    expect(types).not.toMatch(/^import|from '/m);
    const folder = mkdtempSync(join(tmpdir(), 'changing-hands-client-'));
    try {
      writeFileSync(join(folder, 'embed-client.d.ts'), types);
      const use = `import { connect, type Embed } from './embed-client.js';
const embed: Embed = await connect(document.createElement('iframe'));
const state = await embed.setTime('2014-06-12T18:00Z');
export const words: string = state.dataset.title;
// @ts-expect-error a time is a text
void embed.setTime(12);
`;
      writeFileSync(join(folder, 'use.ts'), use);
      const options =
        '--ignoreConfig --noEmit --strict --target es2022 --module esnext --moduleResolution bundler';
      const { code, output } = await run(
        tool('typescript', ...options.split(' '), '--types', '', join(folder, 'use.ts')),
      );
      expect([code, output.replaceAll(/^npm warn.*\n/gm, '')]).toEqual([0, '']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('take of other modules what is named, and nothing else', () => {
    const modules: Record<string, string> = {
      'a/client.d.ts': `import type { State } from '../b/state.ts';\n/** Asks. */\nexport declare function ask(): State;\ntype Own = 1;\nexport {};\n`,
      'b/state.d.ts': `import type { Camera } from './view.ts';\nexport type State = {\n    readonly camera: Camera;\n};\nexport type Other = 2;\n`,
      'b/view.d.ts': `/** Where it looks. */\nexport type Camera = 3;\n`,
    };
    const text = inOneFile((path) => modules[path] ?? '', 'a/client.d.ts');
    expect(text).toContain('/** Asks. */\nexport declare function ask(): State;');
    expect(text).toContain('/** Where it looks. */\nexport type Camera = 3;');
    expect(text).not.toMatch(/Other|Own|import/);
  });
});

it('the package hands out the client, with its types', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  expect(exports['./embed-client']).toEqual({
    types: './dist/embed-client.d.ts',
    default: './dist/embed-client.js',
  });
});
