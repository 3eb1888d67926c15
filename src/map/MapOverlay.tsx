import type { CSSProperties } from 'react';
import type { PlaceId } from '../domain/ids.ts';
import type { Hit } from './pointer.ts';

type Words = {
  readonly severalPlaces: string;
  readonly close: string;
  readonly describe: (place: PlaceId) => string;
};

/** A line about each place under the pointer. The list says the same to those who don't point. */
export function MapTip({ hit, words }: { readonly hit: Hit; readonly words: Words }) {
  return (
    <div className="map-tip" data-high={hit.high} style={spotOf(hit)} aria-hidden="true">
      {hit.places.map((place) => (
        <p key={place}>{words.describe(place)}</p>
      ))}
    </div>
  );
}

type ChoiceProps = {
  readonly hit: Hit;
  readonly words: Words;
  readonly onOpen: (place: PlaceId) => void;
  readonly onClose: () => void;
};

/** Several marks at one spot: each can be opened. */
export function MapChoice({ hit, words, onOpen, onClose }: ChoiceProps) {
  return (
    <div
      className="map-choice"
      role="group"
      aria-label={words.severalPlaces}
      data-high={hit.high}
      style={spotOf(hit)}
    >
      <p>{words.severalPlaces}</p>
      <ul>
        {hit.places.map((place) => (
          <li key={place}>
            <button type="button" onClick={() => onOpen(place)}>
              {words.describe(place)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

/** Pixels of the map, whatever the direction of writing; the style keeps the box within its edges. */
function spotOf({ x, y }: Hit) {
  return { '--x': `${x}px`, '--y': `${y}px` } as CSSProperties;
}
