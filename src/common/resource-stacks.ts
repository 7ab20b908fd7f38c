/** Node 22 has `Symbol.asyncDispose` and no stacks of resources. */
export async function resourceStacks(): Promise<void> {
  if (!('AsyncDisposableStack' in globalThis)) await import('core-js/actual/async-disposable-stack/index.js');
}
