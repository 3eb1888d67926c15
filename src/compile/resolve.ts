import { compareText } from '../domain/compareText.ts';
import { findingWords } from '../dataset/findingWords.ts';
import { frameFaults } from '../dataset/frameFaults.ts';
import { suggestion } from '../dataset/nearest.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { DocumentId, PartyId, PlaceId } from '../domain/ids.ts';
import type { Party } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import { resolveDocument } from './resolveDocument.ts';
import type { Located, Report } from './report.ts';
import type { SeedDocument, Seeds } from './seeds.ts';
import type { DatasetSeed, PartySeed, PlaceSeed } from './seedSchema.ts';

/** A document with the seeds it came from. */
export type ResolvedDocument = { readonly document: SourceDocument; readonly seed: SeedDocument };

/** What claims and events may refer to, in the order in which it is published. */
export type Gazetteer = {
  readonly dataset: DatasetSeed;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly documents: ReadonlyMap<DocumentId, ResolvedDocument>;
  readonly refusedIds: ReadonlySet<string>;
};

/** Second step: parties, places and documents by id, with days turned into instants. */
export function resolveGazetteer(seeds: Seeds, dataset: Located<DatasetSeed>, report: Report): Gazetteer {
  const { ageing, basemap } = dataset.value;
  for (const { code, member, facts } of frameFaults(ageing, basemap.box)) {
    const [message, hint] = findingWords(code, facts);
    report(dataset.source, member, { code, message, hint });
  }
  const documents = resolveDocuments(seeds, dataset, report);
  checkCoverage(documents, dataset, report);
  return {
    dataset: dataset.value,
    parties: new Map(byId(seeds.parties, 'party', report).map((seed) => [seed.id as PartyId, partyOf(seed)])),
    places: new Map(
      byId(seeds.places, 'place', report, (seed, place) => hasPoint(place, seed, report)).map((seed) => [
        seed.id as PlaceId,
        placeOf(seed),
      ]),
    ),
    documents,
    refusedIds: seeds.refusedIds,
  };
}

/** Sorted by id: in these lists the order of writing has no meaning. */
function byId<T extends { readonly id: string }>(
  seeds: readonly Located<T>[],
  kind: string,
  report: Report,
  check: (seed: Located<T>, value: T) => void = () => {},
): T[] {
  const seen = new Set<string>();
  for (const seed of seeds) {
    if (seen.has(seed.value.id)) duplicate(seed, kind, report);
    seen.add(seed.value.id);
    check(seed, seed.value);
  }
  return seeds.map(({ value }) => value).sort((a, b) => compareText(a.id, b.id));
}

export function duplicate(
  { value, source }: Located<{ readonly id: string }>,
  kind: string,
  report: Report,
): void {
  report(source, ['id'], {
    code: 'duplicate-id',
    message: `There is another ${kind} with the id "${value.id}".`,
    hint: 'Give this one an id of its own, or take it out.',
  });
}

function partyOf(seed: PartySeed): Party {
  const { name, group, shape } = seed;
  return {
    partyId: seed.id as PartyId,
    name,
    aliases: seed.aliases ?? [],
    broader: (seed.broader ?? null) as PartyId | null,
    group,
    colour: seed.colour.toLowerCase(),
    shape,
  };
}

function hasPoint(place: PlaceSeed, { source }: Located<PlaceSeed>, report: Report): void {
  if (place.lon == null || place.lat == null)
    report(source, [], {
      code: 'no-coordinates',
      message: `The place "${place.id}" has no coordinates.`,
      hint: 'Write lon and lat in degrees; for an area a representative point with where_prec 4. An event without a place has `place: null`.',
    });
}

function placeOf(seed: PlaceSeed): Place {
  return {
    placeId: seed.id as PlaceId,
    name: seed.name,
    nameAr: seed.name_ar ?? null,
    nameCkb: seed.name_ckb ?? null,
    kind: seed.kind,
    lon: seed.lon ?? 0,
    lat: seed.lat ?? 0,
    wherePrec: seed.where_prec,
    admin1: seed.admin1 ?? null,
    country: seed.country ?? null,
    spellings: seed.spellings ?? [],
    source: seed.source,
  };
}

/** In the order of `dataset.yaml`, which is the order in which their claims count. */
function resolveDocuments(
  seeds: Seeds,
  dataset: Located<DatasetSeed>,
  report: Report,
): Gazetteer['documents'] {
  const listed = dataset.value.documents;
  const files = new Map(seeds.documents.map((seed) => [seed.fileId, seed]));
  const documents = new Map<DocumentId, ResolvedDocument>();
  listed.forEach((id, index) => {
    const seed = files.get(id);
    if (listed.indexOf(id) < index)
      duplicate(
        { value: { id }, source: { ...dataset.source, path: ['documents', index] } },
        'document',
        report,
      );
    else if (seed?.record) {
      const document = resolveDocument(seed, seed.record, dataset.value.time_zone, report);
      documents.set(id as DocumentId, { document, seed });
    } else if (!seed)
      report(dataset.source, ['documents', index], {
        code: 'unknown-id',
        message: `There is no document "${id}" in the folder documents.`,
        hint: suggestion(id, [...files.keys()]),
      });
  });
  for (const seed of seeds.documents)
    if (!listed.includes(seed.fileId))
      report(seed.source, [], {
        code: 'document-unlisted',
        message: `The document "${seed.fileId}" is not listed in dataset.yaml.`,
        hint: 'Add its id to `documents` there: the order of that list is the order in which claims count.',
      });
  return documents;
}

/** Without a first and a last moment that a document tells of, the timeline has no ends. */
function checkCoverage(
  documents: Gazetteer['documents'],
  dataset: Located<DatasetSeed>,
  report: Report,
): void {
  const covers = [...documents.values()].map(({ document }) => document.covers);
  // A span with neither end is one that could not be read, and has been reported.
  if (covers.length > 0 && covers.every(({ earliest, latest }) => (earliest === null) !== (latest === null)))
    report(dataset.source, ['documents'], {
      code: 'no-coverage',
      message: 'No document says from when to when it reports: the span that each covers is open.',
      hint: 'Give `covers` of at least one document both its ends.',
    });
}
