import './drawings.css';
import { useEffect, useState } from 'react';
import { fetchGeometry } from '../../picture/drawings/late.ts';
import { noteOf } from '../../picture/drawings/noteOf.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact, useSetView } from '../dashboard.tsx';

/** Below the map as long as something is drawn beside the marks: what that takes for granted, and the way back. */
export function DrawingNote() {
  const { text } = useDashboard();
  const { drawings: words } = lateWords(text);
  const drawing = useFact((state) => state.view.drawing);
  const setView = useSetView();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (drawing === 'places') return undefined;
    // Fetched by the map, once more with each choice; here it is only asked how that went.
    let stopped = false;
    const settle = (failed: boolean) => {
      if (!stopped) setFailed(failed);
    };
    fetchGeometry().then(
      () => settle(false),
      () => settle(true),
    );
    return () => {
      stopped = true;
    };
  }, [drawing]);
  if (drawing === 'places') return null;
  const { assumed, details } = noteOf(drawing, words);
  function goBack(): void {
    setView({ drawing: 'places' });
    // The note is gone with its button.
    document.querySelector<HTMLElement>('.legend summary')?.focus({ preventScroll: true });
  }
  return (
    <div className="drawing-note">
      <output>
        {failed ? (
          words.failed
        ) : (
          <>
            <strong>{words.illustration}</strong> {assumed} <span>{details}</span>
          </>
        )}
      </output>
      <button type="button" className="link" onClick={goBack}>
        {words.back}
      </button>
    </div>
  );
}
