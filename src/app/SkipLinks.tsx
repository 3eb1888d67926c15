import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';

type Props = { readonly store: DashboardStore; readonly text: Catalogue };

/** The first stops of a keyboard: past the map. */
export function SkipLinks({ store, text }: Props) {
  const leadTo = (id: string) => document.getElementById(id)?.focus();
  function leadToPanel(): void {
    const { sheet, setSheet } = store.getState();
    if (sheet === 'peek') setSheet('half');
    leadTo('panel');
  }
  return (
    <nav className="skip-links" aria-label={text.page.skipLabel}>
      <button type="button" onClick={() => leadTo('timeline-slider')}>
        {text.page.skipToTimeline}
      </button>
      <button type="button" onClick={leadToPanel}>
        {text.page.skipToPanel}
      </button>
    </nav>
  );
}
