import type { EmbedCore } from '../core/contract.ts';
import { cutChoices, reportClock } from './clocks.ts';
import { button, element } from './element.ts';
import { focusClock, refill } from './refill.ts';
import type { Telling } from './telling.ts';

/**
 * The second clock, where it is asked for: a slider over report times and the moments of each document. What lifts the cut
 * is there wherever there is one: without this clock beside the line that says it.
 */
export function clockPart(core: EmbedCore): {
  readonly tell: (telling: Telling) => void;
  readonly remove: () => void;
} {
  const slot = core.slots.clocks;
  const hasClock = core.options.parts.includes('clocks');
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
      if (hasClock) range.focus({ preventScroll: true });
      else focusClock();
    },
    { class: hasClock ? 'facts-button' : 'facts-link facts-lift' },
  );
  const choices = element('div', { class: 'facts-choices' });
  const summary = element('summary', {});
  const slider = element(
    'div',
    {},
    element('label', { class: 'facts-label' }, name, range),
    said,
    hasClock ? lift : null,
    element('details', { class: 'facts-presets' }, summary, choices),
  );

  if (!hasClock) document.getElementById('cut')?.after(lift);

  return { tell, remove: () => lift.remove() };

  function tell(telling: Telling): void {
    const { view, options, text } = telling;
    const mayCut = !options.locks.includes('moment');
    lift.textContent = text.embed.cutLift;
    lift.hidden = !mayCut || view.known === 'all';
    slot.hidden = !mayCut || !hasClock;
    if (slot.hidden) return;
    const clock = reportClock(telling);
    ({ steps } = clock);
    name.textContent = text.clocks.slider;
    range.max = String(steps.length - 1);
    range.value = String(clock.step);
    range.setAttribute('aria-valuetext', clock.words);
    said.textContent = clock.words.charAt(0).toLocaleUpperCase(text.locale) + clock.words.slice(1);
    summary.textContent = text.embed.presets;
    refill(
      choices,
      cutChoices(telling).map(({ title, choices }) =>
        element(
          'section',
          {},
          element('h3', {}, title),
          ...choices.map(({ known, words, isOn }) =>
            button(words, () => cut(known), { class: 'facts-button', 'aria-pressed': String(isOn) }),
          ),
        ),
      ),
    );
    if (slot.firstChild !== slider) slot.replaceChildren(slider);
  }
}
