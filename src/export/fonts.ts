import italic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import bold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { loadBytes } from '../dataset/loadBytes.ts';

const FACES = [
  { family: 'Noto Sans', weight: 400, style: 'normal', url: regular },
  { family: 'Noto Sans', weight: 400, style: 'italic', url: italic },
  { family: 'Noto Sans', weight: 600, style: 'normal', url: bold },
  { family: 'Source Serif 4', weight: 600, style: 'normal', url: serif },
] as const;

let rules: Promise<string> | null = null;

/**
 * The faces of the page as rules that hold their fonts: a drawing that is shown as an image sees no file of the page. Empty
 * where they can't be fetched (a page on an opaque origin): then the system's letters stand in. A failure is not kept.
 */
export function fontRules(): Promise<string> {
  rules ??= Promise.all(FACES.map(ruleOf)).then(
    (found) => found.join(''),
    () => {
      rules = null;
      return '';
    },
  );
  return rules;
}

async function ruleOf({ family, weight, style, url }: (typeof FACES)[number]): Promise<string> {
  const source = `url(data:font/woff2;base64,${base64(await loadBytes(url))})`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source} format('woff2')}`;
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCodePoint(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
