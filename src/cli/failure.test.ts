import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copiedHarbour } from './testing/copiedHarbour.ts';

const { at, run } = copiedHarbour();

describe('a command that comes to no answer', () => {
  it.each([
    [['compile', '--sed', 'x']],
    [['compil']],
    [['compile', '--seeds', 'nowhere']],
    [['validate']],
    [['validate', 'nowhere.geojson']],
    [['verify']],
    [['verify', '--documents', 'nowhere']],
  ])('exits with 2 for %j', (args) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
  });

  it.each([
    [['compile', '--sed', 'x', '--json'], "unknown option '--sed'"],
    [['compil', '--json'], "unknown command 'compil'"],
    [['validate', '--json'], "missing required argument 'file'"],
    [['validate', 'nowhere.geojson', '--json'], 'There is no file "nowhere.geojson".'],
    [['verify', '--json', '--documents', 'nowhere'], 'There is no folder "nowhere".'],
  ])('answers %j in JSON, mistake or not', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toBe('');
    const { ok, problems } = JSON.parse(stdout) as { ok: boolean; problems: Record<string, string>[] };
    expect(ok).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.['code']).toBe('usage');
    expect(problems[0]?.['message']).toContain(message);
    expect(problems[0]?.['hint']).not.toBe('');
  });

  it('exits with 70 when the mistake is its own, and says so', () => {
    const broken = { NODE_OPTIONS: "--import=data:text/javascript,console.log=()=>{throw%20Error('boom')}" };
    const { status, stderr } = run(['compile'], broken);
    expect(status).toBe(70);
    expect(stderr).toMatch(/^This is our mistake, not yours: boom\n {2}To mend it: /);
    expect(stderr).toContain('outcome.ts');
    const inJson = run(['compile', '--json'], broken);
    expect(inJson.status).toBe(70);
    expect(JSON.parse(inJson.stdout)).toMatchObject({
      ok: false,
      problems: [{ code: 'crash' }],
      stack: expect.stringContaining('outcome.ts'),
    });
  });

  it.each([['compile'], ['verify', '--documents', 'documents']])(
    'misses the seeds of documents: %s',
    (...args) => {
      rmSync(at('seeds/documents'), { recursive: true });
      const { status, stderr } = run(args);
      expect(status).toBe(2);
      expect(stderr).toBe(
        'There is no folder "seeds/documents".\n  To mend it: Seeds keep one YAML file for each document there. Check the folder given with --seeds, or create it.\n',
      );
    },
  );

  it('tells of a seed that is no file', () => {
    mkdirSync(at('seeds/documents/x.yaml'));
    expect(run(['compile'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("can't be read"),
    });
  });

  it('exits with 0 for help', () => expect(run(['--help'])).toMatchObject({ status: 0 }));
});
