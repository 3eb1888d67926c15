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
  const frame = startTag('iframe', {
    title: passage.title,
    src,
    loading: 'lazy',
    width: '100%',
    height: String(height),
    style: 'width:100%;min-width:100%;border:0',
    allow: 'fullscreen; clipboard-write; web-share',
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
  return `${frame}</iframe>\n${creditCode(passage)}`;
}

/** A script of a version, by its address and its digest (`sha384-…`). */
export type EmbedScript = { readonly address: string; readonly integrity: string };

/** The embed as an element that a script fills; until then, and where none runs, it says in words what the map shows. */
export function scriptCode(passage: Passage, src: string, script: EmbedScript, alt: string): string {
  const tag = startTag('script', {
    async: true,
    src: script.address,
    integrity: script.integrity,
    crossorigin: 'anonymous',
  });
  const element = startTag('changing-hands-map', { src, title: passage.title });
  const fallback = `<p>${escapeHtml(alt)} ${linkTag(passage.link, passage.linkWords)}</p>`;
  return `${tag}</script>\n${element}${fallback}</changing-hands-map>\n${creditCode(passage)}`;
}

/** A picture that leads to the full page, for where neither frames nor scripts are allowed. */
export function pictureCode(passage: Passage, picture: string, alt: string): string {
  const image = startTag('img', { src: picture, alt, style: 'max-width:100%;height:auto' });
  return `${startTag('a', { href: passage.link })}${image}</a>\n${creditCode(passage)}`;
}

function creditCode({ link, linkWords, credit }: Passage): string {
  return `<p>${linkTag(link, linkWords)}. ${escapeHtml(credit)}</p>`;
}
