import type { Size } from './sizes.ts';

/** A container and the codec in it. */
export type VideoKind = { readonly container: 'mp4' | 'webm'; readonly codec: 'avc' | 'vp9' | 'vp8' };

/** By how many programs can open it: a newsroom's tools want MP4. Each as a browser is asked, and as a container holds it. */
const KINDS: readonly (VideoKind & { readonly asked: readonly string[] })[] = [
  // High at level 5.2, then baseline at 4: what a phone's chip takes.
  { container: 'mp4', codec: 'avc', asked: ['avc1.640034', 'avc1.420028'] },
  { container: 'webm', codec: 'vp9', asked: ['vp09.00.51.08', 'vp09.00.10.08'] },
  { container: 'webm', codec: 'vp8', asked: ['vp8'] },
];

/** What this browser encodes at a size in px and a rate, best first; empty where it encodes no video. */
export async function videoKinds({ width, height }: Size, rate: number): Promise<VideoKind[]> {
  if (typeof VideoEncoder === 'undefined') return [];
  const answers = await Promise.all(
    KINDS.map(async ({ container, codec, asked }) => {
      const taken = await Promise.all(asked.map((name) => takes(name, width, height, rate)));
      return taken.includes(true) ? [{ container, codec }] : [];
    }),
  );
  return answers.flat();
}

async function takes(codec: string, width: number, height: number, framerate: number): Promise<boolean> {
  try {
    const asked = { codec, width, height, framerate, bitrate: 2_000_000 };
    return (await VideoEncoder.isConfigSupported(asked)).supported === true;
  } catch {
    return false;
  }
}
