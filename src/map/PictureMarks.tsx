import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import type { PlaceId } from '../domain/ids.ts';
import type { PictureHit } from '../picture/picture.ts';

type Props = {
  readonly hits: readonly PictureHit[];
  readonly selected: PlaceId | null;
  /** What the marks are called together. */
  readonly label: string;
  readonly locale: string;
  readonly describe: (place: PlaceId) => string;
  readonly onOpen: (place: PlaceId) => void;
  /** The mark that has the focus; null when it has gone elsewhere. */
  readonly onFocus: (hit: PictureHit | null) => void;
  /** A key that leads to no other mark. */
  readonly onKey: (key: string) => void;
};

/**
 * The marks for those who don't point: one stop on the way of the Tab key, and arrows go from mark to mark in the order
 * of their names. The pointer goes through to the picture, which knows which mark is nearest where several lie.
 */
export function PictureMarks({ hits, selected, label, locale, describe, onOpen, onFocus, onKey }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<PlaceId | null>(null);
  const marks = hits
    .map((hit) => ({ hit, name: describe(hit.place) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const places = marks.map(({ hit }) => hit.place);
  const stop = [at, selected].find((place) => place !== null && places.includes(place)) ?? places[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepFrom(places.indexOf(stop as PlaceId), event.key, places.length);
    if (next === null) {
      onKey(event.key);
      return;
    }
    event.preventDefault();
    group.current?.querySelectorAll('button')[next]?.focus({ preventScroll: true });
  };

  return (
    <div className="picture-marks" role="group" aria-label={label} ref={group}>
      {marks.map(({ hit, name }) => (
        <button
          key={hit.place}
          type="button"
          data-mark={hit.place}
          tabIndex={hit.place === stop ? 0 : -1}
          aria-label={name}
          aria-current={hit.place === selected ? 'true' : undefined}
          style={spotOf(hit)}
          onFocus={() => {
            setAt(hit.place);
            onFocus(hit);
          }}
          onBlur={() => onFocus(null)}
          onKeyDown={onKeyDown}
          onClick={() => onOpen(hit.place)}
        />
      ))}
    </div>
  );
}

/** The index that a key leads to from another; null for keys that lead nowhere. */
function stepFrom(index: number, key: string, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function spotOf({ x, y }: PictureHit) {
  return { '--x': `${x}px`, '--y': `${y}px` } as CSSProperties;
}
