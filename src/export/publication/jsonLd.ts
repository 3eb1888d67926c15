import type { PackagedFile } from './dataPackage.ts';
import type { DatasetMetadata, PublishedDocument } from './metadata.ts';

type Thing = Readonly<Record<string, unknown>>;
type Placed = DatasetMetadata & { readonly siteUrl: string };

/**
 * The dataset as schema.org has it, for the search engines of data. Nobody is named who isn't named in the dataset.
 *
 * @param folder of the files within the site, ending in a slash
 */
export function jsonLd(metadata: Placed, files: readonly PackagedFile[], folder: string): string {
  const { title, description, siteUrl, version, sha256, language, changed, publisher, citeAs } = metadata;
  const dataset: Thing = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    description,
    url: siteUrl,
    version,
    identifier: `sha256:${sha256}`,
    inLanguage: language,
    license: metadata.licenceLink ?? metadata.licence,
    ...(changed === null ? {} : { dateModified: changed }),
    ...(publisher === null ? {} : { publisher: organisation(publisher) }),
    ...(citeAs === null ? {} : { creditText: citeAs }),
    isAccessibleForFree: true,
    temporalCoverage: one(metadata.coverage),
    spatialCoverage: spatial(metadata),
    isBasedOn: metadata.documents.map(work),
    ...(metadata.mayPassOn
      ? { distribution: files.filter(isData).map((file) => download(file, siteUrl + folder)) }
      : {}),
  };
  return JSON.stringify(dataset);
}

function spatial({ box: [west, south, east, north], places }: DatasetMetadata): Thing[] {
  // Latitude first, as everywhere in schema.org.
  const area = { '@type': 'Place', geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } };
  return [area, ...places.map((name) => ({ '@type': 'Place', name }))];
}

function work({ title, author, publisher, printedDate }: PublishedDocument): Thing {
  return {
    '@type': 'CreativeWork',
    name: title,
    // Whether a name is a person's the dataset doesn't say.
    ...(author === null ? {} : { author }),
    ...(publisher === null ? {} : { publisher: organisation(publisher) }),
    ...(printedDate !== null && /^\d{4}-\d\d-\d\d$/.test(printedDate) ? { datePublished: printedDate } : {}),
  };
}

function download({ title, path, mime, bytes, sha256 }: PackagedFile, base: string): Thing {
  return {
    '@type': 'DataDownload',
    name: title,
    contentUrl: base + path,
    encodingFormat: mime.replace(/;.*$/, ''),
    contentSize: `${bytes} B`,
    sha256,
  };
}

/** Rows, and not what helps to read them. */
function isData({ mime }: PackagedFile): boolean {
  return /csv|geo\+json/.test(mime);
}

function organisation(name: string): Thing {
  return { '@type': 'Organization', name };
}

function one(list: readonly string[]): string | readonly string[] {
  return list.length === 1 ? (list[0] ?? '') : list;
}
