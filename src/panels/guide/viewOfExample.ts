import { NO_FILTER } from '../../domain/filter.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';

/**
 * What an example of the guide sets: as its link does, nothing else that is chosen hides what it names, or lies over it.
 * Of the whole map, as the place may be beyond what is in sight.
 */
export function viewOfExample(example: Pick<View, 't' | 'known' | 'place'>) {
  const { mode, from, event, claim, compare, drawing, camera } = DEFAULT_VIEW;
  return {
    ...NO_FILTER,
    mode,
    from,
    event,
    claim,
    compare,
    drawing,
    camera,
    ...example,
  } satisfies Partial<View>;
}
