import type { Dataset } from '../../../src/domain/dataset.ts';
import { momentOf } from '../../../src/domain/moment.ts';
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts';
import type { BasemapData } from '../../../src/picture/basemap/decode.ts';
import type { PictureInput } from '../../../src/picture/picture.ts';
import { pictured } from '../../../src/picture/pictured.ts';
import { en } from '../../../src/text/en.ts';
import { timeWords } from '../../../src/text/timeWords.ts';

type Drawn = Pick<PictureInput, 'width' | 'height' | 'theme' | 'parts'>;

/** What the map of a view is drawn from without a browser: what the page shows of it. Lengths in px. */
export function stillInput(
  dataset: Dataset,
  basemap: BasemapData,
  view: Partial<View>,
  drawn: Drawn,
): PictureInput {
  const asked = { ...DEFAULT_VIEW, ...view };
  return {
    dataset,
    basemap,
    ...pictured(momentOf(dataset, asked)),
    selected: asked.place,
    camera: asked.camera,
    text: en,
    words: timeWords(en, dataset, asked.timeDisplay),
    ...drawn,
  };
}
