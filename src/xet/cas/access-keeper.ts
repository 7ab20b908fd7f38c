/** What the Hub lets someone use its store with. */
export interface CasAccess {
  /** Without a slash at the end. */
  readonly casUrl: string;
  readonly accessToken: string;
  /** Unix seconds, by the clock of this machine. */
  readonly exp: number;
}

/** A token that ends within this time is replaced before it is used: a xorb takes a while to arrive. */
const EARLY_SECONDS = 60;

/** Keeps an access until shortly before it ends; requests that need a new one at the same time share it. */
export class AccessKeeper {
  readonly #ask: () => Promise<CasAccess>;
  #current: Promise<CasAccess> | undefined;

  constructor(ask: () => Promise<CasAccess>) {
    this.#ask = ask;
  }

  async get(): Promise<CasAccess> {
    const access = await this.#current;
    if (access !== undefined && access.exp - EARLY_SECONDS > Date.now() / 1000) return access;
    return await this.renew(access);
  }

  /** A new one in place of one that was refused; where another request has renewed it by now, that one. */
  async renew(refused: CasAccess | undefined): Promise<CasAccess> {
    const before = this.#current;
    const current = await before;
    if (current !== refused && current !== undefined) return current;
    if (this.#current === before) {
      const asked = this.#ask();
      this.#current = asked;
      asked.catch(() => {
        if (this.#current === asked) this.#current = undefined;
      });
    }
    return await (this.#current ?? this.#ask());
  }
}
