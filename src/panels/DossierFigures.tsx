import { useId } from 'react';
import { figureGroups } from '../domain/figures.ts';
import type { EventState } from '../domain/snapshot.ts';
import { useDashboard, useMoment } from './dashboard.tsx';
import { EventLink } from './EventLink.tsx';
import { FigureGroups } from './FigureGroups.tsx';
import { lateWords } from '../text/late.ts';

/** The numbers that claims give of what happened at a place, event by event. */
export function DossierFigures({ events }: { readonly events: readonly EventState[] }) {
  const { text } = useDashboard();
  const { events: all } = useMoment();
  const id = useId();
  const groups = figureGroups(all);
  const counted = events.flatMap((state) => {
    const there = groups.filter(({ eventId }) => eventId === state.event.eventId);
    return there.length === 0 ? [] : [{ state, groups: there }];
  });
  if (counted.length === 0) return null;
  return (
    <section className="dossier-figures" aria-labelledby={id}>
      <h3 id={id}>{lateWords(text).dossier.figures}</h3>
      <ol className="plain">
        {counted.map(({ state, groups }) => (
          <li key={state.event.eventId}>
            <EventLink state={state} />
            <FigureGroups groups={groups} />
          </li>
        ))}
      </ol>
    </section>
  );
}
