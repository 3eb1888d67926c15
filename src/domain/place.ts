import type { PlaceId } from './ids.ts';

export const PLACE_KINDS = [
  'city',
  'town',
  'village',
  'border_crossing',
  'refinery',
  'airport',
  'base',
  'district',
  'governorate',
  'region',
  'site',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A gazetteer entry. Coordinates are degrees WGS 84; `wherePrec` is UCDP's scale, 1 exact … 7. */
export type Place = {
  readonly placeId: PlaceId;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameCkb: string | null;
  readonly kind: PlaceKind;
  readonly lon: number;
  readonly lat: number;
  readonly wherePrec: number;
  readonly admin1: string | null;
  readonly country: string | null;
  /** Spellings found in the documents. */
  readonly spellings: readonly string[];
  /** Where the coordinates come from. */
  readonly source: string;
};
