import './embed.css';
import type { GroundSource } from '../../picture/groundSource.ts';
import { readCore } from '../slice/readCore.ts';
import { readOutline } from '../slice/readOutline.ts';
import type { StartBridge } from '../protocol/bridge.ts';
import { frameAddress, ownQuery } from './address.ts';
import { bringModule } from './bringModule.ts';
import type { Files, LoadOutside } from './contract.ts';
import { make, part } from './dom.ts';
import type { StartHands } from './hands/main.ts';
import { openPage } from './page.ts';
import { readQuery } from './state.ts';
import { byTag, createMeeting } from './take.ts';
import { text } from './words.ts';

/** The composition root of the embed page. */
const meeting = createMeeting(byTag);
(globalThis as { changingHandsEmbed?: unknown }).changingHandsEmbed = meeting;

const { embed } = text;
const asked = readQuery(ownQuery());
const files = JSON.parse(part('files').textContent ?? '') as Files;
part('embed').hidden = false;
let ground: GroundSource | null = null;
const page = openPage(asked, files, meeting, () => ground);
const { core } = page;

/** By then every script of the page's file has run, or can't be had. */
const loaded = new Promise<null>((resolve) => addEventListener('load', () => resolve(null)));

async function open(): Promise<void> {
  const { release } = asked.options;
  const kept = release === null ? null : files.releases[release];
  if (kept === undefined) return fail(embed.noRelease(release ?? ''));
  const outline = await Promise.race([meeting.taken('outline'), loaded]);
  if (outline === null) return fail(embed.noData);
  ground = readOutline(outline);
  if (asked.view.data !== null) {
    const { loadOutside } = await bringModule<{ loadOutside: LoadOutside }>(files.outside);
    await loadOutside(asked.view.data, core);
  } else {
    const data = await (kept
      ? meeting.bring('data', kept.data)
      : Promise.race([meeting.taken('data'), loaded]));
    if (data === null) return fail(embed.noData);
    core.setSlice(readCore(data));
  }
  later('hands', (start) => (start as StartHands)(page));
  // Opened by itself there is nobody to speak to.
  if (parent !== window) later('bridge', (start) => (start as StartBridge)(core, page.heights, frameAddress));
}

/** What it takes neither to see nor to scrub. */
function later(name: 'hands' | 'bridge', then: (start: unknown) => void): void {
  meeting.bring(name, files[name]).then(then, () => core.say(embed.noMore));
}

function fail(words: string): void {
  const wait = part('wait');
  wait.hidden = false;
  // The same address again.
  wait.replaceChildren(make('p', { role: 'alert' }, words), make('a', { href: '' }, embed.retry));
}

open().catch(() => fail(asked.view.data === null ? embed.noData : embed.noOutside));
