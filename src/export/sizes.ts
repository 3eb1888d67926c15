/** Of a picture or a part of one, in px. */
export type Size = { readonly width: number; readonly height: number };

/** What a picture is wanted for: as the map is on the screen, a link's card, a square post, an upright one, or any size. */
export const SIZE_CHOICES = ['screen', 'card', 'square', 'tall', 'free'] as const;
export type SizeChoice = (typeof SIZE_CHOICES)[number];

/** The sizes that have a name, in px. */
export const NAMED_SIZES: Readonly<Record<'card' | 'square' | 'tall', Size>> = {
  card: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1920 },
};

/** Bounds of a side, in px: below, nothing can be read; above, a canvas may fail without a word. */
export const LEAST_SIDE = 200;
export const MOST_SIDE = 4000;

/** How many px of a PNG stand for one of its size. */
export const SCALES = [1, 2, 3] as const;
export type Scale = (typeof SCALES)[number];

/** What a canvas holds in every browser, in px: Safari's is the smallest. */
export const MOST_PIXELS = 16_777_216;

/** Video is stored at half the resolution in colour: its sides are even. */
export function evenSize({ width, height }: Size): Size {
  return { width: 2 * Math.round(width / 2), height: 2 * Math.round(height / 2) };
}

/** The largest scale at which a canvas still holds a picture of some size. */
export function mostScale({ width, height }: Size): number {
  return Math.sqrt(MOST_PIXELS / (width * height));
}

/**
 * How much larger type and marks are drawn than on a screen, most wanted first: a post is seen on a phone at a third of
 * its size. Smaller ones are for pictures that would otherwise have no room for a legend.
 */
export function unitsOf({ width, height }: Size): readonly number[] {
  const wanted = Math.max(1, Math.min(width / 640, height / 540));
  const largest = Math.min(4, Math.round(wanted * 20) / 20);
  return [largest, largest * 0.85, largest * 0.7];
}

/** The sizes of clips that have a name, in px: as players and posts show them, and a small one for messages. */
export const CLIP_SIZES = {
  wide: { width: 1280, height: 720 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1920 },
  small: { width: 720, height: 720 },
} as const;
export type ClipSizeChoice = keyof typeof CLIP_SIZES | 'free';

/** Bounds of a clip: a side in px, and what is made in one go. A GIF holds every picture whole in few colours. */
export const CLIP_LIMITS = {
  leastSide: 320,
  mostSide: 1920,
  videoSeconds: 120,
  gifSeconds: 60,
  gifPixels: 1_200_000,
} as const;

/** What a clip may not be: longer, or larger, than a browser makes in one go. Null: nothing stands against it. */
export function clipFault(
  { width, height }: Size,
  seconds: number,
  isGif: boolean,
): 'too-long' | 'too-large' | null {
  if (isGif && width * height > CLIP_LIMITS.gifPixels) return 'too-large';
  return seconds > (isGif ? CLIP_LIMITS.gifSeconds : CLIP_LIMITS.videoSeconds) ? 'too-long' : null;
}
