import type { MouseEvent } from 'react';
import type { KnownAt } from '../../domain/control/state.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { formatMinute, type Instant } from '../../domain/instant.ts';
import { showsFile } from '../../store/origin.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { viewOfExample } from './viewOfExample.ts';

type Props = {
  readonly t: Instant;
  readonly known: KnownAt;
  /** What is opened there; null: the map alone. */
  readonly place: PlaceId | null;
  readonly children: string;
};

/** Leads from the guide to what it speaks of: the guide closes, and the map shows it. */
export function GuideLink({ t, known, place, children }: Props) {
  const { store } = useDashboard();
  // A file of the reader's has no address to lead to.
  const isFile = useFact(showsFile);
  const { data } = store.getState().view;
  const search = new URLSearchParams({
    t: formatMinute(t),
    ...(known === 'all' ? {} : { known: formatMinute(known) }),
    ...(place === null ? {} : { place }),
    ...(data === null ? {} : { data }),
  });
  function press(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  }
  function go(): void {
    const { setDialog, setPlaying, setView } = store.getState();
    setDialog(null);
    setPlaying(false);
    setView(viewOfExample({ t, known, place }));
  }
  if (isFile)
    return (
      <button type="button" className="link guide-link" onClick={go}>
        {children}
      </button>
    );
  return (
    <a className="link guide-link" href={`?${search.toString()}`} onClick={press}>
      {children}
    </a>
  );
}
