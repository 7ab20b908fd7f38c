/** Memory in use. */

export { measureMemory } from './measure-memory.ts';
