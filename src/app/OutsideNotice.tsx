import '../panels/import/outsideNotice.css';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { showBuiltIn } from '../store/showFile.ts';
import { lateWords } from '../text/late.ts';
import type { Catalogue } from '../text/language.ts';
import { hostOf } from '../url/dataAddress.ts';

type Props = { readonly store: DashboardStore; readonly text: Catalogue; readonly address: string };

/**
 * A link that names data of another host: nothing is asked of it. What the reader can do by hand, what that tells the host,
 * and the way to this site's own data.
 */
export function OutsideNotice({ store, text, address }: Props) {
  const { outside } = lateWords(text).importing;
  const host = hostOf(address) ?? '';
  return (
    <main className="failed outside-notice" data-code="other-host">
      <div role="alert">
        <h2>{outside.title}</h2>
        <p>{outside.nothing(host)}</p>
      </div>
      <dl className="facts">
        <div>
          <dt>{outside.host}</dt>
          <dd>
            <bdi>{host}</bdi>
          </dd>
        </div>
        <div>
          <dt>{outside.address}</dt>
          <dd>
            <bdi>{address}</bdi>
          </dd>
        </div>
      </dl>
      <h3>{outside.steps}</h3>
      <ol>
        <li>
          <a className="link" href={address} target="_blank" rel="noopener noreferrer">
            {outside.open}
          </a>
          <p>{outside.sends(host)}</p>
        </li>
        <li>
          <button type="button" className="button" onClick={() => store.getState().setDialog('import')}>
            {outside.choose}
          </button>
          <p>{outside.chooseNote}</p>
        </li>
      </ol>
      <button type="button" className="button button-main" onClick={() => showBuiltIn(store)}>
        {outside.builtIn}
      </button>
    </main>
  );
}
