import type { MouseEvent, ReactNode } from 'react';
import type { View } from '../domain/view.ts';
import { showsFile } from '../store/origin.ts';
import { useDashboard, useFact } from './dashboard.tsx';

type Props = {
  /** The query of the link, for whoever copies it or opens it elsewhere. */
  readonly query: Readonly<Record<string, string>>;
  /** What a plain press changes: the address then holds it beside all the rest. */
  readonly change: (view: View) => Partial<View>;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
};

/**
 * A link into this page. Pressed plainly it changes the view, and the reader stays at the tab. Where a file of the
 * reader's is shown there is no address to lead to: it is a button.
 */
export function ViewLink({ query, change, className, label, children }: Props) {
  const { store } = useDashboard();
  const isFile = useFact(showsFile);
  const { data } = store.getState().view;
  const search = new URLSearchParams({ ...query, ...(data === null ? {} : { data }) });
  function press(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  }
  function go(): void {
    const { tab, view, setView, setTab } = store.getState();
    setView(change(view));
    setTab(tab);
  }
  if (isFile)
    return (
      <button type="button" className={className ?? 'link'} aria-label={label} onClick={go}>
        {children}
      </button>
    );
  return (
    <a className={className ?? 'link'} href={`?${search.toString()}`} aria-label={label} onClick={press}>
      {children}
    </a>
  );
}
