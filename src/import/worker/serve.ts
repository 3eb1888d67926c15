import type { Refusal } from '../../dataset/parse.ts';
import { readDataset } from '../../dataset/read.ts';
import { refusalProblems } from '../../dataset/refusalProblems.ts';
import { readPieces } from '../../dataset/readPieces.ts';
import { cutPart } from '../../domain/cutPart.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { HintedError, type Problem } from '../../domain/problem.ts';
import type { Imprint } from '../../domain/imprint.ts';
import { eventDaysOf } from '../../domain/part.ts';
import type { DayRange } from '../../domain/shownPart.ts';
import type {
  Guess,
  Imported,
  ImportProgress,
  ImportReport,
  Mapping,
  Source,
  SourceTable,
} from '../contract.ts';
import { paceOf } from '../pace.ts';
import { reportOf, reportOfOwn } from '../report.ts';
import { noRows, noVersion } from './fileProblems.ts';
import { partsOf } from './handOver.ts';
import type { Answer, Compared, Outcome, Published, Request, Version } from './messages.ts';
import { SKIPPED_SHOWN } from './messages.ts';

/** What the worker can do with a file. Handed in, so that what serves can be tested without a worker. */
export type Steps = {
  readonly readSource: (file: File, progress: ImportProgress) => Promise<Source>;
  readonly guessMapping: (table: SourceTable) => Guess;
  readonly importTable: (table: SourceTable, mapping: Mapping, progress: ImportProgress) => Promise<Imported>;
  readonly reportFile: (report: ImportReport, form: 'text' | 'csv') => Blob;
};

/** Rows of the preview. */
const PREVIEW = 5;

/** Answers what a page asks. What was made of the last file is kept until the next, or until the worker ends. */
export function serve(steps: Steps, post: (answer: Answer) => void): (request: Request) => Promise<void> {
  // Whoever calls an import off ends its worker.
  const { signal } = new AbortController();
  const progress: ImportProgress = {
    signal,
    report: (step, share, rows) => post({ say: 'progress', step, share, rows }),
  };
  let table: SourceTable | null = null;
  let report: ImportReport | null = null;
  let dataset: Published | null = null;

  function tellOutcome(problems: readonly Problem[]): void {
    post({ say: 'outcome', outcome: outcomeOf(report, dataset, problems) });
  }

  async function read(file: File): Promise<void> {
    table = report = dataset = null;
    const source = await steps.readSource(file, progress);
    if (source.kind === 'table') {
      ({ table } = source);
      if (table.rows.length === 0) {
        report = reportOfNone(table);
        return tellOutcome(table.unreadable.length === 0 ? [noRows(file.name)] : []);
      }
      return post({ say: 'questions', questions: { kind: 'questions', ...questionsOf(table, steps) } });
    }
    const made = decoded(source.text, file.name);
    if ('problems' in made) return tellOutcome(made.problems);
    // Its story would lie in a file beside it, which isn't here.
    dataset = { ...made.dataset, story: null };
    report = reportOfOwn(dataset, source.file);
    tellOutcome([]);
  }

  async function importAs(mapping: Mapping): Promise<void> {
    if (table === null) throw new Error('a mapping came before its file');
    dataset = null;
    const imported = await steps.importTable(table, mapping, progress);
    ({ report } = imported);
    const made = await decodedImport(imported, table.file.name, progress);
    if (made === null) return tellOutcome([]);
    if ('problems' in made) return tellOutcome(made.problems);
    ({ dataset } = made);
    tellOutcome([]);
  }

  /** It is kept: another part of it may be asked for. */
  function take(range: DayRange | null): void {
    if (dataset === null) throw new Error('there is no dataset to hand over');
    const wanted = range === null ? dataset : cutPart(dataset, range);
    for (const { answer, share } of partsOf(wanted)) {
      post(answer);
      post({ say: 'progress', step: 'handing_over', share, rows: Math.round(share * wanted.events.size) });
    }
  }

  async function compared(before: Version, after: Version): Promise<Compared> {
    const [{ compareVersions }, old, now] = await Promise.all([
      import('../../domain/versions.ts'),
      versionOf(before),
      versionOf(after),
    ]);
    const mayPassOn = old.mayPassOn !== false && now.mayPassOn !== false;
    return { differences: compareVersions(old, now), mayPassOn };
  }

  async function versionOf(version: Version): Promise<Dataset & Partial<Imprint>> {
    if ('dataset' in version) return version.dataset;
    const name = 'file' in version ? version.file.name : version.name;
    const made = decoded('file' in version ? await ownText(version.file) : version.text, name);
    if ('problems' in made) throw new HintedError(made.problems);
    return made.dataset;
  }

  /** A table has neither claims nor ids of its own: field by field nothing can be said of it. */
  async function ownText(file: File): Promise<string> {
    const source = await steps.readSource(file, progress);
    if (source.kind === 'own') return source.text;
    throw new HintedError([noVersion(file.name)]);
  }

  async function answer(request: Request): Promise<void> {
    switch (request.ask) {
      case 'read':
        return read(request.file);
      case 'import':
        return importAs(request.mapping);
      case 'take':
        return take(request.range);
      case 'report':
        if (report === null) throw new Error('there is no report');
        return post({ say: 'report', file: steps.reportFile(report, request.as) });
      case 'compare':
        post({ say: 'progress', step: 'comparing', share: 0, rows: 0 });
        return post({ say: 'compared', compared: await compared(request.before, request.after) });
    }
  }

  return async (request) => {
    try {
      await answer(request);
    } catch (error) {
      post({ say: 'failed', problems: problemsOf(error) });
    }
  };
}

