import type { Plugin } from 'vite';
import { dataHostsOf } from './dataHosts.ts';

/** What the built page may do: its own files and nothing else. `data:` pictures are MapLibre's own icons. */
const RULES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  // The dialog's preview of the embed.
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  // Text becomes neither a script nor HTML, whatever the code does; `src/embed/core/trusted.ts` says which addresses may.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/**
 * A host may send the same as a header; `frame-ancestors` works only there.
 *
 * @param hosts whose data the site opens without asking: they and no others can be asked for anything
 */
export function pagePolicy(hosts: readonly string[]): string {
  return written({ ...RULES, 'connect-src': connections(hosts) });
}

function connections(hosts: readonly string[]): string {
  return [RULES['connect-src'], ...hosts.map((host) => `https://${host}`)].join(' ');
}

/**
 * Of the embed, without what `default-src` forbids anyway: there every byte is waited for. On an opaque origin a worker
 * of its own files counts as a stranger's, so MapLibre fetches it and hands it over as `data:`.
 *
 * @param inPage sources for the one script and the one style sheet that stand in the page, as their hashes
 */
export function embedPolicy(
  inPage: { readonly script: string; readonly style: string },
  hosts: readonly string[],
): string {
  return written({
    'default-src': RULES['default-src'],
    'script-src': `${RULES['script-src']} ${inPage.script}`,
    'style-src': `${RULES['style-src']} ${inPage.style}`,
    'img-src': RULES['img-src'],
    'font-src': RULES['font-src'],
    'connect-src': connections(hosts),
    'worker-src': "'self' data:",
    'base-uri': RULES['base-uri'],
    'form-action': RULES['form-action'],
    'require-trusted-types-for': RULES['require-trusted-types-for'],
    'trusted-types': RULES['trusted-types'],
  });
}

/** Of a page without scripts. */
export const STILL_POLICY = written({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

/** Of what is no page and can be opened as one: a picture. */
export const OBJECT_POLICY = written({ 'default-src': "'none'" });

function written(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** What a page's own code reads the listed hosts from: the same list as its policy's. */
export function listOf(hosts: readonly string[]): { readonly name: string; readonly content: string }[] {
  return hosts.length === 0 ? [] : [{ name: 'data-hosts', content: hosts.join(' ') }];
}

/** Puts the policy into every page of the build. Not in development: the dev server speaks through inline scripts. */
export function securityPolicy(): Plugin {
  return {
    name: 'changing-hands:security-policy',
    apply: 'build',
    transformIndexHtml: () => {
      const hosts = dataHostsOf(process.env['DATA_HOSTS']);
      const metas = [
        { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(hosts) },
        ...listOf(hosts),
      ];
      return metas.map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' }));
    },
  };
}
