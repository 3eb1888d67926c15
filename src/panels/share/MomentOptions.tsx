import { TIME_MODES, type View } from '../../domain/view.ts';
import { momentOf } from '../../store/selectors.ts';
import { lateWords } from '../../text/late.ts';
import { Choice as Radios } from '../Choice.tsx';
import { useDashboard } from '../dashboard.tsx';
import { Check } from './Checks.tsx';
import { type Choice, chosenView } from './choice.ts';

export type OptionsProps = {
  /** The view that was open when the dialog opened. */
  readonly view: View;
  readonly choice: Choice;
  readonly choose: (change: Partial<Choice>) => void;
};

/** Of when the embed speaks: where its clock begins, what is known, which events, which step. */
export function MomentOptions({ view, choice, choose }: OptionsProps) {
  const { dataset, text, words } = useDashboard();
  const { options } = lateWords(text).embedding;
  const moment = momentOf(dataset, view);
  const cut = view.known === 'all' ? moment.t : view.known;
  const story = chosenView(view, { ...choice, story: true }).story;
  return (
    <>
      {view.t !== null && (
        <Radios
          legend={options.start}
          name="share-start"
          options={[
            { value: 'this', label: options.startThis(words.moment(moment.t)) },
            { value: 'last', label: options.startLast },
          ]}
          value={choice.start}
          onChoose={(start) => choose({ start })}
        />
      )}
      <Radios
        legend={options.known}
        name="share-known"
        options={[
          { value: 'all', label: options.knownAll },
          { value: 'cut', label: options.knownAt(words.cut(cut)) },
        ]}
        value={choice.known === 'all' ? 'all' : 'cut'}
        onChoose={(known) => choose({ known: known === 'all' ? 'all' : cut })}
      />
      <Radios
        legend={options.mode}
        name="share-mode"
        options={TIME_MODES.map((value) => ({ value, label: options.modes[value] }))}
        value={choice.mode}
        onChoose={(mode) => choose({ mode })}
      />
      {view.story !== null && (
        <Check
          label={options.story}
          note={options.storyNote}
          checked={choice.story && story !== null}
          disabled={story === null}
          onChange={(story) => choose({ story })}
        />
      )}
    </>
  );
}
