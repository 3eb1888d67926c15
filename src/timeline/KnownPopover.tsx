import { memo, type RefObject } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { KNOWN_SHEET } from '../store/sheets.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { Popover } from './Popover.tsx';

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly dock: RefObject<HTMLElement | null>;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** Its opener in the title bar, where that is in sight: the sheet hangs below it. On a phone it stands above the dock. */
const opener = {
  get current() {
    const found = document.querySelector<HTMLElement>('.title-known');
    return found?.offsetParent ? found : null;
  },
};

/** The sheet in which one chooses as known at when. */
export const KnownPopover = memo(function KnownPopover({ store, dataset, dock, text, words }: Props) {
  return (
    <Popover
      {...{ dock, opener, text }}
      id={KNOWN_SHEET}
      label={text.timeline.rows.known}
      className="go-to known-sheet"
    >
      {({ KnownSheet }) => <KnownSheet {...{ store, dataset, text, words }} />}
    </Popover>
  );
});
