import { Command, CommanderError } from 'commander';
import { runCompile } from './compileCommand.ts';
import { type Outcome, print } from './outcome.ts';
import { UsageError } from './usageError.ts';
import { runValidate } from './validateCommand.ts';
import { runVerify } from './verifyCommand.ts';

const program = new Command('changing-hands')
  .description('Compiles, checks and verifies datasets of Changing Hands.')
  .exitOverride()
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

/** 0: all is well. 1: the data has problems. 2: the command was wrong. */
function finish(outcome: Outcome, json: boolean | undefined): void {
  print(outcome, json === true);
  process.exitCode = outcome.problems.length > 0 ? 1 : 0;
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError) {
    console.error(`${error.message}\n  To mend it: ${error.hint}`);
    process.exitCode = 2;
  } else throw error;
}
