export { type Moment, type MomentView, momentOf } from '../domain/moment.ts';
