import type { PlaceId } from '../../../domain/ids.ts';
import { embedHands } from '../../../text/en/embedHands.ts';
import { part, write } from '../dom.ts';
import type { Page } from '../page.ts';

/** Px after which a press is a drag; ms that the hint stands. */
const DRAG = 6;
const HINT_MS = 2200;

/**
 * Presses, and gestures that ask for a map that moves (`move`, null where it may not be). The page around scrolls
 * through: neither the wheel nor one finger is taken from it.
 */
export function watchGestures(
  { box: { placeAt }, core }: Page,
  choose: (place: PlaceId) => void,
  move: (() => void) | null,
): void {
  const [map, picture, hint] = [part('map'), part('picture'), part('hint')];
  const pressed = new Map<number, { readonly x: number; readonly y: number }>();
  const stage = () => core.store.get().stage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  write(hint, embedHands.hint);

  function tell(): void {
    // Nothing to press, or nothing that it would do.
    if (part('move').hidden || stage() === 'refused') return;
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

  picture.addEventListener('pointerdown', ({ pointerId, clientX, clientY, pointerType }) => {
    pressed.set(pointerId, { x: clientX, y: clientY });
    if (pointerType === 'touch' && pressed.size === 2) move?.();
  });
  picture.addEventListener('pointermove', (event) => {
    const from = pressed.get(event.pointerId);
    const isDrag = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG;
    if (isDrag && event.pointerType === 'mouse') tell();
    picture.style.cursor = placeUnder(event) === null ? '' : 'pointer';
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    picture.addEventListener(end, ({ pointerId }) => pressed.delete(pointerId));
  picture.addEventListener('click', (event) => {
    const place = placeUnder(event);
    if (place !== null) choose(place);
  });
  picture.addEventListener(
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
