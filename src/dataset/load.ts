import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';
import { HintedError } from '../domain/problem.ts';
import { readDataset } from './read.ts';

/**
 * Fetches and reads a dataset. The one module that uses the network.
 *
 * @throws HintedError when it can't be fetched or read; the underlying error is its `cause`
 * @throws the signal's reason when it was aborted
 */
export async function loadDataset(url: string, signal?: AbortSignal): Promise<Dataset & Imprint> {
  const text = await fetchText(url, signal);
  const answer = readDataset(text);
  if ('dataset' in answer) return answer.dataset;
  if (/^\uFEFF?\s*</.test(text))
    throw failure(
      'not-a-dataset',
      `${url} answers with a web page, not with a dataset.`,
      'Check the address: there may be a web page at it instead of a dataset. Open it in a browser to see what is there.',
      url,
    );
  // The words for what is wrong come only when something is.
  const { refusalProblems } = await import('./refusalProblems.ts').catch((cause: unknown) => {
    throw failure(
      'unreachable',
      `${url} is no dataset that can be shown; the part of the page that says why can't be fetched.`,
      'Check the connection, then try again.',
      url,
      cause,
    );
  });
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
 * What is at an address, as it is to be read.
 *
 * @throws HintedError when it can't be fetched
 */
export async function fetchAs<Body>(
  url: string,
  signal: AbortSignal | undefined,
  read: (response: Response) => Promise<Body>,
): Promise<Body> {
  let response: Response;
  try {
    response = await fetch(url, signal ? { signal } : {});
    if (response.ok) return await read(response);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw failure(
      'unreachable',
      `${url} can't be fetched.`,
      'Check the connection. For a file on another host: it has to allow other pages to read it (the header Access-Control-Allow-Origin).',
      url,
      cause,
    );
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

/** Why a file, or what reads it, can't be had. */
export function failure(
  code: string,
  message: string,
  hint: string,
  file: string,
  cause?: unknown,
): HintedError {
  const error = new HintedError([{ code, message, hint, where: { file } }]);
  if (cause !== undefined) error.cause = cause;
  return error;
}
