import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProgram } from '../src/cli/program.ts';
import { root } from './run.ts';

/** Writes what the commands say of themselves into docs/command-line.md: `npx tsx scripts/commandLine.ts`. */
const PAGE = 'docs/command-line.md';

export function helpOf(name: string): string {
  const command = createProgram(() => {}, false).commands.find((each) => each.name() === name);
  if (!command) throw new Error(`there is no command "${name}"`);
  return command.helpInformation().trimEnd();
}

/** Every command by name, in the order of the program's own help. */
export const commandNames = (): string[] =>
  createProgram(() => {}, false).commands.map((command) => command.name());

/** The page with each command's help as it is now; what people wrote around it stays. */
export function withHelp(page: string): string {
  return page.replace(
    /(<!-- help:(\w+) -->\n\n```text\n)[\s\S]*?(\n```)/g,
    (_, head: string, name: string, foot: string) => `${head}${helpOf(name)}${foot}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, PAGE);
  writeFileSync(file, withHelp(readFileSync(file, 'utf8')));
}
