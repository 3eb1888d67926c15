import { type Meaning, type MeaningsOf, NEVER } from './meaning.ts';
import type { cameraRecord, stepRecord, storyRecord } from './schema/story.ts';

const STORY_MEANINGS: MeaningsOf<typeof storyRecord> = {
  format: {
    domain: '`changing-hands-story/1`',
    meaning: 'Name and version of the format. Another version is another format.',
    absence: NEVER,
    example: 'changing-hands-story/1',
  },
  title: {
    domain: 'text',
    meaning: 'Name of the story.',
    absence: NEVER,
    example: 'Five days at the harbour',
  },
  steps: {
    domain: 'list, at least one',
    meaning: 'What the reader is led through, in this order.',
    absence: NEVER,
    example: [],
  },
};

const STEP_MEANINGS: MeaningsOf<typeof stepRecord> = {
  step_id: {
    domain: 'id, unique in the story',
    meaning: 'Names the step in links.',
    absence: NEVER,
    example: 'landing',
  },
  title: {
    domain: 'text',
    meaning: 'What the step is about, in a few words.',
    absence: NEVER,
    example: 'The landing',
  },
  text: {
    domain: 'text',
    meaning:
      'What there is to see, in our own words: no more than the dataset says, and as sure as it says it.',
    absence: NEVER,
    example: 'Islanders are reported to have landed. Nobody says who was there before.',
  },
  claims: {
    domain: 'list of ids of claims, each known at `known`',
    meaning: 'What the text rests on.',
    absence: 'an empty list: it tells of a silence, or of what is not reported',
    example: ['harbour-islanders-land.c1'],
  },
  t: {
    domain: 'ISO 8601 instant on the timeline, not after `known`',
    meaning: 'The moment that is shown.',
    absence: NEVER,
    example: '2031-03-05T09:00:00Z',
  },
  known: {
    domain: 'ISO 8601 instant',
    meaning: 'The cut: only claims that were reported by then are shown.',
    absence: 'everything that is known is shown',
    example: '2031-03-05T09:00:00Z',
  },
  map: {
    domain: 'object, see below',
    meaning: 'What part of the map is shown.',
    absence: 'the whole map',
    example: { zoom: 9, lat: -41.28, lon: 174.78 },
  },
  place_id: {
    domain: 'id of a place of the dataset of which something is known at `known`',
    meaning: 'The place that is opened.',
    absence: 'none is opened',
    example: 'harbour',
  },
  event_id: {
    domain: 'id of an event of the dataset of which a claim is known at `known`',
    meaning: 'The event that is opened.',
    absence: 'none is opened',
    example: 'harbour-islanders-land',
  },
};

const CAMERA_MEANINGS: MeaningsOf<typeof cameraRecord> = {
  zoom: {
    domain: 'number from 0 to 24; the whole world is one tile of 512 pixels at 0',
    meaning: 'How close the map is; each step of one doubles it.',
    absence: NEVER,
    example: 9,
  },
  lat: {
    domain: 'degrees WGS 84, within `basemap.box`',
    meaning: 'Latitude of the centre of the map.',
    absence: NEVER,
    example: -41.28,
  },
  lon: {
    domain: 'degrees WGS 84, within `basemap.box`',
    meaning: 'Longitude of the centre of the map.',
    absence: NEVER,
    example: 174.78,
  },
};

/** Every object of a story file, in the order of the codebook. */
export const STORY_TABLES: readonly {
  readonly name: string;
  readonly meanings: Readonly<Record<string, Meaning>>;
}[] = [
  { name: 'story', meanings: STORY_MEANINGS },
  { name: 'steps', meanings: STEP_MEANINGS },
  { name: 'map', meanings: CAMERA_MEANINGS },
];
