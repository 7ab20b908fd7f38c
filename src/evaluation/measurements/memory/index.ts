/** Memory in use. */

export { measureMemory } from './measure.ts';
export { gpuUseSchema, type MemoryUse, memoryResultSchema, memoryUseSchema } from './result.ts';
