import { useState } from 'react';
import type { View } from '../../domain/view.ts';
import type { EmbedSite } from '../../export/site.ts';
import { frameCode, type Passage, scriptCode } from '../../export/snippets.ts';
import { altTextOf, creditLineOf, namesOf, type Shown } from '../../export/viewWords.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import type { Addresses } from './addresses.ts';
import { Advice } from './Advice.tsx';
import { CopyField } from './CopyField.tsx';
import { type Choice, usualHeight, type Width } from './choice.ts';
import { fallbackOf, pictureOf } from './fallback.ts';
import { Options } from './Options.tsx';
import { Preview } from './Preview.tsx';

type Props = {
  readonly form: 'iframe' | 'script';
  readonly addresses: Addresses;
  readonly site: EmbedSite;
  /** The view that was open, and the one that the choice makes of it. */
  readonly view: View;
  readonly chosen: View;
  readonly shown: Shown;
  readonly choice: Choice;
  readonly choose: (change: Partial<Choice>) => void;
};

/** A code to paste, what can be chosen of it, and how it will look. */
export function CodeTab({ form, addresses, site, view, chosen, shown, choice, choose }: Props) {
  const { dataset, text } = useDashboard();
  const { embedding } = lateWords(text);
  const [width, setWidth] = useState<Width>(700);
  const release = choice.isFrozen ? site.dataset.hash : null;
  const src = addresses.embed(chosen, { ...choice.options, release });
  // The last moment of data that are corrected moves on: a name would grow wrong.
  const names = namesOf(shown, chosen.t === null && release === null);
  const passage: Passage = {
    title: names.frame,
    link: addresses.link(chosen),
    linkWords: names.link,
    credit: creditLineOf(dataset, text),
  };
  const alt = altTextOf(shown);
  const picture = pictureOf(site, chosen, addresses);
  const isFitted = form === 'script';
  const height = isFitted ? usualHeight(width) : (choice.height ?? usualHeight(width));
  if (isFitted && site.script === null) return <p className="panel-note">{embedding.script.noScript}</p>;
  const code =
    isFitted && site.script
      ? scriptCode(
          passage,
          src,
          { address: addresses.file(site.script.file), integrity: site.script.integrity },
          fallbackOf(shown, picture),
        )
      : frameCode(passage, src, height);
  const words = embedding[form];
  return (
    <>
      <div className="share-columns">
        <div>
          <CopyField label={words.code} value={code} rows={9} isCode copy={words.copy} isMain />
          <p className="panel-note">
            {words.note}
            {view.compare !== null && ` ${embedding.compared}`}
          </p>
          <Options {...{ view, choice, choose, site }} usualHeight={isFitted ? null : usualHeight(width)} />
        </div>
        <Preview title={names.frame} onWidth={setWidth} {...{ src, width, height, isFitted }} />
      </div>
      <Advice
        {...{ passage, alt }}
        picture={picture?.isOfView ? picture.address : null}
        unfurls={site.siteUrl !== null}
      />
    </>
  );
}
