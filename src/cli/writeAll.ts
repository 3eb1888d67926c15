import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './usageError.ts';

/**
 * Writes all files or none: each is written beside its place and renamed when all are written. If a rename fails, those
 * done before are put back.
 */
export async function writeAll(
  files: ReadonlyMap<string, string | Uint8Array | Iterable<string>>,
): Promise<void> {
  const pending = [...files].map(([file, content]) => ({
    file,
    content,
    temporary: `${file}.${process.pid}.tmp`,
  }));
  const done: { file: string; before: Buffer | null }[] = [];
  try {
    for (const { file, content, temporary } of pending) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(temporary, content);
    }
    for (const { file, temporary } of pending) {
      // A pipe or a device in its place is somebody's; reading a pipe would never end.
      if ((await stat(file).catch(() => null))?.isFile() === false) throw new Error(`${file} is no file`);
      const before = await readFile(file).catch(() => null);
      await rename(temporary, file);
      done.push({ file, before });
    }
  } catch (error) {
    for (const { file, before } of done.toReversed())
      await (before === null ? rm(file, { force: true }) : writeFile(file, before));
    throw new UsageError(
      'The files could not be written; nothing was changed.',
      'Check that the folder exists, that you may write to it, and that the disk has room.',
      error,
    );
  } finally {
    for (const { temporary } of pending) await rm(temporary, { force: true }).catch(() => {});
  }
}
