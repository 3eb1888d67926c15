import * as z from 'zod/mini';
import './jitless.ts';
import { CONTROL_EFFECTS, STANCES, TIME_EXTENTS } from '../../domain/claim.ts';
import { amount, filledText, idText, instantText, lineRange, sha256Text } from './primitives.ts';

export const claimRecord = z.looseObject({
  claim_id: idText,
  document_id: idText,
  lines: lineRange,
  lines_sha256: sha256Text,
  attribution: z.array(filledText),
  stance: z.enum(STANCES),
  hedge: z.nullable(filledText),
  reported_earliest: z.nullable(instantText),
  reported_latest: z.nullable(instantText),
  time_earliest: z.nullable(instantText),
  time_latest: z.nullable(instantText),
  time_extent: z.nullable(z.enum(TIME_EXTENTS)),
  time_basis: z.nullable(filledText),
  control_effect: z.nullable(z.enum(CONTROL_EFFECTS)),
  party_from: z.nullable(idText),
  party_to: z.nullable(idText),
  paraphrase: filledText,
});
export type ClaimRecord = z.infer<typeof claimRecord>;

export const figureRecord = z.looseObject({
  what: filledText,
  unit: filledText,
  low: z.nullable(amount),
  high: z.nullable(amount),
  words: z.nullable(filledText),
  said_by: z.nullable(filledText),
  claim_id: idText,
});
export type FigureRecord = z.infer<typeof figureRecord>;
