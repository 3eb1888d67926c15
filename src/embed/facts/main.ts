import './facts.css';
import type { StartFacts } from '../core/contract.ts';
import { readTexts, storyIn } from '../slice/readTexts.ts';
import { withStyle } from './style.ts';
import { tell } from './tell.ts';

/** The script of everything that is read and asked beside the picture. */
const start: StartFacts = (core, texts) => {
  // Other data has texts of its own, and comes with whoever reads it.
  if (core.store.get().view.data !== null) return;
  withStyle(core.files, () => tell(core, readTexts(texts), storyIn(texts)));
};

type Meeting = { readonly take: (name: 'facts', value: StartFacts) => void };
(globalThis as unknown as { readonly changingHandsEmbed: Meeting }).changingHandsEmbed.take('facts', start);
