import { isIn, trust, WORKER } from './trusted.ts';

/** Only the embed's own files become scripts. A second call changes nothing: the first has the say. */
export function trustOwn(): void {
  trust(
    (url, sink) =>
      isIn('embed/', url) ||
      // On an opaque origin MapLibre hands its worker over as text; a worker like that reaches no page.
      (origin === 'null' && sink === WORKER && url.startsWith('data:text/javascript')),
  );
}
