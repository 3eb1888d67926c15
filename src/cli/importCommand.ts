import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileParts } from '../dataset/pieces.ts';
import type { Problem } from '../domain/problem.ts';
import type { ImportReport, Mapping, Question } from '../import/contract.ts';
import { importFile } from '../import/importFile.ts';
import { type Outcome, told } from './outcome.ts';
import { type Output, outputPlace, writeOutputs } from './outputs.ts';
import { oneLine } from './printable.ts';
import { telling } from './progress.ts';
import { orProblems } from './readDataset.ts';
import { displayed, isFolder } from './readFolder.ts';
import { FROM, MEMBERS, ORDERS } from './importWords.ts';
import { allAtOnce, type Mistake, UsageError } from './usageError.ts';

/** Skipped rows that are told on the screen; all of them stand in the report. */
const TOLD = 20;

export type Options = {
  readonly from?: string;
  readonly output: string;
  readonly map: readonly string[];
  readonly dates?: string;
  readonly zone?: string;
  readonly report?: string;
  readonly progress?: true;
  readonly json?: true;
};

/** `changing-hands import`: nothing is guessed silently; what stays open is a problem with its cure. */
export async function runImport(file: string, options: Options): Promise<Outcome> {
  const { from } = options;
  const shell = telling(options.progress);
  const name = displayed(file);
  const pathed = (problem: Problem) => withPath(problem, name);
  return orProblems(async (): Promise<Outcome> => {
    const [answers] = await allAtOnce(
      () => answersOf(options),
      () => mustBeFormat(from),
      () => mustBeFile(file),
      ...[options.output, ...(options.report === undefined ? [] : [options.report])].map(
        (output) => () => outputPlace(output, [file]),
      ),
    );
    const stream = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
    const outcome = await importFile(stream, path.posix.basename(name), answers, {
      signal: new AbortController().signal,
      report: (step, share, rows) => shell.say(`${STEPS[step]}: ${Math.round(share * 100)} %, ${rows} rows`),
    });
    if (outcome.kind === 'questions')
      return failed(outcome.guess.open.map((question) => questionProblem(question, name)));
    const { pieces, report } = outcome;
    // A large dataset is longer than one text can be.
    const content = pieces ? fileParts(pieces) : outcome.text;
    const strange = from === undefined ? null : formatProblem(from, report, name);
    if (strange) return failed([strange]);
    const files: Output[] = [];
    if (options.report) files.push([displayed(options.report), `${JSON.stringify(report, null, 2)}\n`]);
    if (content !== null) files.push([displayed(options.output), content]);
    const written = await writeOutputs(files, [file]);
    return {
      problems: content === null ? [...report.limits, ...report.skipped.map(({ problem }) => problem)] : [],
      text: reportText(report, written, pathed),
      facts: { report, written },
    };
  })
    .then((outcome) => ({ ...outcome, problems: outcome.problems.map(pathed) }))
    .finally(shell.done);
}

const STEPS = { reading: 'Reading', mapping: 'Taking over', checking: 'Checking' } as const;

function failed(problems: readonly Problem[]): Outcome {
  return { problems, text: 'Nothing was written.', facts: { written: [] } };
}

function mustBeFormat(from: string | undefined): void {
  if (from !== undefined && !FROM.some((format) => format === from))
    throw new UsageError(`"${from}" can't be imported.`, `Take one of ${FROM.join(', ')}.`);
}

async function mustBeFile(file: string): Promise<void> {
  if (!existsSync(file))
    throw new UsageError(`There is no file "${file}".`, 'Give the path of a file to import.');
  if (await isFolder(file)) throw new UsageError(`"${file}" is a folder.`, 'Give the path of a file in it.');
}

function answersOf({ map, dates, zone }: Options): Partial<Mapping> {
  const answers: Record<string, unknown> = {};
  const mistakes: Mistake[] = [];
  for (const given of map) {
    const at = given.indexOf('=');
    const member = given.slice(0, Math.max(0, at));
    const column = given.slice(at + 1);
    if (MEMBERS.some((name) => name === member))
      answers[member] = member === 'actors' ? column.split(',').filter(Boolean) : column || null;
    else
      mistakes.push({
        message: `"${given}" maps no column.`,
        hint: `Write what=column, with one of ${MEMBERS.join(', ')}; an empty column: none is.`,
      });
  }
  if (dates !== undefined) {
    const order = ORDERS.get(dates);
    if (order) answers['dateOrder'] = order;
    else
      mistakes.push({
        message: `"${dates}" is no order of dates.`,
        hint: `Take ${[...ORDERS.keys()].join(', ')}.`,
      });
  }
  if (zone !== undefined) answers['timeZone'] = zone;
  if (mistakes.length > 0) throw UsageError.of(mistakes);
  return answers;
}

const QUESTIONS: Readonly<Record<Question, readonly [message: string, hint: string]>> = {
  date_order: [
    'Its dates can be read with the day first or with the month first, and nothing in them says which.',
    'Add --dates day-first or --dates month-first.',
  ],
  begin: ['No column looks like a date.', 'Name it: --map begin=COLUMN.'],
  position: [
    'It is not sure which columns are longitude and latitude.',
    'Name them: --map lon=COLUMN --map lat=COLUMN; or --map lon= --map lat= where there are none.',
  ],
};

function questionProblem(question: Question, file: string): Problem {
  const [message, hint] = QUESTIONS[question];
  return { code: `open-${question.replace('_', '-')}`, message, hint, where: { file } };
}

/** A file is read as what it is; that it is something else than was said deserves a word before anything is written. */
function formatProblem(from: string, { format, profile }: ImportReport, file: string): Problem | null {
  const formats: Readonly<Record<string, readonly string[]>> = {
    csv: ['csv', 'tsv'],
    geojson: ['geojson', 'own'],
    kml: ['kml'],
    parquet: ['geoparquet'],
  };
  if (formats[from] ? formats[from].includes(format) : profile === from) return null;
  const found = profile ?? format;
  return {
    code: 'other-format',
    message: formats[from]
      ? `The file is not ${from} but ${found}.`
      : `The columns are not those of ${from === 'acled' ? 'an ACLED' : 'a UCDP'} export; the file reads as ${found}.`,
    hint: `Import it with --from ${found === 'tsv' ? 'csv' : found === 'geoparquet' ? 'parquet' : found === 'own' ? 'geojson' : found}.`,
    where: { file },
  };
}

/** A file is imported under its name alone, which is what it is called in the dataset; here its path can be clicked. */
function withPath(problem: Problem, name: string): Problem {
  if (problem.where.file !== path.posix.basename(name)) return problem;
  return { ...problem, where: { ...problem.where, file: name } };
}

function reportText(
  report: ImportReport,
  written: readonly string[],
  pathed: (problem: Problem) => Problem,
): string {
  const { rows, plotted, listed, skipped, remarks, limits } = report;
  const first = skipped.slice(0, TOLD).map(({ problem }) => told(pathed(problem)));
  const more = skipped.length > TOLD ? [`… and ${skipped.length - TOLD} more: see --report`] : [];
  return [
    `${rows} rows: ${plotted} plotted, ${listed} listed without a point, ${skipped.length} skipped`,
    ...first,
    ...more,
    ...[...remarks, ...limits].map((problem) => told(pathed(problem))),
    written.length > 0 ? `Written: ${written.map(oneLine).join(', ')}` : 'Nothing was written.',
  ].join('\n');
}
