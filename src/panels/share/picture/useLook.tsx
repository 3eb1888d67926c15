import { useEffect, useMemo, useState } from 'react';
import { isFiltering } from '../../../domain/filter.ts';
import type { View } from '../../../domain/view.ts';
import { loadGround } from '../../../export/ground.ts';
import type { Look } from '../../../export/look.ts';
import type { Size } from '../../../export/sizes.ts';
import { groundOf } from '../../../picture/basemap/groundOf.ts';
import { fetchGeometry } from '../../../picture/drawings/late.ts';
import { noteOf } from '../../../picture/drawings/noteOf.ts';
import type { Theme } from '../../../picture/theme.ts';
import { type LateCatalogue, lateWords } from '../../../text/late.ts';
import { useDashboard } from '../../dashboard.tsx';

export type ExportProps = {
  /** The address of the view, which a file then holds. */
  readonly link?: string | null;
  /** The view that the address is of; left out, the one that is open. */
  readonly view?: View;
};

/** The view that pictures are made of: as it was when they were asked for, also while the clock runs on. */
export function useShownView(given: View | undefined): View {
  const { store } = useDashboard();
  const [view] = useState(() => given ?? store.getState().view);
  return view;
}

type Come = Pick<Look, 'basemap' | 'geometry'>;

/** What pictures of the view are made from, once the basemap has come, and what computes its drawing. */
export function useLook(view: View, theme: Theme, link: string | null): Look | 'loading' | 'failed' {
  const { dataset, text, words } = useDashboard();
  const [come, setCome] = useState<Come | 'loading' | 'failed'>('loading');
  // The page behind the dialog stays as it is.
  const [screen] = useState(screenSize);
  const isDrawn = view.drawing !== 'places';
  useEffect(() => {
    let stopped = false;
    const settle = (answer: Come | 'failed') => {
      if (!stopped) setCome(answer);
    };
    Promise.all([loadGround(), isDrawn ? fetchGeometry() : null]).then(
      ([basemap, geometry]) => settle({ basemap, geometry }),
      () => settle('failed'),
    );
    return () => {
      stopped = true;
    };
  }, [isDrawn]);
  return useMemo(
    () =>
      come === 'loading' || come === 'failed'
        ? come
        : {
            ...come,
            basemap: groundOf(come.basemap, dataset),
            dataset,
            view,
            text,
            words,
            theme,
            screen,
            link,
            notes: notesOf(view, lateWords(text)),
          },
    [come, dataset, view, text, words, theme, screen, link],
  );
}

/** What the page says beside the map has to be said on a picture that leaves it. */
function notesOf(view: View, { drawings, pictures }: LateCatalogue): string[] {
  const { drawing } = view;
  return [
    ...(drawing === 'places' ? [] : [`${drawings.illustration} ${noteOf(drawing, drawings).assumed}`]),
    ...(isFiltering(view) ? [pictures.filtered] : []),
  ];
}

/** Of the map on the page, in px; null while it has no room. */
function screenSize(): Size | null {
  const map = document.querySelector('.map[data-side="main"]');
  if (!map) return null;
  const { clientWidth: width, clientHeight: height } = map;
  return width > 0 && height > 0 ? { width, height } : null;
}
