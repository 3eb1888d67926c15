import './guideButton.css';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

/** The way to the reading guide. */
export function GuideButton() {
  const { store, text } = useDashboard();
  return (
    <button type="button" className="link guide-open" onClick={() => store.getState().setDialog('guide')}>
      {lateWords(text).guide.title}
    </button>
  );
}
