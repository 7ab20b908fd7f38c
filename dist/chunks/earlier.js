import { f as _usingCtx, w as EspalierError } from "./files.js";
import { H as sha256Hex } from "./pages.js";
import { _ as strictObject, f as literal, g as record, o as array, p as looseObject, v as string } from "./package-zod.js";
import { c as RELEASE_FILES, t as CANDIDATES_FOLDER } from "./run-files.js";
import { f as readHubText, u as openHubFile } from "./locate.js";
import { t as require_dist } from "./package-yaml.js";
import { isDeepStrictEqual } from "node:util";
// src/common/yaml.ts
var import_dist = require_dist();
function yamlDocument(value) {
	const document = new import_dist.Document(value, { compat: "yaml-1.1" });
	(0, import_dist.visit)(document, { Scalar(_, scalar) {
		if (typeof scalar.value === "string" && scalar.value.startsWith("=")) scalar.type = "QUOTE_DOUBLE";
	} });
	return document;
}
// src/hub/repo/managed-card.ts
const BEGIN_MARKER = "<!-- espalier:begin -->";
const END_MARKER = "<!-- espalier:end -->";
function partsOf(readme) {
	const text = readme.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const front = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
	const yaml = front === null ? void 0 : front[1] ?? "";
	const body = text.slice(front?.[0].length ?? 0);
	const markers = [...body.matchAll(/^[ \t]*<!-- espalier:(begin|end) -->[ \t]*$/gm)];
	const [begin, end] = markers;
	if (markers.length !== 2 || begin?.[1] !== "begin" || end?.[1] !== "end") return {
		yaml,
		body,
		before: body,
		managed: void 0,
		after: ""
	};
	const from = begin.index + begin[0].length;
	return {
		yaml,
		body,
		before: body.slice(0, begin.index),
		managed: body.slice(from, end.index),
		after: body.slice(end.index + end[0].length)
	};
}
function withMarkers(card) {
	const { yaml, before } = partsOf(card);
	return `${frontOf(yaml)}${yaml === void 0 ? "" : "\n"}${BEGIN_MARKER}\n\n${before.trim()}\n\n${END_MARKER}\n`;
}
function holdsMarker(card) {
	return /<!-- espalier:(begin|end) -->/.test(card);
}
function managedText(card) {
	const { managed, before } = partsOf(card);
	return (managed ?? before).trim();
}
function writtenCard(card) {
	const { yaml, managed, before } = partsOf(card);
	const metadata = Object.entries(metadataOf(yaml) ?? {}).map(([key, value]) => [key, digestOf(value)]);
	return {
		sha256: digestOfText(managed ?? before),
		metadata: Object.fromEntries(metadata)
	};
}
function mergeCard(ours, theirs, earlier) {
	const own = partsOf(ours);
	const found = partsOf(theirs);
	const metadata = mergeMetadata(own.yaml, found.yaml, earlier?.metadata ?? {});
	const managed = own.managed ?? own.before;
	if (found.managed === void 0) {
		const isBare = found.before.trim() === "";
		return {
			text: `${frontOf(metadata.yaml)}${own.body}`,
			lost: [...metadata.lost, ...isBare ? [] : ["its text, which has not one pair of markers"]]
		};
	}
	const digest = digestOfText(found.managed);
	const isOurs = digest === earlier?.sha256 || digest === digestOfText(managed) || found.managed.trim() === "";
	const gap = found.yaml === void 0 && !found.before.startsWith("\n") ? "\n" : "";
	return {
		text: `${frontOf(metadata.yaml)}${gap}${found.before}${BEGIN_MARKER}${managed}${END_MARKER}${found.after}`,
		lost: [...metadata.lost, ...isOurs ? [] : ["its text between the markers, which was edited"]]
	};
}
function frontOf(yaml) {
	return yaml === void 0 ? "" : `---\n${yaml}---\n`;
}
function mergeMetadata(ours, theirs, earlier) {
	const own = metadataOf(ours) ?? {};
	const found = metadataOf(theirs);
	if (found === void 0) return {
		yaml: ours,
		lost: ["its front matter, which is not a mapping in YAML"]
	};
	const entries = Object.entries(found);
	const isEarlier = ([key, value]) => Object.hasOwn(earlier, key) && earlier[key] === digestOf(value);
	const kept = entries.filter((entry) => !isEarlier(entry) && !Object.hasOwn(own, entry[0]));
	const changed = entries.filter((entry) => !isEarlier(entry) && Object.hasOwn(own, entry[0]) && !isDeepStrictEqual(own[entry[0]], entry[1]));
	const removed = Object.keys(earlier).filter((key) => !Object.hasOwn(found, key) && Object.hasOwn(own, key));
	const lost = [...changed.map(([key]) => `${key} in its front matter`), ...removed.map((key) => `that ${key} was taken out of its front matter`)];
	const merged = {
		...own,
		...Object.fromEntries(kept)
	};
	if (lost.length === 0 && isDeepStrictEqual(found, merged)) return {
		yaml: theirs,
		lost
	};
	if (kept.length === 0) return {
		yaml: ours,
		lost
	};
	const added = yamlDocument(Object.fromEntries(kept)).toString({ lineWidth: 0 });
	return {
		yaml: `${ours ?? ""}${added}`,
		lost
	};
}
function metadataOf(yaml) {
	try {
		const value = (0, import_dist.parse)(yaml ?? "", {
			intAsBigInt: true,
			logLevel: "error"
		}) ?? {};
		return typeof value === "object" && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
function digestOf(value) {
	return sha256Hex(JSON.stringify(value, (_, v) => typeof v === "bigint" ? Number(v) : v));
}
function digestOfText(text) {
	return sha256Hex(text.replaceAll("\r\n", "\n").trim());
}
// src/hub/publish/earlier.ts
const REPORT_PATH = RELEASE_FILES.report;
const CARD_PATH = RELEASE_FILES.card;
const ATTESTATION = RELEASE_FILES.attestation;
function attestationBeside(report) {
	return `${report.slice(0, -REPORT_PATH.length)}${ATTESTATION}`;
}
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const writtenFileSchema = strictObject({
	path: string(),
	sha256
});
const writtenCardSchema = strictObject({
	sha256,
	metadata: record(string(), sha256)
});
const writtenSchema = strictObject({
	files: array(writtenFileSchema),
	card: writtenCardSchema
});
const OF_NO_RELEASE = [
	CARD_PATH,
	REPORT_PATH,
	RELEASE_FILES.ledger
];
function writtenBy(files, card) {
	return {
		files: files.filter(({ path }) => !OF_NO_RELEASE.includes(path)),
		card: writtenCard(card)
	};
}
const earlierSchema = looseObject({
	tool: looseObject({ name: literal("espalier") }),
	release: looseObject({ written: writtenSchema })
});
const CANDIDATE_REPORT = new RegExp(`^${CANDIDATES_FOLDER}/[^/]+/${REPORT_PATH.replaceAll(".", "\\.")}$`);
const MAX_CANDIDATES = 200;
function candidateReports(paths, repo) {
	const found = paths.filter((path) => CANDIDATE_REPORT.test(path)).toSorted();
	if (found.length <= MAX_CANDIDATES) return found;
	const message = `${repo.id} has ${found.length} folders in ${CANDIDATES_FOLDER}/, but at most ${MAX_CANDIDATES} are read`;
	throw new EspalierError("hub-refused", message, { hint: "Publish to another repo." });
}
async function reportsAmong(paths, repo, commit, options) {
	const named = [...paths.filter((path) => path === REPORT_PATH), ...candidateReports(paths, repo)];
	const reports = [];
	for (const path of named) {
		const text = await readHubText(repo, commit, path, options);
		const written = writtenIn(text);
		if (written !== void 0) reports.push({
			path,
			sha256: sha256Hex(text),
			written
		});
	}
	return reports;
}
function writtenIn(text) {
	try {
		return earlierSchema.safeParse(JSON.parse(text)).data?.release.written;
	} catch {
		return;
	}
}
const MAX_GIT_BYTES = 16 * 2 ** 20;
async function isWritten(found, sha256, at, options) {
	try {
		var _usingCtx$1 = _usingCtx();
		if (found.sha256 !== void 0) return sha256.includes(found.sha256);
		if (found.size > MAX_GIT_BYTES) return false;
		const source = _usingCtx$1.a(await openHubFile(at.repo, at.commit, found.path, options, found));
		return sha256.includes(sha256Hex(await source.read(0, source.size)));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
export { writtenCard as _, attestationBeside as a, reportsAmong as c, BEGIN_MARKER as d, END_MARKER as f, withMarkers as g, mergeCard as h, REPORT_PATH as i, writtenBy as l, managedText as m, CARD_PATH as n, candidateReports as o, holdsMarker as p, OF_NO_RELEASE as r, isWritten as s, ATTESTATION as t, writtenSchema as u, yamlDocument as v };
