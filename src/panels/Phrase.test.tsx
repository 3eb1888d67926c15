import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { catalogueOf } from '../text/language.ts';
import { Phrase } from './Phrase.tsx';
import { lateWords } from '../text/late.ts';

const { details } = lateWords(catalogueOf('en'));

test('the catalogue sets order and punctuation, the page sets the elements', () => {
  const say = (tag: boolean, via: string | null) =>
    renderToStaticMarkup(
      <Phrase
        parts={{ speaker: <strong>Zebari</strong>, tag: tag ? <em>disputes</em> : null }}
        say={({ tag, speaker }) => details.voice(tag, speaker, via, null)}
      />,
    );
  expect(say(true, 'by way of Reuters')).toBe('<em>disputes</em> <strong>Zebari</strong>, by way of Reuters');
  expect(say(false, null)).toBe('<strong>Zebari</strong>');
});

test('a language may turn the order, leave a part out, or say it twice', () => {
  const parts = { a: <b>A</b>, c: <i>C</i> };
  expect(renderToStaticMarkup(<Phrase parts={parts} say={({ a, c }) => `${c}: ${a}, ${c}`} />)).toBe(
    '<i>C</i>: <b>A</b>, <i>C</i>',
  );
  expect(renderToStaticMarkup(<Phrase parts={parts} say={() => 'nothing'} />)).toBe('nothing');
});
