/** What takes pictures one after the other and makes a file of them. */
export type Encoder = {
  /** The picture that stands on the canvas, for so many frames. */
  readonly add: (frames: number) => Promise<void>;
  /** Written so far. */
  readonly bytes: () => number;
  readonly finish: () => Promise<Blob>;
  /** Lets go of what the encoder holds; the file is lost. */
  readonly abandon: () => Promise<void>;
};
