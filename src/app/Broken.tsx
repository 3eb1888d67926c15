import type { Catalogue } from '../text/language.ts';

/** What is left when the page itself fails: never nothing. */
export function Broken({ text: { chrome } }: { readonly text: Catalogue }) {
  return (
    <main className="failed">
      <div role="alert">
        <h2>{chrome.broken.title}</h2>
        <p>{chrome.broken.hint}</p>
      </div>
      <p>
        <a className="link" href="">
          {chrome.reload}
        </a>
      </p>
    </main>
  );
}
