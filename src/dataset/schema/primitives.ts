import * as z from 'zod/mini';
import './jitless.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import { parseInstant } from '../../domain/instant.ts';
import { isZone, parseDay } from '../../domain/zone.ts';

// From 2 January of the year 1 to 31 December 9999: zones are at most a day away from UTC.
const [EARLIEST, LATEST] = [-62_135_510_400_000, 253_402_214_400_000];

/** What a text has to be, beside being text: the decoder puts it in words. */
export const EXPECTED_FORMS = [
  'instant',
  'day',
  'edtf',
  'zone',
  'sha256',
  'colour',
  'id',
  'filled',
  'file',
] as const;
export type ExpectedForm = (typeof EXPECTED_FORMS)[number];

function form(expects: ExpectedForm, test: (value: string) => boolean) {
  return z.string().check(z.refine(test, { params: { expects } }));
}

/** ISO 8601 with `Z` or an offset, in the years 1 to 9999: so far its day has four digits in every zone. */
export const instantText = form('instant', (value) => {
  const t = parseInstant(value);
  return t !== null && t >= EARLIEST && t <= LATEST;
});
/** A full date `YYYY-MM-DD`. */
export const dayText = form('day', (value) => parseDay(value) !== null);
/** EDTF level 1: a day, or an interval of days with an unknown end left empty. */
export const edtfText = form('edtf', (value) => parseEdtf(value) !== null);
/** An IANA time zone. */
export const zoneText = form('zone', isZone);
export const sha256Text = form('sha256', (value) => /^[0-9a-f]{64}$/.test(value));
export const colourText = form('colour', (value) => /^#[0-9a-f]{6}$/i.test(value));
/** Opaque, but no blanks at its ends or line breaks, and not empty. */
export const idText = form('id', (value) => /^\S(?:.*\S)?$/.test(value));
/** A file of the same folder, in letters that any host and address take: nothing in it leads elsewhere. */
export const storyFileText = form('file', (value) => /^\w+([.-]\w+)*\.json$/.test(value));
/** Says something. */
export const filledText = form('filled', (value) => value.trim() !== '');

export const longitude = z.number().check(z.gte(-180), z.lte(180));
export const latitude = z.number().check(z.gte(-90), z.lte(90));
/** Beyond this, whole numbers lose their last digits in silence. */
const EXACT = Number.MAX_SAFE_INTEGER;
export const amount = z.number().check(z.gte(-EXACT), z.lte(EXACT));
/** A thousand years at most: what is added to an instant has to stay one. */
export const hours = z.number().check(z.gte(0), z.lte(8_766_000));
const lineNumber = z.int().check(z.gte(1));
/** First and last line, counted from 1. */
export const lineRange = z.tuple([lineNumber, lineNumber]);
/** Start and end of a half-open span; an unknown end is null. */
export const openSpan = z.tuple([z.nullable(instantText), z.nullable(instantText)]);
/** A half-open span of which both ends are known. */
export const closedSpan = z.tuple([instantText, instantText]);
/** West, south, east, north. */
export const box = z.tuple([longitude, latitude, longitude, latitude]);
/** UCDP's `where_prec`. */
export const wherePrecision = z.int().check(z.gte(1), z.lte(7));
/** UCDP's `date_prec`. */
export const datePrecisionCode = z.int().check(z.gte(1), z.lte(5));
