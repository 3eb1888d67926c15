import { plural } from '../plural.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
/** An illustration has no exact area. */
const rough = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

const placesOf = (n: number) => `${n} ${plural('en', n, { one: 'place', other: 'places' })}`;

/** What may be drawn beside the marks, and what each way of drawing takes for granted. */
export const drawings = {
  title: 'Beside the marks',
  /** The button in the legend, with what is drawn now. */
  button: (name: string) => `Drawing: ${name}`,
  names: { places: 'Places only', roads: 'Along roads', reach: 'Reach around places' },
  /** Below the choice, as long as nothing is drawn. */
  places: 'The documents name places, no areas: nothing is drawn between them.',
  radius: 'How far',
  km: (n: number) => `${n} km`,

  /** Stands before the note on the map, in a picture's heading and on paper. */
  illustration: 'Illustration, not a report.',
  /** What a drawing takes for granted. */
  assumed: {
    roads: 'Assumed: who holds two neighbouring places holds the road between them.',
    reach: (km: number) =>
      `Assumed: a holder reaches ${km} km around each place, at most half way to the next, never across the border.`,
  },
  /** How it is made, and to be read. */
  details: {
    roads: (farthest: number, join: number) =>
      `Only up to ${farthest} km, past no other place or town of the dataset. Roads are schematic; a place joins one within ${join} km. Hollow: contested or disputed.`,
    reach:
      'Broken hatching: contested, disputed or changing hands. A place known only to its district or province has no area.',
  },
  back: 'Show places only',
  loading: 'The drawing is loading',
  failed: 'The drawing could not be loaded. Places are shown alone.',

  areas: {
    /** How much the drawing decides. */
    summary: (places: number, most: number) =>
      `${placesOf(places)}, and anything from 0 to ${rough.format(most)} km²: the drawing decides, not the documents.`,
    caption: 'What each drawing makes of them, in km²',
    holder: 'Held by',
    unsettled: 'Contested, disputed or changing',
    all: 'All',
    placesOf,
    roads: 'Roads',
    /** Above the columns of the three radii. */
    reach: 'Reach',
    squareKm: (area: number) => rough.format(area),
    length: (km: number) => `${whole.format(km)} km`,
    /** How a road comes to an area. */
    corridor: (km: number) => `Roads count as strips ${km} km wide. Areas are rounded.`,
  },
};
