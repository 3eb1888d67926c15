import type { Size } from './sizes.ts';

/** A container, the codec in it, and the same as the browser's encoder is asked for it. */
export type VideoKind = {
  readonly container: 'mp4' | 'webm';
  readonly codec: 'avc' | 'vp9' | 'vp8';
  readonly asked: string;
};

/** Blocks of 16 × 16 px in a frame of level 4: full HD, which every phone plays. */
const LEVEL_4_BLOCKS = 8192;

/** By how many programs can open it: a newsroom's tools want MP4. In each codec the best profile first. */
function kindsFor({ width, height }: Size): VideoKind[] {
  const isLarge = Math.ceil(width / 16) * Math.ceil(height / 16) > LEVEL_4_BLOCKS;
  const [avcLevel, vp9Level] = isLarge ? ['33', '50'] : ['28', '40'];
  return [
    ...['6400', '4d00', '42e0'].map(
      (profile) => ({ container: 'mp4', codec: 'avc', asked: `avc1.${profile}${avcLevel}` }) as const,
    ),
    { container: 'webm', codec: 'vp9', asked: `vp09.00.${vp9Level}.08` },
    { container: 'webm', codec: 'vp8', asked: 'vp8' },
  ];
}

/**
 * What this browser encodes at a size in px and a rate: of each container its best codec, best container first. Empty where
 * it encodes no video.
 */
export async function videoKinds(size: Size, rate: number): Promise<VideoKind[]> {
  if (typeof VideoEncoder === 'undefined') return [];
  const kinds = kindsFor(size);
  const answers = await Promise.all(kinds.map(({ asked }) => isTaken(asked, size, rate)));
  const taken = kinds.filter((_, index) => answers[index]);
  return taken.filter(
    (kind, index) => taken.findIndex(({ container }) => container === kind.container) === index,
  );
}

async function isTaken(codec: string, { width, height }: Size, framerate: number): Promise<boolean> {
  try {
    const asked = { codec, width, height, framerate, bitrate: 2_000_000 };
    return (await VideoEncoder.isConfigSupported(asked)).supported === true;
  } catch {
    return false;
  }
}
