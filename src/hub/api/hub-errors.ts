import { type ErrorCode, EspalierError } from '../../common/index.ts';
import { isRetriedStatus, networkReason, proxyProblemOf, publicUrl, readBody } from '../../http/index.ts';
import { type HubOptions, type RepoRef, webName } from './types.ts';

/** What a request was about, for messages. */
export interface HubContext {
  /** What was being done: `read the file`, `create the tag v1`. */
  action: string;
  repo?: RepoRef;
  revision?: string;
  path?: string;
  /** A refusal then means that the token may not write. */
  writing?: boolean;
  /** What may not be written could be proposed. */
  proposable?: boolean;
  /** It is about Jobs, which a token must be allowed and an account must pay for. */
  jobs?: boolean;
  /** It asks what Jobs there are to have: where nothing is found, the Hub has none. */
  asksForJobs?: boolean;
}

/** What an answer that is no success says, in the Hub's own form. */
export interface HubRefusal {
  status: number;
  /** `X-Error-Code`: RepoNotFound, RevisionNotFound, EntryNotFound, GatedRepo. */
  errorCode: string | undefined;
  message: string | undefined;
  requestId: string | undefined;
}

/** The Hub's words for a token that it does not know; other 401s say that something is hidden. */
const BAD_TOKEN = /invalid credentials|invalid (user )?(access )?token|token (is )?expired/i;

/** Its words for a repo that it closed; there is no code for it (huggingface_hub, `DisabledRepoError`). */
const DISABLED = /access to this resource is disabled/i;

/** A refusal is a sentence or a page. */
const MAX_REFUSAL_BYTES = 2 ** 20;

/** Reads the body of a refusal: JSON `{error}`, or the start of a text. */
export async function readRefusal(response: Response): Promise<HubRefusal> {
  const text = await readBody(response, MAX_REFUSAL_BYTES).catch(() => '');
  const header = (name: string) => response.headers.get(name) ?? undefined;
  return {
    status: response.status,
    errorCode: header('x-error-code'),
    message: header('x-error-message') ?? messageIn(text),
    requestId: header('x-request-id'),
  };
}

/** What a body says: the message inside JSON, the title of a page, else the start of the text. */
function messageIn(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { error, message, errors, error_description: why } = value as Record<string, unknown>;
    const [first] = Array.isArray(errors) ? (errors as { message?: unknown }[]) : [];
    const said = error ?? message ?? first?.message;
    if (said === undefined || said === null) return undefined;
    // OAuth has a code and a sentence (RFC 6749, 5.2).
    return plain(typeof why === 'string' ? `${said}: ${why}` : String(said));
  } catch {
    const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1];
    if (title !== undefined) return `a page "${plain(title)}"`;
    return plain(text.replaceAll(/<[^>]*>/g, ' ')) || undefined;
  }
}

/** One line for a terminal: what a server sends is no part of the message's own form. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}

/**
 * The error for an answer with a status of success that cannot be used: a page of a proxy or portal, JSON of another
 * form.
 *
 * @param problem `is not JSON`
 */
export function answerError(
  response: Response,
  route: string,
  problem: string,
  options: HubOptions,
  context: HubContext,
): EspalierError {
  const header = (name: string) => response.headers.get(name) ?? undefined;
  const type = header('content-type') ?? 'no content type';
  const requestId = header('x-request-id');
  const id = requestId === undefined ? 'no request id' : `request id ${requestId}`;
  const where = redact(`${route}: status ${response.status}, ${type}, ${id}`, options);
  return new EspalierError(
    'hub-refused',
    `cannot ${context.action}${place(context)}: the answer ${problem} (${where})`,
    {
      hint: `Something other than the Hub may have answered, such as a proxy or a login page: check ${publicUrl(options.hubUrl)} and the network.`,
      details: { route, status: response.status, contentType: header('content-type'), requestId },
    },
  );
}

/**
 * The error for a refusal, in Espalier's codes. The token is in no part of it, even if the Hub repeats it.
 */
export function hubError(refusal: HubRefusal, context: HubContext, options: HubOptions): EspalierError {
  const { code, hint } = classify(refusal, context, options);
  const said = refusal.message === undefined ? '' : `: ${redact(refusal.message, options)}`;
  const message = `cannot ${context.action}${place(context)}: the Hub answered ${refusal.status}${said}`;
  const { repo, revision, path } = context;
  return new EspalierError(code, message, {
    hint,
    details: {
      status: refusal.status,
      ...(refusal.requestId === undefined ? {} : { requestId: refusal.requestId }),
      ...(repo ? { repo: repo.id, repoType: repo.type } : {}),
      ...(revision === undefined ? {} : { revision }),
      ...(path === undefined ? {} : { path }),
    },
  });
}

