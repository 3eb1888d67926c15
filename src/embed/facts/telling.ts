import type { Dataset } from '../../domain/dataset.ts';
import type { EmbedOptions } from '../../domain/embedOptions.ts';
import type { Moment } from '../../domain/moment.ts';
import type { Story } from '../../domain/story.ts';
import type { View } from '../../domain/view.ts';
import type { FactsText } from '../../text/en/embedFacts.ts';
import type { TimeWords } from '../../text/timeWords.ts';

/** What everything that is written about a moment is made from. */
export type Telling = {
  readonly dataset: Dataset;
  readonly story: Story | null;
  readonly view: View;
  readonly moment: Moment;
  readonly options: EmbedOptions;
  readonly text: FactsText;
  readonly words: TimeWords;
};
