import './embedOutside.css';
import { loadForeign } from '../dataset/loadForeign.ts';
import type { Dataset } from '../domain/dataset.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import type { EmbedCore, LoadOutside } from '../embed/core/contract.ts';
import { element } from '../embed/facts/element.ts';
import { withStyle } from '../embed/facts/style.ts';
import { tell } from '../embed/facts/tell.ts';
import { encodeCore } from '../embed/slice/encodeCore.ts';
import { readCore } from '../embed/slice/readCore.ts';
import { embedOutside } from '../text/en/embedOutside.ts';
import { isolated } from '../text/isolate.ts';
import { hostOf } from '../url/dataAddress.ts';
import { dropUnknownIds } from '../url/knownIds.ts';
import { BUILT_IN_DATASET } from './builtIn.ts';
import { listedHosts } from './dataHosts.ts';

/** Problems that are told of a file that can't be shown. */
const MOST = 3;

/**
 * Shows the dataset at an address in place of the site's own, under a banner that says so. One that can't be had or read
 * is refused whole: the banner then says what is wrong and what helps, and no mark is shown. Of a host that the site
 * doesn't list nothing is asked: within an article nobody is led to choose.
 */
export const loadOutside: LoadOutside = async (url, core) => {
  const address = isolated(url);
  if (!isOwn(url)) showBanner([embedOutside.banner(address)]);
  const host = hostOf(url);
  if (host !== null && !listedHosts().includes(host)) {
    showBanner([embedOutside.failed(address), embedOutside.notListed(isolated(host))]);
    return false;
  }
  let dataset: Dataset;
  try {
    dataset = await loadForeign(url);
  } catch (error) {
    showBanner([embedOutside.failed(address), ...told(error)]);
    return false;
  }
  const { view, ignored } = dropUnknownIds(core.store.get().view, dataset);
  core.store.set({ view });
  if (ignored.length > 0) core.say(ignored.join(', '));
  const story = view.story === null ? null : await storyOf(url, dataset, core);
  core.setSlice(readCore(JSON.parse(encodeCore(dataset, '', null))));
  withStyle(core.files, () => tell(core, dataset, story));
  return true;
};

/** Whether an address, however it is written, is that of the site's own dataset. */
function isOwn(url: string): boolean {
  const { baseURI } = document;
  return URL.canParse(url, baseURI) && new URL(url, baseURI).href === new URL(BUILT_IN_DATASET, baseURI).href;
}

async function storyOf(url: string, dataset: Dataset, core: EmbedCore): Promise<Story | null> {
  try {
    const { loadStory } = await import('../dataset/loadStory.ts');
    return await loadStory(url, dataset);
  } catch (error) {
    for (const line of told(error)) core.say(line);
    return null;
  }
}

/** What is wrong and what helps, the first of it. */
function told(error: unknown): string[] {
  const problems: readonly Problem[] = error instanceof HintedError ? error.problems : [];
  if (problems.length === 0) return [error instanceof Error ? error.message : String(error)];
  const lines = problems.slice(0, MOST).map(({ message, hint }) => `${message} ${hint}`);
  return problems.length > MOST ? [...lines, embedOutside.more(problems.length - MOST)] : lines;
}

/** Neither the data nor a link's options reach it: it is the first thing on the page, and stays. */
function showBanner(lines: readonly string[]): void {
  const banner = document.getElementById('banner');
  if (!banner) throw new Error('the page has no #banner');
  banner.replaceChildren(...lines.map((line) => element('p', {}, line)));
  banner.setAttribute('role', 'note');
  banner.hidden = false;
}
