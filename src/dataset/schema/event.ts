import * as z from 'zod/mini';
import './jitless.ts';
import { CERTAINTIES } from '../../domain/certainty.ts';
import { CONTROL_EFFECTS, TIME_EXTENTS } from '../../domain/claim.ts';
import { EVENT_TYPES, MODALITIES } from '../../domain/event.ts';
import { PLACE_KINDS } from '../../domain/place.ts';
import { claimRecord, figureRecord } from './claim.ts';
import {
  datePrecisionCode,
  dayText,
  edtfText,
  filledText,
  idText,
  instantText,
  latitude,
  longitude,
  wherePrecision,
} from './primitives.ts';

/** The columns of a row, in the order in which they are written. */
export const eventRecord = z.looseObject({
  event_id: idText,
  event_type: z.enum(EVENT_TYPES),
  title: filledText,
  summary: filledText,
  date_earliest: z.nullable(dayText),
  date_latest: z.nullable(dayText),
  date_edtf: z.nullable(edtfText),
  date_prec: z.nullable(datePrecisionCode),
  time_earliest: z.nullable(instantText),
  time_latest: z.nullable(instantText),
  time_extent: z.nullable(z.enum(TIME_EXTENTS)),
  time_basis: z.nullable(filledText),
  reported_earliest: z.nullable(instantText),
  reported_latest: z.nullable(instantText),
  place_id: z.nullable(idText),
  place_name: z.nullable(filledText),
  place_kind: z.nullable(z.enum(PLACE_KINDS)),
  admin1: z.nullable(filledText),
  where_prec: z.nullable(wherePrecision),
  place_to_id: z.nullable(idText),
  control_effect: z.enum(CONTROL_EFFECTS),
  party_from: z.nullable(idText),
  party_to: z.nullable(idText),
  actors: z.string(),
  certainty: z.enum(CERTAINTIES),
  modality: z.enum(MODALITIES),
  figures: z.array(figureRecord),
  claims: z.array(claimRecord),
});
export type EventRecord = z.infer<typeof eventRecord>;

/** Two numbers exactly: the format has no altitude. */
export const pointGeometry = z.strictObject({
  type: z.literal('Point'),
  coordinates: z.tuple([longitude, latitude]),
});

export const featureRecord = z.looseObject({
  type: z.literal('Feature'),
  geometry: z.nullable(pointGeometry),
  properties: eventRecord,
});
export type FeatureRecord = z.infer<typeof featureRecord>;
