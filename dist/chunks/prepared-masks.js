import { x as readHeader } from "./pages.js";
import { f as _usingCtx } from "./files.js";
import { n as openBase } from "./open-base.js";
import { a as locateModel } from "./locate.js";
import { m as partNames } from "./options4.js";
import { t as describeMoe } from "./moe-model.js";
import { f as openMasks } from "./method-importance.js";
import { r as resolveTexts } from "./refuse-judging.js";
import { l as findMaskMachines } from "./foresee-masks.js";
import { rm, stat } from "node:fs/promises";
// src/bytes/counted.ts
function countedSource(source) {
	let bytes = 0;
	const { name, size } = source;
	return {
		name,
		size,
		bytesRead: () => bytes,
		read(offset, length, signal) {
			bytes += length;
			return source.read(offset, length, signal);
		},
		stream(offset, length, signal) {
			bytes += length;
			return source.stream(offset, length, signal);
		},
		[Symbol.asyncDispose]: async () => {}
	};
}
// src/planning/masks/base-work.ts
const MOST_BYTES = 4e9;
async function baseWork({ domains, stored }, answers, most = MOST_BYTES) {
	let bytes = 0;
	for (const path of stored) bytes += (await stat(path)).size;
	const tooLarge = bytes > most;
	if (tooLarge) for (const path of stored) await rm(path);
	return {
		domains,
		bytes,
		tooLarge,
		...answers !== void 0 && { answers }
	};
}
async function runBaseAlone(who, { model, source, inputs }, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		return await baseWork(_usingCtx$2.a(await openMasks(who, model, source, inputs, context)).evaluator);
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
// src/planning/masks/measured.ts
function jobsOfMasks(options, work, context) {
	let cost;
	const onCost = (found) => {
		cost = found;
	};
	return {
		find: (location) => findMaskMachines(options, location, {
			work,
			onCost
		}, context),
		cost: () => cost
	};
}
function matrixOfParts(parts, { runner }) {
	return partNames(runner.kind === "local" ? parts : 1).map((part) => ({ part }));
}
// src/planning/masks/prepared-masks.ts
async function prepareMasks({ base, findJobs, check }, given, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const opened = _usingCtx$1.a(new AsyncDisposableStack());
		const location = await locateModel(base, context.hub);
		const source = countedSource(opened.use(await openBase(location, context)));
		const model = describeMoe(await readHeader(source, context.signal));
		check?.(model);
		const jobs = await findJobs?.(location);
		const inputs = {
			...given,
			...await resolveTexts(given, model.header, context),
			jobs
		};
		const kept = opened.move();
		return {
			model,
			source,
			inputs,
			work: (lists) => ({
				model,
				baseBytes: source.size,
				fromHub: location.kind === "hub",
				lists,
				inputs
			}),
			[Symbol.asyncDispose]: () => kept.disposeAsync()
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
export { runBaseAlone as a, baseWork as i, jobsOfMasks as n, matrixOfParts as r, prepareMasks as t };
