/** Where the frame stands; `location` has one owner, who hands this over. */
export type FrameAddress = {
  readonly href: () => string;
  /** With its `#`. */
  readonly hash: () => string;
  /** Origin of the page around it, where the browser tells. */
  readonly ancestor: () => string | null;
};

/**
 * The one origin that may send commands and is told what is shown: the one named in the frame's address, else that of
 * the page around it. The browser's word comes before the referrer, which after a reload can be the frame itself.
 * Null: the page has no origin to go by, or none is known.
 */
export function permittedOrigin(host: string | null, address: FrameAddress, referrer: string): string | null {
  return host ?? webOrigin(address.ancestor() ?? referrer);
}

function webOrigin(address: string): string | null {
  try {
    const { protocol, origin } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}
