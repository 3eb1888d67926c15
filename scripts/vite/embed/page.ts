import { createHash } from 'node:crypto';
import { escapeHtml } from '../../../src/export/html.ts';
import { embed } from '../../../src/text/en/embed.ts';
import type { Files } from '../../../src/embed/core/contract.ts';
import { dataHostsOf } from '../dataHosts.ts';
import { embedPolicy, listOf } from '../securityPolicy.ts';
import type { SiteFile } from './bundle.ts';
import { escapeScript } from './escapeScript.ts';

export type EmbedPage = {
  /** The page as its author wrote it, with two comments for what the build adds. */
  readonly template: string;
  readonly style: SiteFile;
  /** What the first picture needs, in the order in which it runs. */
  readonly scripts: readonly SiteFile[];
  /** What a reader does with the picture; where a host forbids scripts in a page, it fetches those. */
  readonly hands: SiteFile;
  readonly files: Omit<Files, 'style' | 'scripts'>;
  /** What stands where no script runs, as HTML. */
  readonly noscript: string;
  /** Further elements of the head, as HTML. */
  readonly head: readonly string[];
};

/** A browser looks for it in the first bytes. */
const CHARSET = '<meta charset="utf-8" />';

/**
 * The embed page. The policy first, so that it holds for all that follows. What the first picture needs stands in the
 * page itself, so that it waits for one exchange with the host only; the same files are named for hosts whose own policy
 * forbids that. The addresses of what comes later stand as data. Every address is relative.
 */
export function embedPage(made: EmbedPage): SiteFile & { readonly policy: string } {
  const { template, style, scripts, hands, noscript, head } = made;
  const files: Files = {
    ...made.files,
    style: `./${style.fileName}`,
    scripts: scripts.map(({ fileName }) => `./${fileName}`),
  };
  const css = inPage(style.source);
  // It would be looked for beside the page, and not beside the style sheet.
  if (/url\(|@import/.test(css)) throw new RangeError('the style sheet in the page names another file');
  const script = inPage(scripts.map(({ source }) => source).join('\n'));
  const hosts = dataHostsOf(process.env['DATA_HOSTS']);
  const tags = [
    `<style>${css}</style>`,
    `<script type="application/json" id="files">${escapeScript(JSON.stringify(files))}</script>`,
    ...head,
    ...listOf(hosts).map(({ name, content }) => `<meta name="${name}" content="${content}">`),
  ];
  // Where the script can't be had the page would be blank: its first line hides this.
  const bare = `<a id="bare" href="${files.page}" target="_blank" rel="noopener">${escapeHtml(embed.open)}</a>`;
  const body = [
    bare,
    `<noscript>${noscript}</noscript>`,
    `<script>${script}</script>`,
    `<script defer src="./${hands.fileName}"></script>`,
  ];
  const policy = embedPolicy({ script: hashOf(script), style: hashOf(css) }, hosts);
  if (!template.includes(CHARSET)) throw new Error(`src/embed/page.html lacks ${CHARSET}`);
  const source = template
    .replace(CHARSET, `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    // Nobody reads these on their way: the file in src/ is for that.
    .replaceAll(/<!--\s.*?-->/gs, '')
    .replaceAll(/>\s+</g, '><')
    .replace('<!--head-->', () => tags.join(''))
    .replace('<!--body-->', () => body.join(''))
    .trim();
  return { fileName: 'embed.html', source, policy };
}

/** Text of a file as it can stand in a page: throws where it would mean something else there. */
function inPage(source: string | Uint8Array): string {
  const text = String(source).trim();
  const other = /<\/?(?:script|style)|<!--/i.exec(text);
  if (other) throw new RangeError(`what stands in a page can't hold "${other[0]}"`);
  return text;
}

/** As a policy names what it allows. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
