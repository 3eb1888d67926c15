import { Command } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCompile } from './commands/compile.ts';
import { addDiff } from './commands/diff.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import type { Answer } from './outcome.ts';
import { addPicture } from './commands/picture.ts';
import { oneLine, printable } from './printable.ts';
import { addServe } from './commands/serve.ts';
import { addValidate } from './commands/validate.ts';
import { addVerify } from './commands/verify.ts';

/** Every command with its options. `quiet`: mistakes in the arguments are told in JSON, by whoever catches them. */
export function createProgram(answer: Answer, quiet: boolean): Command {
  const program = new Command('changing-hands')
    .description('Makes, checks, exports and publishes datasets of Changing Hands.')
    .exitOverride()
    // The same on every terminal: docs/command-line.md holds it.
    .configureHelp({ helpWidth: 100 })
    .configureOutput({
      writeErr: quiet ? () => {} : (words) => process.stderr.write(printable(words)),
      // An argument of several lines stays on one.
      outputError: (words, write) => write(`${oneLine(words.trimEnd())}\n`),
    })
    .showHelpAfterError();
  for (const add of [
    addInit,
    addCompile,
    addValidate,
    addVerify,
    addImport,
    addExport,
    addDiff,
    addPicture,
    addBuild,
    addServe,
  ])
    add(program, answer);
  return program;
}
