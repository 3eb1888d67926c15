import type { ControlState } from '../../domain/control/state.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/ids.ts';

type Parties = Pick<Dataset, 'parties'>;

/** Colour of a party's marks, `#rrggbb`. */
export function partyColour({ parties }: Parties, id: PartyId | null): string | null {
  return (id !== null && parties.get(id)?.colour) || null;
}

/** As the dataset names it; an unknown id stands for itself. */
export function partyNameOf({ parties }: Parties, id: PartyId | null): string | null {
  return id === null ? null : (parties.get(id)?.name ?? id);
}

/** Of the holder, or of who a place is changing to; null where neither is reported. */
export function stateColour(dataset: Parties, { base }: ControlState): string | null {
  if (base.kind === 'held') return partyColour(dataset, base.party);
  return base.kind === 'changing' ? partyColour(dataset, base.to) : null;
}

/** Each once, in order. */
export function distinct<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)];
}
