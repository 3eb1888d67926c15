import type { Dataset } from '../../domain/dataset.ts';
import type { PartyId, PlaceId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { PARTY_SHAPES, type Party } from '../../domain/party.ts';
import { PLACE_KINDS, type Place } from '../../domain/place.ts';
import { isClosed } from '../../domain/span.ts';
import { cellsOf, rowsOf } from './columns.ts';
import type { CoreFile } from './coreFile.ts';

/** What the file's numbers stand for; null for 0. */
export type Time = (number: number) => Instant | null;
export type PartyAt = (number: number) => PartyId | null;

/** The head of the dataset: whatever follows from claims is empty. */
export function datasetOf(file: CoreFile, time: Time, party: PartyAt): Dataset {
  const [title, version, licence, language, timeZone] = file.head;
  const cell = cellsOf(file.parties);
  const parties = rowsOf(file.parties, 'id').map(
    (row): Party => ({
      partyId: cell('id', row),
      name: cell('name', row),
      aliases: [],
      broader: party(cell('broader', row)),
      group: cell('group', row),
      colour: cell('colour', row),
      shape: PARTY_SHAPES[cell<number>('shape', row)] ?? 'circle',
    }),
  );
  return {
    title,
    version,
    licence,
    language,
    timeZone,
    coverage: file.coverage
      .map(([from, to]) => ({ earliest: time(from), latest: time(to) }))
      .filter(isClosed),
    ageing: file.ageing,
    parties: new Map(parties.map((one) => [one.partyId, one])),
    places: new Map(placesOf(file).map((place) => [place.placeId, place])),
    documents: new Map(),
    events: new Map(),
    speakers: new Map(),
    story: null,
    basemap: file.basemap,
  };
}

function placesOf({ places }: CoreFile): Place[] {
  const cell = cellsOf(places);
  return rowsOf(places, 'id').map((row) => ({
    placeId: cell<PlaceId>('id', row),
    name: cell('name', row),
    nameAr: null,
    nameCkb: null,
    kind: PLACE_KINDS[cell<number>('kind', row)] ?? 'site',
    lon: cell('lon', row),
    lat: cell('lat', row),
    wherePrec: 1,
    admin1: null,
    country: null,
    spellings: [],
    source: '',
  }));
}
