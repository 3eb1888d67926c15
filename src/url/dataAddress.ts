/** Any origin will do to find out whether an address has one of its own. */
const HOME = 'https://example.invalid';

/**
 * Whether `data=` may say this: a file of the site itself, relative to the page, or an https address of another host.
 * Of the latter nothing is asked unless the site lists its host; see docs/decisions/0016-data-of-other-hosts.md.
 */
export function isDataAddress(text: string): boolean {
  if (text.includes('\\')) return false;
  try {
    const url = new URL(text, `${HOME}/`);
    if (url.origin === HOME) return !/^[a-z][a-z0-9+.-]*:/i.test(text) && !text.startsWith('//');
    // Written out in full, and without a name and a password, which could make one host look like another.
    return /^https:\/\/[^/@]+\//i.test(text) && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

/** The host (with its port, unless it is the usual one) of a data address; null for a file of the site itself. */
export function hostOf(address: string): string | null {
  if (!/^https:/i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).host;
}
