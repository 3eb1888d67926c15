import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ratio, spreadOf, spreadText, table } from './embed/figures.ts';
import { servePacked } from './embed/serve.ts';
import { writeSection } from './section.ts';

function inFolder<Answer>(use: (folder: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'changing-hands-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const answer = use(folder);
  if (answer instanceof Promise) void answer.finally(clear);
  else clear();
  return answer;
}

describe('a figure', () => {
  test('of several runs is the middle one, with how far they lie apart', () => {
    expect(spreadText(spreadOf([3, 1, 10, 2, 2.5]), 1)).toBe('2.5 (1.0–10.0)');
  });
  test('as a share is written as a reader counts', () => {
    expect([ratio(62, 100), ratio(1, 115), ratio(3, 2)]).toEqual(['0.62', '1/115', '1.50']);
  });
  test('stands in a table whose columns are as wide as their widest cell', () => {
    expect(
      table([
        ['page', 'KiB'],
        ['ours', '30.9'],
      ]),
    ).toBe('| page |  KiB |\n| ---- | ---: |\n| ours | 30.9 |');
  });
});

describe('a section of a document', () => {
  test('is replaced, and nothing else', () => {
    inFolder((folder) => {
      const file = join(folder, 'a.md');
      writeFileSync(
        file,
        'before\n<!-- bench: a -->\nold\n<!-- end -->\n<!-- bench: b -->\nb\n<!-- end -->\n',
      );
      expect(writeSection(file, 'a', 'new\nlines')).toBe(true);
      expect(writeSection(file, 'c', 'nowhere')).toBe(false);
      expect(readFileSync(file, 'utf8')).toBe(
        'before\n<!-- bench: a -->\nnew\nlines\n<!-- end -->\n<!-- bench: b -->\nb\n<!-- end -->\n',
      );
    });
  });
});

describe('the server of the bench', () => {
  test('sends what is in its folders, packed, and nothing beside them', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'page.js'), 'const words = "again ";\n'.repeat(200));
      writeFileSync(join(folder, 'secret.txt'), 'secret');
      const server = await servePacked({ site: folder }, join(folder, 'cache'));
      const answer = await fetch(`${server.url}site/page.js?x=1`);
      expect(answer.headers.get('content-encoding')).toBe('br');
      expect(Number(answer.headers.get('content-length'))).toBe(await server.bytes('site/page.js'));
      expect(await server.bytes('site/page.js')).toBeLessThan(100);
      expect(await answer.text()).toContain('again');
      expect((await fetch(`${server.url}site/none.js`)).status).toBe(404);
      expect((await fetch(`${server.url}other/page.js`)).status).toBe(404);
      await server.close();
    }));
});
