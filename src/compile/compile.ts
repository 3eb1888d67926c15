import { decodeDataset } from '../dataset/decode.ts';
import { encodeDataset } from '../dataset/encode.ts';
import { encodeStory } from '../dataset/encodeStory.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { assemble } from './assemble.ts';
import { fillCodebook } from './codebook.ts';
import { jsonSchemaText } from './jsonSchema.ts';
import { sortProblems } from './report.ts';

export type CompileFolders = { readonly seeds: string; readonly out: string };
export type Compiled = { readonly files: ReadonlyMap<string, string>; readonly problems: readonly Problem[] };

/**
 * Turns seeds into the published files. Pure and deterministic: the same texts give the same bytes, in whatever order
 * they come, on whatever machine.
 *
 * @param files every file of the seeds' folder by its name, and `<out>/README.md`, whose generated parts are rewritten
 * @returns the files to write; none when there is any problem, and then all problems
 */
export function compile(
  files: ReadonlyMap<string, string>,
  { seeds: folder, out }: CompileFolders = { seeds: 'seeds', out: 'data' },
): Compiled {
  const found: Problem[] = [];
  const failed = () => ({ files: new Map<string, string>(), problems: sortProblems(found) });
  const assembled = assemble(files, folder, found);
  if (!assembled || found.length > 0) return failed();
  const { dataset, gazetteer, story } = assembled;

  const geojson = encodeDataset(dataset);
  const written = new Map([
    [`${out}/events.geojson`, geojson],
    ...(story && dataset.story !== null ? [[`${out}/${dataset.story}`, encodeStory(story)] as const] : []),
    [`${out}/events.schema.json`, jsonSchemaText()],
  ]);
  const agreementFile = `${folder}/coding/agreement.json`;
  const codebook = files.get(`${out}/README.md`);
  if (codebook !== undefined)
    written.set(
      `${out}/README.md`,
      fillCodebook(
        codebook,
        { dataset, documents: gazetteer.documents, agreementFile, agreement: files.get(agreementFile) },
        `${out}/README.md`,
        found,
      ),
    );
  found.push(...refusals(geojson, `${out}/events.geojson`));
  return found.length > 0 ? failed() : { files: written, problems: [] };
}

/** What the reader of the format would refuse must not be written. */
function refusals(geojson: string, file: string): readonly Problem[] {
  try {
    decodeDataset(geojson, file);
    return [];
  } catch (error) {
    if (error instanceof HintedError) return error.problems;
    throw error;
  }
}
