import { type MeaningsOf, NEVER } from './meaning.ts';
import type { ageingRecord, basemapRecord, datasetRecord, speakerRecord } from './schema/collection.ts';

/** The members of `changing_hands`. */
export const DATASET_MEANINGS: MeaningsOf<typeof datasetRecord> = {
  format: {
    domain: '`changing-hands/1`',
    meaning: 'Name and version of the format. Another version is another format.',
    absence: NEVER,
    example: 'changing-hands/1',
  },
  title: {
    domain: 'text',
    meaning: 'Name of the dataset.',
    absence: NEVER,
    example: 'The harbour, March 2031',
  },
  version: {
    domain: 'text',
    meaning: 'Version of the data, for citing it.',
    absence: NEVER,
    example: '1.0.0',
  },
  licence: {
    domain: 'SPDX identifier or text',
    meaning: 'What others may do with the data.',
    absence: NEVER,
    example: 'CC-BY-4.0',
  },
  language: {
    domain: 'BCP 47 tag',
    meaning: 'Language of our own texts in the file.',
    absence: NEVER,
    example: 'en',
  },
  publisher: {
    domain: 'text',
    meaning: 'Who publishes the dataset.',
    absence: 'nobody is named',
    example: 'The Invented Herald',
  },
  contact: {
    domain: 'mail address, or http(s) link, in which `{about}` and `{view}` may stand; or text',
    meaning:
      'Where to report an error. Below each claim and place a link leads there: a mail that holds the ids, the version and the address of the view; or the link, with the id as `about` and the address as `view` added to its query, or put in place of `{about}` and `{view}`. Anything else is shown as text.',
    absence: 'no address is given, and no claim or place has such a link',
    example: 'https://example.org/errors?subject={about}&seen={view}',
  },
  coded_by: {
    domain: 'text, whole sentences',
    meaning:
      'Who turned the documents into claims, how often, and who has checked it: shown to readers as it stands.',
    absence: 'the file doesn’t say who coded it',
    example: 'Two editors coded each document by themselves; a third settled the differences.',
  },
  cite_as: {
    domain: 'text',
    meaning: 'How the publisher wants the dataset cited.',
    absence: 'in no particular way: a citation is made from title, publisher and version',
    example: 'The Invented Herald (2031). Harbour crisis, version 2.',
  },
  may_pass_on: {
    domain: '`true`, `false`',
    meaning:
      'Whether others may hand its rows on. Where they may not, they are shown, and nothing here exports them.',
    absence: 'they may, under the licence',
    example: false,
  },
  story: {
    domain:
      'name of a file in the same folder that ends in .json, in unaccented letters, digits, dots, hyphens and underscores',
    meaning: 'Where the story lies that leads through the dataset; its format is explained below.',
    absence: 'there is no story',
    example: 'harbour.story.json',
  },
  time_zone: {
    domain: 'IANA time zone',
    meaning: 'To which the calendar days of events belong.',
    absence: NEVER,
    example: 'Pacific/Auckland',
  },
  coverage: {
    domain: 'list of spans [start, end), ascending, not touching',
    meaning: 'The event time about which the documents report. All else is silence, not peace.',
    absence: 'never empty: a file of which no document says what it covers is refused',
    example: [['2031-03-03T11:00:00Z', '2031-03-05T11:00:00Z']],
  },
  ageing: {
    domain: 'object, see below',
    meaning: 'After how many hours without a new report a mark fades.',
    absence: NEVER,
    example: { begins_hours: 24, outline_hours: 72 },
  },
  parties: { domain: 'list', meaning: 'Who can hold a place.', absence: NEVER, example: [] },
  places: { domain: 'list', meaning: 'The gazetteer.', absence: NEVER, example: [] },
  documents: {
    domain: 'list, in the order in which their claims count',
    meaning: 'The source texts.',
    absence: NEVER,
    example: [],
  },
  speakers: {
    domain: 'list, each name once',
    meaning:
      'On whose side those speak who are named in attributions. A speaker of no claim may stand there too, as in a part cut out of a dataset.',
    absence: 'nobody is known to speak on a side',
    example: [],
  },
  basemap: {
    domain: 'object, see below',
    meaning: 'How far the map reaches, and which countries stand out on it.',
    absence: NEVER,
    example: { box: [172, -41, 176, -37], focus: ['NZL'] },
  },
};

export const SPEAKER_MEANINGS: MeaningsOf<typeof speakerRecord> = {
  name: {
    domain: 'text, as it stands in `attribution`; unique in the file',
    meaning: 'Who speaks.',
    absence: NEVER,
    example: 'harbour master',
  },
  side: {
    domain: 'id of a party of the file',
    meaning: 'The party for which, or out of whose ranks, that speaker speaks by the words of the documents.',
    absence: 'on no side that can hold a place, or the documents don’t say',
    example: 'island-council',
  },
};

export const AGEING_MEANINGS: MeaningsOf<typeof ageingRecord> = {
  begins_hours: {
    domain: 'number of hours',
    meaning: 'Age at which a mark begins to fade.',
    absence: NEVER,
    example: 24,
  },
  outline_hours: {
    domain: 'number of hours, above 0 and not below `begins_hours`',
    meaning: 'Age from which only the outline is left; a dispute ends then.',
    absence: NEVER,
    example: 72,
  },
};

export const BASEMAP_MEANINGS: MeaningsOf<typeof basemapRecord> = {
  box: {
    domain: 'west, south, east, north in degrees WGS 84; never across the date line',
    meaning:
      'How far the map can be moved. The basemap is cut for it. The map opens on a smaller view: all places of whose control a claim speaks.',
    absence: NEVER,
    example: [172, -41, 176, -37],
  },
  focus: {
    domain: 'list of ISO 3166-1 alpha-3 codes',
    meaning: 'Countries that stand out; all others are muted.',
    absence: 'an empty list: none stands out',
    example: ['NZL'],
  },
};
