import { X } from 'lucide-react';
import { SAME_ADDRESS } from '../text/sameAddress.ts';

type Props = {
  readonly sentences: readonly string[];
  /** Null where another try would end the same. */
  readonly onRetry: (() => void) | null;
  /** What the link is called that loads the page anew, where only that helps. */
  readonly reload: string | null;
  /** A try is under way. */
  readonly retrying: boolean;
  readonly onClose: () => void;
  readonly words: { readonly retry: string; readonly retrying: string; readonly dismiss: string };
};

/** Why the map is not what it usually is. It can be put away: the map below it is whole. */
export function MapNotice({ sentences, onRetry, reload, retrying, onClose, words }: Props) {
  return (
    <div className="map-notice">
      <output>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </output>
      {onRetry && (
        <button type="button" className="link" aria-disabled={retrying} onClick={onRetry}>
          {retrying ? words.retrying : words.retry}
        </button>
      )}
      {reload !== null && (
        <a className="link" href={SAME_ADDRESS}>
          {reload}
        </a>
      )}
      <button type="button" className="icon-button" aria-label={words.dismiss} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
