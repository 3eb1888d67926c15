import path from 'node:path';
import { createHash } from 'node:crypto';
import type { Box } from '../domain/dataset.ts';
import type { ExportFile, ExportFormat, ExportKind, PageFormat } from '../export/data/contract.ts';
import { accessedOn, type CitedOptions, issuedOn, linkOf } from './citedAs.ts';
import { FORMATS, KINDS } from './exportWords.ts';
import { exportFiles } from '../export/data/exportFiles.ts';
import { extract } from '../export/data/extract.ts';
import { offers } from '../export/data/offers.ts';
import { baseName, countsOf, provenanceOf } from '../export/data/provenance.ts';
import { en } from '../text/en.ts';
import { MADE_BY } from './madeBy.ts';
import type { Outcome } from './outcome.ts';
import { type Output, outputPlace, writeOutputs } from './outputs.ts';
import { oneLine } from './printable.ts';
import { progressOf, telling } from './progress.ts';
import { orProblems, readDatasetFile } from './readDataset.ts';
import { displayed } from './readFolder.ts';
import { siteUrlOf } from './siteUrl.ts';
import { allAtOnce, type Mistake, UsageError } from './usageError.ts';
import { hasView, NARROWING, type ViewOptions, viewOf } from './viewOptions.ts';

export type Options = CitedOptions &
  ViewOptions & {
    readonly as: string;
    readonly what: string;
    readonly extent?: string;
    readonly output: string;
    readonly progress?: true;
    readonly json?: true;
  };

/** `changing-hands export`: the files that the page would hand out, and a GeoPackage, which it can't. */
export async function runExport(file: string, options: Options): Promise<Outcome> {
  const shell = telling(options.progress);
  return orProblems(async () => {
    const [words, { dataset, bytes, view }, accessed] = await allAtOnce(
      () => wordsOf(options),
      async () => {
        const read = await readDatasetFile(file);
        return { ...read, view: viewOf(options, read.dataset, NARROWING) };
      },
      () => accessedOn(options),
      () => siteUrlOf(options.siteUrl),
      () => outputPlace(options.output, [file]),
    );
    const { format, kind, extent } = words;
    const scope =
      extent !== null || hasView(options)
        ? ({ of: 'view', extent } as const)
        : ({ of: 'everything' } as const);
    const taken = extract(kind, { dataset, view, scope });
    const hash = createHash('sha256').update(bytes).digest('hex');
    const provenance = provenanceOf({
      dataset,
      view,
      scope,
      extract: taken,
      hash,
      link: linkOf(options, view),
      accessed,
      issued: await issuedOn(file, hash),
      madeBy: MADE_BY,
      text: en,
    });
    const progress = progressOf(shell, 'Exporting');
    const made =
      format === 'gpkg'
        ? await (await import('./geoPackage.ts')).writeGeoPackage(
            taken,
            provenance,
            baseName(provenance),
            progress,
          )
        : await exportFiles(format satisfies PageFormat, taken, provenance, progress);
    const written = named(made, baseName(provenance), displayed(options.output));
    const names = await writeOutputs(written, [file]);
    shell.done();
    return told(kind, taken.table.rows.length, countsOf(taken.leftOut), names);
  }).finally(shell.done);
}

/** The first file is the one that was asked for; the others have its name with their own ending. */
function named(files: readonly ExportFile[], base: string, output: string): Output[] {
  const stem = output.slice(0, output.length - path.extname(output).length);
  return files.map(({ name, content }, index) => [
    index === 0
      ? output
      : name.startsWith(base)
        ? stem + name.slice(base.length)
        : path.posix.join(path.posix.dirname(output), name),
    content,
  ]);
}

type Words = { readonly format: ExportFormat; readonly kind: ExportKind; readonly extent: Box | null };

/** What is asked for, with every mistake in it at once. */
function wordsOf({ as, what, compare, extent }: Options): Words {
  const [format, kind] = [FORMATS.get(as), KINDS.get(what)];
  const box = extent === undefined ? null : boxOf(extent);
  const wrong: Mistake[] = [];
  const say = (message: string, hint: string) => wrong.push({ message, hint });
  if (!format) say(`"${as}" is no format.`, `Take one of ${[...FORMATS.keys()].join(', ')}.`);
  if (!kind) say(`"${what}" can't be exported.`, `Take one of ${[...KINDS.keys()].join(', ')}.`);
  if (box === undefined)
    say(
      `"${extent}" is no extent.`,
      'Write west, south, east and north in degrees, such as --extent=-60,46,-52,52.',
    );
  if (format && kind && !offers(kind, format)) {
    const offered = [...FORMATS].filter(([, each]) => offers(kind, each)).map(([name]) => name);
    say(`There is no ${what} as ${as}.`, `Take one of ${offered.join(', ')}.`);
  }
  if (kind && format && compare !== undefined && kind !== 'differences' && format !== 'zip')
    say(
      '--compare has no effect here.',
      'Leave it out, or take --what differences, or --as zip, which holds them too.',
    );
  if (kind === 'differences' && compare === undefined)
    say('Differences need two moments.', 'Give the other one with --compare.');
  if (format && kind && box !== undefined && wrong.length === 0) return { format, kind, extent: box };
  throw UsageError.of(wrong);
}

/** West, south, east and north in degrees; west of a box over the 180th meridian is the greater. */
function boxOf(text: string): Box | undefined {
  const parts = text.split(',');
  const numbers = parts.map((part) => (/^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN));
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  const isBox =
    parts.length === 4 && Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
  return isBox && south <= north ? [west, south, east, north] : undefined;
}

function told(
  kind: ExportKind,
  rows: number,
  leftOut: Readonly<Record<string, number>>,
  written: readonly string[],
): Outcome {
  const reasons = Object.entries(leftOut).map(([reason, count]) => `${count} ${reason.replaceAll('_', ' ')}`);
  const out = reasons.length > 0 ? `; left out: ${reasons.join(', ')}` : '';
  return {
    problems: [],
    text: `${kind.replace('_', ' ')}: ${rows} ${rows === 1 ? 'row' : 'rows'}${out}\nWritten: ${written.map(oneLine).join(', ')}`,
    facts: { kind, rows, left_out: leftOut, written },
  };
}
