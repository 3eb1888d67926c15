import { Resvg } from '@resvg/resvg-js';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Step } from '../../../src/domain/story.ts';
import { cardOf } from '../../../src/export/site.ts';
import type { BasemapData } from '../../../src/picture/basemap/decode.ts';
import { serialiseSvg } from '../../../src/picture/serialise.ts';
import type { SiteFile } from './bundle.ts';
import { cardSvg } from './card.ts';
import { withPictureFonts } from '../../../src/cli/pictureFonts.ts';
import type { Edition } from './published.ts';

/** Of a card in px: what the platforms that unfurl links ask for. */
export const CARD = { width: 1200, height: 630 };

/** Of the whole map, where a step's card has the name of the step. */
export const MAP_CARD = cardOf('map');

/** A card of the whole map, and one of every step of the story. */
export function cardFiles(
  root: string,
  { dataset, story }: Edition,
  basemap: BasemapData,
): Promise<SiteFile[]> {
  return withPictureFonts(root, (fontFiles) =>
    [null, ...(story?.steps ?? [])].map((step) => ({
      fileName: step ? cardOf(step.stepId) : MAP_CARD,
      source: drawCard(dataset, basemap, step, fontFiles),
    })),
  );
}

/** A card as PNG: the same bytes whenever and wherever it is drawn. */
export function drawCard(
  dataset: Dataset,
  basemap: BasemapData,
  step: Step | null,
  fontFiles: readonly string[],
): Uint8Array {
  return new Resvg(serialiseSvg(cardSvg(dataset, basemap, step)), {
    fitTo: { mode: 'width', value: CARD.width },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Noto Sans' },
    logLevel: 'off',
  })
    .render()
    .asPng();
}
