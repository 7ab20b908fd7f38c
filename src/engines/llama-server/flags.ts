import { type Offload, offloadFlags } from '../../llama/index.ts';

/** Number formats that llama-server takes for keys and values (`-ctk`, `-ctv`). */
export const KV_CACHE_TYPES = [
  'f32',
  'f16',
  'bf16',
  'q8_0',
  'q5_1',
  'q5_0',
  'q4_1',
  'q4_0',
  'iq4_nl',
] as const;

/** What a server is started with, beyond the model and the port. */
export interface ServerSettings extends Offload {
  /** Tokens that one slot can hold, question and answer together. */
  contextTokens: number;
  /** How many questions are answered at once. 1 is the most repeatable: batch sizes can change logits. */
  slots: number;
  /** Flash attention; undefined lets llama.cpp decide. */
  flashAttn?: 'on' | 'off' | 'auto' | undefined;
  /** Of keys and of values; undefined lets llama.cpp decide (f16). */
  kvCacheType?: (typeof KV_CACHE_TYPES)[number] | undefined;
  /** CPU threads; undefined lets llama.cpp decide. */
  threads?: number | undefined;
  /** Of the samplers; at temperature 0 it has no effect. */
  seed?: number | undefined;
  /** As `--skip-chat-parsing`; passed on as they are. */
  extraFlags?: readonly string[] | undefined;
}

/**
 * The flags of llama-server without model, address and port: what must be the same for all models of a trial.
 *
 * `-c` is the total over all slots (llama.cpp gives each slot `-c / -np`), so it is `contextTokens * slots`.
 * `-fit off`: else the server may change `-c` and `-ngl` without a word. `--cache-ram 0 --no-cache-prompt`: an answer must
 * not depend on what was asked before it.
 */
export function serverFlags(settings: ServerSettings): string[] {
  const { contextTokens, slots, flashAttn, kvCacheType, threads, seed = 0, extraFlags = [] } = settings;
  return [
    ...['-c', String(contextTokens * slots), '-np', String(slots), ...offloadFlags(settings), '-fit', 'off'],
    ...(flashAttn === undefined ? [] : ['-fa', flashAttn]),
    ...(kvCacheType === undefined ? [] : ['-ctk', kvCacheType, '-ctv', kvCacheType]),
    ...(threads === undefined ? [] : ['-t', String(threads)]),
    ...['--seed', String(seed), '--jinja', '--no-webui', '--metrics', '--offline'],
    ...['--cache-ram', '0', '--no-cache-prompt'],
    ...extraFlags,
  ];
}
