/** Getting llama.cpp where it is not there. */

export { archiveMirrors } from './debian.ts';
export { findLlama } from './find-llama.ts';
