import type { Locator, Page } from 'playwright-core';

/** The state of a place as the page says it, in the words of its attributes. */
export type ShownState = {
  readonly place: string;
  readonly word: string;
  readonly base: string;
  readonly party: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly next: string | null;
  readonly contested: boolean;
  readonly disputed: boolean;
};

/** Width of the slider's thumb in px, as the timeline draws it. */
const THUMB = 20;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A reader at the timeline and the panels. Times are milliseconds UTC. */
export function reader(page: Page) {
  // In a window there is a second one, for its start.
  const slider = page.locator('#timeline-slider');
  return {
    scrubByKeys,
    scrubByMouse,
    now,
    openTab,
    sentenceInList,
    stateInList,
    statesInList,
    stateInDossier,
    openDossier,
    slider,
  };

  async function now(): Promise<number> {
    return Number(await slider.inputValue());
  }

  /** By days, then hours, on or back: only keys of the slider pattern. From the start, if hours don't lead there. */
  async function scrubByKeys(t: number): Promise<void> {
    await slider.focus();
    if ((t - (await now())) % HOUR !== 0) await page.keyboard.press('Home');
    await press(Math.round((t - (await now())) / DAY), 'PageUp', 'PageDown');
    // From where that has led: a cut may have held it.
    await press(Math.round((t - (await now())) / HOUR), 'ArrowRight', 'ArrowLeft');
  }

  async function press(times: number, on: string, back: string): Promise<void> {
    for (let time = 0; time < Math.abs(times); time += 1) await page.keyboard.press(times > 0 ? on : back);
  }

  /** Drags the thumb to within a few pixels of t; answers how far it came to lie from it, in ms. */
  async function scrubByMouse(t: number): Promise<number> {
    const box = await slider.boundingBox();
    if (!box) throw new Error('the slider is not on the page');
    const [min, max] = [Number(await slider.getAttribute('min')), Number(await slider.getAttribute('max'))];
    const x = (at: number) => box.x + THUMB / 2 + ((at - min) / (max - min)) * (box.width - THUMB);
    const y = box.y + box.height / 2;
    await page.mouse.move(x(await now()), y);
    await page.mouse.down();
    await page.mouse.move(x(t), y, { steps: 5 });
    await page.mouse.up();
    return (await now()) - t;
  }

  async function openTab(name: string): Promise<void> {
    await page.getByRole('tab', { name }).click();
    // Its code may only now be fetched.
    await page.locator('.tab-panel > *').first().waitFor();
  }

  async function statesInList(): Promise<ShownState[]> {
    return statesOf(page.locator('.places-table [data-place]'));
  }

  async function stateInList(place: string): Promise<ShownState | null> {
    const [state] = await statesOf(page.locator(`.places-table [data-place="${place}"]`));
    return state ?? null;
  }

  /** The words of a place's row. */
  function sentenceInList(place: string): Promise<string> {
    return page.locator(`.places-table [data-place="${place}"] .place-state`).innerText();
  }

  async function openDossier(place: string): Promise<void> {
    await page.locator(`.places-table [data-place="${place}"] button`).click();
    // Its code comes when it is first asked for.
    await page.locator(`.dossier[data-place="${place}"], .dossier [data-place="${place}"]`).first().waitFor();
  }

  async function stateInDossier(): Promise<ShownState | null> {
    const [state] = await statesOf(page.locator('.dossier'));
    return state ?? null;
  }
}

async function statesOf(elements: Locator): Promise<ShownState[]> {
  const attributes = await elements.evaluateAll((found) =>
    found.map((element) => Object.fromEntries(Object.entries((element as HTMLElement).dataset))),
  );
  return attributes.map((data) => ({
    place: data['place'] ?? '',
    word: data['word'] ?? '',
    base: data['base'] ?? '',
    party: data['party'] ?? null,
    from: data['from'] ?? null,
    to: data['to'] ?? null,
    next: data['next'] ?? null,
    contested: data['contested'] === 'true',
    disputed: data['disputed'] === 'true',
  }));
}
