import { Command } from 'commander';
import { addBuild } from './buildCommand.ts';
import { addCompile } from './compileCommand.ts';
import { addDiff } from './diffCommand.ts';
import { addExport } from './exportCommand.ts';
import { addImport } from './importCommand.ts';
import { addInit } from './initCommand.ts';
import type { Answer } from './outcome.ts';
import { addPicture } from './pictureCommand.ts';
import { printable } from './printable.ts';
import { addServe } from './serveCommand.ts';
import { addValidate } from './validateCommand.ts';
import { addVerify } from './verifyCommand.ts';

/** Every command with its options. `quiet`: mistakes in the arguments are told in JSON, by whoever catches them. */
export function createProgram(answer: Answer, quiet: boolean): Command {
  const program = new Command('changing-hands')
    .description('Makes, checks, exports and publishes datasets of Changing Hands.')
    .exitOverride()
    // The same on every terminal: docs/command-line.md holds it.
    .configureHelp({ helpWidth: 100 })
    .configureOutput({
      writeErr: quiet ? () => {} : (words) => process.stderr.write(printable(words)),
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
