import { HintedError } from '../../domain/problem.ts';
import { refusalOf } from './allowed.ts';
import type { ExportKind, Extract, Extracting } from './contract.ts';
import { type Within, within } from './scope.ts';
import { claimsTable } from './tables/claims.ts';
import { controlTable } from './tables/control.ts';
import { controlHistoryTable } from './tables/controlHistory.ts';
import { comparedSides, differencesTable } from './tables/differences.ts';
import { documentsTable } from './tables/documents.ts';
import { eventsTable } from './tables/events.ts';
import { placesTable } from './tables/places.ts';

const TABLES: Readonly<Record<ExportKind, (of: Within) => Extract>> = {
  events: eventsTable,
  control_history: controlHistoryTable,
  control: controlTable,
  differences: differencesTable,
  claims: claimsTable,
  documents: documentsTable,
  places: placesTable,
};

/**
 * The table of what is asked for, and all of the dataset that isn't in it with the reason. Under a cut it holds nothing
 * that was reported later.
 *
 * @throws HintedError where the dataset's terms forbid handing its rows on
 */
export function extract(kind: ExportKind, of: Extracting): Extract {
  const refusal = refusalOf(of.dataset, kind);
  if (refusal) throw new HintedError([refusal]);
  return tableOf(kind, within(of));
}

function tableOf(kind: ExportKind, of: Within): Extract {
  return {
    ...TABLES[kind](of),
    another: (other) => {
      if (refusalOf(of.dataset, other)) return null;
      if (other === 'differences' && comparedSides(of) === null) return null;
      return tableOf(other, of);
    },
  };
}
