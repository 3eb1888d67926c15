import { useDashboard, useFact, useSetView } from './dashboard.tsx';

/**
 * Says that the picture is cut by report time: a reader must not take it for all that is known. Narrow, it says so in
 * one line; its name says it in full.
 */
export function CutBanner() {
  const { text, words } = useDashboard();
  const setView = useSetView();
  const known = useFact((state) => state.view.known);
  if (known === 'all') return null;
  return (
    <section className="cut-banner" aria-label={text.page.cut(words.moment(known))}>
      <p className="wide-only">{text.page.cut(words.moment(known))}</p>
      <p className="narrow-only">{text.page.cutShort(words.point(known))}</p>
      <button type="button" className="button" onClick={() => setView({ known: 'all' })}>
        <span className="wide-only">{text.page.cutLift}</span>
        <span className="narrow-only">{text.page.cutLiftShort}</span>
      </button>
    </section>
  );
}
