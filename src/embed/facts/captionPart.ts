import { NO_FILTER } from '../../domain/filter.ts';
import type { Step } from '../../domain/story.ts';
import { viewOfStep } from '../../domain/storyView.ts';
import type { EmbedCore } from '../core/contract.ts';
import { captionOf } from './caption.ts';
import { button, type Child, element, isolate } from './element.ts';
import { filterWords } from './filterLine.ts';
import { focusClock, refill } from './refill.ts';
import { stepOf, type StepShown } from './storyStep.ts';
import type { Telling } from './telling.ts';

/** What is new at the moment, or the step of the story that is read; and what a filter leaves. */
export function captionPart(core: EmbedCore): (telling: Telling) => void {
  return (telling) => {
    const step = stepOf(telling);
    refill(core.slots.caption, [
      ...(step && !step.isLeft ? told(step) : captioned(telling)),
      step && !telling.options.locks.includes('moment') ? buttons(step, telling) : null,
      filterLine(telling),
    ]);
  };

  function go(step: Step): void {
    const { camera, ...rest } = viewOfStep(step);
    core.store.set({ playing: false });
    core.setView(core.options.locks.includes('view') ? rest : { ...rest, camera });
    core.moveTo(step.view.t);
  }

  function buttons({ step, number, of, previous, next, isLeft }: StepShown, { text }: Telling): Child {
    const { story } = text;
    const to = (key: string, words: string, step: Step | null) =>
      button(words, () => step && go(step), {
        class: 'facts-button',
        'data-key': key,
        disabled: step === null,
      });
    return element(
      'nav',
      { class: 'facts-steps', 'aria-label': story.nav },
      to('back', story.previous, previous),
      element('span', {}, isLeft ? story.left(number) : story.where(number, of)),
      isLeft ? to('on', story.back(number), step) : to('on', text.embed.nextStep, next),
    );
  }

  function showAll(): void {
    core.setView(NO_FILTER);
    focusClock();
  }

  function filterLine(telling: Telling): Child {
    const words = filterWords(telling);
    if (words === null) return null;
    const isLocked = telling.options.locks.includes('filters');
    return element(
      'p',
      { class: 'facts-filter' },
      words,
      ' ',
      isLocked ? null : button(telling.text.embed.showAll, showAll, { class: 'facts-link' }),
    );
  }
}

function told({ step }: StepShown): Child[] {
  return [
    element('p', { class: 'facts-title' }, isolate(step.title)),
    element('p', { class: 'facts-step' }, isolate(step.text)),
  ];
}

function captioned(telling: Telling): Child[] {
  const { title, when, more } = captionOf(telling);
  const note = `${when} ${more}`.trim();
  return [
    element(
      'div',
      { class: 'facts-caption' },
      element('p', { class: 'facts-title' }, isolate(title)),
      note === '' ? null : element('p', { class: 'facts-note' }, note),
    ),
  ];
}
