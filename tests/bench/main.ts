import { readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/run.ts';
import type { Bench } from './bench.ts';
import { writeSection } from './section.ts';

/**
 * `npm run bench [-- part of a name]`: runs every `*.bench.ts` beside this file, says what was measured on what, and
 * writes it into docs/performance.md. No figure is a test: a busy machine would fail it.
 */
const wanted = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts') && name.includes(wanted))
  .sort();
if (files.length === 0) throw new Error(`No benchmark is called like "${wanted}".`);

const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown processor'})`;
console.log(`${machine}\n`);
for (const file of files) {
  const { bench } = (await import(new URL(file, import.meta.url).href)) as { bench: Bench };
  console.log(`# ${bench.measures}`);
  const answer = await bench.run();
  console.log(`${answer}\n`);
  if (answer.startsWith('not measured')) continue;
  const figures = bench.isMarkdown ? answer : `\`\`\`text\n${answer}\n\`\`\``;
  const today = new Date().toISOString().slice(0, 10);
  writeSection(
    join(root, 'docs/performance.md'),
    file.replace('.bench.ts', ''),
    `${bench.measures}.\nMeasured on ${today}. ${machine}.\n\n${figures}`,
  );
}
