import { useDashboard } from '../panels/dashboard.tsx';
import { OriginBanner } from '../panels/import/OriginBanner.tsx';
import { keptImport } from './keptImport.ts';

/** The banner, with the way back to the report of what was imported. */
export function Origin({ fetchBasemap }: { readonly fetchBasemap: () => Promise<unknown> }) {
  const { store } = useDashboard();
  const kept = keptImport(store);
  return <OriginBanner {...{ fetchBasemap }} onReport={kept.session() === null ? null : kept.reopen} />;
}
