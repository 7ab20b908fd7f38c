/** What goes wrong instead of, or during, an answer. */
export type FaultAction =
  | { status: number; headers?: Record<string, string>; body?: string }
  /** The connection is cut once so many bytes of the body moved: of the request's for PUT and xorbs, else of the answer's. */
  | { resetAfterBytes: number }
  /** As above, but the connection stays open and silent. */
  | { stallAfterBytes: number }
  /** The request waits for something else to have happened. */
  | { heldUntil: Promise<unknown> };

export interface Fault {
  /** Told method and path (with query); a RegExp is tried on `METHOD /path?query`. */
  match: RegExp | ((method: string, path: string) => boolean);
  /** How many fitting requests pass before it strikes. */
  skip?: number;
  /** How many requests it hits; without a number every one. */
  times?: number;
  action: FaultAction;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** So many may still strike. */
  readonly armed: number;
  /** The action for a request, used up by one. */
  take(method: string, path: string): FaultAction | undefined;
}

export function createFaults(): Faults {
  let armed: { fault: Fault; skip: number; left: number }[] = [];
  return {
    add(fault) {
      armed.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      armed = [];
    },
    get armed() {
      return armed.length;
    },
    take(method, path) {
      const fits = ({ match }: Fault) =>
        typeof match === 'function' ? match(method, path) : match.test(`${method} ${path}`);
      const hit = armed.find(({ fault }) => fits(fault));
      if (!hit) return undefined;
      if (hit.skip > 0) {
        hit.skip -= 1;
        return undefined;
      }
      hit.left -= 1;
      if (hit.left <= 0) armed = armed.filter((one) => one !== hit);
      return hit.fault.action;
    },
  };
}
