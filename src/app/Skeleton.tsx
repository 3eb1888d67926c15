import type { Catalogue } from '../text/language.ts';

/** The page's bones while the dataset loads. Invisible for the first 200 ms, so that a quick answer doesn't flicker. */
export function Skeleton({ text }: { readonly text: Catalogue }) {
  return (
    <>
      <main className="map-pane" aria-busy="true">
        <div className="map-ground" />
        <output className="visually-hidden">{text.page.loading}</output>
      </main>
      <div className="timeline skeleton" aria-hidden="true">
        <div className="bone bone-date" />
        <div className="bone bone-track" />
      </div>
      <div className="panel" data-sheet="half" aria-hidden="true">
        <div className="sheet">
          <div className="skeleton">
            <div className="bone" />
            <div className="bone" />
            <div className="bone" />
            <div className="bone" />
          </div>
        </div>
      </div>
    </>
  );
}
