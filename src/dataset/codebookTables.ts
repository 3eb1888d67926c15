import { CLAIM_MEANINGS, FIGURE_MEANINGS } from './claimMeanings.ts';
import { AGEING_MEANINGS, BASEMAP_MEANINGS, DATASET_MEANINGS, SPEAKER_MEANINGS } from './datasetMeanings.ts';
import { EVENT_MEANINGS } from './eventMeanings.ts';
import type { Meaning } from './meaning.ts';
import { DOCUMENT_MEANINGS, LEFT_OUT_MEANINGS, PARTY_MEANINGS, PLACE_MEANINGS } from './recordMeanings.ts';

/** One object of the format: where it stands (a path through the JSON Schema) and what its members mean. */
export type CodebookTable = {
  readonly name: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly meanings: Readonly<Record<string, Meaning>>;
};

const HEAD = ['properties', 'changing_hands'];
const ROW = ['properties', 'features', 'items', 'properties', 'properties'];
const inHead = (list: string) => [...HEAD, 'properties', list, 'items'];

/** Every object of the format, in the order of the codebook. */
export const CODEBOOK_TABLES: readonly CodebookTable[] = [
  { name: 'events', title: 'Events: one feature each', path: ROW, meanings: EVENT_MEANINGS },
  {
    name: 'claims',
    title: '`claims`',
    path: [...ROW, 'properties', 'claims', 'items'],
    meanings: CLAIM_MEANINGS,
  },
  {
    name: 'figures',
    title: '`figures`',
    path: [...ROW, 'properties', 'figures', 'items'],
    meanings: FIGURE_MEANINGS,
  },
  { name: 'dataset', title: '`changing_hands`: the dataset', path: HEAD, meanings: DATASET_MEANINGS },
  { name: 'parties', title: '`parties`', path: inHead('parties'), meanings: PARTY_MEANINGS },
  { name: 'places', title: '`places`', path: inHead('places'), meanings: PLACE_MEANINGS },
  { name: 'documents', title: '`documents`', path: inHead('documents'), meanings: DOCUMENT_MEANINGS },
  {
    name: 'left_out',
    title: '`left_out` of a document',
    path: [...inHead('documents'), 'properties', 'left_out', 'items'],
    meanings: LEFT_OUT_MEANINGS,
  },
  { name: 'speakers', title: '`speakers`', path: inHead('speakers'), meanings: SPEAKER_MEANINGS },
  { name: 'ageing', title: '`ageing`', path: [...HEAD, 'properties', 'ageing'], meanings: AGEING_MEANINGS },
  {
    name: 'basemap',
    title: '`basemap`',
    path: [...HEAD, 'properties', 'basemap'],
    meanings: BASEMAP_MEANINGS,
  },
];
