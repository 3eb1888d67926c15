/** What of the dock is asked for by hand: one file, fetched at the first asking or when the page has come to rest. */
export { captionFor, stepWords } from './captionWords.ts';
export { GoToForm } from './GoToForm.tsx';
export { KnownLane } from './KnownLane.tsx';
export { KnownSheet } from './KnownSheet.tsx';
export { newsOf } from './news.ts';
export { playableOf } from './playable.ts';
export { createPlayer } from './player.ts';
export { SettingsSheet } from './SettingsSheet.tsx';
export { StripFolds } from './StripFolds.tsx';
export { StripTip } from './StripTip.tsx';
