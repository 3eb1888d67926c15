import { X } from 'lucide-react';
import { useStore } from 'zustand';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { toldParts } from '../text/toldParts.ts';

/** Parts of the link that were not understood: told, never guessed at. */
export function IgnoredNotice({ store, text }: { readonly store: DashboardStore; readonly text: Catalogue }) {
  const ignored = useStore(store, (state) => state.ignored);
  if (ignored.length === 0) return null;
  return (
    <div className="ignored-notice">
      <output>{text.page.ignored(...toldParts(ignored))}</output>
      <button
        type="button"
        className="icon-button"
        aria-label={text.page.dismiss}
        onClick={() => store.getState().setIgnored([])}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
