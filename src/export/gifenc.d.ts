/** What is used of gifenc 1.0, which comes without types. */
declare module 'gifenc' {
  type Colour = readonly [red: number, green: number, blue: number];
  type Frame = {
    readonly palette?: readonly Colour[];
    /** Ms; written in hundredths of a second. */
    readonly delay: number;
    /** Of the first frame: how often it is played again, 0 for ever. */
    readonly repeat?: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** 1: what is drawn stays. */
    readonly dispose?: number;
  };
  export function GIFEncoder(): {
    writeFrame(index: Uint8Array, width: number, height: number, frame: Frame): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
    bytesView(): Uint8Array;
  };
  export function quantize(rgba: Uint8ClampedArray, colours: number, how?: { format?: 'rgb565' }): Colour[];
}
