// kepler.gl as its "get started" makes a page of it: React, Redux, the component, one dataset, one time filter. Without
// a token, tiles and fonts of others: nothing but what a page of it can't do without.
import 'maplibre-gl/dist/maplibre-gl.css';
import { addDataToMap } from '@kepler.gl/actions';
import KeplerGl from '@kepler.gl/components';
import keplerGlReducer, { enhanceReduxMiddleware } from '@kepler.gl/reducers';
import KeplerGlSchema from '@kepler.gl/schemas';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { applyMiddleware, combineReducers, createStore } from 'redux';
import saved from './saved.json';

const store = createStore(
  combineReducers({
    keplerGl: keplerGlReducer.initialState({
      uiState: { readOnly: true, currentModal: null },
      mapStyle: { styleType: 'no_map' },
    }),
  }),
  {},
  applyMiddleware(...enhanceReduxMiddleware([])),
);

function App() {
  // A map that isn't mounted yet takes no data.
  useEffect(() => {
    const loaded = KeplerGlSchema.load(saved.datasets, saved.config);
    store.dispatch(addDataToMap({ ...loaded, options: { centerMap: false } }));
  }, []);
  return <KeplerGl id="map" width={innerWidth} height={innerHeight} mapboxApiAccessToken="" />;
}

createRoot(document.getElementById('root')).render(
  <Provider store={store}>
    <App />
  </Provider>,
);
