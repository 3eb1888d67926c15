import type { View } from '../../domain/view.ts';
import { encodeView } from '../../url/codec.ts';
import type { FrameAddress } from '../protocol/frame.ts';

/** The page's own query, without its `?`. */
export function ownQuery(): string {
  return location.search.slice(1);
}

/** Where the frame stands, for whoever speaks with the page around it. */
export const frameAddress: FrameAddress = {
  href: () => location.href,
  // WordPress puts the secret of its handshake there.
  hash: () => location.hash,
  // Not in every browser.
  ancestor: () => (location.ancestorOrigins as DOMStringList | undefined)?.[0] ?? null,
};

/** The address of the full page with a view. */
export function fullPageAddress(page: string, view: View): string {
  const query = encodeView(view);
  return new URL(query === '' ? page : `${page}?${query}`, document.baseURI).href;
}
