import type { Page } from 'playwright-core';
import type { VisitOptions } from '../tests/e2e/browser.ts';
import { en } from '../src/text/en.ts';
import { lateWords } from '../src/text/late.ts';

/** What a reader does before the picture is taken. */
type Step = (page: Page) => Promise<unknown>;

/** One picture of docs/pictures: what the window is, which view the link holds, what is done there. */
export type PictureEntry = {
  readonly file: string;
  /** What is to be seen on it. */
  readonly shows: string;
  readonly options: VisitOptions;
  readonly query: string;
  readonly steps?: readonly Step[];
  /** False: the browser gives no WebGL. */
  readonly webgl?: false;
  /** The page on paper, as long as it gets. */
  readonly onPaper?: true;
};

/** Places are held, contested, disputed and only later held, all at once. */
const MOMENT = 't=2014-06-12T18:00Z';
const DESKTOP = { width: 1440, height: 900 } as const;
const PHONE = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } } as const;
/** A4 at 96 px to the inch, without its margins. */
const PAPER = { width: 700, height: 990 } as const;

const press =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click();
const openTab =
  (name: string): Step =>
  (page) =>
    page.getByRole('tab', { name }).click();
const typeSearch =
  (words: string): Step =>
  (page) =>
    page.getByRole('combobox', { name: lateWords(en).searchBox.label }).fill(words);
/** The pointer rests where nothing answers to it. */
const away: Step = (page) => page.mouse.move(2, 2);

export const PICTURES: readonly PictureEntry[] = [
  {
    file: 'page.png',
    shows: 'the page on a desktop, light',
    options: { ...DESKTOP, colourScheme: 'light' },
    query: `${MOMENT}&place=mosul`,
  },
  {
    file: 'page-dark.png',
    shows: 'the page on a desktop, dark',
    options: { ...DESKTOP, colourScheme: 'dark' },
    query: `${MOMENT}&place=mosul`,
  },
  {
    file: 'phone.png',
    shows: 'a phone, light, the sheet low',
    options: { ...PHONE, colourScheme: 'light' },
    query: MOMENT,
  },
  {
    file: 'phone-dark.png',
    shows: 'a phone, dark, the sheet half open on a place',
    options: { ...PHONE, colourScheme: 'dark' },
    query: `${MOMENT}&place=mosul`,
  },
  {
    file: 'dossier.png',
    shows: 'the dossier of a place with its control bar, face to face with who denies it',
    options: { ...DESKTOP, height: 1200, colourScheme: 'light' },
    query: 't=2014-06-23T12:00Z&place=tal-afar',
  },
  {
    file: 'window.png',
    shows: 'a window of time: what happened from 21 to 23 June',
    options: { ...DESKTOP, colourScheme: 'dark' },
    query: 't=2014-06-23T12:00Z&from=2014-06-21T00:00Z&mode=window',
    steps: [openTab(en.panels.tabs.events)],
  },
  {
    file: 'filter.png',
    shows: 'the filter, open, with counts',
    options: { ...DESKTOP, colourScheme: 'light' },
    query: `${MOMENT}&types=control_change,control_status,assault_or_siege`,
    steps: [openTab(en.panels.tabs.events), press(new RegExp(`^${en.search.filter}`)), away],
  },
  {
    file: 'search.png',
    shows: 'the search, with places by other spellings, events and speakers',
    options: { ...DESKTOP, colourScheme: 'light' },
    query: MOMENT,
    steps: [typeSearch('tal'), away],
  },
  {
    file: 'without-webgl.png',
    shows: 'a browser without WebGL: the picture in place of the map',
    options: { ...DESKTOP, colourScheme: 'light' },
    query: `${MOMENT}&place=kirkuk`,
    webgl: false,
  },
  {
    file: 'print.png',
    shows: 'the page on paper',
    options: { ...PAPER, colourScheme: 'light' },
    query: MOMENT,
    onPaper: true,
  },
];
