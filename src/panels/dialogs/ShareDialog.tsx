import { useRef, useState } from 'react';
import { useDashboard } from '../dashboard.tsx';
import { Frame } from './Frame.tsx';
import { SharedFacts } from './SharedFacts.tsx';
import { lateWords } from '../../text/late.ts';

/** The link of the view, a button that copies it, and in words what it holds. */
export function ShareDialog({ linkOf }: { readonly linkOf: () => string }) {
  const { dataset, text } = useDashboard();
  const share = lateWords(text).dialogs.share;
  // The address as it was when the dialog opened: what is copied is what is read.
  const [link] = useState(linkOf);
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      say(share.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      say(share.copyByHand);
    }
  }

  async function send(): Promise<void> {
    try {
      await navigator.share({ title: dataset.title, url: link });
    } catch {
      // Called off by the reader, or refused by the system: the link is still there to be copied.
    }
  }

  return (
    <Frame name="share" title={share.title} focus={copyButton}>
      <label className="share-link">
        <span>{share.link}</span>
        <input
          ref={field}
          type="text"
          readOnly
          dir="ltr"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div className="dialog-actions">
        <button ref={copyButton} type="button" className="button button-main" onClick={() => void copy()}>
          {share.copy}
        </button>
        {'share' in navigator && (
          <button type="button" className="button" onClick={() => void send()}>
            {share.send}
          </button>
        )}
        <output className="dialog-said">{said}</output>
      </div>
      <h3 className="small-title">{share.holds}</h3>
      <SharedFacts />
    </Frame>
  );
}
