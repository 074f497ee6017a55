import { ours } from './ours';
import { peers } from './peers';

/** All gateways that the benchmark knows, in the order of its tables. */
export const contenders = [...ours, ...peers];
