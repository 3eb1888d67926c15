import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runCompile } from './compileCommand.ts';
import type { Outcome } from './outcome.ts';
import { oneLine } from './printable.ts';
import { displayed } from './readFolder.ts';
import { UsageError } from './usageError.ts';
import { runVerify } from './verifyCommand.ts';
import { writeAll } from './writeAll.ts';

/** A worked example with comments: every kind of thing that seeds can say, once. */
const STARTER = path.join(import.meta.dirname, 'starter');

/** `changing-hands init`: the example, compiled, so that whatever is tried next works. */
export async function runInit(given: string): Promise<Outcome> {
  const folder = displayed(given);
  if (oneLine(folder) !== folder)
    throw new UsageError(
      `"${oneLine(folder)}" is no name of a folder that a terminal and seeds can bear.`,
      'Leave line ends and control characters out.',
    );
  const there = existsSync(folder) ? await readdir(folder).catch(() => ['a file']) : [];
  if (there.length > 0)
    throw new UsageError(`"${folder}" is there and not empty.`, 'Give the name of a new folder.');
  const entries = await readdir(STARTER, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(STARTER, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const texts = await Promise.all(
    names.map(
      async (name) => [`${folder}/${name}`, await readFile(path.join(STARTER, name), 'utf8')] as const,
    ),
  );
  await writeAll(new Map(texts));
  const seeds = `${folder}/seeds`;
  const hashed = await runVerify({ seeds, documents: `${folder}/documents`, update: true });
  const compiled = await runCompile({ seeds, out: `${folder}/data` });
  const problems = [...hashed.problems, ...compiled.problems];
  const next = [
    `Look into ${folder}/README.md, then change what is in ${seeds}.`,
    `To see it: changing-hands build --data ${folder} --out site, then changing-hands serve site`,
  ];
  return {
    problems,
    text: [`${folder}: a new dataset, an invented example.`, ...next].join('\n'),
    facts: { folder, files: names },
  };
}
