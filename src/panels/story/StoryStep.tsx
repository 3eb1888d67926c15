import type { Step } from '../../domain/story.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { StepClaims } from './StepClaims.tsx';

type Props = {
  readonly step: Step;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly isLeft: boolean;
  /** What was done to the reader's view for it; null: nothing to tell. */
  readonly note: string | null;
  readonly onOpen: () => void;
};

/** One step: its title, which shows it, where both clocks stand then, what there is to see, and what that rests on. */
export function StoryStep({ step, number, isCurrent, isLeft, note, onOpen }: Props) {
  return (
    <li
      className="story-step"
      data-step={step.stepId}
      data-current={isCurrent || undefined}
      data-left={isLeft || undefined}
    >
      <div className="story-step-head">
        <h3>
          <button
            type="button"
            className="story-open"
            aria-current={isCurrent ? 'step' : undefined}
            onClick={onOpen}
          >
            <span className="story-step-number">{number}</span> <bdi>{step.title}</bdi>
          </button>
        </h3>
      </div>
      <Clocks step={step} />
      <p className="story-text" dir="auto">
        {step.text}
      </p>
      {note !== null && <p className="story-note">{note}</p>}
      <StepClaims step={step} />
    </li>
  );
}

/** Both clocks in words; a cut is never left unsaid. */
function Clocks({ step: { view } }: { readonly step: Step }) {
  const { text, words } = useDashboard();
  const { story } = lateWords(text);
  const { t, known } = view;
  return (
    <p className="story-clocks">
      <span>{words.moment(t)}</span>{' '}
      {known === 'all' ? (
        <span>{text.page.knownAll}</span>
      ) : (
        <strong>{known === t ? story.knownThen : story.knownAt(words.moment(known))}</strong>
      )}
    </p>
  );
}
