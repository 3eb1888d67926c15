import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { FONT, FONT_FACES } from './basemap/fonts.ts';
import { nameLayers } from './layers/nameLayers.ts';
import { withSystemFonts } from './systemFonts.ts';

test('names stand in fonts of the system, also within an expression, and no font is fetched', () => {
  const layers = nameLayers('light');
  const style: StyleSpecification = { version: 8, sources: {}, 'font-faces': FONT_FACES, layers };
  const written = JSON.stringify(withSystemFonts(style));
  expect(JSON.stringify(style)).toContain(FONT.bold);
  for (const font of Object.values(FONT)) expect(written).not.toContain(`"${font}"`);
  expect(written).toContain('["literal",["Arial Bold","Arial","Helvetica"]]');
  expect(written).not.toContain('font-faces');
});
