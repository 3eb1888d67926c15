/** Characters of a text that any engine still holds in one piece; more than that go out as bytes. */
const PIECE = 50_000_000;

/** A text that may be longer than one string can be. */
export type LongText = {
  readonly add: (text: string) => void;
  /** The whole: a string, or UTF-8 where it would be too long for one. */
  readonly content: () => string | Uint8Array<ArrayBuffer>;
};

/** @param piece characters after which what there is becomes bytes */
export function longText(piece = PIECE): LongText {
  const done: Uint8Array<ArrayBuffer>[] = [];
  let parts: string[] = [];
  let length = 0;
  const pack = () => {
    done.push(new TextEncoder().encode(parts.join('')));
    parts = [];
    length = 0;
  };
  return {
    add: (text) => {
      parts.push(text);
      length += text.length;
      if (length >= piece) pack();
    },
    content: () => {
      if (done.length === 0) return parts.join('');
      pack();
      const bytes = new Uint8Array(done.reduce((sum, each) => sum + each.length, 0));
      let at = 0;
      for (const each of done) {
        bytes.set(each, at);
        at += each.length;
      }
      return bytes;
    },
  };
}
