import type { PlaceId } from '../../domain/ids.ts';
import type { GroundSource } from '../../picture/groundSource.ts';
import type { TimeWords } from '../../text/timeWords.ts';
import { chosen } from './chosen.ts';
import type { CoreSlice, Files } from './contract.ts';
import { createCore, type OwnCore } from './createCore.ts';
import { credit } from './credit.ts';
import { make, part, write } from './dom.ts';
import { factsLater } from './facts.ts';
import { watchGestures } from './gestures.ts';
import { heading } from './heading.ts';
import { legend } from './legend.ts';
import { liveStage } from './live.ts';
import { pictureBox } from './picture.ts';
import { placesList } from './placesList.ts';
import { startPlaying } from './playing.ts';
import type { Paint, Shown } from './shown.ts';
import { slider } from './slider.ts';
import { type Asked, initialState } from './state.ts';
import { createStore } from './store.ts';
import type { Meeting } from './take.ts';
import { showStyle, showTheme, themeOf, watchTheme } from './theme.ts';
import { hasTimeline, transport } from './transport.ts';
import { text, wordsOf } from './words.ts';

/** Width of a frame, in px, from which the panel stands beside the map. */
const WIDE = 900;

/** Puts the page together around a state, as yet without data; it shows itself with the first slice. */
export function openPage(
  { view, options, ignored }: Asked,
  files: Files,
  meeting: Meeting,
  ground: () => GroundSource | null,
): OwnCore {
  const store = createStore(initialState(view, themeOf(view.theme)));
  const paints: Paint[] = [];
  let shown: Shown | null = null;
  let words: { readonly of: TimeWords; readonly slice: CoreSlice; readonly display: string } | null = null;
  let isDue = false;

  const box = pictureBox(ground);
  const core = createCore({
    paint,
    files,
    options,
    store,
    redraw,
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
      const texts = options.release === null ? files.texts : files.releases[options.release]?.texts;
      return meeting.bring(name, (name === 'ground' ? files.ground : texts) ?? '');
    },
    camera: () => box.camera() ?? view.camera ?? { zoom: 5, lat: 0, lon: 0 },
    covered: box.covered,
  });
  const live = liveStage(core);
  paints.push(
    heading(options),
    live.paint,
    factsLater(core, meeting),
    credit(options, core.fullPage),
    chosen(options),
    placesList(options, choose),
    legend(options, core.momentAt),
    box.paint,
  );
  part('timeline').hidden = !hasTimeline(options);
  if (hasTimeline(options)) paints.push(transport(core, rest), slider(core, rest));
  part('legend').toggleAttribute('open', innerWidth >= WIDE);
  watchGestures({ placeAt: box.placeAt, choose, move: live.move });
  startPlaying(core, part('map'), () => shown, rest);
  new ResizeObserver(redraw).observe(part('map'));
  showStyle(options);
  showTheme(store.get().theme);
  watchTheme(() => store.set({ theme: themeOf(store.get().view.theme) }));
  store.subscribe((state, before) => {
    if (state.theme !== before.theme) showTheme(state.theme);
    redraw();
  });
  if (ignored.length > 0) say(text.embed.ignored(ignored.map(shortened)));
  if (view.compare !== null || view.drawing !== 'places') say(text.embed.onlyFull);
  return core;

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
    const { timeDisplay: display } = state.view;
    if (words?.slice !== slice || words.display !== display)
      words = { of: wordsOf(slice, display), slice, display };
    shown = {
      ...{ slice, state, words: words.of, moment: core.moment(), isWhole: core.isWhole() },
      reach: core.reach(),
      stops: core.stops(),
    };
    for (const paint of paints) paint(shown);
  }

  function choose(place: PlaceId): void {
    if (options.click === 'none') return;
    core.setView({ place, event: null, claim: null });
    if (options.click === 'open') open(core.fullPage(), '_blank', 'noopener');
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
}

/** A link may hold anything, of any length. */
function shortened(raw: string): string {
  return raw.length > 60 ? `${raw.slice(0, 60)}…` : raw;
}
