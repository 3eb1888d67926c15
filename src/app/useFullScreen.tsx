import { useSyncExternalStore } from 'react';

function watch(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

export type FullScreen = { readonly isFull: boolean; readonly toggle: () => void };

/** Whether the page fills the screen, and how to change that; null where a browser or a frame doesn't allow it. */
export function useFullScreen(): FullScreen | null {
  const isFull = useSyncExternalStore(watch, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  return {
    isFull,
    toggle: () => {
      const change = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
      // Refused: the page stays as it is, and so does the button.
      change.catch(() => {});
    },
  };
}
