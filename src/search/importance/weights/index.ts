/** Reading router and expert weights, in worker threads. */

export { openReducer, type Reducer } from './reducer.ts';
