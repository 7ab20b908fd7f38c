import type { Progress } from '../../common/index.ts';
import {
  type Sampling,
  type ServerSettings,
  type StartServerOptions,
  serverFlags,
  startServer,
} from '../../engines/index.ts';
import type { MemoKey, RunDirectory } from '../../state/index.ts';
import { answerPrompts, textOfTraces } from './answer.ts';

interface BaseAnswersOptions extends Omit<StartServerOptions, 'logFile' | 'alias' | 'extraFlags' | 'port'> {
  /** Names the weights. */
  readonly modelId: string;
  readonly runDir: RunDirectory;
  readonly maxTokens: number;
  readonly reasoningEffort: string | undefined;
  readonly progress: Progress;
}

/** What the base says, as text. */
export interface Answered {
  readonly text: string;
  readonly prompts: number;
  /** Answers that the budget cut off. */
  readonly cut: number;
}

/** The base behind a server, which is started when a prompt is open that no earlier run answered. */
export interface BaseAnswers extends AsyncDisposable {
  to(domain: string, prompts: readonly string[]): Promise<Answered>;
}

/** What answers depend on besides budget and sampling: weights, server with its flags. */
export function baseConditions(
  options: ServerSettings & {
    readonly modelId: string;
    readonly tools: Pick<BaseAnswersOptions['tools'], 'version'>;
  },
): MemoKey {
  return { modelId: options.modelId, server: [options.tools.version.text, serverFlags(options)] };
}

export function openBaseAnswers(options: BaseAnswersOptions): BaseAnswers {
  const { runDir, maxTokens, reasoningEffort, progress, signal } = options;
  const { slots, contextTokens, seed = 0 } = options;
  const sampling: Sampling = {
    ...{ temperature: 0, seed },
    ...(reasoningEffort !== undefined && { reasoningEffort }),
  };
  let starting: ReturnType<typeof startServer> | undefined;
  const server = async () => {
    starting ??= startServer({ ...options, logFile: runDir.calibration.serverLog });
    return Object.assign(await starting, { contextTokens });
  };
  return {
    async to(domain, prompts) {
      const traces = await answerPrompts({
        prompts,
        server,
        slots,
        maxTokens,
        sampling,
        logFile: runDir.calibration.domain(domain).traces,
        conditions: baseConditions(options),
        domain,
        progress,
        signal,
      });
      const cut = traces.filter((trace) => trace.cut).length;
      return { text: textOfTraces(domain, traces, maxTokens), prompts: prompts.length, cut };
    },
    async [Symbol.asyncDispose]() {
      // A start that failed has thrown already, and left nothing running.
      await (await starting?.catch(() => undefined))?.stop();
    },
  };
}
