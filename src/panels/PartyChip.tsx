import type { PartyId } from '../domain/ids.ts';
import { outlineOf, pathData } from '../picture/polygon.ts';
import { MARK_INK, partyColour } from '../picture/theme.ts';
import { partyName, standingAlone } from '../text/stateWords.ts';
import { useDashboard } from './dashboard.tsx';

/** Colour and shape of a party, and its name: never the colour alone. */
export function PartyChip({ party }: { readonly party: PartyId }) {
  const { dataset, text, theme } = useDashboard();
  const look = dataset.parties.get(party);
  return (
    <span className="party">
      <svg className="party-shape" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
        <path
          d={pathData(outlineOf(look?.shape ?? 'circle', 4))}
          fill={look ? partyColour(look.colour, MARK_INK[theme]) : 'none'}
        />
      </svg>
      <bdi>{standingAlone(partyName(dataset.parties, party), text.locale)}</bdi>
    </span>
  );
}
