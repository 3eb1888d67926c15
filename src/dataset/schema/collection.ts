import * as z from 'zod/mini';
import './jitless.ts';
import { PARTY_SHAPES } from '../../domain/party.ts';
import { PLACE_KINDS } from '../../domain/place.ts';
import { featureRecord } from './event.ts';
import {
  box,
  closedSpan,
  colourText,
  edtfText,
  filledText,
  hours,
  idText,
  latitude,
  lineRange,
  longitude,
  openSpan,
  sha256Text,
  storyFileText,
  wherePrecision,
  zoneText,
} from './primitives.ts';

/** Name and version of the format. Another version is another format: it is refused, not guessed at. */
export const FORMAT = 'changing-hands/1';

export const partyRecord = z.looseObject({
  party_id: idText,
  name: filledText,
  aliases: z.array(filledText),
  broader: z.nullable(idText),
  group: filledText,
  colour: colourText,
  shape: z.enum(PARTY_SHAPES),
});
export type PartyRecord = z.infer<typeof partyRecord>;

export const placeRecord = z.looseObject({
  place_id: idText,
  name: filledText,
  name_ar: z.nullable(filledText),
  name_ckb: z.nullable(filledText),
  kind: z.enum(PLACE_KINDS),
  lon: longitude,
  lat: latitude,
  where_prec: wherePrecision,
  admin1: z.nullable(filledText),
  country: z.nullable(filledText),
  spellings: z.array(filledText),
  source: filledText,
});
export type PlaceRecord = z.infer<typeof placeRecord>;

export const leftOutRecord = z.looseObject({
  lines: lineRange,
  reason: filledText,
  note: z.nullable(filledText),
});
export type LeftOutRecord = z.infer<typeof leftOutRecord>;

export const documentRecord = z.looseObject({
  document_id: idText,
  file: filledText,
  sha256: sha256Text,
  line_count: z.int().check(z.gte(0)),
  kind: z.nullable(filledText),
  publisher: z.nullable(filledText),
  title: filledText,
  author: z.nullable(filledText),
  date_edtf: z.nullable(edtfText),
  date_basis: z.nullable(filledText),
  zone: z.nullable(zoneText),
  covers: openSpan,
  reported: openSpan,
  left_out: z.array(leftOutRecord),
});
export type DocumentRecord = z.infer<typeof documentRecord>;

export const ageingRecord = z.looseObject({
  begins_hours: hours,
  outline_hours: hours,
});

export const basemapRecord = z.looseObject({ box, focus: z.array(filledText) });

export const speakerRecord = z.looseObject({ name: filledText, side: z.nullable(idText) });
export type SpeakerRecord = z.infer<typeof speakerRecord>;

const optionalText = z.optional(z.nullable(filledText));

export const datasetRecord = z.looseObject({
  format: z.literal(FORMAT),
  title: filledText,
  version: filledText,
  licence: filledText,
  language: filledText,
  publisher: optionalText,
  contact: optionalText,
  coded_by: optionalText,
  cite_as: optionalText,
  may_pass_on: z.optional(z.boolean()),
  story: z.optional(z.nullable(storyFileText)),
  time_zone: zoneText,
  coverage: z.array(closedSpan),
  ageing: ageingRecord,
  parties: z.array(partyRecord),
  places: z.array(placeRecord),
  documents: z.array(documentRecord),
  speakers: z.optional(z.array(speakerRecord)),
  basemap: basemapRecord,
});
export type DatasetRecord = z.infer<typeof datasetRecord>;

export const collectionRecord = z.looseObject({
  type: z.literal('FeatureCollection'),
  changing_hands: datasetRecord,
  features: z.array(featureRecord),
});
export type CollectionRecord = z.infer<typeof collectionRecord>;