function questionsOf(table: SourceTable, { guessMapping }: Steps) {
  return {
    format: table.format,
    columns: table.columns,
    rows: table.rows.length + table.unreadable.length,
    preview: table.rows.slice(0, PREVIEW).map(({ cells }) => cells),
    hasGeometry: table.rows.some(({ geometry }) => Array.isArray(geometry)),
    guess: guessMapping(table),
  };
}

/** In pieces where there are any: a large dataset doesn't fit into one text. Null: nothing was taken over. */
async function decodedImport(imported: Imported, name: string, progress: ImportProgress) {
  const { pieces } = imported;
  if (!pieces) return imported.text === null ? null : decoded(imported.text, name);
  const pace = paceOf(progress, 'checking');
  const answer = await readPieces(pieces, async (done) => {
    if (pace.isDue()) await pace.turn(done / pieces.features.length, done);
  });
  return 'dataset' in answer ? answer : refused(answer, name);
}

/** The strict decoder that every file goes through. */
function decoded(text: string, name: string) {
  const answer = readDataset(text);
  return 'dataset' in answer ? answer : refused(answer, name);
}

function refused(refusal: Refusal, name: string) {
  return { problems: refusalProblems(refusal, name) };
}

function outcomeOf(
  report: ImportReport | null,
  dataset: Published | null,
  problems: readonly Problem[],
): Outcome {
  return {
    kind: 'outcome',
    report: report && {
      ...report,
      skipped: report.skipped.slice(0, SKIPPED_SHOWN),
      remarks: report.remarks.slice(0, SKIPPED_SHOWN),
      limits: report.limits.slice(0, SKIPPED_SHOWN),
    },
    skippedCount: report?.skipped.length ?? 0,
    made: dataset && {
      title: dataset.title,
      events: dataset.events.size,
      mayPassOn: dataset.mayPassOn,
      timeZone: dataset.timeZone,
      days: eventDaysOf(dataset.events.values()),
    },
    problems: problems.slice(0, SKIPPED_SHOWN),
  };
}

/** Nothing is asked about columns that have no values. */
function reportOfNone(table: SourceTable): ImportReport {
  return reportOf({
    table,
    profile: null,
    plotted: 0,
    listed: 0,
    skipped: table.unreadable,
    remarks: table.remarks ?? [],
    limits: [],
    period: null,
  });
}

/** Anything without a cure is our own mistake, or the machine's limit; it is told too. */
function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof HintedError) return error.problems;
  const message = error instanceof Error ? error.message : String(error);
  const hint =
    error instanceof RangeError
      ? 'The file may be too large for this browser: try a part of it, or the command line.'
      : 'This is a mistake of the page, not yours. Please report it, if you can with the file.';
  return [{ code: 'unexpected', message, hint, where: {} }];
}
