import type { Event } from '../domain/event.ts';
import { drawEventGlyph, eventGlyph } from '../picture/eventGlyph.ts';
import { MARK_INK } from '../picture/theme.ts';
import { useDashboard } from './dashboard.tsx';
import { Drawing } from './Drawing.tsx';

/** The quiet mark of the event's kind; control events have the mark of their place and none of their own. */
export function EventIcon({ event }: { readonly event: Event }) {
  const { theme } = useDashboard();
  const glyph = eventGlyph(event.eventType);
  if (glyph === null) return null;
  const { ground, groundInk } = MARK_INK[theme];
  return (
    <Drawing className="event-icon" drawing={{ size: 12, paths: drawEventGlyph(glyph, groundInk, ground) }} />
  );
}
