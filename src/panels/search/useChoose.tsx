import { useDashboard } from '../dashboard.tsx';
import type { SearchOption } from './options.ts';

/** What happens when something found is chosen: a thing is opened, a party or words narrow the list. */
export function useChoose(): (option: Exclude<SearchOption, { kind: 'more' }>) => void {
  const { store } = useDashboard();
  return (option) => {
    const { open, setView, setTab, sheet, setSheet } = store.getState();
    if (sheet === 'peek') setSheet('half');
    switch (option.kind) {
      case 'places':
        open({ place: option.hit.what.placeId });
        break;
      case 'events':
        open({ event: option.hit.what.event.eventId, claim: null });
        break;
      case 'parties':
        setView({ parties: [option.hit.what.partyId] });
        setTab('events');
        break;
      case 'speakers':
        setView({ q: option.hit.what.name });
        setTab('events');
        break;
      case 'words':
        setView({ q: option.q });
        setTab('events');
    }
    // The field may be gone. A dossier that opens takes the focus on to its own heading.
    document.getElementById('panel')?.focus({ preventScroll: true });
  };
}
