import { C as NEVER, b as url, g as string, r as _enum } from "./package-zod.js";
import { D as isPlainAddress, a as option, f as wholeNumber, n as flag, o as optionGroup, t as byteSize } from "./option.js";
import { t as STAGES } from "./progress.js";
import { t as checkGateNames } from "./names.js";
import { a as MEASURES, c as parseGate } from "./command.js";
// src/hub/repo-name.ts
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
const GATE = `none (anything), non-inferior, not-worse, or bounds as in "mmlu>=-1pp@95, truncation<=1%" (also rival, the difference to each rival; ${MEASURES.join(", ")})`;
const runDirOptions = optionGroup("Files", { runDir: option(string(), {
	text: "folder for everything that the run makes; a run that died continues from it",
	value: "FOLDER",
	default: ".espalier"
}) });
const anyBase = flag("apply a plan to another base of the same shape as the one that it was made from; proof, report and card then say so", { advanced: true });
const bindingOptions = optionGroup("Files", { anyBase });
const serverAddress = url({
	protocol: /^https?$/,
	error: "must be an http or https address",
	abort: true
}).refine(isPlainAddress, "must have neither a user nor a query: the key is given as ESPALIER_API_KEY");
const serverOptions = optionGroup("Where the models run", {
	baseUrl: option(serverAddress, {
		text: "address of a server that runs the base already, with candidate-url (the key of both is ESPALIER_API_KEY)",
		value: "URL",
		key: false,
		advanced: true
	}),
	candidateUrl: option(serverAddress, {
		text: "address of a server that runs the candidate already, with base-url",
		value: "URL",
		key: false,
		advanced: true
	})
});
const identityOptions = optionGroup("Files", {
	anyBase,
	hashBase: flag("fetch all bytes of a base on the Hub and compare their SHA-256, also of what the plan drops; without it such a base is read by ranges and known by the ETag in each answer", { advanced: true })
});
const timeOptions = optionGroup("The trial", { maxMinutes: option(wholeNumber(1, 10080), {
	text: "minutes that both models may answer for: the base's first answers are timed, and as many questions are asked as fit, of each subject its share; default: 120 for the default benchmarks on a machine without a GPU, else no limit",
	value: "MIN",
	key: false
}) });
const gateOptions = optionGroup("The release", {
	gate: option(string().transform((text) => checkGateNames(parseGate(text))), {
		text: `what may be published: ${GATE}; default: the plan's, else non-inferior`,
		value: "GATE"
	}),
	onGate: option(_enum([
		"fail",
		"warn",
		"draft"
	]), {
		text: "what a gate that does not hold does: fail, warn, or draft (publish to a pull request on the Hub instead of main, without a tag)",
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
function repoNote(given, id) {
	return given === id ? void 0 : `the repo is ${id}: the Hub takes no name as "${given}"`;
}
const destinationOptions = optionGroup("The release", {
	repo: option(repoId, {
		text: "Hub repo to publish to, namespace/name; made when missing",
		value: "REPO",
		note: repoNote
	}),
	tag: option(string().regex(/^\S+$/, "must be a name without spaces"), {
		text: "tag to set on the published commit",
		value: "TAG"
	}),
	visibility: option(_enum([
		"public",
		"private",
		"private-first"
	]), {
		text: "of a repo that is made: public, private, or private-first (private until the gate has held and all files are there and read back, then public)",
		value: "KIND",
		default: "public"
	}),
	branch: option(string().regex(/^(?!refs\/)[^\s~^:?*[\\]+$/, "must be the name of a branch"), {
		text: "branch to publish to, made from main when missing; default: main",
		value: "BRANCH",
		advanced: true
	}),
	pullRequest: flag("propose the release in a pull request on the Hub instead of committing it to main, in a repo of anybody; the tag is left out"),
	trustedPublishing: flag("publish as the workflow itself, without a token: a job with \"permissions: id-token: write\" that the repo names as trusted publisher; also done where no token is given", { advanced: true }),
	overwrite: flag("replace what people changed in the repo: of an earlier release, of the card between its markers, or under a name of this release"),
	companions: option(_enum(["copy", "none"]), {
		text: "files of the base's repo that belong to its candidates (mmproj, imatrix, Ollama's template, system and params): copied on the Hub into this repo, or none",
		value: "WHICH",
		default: "copy",
		advanced: true
	}),
	alone: flag("take candidates of other releases out of the repo; without it they stay, and the card lists them with this one", { advanced: true })
});
const dryRunOptions = optionGroup("The release", { dryRun: flag("check everything that can be checked, print what it will take, and end: no model is downloaded, nothing is published") });
const streamOptions = optionGroup("The release", { stream: flag("publish the candidate without writing it to disk: its bytes are read from the base, proved, and what is new of them is sent; only without a trial, or with one that was made before") });
const familyOptions = optionGroup("Files", {
	primary: option(string(), {
		text: "of several files of base, the one that is tried and that the gate is for: its name or its label; default: the one that the plan was made from, else the first",
		value: "NAME"
	}),
	trialEach: flag("of several files of base, try each; without it the others are compared with their own bases by KL divergence, where kld gives a text")
});
const shardOptions = optionGroup("Files", { maxShardSize: option(byteSize, {
	text: "largest file to write, as 4GB or 500MB; a larger candidate becomes shards NAME-00001-of-0000N.gguf",
	value: "SIZE"
}) });
const releaseOptions = optionGroup("The release", {
	fileName: option(string().regex(/^[^/\\\p{Cc}]+\.gguf$/u, "must be a file name that ends in .gguf, without control characters").regex(/^(?!.*-\d{5}-of-\d{5}\.gguf$)/, "must not have the number of a shard, which is added where needed"), {
		text: "name of the published GGUF; default: the name of the base with the number of experts kept",
		value: "NAME"
	}),
	records: option(_enum([
		"open",
		"all",
		"none"
	]), {
		text: "whose answers are published beside the card, one JSON line each (without the questions): open (of data sets with a known licence), all or none",
		value: "WHICH",
		default: "open"
	}),
	templates: option(string(), {
		text: "folder of card templates that replace the built-in ones",
		value: "FOLDER"
	}),
	sweep: option(string(), {
		text: "sweep of the same base, written by sweep: its table and chart come into report, card and page",
		value: "FILE"
	}),
	scores: option(string(), {
		text: "scores that the plan was made from: they shade the map of experts on the page",
		value: "FILE"
	}),
	until: option(_enum(STAGES), {
		text: `last stage to run: ${STAGES.join(", ")}`,
		value: "STAGE",
		default: "publish"
	})
});
export { familyOptions as a, releaseOptions as c, serverOptions as d, shardOptions as f, dryRunOptions as i, repoId as l, timeOptions as m, bindingOptions as n, gateOptions as o, streamOptions as p, destinationOptions as r, identityOptions as s, GATE as t, runDirOptions as u };
