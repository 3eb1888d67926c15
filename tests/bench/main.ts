import { readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import type { Bench } from './bench.ts';

/** `npm run bench [part of a name]`: runs every `*.bench.ts` beside this file and says what was measured, on what. */
const wanted = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts') && name.includes(wanted))
  .sort();
if (files.length === 0) throw new Error(`No benchmark is called like "${wanted}".`);

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
console.log(`${cpus()[0]?.model ?? 'unknown processor'}\n`);
for (const file of files) {
  const { bench } = (await import(new URL(file, import.meta.url).href)) as { bench: Bench };
  console.log(`# ${bench.measures}`);
  console.log(`${await bench.run()}\n`);
}
