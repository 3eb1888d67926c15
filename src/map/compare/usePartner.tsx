import { type RefObject, useImperativeHandle } from 'react';
import type { Camera } from '../../domain/view.ts';
import type { MapHandle, Together } from '../hit.ts';

/** Where a map can be reached, and the map that it moves together with, while there is one. */
export type Partners = {
  readonly handle: RefObject<MapHandle | null>;
  readonly partner: RefObject<MapHandle | null>;
};

/** Hands out the map that is seen, and ties it to its partner. `both` is what the buttons move. */
export function usePartner({ handle, partner }: Partners, shown: () => MapHandle | null) {
  useImperativeHandle(handle, () => ({
    zoom: (steps) => shown()?.zoom(steps),
    fit: () => shown()?.fit(),
    standing: () => shown()?.standing() ?? null,
    follow: (camera) => shown()?.follow(camera),
  }));
  const together: Together = {
    onLook: (camera: Camera) => partner.current?.follow(camera),
    standing: () => partner.current?.standing() ?? null,
  };
  const both = (): MapHandle | null => {
    const own = shown();
    const fit = () => {
      own?.fit();
      // A view that shows everything already says so to nobody.
      partner.current?.fit();
    };
    return own && { ...own, fit };
  };
  return { together, both };
}
