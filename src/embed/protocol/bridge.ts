import type { EmbedCore } from '../core/contract.ts';
import { type Heights, tellHeights } from '../height/tellHeight.ts';
import { checkMessage } from './check.ts';
import { type FrameAddress, permittedOrigin } from './frame.ts';
import { type AckMessage, type EventName, type EventsTold, PROTOCOL } from './messages.ts';
import { obey } from './obey.ts';
import { toldState } from './told.ts';

/** What the script of the bridge hands over as `bridge`. */
export type StartBridge = (core: EmbedCore, heights: Heights, address: FrameAddress) => void;

/**
 * Joins the embed to the page around it. Commands are taken from that page alone, and only if it is of the permitted
 * origin; everybody else is neither obeyed nor answered. A host without a known origin is told that the embed is ready
 * and how high it is, and nothing else.
 */
export function startBridge(
  core: EmbedCore,
  heights: Heights,
  address: FrameAddress,
  frame: Window = globalThis.window,
): void {
  const { parent } = frame;
  // Opened by itself: there is nobody to speak to.
  if (parent === frame) return;
  const origin = permittedOrigin(core.options.host, address, frame.document.referrer);
  const post = (message: unknown) => parent.postMessage(message, origin ?? '*');
  const tell = <E extends EventName>(event: E, value: EventsTold[E]) => {
    if (origin !== null || event === 'ready') post({ changingHands: PROTOCOL, event, value });
  };
  const answer = (ack: Omit<AckMessage, 'changingHands'>) => post({ changingHands: PROTOCOL, ...ack });

  // A height holds nothing that only the permitted origin may know, and without it a frame is cut off.
  const told = tellHeights(frame, address, heights, (message) => parent.postMessage(message, '*'));
  frame.addEventListener('message', (message) => {
    if (message.source !== parent) return;
    told.hear(message.data);
    if (origin === null || message.origin !== origin) return;
    const asked = checkMessage(message.data);
    if (asked === null) return;
    const less = frame.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { trouble } = core.store.get();
    const error = 'fault' in asked ? asked.fault : trouble ? 'no-data' : obey(core, asked, less);
    answer(
      error === null
        ? { id: asked.id, ok: true, value: toldState(core) }
        : { id: asked.id, ok: false, error },
    );
  });

  const { trouble } = core.store.get();
  if (trouble) {
    post({ changingHands: PROTOCOL, event: 'error', value: { message: trouble } });
    return;
  }

  let last = toldState(core);
  let isDue = false;
  const tellMoment = () => {
    isDue = false;
    const { t, known } = toldState(core);
    if (t === last.t && known === last.known) return;
    last = { ...last, t, known };
    tell('timechange', { t, known });
  };
  core.store.subscribe(({ view, t, stage }, before) => {
    if (view.place !== before.view.place) tell('selectionchange', { place: view.place });
    if (stage === 'refused' && before.stage !== stage) tell('error', { message: 'live-refused' });
    if (isDue || (t === before.t && view.known === before.view.known)) return;
    // The clock runs as smoothly as the screen; a host is told no more often than that.
    isDue = true;
    frame.requestAnimationFrame(tellMoment);
  });

  tell('ready', last);
}
