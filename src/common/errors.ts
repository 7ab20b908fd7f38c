/**
 * Every way in which Espalier refuses, with the exit code that the command line ends with.
 * The README's table is generated from this one.
 */
export const ERROR_CODES = {
  internal: { exit: 1, meaning: 'a defect of Espalier itself; please report it' },
  usage: { exit: 2, meaning: 'an argument, option or input is missing or not valid' },
  'not-gguf': { exit: 10, meaning: 'the file is not a GGUF' },
  'gguf-truncated': { exit: 11, meaning: 'the GGUF ends before its header or tensors do' },
  'gguf-malformed': { exit: 12, meaning: 'the GGUF contradicts its own format, or exceeds a limit' },
  'gguf-unsupported': { exit: 13, meaning: 'a valid GGUF that Espalier cannot prune' },
  'checkpoint-invalid': {
    exit: 14,
    meaning: 'the safetensors checkpoint contradicts its own format, or cannot be pruned',
  },
  'plan-invalid': { exit: 20, meaning: 'the plan file is not a valid plan' },
  'plan-mismatch': { exit: 21, meaning: 'the plan does not fit this base' },
  'base-mismatch': { exit: 22, meaning: 'the base is not the file that the plan was made for' },
  'proof-failed': { exit: 23, meaning: 'the candidate is not the base minus the experts of the plan' },
  'disk-full': { exit: 30, meaning: 'there is not enough free disk' },
  'file-unreadable': { exit: 31, meaning: 'a local file is missing or cannot be read or written' },
  'hub-repo-gated': {
    exit: 39,
    meaning: 'the repo is gated, and its terms were not accepted by the owner of the token',
  },
  'hub-repo-not-found': { exit: 40, meaning: 'the Hub has no such repo, or the token may not see it' },
  'hub-revision-not-found': { exit: 41, meaning: 'the repo has no such branch, tag or commit' },
  'hub-file-not-found': { exit: 42, meaning: 'the repo has no such file at this revision' },
  'hub-token-missing': { exit: 43, meaning: 'this needs a Hub token and none was given' },
  'hub-token-invalid': { exit: 44, meaning: 'the Hub does not accept the token' },
  'hub-token-read-only': { exit: 45, meaning: 'the token may read but not write' },
  'hub-conflict': { exit: 46, meaning: 'the repo changed while publishing, or the tag exists elsewhere' },
  'hub-unavailable': { exit: 47, meaning: 'the Hub did not answer, or kept failing' },
  'hub-refused': { exit: 48, meaning: 'the Hub refused the request' },
  'download-corrupt': { exit: 49, meaning: 'downloaded bytes do not have the expected SHA-256 or size' },
  'base-changed': {
    exit: 50,
    meaning: 'a file is not the one that was resolved, or was changed while it was read',
  },
  'llama-not-found': { exit: 60, meaning: 'no llama-server was found and none could be fetched' },
  'llama-start-failed': { exit: 61, meaning: 'llama-server ended before it was ready' },
  'llama-died': { exit: 62, meaning: 'llama-server ended while it was being used' },
  'llama-timeout': { exit: 63, meaning: 'llama-server was not ready in time, or made no progress' },
  'llama-tool-failed': { exit: 64, meaning: 'a llama.cpp tool failed, or printed what we cannot read' },
  'port-taken': { exit: 65, meaning: 'the port asked for is in use' },
  'llama-out-of-memory': { exit: 66, meaning: 'memory ran out while a model was loaded' },
  'dataset-invalid': { exit: 70, meaning: 'a benchmark file lacks a column or a row is not valid' },
  'trial-invalid': { exit: 71, meaning: 'base and candidate did not answer under the same conditions' },
  'sandbox-failed': { exit: 72, meaning: 'the sandbox that generated code runs in failed' },
  'template-invalid': { exit: 75, meaning: 'a template cannot be rendered' },
  'gate-failed': { exit: 80, meaning: 'the verdict is worse than the gate allows; nothing was published' },
  'release-invalid': {
    exit: 81,
    meaning: 'the run directory does not hold what its report says; nothing was published',
  },
  'ledger-broken': {
    exit: 82,
    meaning: 'the ledger of the repo was shortened or changed, or is not one; nothing was published',
  },
  interrupted: { exit: 130, meaning: 'stopped by a signal; run again to continue' },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

interface EspalierErrorOptions extends ErrorOptions {
  /** What to do about it, in one sentence; printed on a line of its own. */
  hint?: string;
  /** The facts of the message as data, for `--json`. */
  details?: Record<string, unknown>;
}

/**
 * The one error class that crosses a module's border. `message` says what was wrong, with the expected
 * and the actual value; `hint` says what to do.
 */
export class EspalierError extends Error {
  override readonly name = 'EspalierError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, message: string, options: EspalierErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.details = options.details ?? {};
  }

  get exitCode(): number {
    return ERROR_CODES[this.code].exit;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of a Node system error (`ENOENT`, `ECONNRESET`, ...), if it has one. */
export function systemCodeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
