import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';
import { HintedError } from '../domain/problem.ts';
import { failure, part } from './failure.ts';
import { parseDataset } from './parse.ts';
import { RELEASE } from './releaseName.ts';

/** How long a host may send nothing at all, ms. A slow one that goes on sending is waited for. */
export const SILENCE_MS = 20_000;
const LAST_MS = 2000;

/**
 * Fetches and reads the dataset of the site. This module and `redirected.ts` alone use the network.
 *
 * @throws HintedError when it can't be fetched or read; the underlying error is its `cause`
 * @throws the signal's reason when it was aborted
 */
export async function loadDataset(url: string, signal?: AbortSignal): Promise<Dataset & Imprint> {
  const text = await fetchText(url, signal);
  const answer = parseDataset(text.replace(/^\uFEFF/, ''));
  if ('dataset' in answer) return answer.dataset;
  if (/^\uFEFF?\s*</.test(text))
    throw failure(
      'not-a-dataset',
      `${url} answers with a web page, not with a dataset.`,
      'Check the address: there may be a web page at it instead of a dataset, or one that asks to log in. Open it in a browser to see what is there.',
      url,
    );
  // The words for what is wrong come only when something is.
  const { refusalProblems } = await part(import('./refusalProblems.ts'), 'says what is wrong with it', url);
  throw new HintedError(refusalProblems(answer, url));
}

/**
 * Fetches a file of the site's own that is JSON: the basemap.
 *
 * @throws HintedError when it can't be fetched; SyntaxError when it isn't JSON
 */
export async function loadJson(url: string, signal?: AbortSignal): Promise<unknown> {
  return JSON.parse(await fetchText(url, signal)) as unknown;
}

/**
 * The text at an address.
 *
 * @throws HintedError when it can't be fetched
 */
export function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  return fetchAs(url, signal, (response) => response.text());
}

/**
 * What is at an address, as it is to be read. A file that is called by its hash is what it is called, or refused.
 *
 * @throws HintedError when it can't be fetched
 */
export async function fetchAs<Body>(
  url: string,
  signal: AbortSignal | undefined,
  read: (response: Response) => Promise<Body>,
): Promise<Body> {
  const release = RELEASE.exec(url)?.[1];
  if (release === undefined) return fetchWatched(url, signal, read);
  const bytes = await fetchWatched(url, signal, (response) => response.arrayBuffer());
  const { checkRelease } = await part(import('./releaseHash.ts'), 'checks releases', url);
  checkRelease(new Uint8Array(bytes), release, url);
  return read(new Response(bytes));
}

async function fetchWatched<Body>(
  url: string,
  signal: AbortSignal | undefined,
  read: (response: Response) => Promise<Body>,
): Promise<Body> {
  const request = new AbortController();
  const end = () => request.abort(signal?.reason);
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end);
  const watch = watchSilence(() => request.abort());
  let response: Response | null = null;
  try {
    response = await fetch(url, { signal: request.signal });
    if (response.ok) return await read(heard(response, watch.heard));
  } catch (cause) {
    if (signal?.aborted) throw cause;
    // Of what broke off on its way it is known that it was there.
    throw request.signal.aborted ? stalled(url, cause) : await unreachable(url, cause, response === null);
  } finally {
    watch.stop();
    signal?.removeEventListener('abort', end);
  }
  const missing = response.status === 404 || response.status === 410;
  throw failure(
    missing ? 'not-found' : 'refused',
    `${url} answers ${response.status}${response.statusText ? ` ${response.statusText}` : ''}.`,
    missing
      ? 'Check the address for slips; the file may have moved.'
      : 'Try again later, or ask whoever runs that host.',
    url,
    new Error(`HTTP ${response.status}`),
  );
}

/** Calls back when nothing was heard for as long as a host may be silent. */
function watchSilence(onSilence: () => void) {
  let timer: ReturnType<typeof setTimeout>;
  // What came while the page was held up, or asleep, is heard after the first bell and before the second.
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (timer = setTimeout(onSilence, LAST_MS)), SILENCE_MS - LAST_MS);
  };
  heard();
  return { heard, stop: () => clearTimeout(timer) };
}

/** The same response; tells of every piece of it that comes. */
function heard(response: Response, onPiece: () => void): Response {
  onPiece();
  if (!response.body) return response;
  const told = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (piece, controller) => {
      onPiece();
      controller.enqueue(piece);
    },
  });
  return new Response(response.body.pipeThrough(told), response);
}

function stalled(url: string, cause: unknown): HintedError {
  return failure(
    'stalled',
    `${url} has sent nothing for ${SILENCE_MS / 1000} seconds.`,
    'The connection or the host may be overloaded. Try again; if it comes to this again, try later.',
    url,
    cause,
  );
}

/** A browser doesn't say why. What finds out more may be as far away as the file: then the plain answer does. */
async function unreachable(url: string, cause: unknown, mayLeadOn: boolean): Promise<HintedError> {
  const plain = [
    'unreachable',
    `${url} can't be fetched.`,
    'Check the connection. For a file on another host: it has to allow other pages to read it (the header Access-Control-Allow-Origin).',
  ] as const;
  const ask = async () => (await import('./redirected.ts')).redirected(url, SILENCE_MS);
  const more = mayLeadOn ? await ask().catch(() => null) : null;
  return failure(...(more ?? plain), url, cause);
}
