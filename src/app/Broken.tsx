import type { Catalogue } from '../text/language.ts';
import { SAME_ADDRESS } from '../text/sameAddress.ts';

/** What is left when the page itself fails: never nothing. */
export function Broken({ text: { chrome } }: { readonly text: Catalogue }) {
  return (
    <main className="failed">
      <div role="alert">
        <h2>{chrome.broken.title}</h2>
        <p>{chrome.broken.hint}</p>
      </div>
      <p>
        <a className="link" href={SAME_ADDRESS}>
          {chrome.reload}
        </a>
      </p>
    </main>
  );
}
