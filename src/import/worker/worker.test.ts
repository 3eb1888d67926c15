import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../dataset/read.ts';
import type { ImportReport, Mapping, SourceTable } from '../contract.ts';
import { PART, partsOf, taking } from './handOver.ts';
import { type Answer, type Outcome, SKIPPED_SHOWN, type Version } from './messages.ts';
import { reportCsv, reportFile } from './reportFile.ts';
import { serve, type Steps } from './serve.ts';

const text = readFileSync('data/events.geojson', 'utf8');
const file = { name: 'mine.geojson', bytes: text.length, sha256: '0'.repeat(64), lineCount: 1 };
const answer = readDataset(text);
if (!('dataset' in answer)) throw new Error('the published dataset is refused');
const { dataset } = answer;
const { features, ...head } = JSON.parse(text) as { readonly features: readonly unknown[] };
const pieces = {
  head: `${JSON.stringify(head).slice(0, -1)}, "features": [`,
  features: features.map((feature) => JSON.stringify(feature)),
};

const report: ImportReport = {
  file,
  format: 'csv',
  profile: null,
  rows: 502,
  plotted: 1,
  listed: 1,
  skipped: Array.from({ length: 500 }, (_, index) => ({
    line: index + 2,
    problem: {
      code: 'no-date',
      message: index === 0 ? '=cmd|"x"' : 'no date,\u001b[2J here',
      hint: 'Give one.',
      where: { file: file.name, line: index + 2, path: 'date' },
    },
  })),
  remarks: [],
  limits: [],
  period: { earliest: null, latest: null },
};

const table = {
  format: 'csv',
  file,
  columns: ['a', 'b'],
  rows: Array.from({ length: 9 }, (_, index) => ({ cells: [index, 'x'], geometry: null })),
  unreadable: [],
} as unknown as SourceTable;

const steps: Steps = {
  readSource: async ({ name }) =>
    name.endsWith('.csv')
      ? { kind: 'table', table: name === 'empty.csv' ? { ...table, rows: [] } : table }
      : { kind: 'own', text: name === 'faulty.geojson' ? '{"changing_hands": {}}' : text, file },
  guessMapping: () => ({ mapping: {} as Mapping, open: ['begin'], samples: {} }),
  importTable: async () => ({ text, report, pieces }),
  reportFile: () => new Blob(['r']),
};

/** The answers to requests, one after the other. */
async function ask(...requests: Parameters<ReturnType<typeof serve>>[0][]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const take = serve(steps, (one) => answers.push(structuredClone(one)));
  for (const request of requests) await take(request);
  return answers;
}
const named = (name: string) => ({ ask: 'read' as const, file: new File(['x'], name) });
const outcomeIn = (answers: readonly Answer[]): Outcome => {
  const found = answers.findLast((one) => one.say === 'outcome');
  if (found?.say !== 'outcome') throw new Error('no outcome was told');
  return found.outcome;
};

