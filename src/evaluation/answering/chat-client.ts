import OpenAI, { APIError } from 'openai';
import { Agent, fetch as undiciFetch } from 'undici';
import { z } from 'zod';
import { checkValue } from '../../common/index.ts';
import type { ModelServer, Reply, Sampling } from '../../engines/index.ts';
import { modelServerFetch } from '../../http/index.ts';
import type { ToolAnswer } from '../benchmarks/index.ts';
import type { Question } from '../questions/index.ts';
import { askFirstToken } from './first-token.ts';
import { askRaw, type Trace, traceRaw } from './raw-text.ts';
import { type Watched, watchStall } from './stall.ts';

/** A day: a reasoning answer of 32,768 tokens takes hours on a CPU. A server that died or hangs is noticed otherwise (stall.ts). */
const TIMEOUT_MS = 24 * 3600 * 1000;

/** llama-server keeps a seed in 32 bits, and takes the last of them as a wish for a random one. */
const SEEDS = 2 ** 32 - 1;

const count = z.int().min(0).nullish();

const partSchema = z.looseObject({ text: z.string().nullish() });

/** Arguments are JSON as text; some servers (Ollama) give the value itself, or nothing where there are none. */
const callSchema = z.object({
  name: z.string().nullish(),
  arguments: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
});

const choiceSchema = z.object({
  /** Other servers leave it null. */
  finish_reason: z.string().nullish(),
  message: z
    .object({
      /** Text, or parts of text as OpenAI's own schema allows. */
      content: z.union([z.string(), z.array(partSchema)]).nullish(),
      /** llama-server's, SGLang's and DeepSeek's name of the thinking; */
      reasoning_content: z.string().nullish(),
      /** Ollama's, OpenRouter's and (since 0.12) vLLM's. */
      reasoning: z.string().nullish(),
      tool_calls: z.array(z.object({ function: callSchema.nullish() })).nullish(),
    })
    .nullish(),
});

/** The part of the reply that a trial reads; `timings` is llama-server's. Only the first choice is read. */
const completionSchema = z.object({
  choices: z.tuple([choiceSchema], z.unknown()),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish(),
  timings: z
    .object({ prompt_per_second: z.number().nullish(), predicted_per_second: z.number().nullish() })
    .nullish(),
});

/** What stands in the place of an answer, with HTTP 200: of a gateway that passes on what its model said. */
const errorSchema = z.object({
  error: z.union([
    z.string(),
    z.object({
      message: z.string().nullish(),
      type: z.string().nullish(),
      code: z.union([z.int(), z.string()]).nullish(),
    }),
  ]),
});

/** What servers call the end of an answer that used up its budget: OpenAI's word, Anthropic's and Gemini's, Mistral's, TGI's. */
const CUT =
  /^(?:length|max_?tokens|max_output_tokens|max_new_tokens|max_completion_tokens|model_length|context_length|incomplete)$/i;
/** The end of one that was given up: vLLM's and SGLang's `abort`, OpenRouter's `error`. */
const GIVEN_UP = /^(?:abort(?:ed)?|error|cancel(?:l?ed)?|timeout)$/i;
/** What ends an answer as the model wanted it. */
const ENDED =
  /^(?:stop|eos|eos_token|end_turn|stop_sequence|complete|tool_calls?|function_call|content_filter)$/i;

/** A reply in which nobody answered. */
const emptySchema = z.object({
  choices: z.union([
    z.tuple([]),
    z.null(),
    z.tuple([z.object({ finish_reason: z.string().regex(GIVEN_UP) })], z.unknown()),
  ]),
});

/** What of a question reaches the server. */
export type Asked = Pick<Question, 'prompt' | 'choices' | 'tools' | 'sample'>;

export interface Client extends AsyncDisposable {
  /** Asks one question in a conversation of its own. Throws what the `openai` package throws. */
  ask(question: Asked, maxTokens: number, signal: AbortSignal): Promise<Reply>;
  /** What the model says to the same prompt before anything parses it; its finish reason is `error`. */
  askRaw(question: Asked, maxTokens: number, signal: AbortSignal): Promise<Reply>;
  /** The whole conversation, prompt and answer, as the model sees it. */
  trace(prompt: string, maxTokens: number, signal: AbortSignal): Promise<Trace>;
}

/**
 * A client for a server's `/v1/chat/completions`. It retries nothing: llama-server's 500 for output that it
 * cannot parse would be asked again for the same loss, and for anything else `ask-question.ts` looks at the server first.
 */
