import type { PlaceState } from '../domain/snapshot.ts';

/** The state of a place as attributes: what tests and scripts read from the page. */
export function stateAttributes({
  place,
  state,
  word,
}: PlaceState): Record<`data-${string}`, string | undefined> {
  const { base } = state;
  return {
    'data-place': place.placeId,
    'data-word': word,
    'data-base': base.kind,
    'data-party': base.kind === 'held' ? base.party : undefined,
    'data-from': base.kind === 'changing' ? (base.from ?? '') : undefined,
    'data-to': base.kind === 'changing' ? (base.to ?? '') : undefined,
    'data-next': state.next?.party,
    'data-contested': state.contested ? 'true' : undefined,
    'data-disputed': state.disputed ? 'true' : undefined,
  };
}
