import { w as EspalierError } from "./files.js";
import { h as object } from "./package-zod.js";
import { n as flag } from "./option.js";
import { d as checkpointCutResult, n as cutCheckpoint, t as checkpointAt } from "./cut-checkpoint.js";
import { f as shardOptions, s as identityOptions } from "./options.js";
import { t as readPlanAt } from "./read-plan.js";
import { i as cutSizeResult, n as writeCut, r as cutResult, t as sizeCut } from "./write-cut.js";
import { n as listsOf, t as candidateHeaders } from "./candidate-headers.js";
import { n as inputsOf, t as defineCommand } from "./command.js";
import { i as planFileOptions, n as optionalBaseOptions, r as outOptions } from "./file-options.js";
// src/commands/prune.ts
const options = object({
	...optionalBaseOptions.shape,
	...planFileOptions.shape,
	...outOptions.shape,
	dryRun: flag("print what would be written, with exact sizes, and write nothing; reads only the header", { heading: "Files" }),
	...identityOptions.shape,
	...shardOptions.shape
});
const prune = defineCommand({
	name: "prune",
	options,
	positional: ["base"],
	examples: [
		"prune model.gguf --plan plan.json -o pruned.gguf",
		"prune --plan plan.json --dry-run",
		"prune hf://openai/gpt-oss-20b --plan plan.json --out pruned/"
	],
	async run({ dryRun, maxShardSize, out, force, ...named }, context) {
		const target = dryRun ? void 0 : out;
		if (target === void 0 && !dryRun) throw new EspalierError("usage", "prune needs out (the file to write)", { hint: "Give --out FILE, or --dry-run, which writes nothing." });
		const checkpoint = await checkpointAt(named.base, context);
		if (checkpoint !== void 0) {
			if (maxShardSize !== void 0) {
				const problem = `max-shard-size is for GGUFs, and ${checkpoint.name} is a checkpoint`;
				throw new EspalierError("usage", problem, { hint: "Leave it out: a pruned checkpoint has the files of its base." });
			}
			const planFile = await readPlanAt(named.plan, context);
			const cut = await cutCheckpoint(checkpoint, planFile, target, context);
			return checkpointCutResult(checkpoint.name, planFile, cut, target);
		}
		const makeLists = ({ planFile: { plan }, provenance, model, checked }, biases) => {
			if (plan.layers === "per-layer") {
				const message = `${out ?? plan.name}: its layers have different numbers of experts, so llama.cpp cannot load it`;
				context.progress({
					type: "note",
					level: "warning",
					message
				});
			}
			return listsOf(candidateHeaders(model, checked, provenance, maxShardSize), model, checked, biases);
		};
		if (target === void 0) return cutSizeResult(await sizeCut(named, makeLists, context));
		const files = {
			out: target,
			force,
			inputs: inputsOf(options.shape, named)
		};
		return cutResult(await writeCut(named, files, makeLists, context));
	}
});
export { prune };
