import type { KnownAt } from '../../domain/control/state.ts';
import { DEFAULT_EMBED, type EmbedOptions, releaseFile } from '../../domain/embedOptions.ts';
import type { ThemeChoice, TimeMode, View } from '../../domain/view.ts';

/** What somebody who embeds chooses, as long as the dialog is open. */
export type Choice = {
  readonly start: 'this' | 'last';
  readonly known: KnownAt;
  readonly mode: TimeMode;
  /** Whether the step of the story that is open stands with the map. */
  readonly story: boolean;
  readonly theme: ThemeChoice;
  readonly isFrozen: boolean;
  /** px; null: the usual one of the width. */
  readonly height: number | null;
  readonly options: EmbedOptions;
};

/** What the view itself suggests. */
export function firstChoice({ known, mode, story }: View): Choice {
  return {
    start: 'this',
    known,
    mode,
    story: story !== null,
    // Whoever embeds chose light or dark for their own eyes, not for their readers'.
    theme: 'system',
    isFrozen: false,
    height: null,
    options: DEFAULT_EMBED,
  };
}

/** The view that is embedded: the one that was open, as far as the choice leaves it. */
export function chosenView(view: View, choice: Choice): View {
  const { start, known, mode, theme } = choice;
  const isSameMoment = start === 'this' && known === view.known && mode === view.mode;
  return {
    ...view,
    t: start === 'last' ? null : view.t,
    from: start === 'last' || mode !== view.mode ? null : view.from,
    known,
    mode,
    theme,
    // A step says which moment it shows: at another one it would be a step of nothing.
    story: choice.story && isSameMoment ? view.story : null,
    // An embed shows one moment, and places alone.
    compare: null,
    drawing: 'places',
  };
}

/** The view that the links beside an embed lead to: that of a frozen one to the data that it shows. */
export function linkedView(chosen: View, release: string | null): View {
  return release === null ? chosen : { ...chosen, data: releaseFile(release) };
}

/** Widths of the preview, px: a phone, a column of text, a whole page. */
export const WIDTHS = [360, 700, 1200] as const;
export type Width = (typeof WIDTHS)[number];

/** A height that a page can hold, px; null for what is none. */
export function readHeight(typed: string): number | null {
  const height = Number(typed);
  return Number.isInteger(height) && height >= 200 && height <= 2000 ? height : null;
}
