import '../guide/guide.css';
import { useMemo } from 'react';
import { stateExamples } from '../../domain/guideExamples.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { GuideSigns, GuideStates } from '../guide/GuideMarks.tsx';
import { GuideDoubt, GuideTime } from '../guide/GuideTexts.tsx';
import { Frame } from './Frame.tsx';

/** How to read the map: marks, clocks, silence, doubt. What it shows by example is the dataset's own, as known at the cut. */
export function GuideDialog() {
  const { dataset, text } = useDashboard();
  const known = useFact(({ view }) => view.known);
  const examples = useMemo(() => stateExamples(dataset, known), [dataset, known]);
  const { guide } = lateWords(text);
  return (
    <Frame name="guide" title={guide.title}>
      <div className="guide">
        <p>{guide.intro}</p>
        <GuideSigns />
        <GuideStates examples={examples} />
        <GuideTime />
        <GuideDoubt />
      </div>
    </Frame>
  );
}
