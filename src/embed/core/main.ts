import './embed.css';
import type { GroundSource } from '../../picture/groundSource.ts';
import { readCore } from '../slice/readCore.ts';
import { readOutline } from '../slice/readOutline.ts';
import type { StartBridge } from '../protocol/bridge.ts';
import { frameAddress, ownQuery } from './address.ts';
import { bringModule } from './bringModule.ts';
import type { Files, LoadOutside, Trouble } from './contract.ts';
import { make, part } from './dom.ts';
import type { StartHands } from './hands/main.ts';
import { keptFile } from './keptFile.ts';
import { openPage } from './page.ts';
import { readQuery } from './state.ts';
import { byTag, createMeeting } from './take.ts';
import { trustOwn } from './trustOwn.ts';
import { text } from './words.ts';

/** The composition root of the embed page. */
trustOwn();
const meeting = createMeeting(byTag);
(globalThis as { changingHandsEmbed?: unknown }).changingHandsEmbed = meeting;

const { embed } = text;
const asked = readQuery(ownQuery());
const files = JSON.parse(part('files').textContent ?? '') as Files;
// A policy of the host that forbids style sheets in a page, and scripts not.
if (document.styleSheets.length === 0)
  document.head.append(make('link', { rel: 'stylesheet', href: files.style }));
part('bare').hidden = true;
part('embed').hidden = false;
let ground: GroundSource | null = null;
const page = openPage(asked, files, meeting, () => ground);
const { core } = page;

/** By then every script that the page names has run, or can't be had. */
const loaded = new Promise<null>((resolve) => addEventListener('load', () => resolve(null)));

async function open(): Promise<void> {
  const { release } = asked.options;
  const outline = await Promise.race([meeting.taken('outline'), loaded]);
  if (outline === null) throw new Error('no outline');
  ground = readOutline(outline);
  if (asked.view.data !== null) {
    const { loadOutside } = await bringModule<{ loadOutside: LoadOutside }>(files.outside);
    // The banner has said why.
    if (!(await loadOutside(asked.view.data, core))) return fail('no-data', '');
  } else {
    const data = await (release === null
      ? Promise.race([meeting.taken('data'), loaded])
      : meeting.bring('data', keptFile(files, 'data', release)).catch(() => null));
    // What a host has put in its place is not it, whatever it is called.
    if (release !== null && (data as { hash?: unknown } | null)?.hash !== release)
      return fail('no-release', embed.noRelease(release));
    core.setSlice(readCore(data));
  }
  // What it takes neither to see nor to scrub.
  Promise.race([meeting.taken('hands'), loaded])
    .then((start) => (start as StartHands)(page))
    .catch(() => core.say(embed.noMore));
}

/** Nothing of the page can be used then: what is left says why, and leads on. */
function fail(trouble: Trouble, words: string): void {
  const wait = part('wait');
  wait.hidden = false;
  wait.style.position = 'static';
  wait.replaceChildren(
    ...(words ? [make('p', { role: 'alert' }, words)] : []),
    make('a', { href: core.fullPage(), target: '_blank', rel: 'noopener' }, embed.open),
    // The same address again.
    ...(trouble === 'no-data' ? [make('a', { href: '' }, embed.retry)] : []),
  );
  part('embed').replaceChildren(part('banner'), part('said'), wait);
  core.store.set({ trouble });
}

open()
  .catch(() => fail('no-data', asked.view.data === null ? embed.noData : embed.noOutside))
  .then(() =>
    // Opened by itself there is nobody to speak to; a host is told also that there is nothing to see.
    parent === window
      ? null
      : meeting
          .bring('bridge', files.bridge)
          .then((start) => (start as StartBridge)(core, page.heights, frameAddress)),
  )
  // Its reader misses nothing.
  .catch(() => {});
