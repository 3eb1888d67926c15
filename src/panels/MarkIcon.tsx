import type { PlaceState } from '../domain/snapshot.ts';
import { drawMark } from '../picture/mark.ts';
import { markOf } from '../picture/markOf.ts';
import { MARK_INK } from '../picture/theme.ts';
import { useDashboard } from './dashboard.tsx';
import { Drawing } from './Drawing.tsx';

/** The very mark that the map draws for the place. */
export function MarkIcon({ placeState, size }: { readonly placeState: PlaceState; readonly size?: number }) {
  const { dataset, theme } = useDashboard();
  const drawing = drawMark(markOf(placeState, dataset), MARK_INK[theme]);
  return <Drawing drawing={drawing} {...(size === undefined ? {} : { size })} />;
}
