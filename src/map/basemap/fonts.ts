import latinItalic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

/** Names for `text-font`. The file decides the weight, so each weight has a name. */
export const FONT = { regular: 'Noto Sans', bold: 'Noto Sans Bold', italic: 'Noto Sans Italic' } as const;

/** What the Latin subset covers. Other characters (Arabic names) are drawn by MapLibre in the system's sans-serif. */
const LATIN = ['U+0000-00FF', 'U+2000-206F'];

/** The style's `font-faces`: fonts of our own origin, fetched when a label first needs one. No glyph server. */
export const FONT_FACES: FontFacesSpecification = {
  [FONT.regular]: [{ url: latinRegular, 'unicode-range': LATIN }],
  [FONT.bold]: [{ url: latinBold, 'unicode-range': LATIN }],
  [FONT.italic]: [{ url: latinItalic, 'unicode-range': LATIN }],
};
