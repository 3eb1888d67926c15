import './styles/index.css';
import './trustedTypes.ts';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../map/Boundary.tsx';
import { createDashboardStore } from '../store/dashboardStore.ts';
import { keepLastShown } from '../store/lastShown.ts';
import { showsFile } from '../store/origin.ts';
import { catalogueOf } from '../text/language.ts';
import { App } from './App.tsx';
import { bindUrl } from './bindUrl.ts';
import { Broken } from './Broken.tsx';
import { loadAgain, loadInto } from './loadInto.ts';
import { showTheme, resolveTheme } from './theme.ts';

/** The composition root: the one place where the parts meet. */
const store = createDashboardStore();
bindUrl(store);
showTheme(resolveTheme(store.getState().view.theme));

const lastShown = keepLastShown(store);
let stopLoading = loadInto(store);
const reload = () => {
  stopLoading();
  stopLoading = loadInto(store);
};
store.subscribe((state, before) => {
  // A file of the reader's has come: what was still on its way would take its place.
  if (showsFile(state) && state.load !== before.load) stopLoading();
  // What was shown before is back, whatever its address is.
  else if (state.load.kind === 'ready' && state.load !== before.load) return;
  else if (state.view.data !== before.view.data || (showsFile(before) && state.load.kind === 'loading'))
    reload();
});

const backTo = () => {
  const shown = lastShown();
  if (!shown) return null;
  return () => {
    stopLoading();
    stopLoading = loadAgain(store, shown);
  };
};

// For tests and for developers' consoles.
Object.assign(globalThis, { changingHands: { store } });

const root = document.getElementById('app');
const text = catalogueOf('en');
if (root)
  createRoot(root).render(
    <Boundary instead={<Broken text={text} />}>
      <App {...{ store, text, backTo }} onRetry={reload} />
    </Boundary>,
  );
