import type { Place } from '../../domain/place.ts';
import { apart, beside, type Symbol } from './beside.ts';
import type { Stand } from './label.ts';
import { blockOf } from './stand.ts';
import { balanced, type TypeSetting } from './textWidth.ts';

/** The widest line of a place's name, in type sizes. */
const WIDEST = 9;
/** Those of a name which finds no room beside its symbol. */
const NARROWER = [7.75, 5.5];

type Asked = { readonly symbol: Symbol; readonly setting: TypeSetting; readonly must: boolean };
const kept = new WeakMap<Place, Asked & { readonly stands: () => Iterable<Stand> }>();

/**
 * The ways in which a place's name could stand beside its symbol, or further off where it must stand somewhere. They don't
 * depend on the moment but through the symbol, so those of the last symbol are kept for the steps that follow.
 */
export function placeStands(place: Place, asked: Asked): () => Iterable<Stand> {
  const last = kept.get(place);
  if (last && isSame(last, asked)) return last.stands;
  const stands = remembered(() => standsOf(place.name, asked));
  kept.set(place, { ...asked, stands });
  return stands;
}

function isSame(a: Asked, b: Asked): boolean {
  return (
    a.must === b.must &&
    a.symbol.x === b.symbol.x &&
    a.symbol.y === b.symbol.y &&
    a.symbol.halfWidth === b.symbol.halfWidth &&
    a.symbol.halfHeight === b.symbol.halfHeight &&
    a.setting.size === b.setting.size &&
    a.setting.face === b.setting.face &&
    a.setting.spacing === b.setting.spacing
  );
}

function* standsOf(name: string, { symbol, setting, must }: Asked): Generator<Stand> {
  const wide = blockOf(balanced(name, WIDEST * setting.size, setting), setting);
  yield* beside(symbol, wide);
  if (!must) return;
  const broken = NARROWER.map((width) => balanced(name, width * setting.size, setting));
  const ways = new Map([wide.lines, ...broken].map((lines) => [lines.join('\n'), lines]));
  yield* apart(symbol, ...[...ways.values()].map((lines) => blockOf(lines, setting)));
}

/** What a generator gives, each made once and only when somebody gets that far. */
function remembered<T>(make: () => Iterator<T>): () => Iterable<T> {
  const found: T[] = [];
  let rest: Iterator<T> | null = null;
  return function* () {
    for (let index = 0; ; index++) {
      if (index === found.length) {
        rest ??= make();
        const next = rest.next();
        if (next.done === true) return;
        found.push(next.value);
      }
      yield found[index] as T;
    }
  };
}
