import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { en } from '../../src/text/en.ts';
import { lateWords } from '../../src/text/late.ts';

const { pictures, embedding } = lateWords(en);

/** A file as the reader gets it. */
export type SavedFile = { readonly name: string; readonly bytes: Buffer };

/** The tabs of the dialog in which files of the view are made, as a reader uses them. The page has to accept downloads. */
export type FilePanes = {
  readonly openTab: (tab: 'picture' | 'video') => Promise<void>;
  /** Closes the dialog and moves the clock. */
  readonly goTo: (t: string) => Promise<void>;
  readonly choose: (name: string) => Promise<void>;
  readonly ownSize: (width: number, height: number) => Promise<void>;
  readonly press: (button: string) => Promise<void>;
  readonly saved: (button: string) => Promise<SavedFile>;
};

type Store = {
  readonly getState: () => {
    readonly setDialog: (dialog: null) => void;
    readonly setView: (view: { readonly t: number }) => void;
  };
};

export function filePanes(page: Page): FilePanes {
  const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click();
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
  return {
    press,
    choose,
    openTab: async (tab) => {
      if (!(await page.getByRole('dialog').isVisible())) await press(en.chrome.share);
      await page.getByRole('tab', { name: embedding.tabs[tab], exact: true }).click();
      await page.locator('.sheet-preview > svg').waitFor();
    },
    goTo: async (t) => {
      await page.evaluate((t) => {
        const { store } = (globalThis as unknown as { changingHands: { store: Store } }).changingHands;
        store.getState().setDialog(null);
        store.getState().setView({ t });
      }, Date.parse(t));
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    ownSize: async (width, height) => {
      await choose(pictures.sizes.free);
      await page.getByLabel(pictures.width).fill(String(width));
      await page.getByLabel(pictures.height).fill(String(height));
    },
    saved: async (button) => {
      const coming = page.waitForEvent('download', { timeout: 120_000 });
      await page.getByRole('button', { name: button, exact: true }).click({ timeout: 120_000 });
      const download = await coming;
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
  };
}
