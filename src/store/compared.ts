import type { Comparison } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Difference } from '../domain/difference.ts';
import { differences, inReadingOrder } from '../domain/differences.ts';
import type { SourceDocument } from '../domain/document.ts';
import { type Instant, wholeMinute } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import { recently } from '../domain/recent.ts';
import type { View } from '../domain/view.ts';
import { type Moment, momentOf } from './selectors.ts';
import { viewThere } from './viewThere.ts';

/** Both sides in reading order, and which of them the slider shows. */
export type ComparedMoments = {
  readonly before: Moment;
  readonly after: Moment;
  readonly shown: 'before' | 'after';
};

/** Null when nothing is compared. */
export function comparedMoments(dataset: Dataset, view: View): ComparedMoments | null {
  const { compare } = view;
  if (compare === null) return null;
  const shown = momentOf(dataset, view);
  const other = momentOf(dataset, viewThere(dataset, view));
  const [before, after] = inReadingOrder(other, shown);
  return { before, after, shown: before === shown && after !== shown ? 'before' : 'after' };
}

const lists = recently<readonly Difference[]>();

/**
 * What differs between them; the same list as long as nothing that it depends on changes. Quiet after so many hours
 * without a report.
 */
export function differencesBetween(
  dataset: Dataset,
  { before, after }: Pick<ComparedMoments, 'before' | 'after'>,
  quietHours: number = dataset.ageing.beginsHours,
): readonly Difference[] {
  const key = JSON.stringify([before.t, before.known, after.t, after.known, quietHours]);
  return lists(dataset, key, () => differences(dataset, before, after, { quietHours }));
}

/** A document with the minute by which all of it was reported: links are to the minute. */
export type Reported = { readonly document: SourceDocument; readonly at: Instant };

const reportedIn = new WeakMap<Dataset, readonly Reported[]>();

/** The documents that say when they were written, the earliest first. */
export function reportedDocuments(dataset: Dataset): readonly Reported[] {
  const reported = reportedIn.get(dataset) ?? inOrder(dataset);
  reportedIn.set(dataset, reported);
  return reported;
}

function inOrder(dataset: Dataset): Reported[] {
  const reported = [...dataset.documents.values()].flatMap((document) => {
    const { latest } = document.reported;
    return latest === null ? [] : [{ document, at: wholeMinute(latest) }];
  });
  return reported.sort((a, b) => a.at - b.at);
}

/** What a preset sets. */
type Preset = Pick<View, 't' | 'known' | 'compare'>;

/**
 * What a document let one know: the moment when all of it was reported, against the same of the document before; for the
 * first one, against the start of the period, when nothing was known.
 */
export function sinceDocument(dataset: Dataset, index: number, by: Comparison['by']): Preset | null {
  const reported = reportedDocuments(dataset);
  const document = reported[index];
  if (!document) return null;
  const { earliest } = periodOf(dataset);
  const then = reported[index - 1]?.at ?? earliest;
  return { t: document.at, known: document.at, compare: { t: then, known: then, by } };
}

/** The place among the documents of the one last reported at the cut, or without one at the moment; the first before all. */
export function documentAt(dataset: Dataset, { t, known }: Pick<Moment, 't' | 'known'>): number {
  const at = known === 'all' ? t : known;
  return Math.max(
    0,
    reportedDocuments(dataset).findLastIndex((reported) => reported.at <= at),
  );
}

/** The document whose preset this is, -1 when it is none's. */
export function documentShown(dataset: Dataset, { t, known, compare }: Preset): number {
  return reportedDocuments(dataset).findIndex((_, index) => {
    const preset = sinceDocument(dataset, index, 'swipe');
    const then = preset?.compare;
    return preset?.t === t && t === known && then?.t === compare?.t && then?.known === compare?.known;
  });
}

/** From the period's start to its end, both from all that is known. */
export function wholePeriod(dataset: Dataset, by: Comparison['by']): Preset {
  const { earliest, latest } = periodOf(dataset);
  return { t: latest, known: 'all', compare: { t: earliest, known: 'all', by } };
}

/** One moment twice: as known then, and from all that is known. A moment that a cut stops stays under that cut. */
export function nowAndThen({ t, known }: Moment, by: Comparison['by']): Preset {
  return { t, known: 'all', compare: { t, known: known === 'all' ? t : known, by } };
}

/** The slider shows the other side, and what it showed is compared with. */
export function swapped({ t, known }: Moment, compare: Comparison): Preset {
  return { t: compare.t, known: compare.known, compare: { t, known, by: compare.by } };
}
