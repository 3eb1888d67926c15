import { UsageError } from './usageError.ts';

/** The address of a site's folder; null where none is given. Throws a UsageError on what is none. */
export function siteUrlOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password)
    return url.href;
  throw new UsageError(
    `"${text}" is no address of a site.`,
    'Write the whole address of its folder, such as https://example.org/maps/.',
  );
}
