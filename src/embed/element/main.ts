import { usualHeight } from '../../domain/embedHeight.ts';
import { open } from '../client/client.ts';
import type { EventName } from '../protocol/messages.ts';
import { embedElement as words } from '../../text/en/embedElement.ts';
import { addressFor } from './address.ts';
import { clampHeight, heightAsked } from './size.ts';

const NAME = 'changing-hands-map';
const EVENTS = ['ready', 'timechange', 'selectionchange', 'height', 'error'] as const satisfies EventName[];

/**
 * `<changing-hands-map src="…/embed.html?…">`: an iframe and nothing else. What stands between its tags is for readers
 * without scripts, and stays where no frame can be opened.
 */
class ChangingHandsMap extends HTMLElement {
  static readonly observedAttributes = ['src', 'height', 'title', 'theme'];
  #frame: HTMLIFrameElement | null = null;
  #connection: ReturnType<typeof open> | null = null;

  /** The client of the embed; null where no frame could be opened. Before `ready` its commands go unanswered. */
  get embed() {
    return this.#connection?.embed ?? null;
  }

  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    this.disconnectedCallback();
    const style = getComputedStyle(this);
    const own = (name: string) => style.getPropertyValue(`--changing-hands-${name}`).trim();
    const src = addressFor(this.getAttribute('src'), this.ownerDocument.baseURI, {
      host: globalThis.origin,
      theme: this.getAttribute('theme') ?? style.colorScheme,
      accent: own('accent'),
      font: own('font'),
    });
    if (style.display === 'inline') this.style.display = 'block';
    if (src === null) {
      root.append(document.createElement('slot'));
      return;
    }
    const frame = document.createElement('iframe');
    this.#frame = frame;
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; clipboard-write';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.style.cssText = 'display:block;inline-size:100%;border:0';
    this.#name();
    frame.src = src;
    this.#size(usualHeight(this.clientWidth));
    // The fallback has no slot in here, so it isn't shown any more.
    root.append(frame);
    const { embed } = (this.#connection = open(frame));
    for (const event of EVENTS)
      embed.on(event, (detail) => {
        if ('height' in detail) this.#size(detail.height);
        this.dispatchEvent(new CustomEvent(`changing-hands:${event}`, { detail, bubbles: true }));
      });
  }

  disconnectedCallback() {
    this.#connection?.embed.disconnect();
    this.#connection = null;
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    // Until the element stands, its attributes are only being read.
    if (!this.shadowRoot || !this.isConnected || before === now) return;
    if (name === 'title') this.#name();
    else if (name === 'height') this.#size(usualHeight(this.clientWidth));
    else this.connectedCallback();
  }

  #name() {
    if (this.#frame) this.#frame.title = this.title || words.title;
  }

  /** A height of the page's own choice stays; otherwise what the embed asks for. */
  #size(px: number) {
    const height = heightAsked(this.getAttribute('height')) ?? px;
    if (this.#frame && Number.isFinite(height)) this.#frame.style.blockSize = `${clampHeight(height)}px`;
  }
}

// A page may hold the script twice, in two versions: the first stays.
if (!customElements.get(NAME)) customElements.define(NAME, ChangingHandsMap);
