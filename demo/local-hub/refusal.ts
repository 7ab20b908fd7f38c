/** A refusal in the Hub's own form: status, JSON `{error}`, and for some an `X-Error-Code`. */
export class Refusal extends Error {
  readonly status: number;
  readonly errorCode: string | undefined;
  /** Goes into the JSON beside `error`. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, errorCode?: string, data: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.errorCode = errorCode;
    this.data = data;
  }
}

export const notFound = {
  repo: () => new Refusal(404, 'Repository not found', 'RepoNotFound'),
  revision: (revision: string) => new Refusal(404, `Invalid rev id: ${revision}`, 'RevisionNotFound'),
  entry: (path: string) => new Refusal(404, `Entry not found: ${path}`, 'EntryNotFound'),
};
