import { type SyntheticEvent, useId, useState } from 'react';
import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { cutAt, cutsOf, standOf } from './cuts.ts';
import { Fields } from './GoToForm.tsx';
import { momentTyped, type Typed, typedOf } from './typedMoment.ts';

type Props = {
  readonly dataset: Dataset;
  readonly known: KnownAt;
  readonly text: Catalogue;
  readonly words: TimeWords;
  readonly onCut: (known: KnownAt) => void;
};

type Answer = { readonly refused: keyof Typed | null; readonly words: string };

/** A date and a time for the second clock, typed on the clocks that are shown. What can't be read moves nothing. */
export function KnownForm({ dataset, known, text, words, onCut }: Props) {
  const { clocks, dock } = lateWords(text);
  const cuts = cutsOf(dataset);
  const { reach } = cuts;
  const [typed, type] = useState<Typed>(() => typedOf(standOf(cuts, known), words.zone));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const note = useId();

  function set(event: SyntheticEvent): void {
    event.preventDefault();
    const moment = momentTyped(typed, words.zone, reach);
    if (moment.kind === 'unreadable') {
      setAnswer({ refused: moment.part, words: dock.goTo.unreadable[moment.part] });
      return;
    }
    const cut = cutAt(cuts, moment.t);
    onCut(cut);
    const { heldBefore, heldAfter, isSet } = clocks.sheet;
    const said =
      moment.held === 'before'
        ? heldBefore(words.moment(moment.t))
        : cut === 'all'
          ? heldAfter
          : isSet(words.moment(cut));
    setAnswer({ refused: null, words: said });
  }

  return (
    <form onSubmit={set} noValidate>
      <Fields
        end="end"
        fields={typed}
        legend={null}
        days={[typedOf(reach.earliest, words.zone).date, typedOf(reach.latest, words.zone).date]}
        refused={answer?.refused ?? null}
        note={answer ? note : undefined}
        text={text}
        onType={type}
      />
      <button type="submit" className="button">
        {clocks.sheet.set}
      </button>
      <p className="go-to-zone">{dock.goTo.zone(words.zoneLabel)}</p>
      <p id={note} className="go-to-note" role="status">
        {answer?.words}
      </p>
    </form>
  );
}
