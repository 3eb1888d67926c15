import type { ReactNode } from 'react';
import { isFiltering } from '../../domain/filter.ts';
import { useDashboard, useFact, useMoment } from '../dashboard.tsx';
import { openName } from '../../store/opened.ts';
import { lateWords } from '../../text/late.ts';

/** What the link of the view holds, in words. */
export function SharedFacts() {
  const { dataset, text } = useDashboard();
  const moment = useMoment();
  const view = useFact((state) => state.view);
  const when = useMomentWords();
  const { words } = useDashboard();
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
function useMomentWords(): string {
  const { text, words } = useDashboard();
  const { t, from, mode } = useMoment();
  const isUnset = useFact((state) => state.view.t === null);
  const share = lateWords(text).dialogs.share;
  const at = words.moment(t);
  if (mode === 'window' && from !== null) return share.momentWindow(words.moment(from), at);
  if (mode === 'so_far') return share.momentSoFar(at);
  return isUnset ? share.momentEnd(at) : at;
}
