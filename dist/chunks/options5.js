import { i as parseJsonFile } from "./json-file.js";
import { S as url, f as literal, o as array, p as looseObject, v as string } from "./package-zod.js";
import { a as option, n as flag, o as optionGroup } from "./option.js";
import { c as RELEASE_FILES } from "./run-files.js";
import { r as modelsOf } from "./release-files.js";
// src/pipeline/release/attestation/statement.ts
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATE_TYPE = "https://github.com/espalier-dev/espalier/blob/main/docs/verifying.md#prune-v1";
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const baseSchema = looseObject({
	repo: string().optional(),
	commit: string().optional(),
	file: string(),
	sha256: sha256.optional()
});
const statementSchema = looseObject({
	_type: literal(STATEMENT_TYPE),
	subject: array(looseObject({
		name: string(),
		digest: looseObject({ sha256 })
	})).min(1),
	predicateType: literal(PREDICATE_TYPE),
	predicate: looseObject({
		tool: looseObject({
			name: literal("espalier"),
			version: string()
		}),
		base: baseSchema,
		plan: looseObject({
			name: string(),
			sha256
		}),
		report: looseObject({ sha256 })
	})
});
function statementOf(report, reportSha256) {
	const { tool, plan, base } = report;
	const named = (name, digest) => ({
		name,
		digest: { sha256: digest }
	});
	return {
		_type: STATEMENT_TYPE,
		subject: [
			...modelsOf(report).map((file) => named(file.file, file.sha256)),
			named(RELEASE_FILES.plan, plan.sha256),
			named(RELEASE_FILES.report, reportSha256)
		],
		predicateType: PREDICATE_TYPE,
		predicate: {
			tool,
			base: {
				...base.repo !== void 0 && { repo: base.repo },
				...base.revision !== void 0 && { commit: base.revision },
				file: base.file,
				...base.sha256 !== void 0 && { sha256: base.sha256 }
			},
			plan: {
				name: plan.name,
				sha256: plan.sha256
			},
			report: { sha256: reportSha256 }
		}
	};
}
function parseStatement(text, where) {
	return parseJsonFile(statementSchema, text, where, "proof-failed");
}
function contradictions({ subject, predicate }, { files, base }) {
	const signed = new Map(subject.map(({ name, digest }) => [name, digest.sha256]));
	const ofFiles = files.filter(({ name, sha256: digest }) => signed.get(name) !== digest).map(({ name, sha256: digest }) => {
		return `${name} has SHA-256 ${digest}, signed was ${signed.get(name) ?? "none of that name"}`;
	});
	const { repo, commit: revision, sha256: digest } = predicate.base;
	return (digest !== void 0 && base.sha256 !== void 0 ? digest === base.sha256 : repo === base.repo && revision === base.revision) ? ofFiles : [...ofFiles, `the base is ${named(base)}, signed was ${named({
		repo,
		revision,
		sha256: digest
	})}`];
}
function named({ repo, revision, sha256: digest }) {
	return `${repo ?? "a local file"} at ${revision ?? "no commit"} (SHA-256 ${digest ?? "not known"})`;
}
// src/pipeline/release/attestation/options.ts
const address = url({
	protocol: /^https?$/,
	error: "must be an http or https address"
}).transform((url) => url.replace(/\/+$/, ""));
const attestOptions = optionGroup("The release", {
	attest: flag("sign the provenance of the release as this workflow, and publish the signature with the card; needs \"permissions: id-token: write\" (and \"attestations: write\" to store it with GitHub as well); a public log then names the workflow"),
	fulcioUrl: option(address, {
		text: "certificate authority of Sigstore",
		value: "URL",
		default: "https://fulcio.sigstore.dev",
		advanced: true
	}),
	rekorUrl: option(address, {
		text: "transparency log of Sigstore",
		value: "URL",
		default: "https://rekor.sigstore.dev",
		advanced: true
	})
});
const signerOptions = optionGroup("What is compared", {
	signedBy: option(string().regex(/^[\w.-]+\/[\w.-]+$/, "must be \"owner/repo\""), {
		text: "GitHub repository whose workflow must have signed the release; default: any signer is accepted and named",
		value: "OWNER/REPO"
	}),
	trustedRoot: option(string(), {
		text: "trusted_root.json of Sigstore: for a private Sigstore, or to work without a network; default: downloaded and cached",
		value: "FILE",
		reads: "files",
		advanced: true
	})
});
export { parseStatement as a, contradictions as i, signerOptions as n, statementOf as o, PAYLOAD_TYPE as r, attestOptions as t };
