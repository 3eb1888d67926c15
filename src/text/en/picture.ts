/** Words in the still picture of the map, and of what it is made of. */
export const mapWords = {
  /** What a reader who can't see it is told. */
  label: (title: string, moment: string) => `Map: ${title}, ${moment}`,
  /** Of a mark: `Mosul: Held by ISIS`. */
  place: (place: string, state: string) => `${place}: ${state}`,
  /** Of a row of glyphs: `Baiji refinery: fighting, air strike`. */
  events: (place: string, glyphs: readonly string[]) => `${place}: ${glyphs.join(', ')}`,
  glyphNow: (glyph: string) => `${glyph} (now)`,
  kilometres: (n: number) => `${n} km`,
  basemap: (credit: string) => `Basemap: ${credit}`,
};

/** Words in and around the still picture of the map. */
export const picture = {
  ...mapWords,
  knownAll: 'As known from all documents',
  knownAt: (moment: string) => `As known at ${moment}`,
  /** Which events the picture shows; empty where those of the moment go without saying. */
  mode: {
    instant: '',
    window: (from: string) => `events since ${from}`,
    soFar: 'all events so far',
  },
  facts: (parts: readonly string[]) => parts.filter(Boolean).join('; '),
  credit: (product: string, version: string, licence: string) => `${product}, data ${version}, ${licence}`,
};
