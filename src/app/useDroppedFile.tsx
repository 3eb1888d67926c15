import { useEffect, useState } from 'react';
import type { DashboardStore } from '../store/dashboardStore.ts';

/** What is dropped on the page, and whether files are being dragged over it. */
export type Dropping = {
  readonly dropped: File | null;
  /** Others came with it, and are not read. */
  readonly isOne: boolean;
  readonly isOver: boolean;
};

/** A file that is dropped anywhere on the page is opened here, and not in the page's place. */
export function useDroppedFile(store: DashboardStore): Dropping {
  const [dropping, set] = useState<Dropping>({ dropped: null, isOne: true, isOver: false });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      set((now) => (now.isOver ? now : { ...now, isOver: true }));
    };
    const leave = (event: DragEvent) => {
      // Between two elements of the page there is one that it goes to.
      if (event.relatedTarget === null) set((now) => ({ ...now, isOver: false }));
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const [dropped = null, second] = event.dataTransfer.files;
      set({ dropped, isOne: !second, isOver: false });
      if (dropped) store.getState().setDialog('import');
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [store]);
  // Opened again by its button the dialog begins at its beginning.
  useEffect(
    () =>
      store.subscribe(({ dialog }, before) => {
        if (before.dialog === 'import' && dialog !== 'import') set((now) => ({ ...now, dropped: null }));
      }),
    [store],
  );
  return dropping;
}
