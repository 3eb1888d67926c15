/** The choice in the legend and the note below the map: fetched together, as the one leads to the other. */
export { DrawingControl } from './DrawingControl.tsx';
export { DrawingNote } from './DrawingNote.tsx';
