import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HARBOUR_STORY_SEED } from '../../tests/fixtures/harbourStory.ts';
import { copiedHarbour } from './testing/copiedHarbour.ts';

const { at, run, edit, published } = copiedHarbour();

describe('changing-hands compile', () => {
  it('writes the published files, the same on every machine', () => {
    expect(run(['compile'])).toMatchObject({ status: 0, stderr: '' });
    const first = published();
    expect(first.map(([name]) => name)).toEqual(['README.md', 'events.geojson', 'events.schema.json']);
    for (const env of [
      { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' },
      { TZ: 'Asia/Baghdad', LANG: 'ar_IQ.UTF-8', LC_ALL: 'ar_IQ.UTF-8' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    ]) {
      expect(run(['compile'], env).status).toBe(0);
      expect(published()).toEqual(first);
    }
  });

  it('proves with --check that they are up to date, and writes nothing', () => {
    expect(run(['compile', '--check'])).toMatchObject({ status: 1 });
    expect(published()).toHaveLength(1);
    run(['compile']);
    expect(run(['compile', '--check']).status).toBe(0);
    edit('data/README.md', '| `event_id` |', '| `event_ids` |');
    const { status, stderr } = run(['compile', '--check']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/README\.md:\d+:1: /);
    expect(stderr).toContain('[not-compiled]');
  });

  it('lists problems with file, line and cure, and leaves the old files alone', () => {
    run(['compile']);
    const before = published();
    edit('seeds/parties.yaml', 'shape: square', 'shape: sqare');
    const { status, stderr, stdout } = run(['compile']);
    expect(status).toBe(1);
    expect(stderr).toContain('seeds/parties.yaml:2:');
    expect(stderr).toContain('To mend it: Did you mean "square"?');
    expect(stderr).toContain('1 problem');
    expect(stdout).toContain('Nothing was written.');
    expect(published()).toEqual(before);
  });

  it('writes all or nothing', () => {
    // A folder in the place of the second file can't be replaced by a file.
    mkdirSync(at('data/events.schema.json/x'), { recursive: true });
    const { status, stderr } = run(['compile']);
    expect(status).toBe(2);
    expect(stderr).toContain('nothing was changed');
    expect(readdirSync(at('data'))).toEqual(['README.md', 'events.schema.json']);
  });

  it('answers in JSON', () => {
    expect(JSON.parse(run(['compile', '--json']).stdout)).toMatchObject({
      ok: true,
      written: ['data/events.geojson', 'data/events.schema.json', 'data/README.md'],
      problems: [],
    });
    edit('seeds/parties.yaml', 'shape: square', 'shape: sqare');
    const { status, stdout } = run(['compile', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-word', where: { file: 'seeds/parties.yaml', line: 2 } }],
    });
  });
});

describe('changing-hands validate', () => {
  it('tells whether a file is a dataset', () => {
    run(['compile']);
    expect(run(['validate', 'data/events.geojson'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('4 events, 7 claims'),
    });
    edit('data/events.geojson', '"date_prec":1', '"date_prec":2');
    const { status, stderr } = run(['validate', 'data/events.geojson']);
    expect(status).toBe(1);
    expect(stderr).toContain('[date-mismatch]');
  });
});

describe('a story', () => {
  it('is compiled, checked and validated beside its dataset', () => {
    writeFileSync(at('seeds/story.yaml'), HARBOUR_STORY_SEED);
    expect(run(['compile']).stdout).toContain('data/events.story.json');
    expect(run(['compile', '--check']).status).toBe(0);
    expect(run(['validate', 'data/events.geojson'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('a story of 3 steps'),
    });
    edit('data/events.story.json', 'The landing', 'A landing');
    expect(run(['compile', '--check']).stderr).toMatch(/^data\/events\.story\.json:\d+:1: /);
    edit('data/events.story.json', '"place_id":"quays"', '"place_id":"quay"');
    const { status, stderr } = run(['validate', 'data/events.geojson']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/events\.story\.json, at steps\[0\]\.place_id: .*\[unknown-id\]/);
    rmSync(at('data/events.story.json'));
    expect(run(['validate', 'data/events.geojson']).stderr).toContain('[story-missing]');
    // The invented documents are at hand: a sentence of theirs in a step is found.
    edit('seeds/story.yaml', 'Nobody else does.', 'The harbour master says that the council is in charge.');
    expect(run(['verify', '--documents', 'documents']).stderr).toContain('[six-words]');
  });
});

describe('changing-hands verify', () => {
  const verify = (...more: string[]) => run(['verify', '--documents', 'documents', ...more]);

  it('proves the fixture and prints lines by fate', () => {
    const { status, stdout, stderr } = verify();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/bulletin-5 +4 +0 +0 +0 +1 +2 +0 +0 +4 +0 +11/);
    expect(JSON.parse(verify('--json').stdout)).toMatchObject({
      ok: true,
      lines_by_fate: { 'letter-9': { coded: 3, furniture: 1, blank: 1 } },
    });
  });

  it('writes the same hashes again', () => {
    const file = at('seeds/documents/bulletin-5.hashes.json');
    const before = readFileSync(file, 'utf8');
    rmSync(file);
    const missing = verify();
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('[hash-missing]');
    expect(verify('--update').status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    ['a changed document', 'document-differs', 'documents/bulletin-5.txt', 'Yesterday', 'yesterday'],
    [
      'a line that nobody accounts for',
      'line-unaccounted',
      'seeds/documents/letter-9.yaml',
      '  - {lines: [1, 1], reason: furniture, note: null}',
      '  []',
    ],
    [
      'a stored hash that is wrong',
      'hashes-differ',
      'seeds/documents/letter-9.hashes.json',
      '"3-3": "b8',
      '"3-3": "b9',
    ],
    [
      'a wrong number of lines',
      'line-count',
      'seeds/documents/letter-9.yaml',
      'line_count: 5',
      'line_count: 6',
    ],
    [
      'a copied sentence',
      'six-words',
      'seeds/documents/letter-9.yaml',
      'title: A frigate is to sail',
      'title: The government plans to send a frigate',
    ],
    [
      'a document that is not there',
      'document-missing',
      'seeds/documents/letter-9.yaml',
      'file: letter-9.txt',
      'file: letter-8.txt',
    ],
  ])('finds %s', (_, code, file, from, to) => {
    edit(file, from, to);
    const { status, stderr } = verify();
    expect(status).toBe(1);
    expect(stderr).toContain(`[${code}]`);
  });

  it('finds a document that is no UTF-8', () => {
    writeFileSync(at('documents/letter-9.txt'), Buffer.from([0x61, 0xff, 0x0a]));
    expect(verify().stderr).toContain('[not-utf8]');
  });
});
