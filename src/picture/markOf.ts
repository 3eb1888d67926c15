import type { Dataset } from '../domain/dataset.ts';
import type { PartyId } from '../domain/ids.ts';
import { HOUR } from '../domain/instant.ts';
import type { PlaceState } from '../domain/snapshot.ts';
import { markKindOf } from './kindGlyph.ts';
import type { AgeingStage, Mark, PartyLook } from './mark.ts';

/** The mark that shows the state of a place. */
export function markOf({ place, state }: PlaceState, dataset: Pick<Dataset, 'parties' | 'ageing'>): Mark {
  const look = (party: PartyId | null): PartyLook | null =>
    party === null ? null : (dataset.parties.get(party) ?? null);
  const { base, disputed, next } = state;
  return {
    base: baseOf(),
    contested: state.contested && ageingStage(state.contested.age, dataset.ageing),
    disputed: disputed && (look(disputed.deniers) ?? 'unnamed'),
    ageing: ageingStage(state.age, dataset.ageing),
    kind: markKindOf(place.kind),
  };

  function baseOf(): Mark['base'] {
    if (base.kind === 'changing') return { kind: 'changing', from: look(base.from), to: look(base.to) };
    const party = base.kind === 'held' ? look(base.party) : null;
    return party ? { kind: 'held', party } : { kind: 'not_reported', next: look(next?.party ?? null) };
  }
}

/** How far a mark has faded at an age in ms; an unknown age doesn't fade. */
export function ageingStage(age: number | null, ageing: Dataset['ageing']): AgeingStage {
  if (age === null || age < ageing.beginsHours * HOUR) return 'fresh';
  return age < ageing.outlineHours * HOUR ? 'fading' : 'outline';
}
