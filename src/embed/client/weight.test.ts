import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/run.ts';

/** What a module weighs for those who load it: bundled, minified, as a server sends it. */
async function built(entry: string): Promise<{ code: string; imports: readonly string[]; size: number }> {
  const answer = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
    },
  });
  const [{ output }] = (Array.isArray(answer) ? answer : [answer]) as [
    { output: { code: string; imports: string[] }[] },
  ];
  const { code = '', imports = [] } = output[0] ?? {};
  return { code, imports, size: brotliCompressSync(code).length };
}

test.each([
  ['src/embed/client/client.ts', 2, 'getState'],
  ['src/embed/element/main.ts', 2.5, 'customElements'],
])('%s needs nothing else, and is at most %d KiB', async (entry, most, part) => {
  const { code, imports, size } = await built(entry);
  expect(code).toContain(part);
  expect(imports).toEqual([]);
  expect(size).toBeLessThanOrEqual(most * 1024);
});
