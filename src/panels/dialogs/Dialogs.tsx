import { useFact } from '../dashboard.tsx';
import { later } from '../later.tsx';

const ShareDialog = later(async () => (await import('./ShareDialog.tsx')).ShareDialog);
const HelpDialog = later(async () => (await import('./HelpDialog.tsx')).HelpDialog);
const GuideDialog = later(async () => (await import('./GuideDialog.tsx')).GuideDialog);

/** What lies over the page, when something does. `linkOf` gives the address of the view as it is now. */
export function Dialogs({ linkOf }: { readonly linkOf: () => string }) {
  const dialog = useFact((state) => state.dialog);
  if (dialog === 'share') return <ShareDialog linkOf={linkOf} />;
  if (dialog === 'guide') return <GuideDialog />;
  return dialog === 'help' ? <HelpDialog /> : null;
}
