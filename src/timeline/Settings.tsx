import { SlidersHorizontal } from 'lucide-react';
import { memo, type RefObject, useId, useRef } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { CompareButton } from './CompareButton.tsx';
import type { Histogram } from './histogram.ts';
import { Popover } from './Popover.tsx';

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly dock: RefObject<HTMLElement | null>;
  readonly histogram: Histogram;
  readonly canFold: boolean;
  readonly text: Catalogue;
};

/** Comparing, and the button to what one sets once with the sheet that it opens. */
export const Settings = memo(function Settings({ store, dataset, dock, histogram, canFold, text }: Props) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const { settings } = text.timeline;
  return (
    <div className="dock-more">
      <div className="wide-only">
        <CompareButton {...{ store, dataset, text }} />
      </div>
      <button
        ref={opener}
        type="button"
        className="icon-button dock-settings"
        popoverTarget={id}
        aria-label={settings}
        title={settings}
      >
        <SlidersHorizontal aria-hidden="true" />
      </button>
      <Popover {...{ id, dock, opener, text }} label={settings} className="settings">
        {({ SettingsSheet }) => <SettingsSheet {...{ store, dataset, histogram, canFold, text }} />}
      </Popover>
    </div>
  );
});
