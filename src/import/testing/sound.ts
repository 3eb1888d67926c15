import { expect } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import type { ImportOutcome, Mapping } from '../contract.ts';
import { importFile } from '../importFile.ts';
import { UNHURRIED } from '../pace.ts';

/** A text as the bytes of a file. */
export const utf8 = (text: string) => new TextEncoder().encode(text);

/** The import of a text; fails where something is asked. */
export async function imported(text: string, name: string, answers: Partial<Mapping> = {}) {
  const outcome = await importFile(utf8(text), name, answers, UNHURRIED);
  if (outcome.kind !== 'imported') throw new Error(`asks: ${outcome.guess.open.join(', ')}`);
  return outcome;
}

/** What always holds of an import: every row is somewhere, and the text is a dataset. */
export function expectSound(outcome: Exclude<ImportOutcome, { kind: 'questions' }>) {
  const { report, text } = outcome;
  expect(report.plotted + report.listed + report.skipped.length).toBe(report.rows);
  for (const { problem } of report.skipped) {
    expect(problem.message).not.toBe('');
    expect(problem.hint).not.toBe('');
    expect(problem.where.line ?? problem.where.path).toBeDefined();
  }
  if (text === null) {
    expect(report.plotted + report.listed).toBe(0);
    return null;
  }
  const dataset = decodeDataset(text, report.file.name);
  const events = [...dataset.events.values()];
  expect(events.length).toBe(report.plotted + report.listed);
  expect(events.filter(({ position }) => position !== null).length).toBe(report.plotted);
  return dataset;
}
