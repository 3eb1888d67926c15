import { encodeCollection } from '../../dataset/encode.ts';
import { isClosed, union } from '../../domain/span.ts';
import { HintedError } from '../../domain/problem.ts';
import type { Published } from './contract.ts';
import { documentAsKnown } from './documentAsKnown.ts';
import type { Within } from './scope.ts';

/**
 * The head of a file in the format `changing-hands/1` that holds what is asked for. Without a cut it is the dataset's own:
 * a filter takes events away, not the gazetteer. Under a cut it names only what some known claim speaks of.
 *
 * @throws HintedError where no document is known yet that says what it covers: the format asks for one
 */
export function formatHead(of: Within): Readonly<Record<string, unknown>> {
  // The story is a file of its own that doesn't go along.
  const head = { ...(of.known === 'all' ? of.dataset : asKnown(of)), story: null, events: new Map() };
  const { type: _type, features: _features, ...members } = encodeCollection(head);
  return members;
}

function asKnown({ dataset, things, shownEvents }: Within): Published {
  const documents = [...things.documents.keys()].flatMap((id) => {
    const document = dataset.documents.get(id);
    return document ? [documentAsKnown(document, things)] : [];
  });
  const coverage = union(documents.map(({ covers }) => covers).filter(isClosed));
  if (coverage.length === 0) throw new HintedError([nothingKnown]);
  const heard = new Set(
    [...shownEvents.values()].flatMap(({ claims }) => claims.flatMap(({ attribution }) => attribution)),
  );
  const { title, version, licence, language, timeZone, ageing, basemap } = dataset;
  const { publisher = null, contact = null, codedBy = null, citeAs = null, mayPassOn = true } = dataset;
  return {
    title,
    version,
    licence,
    language,
    timeZone,
    ageing,
    basemap,
    publisher,
    contact,
    codedBy,
    citeAs,
    mayPassOn,
    coverage,
    // In the dataset's order: documents rank claims by it.
    documents: kept(dataset.documents, new Map(documents.map((document) => [document.documentId, document]))),
    parties: kept(dataset.parties, things.parties),
    places: kept(dataset.places, things.places),
    speakers: new Map(
      [...dataset.speakers].filter(
        ([name, { side }]) => heard.has(name) && (side === null || things.parties.has(side)),
      ),
    ),
    events: new Map(),
    story: null,
  };
}

/** Those of `all` that are in `known`, in the order of `all`; with the values of `known` where it has any. */
function kept<Id, Value>(
  all: ReadonlyMap<Id, Value>,
  known: ReadonlySet<Id> | ReadonlyMap<Id, Value>,
): Map<Id, Value> {
  return new Map(
    [...all].flatMap(([id, value]) =>
      known.has(id) ? [[id, 'get' in known ? (known.get(id) ?? value) : value] as const] : [],
    ),
  );
}

const nothingKnown = {
  code: 'nothing-known',
  message: 'Nothing had been reported by this cut, and the format asks for at least one document.',
  hint: 'Choose a later cut, or another format: an empty table can be written in all others.',
  where: {},
};
