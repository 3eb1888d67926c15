import type { KnownAt } from '../../domain/control/state.ts';
import { knownThings } from '../../domain/knownThings.ts';
import { isolated } from '../../text/isolate.ts';
import { claimsKnown, cutAt, cutsOf } from '../../timeline/cuts.ts';
import { presetsOf } from '../../timeline/presets.ts';
import type { Telling } from './telling.ts';

/** The second clock as a slider over the times of reports: its last step is all that is known. */
export type ReportClock = {
  /** The cut that stands at each step, ascending. */
  readonly steps: readonly KnownAt[];
  /** The step that holds now: the last report that isn't later than the cut. */
  readonly step: number;
  /** The cut in words, with how many claims are known: `as known at 12 June, 16:00: 39 of 280 claims known`. */
  readonly words: string;
};

export function reportClock({ dataset, view, text, words }: Telling): ReportClock {
  const cuts = cutsOf(dataset);
  const { known } = view;
  const steps = [...cuts.times.map((at) => cutAt(cuts, at)).filter((cut) => cut !== 'all'), 'all' as const];
  const later = steps.findIndex((cut) => cut === 'all' || (known !== 'all' && cut > known));
  const step = known === 'all' ? steps.length - 1 : Math.max(0, later - 1);
  const moment = known === 'all' ? null : words.cut(known);
  return { steps, step, words: text.clocks.known(moment, claimsKnown(dataset, known), cuts.claims) };
}

export type CutChoice = { readonly known: KnownAt; readonly words: string; readonly isOn: boolean };

/** By document what it had said when. To name one that the cut doesn't know yet would tell what it reports. */
export function cutChoices({ dataset, view, text, words }: Telling) {
  const { sheet } = text.clocks;
  const { documents } = knownThings(dataset, view.known);
  return presetsOf(dataset).map(({ document, presets }) => ({
    title: documents.has(document.documentId)
      ? text.search.document(document.publisher && isolated(document.publisher), isolated(document.title))
      : sheet.later,
    choices: presets.map(
      ({ known, at, isLast }): CutChoice => ({
        known,
        words: sheet.at(words.span({ earliest: null, latest: at }, 'within'), isLast && presets.length > 1),
        isOn: known !== 'all' && known === view.known,
      }),
    ),
  }));
}
