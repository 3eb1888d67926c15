import { useState } from 'react';
import { usualHeight } from '../../domain/embedHeight.ts';
import type { View } from '../../domain/view.ts';
import type { EmbedSite } from '../../export/site.ts';
import { frameCode, type Passage, scriptCode } from '../../export/snippets.ts';
import { altTextOf, creditLineOf, namesOf, type Shown } from '../../export/viewWords.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import type { Addresses } from './addresses.ts';
import { Advice } from './Advice.tsx';
import { CopyField } from './CopyField.tsx';
import { type Choice, linkedView, type Width } from './choice.ts';
import { altOf, fallbackOf, pictureOf } from './fallback.ts';
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
    link: addresses.link(linkedView(chosen, release)),
    linkWords: names.link,
    credit: creditLineOf(dataset, text),
  };
  const story = useFact((state) => state.story);
  const steps = story?.kind === 'ready' ? story.story.steps : [];
  const picture = pictureOf(site, { view: chosen, steps, isFrozen: choice.isFrozen }, addresses);
  const published = picture?.isOfView ? picture : null;
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
            {view.drawing !== 'places' && ` ${embedding.drawn}`}
          </p>
          <Options {...{ view, choice, choose, site }} usualHeight={isFitted ? null : usualHeight(width)} />
        </div>
        <Preview title={names.frame} onWidth={setWidth} {...{ src, width, height, isFitted }} />
      </div>
      <Advice
        passage={passage}
        // One that is saved and uploaded stays as it is, so its words may count.
        alt={published ? altOf(shown, published) : altTextOf(shown)}
        picture={published?.address ?? null}
        unfurls={site.siteUrl !== null}
      />
    </>
  );
}
