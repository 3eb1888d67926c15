import { useFact } from './dashboard.tsx';
import { later } from './later.tsx';

const MovedNote = later(async () => (await import('./MovedNote.tsx')).MovedNote);

/**
 * Says that the clock was moved to show what was opened, and offers the way back. It lies over the map's upper edge:
 * nothing makes room for it. The element that is listened to is there before it speaks.
 */
export function MovedNotice() {
  const moved = useFact((state) => state.moved);
  return (
    <div className="moved-notice" role="status">
      {moved && <MovedNote moved={moved} />}
    </div>
  );
}
