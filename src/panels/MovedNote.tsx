import { X } from 'lucide-react';
import { eventOfClaim } from '../domain/showing.ts';
import { isWidthless } from '../domain/span.ts';
import type { Moved } from '../store/dashboardStore.ts';
import { lateWords } from '../text/late.ts';
import { useDashboard, useFact, useMoment, useSetView } from './dashboard.tsx';

/** The note itself, with the way back. */
export function MovedNote({ moved }: { readonly moved: Moved }) {
  const { store, text } = useDashboard();
  const setView = useSetView();
  const sentence = useSentence(moved);
  return (
    <div className="moved-note">
      <p>{sentence}</p>
      <button type="button" className="link" onClick={() => setView({ t: moved.from, from: moved.start })}>
        {lateWords(text).moved.moveBack}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={lateWords(text).moved.moveClose}
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
  const { moved: says } = lateWords(text);
  const { events } = useMoment();
  const event = useFact(
    ({ view }) => view.event ?? (view.claim === null ? null : eventOfClaim(dataset, view.claim)),
  );
  const state = events.find((one) => one.event.eventId === event);
  const moment = words.point(to);
  if (!state) return says.movedToFirst(moment);
  const { modality } = state.event;
  const isDone = modality === 'happened' || modality === 'ongoing';
  return isDone && isWidthless(state.time)
    ? says.movedExactly(moment)
    : says.movedTo(moment, words.span(state.time, state.timeExtent));
}
