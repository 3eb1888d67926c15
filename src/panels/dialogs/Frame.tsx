import './dialogs.css';
import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useDashboard } from '../dashboard.tsx';

type Props = {
  readonly name: string;
  readonly title: string;
  /** What takes the focus at first; the close button when left out. */
  readonly focus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
};

/** A dialog over the page: holds the focus, gives it back, and closes by Escape, by its button or by a press beside it. */
export function Frame({ name, title, focus, children }: Props) {
  const { store, text } = useDashboard();
  return (
    <Dialog.Root open onOpenChange={(open) => open || store.getState().setDialog(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog" data-dialog={name} {...(focus && { initialFocus: focus })}>
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={text.chrome.close}>
              <X aria-hidden="true" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
