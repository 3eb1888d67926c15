import type { Dataset } from '../domain/dataset.ts';
import { DashboardProvider } from '../panels/dashboard.tsx';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { Import } from './Import.tsx';

/** Nothing is shown yet: the dialog's words about times need no more of a dataset than its zone. */
const NOTHING: Dataset = {
  title: '',
  version: '',
  licence: '',
  language: 'en',
  timeZone: 'UTC',
  coverage: [],
  ageing: { beginsHours: 24, outlineHours: 72 },
  parties: new Map(),
  places: new Map(),
  documents: new Map(),
  events: new Map(),
  speakers: new Map(),
  story: null,
  basemap: { box: [-180, -90, 180, 90], focus: [] },
};

type Props = {
  readonly store: DashboardStore;
  readonly text: Catalogue;
  readonly theme: Theme;
  readonly dropped: File | null;
  readonly isOne: boolean;
};

/** The same dialog where no dataset is shown: the one that was asked for can't be, or not without the reader's word. */
export function ImportAlone({ store, text, theme, dropped, isOne }: Props) {
  return (
    <DashboardProvider {...{ store, text, theme }} dataset={NOTHING}>
      <Import {...{ dropped, isOne }} isAlone />
    </DashboardProvider>
  );
}
