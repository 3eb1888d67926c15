import type { ReactNode } from 'react';
import { isFiltering } from '../../domain/filter.ts';
import type { View } from '../../domain/view.ts';
import { openName } from '../../store/opened.ts';
import { momentOf } from '../../store/selectors.ts';
import { useDashboard } from '../dashboard.tsx';
import { lateWords } from '../../text/late.ts';

/** What the link of a view holds, in words. */
export function SharedFacts({ view }: { readonly view: View }) {
  const { dataset, text, words } = useDashboard();
  const moment = momentOf(dataset, view);
  const when = useMomentWords(view);
  const share = lateWords(text).dialogs.share;
  const opened = openName(dataset, view);
  const rows: readonly (readonly [term: string, value: ReactNode])[] = [
    [share.moment, when],
    [share.known, view.known === 'all' ? share.knownAll : share.knownAt(words.moment(view.known))],
    [share.open, opened === null ? null : <bdi key="open">{opened}</bdi>],
    [
      share.filter,
      isFiltering(view) ? share.filtered(moment.shown.events.length, moment.events.length) : null,
    ],
    [share.map, view.camera === null ? share.mapAll : share.mapSection],
    [share.dataset, view.data === null ? null : <bdi key="data">{view.data}</bdi>],
  ];
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => value !== null)
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Of which stretch of time the view is. */
function useMomentWords(view: View): string {
  const { dataset, text, words } = useDashboard();
  const { t, from, mode } = momentOf(dataset, view);
  const share = lateWords(text).dialogs.share;
  const at = words.moment(t);
  if (mode === 'window' && from !== null) return share.momentWindow(words.moment(from), at);
  if (mode === 'so_far') return share.momentSoFar(at);
  return view.t === null ? share.momentEnd(at) : at;
}
