/** Memory in use. */

export { measureMemory } from './measure-memory.ts';
export { gpuUseSchema, type MemoryUse, memoryResultSchema, memoryUseSchema } from './memory-result.ts';
