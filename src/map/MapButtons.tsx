import { Maximize, Minus, Plus } from 'lucide-react';
import type { MapHandle } from './hit.ts';

type Props = {
  readonly words: { readonly zoomIn: string; readonly zoomOut: string; readonly fit: string };
  /** The map that is seen; null while there is none. */
  readonly handle: () => MapHandle | null;
};

/** What moves the map, whoever draws it. */
export function MapButtons({ words, handle }: Props) {
  return (
    <div className="map-buttons">
      <button type="button" title={words.zoomIn} aria-label={words.zoomIn} onClick={() => handle()?.zoom(1)}>
        <Plus aria-hidden="true" />
      </button>
      <button
        type="button"
        title={words.zoomOut}
        aria-label={words.zoomOut}
        onClick={() => handle()?.zoom(-1)}
      >
        <Minus aria-hidden="true" />
      </button>
      <button type="button" title={words.fit} aria-label={words.fit} onClick={() => handle()?.fit()}>
        <Maximize aria-hidden="true" />
      </button>
    </div>
  );
}
