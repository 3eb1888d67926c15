import { plural } from '../plural.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const count = (n: number, one: string, other: string) =>
  `${whole.format(n)} ${plural('en', n, { one, other })}`;
const tenth = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** `840 KB`, `1.2 MB`: in thousands, as file systems show them. */
const bytes = (n: number) =>
  n < 1_000_000 ? `${whole.format(Math.max(1, n / 1000))} KB` : `${tenth.format(n / 1_000_000)} MB`;
/** `18 s`, `1 min 20 s` */
const seconds = (n: number) => {
  const rounded = Math.round(n);
  return rounded < 60 ? `${tenth.format(n)} s` : `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
};
const px = (width: number, height: number) => `${width} × ${height} px`;

/** Pictures and clips of a view, and the two panes in which they are made. */
export const pictures = {
  /** In the file itself: `Iraq, June 2014: Thursday 12 June 2014, 21:00 Baghdad time` */
  fileTitle: (title: string, moment: string) => `${title}: ${moment}`,
  /** On the picture, below the date. */
  filtered: 'A filter is on: only what matches it is shown.',

  preview: (moment: string) => `Preview: ${moment}`,
  loading: 'The preview is loading',
  failed:
    'The map could not be loaded, so there is no picture to save. Check the connection, then open this again.',
  compared: 'Of the two maps, the one of the moment shown goes into it, not the one it is compared with.',
  noLegend: 'There is no room for the legend at this size.',
  refused:
    'If no file appears: the page around this one does not allow downloads. Open the map in a tab of its own.',
  px,
  bytes,

  size: 'Size',
  sizes: {
    screen: 'As on screen',
    card: 'Link card',
    square: 'Square',
    tall: 'Upright',
    wide: 'Wide',
    small: 'Small square',
    free: 'Other',
  },
  width: 'Width, px',
  height: 'Height, px',
  bounds: (least: number, most: number) => `${whole.format(least)} to ${whole.format(most)} px`,
  theme: 'Ground',
  themes: { page: 'As the page', light: 'Light', dark: 'Dark' },
  format: 'Format',

  picture: {
    formats: { png: 'PNG', svg: 'SVG' },
    formatNotes: {
      png: 'For pages, posts and messages.',
      svg: 'For graphics programs: text as text, in named layers. Set in Noto Sans and Source Serif 4, which are not in the file.',
    },
    scale: 'Sharpness',
    scales: (scale: number) => `${scale}×`,
    tooLarge: 'Some browsers draw no picture as large as this. Choose a smaller size or scale.',
    save: 'Save picture',
    copy: 'Copy picture',
    making: 'Drawing…',
    saved: (name: string, size: number) => `Saved as ${name} (${bytes(size)})`,
    copied: 'Picture copied',
    copyFailed: 'Copying pictures is not allowed here. Save it instead.',
    failed: 'The browser could not draw it at this size. Choose a smaller size or scale.',
  },

  clip: {
    range: 'From when to when',
    ranges: {
      whole: 'Whole period',
      until: 'Up to this moment',
      from: 'From this moment on',
      window: 'This window',
    },
    span: (from: string, to: string) => `${from} to ${to}`,
    plays: 'Goes on',
    paces: { event: 'From event to event', clock: 'As the clock runs' },
    clocks: 'Known',
    clockNames: { event: 'As in this view', both: 'As the news came in' },
    speed: 'Speed',
    speeds: (speed: number) => `${speed}×`,
    formats: { mp4: 'MP4', webm: 'WebM', gif: 'GIF' },
    formatNotes: {
      mp4: 'Plays nearly everywhere.',
      webm: 'This browser encodes no MP4. WebM plays in browsers; some editing programs want it converted.',
      gif: 'Plays where videos don’t, again and again, in 256 colours.',
      gifOnly: 'This browser encodes no video.',
    },
    frame: 'Picture',
    frameOf: (n: number, of: number, moment: string) => `${n} of ${of}: ${moment}`,
    length: (pictures: number, length: number, size: number) =>
      `${count(pictures, 'picture', 'pictures')}, ${seconds(length)}, some ${bytes(size)}`,
    tooLong: (length: number, most: number) =>
      `It would last ${seconds(length)}; at most ${seconds(most)} are made. Choose a higher speed or a shorter stretch of time.`,
    tooLarge: (most: number) =>
      `A GIF of this size would be too large: at most ${whole.format(most)} px in all. Choose a smaller size, or a video.`,
    noLegend:
      'There is no room for the legend at this size, and no clip is made without it. Choose a larger one.',
    make: { video: 'Make video', gif: 'Make GIF' },
    cancel: 'Cancel',
    save: 'Save',
    making: 'Making the clip',
    preparing: 'Preparing…',
    progress: (done: number, of: number, size: number | null) =>
      `Frame ${whole.format(done)} of ${whole.format(of)}${size === null ? '' : `, some ${bytes(size)} in the end`}`,
    cancelled: 'Cancelled. Nothing was saved.',
    failed: 'The clip could not be made. A smaller size or another format may work.',
    made: (length: number, size: number) => `Made: ${seconds(length)}, ${bytes(size)}`,
    saved: (name: string) => `Saved as ${name}`,
  },
};
