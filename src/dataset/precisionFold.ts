/** One code of UCDP's scale and what it folds to on ACLED's, null where ACLED has no code so coarse. */
export type PrecisionFold = {
  readonly ucdp: number;
  readonly meaning: string;
  readonly acled: number | null;
};

/** `date_prec` to ACLED's `time_precision`. */
export const DATE_PRECISION_FOLD: readonly PrecisionFold[] = [
  { ucdp: 1, meaning: 'one day', acled: 1 },
  { ucdp: 2, meaning: 'two to six days', acled: 2 },
  { ucdp: 3, meaning: 'a week', acled: 2 },
  { ucdp: 4, meaning: 'more than a week, up to a month', acled: 3 },
  { ucdp: 5, meaning: 'more than a month', acled: null },
];

/** `where_prec` to ACLED's `geo_precision`. */
export const WHERE_PRECISION_FOLD: readonly PrecisionFold[] = [
  { ucdp: 1, meaning: 'the exact place', acled: 1 },
  { ucdp: 2, meaning: 'near a known place', acled: 2 },
  { ucdp: 3, meaning: 'somewhere in a district', acled: 3 },
  { ucdp: 4, meaning: 'somewhere in a governorate; the point stands for the area', acled: 3 },
  { ucdp: 5, meaning: 'along a line or in an area that is no administrative unit', acled: 3 },
  { ucdp: 6, meaning: 'somewhere in a country', acled: null },
  { ucdp: 7, meaning: 'at sea or in the air', acled: null },
];
