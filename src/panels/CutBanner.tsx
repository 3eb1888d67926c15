import { useDashboard, useFact, useSetView } from './dashboard.tsx';

/** Says that the picture is cut by report time: a reader must not take it for all that is known. */
export function CutBanner() {
  const { text, words } = useDashboard();
  const setView = useSetView();
  const known = useFact((state) => state.view.known);
  if (known === 'all') return null;
  return (
    <section className="cut-banner" aria-label={text.page.cut(words.moment(known))}>
      <p>{text.page.cut(words.moment(known))}</p>
      <button type="button" className="button" onClick={() => setView({ known: 'all' })}>
        {text.page.cutLift}
      </button>
    </section>
  );
}
