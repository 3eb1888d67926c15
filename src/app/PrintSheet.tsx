import './printSheet.css';
import type { KnownAt } from '../domain/control/state.ts';
import { isFiltering } from '../domain/filter.ts';
import { DashboardProvider, useDashboard, useFact, useMoment } from '../panels/dashboard.tsx';
import { LegendBody } from '../panels/LegendBody.tsx';
import type { BasemapData } from '../picture/basemap/decode.ts';
import { groundOf } from '../picture/basemap/groundOf.ts';
import { geometryAtHand } from '../picture/drawings/late.ts';
import { noteOf } from '../picture/drawings/noteOf.ts';
import { PrintedEvents, PrintedPlaces } from './PrintLists.tsx';
import { PrintPicture } from './PrintPicture.tsx';
import { PrintSources } from './PrintSources.tsx';
import { lateWords } from '../text/late.ts';

type Props = { readonly basemap: BasemapData | null; readonly linkOf: () => string | null };

/** The view on paper: which moment, the map, what is shown in words, the documents, the link. Always on light ground. */
export function PrintSheet({ basemap, linkOf }: Props) {
  const { store, dataset, text } = useDashboard();
  return (
    <DashboardProvider {...{ store, dataset, text }} theme="light">
      <article className="print-sheet" lang={text.language}>
        <Head />
        {basemap && <PrintPicture basemap={groundOf(basemap, dataset)} />}
        <div className="print-legend">
          <LegendBody />
        </div>
        <PrintedPlaces />
        <PrintedEvents />
        <PrintSources link={linkOf()} />
      </article>
    </DashboardProvider>
  );
}

function Head() {
  const { dataset, text, words } = useDashboard();
  const { t, from, mode, known } = useMoment();
  const view = useFact((state) => state.view);
  const { page } = text;
  const { dialogs, drawings, print } = lateWords(text);
  const note = view.drawing === 'places' || !geometryAtHand() ? null : noteOf(view.drawing, drawings);
  const at = words.moment(t);
  const knownWords = (cut: KnownAt) => (cut === 'all' ? page.knownAll : page.knownAt(words.moment(cut)));
  const when =
    mode === 'window' && from !== null
      ? dialogs.share.momentWindow(words.moment(from), at)
      : mode === 'so_far'
        ? dialogs.share.momentSoFar(at)
        : at;
  return (
    <header className="print-head">
      <p className="print-product">{page.product}</p>
      <h1 dir="auto">{dataset.title}</h1>
      <p className="print-when">
        <strong>{when}</strong>, {knownWords(known)}
      </p>
      {view.compare && <p>{print.compared(words.moment(view.compare.t), knownWords(view.compare.known))}</p>}
      {isFiltering(view) && <p>{print.filtered}</p>}
      {note && (
        <p>
          <strong>{drawings.illustration}</strong> {note.assumed} {note.details}
        </p>
      )}
    </header>
  );
}
