import { COMPARED_BY } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import { FACETS } from '../domain/filter.ts';
import { formatMinute, type Instant } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import type { View } from '../domain/view.ts';
import { decodeView } from '../url/codec.ts';
import { FIELDS } from '../url/fields.ts';
import { dropUnknownIds } from '../url/knownIds.ts';
import { type Mistake, UsageError } from './usageError.ts';

/** A view as it is given to a command; instants as in links. */
export type ViewOptions = {
  readonly at?: string;
  readonly from?: string;
  readonly known?: string;
  readonly compare?: string;
  readonly filter?: string;
};

/** What of a link narrows an export. */
export const NARROWING: ReadonlySet<string> = new Set([...FACETS, 'q', 'mode']);
/** What of a link is to be seen in a picture. */
export const DRAWN: ReadonlySet<string> = new Set([...NARROWING, 'map', 'layers', 'tz', 'place']);

/** Whether any of them was given: then the view counts, else everything is meant. */
export function hasView({ at, from, known, compare, filter }: ViewOptions): boolean {
  return [at, from, known, compare, filter].some((given) => given !== undefined);
}

/**
 * The view that the options ask for, read as a link of the page is: what one understands, the other does.
 *
 * @param keys what the filter may say: the rest would have no effect
 * @throws UsageError naming every part that isn't understood, has no effect, or that the dataset doesn't know
 */
export function viewOf(
  { at, from, known, compare, filter }: ViewOptions,
  dataset: Dataset,
  keys: ReadonlySet<string>,
): View {
  const given = {
    t: at,
    from,
    mode: from === undefined ? undefined : 'window',
    known,
    compare: compare === undefined ? undefined : underCut(compare, known),
  };
  const own = Object.entries(given).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  const { view, ignored, rest } = decodeView([...own, ...(filter ? [filter] : [])].join('&'));
  const strange = rest.filter(({ key, raw }) => key === null && raw !== '').map(({ raw }) => raw);
  const { view: shown, ignored: unknown } = dropUnknownIds(view, dataset);
  const wrong = [...ignored, ...strange, ...partsBut(OURS, filter ?? '')];
  const mistakes: Mistake[] = [];
  if (wrong.length > 0)
    mistakes.push({
      message: `This part of the view is not understood: ${[...new Set(wrong)].join(', ')}.`,
      hint: 'Write moments like 2031-06-03T18:00Z, and the filter as it stands in a link: "types=air_strike,attack&parties=a,b". See docs/links.md.',
    });
  if (unknown.length > 0)
    mistakes.push({
      message: `The dataset has nothing of that name: ${unknown.join(', ')}.`,
      hint: 'Take ids of its parties, places, events and documents.',
    });
  const idle = partsBut(keys, filter ?? '').filter((part) => !wrong.includes(part));
  if (idle.length > 0)
    mistakes.push({
      message: `This part of the filter has no effect here: ${idle.join(', ')}.`,
      hint: `A filter takes ${[...keys].join(', ')}; moments are given with --at, --from, --known and --compare.`,
    });
  mistakes.push(...outOfOrder(shown, dataset));
  if (mistakes.length > 0) throw UsageError.of(mistakes);
  return shown;
}

/** Two sides under different cuts would put into a file what its cut leaves out: that has to be asked for. */
function underCut(compare: string, known: string | undefined): string {
  const [moment, ...rest] = compare.split(',');
  const hasCut = rest.some((part) => !COMPARED_BY.some((by) => by === part));
  return known === undefined || hasCut ? compare : [moment, known, ...rest].join(',');
}

/** On a page a moment out of reach is moved into it, where everybody sees it; a file would be of another moment than asked. */
function outOfOrder({ t, from, known, compare }: View, dataset: Dataset): Mistake[] {
  const { earliest, latest } = periodOf(dataset);
  const [first, last] = [formatMinute(earliest), formatMinute(latest)];
  const isOutside = (moment: Instant) => formatMinute(moment) < first || moment > latest;
  const mistakes = Object.entries({ at: t, from, compare: compare?.t ?? null }).flatMap(
    ([option, moment]): Mistake[] =>
      moment === null || !isOutside(moment)
        ? []
        : [
            {
              message: `--${option} ${formatMinute(moment)} is outside the period of the dataset.`,
              hint: `Take a moment from ${first} to ${last}.`,
            },
          ],
  );
  if (t !== null && known !== 'all' && t > known)
    mistakes.push({
      message: `--at ${formatMinute(t)} is after --known ${formatMinute(known)}: what happened later was not known.`,
      hint: 'Take a moment shown that is not after the cut.',
    });
  const end = t ?? latest;
  if (from !== null && from > end)
    mistakes.push({
      message: `--from ${formatMinute(from)} is after the moment shown, ${formatMinute(end)}.`,
      hint: 'A window ends at the moment shown: begin it before.',
    });
  return mistakes;
}

/** Keys of a link. On a page other parts are others' and stay, here they are slips. */
const OURS: ReadonlySet<string> = new Set(Object.values(FIELDS).map(({ key }) => key));

/** Parts of a filter with none of these keys. */
function partsBut(keys: ReadonlySet<string>, filter: string): string[] {
  return filter.split('&').filter((part) => part !== '' && !keys.has(part.split('=')[0] ?? ''));
}
