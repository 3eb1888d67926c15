import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandNames, helpOf, withHelp } from '../scripts/commandLine.ts';
import { root } from '../scripts/run.ts';

const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');

test('the page of the command line says what the program says of itself', () => {
  // To mend it: npx tsx scripts/commandLine.ts
  expect(page).toBe(withHelp(page));
});

test('every command has its section, and no other has', () => {
  const sections = [...page.matchAll(/^<!-- help:(\w+) -->$/gm)].map(([, name]) => name);
  expect(sections).toEqual(commandNames());
  for (const name of commandNames()) expect(page).toContain(helpOf(name));
});

test('every command answers in JSON and explains each of its options', () => {
  for (const name of commandNames()) {
    const help = helpOf(name);
    expect(help, name).toMatch(/--json +answer in JSON/);
    for (const line of help.split('\n').filter((text) => /^ {2}-/.test(text)))
      expect(line, name).toMatch(/^ {2}-\S.* {2,}\S|^ {2}-\S[^ ].*>$/);
  }
});
