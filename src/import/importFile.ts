import { readDataset } from '../dataset/read.ts';
import { refusalProblems } from '../dataset/refusalProblems.ts';
import { HintedError } from '../domain/problem.ts';
import type { ImportOutcome, ImportProgress, Mapping } from './contract.ts';
import { guessMapping } from './guessMapping.ts';
import { importTable } from './importTable.ts';
import { readSource } from './readSource.ts';
import { reportOfOwn } from './report.ts';

/**
 * Takes a file over: reads it, guesses its columns, and imports it where nothing has to be asked.
 *
 * @param answers what somebody decided of the mapping; what they left out stands as guessed
 * @throws HintedError when nothing of the file can be taken over; the signal's reason when called off
 */
export async function importFile(
  source: Uint8Array | ReadableStream<Uint8Array>,
  name: string,
  answers: Partial<Mapping>,
  progress: ImportProgress,
): Promise<ImportOutcome> {
  const read = await readSource(source, name, progress);
  if (read.kind === 'own') {
    const answer = readDataset(read.text);
    if (!('dataset' in answer)) throw new HintedError(refusalProblems(answer, name));
    return { kind: 'imported', text: read.text, report: reportOfOwn(answer.dataset, read.file) };
  }
  const guess = guessMapping(read.table);
  const mapping = { ...guess.mapping, ...answers };
  const open = guess.open.filter((question) => !isAnswered(question, answers));
  if (open.length > 0) return { kind: 'questions', guess: { ...guess, mapping, open } };
  const imported = await importTable(read.table, mapping, progress);
  return {
    kind: 'imported',
    report: imported.report,
    pieces: imported.pieces ?? null,
    // Made when it is asked for; spreading it would make it at once.
    get text() {
      return imported.text;
    },
  };
}

function isAnswered(
  question: ReturnType<typeof guessMapping>['open'][number],
  answers: Partial<Mapping>,
): boolean {
  switch (question) {
    case 'date_order':
      return answers.dateOrder != null;
    case 'begin':
      // Null is an answer too, as long as it was given; the end alone may date a row.
      return answers.begin !== undefined || answers.end != null;
    case 'position':
      return answers.lon !== undefined || answers.lat !== undefined;
  }
}
