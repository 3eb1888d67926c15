import type { Page } from 'playwright-core';

/** An element of a code, as a browser reads it. */
export type Parsed = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly text: string;
};

/**
 * A reader at the dialog that shares and embeds. `blank` is a page without a policy, in which codes are parsed: what is
 * parsed in ours may not even name a style.
 */
export function sharing(page: Page, blank: Page) {
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  const field = (name: string) => dialog.getByRole('textbox', { name, exact: true });
  return {
    dialog,
    field,
    tab: (name: string) => dialog.getByRole('tab', { name }),
    frame: dialog.locator('.share-preview iframe'),
    open,
    parsed,
    srcInCode,
    selected,
    served,
  };

  async function open(): Promise<void> {
    await page.getByRole('button', { name: 'Share and embed' }).click();
    await dialog.waitFor();
  }

  /** Every element of the code in a field, in its order. */
  async function parsed(label: string): Promise<Parsed[]> {
    return blank.evaluate(
      (code) => {
        const { body, head } = new DOMParser().parseFromString(code, 'text/html');
        return [...head.querySelectorAll('*'), ...body.querySelectorAll('*')].map((element) => ({
          name: element.localName,
          attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
          text: element.textContent ?? '',
        }));
      },
      await field(label).inputValue(),
    );
  }

  /** Address of the embed in the code in a field. */
  async function srcInCode(label: string): Promise<string> {
    const embed = (await parsed(label)).find(({ name }) => /^(iframe|changing-hands-map)$/.test(name));
    return embed?.attributes['src'] ?? '';
  }

  /** What is selected in the field that has the focus. */
  function selected(): Promise<string | null> {
    return page.evaluate(() => {
      const { activeElement: at } = document;
      if (!(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement)) return null;
      return at.value.slice(at.selectionStart ?? 0, at.selectionEnd ?? 0);
    });
  }

  /** How much is served at an address, and its digest in base 64. */
  function served(address: string, digest: 'SHA-256' | 'SHA-384') {
    return page.evaluate(
      async ([address, digest]) => {
        const bytes = await (await fetch(address)).arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest(digest, bytes));
        return { length: bytes.byteLength, digest: btoa(String.fromCodePoint(...hash)) };
      },
      [address, digest] as const,
    );
  }
}
