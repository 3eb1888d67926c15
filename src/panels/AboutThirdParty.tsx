import { lateWords } from '../text/late.ts';
import { useDashboard } from './dashboard.tsx';
import { Phrase } from './Phrase.tsx';

/** Relative to the page: the build puts them beside it. */
const NOTICES = 'third-party-notices.txt';
const COMPONENTS = 'sbom.cdx.json';

/** What of the page is by others, and under which licences. */
export function AboutThirdParty() {
  const { about } = lateWords(useDashboard().text);
  const link = (href: string, name: string) => (
    <a className="link" href={href}>
      {name}
    </a>
  );
  return (
    <p data-third-party>
      <Phrase
        parts={{
          notices: link(NOTICES, about.notices),
          components: link(COMPONENTS, about.components),
        }}
        say={({ notices, components }) => about.thirdParty(notices, components)}
      />
    </p>
  );
}
