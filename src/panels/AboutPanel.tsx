import { THEMES, TIME_DISPLAYS } from '../domain/view.ts';
import { Choice } from './Choice.tsx';
import { useDashboard, useFact, useSetView } from './dashboard.tsx';

/** What this is, how it is made, what it doesn't promise, and the reader's own settings. */
export function AboutPanel() {
  const { dataset, text } = useDashboard();
  const setView = useSetView();
  const theme = useFact((state) => state.view.theme);
  const timeDisplay = useFact((state) => state.view.timeDisplay);
  const { about, terms } = text;
  return (
    <div className="about">
      <h2>{about.title}</h2>
      {about.method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{about.promisesTitle}</h2>
      <p>{about.promises}</p>
      <p>{about.borders}</p>
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
        legend={about.theme}
        name="theme"
        options={THEMES.map((value) => ({ value, label: terms.theme[value] }))}
        value={theme}
        onChoose={(value) => setView({ theme: value })}
      />
      <h2>{about.facts}</h2>
      <dl className="facts">
        <dt>{about.version}</dt>
        <dd>
          {dataset.title}, {dataset.version}
        </dd>
        <dt>{about.licence}</dt>
        <dd>{dataset.licence}</dd>
        <dt>{about.zone}</dt>
        <dd>{dataset.timeZone}</dd>
        <dt>{about.credit}</dt>
        <dd>{about.basemapCredit}</dd>
      </dl>
    </div>
  );
}
