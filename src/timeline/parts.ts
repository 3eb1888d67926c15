/** What of the dock is asked for by hand: one file, fetched at the first asking or when the page has come to rest. */
export { captionAt } from './caption.ts';
export { captionWords, stepWords } from './captionWords.ts';
export { GoToForm } from './GoToForm.tsx';
export { createPlayer } from './player.ts';
export { SettingsSheet } from './SettingsSheet.tsx';
export { StripTip } from './StripTip.tsx';
