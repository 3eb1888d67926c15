import { X } from 'lucide-react';
import { eventOfClaim } from '../domain/showing.ts';
import { isWidthless } from '../domain/span.ts';
import type { Moved } from '../store/dashboardStore.ts';
import { useDashboard, useFact, useMoment, useSetView } from './dashboard.tsx';

/**
 * Says that the clock was moved to show what was opened, and offers the way back. It lies over the map's upper edge:
 * nothing makes room for it. The element that is listened to is there before it speaks.
 */
export function MovedNotice() {
  const moved = useFact((state) => state.moved);
  return (
    <div className="moved-notice" role="status">
      {moved && <Note moved={moved} />}
    </div>
  );
}

function Note({ moved }: { readonly moved: Moved }) {
  const { store, text } = useDashboard();
  const setView = useSetView();
  const sentence = useSentence(moved);
  return (
    <div className="moved-note">
      <p>{sentence}</p>
      <button type="button" className="link" onClick={() => setView({ t: moved.from, from: moved.start })}>
        {text.search.moveBack}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={text.search.moveClose}
        onClick={() => store.getState().setMoved(null)}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  );
}

/** Never surer than the sources: only what is dated to the minute, and was done, "happened" at that moment. */
function useSentence({ to }: Moved): string {
  const { dataset, text, words } = useDashboard();
  const { search } = text;
  const { events } = useMoment();
  const event = useFact(
    ({ view }) => view.event ?? (view.claim === null ? null : eventOfClaim(dataset, view.claim)),
  );
  const state = events.find((one) => one.event.eventId === event);
  const moment = words.point(to);
  if (!state) return search.movedToFirst(moment);
  const { modality } = state.event;
  const isDone = modality === 'happened' || modality === 'ongoing';
  return isDone && isWidthless(state.time)
    ? search.movedExactly(moment)
    : search.movedTo(moment, words.span(state.time, state.timeExtent));
}
