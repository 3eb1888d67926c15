/** The package has no types of its own; this is what our tests use of it. */
declare module 'edtf' {
  export default function edtf(text: string): {
    /** ms UTC of the first and the last millisecond. */
    readonly min: number;
    readonly max: number;
    readonly lower: unknown;
  };
}
