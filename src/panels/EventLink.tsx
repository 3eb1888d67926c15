import type { EventState } from '../domain/snapshot.ts';
import { useDashboard, useOpen } from './dashboard.tsx';
import { lateWords } from '../text/late.ts';

/** An event in one line: its title, which opens it in the list, and its time. */
export function EventLink({ state }: { readonly state: EventState }) {
  const { text, words } = useDashboard();
  const open = useOpen();
  const { event, title, time, timeExtent, phase } = state;
  const modality = event.modality === 'happened' ? null : text.terms.modality[event.modality];
  return (
    <>
      <button type="button" className="link" onClick={() => open({ event: event.eventId, claim: null })}>
        <bdi>{title}</bdi>
      </button>{' '}
      <small>
        {phase === 'by' && <span className="visually-hidden">{text.terms.phase.by} </span>}
        {lateWords(text).details.eventBrief(words.span(time, timeExtent), modality)}
      </small>
    </>
  );
}
