import type { PlaceId } from '../../domain/ids.ts';
import { part, write } from './dom.ts';
import { text } from './words.ts';

type Told = {
  readonly placeAt: (x: number, y: number) => PlaceId | null;
  readonly choose: (place: PlaceId) => void;
  /** Null where the map can't be moved. */
  readonly move: (() => void) | null;
};

/** Px after which a press is a drag; ms that the hint stands. */
const DRAG = 6;
const HINT_MS = 2200;

/**
 * Presses, and gestures that ask for a map that moves. The page around scrolls through: neither the wheel nor one finger
 * is taken from it.
 */
export function watchGestures({ placeAt, choose, move }: Told): void {
  const [map, box, hint] = [part('map'), part('picture'), part('hint')];
  const pressed = new Map<number, { readonly x: number; readonly y: number }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  write(hint, text.embed.hint);

  function tell(): void {
    if (!move) return;
    hint.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      hint.hidden = true;
    }, HINT_MS);
  }
  const placeUnder = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = map.getBoundingClientRect();
    return placeAt(clientX - left, clientY - top);
  };

  box.addEventListener('pointerdown', ({ pointerId, clientX, clientY, pointerType }) => {
    pressed.set(pointerId, { x: clientX, y: clientY });
    if (pointerType === 'touch' && pressed.size === 2) move?.();
  });
  box.addEventListener('pointermove', (event) => {
    const from = pressed.get(event.pointerId);
    const isDrag = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG;
    if (isDrag && event.pointerType === 'mouse') tell();
    box.style.cursor = placeUnder(event) === null ? '' : 'pointer';
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    box.addEventListener(end, ({ pointerId }) => pressed.delete(pointerId));
  box.addEventListener('click', (event) => {
    const place = placeUnder(event);
    if (place !== null) choose(place);
  });
  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return tell();
      if (!move) return;
      event.preventDefault();
      move();
    },
    { passive: false },
  );
}
