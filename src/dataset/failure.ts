import { HintedError } from '../domain/problem.ts';

/** A part of the page that comes when it is needed, or that it can't be had. */
export async function part<Module>(module: Promise<Module>, what: string, url: string): Promise<Module> {
  return module.catch((cause: unknown) => {
    throw failure(
      'unreachable',
      `The part of the page that ${what} can't be fetched.`,
      'Check the connection, then try again.',
      url,
      cause,
    );
  });
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
