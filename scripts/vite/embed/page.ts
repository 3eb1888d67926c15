import { escapeHtml } from '../../../src/export/html.ts';
import { embed } from '../../../src/text/en/embed.ts';
import type { Files } from '../../../src/embed/core/contract.ts';
import { EMBED_POLICY } from '../securityPolicy.ts';
import type { SiteFile } from './bundle.ts';
import { escapeScript } from './escapeScript.ts';

export type EmbedPage = {
  /** The page as its author wrote it, with two comments for what the build adds. */
  readonly template: string;
  readonly style: SiteFile | null;
  /** In the order in which they run. */
  readonly scripts: readonly SiteFile[];
  readonly files: Files;
  /** What stands where no script runs, as HTML. */
  readonly noscript: string;
  /** Further elements of the head, as HTML. */
  readonly head: readonly string[];
};

/** A browser looks for it in the first bytes. */
const CHARSET = '<meta charset="utf-8" />';

/**
 * The embed page. The policy first, so that it holds for all that follows; then what the page waits for, in the order in
 * which it is needed; the addresses of what comes later stand as data. Every address is relative.
 */
export function embedPage({ template, style, scripts, files, noscript, head }: EmbedPage): SiteFile {
  const tags = [
    ...(style ? [`<link rel="stylesheet" href="./${style.fileName}">`] : []),
    ...scripts.map(({ fileName }) => `<script defer src="./${fileName}"></script>`),
    `<script type="application/json" id="files">${escapeScript(JSON.stringify(files))}</script>`,
    ...head,
  ];
  const policy = `<meta http-equiv="Content-Security-Policy" content="${EMBED_POLICY}">`;
  if (!template.includes(CHARSET)) throw new Error(`src/embed/page.html lacks ${CHARSET}`);
  const source = template
    .replace(CHARSET, CHARSET + policy)
    // Nobody reads these on their way: the file in src/ is for that.
    .replaceAll(/<!--\s.*?-->/gs, '')
    .replaceAll(/>\s+</g, '><')
    .replace('<!--head-->', () => tags.join(''))
    .replace('<!--body-->', () => {
      // Where the script can't be had the page would be blank: its first line hides this.
      const bare = `<a id="bare" href="${files.page}" target="_blank" rel="noopener">${escapeHtml(embed.open)}</a>`;
      return `${bare}<noscript>${noscript}</noscript>`;
    })
    .trim();
  return { fileName: 'embed.html', source };
}
