import { plural } from '../plural.ts';

const counted = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** What a published dataset says of itself to catalogues and programs. Its facts are the dataset's own. */
export const publishing = {
  description: (counts: {
    readonly events: number;
    readonly places: number;
    readonly claims: number;
    readonly documents: number;
  }) =>
    `Who held what, when, and who said so: ${counted(counts.events, 'event', 'events')} and ${counted(counts.places, 'place', 'places')}, compiled from ${counted(counts.claims, 'claim', 'claims')} of ${counted(counts.documents, 'document', 'documents')}.`,
  covers: (spans: readonly string[], zone: string) =>
    `The documents report on ${spans.join(' and ')} (days in ${zone}). Whatever lies outside is silence, not peace.`,
  days: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  /** Titles of the files, without the dataset's. */
  files: {
    dataset: 'The whole dataset, nested, as the application reads it (format changing-hands/1)',
    events: 'Events, a row each',
    claims: 'Claims, a row each: what one passage of one document says',
    control_history: 'Who held each place, an interval each',
    places: 'Places',
    documents: 'Documents that the claims rest on',
    schema: 'JSON Schema of the format changing-hands/1',
    codebook: 'Codebook: what each property means, and what its absence means',
    types: (title: string) => `${title}: the types of its columns, for GDAL`,
    about: (title: string) => `${title}: what the CSV file is, its licence, its documents and how to cite it`,
    as: (title: string, format: string) => `${title} (${format})`,
    package: 'Description of all these files (Data Package 2.0)',
  },
  point: {
    lon: 'Longitude of its point, degrees WGS 84. Empty: it has none.',
    lat: 'Latitude of its point, degrees WGS 84. Empty: it has none.',
  },
};
