import type { PartyId } from '../../domain/ids.ts';
import type { Party } from '../../domain/party.ts';
import { partyRecord, type PartyRecord } from '../schema/collection.ts';
import { keepUnknown, unknownOf } from './unknown.ts';

export function readParty(raw: PartyRecord): Party {
  const { name, aliases, group, colour, shape } = raw;
  const ids = { partyId: raw.party_id as PartyId, broader: raw.broader as PartyId | null };
  return keepUnknown<Party>({ ...ids, name, aliases, group, colour, shape }, raw, partyRecord);
}

export function writeParty(party: Party): PartyRecord {
  return {
    party_id: party.partyId,
    name: party.name,
    aliases: [...party.aliases],
    broader: party.broader,
    group: party.group,
    colour: party.colour,
    shape: party.shape,
    ...unknownOf(party),
  };
}
