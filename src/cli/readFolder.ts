import { readdir, readFile, stat } from 'node:fs/promises';
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
      const text = await readIfThere(path.join(folder, sub, name));
      if (text !== null) files.set([root, sub, name].filter(Boolean).join('/'), text);
    }
  }
  return files;
}

/** Throws a UsageError unless the folder is there. */
export async function folderMustExist(folder: string, hint: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder "${folder}".`, hint);
}

/** The text of a file, null when it isn't there. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new UsageError(`"${file}" can't be read.`, 'Check that it is a file that you may read.', error);
  }
}
