import { textOfBytes } from '../dataset/decodeBytes.ts';
import { DATASET_LIMITS } from '../dataset/limits.ts';
import { fetchAs } from '../dataset/load.ts';
import { bytesWithin } from '../dataset/loadForeign.ts';
import { readDataset } from '../dataset/read.ts';
import { tooManyBytes } from '../dataset/textWords.ts';
import type { Dataset } from '../domain/dataset.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import type { ImportReport } from '../import/contract.ts';
import type { Importing, Outcome } from '../import/worker/messages.ts';
import { MOST_SHOWN } from '../panels/import/limits.ts';
import { openQuestions } from '../panels/import/mapping.ts';
import type { Reported } from '../panels/import/session.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { startImporting } from './importWorkerClient.ts';
import { ASKS } from './asks.ts';
import { fileFrom, keptImport } from './keptImport.ts';

/** A larger file would hold up the page while it is read. */
const MOST_BYTES_HERE = 20_000_000;

/** A dataset that an address led to; with the report of its import where it had to be taken over. */
export type Brought = { readonly dataset: Dataset; readonly report: ImportReport | null };

/**
 * What a link's `data=` names: a dataset of ours as it is, anything else as a file of the reader's is taken over. Where that
 * leaves a question, the dialog asks it.
 *
 * @throws HintedError when it can't be had or read, or when something is to be answered first
 */
export async function loadOther(
  store: DashboardStore,
  address: string,
  signal: AbortSignal,
  start: () => Importing = startImporting,
): Promise<Brought> {
  const bytes = await fetchAs(address, signal, (response) => bytesWithin(response, DATASET_LIMITS.bytes));
  if (bytes === null) throw tooManyBytes(address);
  const dataset = ownDataset(bytes, address);
  // One with more events than can be shown at once is asked of which days, as when it is dropped.
  if (dataset && dataset.events.size <= MOST_SHOWN) return { dataset, report: null };
  signal.throwIfAborted();
  const content = new Blob([bytes]);
  const importing = start();
  const end = () => importing.stop();
  signal.addEventListener('abort', end);
  try {
    // What was waited for never comes once the worker is ended.
    return await Promise.race([broughtBy(importing, store, fileFrom(address, content)), aborted(signal)]);
  } catch (error) {
    if (keptImport(store).session()?.importing !== importing) importing.stop();
    throw error instanceof HintedError ? new HintedError(error.problems.map(at(address))) : error;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** A dataset of ours that is small enough to be read here; null: the worker has the verdict, and its words. */
function ownDataset(bytes: Uint8Array, address: string): Dataset | null {
  if (bytes.length > MOST_BYTES_HERE) return null;
  let text: string;
  try {
    text = textOfBytes(bytes, address);
  } catch {
    return null;
  }
  if (!text.includes('"changing_hands"')) return null;
  const answer = readDataset(text);
  return 'dataset' in answer ? answer.dataset : null;
}

async function broughtBy(importing: Importing, store: DashboardStore, file: File): Promise<Brought> {
  const kept = keptImport(store);
  const read = await importing.read(file, () => {});
  const answered = read.kind === 'questions' ? { questions: read, mapping: read.guess.mapping } : null;
  if (answered && openQuestions(answered.mapping, answered.questions).length > 0) {
    kept.keep({ importing, stage: { at: 'questions', file, ...answered } });
    throw asks('questions', file.name);
  }
  const outcome = read.kind === 'questions' ? await importing.importAs(read.guess.mapping, () => {}) : read;
  const { made, report } = outcome;
  if (made === null || made.events === 0) throw new HintedError(whyNothing(outcome, file.name));
  const stage: Reported = { at: 'report', file, outcome, answered, range: null };
  if (made.events > MOST_SHOWN) {
    kept.keep({ importing, stage });
    throw asks('part', file.name);
  }
  const dataset = await importing.take(null, () => {});
  kept.keep({ importing, stage });
  return { dataset, report };
}

/** What is told of a file of which nothing can be shown; its rows may each have a reason of their own. */
function whyNothing({ problems, report }: Outcome, file: string): readonly Problem[] {
  const found = problems.length > 0 ? problems : (report?.skipped ?? []).map(({ problem }) => problem);
  if (found.length > 0) return found;
  return [
    {
      code: 'no-events',
      message: 'Nothing of this file can be shown: it holds no event.',
      hint: 'Look whether what made the file found anything.',
      where: { file },
    },
  ];
}

function asks(what: 'questions' | 'part', file: string): HintedError {
  const message = 'Something of this data is to be answered before it can be shown.';
  return new HintedError([{ code: `${ASKS}${what}`, message, hint: 'Open it and answer.', where: { file } }]);
}

/** A problem names the address: the file has no other name here. */
function at(address: string) {
  return (problem: Problem): Problem => ({ ...problem, where: { ...problem.where, file: address } });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}
