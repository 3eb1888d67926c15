export { type Moment, momentOf } from '../domain/moment.ts';
