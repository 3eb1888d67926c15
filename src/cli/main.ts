import { Command } from 'commander';
import { runCompile } from './compileCommand.ts';
import { failureOf } from './failure.ts';
import { type Outcome, print, printFailure } from './outcome.ts';
import { runValidate } from './validateCommand.ts';
import { runVerify } from './verifyCommand.ts';

// Read before the arguments are understood: a mistake in them is answered in JSON as well.
const inJson = process.argv.includes('--json');

const program = new Command('changing-hands')
  .description('Compiles, checks and verifies datasets of Changing Hands.')
  .exitOverride()
  .configureOutput(inJson ? { writeErr: () => {} } : {})
  .showHelpAfterError();

program
  .command('compile')
  .description('turn seeds into the published files')
  .option('--seeds <folder>', 'folder of the seeds', 'seeds')
  .option('--out <folder>', 'folder to write to', 'data')
  .option('--check', 'write nothing; fail when a file is not what would be written')
  .option('--json', 'answer in JSON')
  .action(async (options: { seeds: string; out: string; check?: true; json?: true }) =>
    finish(await runCompile(options), options.json),
  );

program
  .command('validate')
  .description('check a dataset of the format changing-hands/1')
  .argument('<file>', 'GeoJSON file')
  .option('--json', 'answer in JSON')
  .action(async (file: string, options: { json?: true }) => finish(await runValidate(file), options.json));

program
  .command('verify')
  .description('hold the seeds against the documents they were made from')
  .requiredOption('--documents <folder>', 'folder of the documents')
  .option('--seeds <folder>', 'folder of the seeds', 'seeds')
  .option('--update', 'write the hashes of the lines anew')
  .option('--json', 'answer in JSON')
  .action(async (options: { documents: string; seeds: string; update?: true; json?: true }) =>
    finish(await runVerify(options), options.json),
  );

/** 0: all is well. 1: the data has problems. 2: the command was wrong. 70: the program was wrong. */
function finish(outcome: Outcome, json: boolean | undefined): void {
  print(outcome, json === true);
  process.exitCode = outcome.problems.length > 0 ? 1 : 0;
}

try {
  await program.parseAsync();
} catch (error) {
  const failure = failureOf(error);
  if (failure) {
    printFailure(failure, inJson);
    process.exitCode = failure.exitCode;
  }
}
