import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HintedError } from '../domain/problem.ts';
import { runCompile } from './compileCommand.ts';
import { runInit } from './initCommand.ts';
import { readDatasetFile } from './readDataset.ts';
import { readBelow } from './readFolder.ts';
import { sourceOf } from './site/source.ts';
import { stage } from './site/stage.ts';
import { UsageError } from './usageError.ts';
import { runVerify } from './verifyCommand.ts';

/** Stands all over the folder that links lead to: whoever reads there hands it on. */
const MARK = 'OUTSIDE';

let top = '';
let names: readonly string[] = [];
const at = (...parts: string[]) => path.join(top, ...parts);

const namesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const filesIn = (folder: string) =>
  namesIn(folder).filter((name) => statSync(path.join(folder, name)).isFile());
const textOf = (folder: string) =>
  filesIn(folder)
    .map((name) => `${name}\n${readFileSync(path.join(folder, name), 'utf8')}`)
    .join('\n');

beforeAll(async () => {
  top = mkdtempSync(path.join(realpathSync(tmpdir()), 'below-'));
  await runInit(at('mine'));
  names = namesIn(at('mine'));
  cpSync(at('mine'), at('outer'), { recursive: true });
  for (const name of filesIn(at('outer')))
    writeFileSync(
      at('outer', name),
      readFileSync(at('outer', name), 'utf8')
        .replaceAll(/invented/gi, MARK)
        .replaceAll('Wardens', MARK),
    );
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** What each command hands on, of the folder `given`, as text. */
const COMMANDS: Readonly<Record<string, (given: string) => Promise<string>>> = {
  compile: async (given) => {
    const out = await runCompile({ seeds: `${given}/seeds`, out: `${given}/data` });
    const written = out.facts['written'] as readonly string[];
    return `${JSON.stringify(out)}${written.map((name) => readFileSync(name, 'utf8')).join('\n')}`;
  },
  'compile --check': async (given) =>
    JSON.stringify(await runCompile({ seeds: `${given}/seeds`, out: `${given}/data`, check: true })),
  verify: async (given) =>
    JSON.stringify(
      await runVerify({ seeds: `${given}/seeds`, documents: `${given}/documents`, update: true }),
    ),
  build: async (given) => {
    const source = await sourceOf(given);
    // As `build` does: the file named in the folder is the folder's, not the reader's.
    await readBelow(source.folder, path.basename(source.file));
    const { dataset } = await readDatasetFile(source.file);
    const staged = await stage(source, dataset, { topology: '{}', notice: '', credit: null, how: '' });
    try {
      return textOf(staged.data);
    } finally {
      await staged.remove();
    }
  },
};

/** Folders that the command line itself names: a link there is the reader's own. */
const GIVEN: Readonly<Record<string, readonly string[]>> = { verify: ['seeds', 'documents'] };

const laid = fc.record({
  command: fc.constantFrom(...Object.keys(COMMANDS)),
  /** Which of the names, and how its link leads out. */
  links: fc.array(fc.tuple(fc.nat(), fc.constantFrom('absolute', 'relative', 'by another')), {
    minLength: 1,
    maxLength: 3,
  }),
});

it('nothing outside the folder is read or written, wherever in it a link leads out', async () => {
  const before = textOf(at('outer'));
  const ends = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(laid, async ({ command, links }) => {
      const given = at('given');
      rmSync(given, { recursive: true, force: true });
      cpSync(at('mine'), given, { recursive: true });
      for (const [rank, how] of links) {
        const name = names[rank % names.length] ?? '';
        if (GIVEN[command]?.includes(name)) continue;
        // Beneath a folder that is a link by now, it would be laid outside.
        if (realpathSync(path.dirname(path.join(given, name))).includes('outer')) continue;
        lay(path.join(given, name), at('outer', name), how);
      }
      const said = await COMMANDS[command]?.(given).catch((error: unknown) => {
        if (error instanceof UsageError || error instanceof HintedError) return error.message;
        throw error;
      });
      const end = said?.includes('leads out') ? 'refused' : 'done';
      ends.set(`${command}: ${end}`, (ends.get(`${command}: ${end}`) ?? 0) + 1);
      expect(said).not.toContain(MARK);
      expect(textOf(at('outer'))).toBe(before);
    }),
    { numRuns: 60 },
  );
  // A link to what a command doesn't read stops nobody; most are to what it does.
  for (const command of Object.keys(COMMANDS))
    expect(ends.get(`${command}: refused`) ?? 0).toBeGreaterThan(3);
}, 120_000);

function lay(place: string, target: string, how: string): void {
  rmSync(place, { recursive: true, force: true });
  const leads = how === 'relative' ? path.relative(path.dirname(place), target) : target;
  if (how !== 'by another') {
    symlinkSync(leads, place);
    return;
  }
  const between = at(`between-${path.basename(place)}`);
  rmSync(between, { force: true });
  symlinkSync(target, between);
  symlinkSync(between, place);
}
