/**
 * Where the site will be: an absolute http(s) address, to which a slash is added where it lacks one; null when nothing is
 * given.
 *
 * @throws RangeError when it is something else
 */
export function siteUrlOf(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new RangeError(cure(text));
  }
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    throw new RangeError(cure(text));
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const cure = (text: string) =>
  `SITE_URL=${text} is no address of a site. To mend it: the whole address of its folder, such as https://example.org/maps/`;
