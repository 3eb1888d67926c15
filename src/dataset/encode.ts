import type { Dataset } from '../domain/dataset.ts';
import { formatInstant } from '../domain/instant.ts';
import type { Imprint } from '../domain/imprint.ts';
import { writeDocument } from './records/document.ts';
import { writeEvent } from './records/event.ts';
import { writeParty } from './records/party.ts';
import { writePlace } from './records/place.ts';
import { writeSpeaker } from './records/speaker.ts';
import { unknownOf } from './records/unknown.ts';
import { type CollectionRecord, type DatasetRecord, FORMAT } from './schema/collection.ts';

/** The dataset as a GeoJSON object. Members that came unknown go out as they came. */
export function encodeCollection(dataset: Dataset & Partial<Imprint>): CollectionRecord {
  const { timeZone, places } = dataset;
  return {
    type: 'FeatureCollection',
    changing_hands: datasetRecordOf(dataset),
    ...unknownOf(dataset, 'unknownCollectionMembers'),
    features: [...dataset.events.values()].map((event) =>
      writeEvent(event, event.placeId === null ? null : (places.get(event.placeId) ?? null), timeZone),
    ),
  };
}

/**
 * The dataset as text: one line per place, party, document and event, so that a difference between two versions reads
 * as a review.
 */
export function encodeDataset(dataset: Dataset & Partial<Imprint>): string {
  const { features, ...head } = encodeCollection(dataset);
  const members = Object.entries(head).map(([name, value]) =>
    name === 'changing_hands'
      ? `"changing_hands": ${datasetText(value as DatasetRecord)}`
      : member(name, value),
  );
  return `{\n${[...members, `"features": ${listText(features, '')}`].join(',\n')}\n}\n`;
}

function datasetRecordOf(dataset: Dataset & Partial<Imprint>): DatasetRecord {
  const { publisher, contact, codedBy, citeAs, mayPassOn, story, ageing, basemap } = dataset;
  return {
    format: FORMAT,
    title: dataset.title,
    version: dataset.version,
    licence: dataset.licence,
    language: dataset.language,
    ...(publisher == null ? {} : { publisher }),
    ...(contact == null ? {} : { contact }),
    ...(codedBy == null ? {} : { coded_by: codedBy }),
    ...(citeAs == null ? {} : { cite_as: citeAs }),
    ...(mayPassOn === false ? { may_pass_on: false } : {}),
    ...(story === null ? {} : { story }),
    time_zone: dataset.timeZone,
    coverage: dataset.coverage.map((span) => [formatInstant(span.earliest), formatInstant(span.latest)]),
    ageing: { begins_hours: ageing.beginsHours, outline_hours: ageing.outlineHours, ...unknownOf(ageing) },
    parties: [...dataset.parties.values()].map(writeParty),
    places: [...dataset.places.values()].map(writePlace),
    documents: [...dataset.documents.values()].map(writeDocument),
    ...(dataset.speakers.size === 0 ? {} : { speakers: [...dataset.speakers.values()].map(writeSpeaker) }),
    basemap: { box: [...basemap.box], focus: [...basemap.focus], ...unknownOf(basemap) },
    ...unknownOf(dataset),
  };
}

function datasetText(record: DatasetRecord): string {
  const members = Object.entries(record).map(([name, value]) =>
    ['parties', 'places', 'documents', 'speakers'].includes(name) && Array.isArray(value)
      ? `${JSON.stringify(name)}: ${listText(value, '  ')}`
      : member(name, value),
  );
  return `{\n  ${members.join(',\n  ')}\n}`;
}

function member(name: string, value: unknown): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

/** A list as text, one line to an entry. */
export function listText(items: readonly unknown[], indent: string): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `${indent}${JSON.stringify(item)}`).join(',\n')}\n${indent}]`;
}
