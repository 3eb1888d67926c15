import type { Page } from 'playwright-core';
import { harbourStoryText, harbourWithStory } from '../fixtures/harbourStory.ts';
import { HOSTILE, type Spoiling, spoilt } from '../fixtures/hostile.ts';
import type { Visit } from './browser.ts';

/** A dataset with its story, as their files. */
export type HostileFiles = { readonly dataset: string; readonly story: string };

/** The invented conflict with hostile text in every value that may be any, and with what a dataset says of its makers. */
export function hostileFiles(spoiling: Spoiling, contact = HOSTILE['javascript link'] ?? ''): HostileFiles {
  const raw = JSON.parse(harbourWithStory()) as { changing_hands: Record<string, unknown> };
  Object.assign(raw.changing_hands, {
    publisher: 'A paper',
    coded_by: 'Somebody',
    cite_as: 'A paper: A map',
  });
  const dataset = JSON.parse(spoilt(JSON.stringify(raw), spoiling)) as typeof raw;
  // Alone, so that it can be taken for an address.
  dataset.changing_hands['contact'] = contact;
  return { dataset: JSON.stringify(dataset), story: spoilt(harbourStoryText(), spoiling) };
}

/** What the tests look for in a page: before its own scripts, and in each of its frames. */
export async function armed(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told = globalThis as unknown as { hits: number; hit: () => void };
    told.hits = 0;
    told.hit = () => {
      told.hits += 1;
    };
  });
}

/** Serves the files in place of the site's own data, and where the policy is off, its pages without their `meta`. */
export async function serveHostile(
  page: Page,
  url: string,
  files: HostileFiles,
  policy: 'on' | 'off',
): Promise<void> {
  const json = (body: string) => ({ contentType: 'application/geo+json', body });
  await page.route(`${url}data/events.geojson`, (route) => route.fulfill(json(files.dataset)));
  await page.route(`${url}data/hostile.geojson`, (route) => route.fulfill(json(files.dataset)));
  await page.route(`${url}data/events.story.json`, (route) => route.fulfill(json(files.story)));
  if (policy === 'on') return;
  const pages = (address: URL) => address.href.startsWith(url) && /\/(?:\w+\.html)?$/.test(address.pathname);
  await page.route(pages, async (route) => {
    const answer = await route.fetch();
    const whole = await answer.text();
    const body = whole.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    if (body === whole) throw new Error(`${route.request().url()} has no policy to be left out`);
    await route.fulfill({ response: answer, body });
  });
}

/** Whatever of the hostile texts became more than text, in the page and in its frames. */
export async function executed(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    // A frame may be on its way: it is looked at when it stands.
    const strange = await frame.evaluate(lookAround).catch(() => []);
    found.push(...strange.map((what) => `${frame.url().slice(0, 80)}: ${what}`));
  }
  return found;
}

/** Runs in a page: executions, elements and attributes of hostile texts, addresses that lead where none should. */
function lookAround(): string[] {
  const found: string[] = [];
  const { hits = 0 } = globalThis as { hits?: number };
  if (hits > 0) found.push(`${hits} executions`);
  const addresses = /^(?:href|src|action|formaction|xlink:href|data|poster|background|ping)$/;
  for (const element of document.querySelectorAll('*')) {
    const name = `<${element.localName}>`;
    if (element.hasAttribute('data-hostile')) found.push(`${name} of a text`);
    if (/^(?:base|object|embed|foreignobject|animate|math|mglyph)$/i.test(element.localName))
      found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^srcdoc$/.test(attribute)) found.push(`${name} ${attribute}=${value}`);
      if (attribute === 'style' && /url\(|elsewhere|@import/.test(value))
        found.push(`${name} style=${value}`);
      if (!addresses.test(attribute)) continue;
      const { protocol, origin } = URL.canParse(value, document.baseURI)
        ? new URL(value, document.baseURI)
        : { protocol: 'none:', origin: '' };
      const link = element.localName === 'a';
      const fits = link
        ? /^(?:https?|mailto|blob):$/.test(protocol)
        : origin === new URL(document.baseURI).origin || /^(?:data|blob):$/.test(protocol);
      if (!fits || /elsewhere/.test(origin)) found.push(`${name} ${attribute}=${value}`);
    }
  }
  return found;
}

