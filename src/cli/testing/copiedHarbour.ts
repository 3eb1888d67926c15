import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

const LAUNCHER = path.join(import.meta.dirname, '../changing-hands.mjs');
const FIXTURE = path.join(import.meta.dirname, '../../../tests/fixtures/harbour');
const CODEBOOK = path.join(import.meta.dirname, '../../../data/README.md');

/** A copy of the invented dataset for each test, and the command line run in it. */
export function copiedHarbour() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'harbour-'));
    cpSync(FIXTURE, folder, { recursive: true });
    mkdirSync(path.join(folder, 'data'));
    cpSync(CODEBOOK, path.join(folder, 'data/README.md'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  return {
    at: (name: string) => path.join(folder, name),

    run: (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      return { status, stdout, stderr };
    },

    /** Replaces the first text in the file by the second, once. */
    edit: (file: string, from: string, to: string): void => {
      const whole = path.join(folder, file);
      const text = readFileSync(whole, 'utf8');
      expect(text).toContain(from);
      writeFileSync(
        whole,
        text.replace(from, () => to),
      );
    },

    published: () =>
      readdirSync(path.join(folder, 'data')).map((name) => [
        name,
        readFileSync(path.join(folder, 'data', name), 'utf8'),
      ]),
  };
}
