import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runImport } from '../cli/importCommand.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { guessMapping } from '../import/guessMapping.ts';
import { importTable } from '../import/importTable.ts';
import { readSource } from '../import/readSource.ts';
import { taking } from '../import/worker/handOver.ts';
import type { Answer, Importing, Request } from '../import/worker/messages.ts';
import { serve } from '../import/worker/serve.ts';
import { createDashboardStore } from '../store/dashboardStore.ts';
import { keptImport } from './keptImport.ts';
import { loadOther } from './loadOther.ts';

const PUBLISHED = readFileSync('data/events.geojson', 'utf8');
const TABLE = ['date,place,lat,lon', '2031-04-03,Northport,-41.28,174.78', '2031-04-04,Quays,-41.29,174.79'];

/** What the worker does, without one. */
function importingHere(): Importing & { readonly stop: ReturnType<typeof vi.fn> } {
  const answers: Answer[] = [];
  const take = serve(
    {
      readSource: (file, progress) => readSource(file.stream(), file.name, progress),
      guessMapping,
      importTable,
      reportFile: () => new Blob(),
    },
    (answer) => answers.push(answer),
  );
  async function ask(request: Request): Promise<readonly Answer[]> {
    answers.length = 0;
    await take(request);
    const failed = answers.find((answer) => answer.say === 'failed');
    if (failed) throw new HintedError(failed.problems);
    return [...answers];
  }
  const outcomeOf = async (request: Request) => {
    for (const answer of await ask(request)) {
      if (answer.say === 'questions') return answer.questions;
      if (answer.say === 'outcome') return answer.outcome;
    }
    throw new Error('nothing was answered');
  };
  return {
    read: (file) => outcomeOf({ ask: 'read', file }),
    importAs: async (mapping) => {
      const got = await outcomeOf({ ask: 'import', mapping });
      if (got.kind === 'questions') throw new Error('asked again');
      return got;
    },
    take: async (range) => {
      const parts = taking();
      for (const answer of await ask({ ask: 'take', range })) parts.add(answer);
      return parts.whole();
    },
    report: async () => new Blob(),
    compare: () => Promise.reject(new Error('not asked here')),
    stop: vi.fn<() => void>(),
  };
}

let content: string | Uint8Array<ArrayBuffer>;
beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(content));
});
afterEach(() => vi.unstubAllGlobals());

const ADDRESS = 'data/other.csv';
async function opened(of: string | Uint8Array<ArrayBuffer>, address = ADDRESS) {
  content = of;
  const store = createDashboardStore();
  const importing = importingHere();
  const brought = loadOther(store, address, new AbortController().signal, () => importing);
  const problems = await brought.then(
    () => [],
    (error: unknown) => (error instanceof HintedError ? error.problems : [{ code: String(error) }]),
  );
  return { brought, problems: problems as readonly Problem[], importing, kept: keptImport(store).session() };
}