describe('the worker', () => {
  test('asks about the columns of a table, with its first rows', async () => {
    const [questions] = await ask(named('a.csv'));
    expect(questions).toMatchObject({
      say: 'questions',
      questions: { columns: ['a', 'b'], rows: 9, hasGeometry: false, guess: { open: ['begin'] } },
    });
    expect(questions?.say === 'questions' && questions.questions.preview).toHaveLength(5);
  });

  test('asks nothing about a table without rows: it says that there are none', async () => {
    const answers = await ask(named('empty.csv'));
    expect(answers.map(({ say }) => say)).toEqual(['outcome']);
    expect(outcomeIn(answers)).toMatchObject({
      made: null,
      report: { rows: 0 },
      problems: [{ code: 'no-rows' }],
    });
  });

  test('reports a table with the first of what it skipped, and all of their number', async () => {
    const outcome = outcomeIn(await ask(named('a.csv'), { ask: 'import', mapping: {} as Mapping }));
    expect(outcome).toMatchObject({ skippedCount: 500, problems: [], made: { events: dataset.events.size } });
    expect(outcome.report?.skipped).toHaveLength(SKIPPED_SHOWN);
  });

  test('takes a dataset of ours without questions, and accounts for each event', async () => {
    const { report: own } = outcomeIn(await ask(named('own.geojson')));
    expect(own).toMatchObject({ format: 'own', rows: dataset.events.size, skipped: [] });
    expect((own?.plotted ?? 0) + (own?.listed ?? 0)).toBe(dataset.events.size);
  });

  test('says what is wrong with a faulty one, and has nothing to show', async () => {
    const outcome = outcomeIn(await ask(named('faulty.geojson')));
    expect(outcome).toMatchObject({ made: null, report: null, problems: [{ code: 'wrong-format' }] });
  });

  test('hands the dataset over in parts that make the same again', async () => {
    const answers = await ask(named('own.geojson'), { ask: 'take', range: null });
    const parts = taking();
    for (const one of answers) parts.add(one);
    expect(parts.whole()).toEqual({ ...dataset, story: null });
    expect([...parts.whole().events.keys()]).toEqual([...dataset.events.keys()]);
    const largest = answers.map((one) => (one.say === 'part' ? (one.events ?? one.places ?? []).length : 0));
    expect(Math.max(...largest)).toBeLessThanOrEqual(PART);
  });

  test.each([
    [{ ask: 'take', range: null } as const, 'unexpected'],
    [{ ask: 'import', mapping: {} as Mapping } as const, 'unexpected'],
    [
      { ask: 'compare', before: { text, name: 'a' }, after: { text: '{', name: 'b' } } as const,
      'json-syntax',
    ],
  ])('tells what fails with a cure', async (request, code) => {
    const failed = (await ask(request)).at(-1);
    expect(failed).toMatchObject({ say: 'failed', problems: [{ code }] });
    expect(failed?.say === 'failed' && failed.problems[0]?.hint).not.toBe('');
  });
});

describe('two versions', () => {
  const bound = { ...dataset, mayPassOn: false };
  async function compared(before: Version, after: Version) {
    const last = (await ask({ ask: 'compare', before, after })).at(-1);
    if (last?.say !== 'compared') throw new Error(`the worker says ${last?.say}`);
    return last.compared;
  }

  test('are compared, of which one may be shown already', async () => {
    const changed = text.replace('"title": "', '"title": "Changed: ');
    const { differences, mayPassOn } = await compared({ dataset }, { text: changed, name: 'b' });
    expect(differences.list.length).toBeGreaterThan(0);
    expect(differences.list.every(({ change }) => change === 'changed')).toBe(true);
    expect(differences.list[0]?.fields[0]?.path).toBe('title');
    expect(mayPassOn).toBe(true);
  });

  test('may not be handed on where either may not', async () => {
    const file = new File(['x'], 'own.geojson');
    expect((await compared({ dataset: bound }, { file })).mayPassOn).toBe(false);
    expect((await compared({ file }, { dataset: bound })).mayPassOn).toBe(false);
  });

  test('are datasets: a table is refused with what would do', async () => {
    const after = { file: new File(['x'], 'a.csv') };
    const failed = (await ask({ ask: 'compare', before: { dataset }, after })).at(-1);
    expect(failed).toMatchObject({ say: 'failed', problems: [{ code: 'no-version' }] });
  });
});

test('a dataset without places or events goes over too', () => {
  const empty = { ...dataset, places: new Map(), events: new Map() };
  const parts = taking();
  for (const { answer: one } of partsOf(empty)) parts.add(one);
  expect(parts.whole()).toEqual(empty);
});

describe('the file of a report', () => {
  test('holds every skipped row, with line and member, as a spreadsheet may read it', () => {
    const lines = reportCsv(report).split('\r\n');
    expect(lines).toHaveLength(502);
    expect(lines[1]).toBe(`skipped,2,date,no-date,"'=cmd|""x""",Give one.`);
  });

  test('says the sum, and holds no control character', async () => {
    const written = await reportFile(report, 'text').text();
    expect(written).toContain('Rows: 502 = 1 plotted + 1 listed without a point + 500 skipped');
    expect(written).toContain('mine.geojson:501');
    // oxlint-disable-next-line no-control-regex
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});
