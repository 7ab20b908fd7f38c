import { H as sha256Hex, r as commitIdSchema, s as uniqueList } from "./pages.js";
import { w as EspalierError } from "./files.js";
import { d as int, o as array, p as looseObject, v as string } from "./package-zod.js";
import { t as mapParallel } from "./parallel.js";
import { c as RELEASE_FILES } from "./run-files.js";
import { c as hubRequest, g as apiName, s as hubJson } from "./clear-text.js";
import { a as clientParams } from "./repo.js";
import { f as readHubText, h as statFiles } from "./locate.js";
import { t as refNameProblem } from "./ref-name.js";
import { t as createBranch$1 } from "./package-huggingface.js";
// src/hub/repo/refs.ts
const refSchema = looseObject({
	name: string().min(1),
	targetCommit: commitIdSchema
});
const pullRequestSchema = looseObject({
	ref: string().regex(/^refs\/pr\/\d{1,9}$/, "must be refs/pr/NUMBER"),
	targetCommit: commitIdSchema
});
const refsSchema = looseObject({
	branches: uniqueList(refSchema, ({ name }) => name),
	tags: uniqueList(refSchema, ({ name }) => name),
	pullRequests: uniqueList(pullRequestSchema, ({ ref }) => ref).default([])
});
async function readRefs(repo, options) {
	const context = {
		action: "read the branches and tags",
		repo
	};
	const refs = await hubJson(refsSchema, `/api/${apiName(repo)}/refs?include_prs=1`, {}, options, context);
	const toMap = (list) => new Map(list.map((ref) => [ref.name, ref.targetCommit]));
	const pullRequests = refs.pullRequests.map(({ ref, targetCommit }) => {
		return [Number(ref.slice(8)), targetCommit];
	});
	return {
		branches: toMap(refs.branches),
		tags: toMap(refs.tags),
		pullRequests: new Map(pullRequests)
	};
}
function checkRefNames(repo, refs, { tag, branch }) {
	for (const [what, name] of [["branch", branch], ["tag", tag]]) {
		const problem = name === void 0 ? void 0 : refNameProblem(name);
		if (problem !== void 0) throw new EspalierError("usage", `"${name}" cannot be the name of a ${what}: it ${problem}`);
	}
	if (tag === branch) throw new EspalierError("usage", `the tag and the branch are both ${branch}`, { hint: "An address with this revision would be ambiguous: choose another name for one of them." });
	const branches = [...refs?.branches.keys() ?? ["main"]];
	const tags = [...refs?.tags.keys() ?? []];
	const refuse = (problem, hint) => {
		throw new EspalierError("hub-conflict", `${repo.id} has ${problem}`, {
			hint,
			details: { repo: repo.id }
		});
	};
	const ambiguous = "An address with this revision would be ambiguous: choose another name.";
	if (tag !== void 0 && branches.includes(tag)) refuse(`a branch ${tag}, which should be a tag`, ambiguous);
	if (tags.includes(branch)) refuse(`a tag ${branch}, which should be a branch`, ambiguous);
	for (const [what, name, there] of [[
		"branch",
		branch,
		branches
	], [
		"tag",
		tag,
		tags
	]]) {
		if (name === void 0 || there.includes(name)) continue;
		const other = there.find((one) => one.startsWith(`${name}/`) || name.startsWith(`${one}/`));
		const hint = "Git cannot have both, as one is a folder of the other: choose another name.";
		if (other !== void 0) refuse(`a ${what} ${other}, so that it cannot have ${name}`, hint);
	}
}
function tagTaken(repo, tag, target, commit) {
	const wanted = commit === void 0 ? "this release" : `commit ${commit}`;
	return new EspalierError("hub-conflict", `the tag ${tag} of ${repo.id} exists and is on ${target}, not on ${wanted}`, {
		hint: `${commit === void 0 ? "" : "The release is published at that commit, without a tag. "}Choose another tag: Espalier never moves a tag that people may have used.`,
		details: {
			repo: repo.id,
			tag,
			expected: commit,
			actual: target
		}
	});
}
async function createTag(repo, tag, commit, options) {
	const route = `/api/${apiName(repo)}/tag/${encodeURIComponent(commit)}`;
	const context = {
		action: `create the tag ${tag}`,
		repo,
		revision: commit,
		writing: true
	};
	let refused;
	try {
		await (await hubRequest(route, {
			method: "POST",
			json: { tag }
		}, options, context)).body?.cancel();
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
		refused = error;
	}
	const target = (await readRefs(repo, options)).tags.get(tag);
	if (target === commit) return;
	if (target !== void 0) throw tagTaken(repo, tag, target, commit);
	throw refused ?? new EspalierError("hub-refused", `the Hub accepted the tag ${tag} of ${repo.id} but does not list it`, {
		hint: `The commit ${commit} is published. Run again to set the tag.`,
		details: {
			repo: repo.id,
			tag,
			expected: commit
		}
	});
}
async function createBranch(repo, branch, commit, options) {
	const context = {
		action: `create the branch ${branch}`,
		repo,
		revision: commit,
		writing: true
	};
	try {
		await createBranch$1({
			...clientParams(repo, options, context),
			branch,
			revision: commit
		});
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
	}
}
const historySchema = array(looseObject({ id: commitIdSchema }));
async function isInHistory(repo, branch, commit, options) {
	const route = `/api/${apiName(repo)}/commits/${encodeURIComponent(branch)}`;
	return (await hubJson(historySchema, route, {}, options, {
		action: "read the commits",
		repo,
		revision: branch
	})).some(({ id }) => id === commit);
}
// src/hub/ledger/chain.ts
const linkSchema = looseObject({
	number: int().positive(),
	previous: string().regex(/^[0-9a-f]{64}$/).nullable()
});
const MAX_LINES = 2e4;
function parseLedger(text, where) {
	if (text === "") return [];
	if (!text.endsWith("\n")) throw broken(where, "its last line has no end");
	const lines = text.slice(0, -1).split("\n");
	if (lines.length > MAX_LINES) throw broken(where, `it has ${lines.length} lines, but at most ${MAX_LINES} are read`);
	return lines.map((line, index) => {
		const number = index + 1;
		const link = linkOf(line);
		if (link === void 0) throw broken(where, `line ${number} is not an entry that Espalier wrote`);
		if (link.number !== number) throw broken(where, `line ${number} has the number ${link.number}`);
		const previous = index === 0 ? null : sha256Hex(lines[index - 1] ?? "");
		if (link.previous !== previous) {
			const [said, found] = [link.previous ?? "none", previous ?? "none"];
			throw broken(where, `line ${number} names ${said} as the line before, whose SHA-256 is ${found}`);
		}
		return link;
	});
}
function linkOf(line) {
	try {
		const value = JSON.parse(line);
		return JSON.stringify(value) === line ? linkSchema.safeParse(value).data : void 0;
	} catch {
		return;
	}
}
function extendLedger(text, entries) {
	let [whole, number] = [text, text === "" ? 0 : text.split("\n").length - 1];
	for (const entry of entries) {
		const last = whole.slice(0, -1).split("\n").at(-1) ?? "";
		number += 1;
		whole += `${JSON.stringify({
			number,
			previous: number === 1 ? null : sha256Hex(last),
			...entry
		})}\n`;
	}
	return whole;
}
function broken(where, problem) {
	return new EspalierError("ledger-broken", `the ledger ${where} is damaged: ${problem}`, { hint: "A ledger only grows. Restore the file from the last commit in which it was intact." });
}
// src/hub/ledger/history.ts
const LEDGER_PATH = RELEASE_FILES.ledger;
async function readLedger(repo, commit, options) {
	const text = await readText(repo, commit, options);
	parseLedger(text, `of ${repo.id}`);
	return text;
}
async function readText(repo, commit, options) {
	try {
		return await readHubText(repo, commit, LEDGER_PATH, options);
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-file-not-found") return "";
		throw error;
	}
}
const commitsSchema = array(looseObject({ id: string().regex(/^[0-9a-f]{40}$/) }));
const HISTORY_COMMITS = 100;
const PARALLEL = 4;
async function checkLedgerHistory(repo, commit, text, options) {
	const route = `/api/${apiName(repo)}/commits/${encodeURIComponent(commit)}?limit=${HISTORY_COMMITS}`;
	const ids = (await hubJson(commitsSchema, route, {}, options, {
		action: "read the commits",
		repo,
		revision: commit
	})).slice(0, HISTORY_COMMITS).map(({ id }) => id);
	const blobs = await mapParallel(ids, PARALLEL, async (id) => {
		const [file] = await statFiles(repo, id, [LEDGER_PATH], options);
		return file?.etag;
	});
	const changed = ids.filter((_, at) => blobs[at] !== void 0 && blobs[at] !== blobs[at + 1]).toReversed();
	const texts = await mapParallel(changed, PARALLEL, (id) => readText(repo, id, options));
	let held = {
		commit,
		text: ""
	};
	for (const [at, earlier] of texts.entries()) if (earlier.startsWith(held.text) && isWhole(earlier)) held = {
		commit: changed[at] ?? commit,
		text: earlier
	};
	if (!text.startsWith(held.text)) throw shortened(repo, held.commit, text, held.text);
	return ids.length;
}
function isWhole(text) {
	try {
		parseLedger(text, "");
		return true;
	} catch {
		return false;
	}
}
function shortened(repo, commit, text, earlier) {
	const lines = (of) => of.split("\n").length - 1;
	const [before, now] = [earlier.split("\n"), text.split("\n")];
	const line = before.findIndex((one, at) => one !== now[at]) + 1;
	const what = lines(text) < lines(earlier) ? `has ${lines(text)} lines, and ${lines(earlier)}` : `has another line ${line} than`;
	return new EspalierError("ledger-broken", `${LEDGER_PATH} of ${repo.id} ${what} in commit ${commit.slice(0, 10)}: a ledger only grows`, {
		hint: `Restore ${LEDGER_PATH} from the commit before that one, then run again.`,
		details: {
			repo: repo.id,
			commit,
			line
		}
	});
}
export { parseLedger as a, createTag as c, tagTaken as d, extendLedger as i, isInHistory as l, checkLedgerHistory as n, checkRefNames as o, readLedger as r, createBranch as s, LEDGER_PATH as t, readRefs as u };
