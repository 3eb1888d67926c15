import { assemble, type Assembled } from '../compile/assemble.ts';
import { fatesOf, unaccounted } from '../compile/lines.ts';
import { namesIn, ownTexts } from '../compile/ownTexts.ts';
import { type Report, reportInto, sortProblems } from '../compile/report.ts';
import type { ResolvedDocument } from '../compile/resolve.ts';
import { foldNames, runsOf, sharedRun } from '../compile/sixWords.ts';
import type { Problem } from '../domain/problem.ts';
import { type DocumentFates, fateCounts, fatesText } from './fatesReport.ts';
import { hashesOf, hashesText } from './hashesFile.ts';
import type { Outcome } from './outcome.ts';
import { oneLine } from './printable.ts';
import { displayed, folderMustExist, readBelow, readSeeds } from './readFolder.ts';
import { isBlank, readSourceText, type SourceText } from './sourceText.ts';
import { allAtOnce } from './usageError.ts';
import { writeAll } from './writeAll.ts';

type Options = { documents: string; seeds: string; update?: boolean };

/** `changing-hands verify`: whether the seeds are true to the documents, as far as a machine can tell. */
export async function runVerify(options: Options): Promise<Outcome> {
  const folder = displayed(options.seeds);
  const [files] = await allAtOnce(
    () => readSeeds(options.seeds),
    () => folderMustExist(options.documents, 'Give the folder of the documents with --documents.'),
  );
  const first = assemble(files, folder, []);
  const found: Problem[] = [];
  const texts = first
    ? await readTexts(first, options.documents, reportInto(found))
    : new Map<string, SourceText>();
  const written = new Map<string, string>();
  if (options.update && first)
    for (const { document } of first.gazetteer.documents.values()) {
      const text = texts.get(document.documentId);
      if (!text) continue;
      written.set(
        `${folder}/documents/${document.documentId}.hashes.json`,
        hashesText(hashesOf(document, text, claimsOf(first))),
      );
    }
  for (const [name, text] of written) files.set(name, text);
  const assembled = assemble(files, folder, found);
  const fates = assembled ? checkAgainst(assembled, texts, reportInto(found)) : [];
  await writeAll(written);
  const problems = sortProblems(found);
  const update = written.size > 0 ? `Written: ${[...written.keys()].map(oneLine).join(', ')}\n\n` : '';
  return {
    problems,
    text: `${update}${fatesText(fates)}`,
    facts: { lines_by_fate: fateCounts(fates), written: [...written.keys()] },
  };
}

/** The documents' texts by id, only those that are what their records say. */
async function readTexts(
  { gazetteer }: Assembled,
  folder: string,
  report: Report,
): Promise<Map<string, SourceText>> {
  const texts = new Map<string, SourceText>();
  for (const { document, seed } of gazetteer.documents.values()) {
    const source = seed.record?.source ?? seed.source;
    const bytes = await readBelow(folder, document.file);
    if (bytes === null) {
      report(source, ['file'], {
        code: 'document-missing',
        message: `"${document.file}" is not in the folder of the documents.`,
        hint: 'Check the name, and the folder given with --documents.',
      });
      continue;
    }
    const text = decodeOrReport(bytes, source, report);
    if (!text) continue;
    if (text.sha256 !== document.sha256)
      report(source, ['sha256'], {
        code: 'document-differs',
        message: `The SHA-256 of "${document.file}" is ${text.sha256}: it is not the text that was coded.`,
        hint: 'Find the right text, or code this one anew and correct `sha256`.',
      });
    else if (text.lines.length !== document.lineCount)
      report(source, ['line_count'], {
        code: 'line-count',
        message: `"${document.file}" has ${text.lines.length} lines, not ${document.lineCount}.`,
        hint: `Write line_count: ${text.lines.length}; an unterminated last line counts.`,
      });
    else texts.set(document.documentId, text);
  }
  return texts;
}

function decodeOrReport(
  bytes: Uint8Array,
  source: ResolvedDocument['seed']['source'],
  report: Report,
): SourceText | null {
  try {
    return readSourceText(bytes);
  } catch {
    report(source, ['file'], {
      code: 'not-utf8',
      message: 'The text is not UTF-8.',
      hint: 'Convert it, then code its lines.',
    });
    return null;
  }
}

function checkAgainst(
  assembled: Assembled,
  texts: ReadonlyMap<string, SourceText>,
  report: Report,
): DocumentFates[] {
  const fates: DocumentFates[] = [];
  for (const at of assembled.gazetteer.documents.values()) {
    const { document } = at;
    const text = texts.get(document.documentId);
    if (!text) continue;
    checkHashes(at, text, claimsOf(assembled), report);
    const own = claimsOf(assembled).filter((claim) => claim.documentId === document.documentId);
    const lines = fatesOf(
      text.lines.length,
      (line) => isBlank(text.lines[line - 1] ?? ''),
      own,
      document.leftOut,
    );
    fates.push({ documentId: document.documentId, fates: lines });
    if (at.seed.whole)
      for (const [first, last] of unaccounted(lines))
        report(at.seed.source, [], {
          code: 'line-unaccounted',
          message: `${first === last ? `Line ${first} is` : `Lines ${first} to ${last} are`} neither coded nor left out.`,
          hint: 'Add a claim that rests on it, or list it in `left_out` with its reason.',
        });
  }
  checkWords(assembled, texts, report);
  return fates;
}

function claimsOf({ dataset }: Assembled) {
  return [...dataset.events.values()].flatMap((event) => event.claims);
}

/** The stored hashes have to be exactly those that the text gives now: none wrong, none too many. */
function checkHashes(
  { document, seed }: ResolvedDocument,
  text: SourceText,
  claims: ReturnType<typeof claimsOf>,
  report: Report,
): void {
  if (!seed.hashes || !seed.whole) return;
  const right = hashesOf(document, text, claims);
  const differing = [...new Set([...Object.keys(right.lines), ...Object.keys(seed.hashes.lines)])].filter(
    (range) => right.lines[range] !== seed.hashes?.lines[range],
  );
  const blanks = JSON.stringify(right.blank_lines) !== JSON.stringify(seed.hashes.blank_lines);
  if (differing.length > 0 || blanks)
    report(seed.source, [], {
      code: 'hashes-differ',
      message: `The stored hashes are not those of the text: ${differing.length > 0 ? `lines ${differing.join(', ')}` : 'blank lines'}.`,
      hint: 'Look whether the lines of the claims are still right, then run `changing-hands verify --documents DIR --update`.',
    });
}

/** No sentence of a document enters the project: no text of ours shares six running words with one. */
function checkWords(assembled: Assembled, texts: ReadonlyMap<string, SourceText>, report: Report): void {
  const names = foldNames(namesIn(assembled));
  const documents = [...texts].map(([id, { text }]) => ({ id, runs: runsOf(text) }));
  for (const { text, source, member } of ownTexts(assembled))
    for (const { id, runs } of documents) {
      const run = sharedRun(text, runs, names);
      if (run !== null)
        report(source, member, {
          code: 'six-words',
          message: `The text shares six running words with ${id}: "${run}".`,
          hint: 'Say it in other words.',
        });
    }
}
