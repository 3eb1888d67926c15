import type { ThemeChoice } from '../domain/view.ts';
import type { Theme } from '../picture/theme.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The theme that a choice comes to on this screen. */
export function resolveTheme(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back when the system changes between light and dark. Returns the undoing. */
export function watchSystemTheme(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** CSS follows the attribute alone. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
