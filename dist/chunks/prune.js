import { w as EspalierError } from "./files.js";
import { m as object } from "./package-zod.js";
import { n as flag } from "./option.js";
import { r as checkpointAt, t as pruneCheckpoint } from "./checkpoint.js";
import { f as shardOptions, s as identityOptions } from "./options.js";
import { n as listsOf, t as candidateHeaders } from "./candidate-headers.js";
import { t as defineCommand } from "./command.js";
import { i as planFileOptions, n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { t as writeCut } from "./write-cut.js";
// src/commands/prune.ts
const prune = defineCommand({
	name: "prune",
	options: object({
		...optionalBaseOptions.shape,
		...planFileOptions.shape,
		...outOptions.shape,
		dryRun: flag("print what would be written, with exact sizes, and write nothing; reads only the header", { heading: "Files" }),
		...identityOptions.shape,
		...shardOptions.shape
	}),
	positional: ["base"],
	examples: [
		"prune model.gguf --plan plan.json -o pruned.gguf",
		"prune --plan plan.json --dry-run",
		"prune hf://openai/gpt-oss-20b --plan plan.json --out pruned/"
	],
	async run({ dryRun, maxShardSize, out, ...named }, context) {
		if (out === void 0 && !dryRun) throw new EspalierError("usage", "prune needs out (the file to write)", { hint: "Give --out FILE, or --dry-run, which writes nothing." });
		const target = dryRun ? void 0 : out;
		const checkpoint = await checkpointAt(named.base, context);
		if (checkpoint !== void 0 && maxShardSize !== void 0) throw new EspalierError("usage", `max-shard-size is for GGUFs, and ${checkpoint.name} is a checkpoint`, { hint: "Leave it out: a pruned checkpoint has the files of its base." });
		if (checkpoint !== void 0) return await pruneCheckpoint(checkpoint, {
			plan: named.plan,
			out: target
		}, context);
		return await writeCut({
			...named,
			out: target
		}, context, ({ planFile, provenance, model, checked }, biases) => {
			const { plan } = planFile;
			if (plan.layers === "per-layer") {
				const message = `${out ?? plan.name}: its layers have different numbers of experts, so llama.cpp cannot load it`;
				context.progress({
					type: "note",
					level: "warning",
					message
				});
			}
			return listsOf(candidateHeaders(model, checked, provenance, maxShardSize), model, checked, biases);
		});
	}
});
export { prune };