describe('what a link’s address leads to', () => {
  test('is taken as it is where it is a dataset of ours', async () => {
    const { brought, kept } = await opened(PUBLISHED);
    expect((await brought).report).toBeNull();
    expect(kept).toBeNull();
  });

  test('is taken over where its columns leave no question, and its worker stays for the report', async () => {
    const { brought, kept, importing } = await opened(TABLE.join('\n'));
    const { dataset, report } = await brought;
    expect(dataset.events.size).toBe(2);
    expect(report).toMatchObject({ rows: 2, plotted: 2, file: { name: 'other.csv' } });
    expect(kept?.stage).toMatchObject({ at: 'report', range: null });
    expect(importing.stop).not.toHaveBeenCalled();
  });

  test('asks what can’t be guessed, and shows nothing before it is answered', async () => {
    const asking = TABLE.map((line) => line.replaceAll(/2031-(\d\d)-(\d\d)/g, '$2/$1/2031')).join('\n');
    const { problems, kept } = await opened(asking);
    expect(problems).toMatchObject([{ code: 'asks-questions', where: { file: ADDRESS } }]);
    expect(kept?.stage.at).toBe('questions');
  });

  test('asks which days of a file that is too large, and hands over those', async () => {
    const many = Array.from({ length: 2400 }, (_, row) => `2031-04-${row < 1200 ? '03' : '04'},P,-41,174`);
    const { problems, kept, importing } = await opened(['date,place,lat,lon', ...many].join('\n'));
    expect(problems).toMatchObject([{ code: 'asks-part' }]);
    expect(kept?.stage.at).toBe('report');
    const day = '2031-04-04' as never;
    for (let again = 0; again < 2; again += 1) {
      const part = await importing.take({ from: day, to: day }, () => {});
      expect(part.events.size).toBe(1200);
      expect(part.part).toMatchObject({ shown: 1200, all: 2400, undated: 0 });
    }
  });

  test('ends its worker when it is called off', async () => {
    content = TABLE.join('\n');
    const request = new AbortController();
    const importing = { ...importingHere(), read: () => new Promise<never>(() => {}) };
    const brought = loadOther(createDashboardStore(), ADDRESS, request.signal, () => importing);
    await vi.waitFor(() => expect(fetch).toBeDefined());
    setTimeout(() => request.abort(), 20);
    await expect(brought).rejects.toMatchObject({ name: 'AbortError' });
    expect(importing.stop).toHaveBeenCalled();
  });
});

/** The published dataset with a byte of windows-1252 in its title. */
function spoiledLetters(): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(Buffer.from(PUBLISHED));
  bytes[Buffer.from(PUBLISHED).indexOf('Iraq, June 2014')] = 0xe9;
  return bytes;
}

const faulty: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
  'empty.csv': '',
  'page.html': '<!doctype html><title>Log in</title>',
  'cut.geojson': PUBLISHED.slice(0, 2000),
  'member.geojson': PUBLISHED.replace('"reported_latest"', '"reported_last"'),
  'reference.geojson': PUBLISHED.replace(/"place_id": ?"mosul"/, '"place_id":"mosal"'),
  'version.geojson': PUBLISHED.replace('changing-hands/1', 'changing-hands/9'),
  'story.json': '{"format": "changing-hands-story/1", "steps": []}',
  'archive.zip': Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]),
  'book.pdf': '%PDF-1.7 x',
  'letters.geojson': spoiledLetters(),
  'marked.geojson': Uint8Array.from([0xef, 0xbb, 0xbf, ...spoiledLetters()]),
  'feed.xml': '<?xml version="1.0"?><rss></rss>',
  'lines.geojsonl': '{"type":"Feature","properties":{},"geometry":null}\n{"type":"Feature"}\n',
  'cut.parquet': Uint8Array.from([0x50, 0x41, 0x52, 0x31, 1, 2, 3]),
};

/** A path differs, as the file lies elsewhere; all else is to be the same. */
const said = (problems: readonly Problem[]) =>
  problems.map(({ code, message, hint, where }) => ({ code, message, hint, ...where, file: null }));

describe('a faulty file is refused in the same words', () => {
  test.each(Object.entries(faulty))(
    '%s: by an address, by the dialog, by the command line',
    async (name, of) => {
      const linked = (await opened(of, `data/${name}`)).problems;
      const file = new File([of], name);
      const dropped: readonly Problem[] = await importingHere()
        .read(file, () => {})
        .then(
          (got) => (got.kind === 'outcome' ? got.problems : []),
          (error: unknown) => (error as HintedError).problems,
        );
      const path = join(mkdtempSync(join(tmpdir(), 'faulty-')), name);
      writeFileSync(path, of);
      const { problems: typed } = await runImport(path, { output: `${path}.out.geojson`, map: [] });
      expect(linked.length).toBeGreaterThan(0);
      expect(linked.every(({ where, hint }) => where.file === `data/${name}` && hint !== '')).toBe(true);
      expect(said(linked)).toEqual(said(dropped));
      // Nothing of a long list is left out by the command line.
      expect(said(linked)).toEqual(said(typed).slice(0, linked.length));
    },
  );
});
