import './dropTarget.css';
import { lateWords } from '../../text/late.ts';
import type { Catalogue } from '../../text/language.ts';

/** Lies over the page while a file is dragged across it: where it may be dropped, and that it stays here. */
export function DropTarget({ text }: { readonly text: Catalogue }) {
  const { drop } = lateWords(text).importing;
  return (
    <div className="drop-target" role="status">
      <p>{drop.here}</p>
      <p>{drop.note}</p>
    </div>
  );
}
