import { n as fileError, w as EspalierError } from "./files.js";
import { i as openPrivate } from "./lock.js";
import { a as describeExit, o as spawnGuarded } from "./environment.js";
import { n as meaningful, r as relevantLogLine } from "./log-lines.js";
import { finished } from "node:stream/promises";
import { text } from "node:stream/consumers";
// src/llama/tools/run-tool.ts
const SILENT = "The tools of llama.cpp can lose their log when they end immediately: run it again to see why.";
async function runTool(tools, tool, args, { logFile, cwd, signal } = {}) {
	signal?.throwIfAborted();
	const command = tools.command(tool);
	const log = logFile === void 0 ? void 0 : await openLog(logFile);
	const guarded = spawnGuarded(command, args, {
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		cwd
	});
	const stop = () => void guarded.stop();
	signal?.addEventListener("abort", stop, { once: true });
	try {
		const { stdout, stderr } = guarded.child;
		const [outText = "", errText = ""] = await collect([stdout, stderr], log, logFile);
		const exit = await guarded.exited;
		signal?.throwIfAborted();
		if (exit.code === 0) return {
			stdout: outText,
			stderr: errText
		};
		const lines = meaningful(`${outText}\n${errText}`);
		const why = exit.error ? "" : `: ${relevantLogLine(lines)}`;
		const hint = lines.length === 0 ? SILENT : logFile === void 0 ? void 0 : `Its log is ${logFile}.`;
		throw new EspalierError("llama-tool-failed", `${tool} failed (${describeExit(exit)})${why}`, {
			...hint !== void 0 && { hint },
			details: {
				tool,
				args,
				exit,
				log: lines.slice(-20)
			}
		});
	} finally {
		signal?.removeEventListener("abort", stop);
	}
}
async function openLog(path) {
	try {
		return (await openPrivate(path, "w")).createWriteStream();
	} catch (cause) {
		throw fileError(`cannot write the log ${path}`, cause);
	}
}
async function collect(streams, log, logFile) {
	const logged = log ? finished(log).catch((error) => error) : void 0;
	for (const stream of streams) stream.on("data", (piece) => log?.write(piece));
	const texts = await Promise.all(streams.map(text));
	log?.end();
	const cause = await logged;
	if (cause === void 0) return texts;
	throw fileError(`cannot write the log ${logFile}`, cause);
}
export { runTool as t };
