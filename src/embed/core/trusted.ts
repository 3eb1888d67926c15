/** What browsers with Trusted Types offer; others have none, and the policy of the page asks them for none. */
type Factory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string, type: string, sink: string) => string | null },
  ) => unknown;
};

/**
 * Says which addresses may become a script or a worker; nothing else may: no text, no HTML. Called once, before anything
 * is fetched: later nobody can say otherwise. `sink` is what would take the address.
 */
export function trust(admits: (url: string, sink: string) => boolean): void {
  try {
    (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('default', {
      createScriptURL: (url, _, sink) => (admits(url, sink) ? url : null),
    });
  } catch {
    // A policy of the host's own that allows none of this name.
  }
}

/** Whether an address lies in a folder beside the page. */
export function isIn(folder: string, url: string): boolean {
  const of = (address: string) => new URL(address, document.baseURI).href;
  return of(url).startsWith(of(folder));
}

/** As the browser names what starts a worker. */
export const WORKER = 'Worker constructor';
