import { textOfBytes } from '../dataset/decodeBytes.ts';
import { joined } from '../dataset/joined.ts';
import { readDataset } from '../dataset/read.ts';
import { refusalProblems, syntaxProblem } from '../dataset/refusalProblems.ts';
import { scanJson } from '../dataset/scanJson.ts';
import { textProblems } from '../dataset/textWords.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { type ImportProgress, LIMITS, type Source, type SourceFile } from './contract.ts';
import { readCsv } from './csv.ts';
import { type DecodedText, decodedText, wholeText } from './decodeText.ts';
import { readGeoJson } from './geojson.ts';
import { isRefused, kindOf, REFUSED_KINDS } from './kindOf.ts';
import { paceOf, type Pace } from './pace.ts';
import { type FileBytes, readBytes } from './readBytes.ts';
import { refusal } from './refusal.ts';
import { sha256OfPieces } from './sha256.ts';
import { wellFormed } from './wellFormed.ts';

/** The limits of an import, for a text of JSON; long cells and many columns are told row by row. */
const jsonLimits = () => ({
  ...LIMITS,
  features: LIMITS.rows,
  stringLength: LIMITS.textLength,
  members: LIMITS.values,
  listLength: LIMITS.values,
});

/**
 * Reads a file of any format that is known here; its content decides which, not its name.
 *
 * @param name for messages, and as the name of the document that the file becomes
 * @throws HintedError when it is no such file, is damaged, or crosses a limit; the signal's reason when called off
 */
export async function readSource(
  source: Uint8Array | ReadableStream<Uint8Array>,
  name: string,
  progress: ImportProgress,
): Promise<Source> {
  const pace = paceOf(progress, 'reading');
  await pace.turn(0, 0);
  const bytes = await readBytes(source, name, pace);
  const kind = kindOf(bytes);
  if (isRefused(kind)) {
    const [message, hint] = REFUSED_KINDS[kind];
    throw refusal(name, `format-${kind}`, message, hint);
  }
  const remarks: Problem[] = bytes.wasCompressed ? [unpacked(name)] : [];
  const file = await fileOf(bytes, name, pace);
  switch (kind) {
    case 'geoparquet': {
      const { readGeoParquet } = await import('./read/geoParquet.ts');
      return tableOf(await readGeoParquet(bytes, file, pace), remarks);
    }
    case 'kml': {
      const { readKml } = await import('./read/kml.ts');
      return tableOf(await readKml(bytes, file, pace), remarks);
    }
    case 'json':
      return readJson(bytes, await decodedText(bytes, name, pace), file, pace, remarks);
    case 'text': {
      const decoded = await decodedText(bytes, name, pace);
      const told = [...remarks, ...decoded.remarks];
      return { kind: 'table', table: await readCsv(decoded.pieces, file, pace, told) };
    }
  }
}

async function readJson(
  bytes: FileBytes,
  decoded: DecodedText,
  file: Omit<SourceFile, 'lineCount'>,
  pace: Pace,
  remarks: readonly Problem[],
): Promise<Source> {
  const text = wholeText(decoded, file.name);
  await pace.turn(0.3, 0);
  // What may be guessed of a table may not of a dataset: the same file has to be the same everywhere.
  const letters = () => {
    if (decoded.encoding !== 'utf-8' || !decoded.isSound) textOfBytes(joined(bytes.pieces), file.name);
  };
  const limits = jsonLimits();
  const faults = scanJson(text, limits);
  const told = textProblems(text, faults, limits, file.name);
  if (faults[0]?.code === 'limit') throw new HintedError(saidOfOurs(text, file.name, letters) ?? told);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new HintedError(saidOfOurs(text, file.name, letters) ?? [syntaxProblem(text, file.name)]);
  }
  await pace.turn(0.5, 0);
  const format = formatOf(json);
  if (format?.startsWith('changing-hands-story/'))
    throw refusal(
      file.name,
      'format-story',
      'The file is a story, not a dataset.',
      'Import the dataset that it belongs to; its story lies beside that.',
    );
  if (format !== null) {
    letters();
    const lineCount = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    return { kind: 'own', text, file: { ...file, lineCount } };
  }
  if (faults.some(({ code }) => code === 'broken-character')) json = wellFormed(json);
  const all = [...remarks, ...decoded.remarks, ...told.map(asRead)];
  return { kind: 'table', table: await readGeoJson(json, file, pace, all) };
}

/** Of a broken file that looks like one of ours its own reader speaks, as it does everywhere else. */
function saidOfOurs(text: string, file: string, checkLetters: () => void): readonly Problem[] | null {
  if (!text.includes('"changing_hands"')) return null;
  checkLetters();
  const answer = readDataset(text);
  return 'dataset' in answer ? null : refusalProblems(answer, file);
}

/** What costs a dataset of ours its place costs a table none: it is said how it was read. */
function asRead(problem: Problem): Problem {
  const read =
    problem.code === 'duplicate-key'
      ? 'The last of them was read.'
      : 'It was read as the sign for what can’t be shown (U+FFFD).';
  return { ...problem, hint: `${read} ${problem.hint}` };
}

/** The format that a dataset or a story of ours names in itself. */
function formatOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null) return null;
  const own: unknown = Object.hasOwn(json, 'changing_hands')
    ? (json as Record<string, unknown>)['changing_hands']
    : json;
  if (typeof own !== 'object' || own === null || !Object.hasOwn(own, 'format')) return null;
  const { format } = own as Record<string, unknown>;
  return typeof format === 'string' && format.startsWith('changing-hands') ? format : null;
}

/** What is compressed is named and hashed as it is inside: that is what has lines. */
async function fileOf(bytes: FileBytes, name: string, pace: Pace): Promise<Omit<SourceFile, 'lineCount'>> {
  const sha256 = await sha256OfPieces(bytes.pieces, async () => {
    if (pace.isDue()) await pace.turn(0, 0);
  });
  const inner = bytes.wasCompressed ? name.replace(/\.gz$/i, '') : name;
  return { name: inner.trim() === '' ? 'file' : inner, bytes: bytes.length, sha256 };
}

function unpacked(name: string): Problem {
  return {
    code: 'decompressed',
    message: 'The file was compressed (gzip). Size, hash and lines are those of what was in it.',
    hint: 'Nothing needs to be done; to check the hash, decompress the file first.',
    where: { file: name },
  };
}

function tableOf(table: Extract<Source, { kind: 'table' }>['table'], remarks: readonly Problem[]): Source {
  return { kind: 'table', table: { ...table, remarks: [...remarks, ...(table.remarks ?? [])] } };
}
