/** What the page around an embed asks of it, beside its address. Empty: nothing. */
export type Wishes = {
  readonly host: string;
  readonly theme: string;
  readonly accent: string;
  readonly font: string;
};

/**
 * The frame's address: the element's `src` with what its page asks for; what the address says itself stays. Null: none
 * that a frame of ours is opened for. A frame goes nowhere else, whatever is posted.
 */
export function addressFor(src: string | null, base: string, wishes: Wishes): string | null {
  if (src === null || src === '') return null;
  try {
    const url = new URL(src, base);
    if (!/^https?:$/.test(url.protocol)) return null;
    const asked = new URLSearchParams(
      Object.entries({
        host: /^https?:/.test(wishes.host) ? wishes.host : '',
        theme: /^(light|dark)$/.exec(wishes.theme)?.[0] ?? '',
        accent: /^#([0-9a-f]{6})$/i.exec(wishes.accent)?.[1] ?? '',
        font: /^(system|serif)$/.exec(wishes.font)?.[0] ?? '',
      }).filter(([key, value]) => value !== '' && !url.searchParams.has(key)),
    );
    // Appended as text: the rest of the address stays as it was written.
    if (asked.size > 0) url.search += `${url.search === '' ? '?' : '&'}${asked}`;
    return url.href;
  } catch {
    return null;
  }
}
