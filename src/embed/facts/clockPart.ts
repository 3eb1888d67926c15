import type { EmbedCore } from '../core/contract.ts';
import { cutChoices, reportClock } from './clocks.ts';
import { button, element } from './element.ts';
import { focusClock, refill } from './refill.ts';
import type { Telling } from './telling.ts';

/** The second clock: a slider over report times, the moments of each document, and what lifts the cut. */
export function clockPart(core: EmbedCore): (telling: Telling) => void {
  const slot = core.slots.clocks;
  let steps: ReturnType<typeof reportClock>['steps'] = [];
  const cut = (known: (typeof steps)[number]) => {
    core.store.set({ playing: false });
    core.setView({ known });
  };
  const name = element('span', {});
  const range = element('input', { type: 'range', class: 'facts-range', min: '0', step: '1' });
  range.addEventListener('input', () => {
    const known = steps[range.valueAsNumber];
    if (known !== undefined) cut(known);
  });
  const said = element('p', { class: 'facts-known' });
  const lift = button(
    '',
    () => {
      cut('all');
      if (core.options.parts.includes('clocks')) range.focus({ preventScroll: true });
      else focusClock();
    },
    { class: 'facts-button' },
  );
  const choices = element('div', { class: 'facts-choices' });
  const summary = element('summary', {});
  const slider = element(
    'div',
    {},
    element('label', { class: 'facts-label' }, name, range),
    said,
    lift,
    element('details', { class: 'facts-presets' }, summary, choices),
  );

  return (telling) => {
    const { view, options, text } = telling;
    const isCut = view.known !== 'all';
    const isThere = !options.locks.includes('moment') && (isCut || options.parts.includes('clocks'));
    slot.hidden = !isThere;
    if (!isThere) return;
    const clock = reportClock(telling);
    ({ steps } = clock);
    name.textContent = text.clocks.slider;
    range.max = String(steps.length - 1);
    range.value = String(clock.step);
    range.setAttribute('aria-valuetext', clock.words);
    said.textContent = clock.words;
    lift.textContent = text.embed.cutLift;
    lift.hidden = !isCut;
    summary.textContent = text.embed.presets;
    refill(
      choices,
      cutChoices(telling).map(({ title, choices }) =>
        element(
          'section',
          {},
          element('h4', {}, title),
          ...choices.map(({ known, words, isOn }) =>
            button(words, () => cut(known), { class: 'facts-button', 'aria-pressed': String(isOn) }),
          ),
        ),
      ),
    );
    if (slot.firstChild !== slider) slot.replaceChildren(slider);
  };
}
