import * as z from 'zod/mini';
import '../dataset/schema/jitless.ts';
import { CONTROL_EFFECTS, STANCES, TIME_EXTENTS } from '../domain/claim.ts';
import { EVENT_TYPES, MODALITIES } from '../domain/event.ts';
import { PARTY_SHAPES } from '../domain/party.ts';
import { PLACE_KINDS } from '../domain/place.ts';
import { LEFT_OUT_REASONS } from '../dataset/leftOutReasons.ts';
import { cameraRecord } from '../dataset/schema/story.ts';
import {
  box,
  colourText,
  edtfText,
  filledText,
  idText,
  instantText,
  latitude,
  lineRange,
  longitude,
  sha256Text,
  wherePrecision,
  zoneText,
} from '../dataset/schema/primitives.ts';

/** What people write. Members that may be left out may also be null; anything unknown is a slip, so objects are strict. */
const mayLack = <T extends z.core.$ZodType>(schema: T) => z.optional(z.nullable(schema));

export const datasetSeed = z.strictObject({
  title: filledText,
  version: filledText,
  licence: filledText,
  language: filledText,
  time_zone: zoneText,
  ageing: z.strictObject({
    begins_hours: z.number().check(z.gte(0)),
    outline_hours: z.number().check(z.gte(0)),
  }),
  basemap: z.strictObject({ box, focus: z.array(filledText) }),
  documents: z.array(idText),
  publisher: mayLack(filledText),
  contact: mayLack(filledText),
  coded_by: mayLack(filledText),
});

export const partySeed = z.strictObject({
  id: idText,
  name: filledText,
  aliases: mayLack(z.array(filledText)),
  broader: mayLack(idText),
  group: filledText,
  colour: colourText,
  shape: z.enum(PARTY_SHAPES),
});

export const placeSeed = z.strictObject({
  id: idText,
  name: filledText,
  name_ar: mayLack(filledText),
  name_ckb: mayLack(filledText),
  kind: z.enum(PLACE_KINDS),
  // Their absence is a problem of its own, with its own cure.
  lon: mayLack(longitude),
  lat: mayLack(latitude),
  where_prec: wherePrecision,
  admin1: mayLack(filledText),
  country: mayLack(filledText),
  spellings: mayLack(z.array(filledText)),
  source: filledText,
});

export const speakerSeed = z.strictObject({
  name: filledText,
  side: z.nullable(idText),
  /** What the documents call the speaker, or why there is a doubt. */
  basis: mayLack(filledText),
});

/** A story without its steps, which are checked one by one. */
export const storySeed = z.strictObject({
  title: filledText,
  steps: z.array(z.unknown()).check(z.minLength(1)),
});

export const stepSeed = z.strictObject({
  id: idText,
  title: filledText,
  text: filledText,
  claims: mayLack(z.array(idText)),
  t: instantText,
  known: mayLack(instantText),
  map: mayLack(z.strictObject(cameraRecord.shape)),
  place: mayLack(idText),
  event: mayLack(idText),
});

export const documentSeed = z.strictObject({
  id: idText,
  file: filledText,
  sha256: sha256Text,
  line_count: z.int().check(z.gte(0)),
  kind: mayLack(filledText),
  publisher: mayLack(filledText),
  title: filledText,
  author: mayLack(filledText),
  date: mayLack(edtfText),
  date_basis: mayLack(filledText),
  zone: mayLack(zoneText),
  covers: filledText,
  reported: filledText,
});

export const windowSeed = z.strictObject({
  lines: lineRange,
  reported: filledText,
  basis: mayLack(filledText),
});

export const figureSeed = z.strictObject({
  what: filledText,
  unit: filledText,
  low: mayLack(z.number()),
  high: mayLack(z.number()),
  words: mayLack(filledText),
  said_by: mayLack(filledText),
  claim: idText,
});

/** An event without its claims, which are checked one by one. */
export const eventSeed = z.strictObject({
  id: idText,
  type: z.enum(EVENT_TYPES),
  title: filledText,
  summary: filledText,
  place: z.nullable(idText),
  place_to: mayLack(idText),
  unlocated: mayLack(filledText),
  modality: z.enum(MODALITIES),
  actors: mayLack(z.array(filledText)),
  figures: mayLack(z.array(figureSeed)),
  note: mayLack(filledText),
});

const claimMembers = {
  id: idText,
  lines: lineRange,
  attribution: z.array(filledText),
  stance: z.enum(STANCES),
  hedge: mayLack(filledText),
  when: mayLack(z.string()),
  extent: mayLack(z.enum(TIME_EXTENTS)),
  basis: mayLack(filledText),
  reported: mayLack(filledText),
  effect: mayLack(z.enum(CONTROL_EFFECTS)),
  from: mayLack(idText),
  to: mayLack(idText),
  says: filledText,
};
export const claimSeed = z.strictObject(claimMembers);
/** A claim on an event that another document declares. */
export const looseClaimSeed = z.strictObject({ event: idText, ...claimMembers });

export const leftOutSeed = z.strictObject({
  lines: lineRange,
  reason: z.enum(LEFT_OUT_REASONS),
  note: mayLack(filledText),
});

/** What `verify --update` writes beside a document's seeds. */
export const hashesSeed = z.strictObject({
  sha256: sha256Text,
  line_count: z.int().check(z.gte(0)),
  blank_lines: z.array(z.int().check(z.gte(1))),
  lines: z.record(z.string(), sha256Text),
});

export type DatasetSeed = z.infer<typeof datasetSeed>;
export type PartySeed = z.infer<typeof partySeed>;
export type PlaceSeed = z.infer<typeof placeSeed>;
export type SpeakerSeed = z.infer<typeof speakerSeed>;
export type StepSeed = z.infer<typeof stepSeed>;
export type DocumentSeed = z.infer<typeof documentSeed>;
export type WindowSeed = z.infer<typeof windowSeed>;
export type EventSeed = z.infer<typeof eventSeed>;
export type ClaimSeed = z.infer<typeof claimSeed>;
export type LooseClaimSeed = z.infer<typeof looseClaimSeed>;
export type LeftOutSeed = z.infer<typeof leftOutSeed>;
export type Hashes = z.infer<typeof hashesSeed>;
