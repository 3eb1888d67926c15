import { element } from './element.ts';

/** Calls back once the style sheet of the facts is there, or can't be had: unstyled, they would jump. */
export function withStyle({ factsStyle }: { readonly factsStyle: string }, then: () => void): void {
  if (factsStyle === '') return then();
  const style = element('link', { rel: 'stylesheet', href: factsStyle });
  style.addEventListener('load', then, { once: true });
  style.addEventListener('error', then, { once: true });
  document.head.append(style);
}
