import { Resvg } from '@resvg/resvg-js';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Step } from '../../../src/domain/story.ts';
import { viewOfStep } from '../../../src/domain/storyView.ts';
import type { BasemapData } from '../../../src/picture/basemap/decode.ts';
import type { SiteFile } from './bundle.ts';
import { withCardFonts } from './cardFonts.ts';
import type { Edition } from './published.ts';
import { stillPicture } from './stillPicture.ts';

/** Of a card in px: what the platforms that unfurl links ask for. */
export const CARD = { width: 1200, height: 630 };

/** A card is shown at half its size or less: it is drawn as a small map is, and enlarged, so that its words can be read. */
const ENLARGED = 2;

export const cardOf = (stepId: string | null): string => `cards/${stepId ?? 'map'}.png`;

/** A card of the whole map, and one of every step of the story. */
export function cardFiles(
  root: string,
  { dataset, story }: Edition,
  basemap: BasemapData,
): Promise<SiteFile[]> {
  return withCardFonts(root, (fontFiles) =>
    [null, ...(story?.steps ?? [])].map((step) => ({
      fileName: cardOf(step?.stepId ?? null),
      source: drawCard(dataset, basemap, step, fontFiles),
    })),
  );
}

/** The picture of a step, or of the dataset's last moment, as PNG. */
export function drawCard(
  dataset: Dataset,
  basemap: BasemapData,
  step: Step | null,
  fontFiles: readonly string[],
): Uint8Array {
  const svg = stillPicture(
    step ? { ...dataset, title: step.title } : dataset,
    basemap,
    step ? viewOfStep(step) : {},
    {
      width: CARD.width / ENLARGED,
      height: CARD.height / ENLARGED,
      theme: 'light',
      parts: { title: true, date: true, legend: true, scale: false, credit: true },
    },
  );
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: CARD.width },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Noto Sans' },
    logLevel: 'off',
  })
    .render()
    .asPng();
}
