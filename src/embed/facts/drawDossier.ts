import { IN_COLUMN } from '../../domain/foremostFirst.ts';
import { isolated } from '../../text/isolate.ts';
import { claimCard } from './claimCard.ts';
import { dossierOf, type Dossier, type Side } from './dossier.ts';
import { button, type Child, element, isolate } from './element.ts';
import type { Telling } from './telling.ts';

type Hands = { readonly onClose: () => void; readonly fullPage: string };

/** The place that is open: its state, and the claims that it rests on; without one, how to open one. */
export function drawDossier(telling: Telling, { onClose, fullPage }: Hands): Child[] {
  const { view, text } = telling;
  const dossier = view.place === null ? null : dossierOf(view.place, telling);
  if (!dossier)
    return telling.options.click === 'none' ? [] : [element('p', { class: 'quiet' }, text.embed.choose)];
  const { place, sentence, facts, notes, disputes, lists } = dossier;
  return [
    element(
      'article',
      { class: 'facts-dossier', 'data-place': place.placeId },
      element(
        'header',
        {},
        element('h2', { tabindex: '-1' }, isolate(place.name)),
        element('p', { class: 'facts-names' }, ...names(dossier, text)),
        button(text.embed.close, onClose, { class: 'facts-close', 'aria-label': text.embed.close }, '×'),
      ),
      element('p', { class: 'facts-sentence', 'data-sentence': true }, sentence),
      notes.length === 0
        ? null
        : element('ul', { class: 'facts-notes' }, ...notes.map((note) => element('li', {}, note))),
      facts.length === 0
        ? null
        : element(
            'dl',
            {},
            ...facts.flatMap(([term, words]) => [element('dt', {}, term), element('dd', {}, words)]),
          ),
      ...disputes.map(({ title, sides }) =>
        element(
          'section',
          { class: 'facts-dispute', 'data-dispute': true },
          element('h3', {}, title),
          element('div', { class: 'facts-face' }, ...sides.map((side) => sideOf(side, telling, 'h4'))),
        ),
      ),
      ...lists.map((side) => sideOf(side, telling, 'h3')),
      element(
        'p',
        { class: 'facts-full' },
        element(
          'a',
          { href: fullPage, target: '_blank', rel: 'noopener', title: text.embed.fullTitle },
          text.embed.full,
        ),
      ),
    ),
  ];
}

function names({ place }: Dossier, text: Telling['text']): Child[] {
  return [
    place.nameAr === null ? null : element('span', { lang: 'ar', dir: 'rtl' }, place.nameAr),
    place.nameCkb === null ? null : element('span', { lang: 'ckb', dir: 'rtl' }, place.nameCkb),
    element(
      'span',
      {},
      text.details.placeFacts(text.terms.placeKind[place.kind], place.admin1 && isolated(place.admin1), []),
    ),
  ];
}

/** @param heading of the rank below what stands above it */
function sideOf({ label, sentence, claims }: Side, telling: Telling, heading: 'h3' | 'h4'): HTMLElement {
  const cards = claims.map((claim) => claimCard(claim, telling));
  const rest = cards.slice(IN_COLUMN);
  return element(
    'section',
    { class: 'facts-side' },
    element(heading, {}, label),
    sentence === null ? null : element('p', { class: 'facts-account' }, sentence),
    ...cards.slice(0, IN_COLUMN),
    rest.length === 0
      ? null
      : element(
          'details',
          { 'data-key': `${telling.view.place} ${label}` },
          element(
            'summary',
            { 'data-key': `${telling.view.place} ${label}` },
            telling.text.embed.moreClaims(rest.length),
          ),
          ...rest,
        ),
  );
}