function classify(
  refusal: HubRefusal,
  context: HubContext,
  options: HubOptions,
): { code: ErrorCode; hint: string } {
  const { status, errorCode, message = '' } = refusal;
  const { hubUrl, tokenFrom, trusted } = options;
  const hasToken = options.token !== undefined;
  const is = (code: ErrorCode, hint: string) => ({ code, hint });
  if (context.jobs && status === 402) {
    return is(
      'hub-refused',
      'Jobs are paid from credit: add credit in the billing settings of the account, and run again.',
    );
  }
  if (context.jobs && status === 403) {
    return is(
      'hub-token-read-only',
      'The token needs the permission "Start and manage Jobs" in this namespace.',
    );
  }
  if (context.asksForJobs && status === 404) {
    return is(
      'hub-refused',
      `${publicUrl(hubUrl)} offers no Jobs: give --runner local to measure on this machine, --base-url and --candidate-url for servers that are already running, or --hub-url of a Hub that has Jobs.`,
    );
  }
  if (DISABLED.test(message)) {
    return is(
      'hub-refused',
      `The Hub disabled this repo${context.repo === undefined ? '' : `: ${hubUrl}/${webName(context.repo)} says why`}. Use another one.`,
    );
  }
  if (errorCode === 'GatedRepo') {
    return is('hub-repo-gated', gatedHint(context, options));
  }
  if (errorCode === 'RevisionNotFound') {
    return is('hub-revision-not-found', revisionHint(context));
  }
  if (
    errorCode === 'EntryNotFound' ||
    (status === 404 && errorCode === undefined && context.path !== undefined)
  ) {
    return is('hub-file-not-found', 'Check the path, including upper and lower case.');
  }
  if (status === 401 && hasToken && (errorCode === undefined || BAD_TOKEN.test(message))) {
    return is('hub-token-invalid', trusted === undefined ? badTokenHint(hubUrl, tokenFrom) : TAKEN_BACK);
  }
  if (status === 401 && context.writing) {
    return is(
      'hub-token-missing',
      'Pass a token with write access (hf-token in a workflow, HF_TOKEN or hf auth login on the command line).',
    );
  }
  if (status === 401 || errorCode === 'RepoNotFound' || (status === 404 && context.repo)) {
    const hint = hasToken
      ? 'Check the spelling; if the repo is private, the token must belong to someone who may read it.'
      : 'Check the spelling; if the repo is private, pass a token: without one the Hub hides it.';
    return is('hub-repo-not-found', hint);
  }
  if (status === 403 && context.writing) {
    return is(
      'hub-token-read-only',
      options.trusted === undefined
        ? `The token needs write access to this repo's namespace.${context.proposable ? ' A branch that takes no direct commits may take a proposal: --pull-request.' : ''}`
        : 'The trusted publisher in the settings of the repo may be read-only: let it write.',
    );
  }
  if (status === 409 || status === 412) {
    return is('hub-conflict', 'Someone else changed the repo: check its commits, then run again.');
  }
  if (isRetriedStatus(status)) {
    return is('hub-unavailable', 'Run again later: finished work is kept. A token raises the rate limits.');
  }
  return is('hub-refused', "The message above is the Hub's own.");
}

function revisionHint({ revision = '', writing }: HubContext): string {
  if (writing && /^[0-9a-f]{40}$/.test(revision)) {
    return 'Somebody changed the history of the repo in the meantime: check its commits, then run again.';
  }
  if (writing) {
    return 'Somebody deleted it in the meantime. Run again: it is made again from main, and uploaded data is not sent again.';
  }
  if (/^[0-9a-f]{4,39}$/.test(revision)) return `If ${revision} is a commit, give all of its 40 digits.`;
  return 'Check the branch, tag or commit; a slash in it is written %2F in hf://.';
}

/** The page on which its terms are accepted, and who has to. */
function gatedHint({ repo }: HubContext, { hubUrl, token, tokenFrom }: HubOptions): string {
  const page = repo === undefined ? 'its page' : `${hubUrl}/${webName(repo)}`;
  const whose =
    token === undefined
      ? "log in and accept its terms there, then give that account's token (HF_TOKEN, hf-token in a workflow, or hf auth login)"
      : `accept its terms there as the owner of the token${tokenFrom === undefined ? '' : ` (from ${tokenFrom})`}; a fine-grained token also needs the permission to read gated repos. Some owners approve requests by hand, which takes time`;
  return `The repo is gated. Open ${page}, ${whose}.`;
}

const TAKEN_BACK =
  'The Hub revoked the tokens of this workflow: check that it is still listed under "Trusted Publishers" in the settings of the repo, and run again.';

function badTokenHint(hubUrl: string, from: string | undefined): string {
  const isStored = from?.includes('/') || from?.includes('\\');
  if (isStored)
    return `It is the one stored in ${from}: run "hf auth whoami", which renews it, or "hf auth login".`;
  return `Create a new token at ${hubUrl}/settings/tokens and give it${from === undefined ? '' : ` as ${from}`}.`;
}

function place({ repo, revision, path }: HubContext): string {
  if (!repo) return '';
  const kind = repo.type === 'dataset' ? 'dataset ' : '';
  const at = revision === undefined ? '' : ` at ${revision}`;
  return `${path === undefined ? '' : ` ${path}`} (${kind}${repo.id}${at})`;
}

/** The error for a request that got no answer at all. */
export function unreachable(error: unknown, context: HubContext, options: HubOptions): unknown {
  if (error instanceof EspalierError || options.signal?.aborted) return error;
  const reason = redact(networkReason(error), options);
  const message = `cannot ${context.action}${place(context)}: ${publicUrl(options.hubUrl)} did not answer (${reason})`;
  return new EspalierError('hub-unavailable', message, {
    hint: `Check ${proxyProblemOf(error) ? 'HTTPS_PROXY, HTTP_PROXY and NO_PROXY' : "the network and the Hub's URL"}, then run again: finished work is kept.`,
    cause: error,
  });
}

export function redact(text: string, { token }: HubOptions): string {
  return token ? text.replaceAll(token, '(token)') : text;
}
