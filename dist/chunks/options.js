import { S as url, i as _enum, v as string, w as NEVER } from "./package-zod.js";
import { a as option, f as wholeNumber, n as flag, o as optionGroup, t as byteSize } from "./option.js";
import { t as STAGES } from "./progress.js";
import { t as checkGateNames } from "./names.js";
import { t as isPlainAddress } from "./clear-text.js";
import { r as windowsProblem, t as pathProblem } from "./release-paths.js";
import { t as refNameProblem } from "./ref-name.js";
import { i as parseGate, t as MEASURES } from "./gate-clauses.js";
// src/hub/api/repo-name.ts
const MAX_LENGTH = 96;
const ADDRESS = /^(?:hf:\/\/|https?:\/\/[^/]+\/)?(?:models\/)?/;
function sanitizedRepoId(text) {
	const parts = text.trim().replace(ADDRESS, "").replace(/\/+$/, "").split("/").map(sanitizedPart);
	return parts.length === 2 && parts.every((part) => part !== "") ? parts.join("/") : void 0;
}
function sanitizedPart(text) {
	return text.replaceAll("ß", "ss").normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/-*\.[.-]*/g, ".").replace(/-{2,}/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, MAX_LENGTH).replace(/(?:\.git)+$/i, "").replace(/[.-]+$/, "");
}
// src/pipeline/options.ts
const GATE = `none (anything), non-inferior, not-worse, or bounds such as "mmlu>=-1pp@95, truncation<=1%" (also rival, the difference to each rival; ${MEASURES.join(", ")})`;
const runDirOptions = optionGroup("Files", { runDir: option(string(), {
	text: "folder for everything that the run makes; an interrupted run continues from it",
	value: "FOLDER",
	reads: false,
	default: ".espalier"
}) });
const anyBase = flag("apply a plan to a base other than the one that it was made for, if its shape is the same; proof, report and card then say so", { advanced: true });
const bindingOptions = optionGroup("Files", { anyBase });
const serverAddress = url({
	protocol: /^https?$/,
	error: "must be an http or https address",
	abort: true
}).refine(isPlainAddress, "must have no user name and no query: give the key as ESPALIER_API_KEY");
const serverOptions = optionGroup("Where the models run", {
	baseUrl: option(serverAddress, {
		text: "address of a running server of the base; needs candidate-url as well; the key of both is read from ESPALIER_API_KEY",
		value: "URL",
		key: false,
		advanced: true
	}),
	candidateUrl: option(serverAddress, {
		text: "address of a running server of the candidate; needs base-url as well",
		value: "URL",
		key: false,
		advanced: true
	})
});
const identityOptions = optionGroup("Files", {
	anyBase,
	hashBase: flag("download the whole base from the Hub, including what the plan drops, and compare its SHA-256; without it, only ranges are read, and the base is identified by the ETag of each answer", { advanced: true })
});
const timeOptions = optionGroup("The trial", { maxMinutes: option(wholeNumber(1, 10080), {
	text: "time limit for the answers of all models, in minutes: the first answers of the base are timed, and only as many questions are asked as fit, in proportion from each subject; default: 120 for the default benchmarks on a machine without a GPU, else no limit",
	value: "MIN",
	key: false
}) });
const gateOptions = optionGroup("The release", {
	gate: option(string().transform((text) => checkGateNames(parseGate(text))), {
		text: `what may be published: ${GATE}; default: the gate in the plan, else non-inferior`,
		value: "GATE"
	}),
	onGate: option(_enum([
		"fail",
		"warn",
		"draft"
	]), {
		text: "what to do if the gate does not pass: fail, warn, or draft (publish to a pull request on the Hub instead of main, without a tag)",
		value: "ACTION",
		default: "fail"
	})
});
const repoId = string().transform((text, context) => {
	const id = sanitizedRepoId(text);
	if (id !== void 0) return id;
	context.addIssue("must be \"namespace/name\"");
	return NEVER;
});
function refName(what) {
	return string().superRefine((name, { addIssue }) => {
		const problem = refNameProblem(name);
		if (problem !== void 0) addIssue(`cannot be the name of a ${what}: it ${problem}`);
	});
}
function repoNote(given, id) {
	return given === id ? void 0 : `the repo is ${id}: the Hub takes no name as "${given}"`;
}
const destinationOptions = optionGroup("The release", {
	repo: option(repoId, {
		text: "Hub repo to publish to, namespace/name; created if it does not exist",
		value: "REPO",
		note: repoNote
	}),
	tag: option(refName("tag"), {
		text: "tag to set on the published commit",
		value: "TAG"
	}),
	visibility: option(_enum([
		"public",
		"private",
		"private-first"
	]), {
		text: "visibility of a new repo: public, private, or private-first (private until the gate has passed and all files are uploaded and checked, then public)",
		value: "KIND",
		default: "public"
	}),
	branch: option(refName("branch"), {
		text: "branch to publish to, created from main if it does not exist; default: main",
		value: "BRANCH",
		advanced: true
	}),
	pullRequest: flag("open a pull request on the Hub instead of committing to main; works for repos of other people; no tag is set"),
	trustedPublishing: flag("publish as the workflow itself, without a token: needs \"permissions: id-token: write\", and a repo that names the workflow as trusted publisher; also tried if no token is given", { advanced: true }),
	overwrite: flag("replace changes that people made in the repo (to files of an earlier release, to the card between its markers, or to a file with a name of this release), and a measured release by one of the same file name that was not measured"),
	companions: option(_enum(["copy", "none"]), {
		text: "files of the base's repo to copy into this repo (mmproj, imatrix, template, system and params of Ollama), or none",
		value: "WHICH",
		default: "copy",
		advanced: true
	}),
	alone: flag("remove candidates of other releases from the repo; without it they stay, and the card lists them with this one", { advanced: true })
});
const dryRunOptions = optionGroup("The release", { dryRun: flag("check the options, plan, base and target, print what the run will need, and end: no model is downloaded, nothing is published") });
const streamOptions = optionGroup("The release", { stream: flag("publish the candidate without writing it to disk: its bytes are read from the base, verified, and the new ones are uploaded; only without a trial, or after a trial made before") });
const familyOptions = optionGroup("Files", {
	primary: option(string(), {
		text: "if base is several files: name or label of the file that the trial and the gate are for; default: the file that the plan was made from, else the first",
		value: "NAME"
	}),
	trialEach: flag("if base is several files: run a trial of each; without it, the others are only compared with their own bases by KL divergence, if kld is given")
});
const shardOptions = optionGroup("Files", { maxShardSize: option(byteSize, {
	text: "largest file to write, for example 4GB or 500MB; a larger candidate is split into shards NAME-00001-of-0000N.gguf",
	value: "SIZE"
}) });
const releaseOptions = optionGroup("The release", {
	fileName: option(string().regex(/^[^/\\\p{Cc}]+\.gguf$/u, {
		error: "must be a file name that ends in .gguf, without control characters",
		abort: true
	}).superRefine((name, { addIssue }) => {
		const problem = [name, name.slice(0, -5)].map((one) => pathProblem(one) ?? windowsProblem(one)).find(Boolean);
		if (problem !== void 0) addIssue(`cannot be published: it ${problem}`);
	}).regex(/^(?!.*-\d{5}-of-\d{5}\.gguf$)/, "must not have the number of a shard, which is added where needed"), {
		text: "name of the published GGUF; default: the name of the base with the number of experts kept",
		value: "NAME"
	}),
	records: option(_enum([
		"open",
		"all",
		"none"
	]), {
		text: "which answers are published with the card, as JSON lines without the questions: open (of data sets with a known licence), all or none",
		value: "WHICH",
		default: "open"
	}),
	templates: option(string(), {
		text: "folder of card templates that replace the built-in ones",
		value: "FOLDER",
		reads: "files"
	}),
	sweep: option(string(), {
		text: "result of the command sweep for the same base: report, card and page show its table and chart",
		value: "FILE",
		reads: "files"
	}),
	scores: option(string(), {
		text: "scores that the plan was made from; the page shows them on its map of experts",
		value: "FILE",
		reads: "files"
	}),
	until: option(_enum(STAGES), {
		text: `last stage to run: ${STAGES.join(", ")}`,
		value: "STAGE",
		default: "publish"
	})
});
export { familyOptions as a, releaseOptions as c, serverOptions as d, shardOptions as f, dryRunOptions as i, repoId as l, timeOptions as m, bindingOptions as n, gateOptions as o, streamOptions as p, destinationOptions as r, identityOptions as s, GATE as t, runDirOptions as u };
