import type { Moment } from '../store/selectors.ts';
import { useDashboard, useOpen } from './dashboard.tsx';
import { lateWords } from '../text/late.ts';

/** Places where something of what is shown happened, but of which no claim says who holds them. */
export function OtherPlaces({ moment }: { readonly moment: Moment }) {
  const { dataset, text } = useDashboard();
  const open = useOpen();
  const held = new Set(moment.places.map(({ place }) => place.placeId));
  const events = new Map<string, number>();
  for (const { event } of moment.shown.events)
    if (event.placeId !== null) events.set(event.placeId, (events.get(event.placeId) ?? 0) + 1);
  const others = [...dataset.places.values()].filter(
    ({ placeId }) => !held.has(placeId) && events.has(placeId),
  );
  if (others.length === 0) return null;
  return (
    <details className="other-places">
      <summary>{lateWords(text).details.otherPlaces(others.length)}</summary>
      <ul>
        {others.map(({ placeId, name, kind }) => (
          <li key={placeId} data-other-place={placeId}>
            <button type="button" className="link" onClick={() => open({ place: placeId })}>
              <bdi>{name}</bdi>
            </button>{' '}
            <small>
              {lateWords(text).details.otherPlace(text.terms.placeKind[kind], events.get(placeId) ?? 0)}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
