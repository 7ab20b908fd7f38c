import { h as formatBytes, l as required } from "./option.js";
import { h as object } from "./package-zod.js";
import { t as attestOptions } from "./options5.js";
import { _ as quickTrialTable, d as composeRelease, f as candidatesOf, g as demandSigner, i as publish$1, l as checkLostMeasurements, m as checkDestination, n as releaseOutputs, o as newOfFiles, p as checkRelease, r as releasedText, s as destinationOf, t as releaseSummary, u as comingOf } from "./release-summary.js";
import { c as releaseOptions, i as dryRunOptions, o as gateOptions, r as destinationOptions, u as runDirOptions } from "./options.js";
import { f as _usingCtx, w as EspalierError } from "./files.js";
import { c as RELEASE_FILES } from "./run-files.js";
import { r as openBasesOnHub } from "./xet-bases.js";
import { r as claimFiles } from "./claim-outputs.js";
import { r as refusalOutput, t as besideSummary, u as passGate } from "./trial-summary.js";
import { r as templatesOf } from "./render.js";
import { t as RunDirectory } from "./run-directory.js";
import { n as inputsOf, t as defineCommand } from "./command.js";
import { t as newOf } from "./xet.js";
import { n as trialOutputs } from "./trial-text.js";
import { existsSync } from "node:fs";
// src/pipeline/publish-run.ts
async function publishRun(destination, { gate, onGate, templates: overrides, dryRun, inputs }, context, onChecked = () => {}) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { runDir } = context;
		if (!existsSync(runDir.report)) throw new EspalierError("usage", `there is no run to publish in ${runDir.path}: it has no ${RELEASE_FILES.report}`, { hint: "Make one with \"espalier run --until render\", or give the --run-dir of an earlier run." });
		if (destination.attest) demandSigner(context);
		_usingCtx$1.a(await runDir.lock(context));
		await claimFiles(runDir, [runDir.stage("publish"), runDir.uploadJournal], inputs);
		const templates = await templatesOf(overrides, context);
		const dirs = await runDir.files();
		const all = [];
		for (const one of dirs.length === 0 ? [runDir] : dirs) all.push(await checkRelease({
			gate,
			templates
		}, {
			...context,
			runDir: one
		}));
		const candidates = candidatesOf(all);
		const [{ report, gate: judged }] = candidates;
		refuseOtherRelease(report, destination, runDir.path);
		onChecked({
			report,
			judged
		});
		const draft = passGate(judged, onGate, context);
		const { pullRequest } = destination;
		await checkDestination({
			...destination,
			pullRequest: pullRequest || draft !== void 0
		}, context);
		if (dryRun) {
			await checkLostMeasurements(candidates.map((one) => comingOf(one.report)), destination, context);
			return {
				report,
				judged,
				foreseen: {
					models: candidates.map(({ report: { candidate } }) => candidate),
					files: composeRelease(candidates, [], [], templates).map(({ path }) => path),
					moving: await newOfAll(candidates, context)
				}
			};
		}
		const openBases = async () => {
			const bases = candidates.map((one) => openBasesOnHub(one.report.base, one.plan, context));
			return (await Promise.all(bases)).flat();
		};
		return {
			report,
			judged,
			released: await publish$1(destination, {
				candidates,
				templates,
				openBases,
				draft
			}, context)
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function refuseOtherRelease({ release }, { repo, tag }, folder) {
	if (release.repo === repo && release.tag === tag) return;
	const made = `${release.repo}${release.tag === void 0 ? " without a tag" : ` and the tag ${release.tag}`}`;
	throw new EspalierError("usage", `the card in ${folder} was made for ${made}`, { hint: `Run "espalier run" again with this --repo and --tag and with --until render; finished stages are skipped.` });
}
async function newOfAll(candidates, context) {
	const sum = {
		bytes: 0,
		newBytes: 0
	};
	for (const { models, report, plan } of candidates) {
		const one = await newOfFiles(models, report.base, plan, context);
		if (one === void 0) return void 0;
		sum.bytes += one.bytes;
		sum.newBytes += one.newBytes;
	}
	return sum;
}
// src/commands/show/published-result.ts
function checkedRunFinished({ report, judged }, { path, card, report: file }, released) {
	const { trial } = report;
	return {
		outputs: {
			"run-dir": path,
			...trial && trialOutputs(trial),
			...refusalOutput(judged),
			card,
			report: file,
			...released && releaseOutputs(released)
		},
		summary: releaseSummary({
			trial,
			judged,
			released,
			facts: [],
			measured: [quickTrialTable(report), ...besideSummary(report)]
		})
	};
}
function publishedResult(published, repo, runDir) {
	const { released, foreseen } = published;
	const finished = checkedRunFinished(published, runDir, released);
	if (foreseen === void 0) return {
		json: released,
		text: releasedText(released),
		...finished
	};
	const { files, moving } = foreseen;
	return {
		json: {
			repo,
			files,
			...moving && { new: moving }
		},
		text: foreseenText(foreseen, repo),
		...finished
	};
}
function foreseenText({ models, files, moving }, repo) {
	const named = models.map(({ file, bytes }) => `${file} (${formatBytes(bytes)})`);
	const size = moving === void 0 ? "" : `${newOf([moving], true)}; `;
	const more = files.length - models.length;
	return `${named.join(", ")} and ${more} other files would go to ${repo}; ${size}nothing was published`;
}
// src/commands/publish.ts
const options = object({
	...runDirOptions.shape,
	...destinationOptions.shape,
	...attestOptions.shape,
	repo: required(destinationOptions.shape.repo),
	...gateOptions.shape,
	...dryRunOptions.shape,
	templates: releaseOptions.shape.templates
});
const publish = defineCommand({
	name: "publish",
	options,
	examples: ["publish --repo your-name/model-28x-GGUF --tag v1.0", "publish --run-dir run --repo ns/name"],
	async run(inputs, context, onFinished) {
		const { repo, gate, onGate, templates, dryRun } = inputs;
		const destination = destinationOf(repo, inputs);
		const runDir = new RunDirectory(inputs.runDir);
		return publishedResult(await publishRun(destination, {
			gate,
			onGate,
			templates,
			dryRun,
			inputs: inputsOf(options.shape, inputs)
		}, {
			...context,
			runDir
		}, (checked) => onFinished(checkedRunFinished(checked, runDir))), repo, runDir);
	}
});
export { publish };
