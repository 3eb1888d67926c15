import { KNOWN_SHEET } from '../store/sheets.ts';
import { useDashboard, useFact, useSetView } from './dashboard.tsx';

/**
 * Says that the picture is cut by report time: a reader must not take it for all that is known. Narrow, where the title
 * bar has no room to say so, it is one line, and pressing that chooses another cut; its name says it in full.
 */
export function CutBanner() {
  const { text, words } = useDashboard();
  const setView = useSetView();
  const known = useFact((state) => state.view.known);
  if (known === 'all') return null;
  function lift(): void {
    setView({ known: 'all' });
    // The banner is gone with its button.
    document.getElementById('timeline-slider')?.focus({ preventScroll: true });
  }
  return (
    <section className="cut-banner" aria-label={text.page.cut(words.moment(known))}>
      <p className="wide-only">{text.page.cut(words.moment(known))}</p>
      <button type="button" className="cut-open narrow-only" popoverTarget={KNOWN_SHEET}>
        {text.page.cutShort(words.cut(known))}
      </button>
      <button type="button" className="button" onClick={lift}>
        <span className="wide-only">{text.page.cutLift}</span>
        <span className="narrow-only">{text.page.cutLiftShort}</span>
      </button>
    </section>
  );
}
