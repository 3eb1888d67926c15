import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './usageError.ts';

/** The folder as people wrote it, with slashes and without one at the end, so that messages can be clicked. */
export function displayed(folder: string): string {
  return folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
}

/** Every YAML and JSON file of a seeds' folder by its displayed name. */
export async function readSeeds(folder: string): Promise<Map<string, string>> {
  await folderMustExist(folder, 'Give the folder of the seeds with --seeds.');
  const root = displayed(folder);
  await folderMustExist(
    `${root}/documents`,
    'Seeds keep one YAML file for each document there. Check the folder given with --seeds, or create it.',
  );
  const files = new Map<string, string>();
  for (const sub of ['', 'documents', 'coding']) {
    const names = await readdir(path.join(folder, sub)).catch(() => []);
    for (const name of names.filter((file) => /\.(yaml|json)$/.test(file))) {
      // The codings themselves are history; only their agreement goes into the codebook.
      if (sub === 'coding' && name !== 'agreement.json') continue;
      const text = await readBelow(folder, path.join(sub, name));
      if (text !== null) files.set([root, sub, name].filter(Boolean).join('/'), text.toString('utf8'));
    }
  }
  return files;
}

/** Throws a UsageError unless the folder is there. */
export async function folderMustExist(folder: string, hint: string): Promise<void> {
  if (!(await isFolder(folder))) throw new UsageError(`There is no folder "${folder}".`, hint);
}

export async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => null))?.isDirectory() === true;
}

/** The text of a file, null when it isn't there. */
export async function readIfThere(file: string): Promise<string | null> {
  return (await bytesIfThere(file))?.toString('utf8') ?? null;
}

/** The bytes of a file, null when it isn't there. */
export async function bytesIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new UsageError(`"${file}" can't be read.`, 'Check that it is a file that you may read.', error);
  }
}

/**
 * A file of a folder, null when it isn't there. What a folder of somebody else's names must not reach anything outside it:
 * neither by `..` nor by a link.
 */
export async function readBelow(folder: string, name: string): Promise<Buffer | null> {
  const file = path.join(folder, name);
  await mustLieBelow(folder, [file]);
  const there = await stat(file).catch(() => null);
  // Reading a pipe would never end.
  if (there?.isFile() === false)
    throw new UsageError(
      `"${displayed(file)}" can't be read: it is no file.`,
      'Put a file there, or take it away.',
    );
  return there && bytesIfThere(file);
}

/** Throws a UsageError unless each of the files and folders lies below the folder, also after resolving links. */
export async function mustLieBelow(folder: string, files: readonly string[]): Promise<void> {
  const root = await realpath(folder).catch(() => path.resolve(folder));
  for (const file of files) {
    const lies = path.relative(path.resolve(folder), path.resolve(file));
    const real = await realpath(file).catch(() => null);
    if (isOutside(lies) || (real !== null && isOutside(path.relative(root, real))))
      throw new UsageError(
        `"${displayed(file)}" leads out of "${displayed(folder)}", and nothing outside a folder is read or written.`,
        'Put the file or folder itself there instead of a link to it.',
      );
  }
}

function isOutside(relative: string): boolean {
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}
