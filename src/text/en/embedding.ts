import { plural } from '../plural.ts';

const places = (n: number) => `${n} ${plural('en', n, { one: 'place', other: 'places' })}`;
const together = (parts: readonly (string | null)[], between: string) =>
  parts.filter((part) => part !== null).join(between);

/** Words of the dialog that hands the map on: link, embed code, picture, clip. */
export const embedding = {
  title: 'Share and embed',
  tabsLabel: 'Ways to pass the view on',
  tabs: { link: 'Link', iframe: 'Embed (iframe)', script: 'Script', picture: 'Picture', video: 'Video' },

  copied: 'Copied',
  /** The browser doesn't let a page copy: the field is selected. */
  copyByHand: 'Copying is not allowed here. It is selected: press Ctrl+C, or ⌘C on a Mac.',

  iframe: {
    code: 'Code of the embed',
    copy: 'Copy code',
    note: 'Needs no script, and stands wherever iframes are allowed.',
  },
  script: {
    code: 'Code with a script',
    copy: 'Copy code',
    note: 'Sets its own height, loads when it comes near the screen, and leaves a picture, words and a link where scripts don’t run.',
    noScript: 'This copy of the site has no embed script: it comes with the build.',
  },
  waiting: 'Looking for the embed page …',
  noEmbed:
    'This copy of the site has no embed page: it comes with the build. The link and the picture can be used.',
  /** Where links do unfurl. */
  unfurlsWhole: 'Pasted where links unfurl, it shows a card of the whole map, and leads to this view.',
  stepLink: 'Link with a card of this step of the story',
  copyStepLink: 'Copy the step’s link',
  noUnfurl:
    'On this site a pasted link stays a plain link: it was built without its public address, so there is no preview card.',
  compared: 'An embed shows the moment alone, without the comparison.',
  drawn: 'An embed shows places, without the illustration over them.',

  preview: {
    title: 'Preview',
    label: 'Preview',
    widths: { 360: 'Phone', 700: 'Column', 1200: 'Full' },
    size: (width: number, height: number, percent: number) =>
      `${width} × ${height} px${percent === 100 ? '' : `, shown at ${percent} %`}`,
    auto: 'The script fits the height to what is shown.',
  },

  options: {
    title: 'Options',
    start: 'Begins at',
    startThis: (moment: string) => moment,
    startLast: 'the last moment of the dataset',
    known: 'As known',
    knownAll: 'from all documents',
    knownAt: (moment: string) => `at ${moment}`,
    mode: 'Events shown',
    modes: { instant: 'of the moment', window: 'of a window', so_far: 'all so far' },
    story: 'Step of the story',
    storyNote: 'The step’s text stands with the map; another moment leaves it.',
    locks: 'Readers can’t change',
    lock: { moment: 'the moment', view: 'the map section', filters: 'the filters' },
    parts: 'Shown beside the map',
    part: {
      title: 'title',
      timeline: 'timeline',
      clocks: 'both clocks',
      legend: 'legend',
      panel: 'lists and places',
      buttons: 'buttons',
    },
    partsNote: 'The credit is always there.',
    theme: 'Colours',
    themes: { system: 'as the reader’s device', light: 'light', dark: 'dark' },
    font: 'Type',
    fonts: { system: 'of the reader’s device', serif: 'serif headings' },
    accent: 'Own colour of the controls',
    accentPick: 'Colour of the controls',
    accentNote: 'Parties keep theirs.',
    height: 'Height in px',
    heightUsual: 'Usual height',
    click: 'A press on a place',
    clicks: { dossier: 'opens it in the embed', open: 'opens the full page', none: 'does nothing' },
    map: 'Start the map that pans and zooms at once',
    mapNote: 'Over 400 KiB more; otherwise it comes when a reader asks for it.',
    play: 'Play by itself once it is seen',
    playNote: 'Never where less motion is asked for.',
    data: 'Data',
    live: 'Live: follows corrections',
    frozen: (version: string, changed: string | null) =>
      `Frozen: version ${version}${changed === null ? '' : ` of ${changed}`}, the same for ever`,
    notReleased: 'This dataset is no published release: it can’t be frozen.',
  },

  texts: {
    title: 'Words to go with it',
    caption: 'Caption',
    alt: 'Alt text',
    credit: 'Credit line',
    copy: (what: string) => `Copy ${what.toLowerCase()}`,
    copyShort: 'Copy',
  },

  advice: {
    title: 'WordPress, AMP and others',
    /** With a term in front of each. */
    rows: (unfurls: boolean): readonly (readonly [term: string, advice: string])[] => [
      [
        'WordPress',
        unfurls
          ? 'Use a Custom HTML block. If your account may not post iframes, paste the link on a line of its own.'
          : 'Use a Custom HTML block. If your account may not post iframes, use the picture with its link.',
      ],
      ['AMP', 'Give amp-iframe the address in the iframe code, with sandbox="allow-scripts allow-popups".'],
      ['Your CMS strips iframes', 'Use the link, or the picture with its link.'],
      [
        'Your site has a Content-Security-Policy',
        'Allow this site in frame-src; for the script in script-src too.',
      ],
    ],
  },
  picture: {
    title: 'Without scripts and iframes',
    note: 'Save the picture (tab Picture), upload it to your own site and put its address in place of PICTURE-ADDRESS.',
    published: 'This site publishes a picture of this very view: the code uses it.',
    code: 'Code of a linked picture',
    copy: 'Copy code',
    address: 'PICTURE-ADDRESS',
  },

  /** What is written from a view. */
  written: {
    frame: (title: string, moment: string | null) => together([`Map: ${title}`, moment], ', '),
    link: (title: string, moment: string | null) => together([title, moment], ', '),
    head: (title: string, moment: string, known: string) => `${title}, on ${moment}, ${known}.`,
    /** Of a cut at the moment shown. */
    knownThen: 'as known then',
    /** `Held by ISIS: Mosul (disputed), Tikrit and 3 more.` */
    group: (sentence: string, list: string) => `${sentence}: ${list}.`,
    /** Places whose holder nobody reports, and that are fought for or over which reports disagree. */
    unknownHolder: 'Holder not reported',
    /** Which may no longer be one party's, and not yet another's. */
    changing: (from: string | null, to: string | null) =>
      `May be changing hands${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`,
    /** `some time between 9 June and 12 June, 14:30` */
    someTime: (span: string) => `some time ${span}`,
    /** `Tikrit (some time on 10 June; contested and claimed)` */
    place: (name: string, signs: readonly string[], when: string | null) => {
      const said = together([when, signs.length === 0 ? null : signs.join(' and ')], '; ');
      return said === '' ? name : `${name} (${said})`;
    },
    aged: (hours: number) => `without a new report for ${hours} hours`,
    contestedOld: (hours: number) => `contested without a new report for ${hours} hours`,
    contestedLast: (last: string) => `contested, as ${last}`,
    list: (
      named: readonly string[],
      more: number,
      signs: readonly (readonly [n: number, sign: string])[],
    ) => {
      // A comma within a name would look like one between two.
      const comma = named.some((name) => name.includes(',')) ? '; ' : ', ';
      const rest = signs.map(([n, sign]) => `${n} ${sign}`).join(', ');
      if (more === 0)
        return named.length < 2
          ? named.join()
          : `${named.slice(0, -1).join(comma)}${comma === ', ' ? ' ' : comma}and ${named.at(-1)}`;
      return `${named.join(comma)} and ${more} more${rest === '' ? '' : ` (${rest})`}`;
    },
    /** Of a picture in place of the map, where no script runs. */
    lastMoment: (title: string) => `Map: ${title}, at the last moment of the data`,
    instead: 'The picture shows the last moment of the data. What the map shows that belongs here:',
    places,
    placesThen: (n: number) => `the ${places(n)} named by then`,
    placesFiltered: (n: number) => `the ${places(n)} that the filter leaves`,
    reported: (n: number, all: string) => `Control is reported for ${n} of ${all}.`,
    nothing: 'Nothing is reported of who held any place.',
    filtered: (options: readonly string[]) =>
      `A filter is on: only ${options.join(', ')}. Other events, and places that only they are about, are left out.`,
    window: (from: string) => `Events since ${from} are shown.`,
    soFar: 'All events up to then are shown.',
    alt: (title: string, moment: string, known: string) => `Map: ${title}, ${moment}, ${known}.`,
    /** Of each holder how many places, then of how many it is doubtful. */
    counts: (all: string, counts: readonly (readonly [who: string, n: number])[]) =>
      `Of ${all}: ${counts.map(([who, n]) => `${who} ${n}`).join(', ')}.`,
    doubts: (counts: readonly (readonly [n: number, sign: string])[]) =>
      `Among them ${counts.map(([n, sign]) => `${n} ${sign}`).join(', ')}.`,
    heldCount: (party: string) => `held by ${party}`,
    changingCount: 'perhaps changing hands',
    notReportedCount: 'not reported',
    credit: (product: string, title: string, version: string, publisher: string | null, licence: string) =>
      `Map: ${product}. Data: ${together([`“${title}”`, `version ${version}`, publisher, licence], ', ')}.`,
    ground: (credit: string) => `Base map: ${credit}.`,
  },
};
