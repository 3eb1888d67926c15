import { formatInstant, type Instant, instant } from '../../domain/instant.ts';
import type { Box } from '../../domain/dataset.ts';
import { boxOfInterest } from '../../domain/geo.ts';
import type { Span } from '../../domain/span.ts';
import { speaksOfControl } from '../../domain/snapshot.ts';
import { dayOf } from '../../domain/zone.ts';
import { publishing } from '../../text/en/publishing.ts';
import { documentCitation } from '../citation/document.ts';
import { oneLine } from '../citation/oneLine.ts';
import type { Published } from '../data/contract.ts';
import { licenceLink } from '../data/licenceLink.ts';
import { slug } from '../fileName.ts';

export type PublishedDocument = {
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  /** EDTF; null where it isn't printed in the document: a date that was derived is told in `citation` alone. */
  readonly printedDate: string | null;
  /** One line, with how a date was derived. */
  readonly citation: string;
};

/**
 * What a published dataset says of itself. The Data Package, the page's head and the files take it from here, so that
 * they can't disagree; all of it follows from the dataset.
 */
export type DatasetMetadata = {
  /** Small ASCII letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Of the dataset's file, hex. */
  readonly sha256: string;
  readonly language: string;
  readonly licence: string;
  /** Where the licence can be read. */
  readonly licenceLink: string | null;
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly citeAs: string | null;
  /** When the data last changed, ISO 8601; null where nobody says. */
  readonly changed: string | null;
  /** Time on which the documents report, ISO 8601 intervals in UTC; nothing is known of the rest. */
  readonly coverage: readonly string[];
  /** Around the places of whose control something is said, as the map opens: what is mentioned from afar isn't in it. */
  readonly box: Box;
  readonly places: readonly string[];
  readonly documents: readonly PublishedDocument[];
  /** Where the map is, ending in a slash. */
  readonly siteUrl: string | null;
  /** False: its rows are handed to nobody. */
  readonly mayPassOn: boolean;
};

export type Publishing = {
  readonly dataset: Published;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
  readonly changed: Instant | null;
  readonly siteUrl: string | null;
};

export function datasetMetadata({ dataset, sha256, changed, siteUrl }: Publishing): DatasetMetadata {
  const { title, version, language, licence } = dataset;
  return {
    name:
      slug(title)
        .replaceAll(/[^a-z0-9-]+/g, '')
        .replaceAll(/^-+|-+$/g, '') || 'dataset',
    title: oneLine(title),
    description: describe(dataset),
    version,
    sha256,
    language,
    licence,
    licenceLink: licenceLink(licence),
    publisher: dataset.publisher ?? null,
    contact: dataset.contact ?? null,
    citeAs: dataset.citeAs ?? null,
    changed: changed === null ? null : formatInstant(changed),
    coverage: dataset.coverage.map(interval),
    box: boxOfInterest(dataset),
    places: placesOfInterest(dataset),
    documents: [...dataset.documents.values()].map((document) => ({
      title: oneLine(document.title),
      author: document.author,
      publisher: document.publisher,
      printedDate: document.dateBasis === null ? document.dateEdtf : null,
      citation: documentCitation(document),
    })),
    siteUrl,
    mayPassOn: dataset.mayPassOn !== false,
  };
}

function describe({ events, places, documents, coverage, timeZone }: Published): string {
  const claims = [...events.values()].reduce((sum, event) => sum + event.claims.length, 0);
  const counts = { events: events.size, places: places.size, claims, documents: documents.size };
  const days = coverage.map((span) => daysOf(span, timeZone));
  return [publishing.description(counts), publishing.covers(days, timeZone)].join(' ');
}

function daysOf({ earliest, latest }: Span, zone: string): string {
  // The end lies outside.
  return publishing.days(dayOf(earliest, zone), dayOf(instant(latest - 1), zone));
}

function interval({ earliest, latest }: Span): string {
  return `${formatInstant(earliest)}/${formatInstant(latest)}`;
}

/** Names of the places that the box is drawn around, in the order of the gazetteer. */
function placesOfInterest({ events, places }: Published): string[] {
  const located = [...events.values()].filter(({ position }) => position !== null);
  const control = located.filter(({ claims }) => claims.some(speaksOfControl));
  const ids = new Set((control.length > 0 ? control : located).map(({ placeId }) => placeId));
  return [...places.values()].filter(({ placeId }) => ids.has(placeId)).map(({ name }) => oneLine(name));
}
