import type { Mapping, Profile, SourceTable } from '../contract.ts';
import { ACLED } from './acled.ts';
import type { ProfileFacts, ProfileOf, RowReader } from './profile.ts';
import { UCDP } from './ucdp.ts';

const ALL: readonly ProfileOf[] = [ACLED, UCDP];

/**
 * Whose layout the columns have; null: nobody's that is known here.
 *
 * @param hasPoints rows have their points in a geometry, so that no columns are needed for them
 */
export function profileOf(columns: readonly string[], hasPoints = false): Profile | null {
  return ALL.find((one) => one.recognises(columns, hasPoints))?.profile ?? null;
}

/** Whose rows they are: also where columns are missing, or somebody chose other columns, so that no profile reads them. */
export function sourceOf({ columns }: SourceTable, read: Profile | null): Profile | null {
  return read ?? ALL.find((one) => one.owns?.(columns))?.profile ?? null;
}

/** Which column of a file of that profile is what. */
export function profileMapping(profile: Profile, columns: readonly string[]): Mapping {
  return named(profile).mapping(columns);
}

/** Reads the rows of a file of that profile, one by one. */
export function profileReader(profile: Profile, table: SourceTable, mapping: Mapping): RowReader {
  return named(profile).reader(table, mapping);
}

/** What a file of that profile says of itself. */
export function profileFacts(profile: Profile, table: SourceTable): ProfileFacts {
  return named(profile).facts(table);
}

function named(profile: Profile): ProfileOf {
  return profile === 'acled' ? ACLED : UCDP;
}
