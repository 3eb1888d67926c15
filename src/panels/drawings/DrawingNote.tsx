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
    // Fetched by the map; here it is only asked how that went.
    fetchGeometry().catch(() => setFailed(true));
  }, []);
  if (drawing === 'places') return null;
  const { assumed, details } = noteOf(drawing, words);
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
      <button type="button" className="link" onClick={() => setView({ drawing: 'places' })}>
        {words.back}
      </button>
    </div>
  );
}
