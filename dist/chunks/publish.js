import { f as _usingCtx, w as EspalierError } from "./files.js";
import { h as formatBytes, l as required } from "./option.js";
import { m as object } from "./package-zod.js";
import { t as checkWriteAccess } from "./write-access.js";
import { t as newOf } from "./xet.js";
import { k as parseRepoId } from "./shards.js";
import { t as attestOptions } from "./options6.js";
import { d as composeRelease, f as candidatesOf, h as quickTrialTable, i as publish$1, l as checkLostMeasurements, m as demandSigner, n as releaseOutputs, o as newOfFiles, p as checkRelease, r as releasedText, s as destinationOf, t as releaseSummary, u as comingOf } from "./release-summary.js";
import { r as claimFiles } from "./claim-outputs.js";
import { c as releaseOptions, i as dryRunOptions, o as gateOptions, r as destinationOptions, u as runDirOptions } from "./options.js";
import { r as openBasesOnHub } from "./xet-bases.js";
import { l as passGate, n as refusalOutput, t as besideSummary } from "./trial-summary.js";
import { r as templatesOf } from "./render.js";
import { c as RELEASE_FILES } from "./run-files.js";
import { t as RunDirectory } from "./run-directory.js";
import { r as inputsOf, t as defineCommand } from "./command.js";
import { n as trialOutputs } from "./trial.js";
import { existsSync } from "node:fs";
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
	run: publishRun
});
async function publishRun(inputs, context, onFinished) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { repo } = inputs;
		const destination = destinationOf(repo, inputs);
		const runDir = new RunDirectory(inputs.runDir);
		if (!existsSync(runDir.report)) throw new EspalierError("usage", `there is no run to publish in ${runDir.path}: it has no ${RELEASE_FILES.report}`, { hint: "Make one with \"espalier run --until render\", or give the --run-dir of an earlier run." });
		if (inputs.attest) demandSigner(context);
		_usingCtx$1.a(await runDir.lock(context));
		await claimFiles(runDir, [runDir.stage("publish"), runDir.uploadJournal], inputsOf(inputs));
		const run = {
			...context,
			runDir
		};
		const templates = await templatesOf(inputs.templates, context);
		const dirs = await runDir.files();
		const all = [];
		for (const one of dirs.length === 0 ? [runDir] : dirs) all.push(await checkRelease({
			gate: inputs.gate,
			templates
		}, {
			...run,
			runDir: one
		}));
		const candidates = candidatesOf(all);
		const [checked] = candidates;
		const { release } = checked.report;
		if (release.repo !== repo || release.tag !== inputs.tag) {
			const made = `${release.repo}${release.tag === void 0 ? " without a tag" : ` and the tag ${release.tag}`}`;
			throw new EspalierError("usage", `the card in ${runDir.path} was made for ${made}`, { hint: `Run "espalier run" again with this --repo and --tag and with --until render; finished stages are skipped.` });
		}
		const { report, gate: judged } = checked;
		const summaryOf = (released) => releaseSummary({
			trial: report.trial,
			judged,
			released,
			facts: [],
			measured: [quickTrialTable(report), ...besideSummary(report)]
		});
		const shown = {
			outputs: {
				"run-dir": runDir.path,
				...report.trial && trialOutputs(report.trial),
				...refusalOutput(judged),
				card: runDir.card,
				report: runDir.report
			},
			summary: summaryOf(void 0)
		};
		onFinished(shown);
		const draft = passGate(judged, inputs.onGate, context);
		if (inputs.dryRun) {
			const ref = parseRepoId(repo);
			await checkWriteAccess(ref, context.writing(ref), { pullRequest: inputs.pullRequest });
			await checkLostMeasurements(candidates.map((one) => comingOf(one.report)), destination, run);
			const files = composeRelease(candidates, [], [], templates).map(({ path }) => path);
			const measured = await newOfAll(candidates, run);
			return {
				json: {
					repo,
					files,
					...measured && { new: measured }
				},
				text: dryRunText(repo, candidates, files.length, measured),
				...shown
			};
		}
		const openBases = async () => {
			const bases = candidates.map((one) => openBasesOnHub(one.report.base, one.plan, run));
			return (await Promise.all(bases)).flat();
		};
		const released = await publish$1(destination, {
			candidates,
			templates,
			openBases,
			draft
		}, run);
		return {
			json: released,
			text: releasedText(released),
			outputs: {
				...shown.outputs,
				...releaseOutputs(released)
			},
			summary: summaryOf(released)
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
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
function dryRunText(repo, candidates, files, measured) {
	const models = candidates.map(({ report: { candidate } }) => `${candidate.file} (${formatBytes(candidate.bytes)})`);
	const moving = measured === void 0 ? "" : `${newOf([measured], true)}; `;
	const more = files - models.length;
	return `${models.join(", ")} and ${more} other files would go to ${repo}; ${moving}nothing was published`;
}
export { publish };
