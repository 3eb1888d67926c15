import type { MapSide } from '../MapView.tsx';
import type { SideWords } from './sideWords.ts';

/** The moment of a map and what was known by then, above it. Narrow, it says so in short. */
export function SideHead({ side, words }: { readonly side: MapSide; readonly words: SideWords }) {
  return (
    <p className="side-head" data-side={side}>
      <strong>
        <span className="side-long">{words.moment}</span>
        <span className="side-short">{words.momentShort}</span>
      </strong>{' '}
      <span className="side-known">
        <span className="side-long">{words.known}</span>
        <span className="side-short">{words.knownShort}</span>
      </span>
    </p>
  );
}
