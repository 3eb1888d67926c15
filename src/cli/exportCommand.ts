import path from 'node:path';
import { createHash } from 'node:crypto';
import type { ExportFile, ExportKind, PageFormat } from '../export/data/contract.ts';
import { FORMATS, KINDS } from './exportWords.ts';
import { exportFiles } from '../export/data/exportFiles.ts';
import { extract } from '../export/data/extract.ts';
import { baseName, countsOf, provenanceOf } from '../export/data/provenance.ts';
import { en } from '../text/en.ts';
import { MADE_BY } from './madeBy.ts';
import type { Outcome } from './outcome.ts';
import { progressOf, telling } from './progress.ts';
import { orProblems, readDatasetFile } from './readDataset.ts';
import { displayed } from './readFolder.ts';
import { UsageError } from './usageError.ts';
import { hasView, type ViewOptions, viewOf } from './viewOptions.ts';
import { writeAll } from './writeAll.ts';

export type Options = ViewOptions & {
  readonly as: string;
  readonly what: string;
  readonly output: string;
  readonly json?: true;
};

/** `changing-hands export`: the files that the page would hand out, and a GeoPackage, which it can't. */
export function runExport(file: string, options: Options): Promise<Outcome> {
  const format = FORMATS[options.as];
  if (!format)
    throw new UsageError(`"${options.as}" is no format.`, `Take one of ${Object.keys(FORMATS).join(', ')}.`);
  const kind = KINDS.get(options.what);
  if (!kind)
    throw new UsageError(
      `"${options.what}" can't be exported.`,
      `Take one of ${[...KINDS.keys()].join(', ')}.`,
    );
  const shell = telling();
  return orProblems(async () => {
    const { dataset, bytes } = await readDatasetFile(file);
    const view = viewOf(options, dataset);
    if (kind === 'differences' && view.compare === null)
      throw new UsageError('Differences need two moments.', 'Give the other one with --compare.');
    const scope = hasView(options)
      ? ({ of: 'view', extent: null } as const)
      : ({ of: 'everything' } as const);
    const taken = extract(kind, { dataset, view, scope });
    const provenance = provenanceOf({
      dataset,
      view,
      scope,
      extract: taken,
      hash: createHash('sha256').update(bytes).digest('hex'),
      link: null,
      accessed: null,
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
    await writeAll(written);
    shell.done();
    return told(kind, taken.table.rows.length, countsOf(taken.leftOut), [...written.keys()]);
  }).finally(shell.done);
}

/** The first file is the one that was asked for; the others have its name with their own ending. */
function named(files: readonly ExportFile[], base: string, output: string): Map<string, string | Uint8Array> {
  const stem = output.slice(0, output.length - path.extname(output).length);
  return new Map(
    files.map(({ name, content }, index) => [
      index === 0
        ? output
        : name.startsWith(base)
          ? stem + name.slice(base.length)
          : path.posix.join(path.posix.dirname(output), name),
      content,
    ]),
  );
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
    text: `${kind.replace('_', ' ')}: ${rows} ${rows === 1 ? 'row' : 'rows'}${out}\nWritten: ${written.join(', ')}`,
    facts: { kind, rows, left_out: leftOut, written },
  };
}
