import { isFiltering } from '../../domain/filter.ts';
import { inSpan } from '../../domain/tally.ts';
import type { Moment } from '../../store/selectors.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { NothingLeft } from './NothingLeft.tsx';

/** Of which stretch of time the list speaks, when it isn't all of it. */
export function SpanNote({ moment }: { readonly moment: Moment }) {
  const { text, words } = useDashboard();
  const { mode, from, t } = moment;
  if (mode === 'instant') return null;
  const span =
    from === null
      ? text.search.soFar(words.point(t))
      : text.search.inWindow(words.span({ earliest: from, latest: t }, 'throughout'));
  return (
    <p className="panel-note span-note">
      <strong>{span}</strong>
    </p>
  );
}

/** An empty list says why: the stretch of time holds nothing, or the filter leaves none of it. */
export function NoEvents({ moment }: { readonly moment: Moment }) {
  const { text } = useDashboard();
  const isNarrowed = useFact(({ view }) => isFiltering(view));
  if (inSpan(moment.mode, moment.events).length === 0)
    return <p className="nothing-left">{text.search.noEventsInWindow}</p>;
  return isNarrowed ? <NothingLeft sentence={text.search.noEventsLeft} /> : null;
}
