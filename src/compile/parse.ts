import { compareText } from '../domain/compareText.ts';
import type { Problem } from '../domain/problem.ts';
import { parseDocumentSeeds } from './parseDocument.ts';
import { type Parser, record, records } from './records.ts';
import { reportInto } from './report.ts';
import {
  datasetSeed,
  hashesSeed,
  partySeed,
  placeSeed,
  speakerSeed,
  stepSeed,
  storySeed,
} from './seedSchema.ts';
import type { Seeds, SeedStory } from './seeds.ts';
import { readYaml } from './yamlFile.ts';

/**
 * First step: text to seeds of the right shape. Every record is checked by itself, so that one slip doesn't hide the
 * next.
 */
export function parseSeeds(files: ReadonlyMap<string, string>, folder: string, problems: Problem[]): Seeds {
  const parser = parserOf(files, problems);
  const at = (name: string) => `${folder}/${name}`;
  const dataset = parser.file(at('dataset.yaml'), true);
  const names = [...files.keys()].filter(
    (name) => name.startsWith(at('documents/')) && name.endsWith('.yaml'),
  );
  const documents = names.sort(compareText).flatMap((name) => {
    const file = parser.file(name, true);
    const hashes = hashesOf(parser, name.replace(/\.yaml$/, '.hashes.json'));
    return file ? [parseDocumentSeeds(parser, file, hashes)] : [];
  });
  return {
    dataset: dataset && record(parser, { file: dataset, path: [] }, datasetSeed),
    parties: records(parser, parser.file(at('parties.yaml'), true), [], partySeed),
    places: records(parser, parser.file(at('places.yaml'), true), [], placeSeed),
    speakers: records(parser, parser.file(at('speakers.yaml'), false), [], speakerSeed),
    story: storyOf(parser, at('story.yaml')),
    documents,
    refusedIds: parser.refused,
  };
}

function parserOf(files: ReadonlyMap<string, string>, problems: Problem[]): Parser {
  return {
    report: reportInto(problems),
    refused: new Set(),
    file: (name, needed) => {
      const text = files.get(name);
      if (text === undefined) {
        if (needed)
          problems.push({
            code: 'missing-file',
            message: 'This file is missing.',
            hint: 'Create it, or check the folder given with --seeds.',
            where: { file: name },
          });
        return null;
      }
      const { file, problems: found } = readYaml(name, text);
      problems.push(...found);
      return found.length > 0 ? null : file;
    },
  };
}

function storyOf(parser: Parser, name: string): SeedStory | null {
  const file = parser.file(name, false);
  const source = file && { file, path: [] };
  const story = source && record(parser, source, storySeed);
  return story && { source, title: story.value.title, steps: records(parser, file, ['steps'], stepSeed) };
}

function hashesOf(parser: Parser, name: string) {
  const file = parser.file(name, false);
  return file && (record(parser, { file, path: [] }, hashesSeed)?.value ?? null);
}