export function openClient(
  server: Watched & Pick<ModelServer, 'apiKey' | 'modelName' | 'mend' | 'fetch'>,
  sampling: Sampling,
): Client {
  // fetch gives up on a reply without headers after 300 s, and a reply that is not streamed has none until its end.
  const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0 });
  const openai = new OpenAI({
    baseURL: `${server.url}/v1`,
    apiKey: server.apiKey ?? 'none',
    // Values that the package would else take from the environment.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: TIMEOUT_MS,
    fetch: modelServerFetch(server.fetch ?? (undiciFetch as unknown as typeof globalThis.fetch)),
    ...(server.fetch === undefined && { fetchOptions: { dispatcher: agent } }),
  });
  const { temperature, seed, reasoningEffort } = sampling;
  const effort = reasoningEffort === undefined ? {} : { reasoning_effort: reasoningEffort as 'medium' };
  const stall = watchStall(server);

  return {
    async ask({ prompt, choices, tools, sample }, maxTokens, signal) {
      if (choices !== undefined) {
        return stall.during(signal, (signal) =>
          askFirstToken(openai, server.url, { prompt, choices }, { signal, template: effort }),
        );
      }
      const body = {
        model: server.modelName ?? 'default',
        messages: [{ role: 'user' as const, content: prompt }],
        max_tokens: maxTokens,
        ...samplingOf(sampling, sample),
        // A prompt that reuses another's cache is computed in other batches, and batch sizes change logits.
        cache_prompt: false,
        ...effort,
        ...(tools && { tools: tools.map((tool) => ({ type: 'function' as const, function: tool })) }),
      };
      const completion: unknown = await stall.during(signal, (signal) =>
        openai.chat.completions.create(body, { signal }),
      );
      const said = jsonOf(completion);
      refuseError(said);
      const reply = replyOf(said, server.url, { withTools: tools !== undefined, maxTokens });
      return server.mend?.(reply, maxTokens) ?? reply;
    },
    askRaw({ prompt, sample }, maxTokens, signal) {
      const options = { maxTokens, ...samplingOf(sampling, sample), template: effort };
      return stall.during(signal, (signal) => askRaw(openai, server.url, prompt, { ...options, signal }));
    },
    trace(prompt, maxTokens, signal) {
      const options = { maxTokens, temperature, seed, template: effort };
      return stall.during(signal, (signal) => traceRaw(openai, server.url, prompt, { ...options, signal }));
    },
    async [Symbol.asyncDispose]() {
      stall[Symbol.dispose]();
      await agent.destroy();
    },
  };
}

/** Clients of one server. */
export interface Clients extends AsyncDisposable {
  /** The one for a sampling; the same each time. */
  of(sampling: Sampling): Client;
}

/** A client for each sampling that is asked for, as questions may be asked at several reasoning efforts. */
export function openClients(server: Parameters<typeof openClient>[0]): Clients {
  const opened = new AsyncDisposableStack();
  const clients = new Map<string, Client>();
  return {
    of(sampling) {
      const key = JSON.stringify(sampling);
      const client = clients.get(key) ?? opened.use(openClient(server, sampling));
      clients.set(key, client);
      return client;
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** Of a question that is asked once as the trial has it; else each answer has a seed of its own. */
function samplingOf({ temperature, seed }: Sampling, sample: Question['sample']) {
  if (sample === undefined) return { temperature, seed };
  return { temperature: sample.temperature, seed: (seed + sample.index) % SEEDS };
}

/** The package leaves text what is not declared as JSON. */
function jsonOf(completion: unknown): unknown {
  if (typeof completion !== 'string') return completion;
  try {
    return JSON.parse(completion);
  } catch {
    return completion;
  }
}

/** @throws APIError for an error or nothing in the place of an answer, with the status that it names; 500 where it names none */
function refuseError(completion: unknown): void {
  const { success, data } = errorSchema.safeParse(completion);
  if (!success) {
    refuseEmpty(completion);
    return;
  }
  const { error } = data;
  const said = typeof error === 'string' ? { message: error } : error;
  const code = Number(typeof error === 'string' ? undefined : error.code);
  const status = code >= 400 && code <= 599 ? code : 500;
  throw APIError.generate(status, { error: said }, said.message ?? undefined, new Headers());
}

/** @throws APIError 500 for a reply in which nobody answered */
function refuseEmpty(completion: unknown): void {
  const empty = emptySchema.safeParse(completion).data;
  if (empty === undefined) return;
  const [choice] = empty.choices ?? [];
  const said =
    choice === undefined ? 'the reply has no choice' : `the answer ended with ${choice.finish_reason}`;
  throw APIError.generate(500, { error: { message: said } }, said, new Headers());
}

function replyOf(
  completion: unknown,
  url: string,
  { withTools, maxTokens }: { withTools: boolean; maxTokens: number },
): Reply {
  const parsed = checkValue(completionSchema, completion, `the reply of ${url}`, 'llama-tool-failed');
  const [choice] = parsed.choices;
  const message = choice.message ?? {};
  const { reasoning, text } = splitThinking(textOf(message.content));
  const answerTokens = parsed.usage?.completion_tokens ?? 0;
  const reason = choice.finish_reason ?? '';
  // Without a reason that we know, an answer that used up its budget was cut off.
  const cut = CUT.test(reason) || (!ENDED.test(reason) && answerTokens >= maxTokens);
  const calls = (message.tool_calls ?? []).map(({ function: call }) => ({
    name: call?.name ?? '',
    arguments: typeof call?.arguments === 'string' ? call.arguments : JSON.stringify(call?.arguments ?? {}),
  }));
  return {
    content: withTools ? JSON.stringify({ calls, text } satisfies ToolAnswer) : text,
    reasoning: message.reasoning_content || message.reasoning || reasoning,
    finishReason: cut ? 'length' : 'stop',
    promptTokens: parsed.usage?.prompt_tokens ?? 0,
    answerTokens,
    promptTokensPerSecond: rateOf(parsed.timings?.prompt_per_second),
    answerTokensPerSecond: rateOf(parsed.timings?.predicted_per_second),
  };
}

function textOf(
  content: string | readonly { text?: string | null | undefined }[] | null | undefined,
): string {
  if (content === null || content === undefined) return '';
  return typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join('');
}

/** A server without a parser for the model's thinking leaves it at the start of the text; it is no part of the answer. */
function splitThinking(content: string): { reasoning: string; text: string } {
  const [whole, reasoning] = /^\s*<think>([\s\S]*?)<\/think>\s*/.exec(content) ?? [];
  if (whole === undefined) return { reasoning: '', text: content };
  return { reasoning: (reasoning ?? '').trim(), text: content.slice(whole.length) };
}

/** A speed over no time is infinite, which JSON writes as null. */
function rateOf(value: number | null | undefined): number {
  return value !== undefined && value !== null && value > 0 ? value : 0;
}
