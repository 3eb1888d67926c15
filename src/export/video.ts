import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, Quality, WebMOutputFormat } from 'mediabunny';
import type { Encoder } from './encoder.ts';
import type { FileFacts } from './facts.ts';
import type { VideoKind } from './videoKind.ts';

/** A point from which a player can start, every so many seconds. */
const KEY_FRAME_S = 10;

export type VideoOrder = {
  readonly canvas: HTMLCanvasElement;
  /** Frames a second. */
  readonly rate: number;
  readonly kind: VideoKind;
  readonly facts: FileFacts | null;
  readonly signal: AbortSignal;
};

/** Writes a video at a steady rate, without sound: what stands for several frames is encoded as often. */
export async function videoEncoder(order: VideoOrder): Promise<Encoder> {
  const { canvas, rate, facts, signal } = order;
  const { container, codec, asked } = order.kind;
  const target = new BufferTarget();
  const format =
    container === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  let bytes = 0;
  const source = new CanvasSource(canvas, {
    codec,
    fullCodecString: asked,
    quality: new Quality('high'),
    keyFrameInterval: KEY_FRAME_S,
    latencyMode: 'quality',
    contentHint: 'detail',
    onEncodedPacket: ({ byteLength }) => {
      bytes += byteLength;
    },
  });
  output.addVideoTrack(source, { frameRate: rate });
  if (facts)
    output.setMetadataTags({
      title: facts.title,
      description: facts.description,
      artist: facts.credit,
      ...(facts.link === null ? {} : { comment: facts.link }),
    });
  await output.start();
  let frame = 0;
  return {
    add: async (frames) => {
      for (let more = 0; more < frames; more++) {
        signal.throwIfAborted();
        await source.add(frame / rate, 1 / rate);
        frame += 1;
      }
    },
    bytes: () => bytes,
    finish: async () => {
      await output.finalize();
      if (!target.buffer) throw new Error('the video has no bytes');
      return new Blob([target.buffer], { type: container === 'mp4' ? 'video/mp4' : 'video/webm' });
    },
    abandon: () => output.cancel(),
  };
}
