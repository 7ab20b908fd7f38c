/** Where generated code runs. */

export { findSandbox } from './find-sandbox.ts';
export type { Program } from './program-exchange.ts';
export { PASSED, type Sandbox } from './sandbox.ts';
