/**
 * Why the usual map can't stand here: the browser draws no WebGL 2; MapLibre's worker gives no answer; its code can't be
 * had; the graphics context was lost and has not come back.
 */
export const CAUSES = ['no-webgl', 'worker', 'code', 'context'] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * Whether another try could end otherwise while the page stands as it does. Browsers may keep the failure of a module for as
 * long as it stands.
 */
export function canBeRetried(cause: Cause): boolean {
  return cause !== 'no-webgl' && cause !== 'code';
}

/** Asked of a canvas that is thrown away, so that MapLibre isn't fetched where it couldn't draw. */
export function hasWebGl2(document: Document): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    // Browsers allow few contexts at a time: this one is given back at once.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
