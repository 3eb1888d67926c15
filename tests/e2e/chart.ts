import type { Page } from 'playwright-core';
import type { ShownState } from './reader.ts';

type Counts = Readonly<Record<string, readonly [all: number, contested: number, disputed: number]>>;

/** The counts of the moment, as the chart says them. Bands without a place are left out. */
export async function chartCounts(page: Page): Promise<Counts> {
  const bands = await page.locator('[data-chart-band]').evaluateAll((found) =>
    found.map((element) => {
      const { chartBand = '', all, contested, disputed } = (element as HTMLElement).dataset;
      const counts = [Number(all), Number(contested), Number(disputed)] as const;
      return [chartBand.replace(/^held:/, ''), counts] as const;
    }),
  );
  return Object.fromEntries(bands.filter(([, [all]]) => all > 0));
}

/** The same, counted row by row in the list of places. */
export function countsOf(states: readonly ShownState[]): Counts {
  const counts: Record<string, [number, number, number]> = {};
  for (const { base, party, word } of states) {
    const band = (counts[base === 'held' ? (party ?? '') : base] ??= [0, 0, 0]);
    band[0] += 1;
    if (word === 'contested') band[1] += 1;
    if (word === 'disputed') band[2] += 1;
  }
  return counts;
}

export const chartSlider = (page: Page) => page.locator('.chart-slider');
export const clockLine = (page: Page) => page.locator('[data-chart-now]');
export const at = (moment: string) => Date.parse(moment);

type Shown = {
  readonly t: string;
  readonly known?: string;
  readonly certainty?: readonly string[];
  readonly theme?: string;
};

/** Moves the page's own clocks, as the slider does: to open it anew for each moment would cost too much. */
export async function show(page: Page, { t, known, certainty = [], theme = 'light' }: Shown): Promise<void> {
  const change = { t: at(t), known: known === undefined ? 'all' : at(known), certainty, theme, place: null };
  await page.evaluate((change) => {
    const { changingHands } = globalThis as unknown as {
      changingHands: { store: { getState(): { setView(change: object): void } } };
    };
    changingHands.store.getState().setView(change);
  }, change);
  await page.locator(`[data-chart-now="${at(t)}"]`).waitFor();
}
