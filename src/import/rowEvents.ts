import type { DatasetPieces } from '../dataset/pieces.ts';
import type { PlaceRecord } from '../dataset/schema/collection.ts';
import type { FeatureRecord } from '../dataset/schema/event.ts';
import type { SourceRow } from './contract.ts';
import { type EventFrame, featureOf } from './eventText.ts';
import { isProblem, type Reader, type Reading } from './reading.ts';

/**
 * The events of an import. What is kept of each is which row it is; the event itself is made anew whenever it is asked
 * for, since the texts of hundreds of thousands would take gigabytes.
 */
export type RowEvents = {
  /**
   * Takes an event over.
   *
   * @returns how many characters its text has, by what is known of its place so far
   */
  readonly add: (reading: Reading, row: SourceRow, eventId: string, place: PlaceRecord | null) => number;
  /** All of them, with their places as exact as these turned out to be in the end. */
  readonly pieces: () => Pick<DatasetPieces, 'features' | 'records'>;
};

type Kept = {
  readonly row: SourceRow;
  readonly eventId: string;
  readonly place: PlaceRecord | null;
  readonly actors: string;
};

/** @param read has to say the same of a row each time */
export function rowEvents(read: Reader, frame: EventFrame): RowEvents {
  const kept: Kept[] = [];
  // Most are named in many rows.
  const shared = new Map<string, string>();

  function* records(): Generator<FeatureRecord> {
    for (const { row, eventId, place, actors } of kept) {
      const reading = read(row);
      if (isProblem(reading)) throw new Error(`row ${row.line} was read before, and can't be read again`);
      yield featureOf(reading, row, eventId, place, frame, actors);
    }
  }

  function* texts(): Generator<string> {
    for (const record of records()) yield JSON.stringify(record);
  }

  return {
    add(reading, row, eventId, place) {
      const feature = featureOf(reading, row, eventId, place, frame);
      const { actors: named } = feature.properties;
      // Who becomes a party later is still called here as before: so the names are kept as they are now.
      const actors = shared.get(named) ?? named;
      if (actors === named) shared.set(named, named);
      kept.push({ row, eventId, place, actors });
      return JSON.stringify(feature).length;
    },
    pieces: () => ({ features: { length: kept.length, [Symbol.iterator]: texts }, records }),
  };
}
