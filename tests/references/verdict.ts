import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What drew a picture: two machines that differ in it may differ in every letter. */
export type Drawer = { readonly browser: string; readonly renderer: string; readonly system: string };

/** Same; differs, by how many of a thousand pixels, and where (a PNG); or could not tell, and why. Only the first is good. */
export type Verdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly permille: number; readonly where: Buffer }
  | { readonly kind: 'could not tell'; readonly why: string };

/** Per pixel, from 0 to 1: as `pixelmatch` counts; edges of letters that are smoothed otherwise don't count at all. */
const THRESHOLD = 0.1;
/** A mark of 12 px that is gone is some 100 pixels of half a million: it must be noticed. */
const MOST_PERMILLE = 0.1;

/** Whether a picture is the one that was kept. Null: there is none. */
export function compare(
  kept: { readonly png: Buffer; readonly drawer: Drawer } | null,
  taken: { readonly png: Buffer; readonly drawer: Drawer },
): Verdict {
  if (kept === null) return cannotTell('there is no reference picture');
  for (const of of ['browser', 'renderer', 'system'] as const)
    if (kept.drawer[of] !== taken.drawer[of])
      return cannotTell(`the reference was drawn by ${kept.drawer[of]}, this one by ${taken.drawer[of]}`);
  const [a, b] = [read(kept.png), read(taken.png)];
  if (a === null || b === null) return cannotTell('one of them is no PNG');
  if (a.width !== b.width || a.height !== b.height)
    return cannotTell(`${a.width} × ${a.height} px against ${b.width} × ${b.height} px`);
  const difference = new PNG({ width: a.width, height: a.height });
  const count = pixelmatch(a.data, b.data, difference.data, a.width, a.height, { threshold: THRESHOLD });
  const permille = (count / (a.width * a.height)) * 1000;
  if (permille <= MOST_PERMILLE) return { kind: 'same' };
  return { kind: 'differs', permille, where: PNG.sync.write(difference) };
}

function cannotTell(why: string): Verdict {
  return { kind: 'could not tell', why };
}

function read(png: Buffer): PNG | null {
  try {
    return PNG.sync.read(png);
  } catch {
    return null;
  }
}
