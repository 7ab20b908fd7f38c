/** What expressions of a workflow can name, by its first word: `inputs`, `needs`, ... */
export type Names = Readonly<Record<string, unknown>>;
type Call = (...given: readonly unknown[]) => unknown;

/**
 * Evaluates an expression of GitHub Actions, as far as workflows of ours use them: names, texts, numbers, `== != && || !`,
 * brackets, calls ("Evaluate expressions in workflows and actions" of GitHub's documentation).
 *
 * @throws Error for what it does not know: a test then fails instead of guessing
 */
export function evaluate(text: string, names: Names, calls: Readonly<Record<string, Call>>): unknown {
  const tokens = text.match(/'(?:[^']|'')*'|[\w-]+|==|!=|&&|\|\||[().,![\]]|\S/g) ?? [];
  let at = 0;
  const next = () => tokens[at++] ?? '';
  const taken = (token: string) => tokens[at] === token && ++at > 0;
  const expect = (token: string) => {
    if (!taken(token)) throw new Error(`expected ${token} at "${tokens[at]}" of: ${text}`);
  };
  const primary = (): unknown => {
    const token = next();
    if (token === '(') {
      const inner = either();
      expect(')');
      return inner;
    }
    if (token === '!') return !primary();
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^\d+$/.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    if (!/^[\w-]+$/.test(token)) throw new Error(`unexpected "${token}" in: ${text}`);
    if (taken('(')) {
      const given: unknown[] = [];
      while (!taken(')')) {
        given.push(either());
        taken(',');
      }
      const call = calls[token];
      if (call === undefined) throw new Error(`there is no ${token}() in: ${text}`);
      return call(...given);
    }
    if (!(token in names)) throw new Error(`there is no ${token} in: ${text}`);
    let value = names[token];
    while (taken('.')) value = (value as Record<string, unknown> | undefined)?.[next()];
    return value ?? '';
  };
  const equality = (): unknown => {
    const left = primary();
    if (taken('==')) return isEqual(left, primary());
    if (taken('!=')) return !isEqual(left, primary());
    return left;
  };
  const both = (): unknown => {
    let left = equality();
    while (taken('&&')) {
      const right = equality();
      left = left ? right : left;
    }
    return left;
  };
  const either = (): unknown => {
    let left = both();
    while (taken('||')) {
      const right = both();
      left = left ? left : right;
    }
    return left;
  };
  const value = either();
  if (at < tokens.length) throw new Error(`unexpected "${tokens[at]}" in: ${text}`);
  return value;
}

function isEqual(a: unknown, b: unknown): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}

/** A text with its `${{ }}` replaced; one that is a single expression keeps the expression's type. */
export function expand(text: string, names: Names, calls: Readonly<Record<string, Call>>): unknown {
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text.trim());
  if (whole !== null) return evaluate(whole[1] ?? '', names, calls);
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => String(evaluate(inner, names, calls)));
}
