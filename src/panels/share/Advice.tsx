import { type Passage, pictureCode } from '../../export/snippets.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { CopyField } from './CopyField.tsx';

type Props = {
  readonly passage: Passage;
  readonly alt: string;
  /** Address of a picture of this view that the site publishes; null without one. */
  readonly picture: string | null;
  readonly unfurls: boolean;
};

/** What to do where neither form of the code survives. */
export function Advice({ passage, alt, picture: published, unfurls }: Props) {
  const { advice, picture } = lateWords(useDashboard().text).embedding;
  return (
    <div className="share-advice">
      <details>
        <summary>{advice.title}</summary>
        <dl className="facts">
          {advice.rows(unfurls).map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{picture.title}</summary>
        <p className="panel-note">{published === null ? picture.note : picture.published}</p>
        <CopyField
          label={picture.code}
          value={pictureCode(passage, published ?? picture.address, alt)}
          rows={6}
          isCode
          copy={picture.copy}
        />
      </details>
    </div>
  );
}
