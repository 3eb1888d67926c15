import { useLayoutEffect, useRef } from 'react';
import { useDashboard, useFact, useMoment } from '../panels/dashboard.tsx';
import type { BasemapData } from '../picture/basemap/decode.ts';
import { buildSvg } from '../picture/build.ts';
import { drawPicture } from '../picture/picture.ts';
import { pictured } from '../picture/pictured.ts';
import { illustrate } from '../picture/drawings/illustrate.ts';
import { lateWords } from '../text/late.ts';

/** The width of the text on A4 with the margins of the style sheet, in px, and a landscape shape. */
const WIDTH = 690;
const HEIGHT = 460;

/** The map as a drawing: what WebGL has drawn is gone by the time that a page is printed. */
export function PrintPicture({ basemap }: { readonly basemap: BasemapData }) {
  const { dataset, text, words } = useDashboard();
  const moment = useMoment();
  const drawing = useFact((state) => state.view.drawing);
  const camera = useFact((state) => state.view.camera);
  const selected = useFact((state) => state.view.place);
  const figure = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const drawn = drawing === 'places' ? null : illustrate(drawing, dataset, basemap, moment);
    const { root } = drawPicture({
      dataset,
      basemap,
      ...pictured(moment),
      selected,
      camera,
      text,
      words,
      width: WIDTH,
      height: HEIGHT,
      theme: 'light',
      // The head of the page says what it is.
      illustration: drawn && { drawn, note: null },
      parts: { title: false, date: false, legend: false, scale: true, credit: true },
    });
    figure.current?.replaceChildren(buildSvg(root, document));
  });

  const label = lateWords(text).print.picture(dataset.title, words.moment(moment.t));
  return <div ref={figure} className="print-picture" role="img" aria-label={label} />;
}
