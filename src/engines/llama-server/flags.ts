import { type Offload, offloadFlags } from '../../llama/offload.ts';

/** What a server is started with, beyond the model and the port. */
export interface ServerSettings extends Offload {
  /** Tokens that one slot can hold, question and answer together. */
  contextTokens: number;
  /** How many questions are answered at once. 1 is the most repeatable: batch sizes can change logits. */
  slots: number;
  /** Flash attention; undefined lets llama.cpp decide. */
  flashAttn?: 'on' | 'off' | 'auto' | undefined;
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
  const { contextTokens, slots, flashAttn, threads, seed = 0, extraFlags = [] } = settings;
  return [
    ...['-c', String(contextTokens * slots), '-np', String(slots), ...offloadFlags(settings), '-fit', 'off'],
    ...(flashAttn === undefined ? [] : ['-fa', flashAttn]),
    ...(threads === undefined ? [] : ['-t', String(threads)]),
    ...['--seed', String(seed), '--jinja', '--no-webui', '--metrics', '--offline'],
    ...['--cache-ram', '0', '--no-cache-prompt'],
    ...extraFlags,
  ];
}
