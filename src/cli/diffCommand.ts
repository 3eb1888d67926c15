import { HintedError } from '../domain/problem.ts';
import { compareVersions, VERSION_CHANGES, type VersionDifference } from '../domain/versions.ts';
import { refusalOf } from '../export/data/allowed.ts';
import type { Outcome } from './outcome.ts';
import { oneLine } from './printable.ts';
import { orProblems, type ReadDataset, readDatasetFile } from './readDataset.ts';

/** How a change is marked at the head of a line, as in other programs that show differences. */
const MARKS = { added: '+', deleted: '-', changed: '~' } as const;
/** A value longer than this is cut on the screen; --json has all of it. */
const LONGEST = 160;
const COUNTED =
  'The terms of the source of one of the two forbid handing its rows on: what differs is counted and named by its ids, and nothing more is told.';

/** `changing-hands diff BEFORE AFTER`: that they differ is an answer, not a problem. */
export function runDiff(before: string, after: string): Promise<Outcome> {
  return orProblems(async (): Promise<Outcome> => {
    const [old, now] = await bothOf(before, after);
    const differences = compareVersions(old.dataset, now.dataset);
    const { list } = differences;
    // What a field says is a part of a row: where rows may not leave, ids and counts are all there is.
    const refusal = refusalOf(old.dataset) ?? refusalOf(now.dataset);
    const counts = VERSION_CHANGES.map(
      (change) => `${list.filter((difference) => difference.change === change).length} ${change}`,
    );
    const head = `"${old.dataset.title}" ${old.dataset.version} and "${now.dataset.title}" ${now.dataset.version}: ${counts.join(', ')}`;
    if (refusal)
      return {
        problems: [],
        text: [oneLine(head), ...list.map(nameOf), COUNTED].join('\n'),
        facts: {
          ...differences,
          list: list.map(({ thing, id, change }) => ({ thing, id, change })),
          withheld: COUNTED,
        },
      };
    return {
      problems: [],
      text: [oneLine(head), ...list.flatMap(linesOf)].join('\n'),
      facts: { ...differences },
    };
  });
}

/** @throws with the problems of both files at once */
async function bothOf(before: string, after: string): Promise<[ReadDataset, ReadDataset]> {
  const read = await Promise.allSettled([readDatasetFile(before), readDatasetFile(after)]);
  const [old, now] = read;
  if (old.status === 'fulfilled' && now.status === 'fulfilled') return [old.value, now.value];
  const reasons = read.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  // A file that isn't there is a command that can't be carried out: nothing else counts beside it.
  const other = reasons.find((reason) => !(reason instanceof HintedError));
  throw other ?? new HintedError(reasons.flatMap((reason) => (reason as HintedError).problems));
}

function nameOf({ thing, id, change }: Omit<VersionDifference, 'title'>): string {
  return oneLine(`${MARKS[change]} ${thing} ${id}`);
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
