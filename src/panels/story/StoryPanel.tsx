import './story.css';
import { useEffect } from 'react';
import { describeWhere, type HintedError } from '../../domain/problem.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { StoryReader } from './StoryReader.tsx';

/** The dataset's story, step by step. Its file is fetched when this is first shown. */
export function StoryPanel() {
  const { store, text } = useDashboard();
  const load = useFact((state) => state.story);
  useEffect(() => {
    if (load === null) store.getState().setStory({ kind: 'asked' });
  }, [store, load]);
  if (load?.kind === 'ready') return <StoryReader story={load.story} />;
  if (load?.kind === 'failed') return <StoryFailed error={load.error} />;
  return <output className="panel-note story-waits">{lateWords(text).story.loading}</output>;
}

/** The rest of the page does without the story: told where it would stand, with its cause and another try. */
function StoryFailed({ error }: { readonly error: HintedError }) {
  const { store, text } = useDashboard();
  const { story } = lateWords(text);
  function retry(): void {
    store.getState().setStory({ kind: 'asked' });
    // The button is gone with what it stands below.
    document.getElementById('panel')?.focus({ preventScroll: true });
  }
  const [problem] = error.problems;
  const where = problem ? describeWhere(problem.where) : '';
  return (
    <div className="story-failed" data-code={problem?.code}>
      <div role="alert">
        <h2>{story.failed}</h2>
        {problem && (
          <>
            <p className="failed-cause">{problem.message}</p>
            <p>{problem.hint}</p>
            {where !== '' && <p className="failed-where">{where}</p>}
          </>
        )}
        <p>{story.failedRest}</p>
      </div>
      <button type="button" className="button" onClick={retry}>
        {text.page.retry}
      </button>
    </div>
  );
}
