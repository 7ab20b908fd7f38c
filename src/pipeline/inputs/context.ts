import type { FreeDisk } from '../../bytes/index.ts';
import type { Progress } from '../../common/index.ts';
import type { HubOptions, RepoRef, Workflow } from '../../hub/index.ts';
import type { RunDirectory } from '../../state/index.ts';

/** Asks whoever sits at the terminal; an empty answer stands for the proposed one. */
export type Ask = (question: string, proposed?: string) => Promise<string>;

/** What an entry point gives to everything below it. Nothing below reads the environment or prints. */
export interface Context {
  /** `espalier 0.1.0` */
  readonly tool: string;
  readonly version: string;
  /** To read with. */
  readonly hub: HubOptions;
  /** To write to a repo with; who that is may be another than who reads. */
  readonly writing: (repo: RepoRef) => HubOptions;
  /** The workflow that this is a step of, where it may prove that. */
  readonly workflow: Workflow | undefined;
  /** Called with each token that is taken on the way, before it is used. */
  readonly onSecret: ((secret: string) => void) | undefined;
  /** Of GitHub, for its release API alone. */
  readonly githubToken?: string | undefined;
  /** The user takes servers without TLS that are not on this machine. */
  readonly allowHttp: boolean;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  /** Environment for the programs that we start (PATH, HOME, ...); holds no token. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where downloaded llama.cpp builds are kept. */
  readonly cacheDir: string;
  /** Templates that come with Espalier. */
  readonly templatesDir: string;
  /** Workflows that come with Espalier. */
  readonly workflowsDir: string;
  /** Texts that come with Espalier, to measure masks on. */
  readonly textsDir: string;
  /** Absent where nobody can be asked: in a job, in a script. */
  readonly ask: Ask | undefined;
  /** Reads free disk; tests of a full disk give their own. */
  readonly freeDisk: FreeDisk;
}

/** A context with the folder that a run keeps its state in. */
export interface RunContext extends Context {
  readonly runDir: RunDirectory;
}
