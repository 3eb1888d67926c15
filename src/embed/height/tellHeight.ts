import type { FrameAddress } from '../protocol/frame.ts';
import {
  ampHeight,
  datawrapperHeight,
  flourishHeight,
  ownHeight,
  secretOf,
  wordpressHeight,
  wordpressLink,
} from './dialects.ts';

/** Calls back with the height in px that the page would like, at once and whenever it is another. */
export type Heights = (told: (px: number) => void) => void;

export type HeightsTold = {
  /** Looks whether a message is WordPress's call for the height. */
  readonly hear: (data: unknown) => void;
};

/**
 * Tells the host every height, in each dialect: the first at once, as a frame that nobody sees yet draws nothing; then
 * at most one a frame.
 */
export function tellHeights(
  frame: Window,
  address: FrameAddress,
  heights: Heights,
  post: (message: unknown) => void,
): HeightsTold {
  let wanted = 0;
  let told = 0;
  let isDue = false;

  const tellWordpress = () => {
    const secret = secretOf(address.hash());
    if (secret !== null && told > 0) post(wordpressHeight(told, secret));
  };
  const tell = () => {
    isDue = false;
    if (wanted === told) return;
    told = wanted;
    for (const message of [
      ownHeight(told),
      datawrapperHeight(told),
      flourishHeight(told, address.href()),
      ampHeight(told),
    ])
      post(message);
    tellWordpress();
  };

  heights((px) => {
    wanted = Math.ceil(px);
    if (!(wanted > 0) || isDue) return;
    if (told === 0) return tell();
    isDue = true;
    frame.requestAnimationFrame(tell);
  });
  // WordPress may add its secret to the address of a frame that stands already.
  frame.addEventListener('hashchange', tellWordpress);
  frame.document.addEventListener('click', (click) => {
    const secret = secretOf(address.hash());
    const link = click.target instanceof Element ? click.target.closest('a') : null;
    if (secret === null || link === null || link.host !== new URL(address.href()).host) return;
    click.preventDefault();
    post(wordpressLink(link.href, secret));
  });

  return {
    hear(data) {
      if (typeof data !== 'object' || data === null) return;
      const { message, secret } = data as { message?: unknown; secret?: unknown };
      if (message === 'ready' && typeof secret === 'string' && secret === secretOf(address.hash()))
        tellWordpress();
    },
  };
}
