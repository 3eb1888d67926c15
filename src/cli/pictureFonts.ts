import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { decompress } from 'wawoff2';

/** The families that pictures name, in the weights that they use. */
const FILES = [
  'noto-sans/files/noto-sans-latin-400-normal',
  'noto-sans/files/noto-sans-latin-600-normal',
  'noto-sans/files/noto-sans-latin-400-italic',
  'noto-sans/files/noto-sans-latin-ext-400-normal',
  'noto-sans/files/noto-sans-latin-ext-600-normal',
  'source-serif-4/files/source-serif-4-latin-600-normal',
  'source-serif-4/files/source-serif-4-latin-ext-600-normal',
];

/**
 * Lends the fonts of the page as TrueType files, in a folder that is gone afterwards: the program that draws cards reads
 * files, and no woff2. With no other fonts the bytes of a card are the same everywhere.
 */
export async function withPictureFonts<Answer>(
  root: string,
  use: (fontFiles: readonly string[]) => Answer,
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'changing-hands-fonts-'));
  try {
    const files: string[] = [];
    // One after the other: side by side they come out of one memory, each as another.
    for (const name of FILES) {
      const packed = readFileSync(join(root, 'node_modules/@fontsource', `${name}.woff2`));
      const file = join(folder, `${basename(name)}.ttf`);
      writeFileSync(file, await decompress(packed));
      files.push(file);
    }
    return use(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
