import type { Imprint } from '../../domain/imprint.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ExportKind } from './contract.ts';

/**
 * Why rows of a dataset may not leave from here; null when they may. Its documents may in any case: they are what has to
 * be cited. The one place of this rule: `extract`, the dialog and the command line ask here.
 */
export function refusalOf(dataset: Partial<Imprint>, kind: ExportKind | null = null): Problem | null {
  if (dataset.mayPassOn !== false || kind === 'documents') return null;
  return {
    code: 'may-not-pass-on',
    message: 'The terms of this dataset’s source forbid handing its rows on, so none are exported.',
    hint: 'Get the rows from the source itself. The documents, the citation and pictures of the map can be taken from here.',
    where: {},
  };
}
