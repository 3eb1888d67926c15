import { type RefObject, useLayoutEffect } from 'react';

/** Where half the room is another map's, an open legend covers what it explains: it is closed, and opened again after. */
export function useClosedLegend(within: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const legend = within.current?.closest('.map-pane')?.querySelector<HTMLDetailsElement>('.legend[open]');
    if (!legend) return undefined;
    legend.open = false;
    return () => {
      legend.open = true;
    };
  }, [within]);
}
