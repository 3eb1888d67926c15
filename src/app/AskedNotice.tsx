import '../panels/import/outsideNotice.css';
import { MOST_SHOWN } from '../panels/import/limits.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { showBuiltIn } from '../store/showFile.ts';
import { lateWords } from '../text/late.ts';
import type { Catalogue } from '../text/language.ts';
import { keptImport } from './keptImport.ts';

type Props = { readonly store: DashboardStore; readonly text: Catalogue; readonly address: string };

/** A link's data with something to answer first. The dialog is open by itself; this stands behind it, for whoever closes it. */
export function AskedNotice({ store, text, address }: Props) {
  const { asked } = lateWords(text).importing;
  const kept = keptImport(store);
  const stage = kept.session()?.stage;
  const events = stage?.at === 'report' ? (stage.outcome.made?.events ?? 0) : null;
  return (
    <main className="failed outside-notice" data-code="asked">
      <div role="alert">
        <h2>{events === null ? asked.questions : asked.part}</h2>
        <p>{events === null ? asked.questionsText : asked.partText(events, MOST_SHOWN)}</p>
        <p className="failed-where">
          <bdi>{address}</bdi>
        </p>
      </div>
      <button type="button" className="button button-main" onClick={kept.reopen}>
        {events === null ? asked.answer : asked.choose}
      </button>
      <p>
        <button type="button" className="button" onClick={() => showBuiltIn(store)}>
          {asked.builtIn}
        </button>
      </p>
    </main>
  );
}
