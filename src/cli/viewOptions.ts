import type { Dataset } from '../domain/dataset.ts';
import type { View } from '../domain/view.ts';
import { decodeView } from '../url/codec.ts';
import { FIELDS } from '../url/fields.ts';
import { dropUnknownIds } from '../url/knownIds.ts';
import { UsageError } from './usageError.ts';

/** A view as it is given to a command; instants as in links. */
export type ViewOptions = {
  readonly at?: string;
  readonly from?: string;
  readonly known?: string;
  readonly compare?: string;
  readonly filter?: string;
};

/** Whether any of them was given: then the view counts, else everything is meant. */
export function hasView({ at, from, known, compare, filter }: ViewOptions): boolean {
  return [at, from, known, compare, filter].some((given) => given !== undefined);
}

/**
 * The view that the options ask for, read as a link of the page is: what one understands, the other does.
 *
 * @throws UsageError naming every part that isn't understood, or that the dataset doesn't know
 */
export function viewOf({ at, from, known, compare, filter }: ViewOptions, dataset: Dataset): View {
  const given = {
    t: at,
    from,
    mode: from === undefined ? undefined : 'window',
    known,
    compare,
  };
  const own = Object.entries(given).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  const { view, ignored, rest } = decodeView([...own, ...(filter ? [filter] : [])].join('&'));
  const strange = rest.filter(({ key, raw }) => key === null && raw !== '').map(({ raw }) => raw);
  const { view: shown, ignored: unknown } = dropUnknownIds(view, dataset);
  const wrong = [...ignored, ...strange, ...othersIn(filter ?? '')];
  if (wrong.length > 0)
    throw new UsageError(
      `This part of the view is not understood: ${[...new Set(wrong)].join(', ')}.`,
      'Write moments like 2031-06-03T18:00Z, and the filter as it stands in a link: "types=air_strike,attack&parties=a,b". See docs/links.md.',
    );
  if (unknown.length > 0)
    throw new UsageError(
      `The dataset has nothing of that name: ${unknown.join(', ')}.`,
      'Take ids of its parties, places, events and documents.',
    );
  return shown;
}

/** Parts of a filter that no link of ours has: on a page they are others' and stay, here they are slips. */
function othersIn(filter: string): string[] {
  const keys = new Set(Object.values(FIELDS).map(({ key }) => key));
  return filter.split('&').filter((part) => part !== '' && !keys.has(part.split('=')[0] ?? ''));
}
