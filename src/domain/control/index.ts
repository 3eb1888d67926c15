export { controlAt, lapsedDisputeAt } from './controlAt.ts';
export { controlHistory, type ControlStretch } from './controlHistory.ts';
export * from './state.ts';
