import { SlidersHorizontal } from 'lucide-react';
import { memo, type RefObject, useId, useRef } from 'react';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import type { Histogram } from './histogram.ts';
import { Popover } from './Popover.tsx';

type Props = {
  readonly store: DashboardStore;
  readonly dock: RefObject<HTMLElement | null>;
  readonly histogram: Histogram;
  readonly canFold: boolean;
  readonly text: Catalogue;
};

/** The button to what one sets once, and the sheet that it opens. */
export const Settings = memo(function Settings({ store, dock, histogram, canFold, text }: Props) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const { settings } = text.timeline;
  return (
    <>
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
        {({ SettingsSheet }) => <SettingsSheet {...{ store, histogram, canFold, text }} />}
      </Popover>
    </>
  );
});
