import { altTextOf, captionOf, creditLineOf, type Shown } from '../../export/viewWords.ts';
import { lateWords } from '../../text/late.ts';
import { CopyField } from './CopyField.tsx';

/** Caption, alt text and credit, written from the view. */
export function ViewTexts({ shown }: { readonly shown: Shown }) {
  const { dataset, text } = shown;
  const { texts } = lateWords(text).embedding;
  const rows = [
    [texts.caption, captionOf(shown)],
    [texts.alt, altTextOf(shown)],
    [texts.credit, creditLineOf(dataset, text)],
  ] as const;
  return (
    <section className="share-texts">
      <h3 className="small-title">{texts.title}</h3>
      <div className="share-texts-rows">
        {rows.map(([label, value]) => (
          <CopyField
            key={label}
            {...{ label, value }}
            rows={6}
            copy={texts.copy(label)}
            copyShort={texts.copyShort}
          />
        ))}
      </div>
    </section>
  );
}
