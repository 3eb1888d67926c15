import type { ReactNode } from 'react';
import { isFiltering } from '../../domain/filter.ts';
import { useDashboard, useFact, useMoment } from '../dashboard.tsx';

/** What the link of the view holds, in words. */
export function SharedFacts() {
  const { dataset, text } = useDashboard();
  const moment = useMoment();
  const view = useFact((state) => state.view);
  const when = useMomentWords();
  const { words } = useDashboard();
  const { shareDialog } = text.chrome;
  const opened =
    (view.event && moment.events.find(({ event }) => event.eventId === view.event)?.title) ??
    (view.place && dataset.places.get(view.place)?.name) ??
    null;
  const rows: readonly (readonly [term: string, value: ReactNode])[] = [
    [shareDialog.moment, when],
    [
      shareDialog.known,
      view.known === 'all' ? shareDialog.knownAll : shareDialog.knownAt(words.moment(view.known)),
    ],
    [shareDialog.open, opened === null ? null : <bdi key="open">{opened}</bdi>],
    [
      shareDialog.filter,
      isFiltering(view) ? shareDialog.filtered(moment.shown.events.length, moment.events.length) : null,
    ],
    [shareDialog.map, view.camera === null ? shareDialog.mapAll : shareDialog.mapSection],
    [shareDialog.dataset, view.data === null ? null : <bdi key="data">{view.data}</bdi>],
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
  const { shareDialog } = text.chrome;
  const at = words.moment(t);
  if (mode === 'window' && from !== null) return shareDialog.momentWindow(words.moment(from), at);
  if (mode === 'so_far') return shareDialog.momentSoFar(at);
  return isUnset ? shareDialog.momentEnd(at) : at;
}
