import './hands.css';
import type { PlaceId } from '../../../domain/ids.ts';
import { make, part } from '../dom.ts';
import type { Page } from '../page.ts';
import { choose } from './choose.ts';
import { bringAsFiles } from './asFiles.ts';
import { chosenWords } from './chosenWords.ts';
import { dayTicks } from './dayTicks.ts';
import { factsLater } from './facts.ts';
import { watchGestures } from './gestures.ts';
import { liveStage } from './live.ts';
import { sliderKeys } from './keys.ts';
import { tellNotices } from './notices.ts';
import { placesList } from './placesList.ts';
import { startPlaying } from './playing.ts';

/** What a reader does with the embed beyond its slider: comes once the first picture stands. */
export type StartHands = (page: Page) => void;

const start: StartHands = (page) => {
  const { core, addPaint } = page;
  document.head.append(make('link', { rel: 'stylesheet', href: core.files.handsStyle }));
  const onPress = (place: PlaceId) => choose(core, place);
  addPaint(chosenWords(page));
  addPaint(dayTicks(page));
  addPaint(placesList(page, onPress));
  watchGestures(page, onPress, liveStage(page));
  sliderKeys(page);
  startPlaying(page);
  factsLater(page);
  tellNotices(page);
  // What they press was there before; from here on it does something.
  for (const id of ['in', 'out', 'move', 'play']) part(id).removeAttribute('disabled');
};

const meeting = () => (globalThis as { changingHandsEmbed?: Page['meeting'] }).changingHandsEmbed;
const handOver = () => meeting()?.take('hands', start);
if (meeting()) handOver();
else bringAsFiles(handOver);
