import { T as messageOf, w as EspalierError } from "./files.js";
import { a as _null, b as union, d as int, g as record, h as object, m as number, o as array, p as looseObject, v as string, x as unknown, y as tuple } from "./package-zod.js";
import { t as checkValue } from "./parse-json.js";
import { O as askedDelay, w as modelServerFetch } from "./clear-text.js";
import { n as APIConnectionError, r as APIError, t as OpenAI } from "./package-openai.js";
import { t as require_undici } from "./package-undici.js";
import { setTimeout } from "node:timers/promises";
// src/evaluation/answering/ask-question.ts
const CONNECTION_RETRIES = 2;
const RETRY_PAUSE_MS = 500;
const FORMAT_FAILURE = /does not match the expected .*format|failed to parse (input at pos|tool call arg)/i;
const BUSY_STATUS = [
	408,
	425,
	429,
	502,
	503,
	504,
	520,
	521,
	522,
	523,
	524,
	529
];
const BUSY_RETRIES = 5;
const LONGEST_PAUSE_MS$1 = 6e5;
const FAILED_REPLY = {
	content: "",
	reasoning: "",
	finishReason: "failed",
	promptTokens: 0,
	answerTokens: 0,
	promptTokensPerSecond: 0,
	answerTokensPerSecond: 0
};
async function askQuestion(options) {
	const { client, question, maxTokens, signal, server, failures } = options;
	let retried = false;
	const { reply, words } = await persistently(options, async () => {
		try {
			return {
				reply: await client.ask(question, maxTokens, signal),
				words: void 0
			};
		} catch (error) {
			if (signal.aborted || !(error instanceof APIError) || error.status !== 500) throw error;
			if (!FORMAT_FAILURE.test(error.message) && !retried) {
				retried = true;
				throw new AskAgain(error);
			}
			await server.assertAlive();
			const finishReason = FORMAT_FAILURE.test(error.message) ? "error" : "failed";
			return {
				reply: {
					...await replyOfFailure(options),
					finishReason
				},
				words: error.message
			};
		}
	});
	failures?.add(words);
	return reply;
}
var AskAgain = class extends Error {
	constructor(cause) {
		super(messageOf(cause), { cause });
	}
};
async function replyOfFailure({ client, question, maxTokens, signal }) {
	try {
		return await client.askRaw(question, maxTokens, signal);
	} catch (error) {
		const answered = error instanceof APIError && !(error instanceof APIConnectionError);
		if (signal.aborted || !answered) throw error;
		return FAILED_REPLY;
	}
}
const FAILURES_LOOK = 20;
const FAILURES_MOST = .9;
function tallyFailures(url, countsFormat) {
	let replies = 0;
	let failed = 0;
	return { add(words) {
		replies += 1;
		if (words === void 0 || !countsFormat && FORMAT_FAILURE.test(words)) return;
		failed += 1;
		if (replies < FAILURES_LOOK || failed / replies < FAILURES_MOST) return;
		throw new EspalierError("llama-tool-failed", `${failed} of ${replies} replies of ${url} failed; the last: ${words}`, {
			hint: "Try another llama.cpp build (--llama-build) or chat template, or send one question to the server by hand.",
			details: {
				replies,
				failed
			}
		});
	} };
}
async function persistently(options, ask) {
	for (let attempt = 0;; attempt += 1) try {
		return await ask();
	} catch (error) {
		if (error instanceof EspalierError) throw error;
		if (options.signal.aborted) throw interrupted(error);
		if (isContextOverflow(error)) throw overflow(error, options);
		await options.server.assertAlive();
		if (attempt >= retriesOf(error)) throw failed(error, options);
		const pause = pauseAfter(error, attempt);
		if (pause > LONGEST_PAUSE_MS$1) throw failed(error, options);
		await setTimeout(pause, void 0, { signal: options.signal }).catch((cause) => {
			throw interrupted(cause);
		});
	}
}
function retriesOf(error) {
	if (isBusy(error)) return BUSY_RETRIES;
	if (error instanceof AskAgain) return Number.POSITIVE_INFINITY;
	return error instanceof APIConnectionError ? CONNECTION_RETRIES : 0;
}
function pauseAfter(error, attempt) {
	if (!isBusy(error)) return RETRY_PAUSE_MS;
	const asked = error.headers === void 0 ? void 0 : askedDelay(error.headers, Date.now());
	return Math.max(RETRY_PAUSE_MS * 2 ** attempt, asked ?? 0);
}
function isBusy(error) {
	return error instanceof APIError && BUSY_STATUS.includes(error.status);
}
function interrupted(cause) {
	return new EspalierError("interrupted", "the trial was stopped", {
		hint: "Run again to continue: answers so far are kept.",
		cause
	});
}
function isContextOverflow(error) {
	return error instanceof APIError && error.status === 400 && error.type === "exceed_context_size_error";
}
function overflow(error, options) {
	const body = error.error ?? {};
	const needed = Number(body.n_prompt_tokens ?? NaN);
	const available = Number(body.n_ctx ?? options.server.contextTokens);
	return new EspalierError("trial-invalid", `${options.label}: its prompt needs ${needed} tokens, but a slot of the server has ${available}`, {
		hint: `Give the server a context of at least ${needed + options.maxTokens} tokens a slot (prompt and answer).`,
		details: {
			promptTokens: needed,
			contextTokens: available,
			maxTokens: options.maxTokens
		},
		cause: error
	});
}
function failed(cause, options) {
	const status = cause instanceof APIError ? cause.status : void 0;
	const hint = status === void 0 ? void 0 : HINTS[status];
	return new EspalierError("llama-tool-failed", `${options.label}: ${options.server.url} did not answer: ${wordsOf(cause)}`, {
		cause,
		...hint !== void 0 && { hint }
	});
}
const BEFORE_THE_END = "A proxy before the server gives up before an answer ends: raise its time limit (nginx: proxy_read_timeout), give the address of the server itself, or ask with fewer --max-tokens.";
const HINTS = {
	401: "Give the key of the server in the environment variable ESPALIER_API_KEY.",
	403: "Give the key of the server in the environment variable ESPALIER_API_KEY.",
	413: "A proxy before the server takes no request of this size: raise its limit (nginx: client_max_body_size).",
	429: "The server limits requests: ask fewer questions at the same time (--slots), or run again later; answers so far are kept.",
	504: BEFORE_THE_END,
	524: BEFORE_THE_END
};
const MOST_WORDS = 300;
function wordsOf(cause) {
	const message = messageOf(cause);
	const title = /<title>\s*([^<]+?)\s*<\/title>/i.exec(message)?.[1];
	const status = cause instanceof APIError && cause.status !== void 0 ? `${cause.status}, ` : "";
	const words = title === void 0 ? message : `${status}a page with the title "${title}"`;
	return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}...` : words;
}
// src/evaluation/answering/direct-answer.ts
var import_undici = require_undici();
const WITHOUT_REASONING = { chat_template_kwargs: {
	enable_thinking: false,
	thinking: false
} };
const CLOSINGS = [
	[/<\|start\|>assistant<\|channel\|>analysis<\|message\|>$/, "<|end|><|start|>assistant<|channel|>final<|message|>"],
	[/<\|start\|>assistant$/, "<|channel|>final<|message|>"],
	[/<(think|thinking|thought|reasoning|seed:think)>\s*$/, "\n</$1>\n\n"],
	[/\[THINK\]\s*$/, "[/THINK]"],
	[/<\|START_THINKING\|>\s*$/, "<|END_THINKING|>"],
	[/<\|channel>thought\s*$/, "\n<channel|>"]
];
const UNKNOWN_OPENING = /[<[](?![/|]*(?:\/|end))[^<>[\]\s]*(?:think|thought|reason|analysis)[^<>[\]\s]*[>\]]\s*$/i;
function answerAtOnce(prompt) {
	for (const [open, close] of CLOSINGS) {
		const match = open.exec(prompt);
		if (match !== null) return prompt.trimEnd() + close.replace("$1", match[1] ?? "");
	}
	if (!UNKNOWN_OPENING.test(prompt)) return prompt;
	throw new EspalierError("trial-invalid", `the chat template opens reasoning with ${JSON.stringify(prompt.trimEnd().slice(-40))}, which cannot be closed: the first token would not be the answer's`, { hint: "Use the benchmark mmlu, which lets the model reason, instead of mmlu-logprob." });
}
// src/evaluation/answering/first-token.ts
const CANDIDATES = 100;
const templateSchema$1 = object({ prompt: string() });
const completionSchema$2 = object({
	tokens_evaluated: int().min(0),
	timings: object({ prompt_per_second: number().nullish() }).nullish(),
	completion_probabilities: tuple([object({ top_logprobs: array(object({
		token: string(),
		logprob: number().nullable()
	})) })])
});
async function askFirstToken(openai, url, { prompt, choices }, { signal, template }) {
	const post = async (schema, path, body) => {
		const answer = await openai.post(`${url}${path}`, {
			body,
			signal
		});
		return checkValue(schema, answer, `the reply of ${url}${path}`, "llama-tool-failed");
	};
	const asked = {
		messages: [{
			role: "user",
			content: prompt
		}],
		...template,
		...WITHOUT_REASONING
	};
	const rendered = (await post(templateSchema$1, "/apply-template", asked)).prompt;
	const completion = await post(completionSchema$2, "/completion", {
		prompt: answerAtOnce(rendered),
		n_predict: 1,
		n_probs: CANDIDATES,
		temperature: 0,
		cache_prompt: false
	});
	const logprobs = logprobsOf(choices, completion.completion_probabilities[0].top_logprobs);
	const [best] = Object.entries(logprobs).toSorted(([, a], [, b]) => b - a);
	return {
		content: best?.[0] ?? "",
		reasoning: "",
		finishReason: "stop",
		logprobs,
		promptTokens: completion.tokens_evaluated,
		answerTokens: 1,
		promptTokensPerSecond: completion.timings?.prompt_per_second ?? 0,
		answerTokensPerSecond: 0
	};
}
function logprobsOf(choices, tokens) {
	const found = choices.flatMap((choice) => {
		const values = tokens.flatMap(({ token, logprob }) => token.trim() === choice ? [logprob ?? -Infinity] : []);
		const best = Math.max(...values);
		return Number.isFinite(best) ? [[choice, best]] : [];
	});
	return Object.fromEntries(found);
}
// src/evaluation/answering/raw-text.ts
const templateSchema = object({ prompt: string() });
const textSchema = object({ content: string() });
const completionSchema$1 = object({
	content: string(),
	tokens: array(int()).nullish(),
	stop_type: string().nullish(),
	tokens_predicted: int().min(0),
	tokens_evaluated: int().min(0),
	timings: object({
		prompt_per_second: number().nullish(),
		predicted_per_second: number().nullish()
	}).nullish()
});
async function askRaw(openai, url, prompt, options) {
	const { said } = await complete(openai, url, prompt, options);
	return {
		content: said.content,
		reasoning: "",
		finishReason: "error",
		promptTokens: said.tokens_evaluated,
		answerTokens: said.tokens_predicted,
		promptTokensPerSecond: Math.max(0, said.timings?.prompt_per_second ?? 0),
		answerTokensPerSecond: Math.max(0, said.timings?.predicted_per_second ?? 0)
	};
}
async function traceRaw(openai, url, prompt, options) {
	const { rendered, said } = await complete(openai, url, prompt, options);
	const body = { tokens: said.tokens ?? [] };
	const { content } = await post(openai, url, textSchema, "/detokenize", body, options.signal);
	return {
		text: rendered + content,
		tokens: said.tokens_evaluated + said.tokens_predicted,
		cut: said.stop_type === "limit"
	};
}
async function complete(openai, url, prompt, { maxTokens, temperature, seed, template, signal }) {
	const asked = {
		messages: [{
			role: "user",
			content: prompt
		}],
		...template
	};
	const { prompt: rendered } = await post(openai, url, templateSchema, "/apply-template", asked, signal);
	return {
		rendered,
		said: await post(openai, url, completionSchema$1, "/completion", {
			prompt: rendered,
			n_predict: maxTokens,
			temperature,
			seed,
			cache_prompt: false,
			return_tokens: true
		}, signal)
	};
}
async function post(openai, url, schema, path, body, signal) {
	const answer = await openai.post(`${url}${path}`, {
		body,
		signal
	});
	return checkValue(schema, answer, `the reply of ${url}${path}`, "llama-tool-failed");
}
// src/evaluation/answering/stall.ts
const STALL_MS = 6e5;
const CHECKS = 20;
const LONGEST_PAUSE_MS = 3e4;
function watchStall(server) {
	const limit = server.stallMs ?? STALL_MS;
	const [stalled, ended] = [new AbortController(), new AbortController()];
	let owed = 0;
	let last = performance.now();
	let state;
	const progressed = () => {
		last = performance.now();
	};
	const check = async () => {
		const late = AbortSignal.any([ended.signal, AbortSignal.timeout(limit)]);
		const now = await server.progress?.(late).catch(() => void 0);
		if (now !== void 0 && now !== state) progressed();
		state = now ?? state;
	};
	const watch = async () => {
		while (!ended.signal.aborted && owed > 0) {
			const pause = Math.min(LONGEST_PAUSE_MS, limit / CHECKS);
			await setTimeout(pause, void 0, {
				signal: ended.signal,
				ref: false
			}).catch(() => void 0);
			if (owed > 0) await check();
			if (owed > 0 && performance.now() - last > limit) {
				stalled.abort(await stallError(server, limit));
				return;
			}
		}
		watching = false;
	};
	let watching = server.progress === void 0;
	return {
		async during(signal, request) {
			if (owed === 0) progressed();
			owed += 1;
			if (!watching) {
				watching = true;
				watch();
			}
			try {
				return await request(AbortSignal.any([signal, stalled.signal]));
			} catch (error) {
				stalled.signal.throwIfAborted();
				throw error;
			} finally {
				owed -= 1;
				progressed();
			}
		},
		[Symbol.dispose]: () => ended.abort()
	};
}
async function stallError(server, limit) {
	const log = await server.lastLogLines?.(20) ?? [];
	const said = log.length === 0 ? "" : `; its last line: ${log.at(-1)}`;
	const message = `${server.url} made no progress for ${limit / 1e3} s while answers were outstanding${said}`;
	return new EspalierError("llama-timeout", message, {
		hint: "Run again to continue: answers so far are kept. If the server is only slow, give a longer --stall-timeout.",
		details: {
			url: server.url,
			log
		}
	});
}
// src/evaluation/answering/chat-client.ts
const TIMEOUT_MS = 864e5;
const SEEDS = 2 ** 32 - 1;
const count = int().min(0).nullish();
const partSchema = looseObject({ text: string().nullish() });
const callSchema = object({
	name: string().nullish(),
	arguments: union([string(), record(string(), unknown())]).nullish()
});
const choiceSchema = object({
	finish_reason: string().nullish(),
	message: object({
		content: union([string(), array(partSchema)]).nullish(),
		reasoning_content: string().nullish(),
		reasoning: string().nullish(),
		tool_calls: array(object({ function: callSchema.nullish() })).nullish()
	}).nullish()
});
const completionSchema = object({
	choices: tuple([choiceSchema], unknown()),
	usage: object({
		prompt_tokens: count,
		completion_tokens: count
	}).nullish(),
	timings: object({
		prompt_per_second: number().nullish(),
		predicted_per_second: number().nullish()
	}).nullish()
});
const errorSchema = object({ error: union([string(), object({
	message: string().nullish(),
	type: string().nullish(),
	code: union([int(), string()]).nullish()
})]) });
const CUT = /^(?:length|max_?tokens|max_output_tokens|max_new_tokens|max_completion_tokens|model_length|context_length|incomplete)$/i;
const GIVEN_UP = /^(?:abort(?:ed)?|error|cancel(?:l?ed)?|timeout)$/i;
const ENDED = /^(?:stop|eos|eos_token|end_turn|stop_sequence|complete|tool_calls?|function_call|content_filter)$/i;
const emptySchema = object({ choices: union([
	tuple([]),
	_null(),
	tuple([object({ finish_reason: string().regex(GIVEN_UP) })], unknown())
]) });
function openClient(server, sampling) {
	const agent = new import_undici.Agent({
		headersTimeout: 0,
		bodyTimeout: 0
	});
	const openai = new OpenAI({
		baseURL: `${server.url}/v1`,
		apiKey: server.apiKey ?? "none",
		adminAPIKey: null,
		organization: null,
		project: null,
		webhookSecret: null,
		logLevel: "off",
		maxRetries: 0,
		timeout: TIMEOUT_MS,
		fetch: modelServerFetch(server.fetch ?? import_undici.fetch),
		...server.fetch === void 0 && { fetchOptions: { dispatcher: agent } }
	});
	const { temperature, seed, reasoningEffort } = sampling;
	const effort = reasoningEffort === void 0 ? {} : { reasoning_effort: reasoningEffort };
	const stall = watchStall(server);
	return {
		async ask({ prompt, choices, tools, sample }, maxTokens, signal) {
			if (choices !== void 0) return stall.during(signal, (signal) => askFirstToken(openai, server.url, {
				prompt,
				choices
			}, {
				signal,
				template: effort
			}));
			const body = {
				model: server.modelName ?? "default",
				messages: [{
					role: "user",
					content: prompt
				}],
				max_tokens: maxTokens,
				...samplingOf(sampling, sample),
				cache_prompt: false,
				...effort,
				...tools && { tools: tools.map((tool) => ({
					type: "function",
					function: tool
				})) }
			};
			const said = jsonOf(await stall.during(signal, (signal) => openai.chat.completions.create(body, { signal })));
			refuseError(said);
			const reply = replyOf(said, server.url, {
				withTools: tools !== void 0,
				maxTokens
			});
			return server.mend?.(reply, maxTokens) ?? reply;
		},
		askRaw({ prompt, sample }, maxTokens, signal) {
			const options = {
				maxTokens,
				...samplingOf(sampling, sample),
				template: effort
			};
			return stall.during(signal, (signal) => askRaw(openai, server.url, prompt, {
				...options,
				signal
			}));
		},
		trace(prompt, maxTokens, signal) {
			const options = {
				maxTokens,
				temperature,
				seed,
				template: effort
			};
			return stall.during(signal, (signal) => traceRaw(openai, server.url, prompt, {
				...options,
				signal
			}));
		},
		async [Symbol.asyncDispose]() {
			stall[Symbol.dispose]();
			await agent.destroy();
		}
	};
}
function openClients(server) {
	const opened = new AsyncDisposableStack();
	const clients = new Map();
	return {
		of(sampling) {
			const key = JSON.stringify(sampling);
			const client = clients.get(key) ?? opened.use(openClient(server, sampling));
			clients.set(key, client);
			return client;
		},
		[Symbol.asyncDispose]: () => opened.disposeAsync()
	};
}
function samplingOf({ temperature, seed }, sample) {
	if (sample === void 0) return {
		temperature,
		seed
	};
	return {
		temperature: sample.temperature,
		seed: (seed + sample.index) % SEEDS
	};
}
function jsonOf(completion) {
	if (typeof completion !== "string") return completion;
	try {
		return JSON.parse(completion);
	} catch {
		return completion;
	}
}
function refuseError(completion) {
	const { success, data } = errorSchema.safeParse(completion);
	if (!success) {
		refuseEmpty(completion);
		return;
	}
	const { error } = data;
	const said = typeof error === "string" ? { message: error } : error;
	const code = Number(typeof error === "string" ? void 0 : error.code);
	const status = code >= 400 && code <= 599 ? code : 500;
	throw APIError.generate(status, { error: said }, said.message ?? void 0, new Headers());
}
function refuseEmpty(completion) {
	const empty = emptySchema.safeParse(completion).data;
	if (empty === void 0) return;
	const [choice] = empty.choices ?? [];
	const said = choice === void 0 ? "the reply has no choice" : `the answer ended with ${choice.finish_reason}`;
	throw APIError.generate(500, { error: { message: said } }, said, new Headers());
}
function replyOf(completion, url, { withTools, maxTokens }) {
	const parsed = checkValue(completionSchema, completion, `the reply of ${url}`, "llama-tool-failed");
	const [choice] = parsed.choices;
	const message = choice.message ?? {};
	const { reasoning, text } = splitThinking(textOf(message.content));
	const answerTokens = parsed.usage?.completion_tokens ?? 0;
	const reason = choice.finish_reason ?? "";
	const cut = CUT.test(reason) || !ENDED.test(reason) && answerTokens >= maxTokens;
	const calls = (message.tool_calls ?? []).map(({ function: call }) => ({
		name: call?.name ?? "",
		arguments: typeof call?.arguments === "string" ? call.arguments : JSON.stringify(call?.arguments ?? {})
	}));
	return {
		content: withTools ? JSON.stringify({
			calls,
			text
		}) : text,
		reasoning: message.reasoning_content || message.reasoning || reasoning,
		finishReason: cut ? "length" : "stop",
		promptTokens: parsed.usage?.prompt_tokens ?? 0,
		answerTokens,
		promptTokensPerSecond: rateOf(parsed.timings?.prompt_per_second),
		answerTokensPerSecond: rateOf(parsed.timings?.predicted_per_second)
	};
}
function textOf(content) {
	if (content === null || content === void 0) return "";
	return typeof content === "string" ? content : content.map(({ text }) => text ?? "").join("");
}
function splitThinking(content) {
	const [whole, reasoning] = /^\s*<think>([\s\S]*?)<\/think>\s*/.exec(content) ?? [];
	if (whole === void 0) return {
		reasoning: "",
		text: content
	};
	return {
		reasoning: (reasoning ?? "").trim(),
		text: content.slice(whole.length)
	};
}
function rateOf(value) {
	return value !== void 0 && value !== null && value > 0 ? value : 0;
}
export { tallyFailures as a, persistently as i, openClients as n, askQuestion as r, openClient as t };
