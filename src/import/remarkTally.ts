import type { Problem } from '../domain/problem.ts';

/** Keeps the first remark of each kind and counts the others: a table may give rise to a million. */
export type RemarkTally = {
  readonly add: (...remarks: readonly Problem[]) => void;
  readonly all: () => readonly Problem[];
};

export function remarkTally(): RemarkTally {
  const tally = new Map<string, { readonly first: Problem; count: number }>();
  return {
    add: (...remarks) => {
      for (const remark of remarks) {
        const known = tally.get(remark.code);
        if (known) known.count += 1;
        else tally.set(remark.code, { first: remark, count: 1 });
      }
    },
    all: () =>
      [...tally.values()].map(({ first, count }) =>
        count === 1
          ? first
          : {
              ...first,
              message: `${first.message} So ${count.toLocaleString('en')} times; this is the first.`,
            },
      ),
  };
}
