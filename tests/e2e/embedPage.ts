import type { Page } from 'playwright-core';

/** Places with a control mark in the picture, each with its word and its sentence. */
export function inPicture(on: Page) {
  return on.locator('#picture [data-part="marks"] [data-place]').evaluateAll((marks) =>
    marks
      .map((mark) => ({
        place: mark.getAttribute('data-place'),
        word: mark.getAttribute('data-word'),
        said: (mark.querySelector('title')?.textContent ?? '').replace(/^[^:]*: /, ''),
      }))
      .sort((a, b) => String(a.place).localeCompare(String(b.place))),
  );
}

/** The same of the list, without what else happened there. */
export async function inList(on: Page) {
  await on.locator('#list').evaluate((list) => list.toggleAttribute('open', true));
  return on.locator('#list li:not([data-word="none"])').evaluateAll((rows) =>
    rows
      .map((row) => ({
        place: row.getAttribute('data-place'),
        word: row.getAttribute('data-word'),
        said: (row.lastElementChild?.textContent ?? '').split(' · ')[0],
      }))
      .sort((a, b) => String(a.place).localeCompare(String(b.place))),
  );
}

/** Whether the parts of the page stand beside one another, and the picture fills the map. */
export function layoutOf(on: Page) {
  return on.evaluate(() => {
    const boxes = ['head', 'map', 'timeline', 'caption', 'panel', 'foot'].map((id) => {
      const { left, top, right, bottom } = (
        document.getElementById(id) as HTMLElement
      ).getBoundingClientRect();
      return { id, left, top, right, bottom };
    });
    const overlaps = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        )
        .map((b) => `${a.id} over ${b.id}`),
    );
    const svg = document.querySelector('#picture svg')?.getBoundingClientRect();
    const map = document.getElementById('map')?.getBoundingClientRect();
    return {
      wide: document.documentElement.scrollWidth <= innerWidth,
      overlaps,
      filled: Math.abs((svg?.width ?? 0) - (map?.width ?? 0)) < 1 && (map?.height ?? 0) >= 200,
    };
  });
}
