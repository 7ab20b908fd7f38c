import { C as ERROR_CODES, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { i as redactData, t as printable } from "./printable.js";
import { n as without, t as configuredOptions } from "./config.js";
import { a as createContext, l as findIdentity, n as readOptions, s as noteTo } from "./read-options.js";
import { i as print, n as FoundMissing, t as DONE } from "./output.js";
import { t as startProgress } from "./progress-display.js";
import { once } from "node:events";
import { createInterface } from "node:readline/promises";
// src/cli/ask.ts
function terminalAsk(input, output, signal) {
	if (!input.isTTY || !output.isTTY) return void 0;
	const pasted = [];
	return async (question, proposed) => {
		const text = `${question}${proposed === void 0 ? "" : ` [${proposed}]`}: `;
		const before = pasted.shift();
		if (before !== void 0) {
			output.write(`${text}${before}\n`);
			return before.trim() || (proposed ?? "");
		}
		const terminal = createInterface({
			input,
			output
		});
		terminal.on("line", (line) => pasted.push(line));
		try {
			const closed = once(terminal, "close").then(() => void 0);
			const asked = terminal.question(text, { signal }).catch(() => void 0);
			const answer = await Promise.race([asked, closed]);
			signal.throwIfAborted();
			if (answer === void 0) {
				output.write("\n");
				throw new EspalierError("interrupted", "stopped at a question", { hint: "Nothing was written. Run the same command again." });
			}
			return answer.trim() || (proposed ?? "");
		} finally {
			terminal.close();
		}
	};
}
// src/cli/run-command.ts
async function runAndPrint(command, { raw, config, json }, environment, signal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const configured = await configuredOptions(command, raw, config, process.cwd());
		const withHub = {
			"hub-url": environment.HF_ENDPOINT,
			...configured.values,
			...raw
		};
		const progress = _usingCtx$1.u(startProgress(process.stderr));
		const options = await readOptions(command, withHub, {
			onNote: noteTo(progress.show),
			places: without(configured.places, raw)
		});
		const identity = await findIdentity(environment, void 0, (message) => progress.show({
			type: "note",
			level: "warning",
			message
		}));
		const context = createContext({
			environment,
			hubUrl: String(options.hubUrl ?? ""),
			allowHttp: options.allowHttp === true,
			identity,
			trustedPublishing: options.trustedPublishing === true,
			progress: progress.show,
			signal,
			ask: terminalAsk(process.stdin, process.stderr, signal)
		});
		const result = await command.run(options, context);
		progress[Symbol.dispose]();
		await print(json ? stringifyJson(redactData(result.json)) : `${printable(result.text)}\n`, { hint: DONE });
		if (result.failure !== void 0) throw new FoundMissing(ERROR_CODES[result.failure].exit);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
export { runAndPrint };
