import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { createDashboardStore } from '../store/dashboardStore.ts';
import { showsFile } from '../store/origin.ts';
import { catalogueOf } from '../text/language.ts';
import { App } from './App.tsx';
import { bindUrl } from './bindUrl.ts';
import { loadInto } from './loadInto.ts';
import { showTheme, resolveTheme } from './theme.ts';

/** The composition root: the one place where the parts meet. */
const store = createDashboardStore();
bindUrl(store);
showTheme(resolveTheme(store.getState().view.theme));

let stopLoading = loadInto(store);
const reload = () => {
  stopLoading();
  stopLoading = loadInto(store);
};
store.subscribe((state, before) => {
  // A file of the reader's has come: what was still on its way would take its place.
  if (showsFile(state) && state.load !== before.load) stopLoading();
  else if (state.view.data !== before.view.data || (showsFile(before) && state.load.kind === 'loading'))
    reload();
});

// For tests and for developers' consoles.
Object.assign(globalThis, { changingHands: { store } });

const root = document.getElementById('app');
if (root) createRoot(root).render(<App store={store} text={catalogueOf('en')} onRetry={reload} />);
