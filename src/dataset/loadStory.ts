import type { Dataset } from '../domain/dataset.ts';
import { HintedError } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';
import { fetchText } from './load.ts';
import { RELEASE } from './releaseName.ts';
import { readStory } from './readStory.ts';

/**
 * Fetches and reads the story that a dataset names. Not in the first route: import it when a story is asked for.
 *
 * @param datasetUrl the address that the dataset came from, absolute or relative to the page: the story lies beside it
 * @throws HintedError when it can't be fetched, or doesn't fit the dataset
 * @throws the signal's reason when it was aborted
 * @throws RangeError when the dataset has no story: ask first
 */
export async function loadStory(datasetUrl: string, dataset: Dataset, signal?: AbortSignal): Promise<Story> {
  if (dataset.story === null) throw new RangeError('the dataset names no story');
  // Named by its content, and its story with it.
  const release = RELEASE.exec(datasetUrl)?.[1];
  const url = besideFile(datasetUrl, release === undefined ? dataset.story : `${release}.story.json`);
  const text = await fetchText(url, signal);
  // Hosts that answer every address with their front page say 200.
  if (/^\uFEFF?\s*</.test(text))
    throw new HintedError([
      {
        code: 'not-a-story',
        message: `${url} answers with a web page, not with a story.`,
        hint: 'Put the story file beside the dataset, under the name that the dataset gives as "story".',
        where: { file: url },
      },
    ]);
  return readStory(text, url, dataset);
}

/** The address of a file in the same folder. */
function besideFile(address: string, file: string): string {
  const path = /^[^?#]*/.exec(address)?.[0] ?? '';
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${encodeURIComponent(file)}`;
}
