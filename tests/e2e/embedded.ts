import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../scripts/run.ts';
import type { Site } from './browser.ts';

/** An embed in a page of somebody else's, as its reader meets it. */
export type Embedded = {
  readonly frame: FrameLocator;
  /** Waits until its picture stands, with its clock. */
  stands(): Promise<void>;
  /** The moment shown, as it is written. */
  moment(): Promise<string>;
  /** What its page is shown of: marks and their names. */
  picture(): Promise<string>;
  /** Height of the frame in px. */
  height(): Promise<number>;
};

/** The embed of the iframe that the selector finds; also one within an element of ours. */
export function embedded(page: Page, selector: string): Embedded {
  const element = page.locator(selector);
  const frame = element.contentFrame();
  return {
    frame,
    async stands() {
      await frame.locator('#picture svg').first().waitFor();
      await expect.poll(() => frame.locator('#slider').isEnabled()).toBe(true);
    },
    moment: () => frame.locator('#date').innerText(),
    picture: () => frame.locator('#picture').innerHTML(),
    height: async () => (await element.boundingBox())?.height ?? 0,
  };
}

/** Runs in a page: everything that was posted to it. Call it before the frames are there. */
export function collectMessages(): void {
  const posted: unknown[] = [];
  Object.assign(globalThis, { posted });
  addEventListener('message', ({ data }) => posted.push(data));
}

/** An iframe with the embed, without whatever isn't asked about. */
export function frameCode(site: Site, id: string, query: string, rest = 'width="700" height="575"'): string {
  return `<iframe id="${id}" title="Map" src="${site.url}embed.html?${query}" ${rest}></iframe>`;
}

/** The code blocks of the page on embedding, for this site instead of the invented one. */
export function snippets(site: Site): string[] {
  const facts = JSON.parse(readFileSync(join(root, 'dist/embed/site.json'), 'utf8')) as {
    script: { file: string; integrity: string };
  };
  const text = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
  return [...text.matchAll(/```html\n([\s\S]*?)```/g)].map((match) =>
    (match[1] ?? '')
      .replaceAll('https://example.org/maps/', site.url)
      .replace('embed-0.1.0.js', facts.script.file)
      .replace('sha384-…', facts.script.integrity),
  );
}

export type Answer = {
  ok: boolean;
  error?: string;
  value?: { t: string; known: string; place: string | null };
};

/** Asks a frame as a page would and gives its answer; null: none within some ms. */
export async function ask(
  page: Page,
  selector: string,
  command: string,
  value: unknown,
  patience = 5000,
): Promise<Answer | null> {
  return page.evaluate(
    ({ selector, command, value, patience }) => {
      const id = `ask${performance.now()}`;
      const frame = document.querySelector<HTMLIFrameElement>(selector)?.contentWindow;
      return new Promise<Answer | null>((resolve) => {
        const timer = setTimeout(resolve, patience, null);
        addEventListener('message', ({ data, source }: MessageEvent<{ id?: string } & Answer>) => {
          if (source !== frame || data.id !== id) return;
          clearTimeout(timer);
          resolve(data);
        });
        frame?.postMessage({ changingHands: 1, id, command, value }, '*');
      });
    },
    { selector, command, value, patience },
  );
}
