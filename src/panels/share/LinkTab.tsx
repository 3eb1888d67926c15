import type { RefObject } from 'react';
import type { View } from '../../domain/view.ts';
import { type EmbedSite, stepPageOf } from '../../export/site.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { SharedFacts } from '../dialogs/SharedFacts.tsx';
import { CopyField } from './CopyField.tsx';

type Props = {
  readonly view: View;
  readonly link: string;
  /** Null as long as the site hasn't said, or when it says nothing. */
  readonly site: EmbedSite | null;
  /** Absolute address of a file of the site. */
  readonly fileAddress: (path: string) => string;
  readonly field: RefObject<HTMLInputElement | null>;
};

/** The link of the view, and in words what it holds. */
export function LinkTab({ view, link, site, fileAddress, field }: Props) {
  const { dataset, text } = useDashboard();
  const { dialogs, embedding } = lateWords(text);
  const { share } = dialogs;

  async function send(): Promise<void> {
    try {
      await navigator.share({ title: dataset.title, url: link });
    } catch {
      // Called off by the reader, or refused by the system: the link is still there to be copied.
    }
  }

  return (
    <div className="share-columns">
      <div>
        <CopyField label={share.link} value={link} rows={1} isCode copy={share.copy} isMain field={field}>
          {'share' in navigator && (
            <button type="button" className="button" onClick={() => void send()}>
              {share.send}
            </button>
          )}
        </CopyField>
        {site && (
          <p className="panel-note">{site.siteUrl === null ? embedding.noUnfurl : embedding.unfurlsWhole}</p>
        )}
        {site?.cards && view.story !== null && view.data === null && (
          <CopyField
            label={embedding.stepLink}
            value={fileAddress(stepPageOf(view.story))}
            rows={1}
            isCode
            copy={embedding.copyStepLink}
            copyShort={embedding.texts.copyShort}
          />
        )}
      </div>
      <section>
        <h3 className="small-title">{share.holds}</h3>
        <SharedFacts view={view} />
      </section>
    </div>
  );
}
