import { withTexts } from '../export/pngTexts.ts';
import { CHECKOUT } from './checkout.ts';
import { withPictureFonts } from './pictureFonts.ts';
import { UsageError } from './usageError.ts';

/** An SVG drawing as PNG, `width` px wide, with texts in it. The same bytes on every machine: no font of its own is read. */
export async function pngOf(
  svg: string,
  width: number,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  // Comes with the packages for development: it is a program of the machine's own kind.
  const { Resvg } = await import('@resvg/resvg-js').catch((error: unknown) => {
    throw new UsageError(
      'The package "@resvg/resvg-js", which draws PNG, is not installed.',
      `Run \`npm ci\` in "${CHECKOUT}", or take .svg.`,
      error,
    );
  });
  return withPictureFonts(CHECKOUT, (fontFiles) =>
    withTexts(
      new Resvg(svg, {
        fitTo: { mode: 'width', value: width },
        font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Noto Sans' },
        logLevel: 'off',
      })
        .render()
        .asPng(),
      texts,
    ),
  );
}
