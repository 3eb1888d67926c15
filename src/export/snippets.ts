import { escapeHtml, linkTag, startTag } from './html.ts';

/** What every form of the code says, as plain text: the code escapes it. Addresses are absolute. */
export type Passage = {
  /** Name of the frame, for those who hear it. */
  readonly title: string;
  /** Address of the full page in this view, and the words of the link to it. */
  readonly link: string;
  readonly linkWords: string;
  readonly credit: string;
};

/** The embed in a frame, with the credit below it. Needs no script. `height` in px. */
export function frameCode(passage: Passage, src: string, height: number): string {
  return `${frameTag(passage.title, src, height)}\n${creditCode(passage)}`;
}

/** The frame alone: what is asked for by machines. `height` in px. */
export function frameTag(title: string, src: string, height: number): string {
  const frame = startTag('iframe', {
    title,
    src,
    loading: 'lazy',
    width: '100%',
    height: String(height),
    style: 'width:100%;min-width:100%;border:0',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
  return `${frame}</iframe>`;
}

/** A script of a version, by its address and its digest (`sha384-…`). */
export type EmbedScript = { readonly address: string; readonly integrity: string };

/** What stands where no script runs: a picture that leads to the full page, if there is one, and in words what is shown. */
export type Fallback = {
  readonly picture: { readonly address: string; readonly alt: string } | null;
  readonly words: string;
};

/** The embed as an element that a script fills; until then, and where none runs, it holds the fallback. */
export function scriptCode(
  passage: Passage,
  src: string,
  script: EmbedScript,
  { picture, words }: Fallback,
): string {
  const tag = startTag('script', {
    async: true,
    src: script.address,
    integrity: script.integrity,
    crossorigin: 'anonymous',
  });
  const element = startTag('changing-hands-map', { src, title: passage.title });
  const image = picture === null ? '' : imageCode(passage.link, picture.address, picture.alt);
  const told = `<p>${escapeHtml(words)}</p>`;
  return `${tag}</script>\n${element}${image}${told}</changing-hands-map>\n${creditCode(passage)}`;
}

/** A picture that leads to the full page, for where neither frames nor scripts are allowed. */
export function pictureCode(passage: Passage, picture: string, alt: string): string {
  return `${imageCode(passage.link, picture, alt)}\n${creditCode(passage)}`;
}

function imageCode(href: string, src: string, alt: string): string {
  return `${startTag('a', { href })}${startTag('img', { src, alt, style: 'max-width:100%;height:auto' })}</a>`;
}

function creditCode({ link, linkWords, credit }: Passage): string {
  return `<p>${linkTag(link, linkWords)}. ${escapeHtml(credit)}</p>`;
}
