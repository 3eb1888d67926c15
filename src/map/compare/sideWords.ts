import type { Side } from '../../domain/difference.ts';
import type { Instant } from '../../domain/instant.ts';
import { lateWords } from '../../text/late.ts';
import type { Catalogue } from '../../text/language.ts';
import type { TimeWords } from '../../text/timeWords.ts';
import type { MapSide } from '../MapView.tsx';
import type { MapNames } from '../PictureMap.tsx';

/** What is said of one side of a comparison. */
export type SideWords = {
  readonly moment: string;
  readonly momentShort: string;
  readonly known: string;
  readonly knownShort: string;
  /** In short, and enough to tell it from the other side. */
  readonly told: string;
  readonly names: MapNames;
};

/** The words of both sides: in short without a year that both share, and without a cut that does. */
export function sideWords(
  sides: Readonly<Record<MapSide, Side>>,
  text: Catalogue,
  time: TimeWords,
): Readonly<Record<MapSide, SideWords>> {
  const { twoMaps } = lateWords(text);
  const years = new Set(
    Object.values(sides)
      .flatMap(({ t, known }) => (known === 'all' ? [t] : [t, known]))
      .map((t) => time.parts(t).year),
  );
  const short = (t: Instant) => {
    const parts = time.parts(t);
    return text.time.dayAndClock(years.size === 1 ? { ...parts, year: '' } : parts);
  };
  const isOneCut = sides.main.known === sides.other.known;
  const wordsOf = ({ t, known }: Side): SideWords => {
    const moment = time.moment(t);
    const momentShort = short(t);
    const knownLong = known === 'all' ? text.page.knownAll : text.page.knownAt(short(known));
    const knownShort = known === 'all' ? twoMaps.allKnown : twoMaps.knownAt(short(known));
    return {
      moment,
      momentShort,
      known: knownLong,
      knownShort,
      told: isOneCut ? momentShort : twoMaps.withCut(momentShort, knownShort),
      names: { map: twoMaps.map(moment, knownLong), marks: twoMaps.marks(moment, knownLong) },
    };
  };
  return { main: wordsOf(sides.main), other: wordsOf(sides.other) };
}
