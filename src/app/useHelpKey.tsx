import { useEffect } from 'react';
import type { Dialog, DashboardStore } from '../store/dashboardStore.ts';

const DIALOGS: Readonly<Record<string, Dialog>> = { '?': 'help', e: 'export' };

/** `?` opens the keyboard help, `e` the export: not while something is typed, nor over another dialog. */
export function useHelpKey(store: DashboardStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const opens = DIALOGS[event.key];
      if (!opens || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const { dialog, letterKeys, setDialog } = store.getState();
      if (!letterKeys || dialog !== null) return;
      event.preventDefault();
      setDialog(opens);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}

/** A slider is an input too, but no letter goes into it. */
function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['range', 'radio', 'checkbox', 'button'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}
