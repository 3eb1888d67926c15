import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { displayed } from './readFolder.ts';
import { UsageError } from './usageError.ts';
import { writeAll } from './writeAll.ts';

/** A file to write, by the name that it was given, and what goes into it. */
export type Output = readonly [file: string, content: string | Uint8Array | Iterable<string>];

/**
 * Writes files that people named, and those that go with them: all or none, and never over what is read, over each other,
 * or over what is no file.
 *
 * @returns their names, for the answer
 */
export async function writeOutputs(outputs: readonly Output[], inputs: readonly string[]): Promise<string[]> {
  const places = new Map<string, Output[1]>();
  const taken = new Map<string, string>();
  for (const [file, content] of outputs) {
    const place = await outputPlace(file, inputs);
    // On some disks two names that differ in their capitals are one file.
    const key = path.resolve(place).toLowerCase();
    if (taken.has(key))
      throw new UsageError(
        `Two files would be written as "${file}", and one of them would be lost.`,
        'Give another name: what belongs to a file is written beside it under the same name with another ending.',
      );
    taken.set(key, file);
    places.set(place, content);
  }
  await writeAll(places);
  return outputs.map(([file]) => file);
}

/**
 * Where a file that people named is written: where a link leads that is there.
 *
 * @throws UsageError where writing would lose something, or can't be done
 */
export async function outputPlace(given: string, inputs: readonly string[]): Promise<string> {
  const file = displayed(given);
  if (file === '') throw new UsageError('The file to write has no name.', 'Give one with -o.');
  if (file === '-')
    throw new UsageError(
      '"-" is no file: an export may be several files, and the answer goes to standard output.',
      'Give the name of a file with -o.',
    );
  const there = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTDIR') return null;
    throw new UsageError(`"${file}" can't be written: a part of its path is a file.`, 'Name a folder there.');
  });
  if (there === null) {
    if (/[\\/]$/.test(given)) throw new UsageError(`"${given}" names a folder.`, 'Name a file in it.');
    if (await lstat(file).catch(() => null))
      throw new UsageError(`"${file}" is a link to nothing.`, 'Remove it, or give another name.');
    return file;
  }
  if (there.isDirectory()) throw new UsageError(`"${file}" is a folder.`, 'Name a file in it.');
  if (!there.isFile())
    throw new UsageError(`"${file}" is no file that could be replaced.`, 'Give the name of a file.');
  for (const input of inputs) {
    const read = await stat(input).catch(() => null);
    if (read && read.ino === there.ino && read.dev === there.dev)
      throw new UsageError(
        `"${file}" is the file that is read; it would be lost.`,
        'Give the name of another file.',
      );
  }
  return realpath(file);
}
