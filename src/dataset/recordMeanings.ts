import { type MeaningsOf, NEVER } from './meaning.ts';
import type { documentRecord, leftOutRecord, partyRecord, placeRecord } from './schema/collection.ts';

export const PARTY_MEANINGS: MeaningsOf<typeof partyRecord> = {
  party_id: {
    domain: 'id, unique in the file',
    meaning: 'Names the party.',
    absence: NEVER,
    example: 'islanders',
  },
  name: {
    domain: 'text',
    meaning: 'The party as the documents call it.',
    absence: NEVER,
    example: 'Islanders',
  },
  aliases: {
    domain: 'list of texts',
    meaning: 'Other names of the party in the documents.',
    absence: 'an empty list: it has one name only',
    example: ['the island council'],
  },
  broader: {
    domain: 'id of a party of the file',
    meaning:
      'The party that includes this one; the two never contradict each other. Never round in a circle.',
    absence: 'it belongs to no broader party',
    example: null,
  },
  group: {
    domain: 'text',
    meaning: 'Parties of one group share a colour.',
    absence: NEVER,
    example: 'islands',
  },
  colour: { domain: '`#rrggbb`', meaning: 'Fill of its marks.', absence: NEVER, example: '#004488' },
  shape: {
    domain: 'circle, square, diamond, triangle, hexagon or pentagon',
    meaning: 'Form of its marks, so that colour is never alone.',
    absence: NEVER,
    example: 'square',
  },
};

export const PLACE_MEANINGS: MeaningsOf<typeof placeRecord> = {
  place_id: {
    domain: 'id, unique in the file',
    meaning: 'Names the place.',
    absence: NEVER,
    example: 'harbour',
  },
  name: {
    domain: 'text',
    meaning: 'The usual English name of the place.',
    absence: NEVER,
    example: 'Harbour',
  },
  name_ar: {
    domain: 'text',
    meaning: 'Its Arabic name.',
    absence: 'not looked up, or it has none',
    example: null,
  },
  name_ckb: {
    domain: 'text',
    meaning: 'Its Sorani Kurdish name.',
    absence: 'not looked up, or it goes by no such name',
    example: null,
  },
  kind: {
    domain:
      'city, town, village, border_crossing, refinery, airport, base, district, governorate, region or site',
    meaning: 'What kind of place it is. A crossing is not its town.',
    absence: NEVER,
    example: 'town',
  },
  lon: {
    domain: 'degrees WGS 84, at most five decimals',
    meaning: 'Longitude of the place or of a point that stands for it.',
    absence: NEVER,
    example: 174.78,
  },
  lat: {
    domain: 'degrees WGS 84, at most five decimals',
    meaning: 'Latitude of the place or of a point that stands for it.',
    absence: NEVER,
    example: -41.28,
  },
  where_prec: {
    domain: 'whole number 1 to 7, scale of UCDP',
    meaning: 'How exactly the point stands for that place; 4 for an area shown by a representative point.',
    absence: NEVER,
    example: 1,
  },
  admin1: {
    domain: 'text',
    meaning: 'Governorate or other first-level unit that holds the place.',
    absence: 'it lies in none, or spans several',
    example: 'Outer Province',
  },
  country: {
    domain: 'ISO 3166-1 alpha-3 code',
    meaning: 'Country around the place, as background.',
    absence: 'not stated',
    example: 'NZL',
  },
  spellings: {
    domain: 'list of texts',
    meaning: 'Spellings found in the documents.',
    absence: 'an empty list: they spell it as its name',
    example: ['The Harbor'],
  },
  source: {
    domain: 'text',
    meaning: 'Where the coordinates come from.',
    absence: NEVER,
    example: 'GeoNames 12345',
  },
};

export const DOCUMENT_MEANINGS: MeaningsOf<typeof documentRecord> = {
  document_id: {
    domain: 'id, unique in the file',
    meaning: 'Names the document.',
    absence: NEVER,
    example: 'bulletin-5',
  },
  file: {
    domain: 'file name',
    meaning: 'Under which `verify` finds its text.',
    absence: NEVER,
    example: 'bulletin-5.txt',
  },
  sha256: {
    domain: '64 hexadecimal digits in lower case',
    meaning: 'SHA-256 of the whole text file.',
    absence: NEVER,
    example: '9b1c…',
  },
  line_count: {
    domain: 'whole number',
    meaning: 'Number of lines; an unterminated last line counts.',
    absence: NEVER,
    example: 40,
  },
  kind: {
    domain: 'text, in words of your own; those of this dataset are counted below',
    meaning: 'What kind of text it is.',
    absence: 'unknown',
    example: 'radio bulletin',
  },
  publisher: {
    domain: 'text',
    meaning: 'Who published the text.',
    absence: 'the text does not say',
    example: 'Island Radio',
  },
  title: {
    domain: 'text',
    meaning: 'Its title, or what it goes by here.',
    absence: NEVER,
    example: 'Bulletin of 5 March',
  },
  author: { domain: 'text', meaning: 'Who wrote it.', absence: 'no author is named', example: null },
  date_edtf: {
    domain: 'EDTF level 1: a day, or an interval of days with an unknown end left empty',
    meaning: 'The date of the text.',
    absence: "it can't be told from the documents at hand",
    example: '2031-03-05',
  },
  date_basis: {
    domain: 'text',
    meaning: 'How that date was derived.',
    absence: 'the text prints it',
    example: null,
  },
  zone: {
    domain: 'IANA time zone',
    meaning: 'To which the clock times printed in it, and its days of report, belong.',
    absence: 'they belong to the zone of the dataset',
    example: 'UTC',
  },
  covers: {
    domain: 'span [start, end), an unknown end null; at least one document has both ends',
    meaning: 'The event time it reports on.',
    absence: NEVER,
    example: ['2031-03-03T11:00:00Z', '2031-03-05T11:00:00Z'],
  },
  reported: {
    domain: 'span [start, end), an unknown end null',
    meaning: 'When it was written.',
    absence: NEVER,
    example: ['2031-03-05T00:00:00Z', '2031-03-05T09:00:00Z'],
  },
  left_out: {
    domain: 'list of line ranges with reasons',
    meaning: 'Lines that were read and not coded.',
    absence: 'an empty list: every line is coded or blank',
    example: [{ lines: [1, 3], reason: 'furniture', note: null }],
  },
};

export const LEFT_OUT_MEANINGS: MeaningsOf<typeof leftOutRecord> = {
  lines: {
    domain: 'two line numbers, counted from 1',
    meaning: 'First and last line that was left out.',
    absence: NEVER,
    example: [1, 3],
  },
  reason: {
    domain: 'word',
    meaning: 'Why it was left out; see the coding manual.',
    absence: NEVER,
    example: 'furniture',
  },
  note: {
    domain: 'text',
    meaning: 'What stands there, in our own words.',
    absence: 'the reason says enough',
    example: null,
  },
};
