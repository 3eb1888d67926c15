import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Camera } from '../../domain/view.ts';
import type { Size } from '../room.ts';
import { layOf } from './led.ts';

/** How long the other map must stand still for the picture to be drawn anew for where it stands, ms. */
const REST_MS = 200;

/**
 * A picture that goes where another map is moved to: it is laid elsewhere as it is, since drawing takes longer than a
 * frame, and drawn once that rests. Usually the view says by then where both stand, and there is nothing left to do.
 */
export function useLedPicture(drawn: Camera, size: Size, stand: (camera: Camera) => void) {
  const [to, setTo] = useState<Camera | null>(null);
  const [since, setSince] = useState(drawn);
  if (since !== drawn) {
    setSince(drawn);
    setTo(null);
  }
  const lay = to && layOf(drawn, to, size);
  const isElsewhere = lay !== null;
  const standing = useRef(stand);
  useEffect(() => {
    standing.current = stand;
  });
  // The picture may be rendered for other reasons meanwhile: a clock that runs puts nothing off.
  useEffect(() => {
    if (!to || !isElsewhere) return undefined;
    const timer = setTimeout(() => standing.current(to), REST_MS);
    return () => clearTimeout(timer);
  }, [to, isElsewhere]);
  return { follow: setTo as (camera: Camera) => void, style: lay ? styleOf(lay) : undefined };
}

function styleOf({
  x,
  y,
  scale,
}: {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}): CSSProperties {
  return { transform: `translate(${x}px, ${y}px) scale(${scale})` };
}
