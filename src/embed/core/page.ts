import { buildSvg } from '../../picture/build.ts';
import { drawing } from '../../picture/drawMarks.ts';
import type { GroundSource } from '../../picture/groundSource.ts';
import { drawMark, type Mark, MARK_SIZE } from '../../picture/mark.ts';
import { svg } from '../../picture/svg.ts';
import { MARK_INK } from '../../picture/theme.ts';
import { chosen } from './chosen.ts';
import type { Heights } from '../height/tellHeight.ts';
import type { Files } from './contract.ts';
import { createCore, type OwnCore } from './createCore.ts';
import { credit } from './credit.ts';
import { make, part, write } from './dom.ts';
import { heading } from './heading.ts';
import { watchHeights } from './heights.ts';
import { legend } from './legend.ts';
import { type MomentWords, momentWords } from './momentWords.ts';
import { hasTimeline } from './allowed.ts';
import { keptFile } from './keptFile.ts';
import { showParts } from './parts.ts';
import { type PictureBox, pictureBox } from './picture.ts';
import type { Paint, Shown } from './shown.ts';
import { slider } from './slider.ts';
import { type Asked, initialState } from './state.ts';
import { createStore } from './store.ts';
import type { Meeting } from './take.ts';
import { showStyle, showTheme, themeOf, watchTheme } from './theme.ts';
import { transport } from './transport.ts';
import { text } from './words.ts';

/** How often a frame without a size is looked at again, and after how many ms. */
const PATIENCE = 40;
const WAIT_MS = 250;

/** The page as those scripts of ours see it that come later: what is drawn and said is drawn and said here. */
export type Page = {
  readonly core: OwnCore;
  /** Parts of its link that were not understood, as they stood there. */
  readonly ignored: readonly string[];
  readonly meeting: Meeting;
  readonly box: PictureBox;
  readonly text: typeof text;
  readonly shown: () => Shown | null;
  /** Has something else drawn with every frame, and now. */
  readonly addPaint: (paint: Paint) => void;
  /** The clock has come to rest: a screen reader is told where. */
  readonly rest: () => void;
  readonly sign: (mark: Mark) => SVGElement;
  readonly heights: Heights;
};

/** Puts the page together around a state, as yet without data; it shows itself with the first slice. */
export function openPage(
  { view, options, ignored }: Asked,
  files: Files,
  meeting: Meeting,
  ground: () => GroundSource | null,
): Page {
  const store = createStore(initialState(view, themeOf(view.theme)));
  let shown: Shown | null = null;
  let words: { readonly of: MomentWords; readonly key: readonly unknown[] } | null = null;
  let heights: Heights | null = null;
  let isDue = false;
  let waits = 0;
  const box = pictureBox(ground);
  const core = createCore({
    files,
    options,
    store,
    redraw,
    paint,
    say,
    slots: {
      map: part('map'),
      caption: part('caption'),
      dossier: part('dossier'),
      clocks: part('clocks'),
      list: part('list'),
      buttons: part('buttons'),
    },
    bring: (name) => {
      const { release } = options;
      const texts = release === null ? files.texts : keptFile(files, 'texts', release);
      return meeting.bring(name, name === 'ground' ? files.ground : texts);
    },
    camera: () => box.camera() ?? { zoom: 5, lat: 0, lon: 0 },
    covered: box.covered,
  });
  const paints: Paint[] = [heading(), credit(options, core.fullPage), chosen(options), legend(core)];
  showParts(options);
  if (hasTimeline(options)) paints.push(transport(core, rest), slider(core, rest));
  new ResizeObserver(redraw).observe(part('map'));
  showStyle(options);
  showTheme(store.get().theme);
  watchTheme(() => store.set({ theme: themeOf(store.get().view.theme) }));
  store.subscribe(({ theme }) => {
    showTheme(theme);
    redraw();
  });

  /** With the next frame; a page that isn't seen has none, and is drawn when it is. */
  function redraw(): void {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      paint();
    });
  }

  function paint(): void {
    if (!core.hasSlice()) return;
    const slice = core.slice();
    const state = store.get();
    const display = state.view.timeDisplay;
    if (words?.key[0] !== slice || words.key[1] !== display)
      words = { of: momentWords(text, slice, display), key: [slice, display] };
    shown = {
      slice,
      state,
      words: words.of,
      moment: core.moment(),
      isWhole: core.isWhole(),
      reach: core.reach(),
      stops: core.stops(),
    };
    for (const paint of paints) paint(shown);
    heights ??= watchHeights();
    box.paint(shown);
    // A frame may be told its size only after its script has run, and as long as nobody sees it no observer tells of it.
    const { clientWidth, clientHeight } = part('map');
    if (clientWidth * clientHeight === 0 && waits++ < PATIENCE) setTimeout(paint, WAIT_MS);
  }

  /** The slider says its own moment. */
  function rest(): void {
    if (shown && document.activeElement !== part('slider'))
      write(part('rest'), shown.words.moment(store.get().t));
  }

  function say(line: string): void {
    const said = part('said');
    if (said.lastChild?.textContent !== line) said.append(make('span', {}, line));
  }

  return {
    core,
    meeting,
    box,
    text,
    rest,
    ignored,
    shown: () => shown,
    addPaint: (paint) => {
      paints.push(paint);
      if (shown) paint(shown);
    },
    sign: (mark) => {
      const view = `${-MARK_SIZE / 2} ${-MARK_SIZE / 2} ${MARK_SIZE} ${MARK_SIZE}`;
      const drawn = drawing(drawMark(mark, MARK_INK[store.get().theme]), 0, 0, 1);
      return buildSvg(
        svg('svg', { width: 28, height: 28, viewBox: view, 'aria-hidden': 'true' }, drawn),
        document,
      );
    },
    heights: (told) => (heights ? heights(told) : told(part('embed').offsetHeight)),
  };
}
