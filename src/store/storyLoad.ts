import type { HintedError } from '../domain/problem.ts';
import type { Story } from '../domain/story.ts';

/** Where the story stands. It lies in a file of its own, which is fetched when somebody asks for it. */
export type StoryLoad =
  | { readonly kind: 'asked' }
  | { readonly kind: 'ready'; readonly story: Story }
  | { readonly kind: 'failed'; readonly error: HintedError };
