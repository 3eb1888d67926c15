import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser } from '../scripts/browser.ts';
import { firstLoad, sizeTable } from '../scripts/sizes.ts';
import { run } from '../scripts/run.ts';
import { count } from '../scripts/vitest.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the count of a vitest run', () => {
  const file = (status: string, ...tests: string[]) => ({
    name: 'a.test.ts',
    status,
    message: '',
    assertionResults: tests.map((result) => ({ fullName: `a ${result} test`, status: result })),
  });
  const report = (
    numPassedTests: number,
    numFailedTests: number,
    ...testResults: ReturnType<typeof file>[]
  ) => ({
    numPassedTests,
    numFailedTests,
    testResults,
  });

  test('is what the report says', () => {
    expect(count(report(2, 0, file('passed', 'passed', 'passed')), 0)).toEqual({
      passed: 2,
      failed: 0,
      notRun: [],
    });
  });
  test('names what was skipped and does not count it', () => {
    const result = count(report(1, 0, file('passed', 'passed', 'pending')), 0);
    expect(result).toEqual({ passed: 1, failed: 0, notRun: ['a pending test: not run'] });
  });
  test('is a failure when a file could not be loaded', () => {
    expect(count(report(1, 0, file('passed', 'passed'), file('failed')), 1).failed).toBe(1);
  });
  test('is a failure when nothing ran', () => {
    expect(count(report(0, 0), 0).failed).toBe(1);
  });
  test('is a failure when all passed and the run still ended badly', () => {
    expect(count(report(1, 0, file('passed', 'passed')), 1).failed).toBe(1);
  });
  test('is a failure when there is no report', () => {
    expect(count(null, 0).failed).toBe(1);
  });
});

describe('a command', () => {
  test('is ended when it takes too long, and says so', async () => {
    const start = performance.now();
    const { code, output } = await run([process.execPath, '-e', 'setInterval(() => {}, 1000)'], {
      timeoutSeconds: 1,
    });
    expect(code).not.toBe(0);
    expect(output).toContain('Ended after 1 s');
    expect(performance.now() - start).toBeLessThan(15_000);
  });
  test('that does not exist is an outcome, not an exception', async () => {
    expect((await run(['no-such-program-here'])).code).toBe(127);
  });
});

describe('the browser', () => {
  test('that CHROME_PATH names wrongly is not replaced by another', () => {
    expect(findBrowser({ ...process.env, CHROME_PATH: join(tmpdir(), 'no-browser-here') })).toBeNull();
  });
  test('that CHROME_PATH names is taken', () => {
    expect(findBrowser({ CHROME_PATH: process.execPath })).toBe(process.execPath);
  });
  test('may be left out on a laptop, not in CI', async () => {
    vi.stubEnv('SKIP_BROWSER', '1');
    vi.stubEnv('CI', '');
    expect(await ensureBrowser()).toEqual({ kind: 'skipped' });
    vi.stubEnv('CI', 'true');
    expect((await ensureBrowser()).kind).toBe('missing');
  });
});

test('the first load of a page is what it imports at once, not what it may need later', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changing-hands-'));
  try {
    mkdirSync(join(folder, 'assets'));
    const files = {
      'index.html': '<script src="./assets/a.js"></script><link href="./assets/a.css" rel="stylesheet">',
      'assets/a.js': `import{x}from"./b.js";import"./c.js";const later=()=>import("./d.js")`,
      'assets/a.css': 'p{color:red}',
      'assets/b.js': '',
      'assets/c.js': '',
      'assets/d.js': '',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    expect(firstLoad(folder, 'index.html').toSorted()).toEqual([
      'assets/a.css',
      'assets/a.js',
      'assets/b.js',
      'assets/c.js',
      'index.html',
    ]);
    expect(sizeTable(folder)).toContain('assets/d.js');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
