/** Where generated code runs. */

export type { Program } from './exchange.ts';
export { findSandbox } from './find.ts';
export { PASSED, type Sandbox } from './sandbox.ts';
