import { connect } from '../embed-client.js';

/*
 * Paragraphs that move a map, and light up with it. A paragraph says its moment in `data-t`, its cut in `data-known` and
 * its place in `data-place`. Whichever way the map gets to a moment, the paragraph of that moment is the one that is lit.
 */
const steps = [...document.querySelectorAll('.step')];
const buttons = new Map(steps.map((step) => [step, buttonFor(step)]));

/** The embed, once it answers. Without it the paragraphs are just read. */
let embed = null;
let wanted = null;
let isBusy = false;

try {
  embed = await connect(document.querySelector('#driven'));
  for (const button of buttons.values()) button.hidden = false;
  embed.on('timechange', ({ t }) => {
    // While a paragraph is being set, what it sets is not news.
    if (!isBusy) light(steps.findLast((step) => step.dataset.t <= t) ?? null);
  });
  if (wanted) show(wanted);
  else light(steps[0]);
} catch (error) {
  console.warn('The map does not answer.', error);
}

/** Sets the map to a paragraph's moment. Whoever scrolls on quickly is taken to the last, not through all of them. */
async function show(step) {
  wanted = step;
  if (!embed || isBusy) return;
  isBusy = true;
  try {
    for (let now = null; now !== wanted; ) {
      now = wanted;
      light(now);
      const { t, known = 'all', place = null } = now.dataset;
      // The cut first: the clock can't go beyond it.
      await embed.setKnownAt(known);
      await embed.setTime(t);
      await embed.select(place);
    }
  } catch (error) {
    console.warn('The map stays where it is.', error);
  } finally {
    isBusy = false;
  }
}

function light(lit) {
  for (const step of steps) {
    step.toggleAttribute('data-lit', step === lit);
    buttons.get(step).setAttribute('aria-pressed', String(step === lit));
  }
}

/** For the keyboard, and for whoever would rather press than scroll. */
function buttonFor(step) {
  const button = document.createElement('button');
  button.type = 'button';
  button.hidden = true;
  button.textContent = 'Show on the map';
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => show(step));
  step.append(button);
  return button;
}

/**
 * The paragraph that is read is the last whose top is above a line: the middle of the page, or a little below that of what
 * the map leaves of it. However far somebody jumps, there is always one, from the first on.
 */
const beside = matchMedia('(min-width: 62.5rem)');
let read = null;
let isAsked = false;
function readOn() {
  isAsked = false;
  const line = innerHeight * (beside.matches ? 0.5 : 0.8);
  const now = steps.findLast((step) => step.getBoundingClientRect().top <= line) ?? null;
  if (now === read) return;
  read = now;
  if (now) show(now);
}
/** Once per picture that the screen shows, however often the page tells that it was scrolled. */
function askReading() {
  if (!isAsked) requestAnimationFrame(readOn);
  isAsked = true;
}
for (const told of ['scroll', 'scrollend', 'resize']) addEventListener(told, askReading, { passive: true });
askReading();
