import type { Plugin } from 'vite';

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
};

/** A host may send the same as a header; `frame-ancestors` works only there. */
export const POLICY = written(RULES);

/**
 * Of the embed, without what `default-src` forbids anyway: there every byte is waited for. On an opaque origin a worker
 * of its own files counts as a stranger's, so MapLibre fetches it and hands it over as `data:`.
 *
 * @param inPage sources for the one script and the one style sheet that stand in the page, as their hashes
 */
export function embedPolicy(inPage: { readonly script: string; readonly style: string }): string {
  return written({
    'default-src': RULES['default-src'],
    'script-src': `${RULES['script-src']} ${inPage.script}`,
    'style-src': `${RULES['style-src']} ${inPage.style}`,
    'img-src': RULES['img-src'],
    'font-src': RULES['font-src'],
    'connect-src': RULES['connect-src'],
    'worker-src': "'self' data:",
    'base-uri': RULES['base-uri'],
    'form-action': RULES['form-action'],
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

function written(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** Puts the policy into every page of the build. Not in development: the dev server speaks through inline scripts. */
export function securityPolicy(): Plugin {
  return {
    name: 'changing-hands:security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
