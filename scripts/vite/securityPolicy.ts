import type { Plugin } from 'vite';

/**
 * What the built page may do: its own files and nothing else. `data:` pictures are MapLibre's own icons. A host may send
 * the same as a header; `frame-ancestors` works only there.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

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
