import type { Catalogue } from '../text/language.ts';

/** The first stops of a keyboard: past the map. */
export function SkipLinks({ text }: { readonly text: Catalogue }) {
  const leadTo = (id: string) => () => document.getElementById(id)?.focus();
  return (
    <nav className="skip-links" aria-label={text.page.skipLabel}>
      <button type="button" onClick={leadTo('timeline-slider')}>
        {text.page.skipToTimeline}
      </button>
      <button type="button" onClick={leadTo('panel')}>
        {text.page.skipToPanel}
      </button>
    </nav>
  );
}
