import { useDashboard, useFact } from '../dashboard.tsx';
import { GuideButton } from '../guide/GuideButton.tsx';
import { Frame } from './Frame.tsx';
import { lateWords } from '../../text/late.ts';

/** Every key the page listens to, and a switch for those that are a single letter. */
export function HelpDialog() {
  const { store, text } = useDashboard();
  const letterKeys = useFact((state) => state.letterKeys);
  const { help } = lateWords(text).dialogs;
  return (
    <Frame name="help" title={help.title}>
      <p className="help-guide">
        <GuideButton />
      </p>
      <div className="help-groups">
        {help.groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="small-title">{title}</h3>
            <dl className="help-keys">
              {keys.map(([names, does]) => (
                <div key={does}>
                  <dt>
                    {names.map((name) => (
                      <kbd key={name}>{name}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="help-switch">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => store.getState().setLetterKeys(event.currentTarget.checked)}
        />
        {help.keysOff}
      </label>
    </Frame>
  );
}
