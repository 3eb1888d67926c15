import path from 'node:path';
import { compile } from '../compile/compile.ts';
import type { Problem } from '../domain/problem.ts';
import type { Outcome } from './outcome.ts';
import { oneLine } from './printable.ts';
import { displayed, mustLieBelow, readBelow, readSeeds } from './readFolder.ts';
import { writeAll } from './writeAll.ts';

/** `changing-hands compile`: writes the published files, or with `check` proves that they are up to date. */
export async function runCompile(options: { seeds: string; out: string; check?: boolean }): Promise<Outcome> {
  const folders = { seeds: displayed(options.seeds), out: displayed(options.out) };
  // Seeds and data side by side are one dataset, perhaps somebody else's: neither may be a link to elsewhere.
  const top = path.join(folders.seeds, '..');
  if (path.resolve(top) === path.resolve(folders.out, '..'))
    await mustLieBelow(top, [folders.seeds, folders.out]);
  const files = await readSeeds(options.seeds);
  const codebook = await readBelow(folders.out, 'README.md');
  if (codebook !== null) files.set(`${folders.out}/README.md`, codebook.toString('utf8'));
  const compiled = compile(files, folders);
  const names = [...compiled.files.keys()];
  if (compiled.problems.length > 0)
    return { problems: compiled.problems, text: 'Nothing was written.', facts: { written: [] } };
  if (options.check) {
    const problems = (
      await Promise.all([...compiled.files].map(([file, text]) => compare(folders.out, file, text)))
    ).flat();
    return {
      problems,
      text: problems.length > 0 ? '' : `Up to date: ${names.map(oneLine).join(', ')}`,
      facts: { checked: names },
    };
  }
  await writeAll(compiled.files);
  return { problems: [], text: `Written: ${names.map(oneLine).join(', ')}`, facts: { written: names } };
}

async function compare(folder: string, file: string, wanted: string): Promise<Problem[]> {
  const text = (await readBelow(folder, path.relative(folder, file)))?.toString('utf8') ?? null;
  if (text === wanted) return [];
  const hint =
    'Run `changing-hands compile` and commit what it writes; the seeds are the place to change anything.';
  if (text === null)
    return [{ code: 'not-compiled', message: 'The file is missing.', hint, where: { file } }];
  const [there, here] = [text.split('\n'), wanted.split('\n')];
  const line = here.findIndex((content, index) => content !== there[index]);
  const first = (line < 0 ? here.length : line) + 1;
  return [
    {
      code: 'not-compiled',
      message: 'The file is not what the seeds give; this is the first line that differs.',
      hint,
      where: { file, line: first, column: 1 },
    },
  ];
}
