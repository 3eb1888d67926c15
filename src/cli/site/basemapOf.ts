import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Dataset } from '../../domain/dataset.ts';
import { decodeBasemap } from '../../picture/basemap/decode.ts';
import { CHECKOUT, runNode } from '../checkout.ts';
import type { Telling } from '../progress.ts';
import { bytesIfThere, readBelow } from '../readFolder.ts';
import { UsageError } from '../usageError.ts';
import { writeAll } from '../writeAll.ts';
import { PLAIN_GROUND, PLAIN_NOTICE, plainGround } from './plainGround.ts';

export type Basemap = {
  readonly topology: string;
  readonly notice: string;
  /** What the map says of its ground instead of the usual; null: the usual. */
  readonly credit: string | null;
  /** How it came about, for people. */
  readonly how: string;
};

const FILE = 'basemap.topo.json';
const HAND_KEPT = ['region', 'countries', 'governorates', 'rivers', 'lakes', 'roads', 'places'] as const;
const CUTTER = path.join(CHECKOUT, 'scripts/basemap');

/**
 * The ground of a site: cut for the dataset's own box from the map packages and kept in `folder`, none, or a file of the
 * same format.
 *
 * @param folder where hand-kept files may be and the cut is kept; null: it is kept nowhere
 */
export async function basemapOf(
  choice: string,
  dataset: { readonly file: string } & Pick<Dataset, 'basemap'>,
  folder: string | null,
  { say }: Telling,
): Promise<Basemap> {
  if (choice === 'none')
    return {
      topology: plainGround(dataset.basemap.box),
      notice: PLAIN_NOTICE,
      credit: PLAIN_GROUND,
      how: 'no basemap: a plain ground',
    };
  if (choice !== 'cut') return fromFile(choice);
  const stamp = await stampOf(dataset.basemap, folder);
  const kept = folder && (await readBelow(folder, FILE));
  if (folder && kept && wasCutFor(kept.toString('utf8'), stamp)) {
    const notice = await readBelow(folder, 'NOTICE.md');
    const said = notice?.toString('utf8') ?? '';
    return {
      topology: kept.toString('utf8'),
      notice: said,
      credit: null,
      how: `basemap of ${folder}/${FILE}`,
    };
  }
  say('Cutting the basemap');
  const cut = await cutNow(dataset.file, folder, stamp);
  if (folder)
    await writeAll(
      new Map([
        [`${folder}/${FILE}`, cut.topology],
        [`${folder}/NOTICE.md`, cut.notice],
      ]),
    );
  const where = folder ? `, kept in ${folder}/${FILE}` : '';
  return { ...cut, credit: null, how: `basemap cut for this dataset's area${where}` };
}

async function cutNow(file: string, folder: string | null, stamp: string) {
  if (!existsSync(path.join(CUTTER, 'node_modules/world-atlas')))
    throw new UsageError(
      'The map packages that a basemap is cut from are not installed.',
      `Run \`npm ci --prefix scripts/basemap\` in "${CHECKOUT}" once (75 MB), or build with \`--basemap none\`: a plain ground without coasts.`,
    );
  const out = await mkdtemp(path.join(tmpdir(), 'changing-hands-basemap-'));
  try {
    const args = ['--data', path.resolve(file), '--out', out, '--stamp', stamp];
    const seeds = folder ? ['--seeds', path.resolve(folder)] : [];
    const { code, output } = await runNode(path.join(CUTTER, 'build.mjs'), [...args, ...seeds]);
    if (code !== 0)
      throw new UsageError(
        `The basemap could not be cut. ${output.trim().replaceAll(/\s*\n\s*/g, '; ')}`,
        'Check "basemap" of the dataset (box: west, south, east, north; focus: codes of three letters) and the files of its basemap folder.',
      );
    const read = (name: string) => readFile(path.join(out, name), 'utf8');
    return { topology: await read(FILE), notice: await read('NOTICE.md') };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Throws a UsageError unless a basemap can be had as it is asked for: said before anything else is begun. */
export async function mustBeBasemap(choice: string): Promise<void> {
  if (choice !== 'none' && choice !== 'cut') await soundBasemap(choice);
}

async function soundBasemap(file: string): Promise<string> {
  const text = (await bytesIfThere(file))?.toString('utf8');
  const hint =
    'Write `--basemap cut`, `--basemap none`, or the path of a basemap.topo.json cut by this program.';
  if (text === undefined) throw new UsageError(`There is no file "${file}".`, hint);
  try {
    decodeBasemap(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`"${file}" is no basemap: ${(error as Error).message}.`, hint, error);
  }
  return text;
}

async function fromFile(file: string): Promise<Basemap> {
  const text = await soundBasemap(file);
  const notice = (await bytesIfThere(path.join(path.dirname(file), 'NOTICE.md')))?.toString('utf8');
  return { topology: text, notice: notice ?? '', credit: null, how: `basemap of ${file}` };
}

/** Of all that a cut depends on: another stamp, another cut. */
async function stampOf(frame: Dataset['basemap'], folder: string | null): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([frame.box, frame.focus]));
  const code = (await readdir(CUTTER)).filter((name) => /\.mjs$|^package-lock\.json$/.test(name)).sort();
  for (const name of code) hash.update(await readFile(path.join(CUTTER, name)));
  for (const name of folder ? HAND_KEPT : [])
    hash.update(`\n${name}\n`).update((folder && (await readBelow(folder, `${name}.yaml`))) || '');
  return hash.digest('hex').slice(0, 16);
}

function wasCutFor(text: string, stamp: string): boolean {
  try {
    return (JSON.parse(text) as { cut_for?: unknown }).cut_for === stamp;
  } catch {
    return false;
  }
}
