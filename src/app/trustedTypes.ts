import { isIn, trust, WORKER } from '../embed/core/trusted.ts';

/** Imported before all else: of the page's own code only what starts a worker may name a script, and only one of its files. */
trust((url, sink) => sink === WORKER && isIn('assets/', url));
