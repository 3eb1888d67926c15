import { longFiles, longSteps } from './longSteps.ts';
import { endAllOnInterrupt } from './run.ts';
import { runSteps } from './runSteps.ts';

/*
 * `npm run test:long`: what takes minutes or hours, and what needs other people's programs. With a word, only the files
 * of `tests/long` whose name holds it: `npm run test:long -- researchers`.
 */
endAllOnInterrupt();
const [part = ''] = process.argv.slice(2);
const files = longFiles(part);
if (files.length === 0) {
  console.log(`No file of tests/long has "${part}" in its name. There are: ${longFiles('').join(', ')}`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else await runSteps(longSteps(files));
