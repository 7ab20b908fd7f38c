import { T as messageOf, w as EspalierError } from "./files.js";
import { Worker } from "node:worker_threads";
// src/common/workers.ts
function startWorker(entry) {
	const worker = new Worker(entry, {
		execArgv: [],
		resourceLimits: { maxYoungGenerationSizeMb: 4 }
	});
	const waiting = new Map();
	const fail = (problem) => {
		ended = problem;
		for (const [id, resolve] of waiting) resolve({
			id,
			problem
		});
		waiting.clear();
	};
	let ended;
	let jobs = 0;
	worker.on("message", (answer) => {
		waiting.get(answer.id)?.(answer);
		waiting.delete(answer.id);
	});
	worker.on("error", (error) => fail(messageOf(error)));
	worker.on("exit", (code) => fail(`the thread ended with code ${code}`));
	return {
		async run(job) {
			jobs += 1;
			const id = jobs;
			const { result, problem } = await new Promise((resolve) => {
				if (ended !== void 0) return resolve({
					id,
					problem: ended
				});
				waiting.set(id, resolve);
				worker.postMessage({
					id,
					job
				});
			});
			if (problem === void 0) return result;
			throw new EspalierError("internal", `work in a thread failed: ${problem}`);
		},
		async [Symbol.asyncDispose]() {
			await worker.terminate();
		}
	};
}
export { startWorker as t };
