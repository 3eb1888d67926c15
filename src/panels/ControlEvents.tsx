import { useId } from 'react';
import type { ClaimId } from '../domain/ids.ts';
import type { EventState } from '../domain/snapshot.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { useDashboard } from './dashboard.tsx';
import { EventLink } from './EventLink.tsx';
import { ReportLagLine } from './ReportLagLine.tsx';
import { lateWords } from '../text/late.ts';

type Props = {
  readonly events: readonly EventState[];
  /** Claims that the history above shows already. */
  readonly shown: ReadonlySet<ClaimId>;
};

/** The events behind a place's history, each with the claims that no stretch of it rests on: none may be out of reach. */
export function ControlEvents({ events, shown }: Props) {
  const { text } = useDashboard();
  const id = useId();
  if (events.length === 0) return null;
  return (
    <section className="events-there" aria-labelledby={id}>
      <h3 id={id}>{lateWords(text).details.controlEvents}</h3>
      <ol className="plain">
        {events.map((state) => {
          const others = state.claims.filter(({ claimId }) => !shown.has(claimId));
          return (
            <li key={state.event.eventId} data-phase={state.phase} data-event-there={state.event.eventId}>
              <EventLink state={state} />
              <ReportLagLine
                time={state.time}
                extent={state.timeExtent}
                modality={state.event.modality}
                isState={state.controlEffect === 'status'}
                claims={state.claims}
              />
              {others.length > 0 && (
                <details data-other-claims>
                  <summary>{lateWords(text).details.otherClaims(others.length)}</summary>
                  {others.map((claim) => (
                    <ClaimCard key={claim.claimId} claim={claim} />
                  ))}
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
