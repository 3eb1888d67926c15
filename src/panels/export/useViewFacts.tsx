import { useState } from 'react';
import type { Box } from '../../domain/dataset.ts';
import { momentOf } from '../../domain/moment.ts';
import type { View } from '../../domain/view.ts';
import { filterOptions } from '../../text/filterOptions.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { boxOnScreen } from './wanted.ts';

/** What a view holds, in a sentence. */
export function useViewWords(view: View): string {
  const { dataset, text, words } = useDashboard();
  const { exporting } = lateWords(text);
  const { t, from, mode, known } = momentOf(dataset, view);
  const at = words.moment(t);
  const when =
    mode === 'window' && from !== null
      ? exporting.window(words.moment(from), at)
      : mode === 'so_far'
        ? exporting.soFar(at)
        : at;
  return exporting.viewHolds(
    when,
    known === 'all' ? text.page.knownAll : text.page.knownAt(words.cut(known)),
    filterOptions(view, known, dataset, text),
  );
}

/** The box of the map as it stood when this was first asked; null while it has no room on the page. */
export function useMapBox(view: View): Box | null {
  const { dataset } = useDashboard();
  const [box] = useState(() => {
    const map = document.querySelector('.map[data-side="main"]');
    if (!map || map.clientWidth === 0 || map.clientHeight === 0) return null;
    return boxOnScreen(dataset, view, { width: map.clientWidth, height: map.clientHeight });
  });
  return box;
}
