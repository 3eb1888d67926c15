import type { EventMessage } from '../protocol/messages.ts';
import { PROTOCOL } from '../protocol/messages.ts';

/*
 * How hosts are told a height in px: each its own message, since no two systems agreed on one. A host hears the one it
 * knows and ignores the others.
 */

export function ownHeight(height: number): EventMessage {
  return { changingHands: PROTOCOL, event: 'height', value: { height } };
}

/** `secret` as WordPress put it behind the frame's address. */
export function wordpressHeight(height: number, secret: string) {
  return { secret, message: 'height', value: height };
}

/** Asks WordPress to go to an address of the frame's host: a frame that it sandboxes can't open one. */
export function wordpressLink(address: string, secret: string) {
  return { secret, message: 'link', value: address };
}

/** Scripts of Datawrapper go by the frame that speaks, older ones by `datawrapper-chart-` and this name. */
export function datawrapperHeight(height: number) {
  return { 'datawrapper-height': { 'changing-hands': height } };
}

/** `src` is the frame's own address. */
export function flourishHeight(height: number, src: string): string {
  return JSON.stringify({
    sender: 'Flourish',
    context: 'iframe.resize',
    method: 'resize',
    height,
    src,
  });
}

export function ampHeight(height: number) {
  return { sentinel: 'amp', type: 'embed-size', height };
}

/** The secret of `#?secret=abc…`; null without one. */
export function secretOf(hash: string): string | null {
  return /[#?&]secret=([a-z0-9]{10,64})(?:&|$)/i.exec(hash)?.[1] ?? null;
}
