import type { ComponentType } from 'react';
import { useFact } from '../dashboard.tsx';
import { later } from '../later.tsx';

const HelpDialog = later(async () => (await import('./HelpDialog.tsx')).HelpDialog);
const GuideDialog = later(async () => (await import('./GuideDialog.tsx')).GuideDialog);

/** What lies over the page, when something does. What shares needs addresses, so it comes from outside. */
export function Dialogs({ share: Share }: { readonly share: ComponentType }) {
  const dialog = useFact((state) => state.dialog);
  if (dialog === 'share') return <Share />;
  if (dialog === 'guide') return <GuideDialog />;
  return dialog === 'help' ? <HelpDialog /> : null;
}
