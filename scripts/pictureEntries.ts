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
  /** Of the page only what this selects. */
  readonly part?: string;
};

/** Places are held, contested, disputed and only later held, all at once. */
const MOMENT = 't=2014-06-12T18:00Z';
const DESKTOP = { width: 1440, height: 900 } as const;
const PHONE = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } } as const;
/** A4 at 96 px to the inch, without its margins. */
const PAPER = { width: 700, height: 990 } as const;

/** Samarra in the middle: where the second clock makes a difference within an hour. */
const SAMARRA = 'map=7.2/34.2/43.87';
const openGuide: Step = async (page) => {
  await page.getByRole('button', { name: en.chrome.help }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: lateWords(en).guide.title })
    .click();
  await page.locator('.guide').waitFor();
};

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
  {
    file: 'guide-states.png',
    shows: 'the states of a mark, from the guide in the page',
    options: { ...DESKTOP, height: 1700, colourScheme: 'light' },
    query: MOMENT,
    steps: [openGuide],
    webgl: false,
    part: '.guide-states',
  },
  {
    file: 'guide-known-noon.png',
    shows: 'as known at noon, UTC: Samarra has no mark',
    options: { width: 1000, height: 700, colourScheme: 'light' },
    query: `t=2014-06-12T12:00Z&known=2014-06-12T12:00Z&${SAMARRA}`,
    part: '.map-pane',
  },
  {
    file: 'guide-known-one.png',
    shows: 'as known an hour later: fighting for Samarra is reported',
    options: { width: 1000, height: 700, colourScheme: 'light' },
    query: `t=2014-06-12T13:00Z&known=2014-06-12T13:00Z&${SAMARRA}`,
    part: '.map-pane',
  },
  {
    file: 'guide-timeline.png',
    shows: 'the timeline: control, events, days covered and silent',
    options: { ...DESKTOP, colourScheme: 'light' },
    query: MOMENT,
    webgl: false,
    part: '#timeline',
  },
  {
    file: 'guide-bar.png',
    shows: 'the control bar of Mosul',
    options: { ...DESKTOP, colourScheme: 'light' },
    query: `${MOMENT}&place=mosul`,
    webgl: false,
    part: '.control-bar',
  },
  {
    file: 'chart.png',
    shows: 'places by holder over time',
    options: { ...DESKTOP, height: 1200, colourScheme: 'light' },
    query: MOMENT,
    webgl: false,
    steps: [openTab(en.panels.tabs.places), away],
    part: '.chart',
  },
];
