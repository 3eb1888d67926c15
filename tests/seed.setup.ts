import fc from 'fast-check';

/**
 * Properties draw the same cases on every machine, so that a red run can be repeated. `FC_SEED=… npm run check` draws
 * others; a case that fails is kept as an example of its own.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20140610) });
