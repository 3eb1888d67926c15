import { useEffect, useEffectEvent } from 'react';
import { useDashboard } from '../dashboard.tsx';

/** Where a slash is a letter; a slider and a box to tick take none. */
const TYPED_INTO =
  'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** `/` goes to the search, unless somebody is typing it or a dialog lies over the page. */
export function useSlash(onSlash: () => void): void {
  const { store } = useDashboard();
  const go = useEffectEvent(onSlash);
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      const isTyping = event.target instanceof Element && event.target.closest(TYPED_INTO) !== null;
      const { letterKeys, dialog } = store.getState();
      if (isTyping || !letterKeys || dialog !== null) return;
      event.preventDefault();
      go();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [store]);
}
