import type { View } from '../domain/view.ts';
import type { Field } from './fields.ts';

/** Words of a fixed vocabulary by commas, in its order, each once; one word that isn't of it spoils the list. */
export function wordsField<Name extends 'types' | 'certainty' | 'modality'>(
  key: Name,
  vocabulary: readonly View[Name][number][],
): Field<Name> {
  return {
    key,
    read: (text) => {
      const words = text.split(',');
      const found = vocabulary.filter((word) => words.includes(word));
      const isWhole = words.every((word) => (vocabulary as readonly string[]).includes(word));
      return isWhole ? (found as readonly string[] as View[Name]) : undefined;
    },
    // In the vocabulary's order, whatever the order in which they were ticked: one view, one link.
    write: (value) => {
      const ticked: readonly string[] = value;
      return ticked.length === 0 ? null : vocabulary.filter((word) => ticked.includes(word)).join(',');
    },
  };
}

/** More than any reader ticks; a longer list is a broken link. */
const MOST_IDS = 100;

/** Ids by commas; a comma of an id's own is written `%2C`, so that any id survives. */
export function idsField<Name extends 'parties' | 'documents'>(key: Name): Field<Name> {
  return {
    key,
    read: (text) => {
      const ids = text.split(',').map(unescaped);
      const isWhole = ids.length <= MOST_IDS && ids.every((id) => id !== null && /^\P{C}{1,200}$/u.test(id));
      return isWhole ? ([...new Set(ids)] as readonly string[] as View[Name]) : undefined;
    },
    write: (value) => (value.length === 0 ? null : value.map(escaped).join(',')),
  };
}

function escaped(id: string): string {
  return id.replaceAll('%', '%25').replaceAll(',', '%2C');
}

function unescaped(text: string): string | null {
  return /%(?!25|2C)/.test(text) ? null : text.replaceAll('%2C', ',').replaceAll('%25', '%');
}
