import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writeSection } from '../tests/bench/section.ts';
import { type Fault, needsPage } from '../tests/mutation/fault.ts';
import { FAULTS } from '../tests/mutation/faults.ts';
import { ensureBrowser } from './browser.ts';
import { copyOfTree } from './faultyTree.ts';
import { endAllOnInterrupt, root } from './run.ts';

/*
 * `npm run faults [-- part of a name or path]`: puts each fault of `tests/mutation` into a copy of the code and looks
 * whether a test fails. Whoever writes code that a fault stands in moves the fault along. The closing line is read by
 * machines, as that of `npm test`: a fault that nothing notices counts as failed.
 */
endAllOnInterrupt();
const [part = ''] = process.argv.slice(2);
const wanted = FAULTS.filter(({ name, file }) => name.includes(part) || file.includes(part));
const survivors: Fault[] = [];
const untold: Fault[] = [];
let caught = 0;

if (wanted.some(needsPage)) console.log(await ensureBrowser());
const queue = [...wanted];
// A build and a browser take the whole machine; the rest runs side by side.
const sides = Math.max(1, Math.min(availableParallelism(), wanted.length));
await Promise.all(Array.from({ length: sides }, work));

console.log('');
for (const { name, file } of untold)
  console.log(`not run: ${name} (${file}): the tests fail without it, or never came to an end`);
for (const { name, file } of survivors) console.log(`survived: ${name} (${file})`);
if (part === '') {
  const day = new Date().toISOString().slice(0, 10);
  writeSection(join(root, 'docs/reliability.md'), 'faults', report(day));
}
console.log(`${caught} passed, ${survivors.length + untold.length} failed`);
process.exitCode = caught / wanted.length < 0.9 ? 1 : 0;

async function work(): Promise<void> {
  const tree = copyOfTree();
  try {
    for (let fault = queue.shift(); fault; fault = queue.shift()) {
      const verdict = await tree.verdictOf(fault);
      if (verdict === 'caught') caught += 1;
      else (verdict === 'survived' ? survivors : untold).push(fault);
      console.log(`${{ caught: '✓', survived: '✗', untold: '-' }[verdict]} ${fault.name}`);
    }
  } finally {
    tree.remove();
  }
}

function report(day: string): string {
  const left = survivors.map(({ name, file }) => `- ${name} (\`${file}\`)`);
  return [
    `${wanted.length} faults on ${day}: ${caught} caught, ${survivors.length} survived, ${untold.length} not run.`,
    ...(left.length > 0 ? ['', 'Survivors:', '', ...left] : []),
  ].join('\n');
}
