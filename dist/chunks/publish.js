import { x as EspalierError } from "./files.js";
import { t as checkWriteAccess } from "./access.js";
import { a as attestationBeside, c as readReports, i as REPORT_PATH, m as mergeCard, n as CARD_PATH, r as OF_NO_RELEASE, s as isWritten, t as ATTESTATION } from "./earlier.js";
import { a as tagTaken, c as readLedger, i as readRefs, n as createTag, o as LEDGER_PATH, r as isInHistory, s as checkLedgerHistory, t as createBranch } from "./refs.js";
import { C as statFiles, b as readHubText } from "./shards.js";
import { G as sampleOf, J as textOf, K as sha256Of, U as checkReleaseFiles, W as isSame, a as commitRelease, i as readRepo, n as makePublic, q as sizeOfContent, r as makeRepo, u as uploadModes } from "./repo.js";
import { n as validateCard } from "./card.js";
import { O as webName } from "./option.js";
import { c as resolveRevision } from "./locate.js";
// src/hub/changes.ts
async function changesAt(repo, commit, files, { signs, alone }, options) {
	const reports = await readReports(repo, commit, options);
	const { staying, replaced, earlier } = sortReports(reports, files, alone);
	const digests = new Map();
	for (const { path, sha256 } of reports.flatMap(({ written }) => written.files)) digests.set(path, [...digests.get(path) ?? [], sha256]);
	const stays = new Set(staying.flatMap(({ written }) => written.files.map(({ path }) => path)));
	const leaving = replaced.flatMap(({ path, written }) => [...written.files.map((file) => file.path), ...path === REPORT_PATH ? [] : [path]]);
	const signatures = reportsIn(files).map(attestationBeside);
	const others = replaced.map(({ path }) => attestationBeside(path));
	const paths = new Set([
		...files.map(({ path }) => path),
		...leaving,
		...signatures,
		...others
	]);
	const found = new Map((await statFiles(repo, commit, [...paths], options)).map((file) => [file.path, file]));
	const write = [];
	const remove = [];
	const lost = [];
	const isReport = (path) => reports.some((report) => report.path === path);
	const isOurs = async (file) => isReport(file.path) || await isWritten(file, digests.get(file.path) ?? [], {
		repo,
		commit
	}, options);
	for (const file of files) {
		const there = found.get(file.path);
		if (there === void 0) write.push(file);
		else if (file.path === CARD_PATH) {
			const merged = await mergedCard(file, repo, commit, earlier, options);
			if (merged.file) write.push(merged.file);
			lost.push(...merged.lost);
		} else if (!await isSame(file, there)) {
			write.push(file);
			if (file.path !== LEDGER_PATH && !await isOurs(there)) lost.push(`${file.path} (${whose(digests.has(file.path))})`);
		}
	}
	const kept = new Set(files.map(({ path }) => path));
	for (const path of new Set(leaving)) {
		const there = found.get(path);
		if (kept.has(path) || stays.has(path) || there === void 0) continue;
		if (OF_NO_RELEASE.includes(path) || path.endsWith(ATTESTATION)) continue;
		remove.push(path);
		if (!await isOurs(there)) lost.push(`${path} (${whose(true)})`);
	}
	const changes = write.length + remove.length > 0;
	const goes = (path) => found.has(path) && changes && !(signs && signatures.includes(path));
	remove.push(...new Set([...signatures, ...others].filter(goes)));
	return {
		write,
		remove,
		unsigned: signs ? signatures.filter((path) => !found.has(path)) : [],
		lost
	};
}
function reportsIn(files) {
	const reports = files.map(({ path }) => path).filter((path) => path === REPORT_PATH || path.endsWith(`/${REPORT_PATH}`));
	return reports.length === 1 ? reports : reports.filter((path) => path !== REPORT_PATH);
}
function sortReports(reports, files, alone) {
	const own = new Set(files.map(({ path }) => path));
	const root = reports.find(({ path }) => path === REPORT_PATH);
	const staying = reports.filter((report) => !alone && report !== root && !own.has(report.path));
	const isCopy = staying.some(({ sha256 }) => sha256 === root?.sha256);
	return {
		staying,
		replaced: reports.filter((report) => !staying.includes(report) && !(report === root && isCopy)),
		earlier: root?.written
	};
}
function whose(isListed) {
	return isListed ? "changed after the last release wrote it" : "not written by a release";
}
async function mergedCard(file, repo, commit, earlier, options) {
	const ours = textOf(file);
	const theirs = await readHubText(repo, commit, CARD_PATH, options);
	const { text, lost } = mergeCard(ours, theirs, earlier?.card);
	const named = lost.map((what) => `${CARD_PATH} (${what})`);
	return text === theirs ? { lost: named } : {
		file: {
			path: CARD_PATH,
			content: text
		},
		lost: named
	};
}
function isComplete({ write, remove, unsigned }) {
	return [
		write,
		remove,
		unsigned
	].every((list) => list.length === 0);
}
function checkLost(repo, { lost }, overwrite) {
	if (lost.length === 0 || overwrite) return;
	throw new EspalierError("hub-conflict", `publishing to ${repo.id} would replace ${lost.join("; ")}`, {
		hint: "Your own text in README.md is kept outside the lines <!-- espalier:begin --> and <!-- espalier:end -->, and your own files under other names. Move them there, or replace them with --overwrite.",
		details: {
			repo: repo.id,
			lost
		}
	});
}
// src/hub/apart.ts
async function checkApart(repo, { from, to }, files, options) {
	const paths = reportsIn(files);
	const [before, now] = [await statFiles(repo, from, paths, options), await statFiles(repo, to, paths, options)];
	const etagOf = (path, found) => found.find((file) => file.path === path)?.etag;
	const written = paths.filter((path) => etagOf(path, before) !== etagOf(path, now));
	if (written.length === 0) return;
	throw new EspalierError("hub-conflict", `another release wrote ${written.join(", ")} of ${repo.id} while this one was uploaded, in ${to}`, {
		hint: "Look at that commit. To put this release in its place, run again: what was uploaded is not sent again.",
		details: {
			repo: repo.id,
			commit: to
		}
	});
}
// src/hub/pull-requests.ts
async function findPullRequest(repo, passes, options) {
	const { pullRequests } = await readRefs(repo, options);
	for (const [number, commit] of [...pullRequests].toSorted(([a], [b]) => b - a)) if (await passes(commit)) return {
		url: `${options.hubUrl}/${webName(repo)}/discussions/${number}`,
		commit
	};
}
// src/hub/land.ts
const MOST_MOVES = 4;
async function land(first, { changes, remake }, options, progress) {
	const { repo, branch } = first;
	let moved = {};
	const onUploaded = (uploaded) => {
		moved = {
			uploaded,
			...moved
		};
	};
	let commit = first;
	for (let moves = 0;; moves++) try {
		const { oid } = await commitRelease({
			...commit,
			xet: {
				...commit.xet,
				onUploaded
			}
		}, options, progress);
		await confirm(repo, oid, changes);
		const head = await resolveRevision(repo, branch, options);
		if (head !== oid && !await isInHistory(repo, branch, oid, options)) throw notThere(repo, oid, `${branch} is at ${head}`);
		return {
			oid,
			...moved
		};
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
		const head = await resolveRevision(repo, branch, options);
		if (head === commit.parentCommit) throw error;
		if (isComplete(await changes(head))) return {
			oid: head,
			...moved
		};
		if (moves === MOST_MOVES) throw error;
		const again = await remake(head);
		commit = moved.uploaded === void 0 ? again : await withStored(again, options);
		progress({
			type: "note",
			level: "info",
			message: `${branch} of ${repo.id} moved to ${head} meanwhile: the release is committed on it`
		});
	}
}
async function withStored(commit, options) {
	const modes = await uploadModes(commit, options);
	const files = commit.files.map(async (file) => {
		if (modes.get(file.path) !== "lfs") return file;
		const size = sizeOfContent(file.content);
		const content = {
			stored: true,
			sha256: sha256Of(file),
			size,
			sample: await sampleOf(file)
		};
		return {
			path: file.path,
			content
		};
	});
	return {
		...commit,
		files: await Promise.all(files)
	};
}
async function propose(commit, changes, options, progress) {
	const { repo } = commit;
	try {
		const { oid, pullRequestUrl, uploaded } = await commitRelease(commit, options, progress);
		await confirm(repo, oid, changes);
		const there = await findPullRequest(repo, async (head) => head === oid, options);
		if (there !== void 0) return {
			...there,
			...movedBy(uploaded)
		};
		throw notThere(repo, oid, `no pull request is at it (${pullRequestUrl ?? "none was named"})`);
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-unavailable") throw error;
		const isAt = async (head) => isComplete(await changes(head));
		const there = await findPullRequest(repo, isAt, options);
		if (there === void 0) throw error;
		return there;
	}
}
function movedBy(uploaded) {
	if (uploaded === void 0 || uploaded.length === 0) return {};
	const [newBytes, bytes] = ["newBytes", "bytes"].map((key) => uploaded.reduce((sum, one) => sum + one[key], 0));
	return { moved: {
		newBytes: newBytes ?? 0,
		bytes: bytes ?? 0
	} };
}
async function confirm(repo, commit, changes) {
	let lacking;
	try {
		const { write, remove, unsigned } = await changes(commit);
		lacking = [
			...write.map(({ path }) => `lacks ${path}`),
			...remove.map((path) => `still has ${path}`),
			...unsigned.map((path) => `lacks ${path}`)
		];
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-revision-not-found") throw error;
		lacking = ["is not in the repo"];
	}
	if (lacking.length > 0) throw notThere(repo, commit, `it ${lacking.join(", ")}`);
}
function notThere(repo, commit, but) {
	return new EspalierError("hub-refused", `the Hub named the commit ${commit} of ${repo.id}, but ${but}`, {
		hint: "It is not certain that anything was published. Check the commits of the repo, then run again.",
		details: {
			repo: repo.id,
			commit
		}
	});
}
// src/hub/publish.ts
async function publish(release, options, progress) {
	const published = await publishFiles(release, options, progress);
	if (release.visibility === "private-first" && !published.pullRequest) await makePublic(release.repo, options);
	return published;
}
async function publishFiles(release, options, progress) {
	const { repo, pullRequest = false, overwrite = false, alone = false, branch = MAIN } = release;
	if (pullRequest && branch !== MAIN) throw new EspalierError("usage", `a pull request is for main, but branch is ${branch}`, { hint: "Leave --branch out, or leave --pull-request out." });
	const tag = pullRequest ? void 0 : release.tag;
	const filesAt = filesOf(release);
	await checkWriteAccess(repo, options, { pullRequest });
	const found = await openBranch(repo, branch, options);
	if (found) checkVisibility(release, found.visibility, progress);
	const done = (commit, created, alreadyPublished) => ({
		commit,
		url: `${options.hubUrl}/${webName(repo)}/tree/${encodeURIComponent(tag ?? commit)}`,
		created,
		alreadyPublished,
		pullRequest: false
	});
	const signs = release.attest !== void 0;
	const changes = async (commit) => await changesAt(repo, commit, await filesAt(commit), {
		signs,
		alone
	}, options);
	const isAt = async (commit) => isComplete(await changes(commit));
	const tagged = found && tag !== void 0 ? (await readRefs(repo, options)).tags.get(tag) : void 0;
	if (tag !== void 0 && tagged !== void 0) {
		if (!await isAt(tagged)) throw tagTaken(repo, tag, tagged, void 0);
		return done(tagged, false, true);
	}
	const ahead = found && await changes(found.head);
	if (found && ahead && isComplete(ahead) && found.hasBranch) {
		if (tag !== void 0) await createTag(repo, tag, found.head, options);
		return done(found.head, false, true);
	}
	if (found && pullRequest) {
		const there = await findPullRequest(repo, isAt, options);
		if (there) return {
			...there,
			created: false,
			alreadyPublished: true,
			pullRequest
		};
	}
	if (found) await checkGrows(repo, found.head, await filesAt(found.head), options);
	if (ahead) checkLost(repo, ahead, overwrite);
	if (release.parentCommit !== void 0) checkHead(release, found?.head);
	await checkCard(repo, ahead?.write ?? await filesAt(void 0), options, progress);
	const writing = {
		...options,
		token: options.token ?? ""
	};
	if (!found) await makeRepo(repo, release.visibility === "public" ? "public" : "private", writing);
	const head = found?.head ?? await resolveRevision(repo, MAIN, options);
	if (branch !== MAIN && found?.hasBranch !== true) await createBranch(repo, branch, head, options);
	const commitAt = async (at, wanted) => {
		checkLost(repo, wanted, overwrite);
		const signed = await signedFiles(release, await filesAt(at));
		return commitOf(release, {
			...wanted,
			write: [...wanted.write, ...signed]
		}, at);
	};
	const commit = await commitAt(head, ahead ?? await changes(head));
	if (pullRequest) return {
		...await propose(commit, changes, writing, progress),
		created: !found,
		alreadyPublished: false,
		pullRequest
	};
	const remake = async (at) => {
		if (release.parentCommit !== void 0) checkHead(release, at);
		const files = await filesAt(at);
		await checkApart(repo, {
			from: head,
			to: at
		}, files, options);
		await checkGrows(repo, at, files, options);
		return await commitAt(at, await changes(at));
	};
	const { oid, uploaded } = await land(commit, {
		changes,
		remake
	}, writing, progress);
	if (tag !== void 0) await createTag(repo, tag, oid, options);
	return {
		...done(oid, !found, false),
		...movedBy(uploaded)
	};
}
const MAIN = "main";
async function openBranch(repo, branch, options) {
	const found = await readRepo(repo, options);
	if (found === void 0 || branch === MAIN) return found && {
		...found,
		hasBranch: true
	};
	const head = (await readRefs(repo, options)).branches.get(branch);
	return {
		...found,
		head: head ?? found.head,
		hasBranch: head !== void 0
	};
}
function filesOf({ files }) {
	if (typeof files !== "function") checkReleaseFiles(files);
	const made = new Map();
	const make = async (commit) => {
		if (typeof files !== "function") return files;
		const list = await files(commit);
		checkReleaseFiles(list);
		return list;
	};
	return (commit) => {
		const known = made.get(commit) ?? make(commit);
		made.set(commit, known);
		return known;
	};
}
async function signedFiles({ attest }, files) {
	if (attest === void 0) return [];
	const reports = reportsIn(files);
	const signed = [];
	for (const report of files.filter(({ path }) => reports.includes(path))) signed.push({
		path: attestationBeside(report.path),
		content: await attest(report)
	});
	return signed;
}
async function checkGrows(repo, head, files, options) {
	const there = await readLedger(repo, head, options);
	const file = files.find(({ path }) => path === LEDGER_PATH);
	const text = file === void 0 ? there : textOf(file);
	await checkLedgerHistory(repo, head, there, options);
	if (text.startsWith(there)) return;
	throw new EspalierError("hub-conflict", `${LEDGER_PATH} of ${repo.id} has a trial that this release does not include`, {
		hint: "Another release was published in the meantime. Run again (with --until render, if another job publishes): finished stages are skipped.",
		details: {
			repo: repo.id,
			commit: head
		}
	});
}
function commitOf(release, { write, remove }, parentCommit) {
	const { repo, title, runId, xet = {}, pullRequest = false, branch = MAIN } = release;
	return {
		repo,
		files: write,
		remove,
		title,
		description: [release.description, runId === void 0 ? void 0 : `Espalier-Run: ${runId}`].filter((line) => line !== void 0).join("\n\n") || void 0,
		parentCommit,
		branch,
		pullRequest,
		xet
	};
}
function checkVisibility({ repo, visibility }, found, progress) {
	if (found === visibility || visibility === "private-first" && found === "private") return;
	if (visibility === "private-first") {
		progress({
			type: "note",
			level: "warning",
			message: `${repo.id} is public already: what is uploaded is seen at once`
		});
		return;
	}
	if (visibility === "private") throw new EspalierError("hub-conflict", `${repo.id} is public, but visibility is private`, {
		hint: "Make the repo private in its settings, publish to another repo, or give --visibility public.",
		details: {
			repo: repo.id,
			expected: visibility,
			actual: found
		}
	});
	progress({
		type: "note",
		level: "warning",
		message: `${repo.id} is private and stays so, although visibility 'public' was asked for`
	});
}
function checkHead({ repo, parentCommit }, head) {
	if (head === parentCommit) return;
	const is = head === void 0 ? "the repo does not exist" : `it is ${head}`;
	throw new EspalierError("hub-conflict", `the head of ${repo.id} should be ${parentCommit}, but ${is}`, {
		hint: "Someone else changed the repo: check its commits, then run again.",
		details: {
			repo: repo.id,
			expected: parentCommit,
			actual: head
		}
	});
}
async function checkCard(repo, files, options, progress) {
	const card = files.find(({ path }) => path === CARD_PATH);
	if (card === void 0) return;
	for (const message of await validateCard(textOf(card), repo, options)) progress({
		type: "note",
		level: "warning",
		message: `the Hub says of the card: ${message}`
	});
}
export { publish as n, checkVisibility as t };