/** Everything that a reader opens, each looked at: names what became more than text. */
export async function walkPage(visit: Visit, url: string): Promise<string[]> {
  const { page, record } = visit;
  const found: string[] = [];
  const look = async (where: string) => {
    for (const what of await executed(page)) found.push(`${where}: ${what}`);
  };
  const tab = async (name: string) => {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.locator('.tab-panel > *').first().waitFor();
    await look(name);
  };
  const dialog = async (name: string, wait: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator(wait).first().waitFor();
    await look(name);
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  // What the address says is anybody's too: a notice tells what of it was ignored.
  const hostile = encodeURIComponent(HOSTILE['closing everything'] ?? '');
  await page.goto(`${url}?t=${hostile}&place=${hostile}&event=${hostile}&parties=${hostile}&q=${hostile}`);
  await page.locator('.map[data-status=picture]').waitFor();
  await look('address');
  await page.goto(`${url}?t=2031-04-05T09:00Z`);
  await page.locator('.map[data-status=picture]').waitFor();
  for (const name of ['Story', 'Sources', 'About', 'Events']) await tab(name);
  await page.locator('.event button').first().click();
  await page.locator('.event[data-open="true"]').first().waitFor();
  await look('event');
  await tab('Places');
  await page.locator('.places-table [data-place] button').first().click();
  await page.locator('.dossier').first().waitFor();
  await look('dossier');
  await page.getByRole('combobox', { name: 'Search' }).fill('a');
  await page.getByRole('option').first().waitFor();
  await look('search');
  await page.keyboard.press('Escape');
  await dialog('Share and embed', '[data-dialog=share] input[type=text], [data-dialog=share] textarea');
  for (const [name, field] of [
    ['Embed (iframe)', 'Code of the embed'],
    ['Script', 'Code with a script'],
  ] as const) {
    await page.getByRole('dialog').getByRole('tab', { name, exact: true }).click();
    const code = page.getByRole('textbox', { name: field, exact: true });
    await code.waitFor();
    await look(name);
    for (const what of await asPage(page, await code.inputValue())) found.push(`${name}, pasted: ${what}`);
  }
  await close();
  await dialog('Export data', '.takeout-sum');
  await close();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.print-sheet').waitFor();
  await look('print');
  await page.emulateMedia({ media: null });
  const elsewhere = record.requests.filter((address) => !address.startsWith(url));
  return [...found, ...elsewhere.map((address) => `asked for ${address}`), ...record.pageErrors];
}

/** A code in a page of somebody else's without any policy: nothing of it but a frame, a script and links of ours. */
async function asPage(page: Page, code: string): Promise<string[]> {
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate((code) => {
      const { body } = new DOMParser().parseFromString(code, 'text/html');
      const usual = /^(?:iframe|p|a|img|changing-hands-map|script|bdi|figure|figcaption)$/;
      return [...body.querySelectorAll('*')].flatMap((element) => [
        ...(usual.test(element.localName) ? [] : [`<${element.localName}>`]),
        ...[...element.attributes]
          .filter(
            ({ name, value }) =>
              /^on|^srcdoc$|^data-hostile$/.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value),
          )
          .map(({ name, value }) => `${name}=${value}`),
      ]);
    }, code);
  } finally {
    await blank.close();
  }
}

/** The same of the embed: its lists, a dossier, the second clock. */
export async function walkEmbed(visit: Visit, address: string): Promise<string[]> {
  const { page } = visit;
  await page.goto(address);
  await page.locator('#picture svg').first().waitFor();
  await page.locator('#list > summary').click();
  await page.locator('#list button').first().waitFor();
  const found = await executed(page);
  await page.locator('#list button').first().click();
  await page.locator('#dossier > *').first().waitFor();
  return [...found, ...(await executed(page))];
}
