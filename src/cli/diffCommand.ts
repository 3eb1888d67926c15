import { compareVersions, VERSION_CHANGES, type VersionDifference } from '../domain/versions.ts';
import type { Outcome } from './outcome.ts';
import { oneLine } from './printable.ts';
import { orProblems, readDatasetFile } from './readDataset.ts';

/** How a change is marked at the head of a line, as in other programs that show differences. */
const MARKS = { added: '+', deleted: '-', changed: '~' } as const;
/** A value longer than this is cut on the screen; --json has all of it. */
const LONGEST = 160;

/** `changing-hands diff BEFORE AFTER`: that they differ is an answer, not a problem. */
export function runDiff(before: string, after: string): Promise<Outcome> {
  return orProblems(async (): Promise<Outcome> => {
    const [old, now] = [await readDatasetFile(before), await readDatasetFile(after)];
    const differences = compareVersions(old.dataset, now.dataset);
    const { list } = differences;
    const counts = VERSION_CHANGES.map(
      (change) => `${list.filter((difference) => difference.change === change).length} ${change}`,
    );
    const head = `"${old.dataset.title}" ${old.dataset.version} and "${now.dataset.title}" ${now.dataset.version}: ${counts.join(', ')}`;
    return {
      problems: [],
      text: [oneLine(head), ...list.flatMap(linesOf)].join('\n'),
      facts: { ...differences },
    };
  });
}

function linesOf({ thing, id, title, change, fields }: VersionDifference): string[] {
  const head = oneLine(`${MARKS[change]} ${thing} ${id}${title === '' || title === id ? '' : ` (${title})`}`);
  // Of what is new or gone, the name is enough here.
  if (change !== 'changed') return [head];
  return [
    head,
    ...fields.map(({ path, before, after }) => `    ${oneLine(path)}: ${shown(before)} → ${shown(after)}`),
  ];
}

function shown(value: unknown): string {
  const text = oneLine(JSON.stringify(value) ?? 'null');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
