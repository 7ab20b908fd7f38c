import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** A workflow file, as far as it is played. */
export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: unknown };
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly inputs?: Readonly<Record<string, { readonly default?: string }>> } | null>
  >;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export async function readWorkflow(path: string): Promise<Workflow> {
  return parse(await readFile(path, 'utf8')) as Workflow;
}

/** Inputs of the form, with their defaults. */
export function formOf({ on }: Workflow, given: Readonly<Record<string, string>>): Record<string, string> {
  const declared = on.workflow_dispatch?.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`the form has no ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: value = '' }]) => [name, given[name] ?? value]),
  );
}

/** The legs of a matrix job: its `include`, or each value of its one axis. */
export function legsOf(matrix: unknown): Record<string, unknown>[] {
  const axes = matrix as Record<string, readonly unknown[]>;
  if (axes.include !== undefined) return axes.include as Record<string, unknown>[];
  const [[name, values] = ['', []], ...more] = Object.entries(axes);
  if (more.length > 0) throw new Error('only matrices of one axis are played');
  return values.map((value) => ({ [name]: value }));
}
