import { type CSSProperties, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { PlaceId } from '../domain/ids.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Hit } from './hit.ts';

type TipProps = {
  readonly store: DashboardStore;
  readonly hit: Hit;
  readonly describe: (place: PlaceId) => string;
};

/** A line about each place under the pointer. The list says the same to those who don't point. */
export function MapTip({ store, hit, describe }: TipProps) {
  useClock(store);
  return (
    <div className="map-tip" data-high={hit.high} style={spotOf(hit)} aria-hidden="true">
      {hit.places.map((place) => (
        <p key={place}>{describe(place)}</p>
      ))}
    </div>
  );
}

type ChoiceProps = TipProps & {
  readonly words: { readonly severalPlaces: string; readonly close: string };
  readonly onOpen: (place: PlaceId) => void;
  readonly onClose: () => void;
  /** Where the focus goes when the box disappears under it. */
  readonly onLostFocus: () => void;
};

/** Several marks at one spot: each can be opened. Takes the focus while it is there; Escape closes it. */
export function MapChoice({ store, hit, words, describe, onOpen, onClose, onLostFocus }: ChoiceProps) {
  useClock(store);
  const box = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);
  const giveBack = useEffectEvent(onLostFocus);

  useLayoutEffect(() => {
    const element = box.current;
    element?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (element?.contains(document.activeElement)) giveBack();
    };
  }, []);

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div
      ref={box}
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
              {describe(place)}
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

/** Renders again when the view changes: a place is described at the moment shown, in the zone shown. */
function useClock(store: DashboardStore): void {
  useStore(store, ({ view }) => view);
}

/** Pixels of the map, whatever the direction of writing; the style keeps the box within its edges. */
function spotOf({ x, y }: Hit) {
  return { '--x': `${x}px`, '--y': `${y}px` } as CSSProperties;
}
