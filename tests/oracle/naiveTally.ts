import type { Difference } from '../../src/domain/difference.ts';
import type { PartyId } from '../../src/domain/ids.ts';

/** Rule 19 of docs/differences.md, by reading the list once: of each party gained, lost, completed and completed from. */
export function naiveTally(list: readonly Difference[]): Record<string, readonly number[]> {
  const counts: Record<string, number[]> = {};
  const add = (party: PartyId | null, column: number) => {
    if (party === null) return;
    const row = (counts[party] ??= [0, 0, 0, 0]);
    row[column] = (row[column] ?? 0) + 1;
  };
  for (const { kind, from, to } of list) {
    if (kind === 'changed_hands') {
      add(to, 0);
      add(from, 1);
    }
    if (kind === 'change_over') {
      add(to, 2);
      add(from, 3);
    }
  }
  return counts;
}
