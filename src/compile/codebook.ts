import { CODEBOOK_TABLES } from '../dataset/codebookTables.ts';
import { EQUIVALENTS } from '../dataset/equivalents.ts';
import { STORY_TABLES } from '../dataset/storyMeanings.ts';
import { CONTROL_EFFECT_MEANINGS, MODALITY_MEANINGS } from '../dataset/wordMeanings.ts';
import type { Problem } from '../domain/problem.ts';
import { agreementTable } from './codebookAgreement.ts';
import { citation } from './codebookCitation.ts';
import { countsTable, type Counted, fatesTable } from './codebookCounts.ts';
import { eventTypesTables, precisionTables, propertyTable, wordsTable } from './codebookTables.ts';

export type CodebookInput = Counted & {
  readonly agreementFile: string;
  readonly agreement: string | undefined;
};

/** Rewrites everything between `<!-- generated:name -->` and `<!-- /generated -->`; what people wrote stays. */
export function fillCodebook(text: string, input: CodebookInput, file: string, problems: Problem[]): string {
  const sections = new Map<string, () => string>([
    ...[...CODEBOOK_TABLES, ...STORY_TABLES].map(
      ({ name, meanings }) =>
        [`properties:${name}`, () => propertyTable(meanings, EQUIVALENTS[name])] as const,
    ),
    ['modality', () => wordsTable('modality', MODALITY_MEANINGS)],
    ['control_effect', () => wordsTable('control_effect', CONTROL_EFFECT_MEANINGS)],
    ['event_types', eventTypesTables],
    ['precision', precisionTables],
    ['citation', () => citation(input.dataset)],
    ['counts', () => countsTable(input)],
    ['lines_by_fate', () => fatesTable(input)],
    ['agreement', () => agreementTable(input.agreementFile, input.agreement, problems)],
  ]);
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const filled: string[] = [];
  let skipping = false;
  lines.forEach((line, index) => {
    const name = /^<!-- generated:([\w:]+) -->$/.exec(line.trim())?.[1];
    const ends = line.trim() === '<!-- /generated -->';
    if (name !== undefined) {
      const write = sections.get(name);
      if (skipping || !write) problems.push(markerProblem(file, index + 1, name));
      filled.push(line, '', write?.() ?? '', '');
      skipping = true;
      sections.delete(name);
    } else if (ends) {
      if (!skipping) problems.push(markerProblem(file, index + 1, 'end'));
      skipping = false;
    }
    if (!skipping) filled.push(line);
  });
  if (skipping) problems.push(markerProblem(file, lines.length, 'end'));
  for (const name of sections.keys())
    problems.push({ ...markerProblem(file, 1, name), message: `The codebook has no part "${name}".` });
  return filled.join('\n').replace(/\n{3,}/g, '\n\n');
}

function markerProblem(file: string, line: number, name: string): Problem {
  return {
    code: 'codebook-marker',
    message: `The generated part "${name}" begins or ends where it can't.`,
    hint: 'Put `<!-- generated:name -->` and `<!-- /generated -->` on lines of their own around each generated part, each once.',
    where: { file, line, column: 1 },
  };
}
