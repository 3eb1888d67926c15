import './about.css';
import { isTakenOver, type Origin, originOf } from '../store/origin.ts';
import { THEMES, TIME_DISPLAYS } from '../domain/view.ts';
import { AboutCoding, AboutCut, AboutErrors } from './AboutData.tsx';
import { AboutThirdParty } from './AboutThirdParty.tsx';
import { Choice } from './Choice.tsx';
import { Changes } from './corrections/Changes.tsx';
import { useDashboard, useFact, useSetView } from './dashboard.tsx';
import { GuideButton } from './guide/GuideButton.tsx';
import { useOutside } from './outside.tsx';
import { usePartWords } from './import/usePartWords.tsx';
import { imprintOf } from './imprint.ts';
import { lateWords } from '../text/late.ts';

/** What this is, how it is made, what it doesn't promise, and the reader's own settings. */
export function AboutPanel() {
  const { dataset, text } = useDashboard();
  const { about } = lateWords(text);
  const origin = useFact(({ load }) => originOf(load));
  const hosts = useOutside().listedHosts().join(', ');
  const method = origin.kind === 'file' || isTakenOver(origin) ? aboutFile(about, origin) : about.method;
  const part = usePartWords();
  return (
    <div className="about">
      <h2>{about.title}</h2>
      {part !== null && <p data-part>{part}</p>}
      {method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <GuideButton />
      </p>
      <AboutCoding />
      <h2>{about.promisesTitle}</h2>
      <p>{about.promises}</p>
      <p>{about.borders}</p>
      <AboutCut />
      {(origin.kind !== 'file' || imprintOf(dataset).contact !== null) && <AboutErrors />}
      <h2>{about.privacyTitle}</h2>
      <p>
        {about.privacy} {hosts !== '' && about.privacyHosts(hosts)}
      </p>
      <Settings />
      <Facts />
    </div>
  );
}

/** Of a file of the reader's, or of a table, nobody here knows how it was made: only what was done with it is said. */
function aboutFile({ file }: ReturnType<typeof lateWords>['about'], origin: Origin): readonly string[] {
  if (origin.kind === 'address') return [file.taken, file.drawn];
  const isOwn = origin.kind === 'file' && origin.report?.format === 'own';
  return [isOwn ? file.own : file.table, file.drawn];
}

function Settings() {
  const { dataset, text } = useDashboard();
  const setView = useSetView();
  const theme = useFact((state) => state.view.theme);
  const timeDisplay = useFact((state) => state.view.timeDisplay);
  const { terms } = text;
  const { about } = lateWords(text);
  return (
    <>
      <h2>{about.settings}</h2>
      <Choice
        legend={about.timeDisplay}
        note={about.timeDisplayNote(dataset.timeZone)}
        name="time-display"
        options={TIME_DISPLAYS.map((value) => ({ value, label: terms.timeDisplay[value] }))}
        value={timeDisplay}
        onChoose={(value) => setView({ timeDisplay: value })}
      />
      <Choice
        legend={text.chrome.colours}
        name="theme"
        options={THEMES.map((value) => ({ value, label: terms.theme[value] }))}
        value={theme}
        onChoose={(value) => setView({ theme: value })}
      />
    </>
  );
}

function Facts() {
  const { dataset, text } = useDashboard();
  const { about } = lateWords(text);
  const { publisher } = imprintOf(dataset);
  const rows: readonly (readonly [term: string, value: string | null])[] = [
    [about.version, about.datasetVersion(dataset.title, dataset.version)],
    [about.publisher, publisher],
    [about.licence, dataset.licence],
    [about.zone, dataset.timeZone],
    [about.credit, text.page.map.credit],
  ];
  return (
    <>
      <h2>{about.facts}</h2>
      <dl className="facts">
        {rows
          .filter(([, value]) => value !== null)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      <AboutThirdParty />
      <Changes />
    </>
  );
}
