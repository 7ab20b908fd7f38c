/** The variables of a process, as the door read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What llama.cpp's tools may see of the environment. Every `LLAMA_ARG_*` is a flag in disguise (and
 * `LLAMA_API_KEY` locks the server), so that a trial's recorded flags would not be all of its flags; and no
 * tool of llama.cpp needs our tokens.
 */
export function toolEnvironment(environment: Environment, additions: Environment = {}): Environment {
  const kept = Object.entries(environment).filter(([name]) => !/^(LLAMA_|NODE_OPTIONS$)|TOKEN/i.test(name));
  return { ...Object.fromEntries(kept), ...additions };
}

/** A variable by name; Windows writes `Path` where others write `PATH`. */
export function variable(environment: Environment, name: string): string | undefined {
  if (environment[name] !== undefined) return environment[name];
  return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}
