import './facts.css';
import { readTexts, storyIn } from '../slice/readTexts.ts';
import type { StartFacts } from '../core/contract.ts';
import { element } from './element.ts';
import { tell } from './tell.ts';

/** The script of everything that is read and asked beside the picture. */
const start: StartFacts = (core, texts) => {
  const style = element('link', { rel: 'stylesheet', href: core.files.factsStyle });
  const fill = () => tell(core, readTexts(texts), storyIn(texts));
  // Unstyled, it would jump.
  style.addEventListener('load', fill, { once: true });
  style.addEventListener('error', fill, { once: true });
  document.head.append(style);
};

(
  globalThis as unknown as { changingHandsEmbed: { take: (name: 'facts', value: StartFacts) => void } }
).changingHandsEmbed.take('facts', start);
