import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runValidate } from '../src/cli/validateCommand.ts';
import { decodeDataset } from '../src/dataset/decode.ts';
import { textOfBytes } from '../src/dataset/decodeBytes.ts';
import { encodeDataset } from '../src/dataset/encode.ts';
import { HintedError, type Problem } from '../src/domain/problem.ts';
import { importFile } from '../src/import/importFile.ts';
import { kindOf } from '../src/import/kindOf.ts';
import { UNHURRIED } from '../src/import/pace.ts';

/** What became of spoiled files. */
type Tally = {
  loads: number;
  refused: number;
  problems: number;
  sameByDrop: number;
  otherByDrop: number;
};

/** Problems of the whole file, which have no line. */
const OF_THE_WHOLE = /^(?:not-text|not-utf16|format-|limit-bytes|limit-textLength|broken-gzip|more-problems)/;

type Verdict = { readonly problems: readonly Problem[]; readonly events: number; readonly plotted: number };

/** What the decoder says of a file; anything thrown that is no HintedError is a crash, and goes on. */
function decoded(bytes: Uint8Array, name: string): Verdict {
  try {
    const dataset = decodeDataset(textOfBytes(bytes, name), name);
    const events = [...dataset.events.values()];
    const plotted = events.filter(({ position }) => position !== null).length;
    // What was read can be written, and is the same then.
    const again = decodeDataset(encodeDataset(dataset), name);
    expect([...again.events.keys()]).toEqual(events.map(({ eventId }) => eventId));
    return { problems: [], events: events.length, plotted };
  } catch (error) {
    if (error instanceof HintedError) return { problems: error.problems, events: 0, plotted: 0 };
    throw error;
  }
}

/** The same file dropped on the page. Null: it isn't taken for a dataset of ours there, but for a table of others. */
async function dropped(bytes: Uint8Array, name: string): Promise<readonly Problem[] | null> {
  try {
    const outcome = await importFile(bytes, name, {}, UNHURRIED);
    return outcome.kind === 'imported' && outcome.report.format === 'own' ? [] : null;
  } catch (error) {
    if (error instanceof HintedError) return error.problems;
    throw error;
  }
}

/**
 * Holds every file to this: it loads and each of its features is plotted or listed, or it is refused with at least one
 * problem, of which each has a place and a cure; by the command line in the same words, and by drop.
 */
export async function expectSoundVerdicts(files: Iterable<Uint8Array>): Promise<Tally> {
  const tally: Tally = { loads: 0, refused: 0, problems: 0, sameByDrop: 0, otherByDrop: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'changing-hands-soundness-'));
  try {
    const file = join(folder, 'x.geojson');
    for (const bytes of files) {
      writeFileSync(file, bytes);
      const verdict = decoded(bytes, file);
      const { problems } = verdict;
      if (problems.length === 0) {
        tally.loads += 1;
        const { features } = JSON.parse(textOfBytes(bytes, file).replace(/^\uFEFF/, '')) as {
          features: unknown[];
        };
        const listed = verdict.events - verdict.plotted;
        expect(verdict.plotted + listed).toBe(features.length);
      } else tally.refused += 1;
      tally.problems += problems.length;
      for (const { code, message, hint, where } of problems) {
        expect([message, hint, code, where.file ?? '']).not.toContain('');
        if (!OF_THE_WHOLE.test(code)) expect(where, `${code}: ${message}`).toHaveProperty('line');
      }
      const validated = await runValidate(file);
      // The command line says of a file that can't even be text what an import says of it.
      if (!validated.problems.some(({ code }) => /^(?:format-|broken-gzip)/.test(code)))
        expect(validated.problems).toEqual(problems);
      const drop = await dropped(bytes, file);
      const isJson =
        kindOf({ pieces: [bytes as Uint8Array<ArrayBuffer>], length: bytes.length, wasCompressed: false }) ===
        'json';
      if (drop === null || !isJson || problems.some(({ code }) => code === 'wrong-format')) {
        // A table of others to the import, and no dataset of ours to either.
        tally.otherByDrop += 1;
        expect(problems).not.toEqual([]);
      } else {
        tally.sameByDrop += 1;
        expect(drop).toEqual(validated.problems);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}
