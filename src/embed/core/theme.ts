import type { EmbedOptions } from '../../domain/embedOptions.ts';
import type { ThemeChoice } from '../../domain/view.ts';
import { readableOn } from '../../picture/mark.ts';
import type { Theme } from '../../picture/theme.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme that a choice comes to on this screen. */
export function themeOf(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return dark.matches ? 'dark' : 'light';
}

/** Calls back when the screen changes between light and dark. */
export function watchTheme(changed: () => void): void {
  dark.addEventListener('change', changed);
}

/** The style sheet follows the attribute alone. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

const SERIF = 'Georgia, "Times New Roman", serif';

/** Colour and type that the embedder chose: the same custom properties that a host of its own may set in a style sheet. */
export function showStyle({ accent, font }: EmbedOptions): void {
  const { style } = document.documentElement;
  if (accent !== null) {
    style.setProperty('--ch-accent', accent);
    style.setProperty('--ch-on-accent', readableOn(accent));
  }
  if (font === 'serif') style.setProperty('--ch-font', SERIF);
}
