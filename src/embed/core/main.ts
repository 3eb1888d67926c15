import './embed.css';
import { PALETTES } from '../../picture/basemap/palette.ts';
import type { GroundSource } from '../../picture/groundSource.ts';
import { svg } from '../../picture/svg.ts';
import { readCore } from '../slice/readCore.ts';
import { readOutline } from '../slice/readOutline.ts';
import { frameAddress, ownQuery } from './address.ts';
import type { Files, LoadOutside } from './contract.ts';
import { make, part } from './dom.ts';
import { watchHeights } from './heights.ts';
import type { StartBridge } from '../protocol/bridge.ts';
import { openPage } from './page.ts';
import { readQuery } from './state.ts';
import { bringModule, byTag, createMeeting } from './take.ts';
import { text } from './words.ts';

/** The composition root of the embed page. */
const meeting = createMeeting(byTag);
(globalThis as { changingHandsEmbed?: unknown }).changingHandsEmbed = meeting;

const asked = readQuery(ownQuery());
const files = JSON.parse(part('files').textContent ?? '') as Files;
let ground: GroundSource | null = null;
const core = openPage(asked, files, meeting, () => ground);
part('embed').hidden = false;

/** Without coasts and borders the marks still stand where they are. */
const bare: GroundSource = {
  node: ({ width, height }, theme) => svg('rect', { width, height, fill: PALETTES[theme].focus }),
  names: () => [],
};
const loaded = new Promise<null>((resolve) => addEventListener('load', () => resolve(null), { once: true }));
const { embed } = text;

async function open(): Promise<void> {
  const { release } = asked.options;
  const outline = await Promise.race([meeting.taken('outline'), loaded]);
  ground = outline === null ? bare : readOutline(outline);
  if (outline === null) core.say(embed.noGround);
  if (asked.view.data !== null) {
    const { loadOutside } = await bringModule<{ loadOutside: LoadOutside }>(files.outside);
    await loadOutside(asked.view.data, core);
  } else if (release !== null) {
    const kept = files.releases[release];
    if (!kept) return fail(embed.noRelease(release));
    core.setSlice(readCore(await meeting.bring('data', kept.data)));
  } else {
    const data = await Promise.race([meeting.taken('data'), loaded]);
    if (data === null) return fail(embed.noData);
    core.setSlice(readCore(data));
  }
}

function fail(words: string): void {
  const wait = part('wait');
  wait.hidden = false;
  wait.replaceChildren(
    make('p', { role: 'alert' }, words),
    // The same address again.
    make('a', { href: '' }, embed.retry),
  );
}

const heights = watchHeights();
/** Whoever opens the embed by itself has nobody to speak to; a host that hears nothing shows the picture all the same. */
async function join(): Promise<void> {
  if (!core.hasSlice() || parent === globalThis.window) return;
  const start = await meeting.bring('bridge', files.bridge).catch(() => null);
  if (start !== null) (start as StartBridge)(core, heights, frameAddress);
}
void open().then(join, () => fail(asked.view.data === null ? embed.noData : embed.noOutside));
