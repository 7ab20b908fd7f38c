import { createHash, randomBytes } from "node:crypto";
import { link, mkdir, mkdtemp, open, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { homedir, hostname } from "node:os";
import { fileURLToPath } from "node:url";
// src/common/errors.ts
const ERROR_CODES = {
	internal: {
		exit: 1,
		meaning: "a defect of Espalier itself; please report it"
	},
	usage: {
		exit: 2,
		meaning: "an argument, option or input is missing or not valid"
	},
	"not-gguf": {
		exit: 10,
		meaning: "the file is not a GGUF"
	},
	"gguf-truncated": {
		exit: 11,
		meaning: "the GGUF ends before its header or tensors do"
	},
	"gguf-malformed": {
		exit: 12,
		meaning: "the GGUF contradicts its own format, or exceeds a limit"
	},
	"gguf-unsupported": {
		exit: 13,
		meaning: "a valid GGUF that Espalier cannot prune"
	},
	"checkpoint-invalid": {
		exit: 14,
		meaning: "the safetensors checkpoint contradicts its own format, or cannot be pruned"
	},
	"plan-invalid": {
		exit: 20,
		meaning: "the plan file is not a valid plan"
	},
	"plan-mismatch": {
		exit: 21,
		meaning: "the plan does not fit this base"
	},
	"base-mismatch": {
		exit: 22,
		meaning: "the base is not the file that the plan was made for"
	},
	"proof-failed": {
		exit: 23,
		meaning: "the candidate is not the base minus the experts of the plan"
	},
	"disk-full": {
		exit: 30,
		meaning: "there is not enough free disk"
	},
	"file-unreadable": {
		exit: 31,
		meaning: "a local file is missing or cannot be read or written"
	},
	"hub-repo-gated": {
		exit: 39,
		meaning: "the repo is gated, and its terms were not accepted by the owner of the token"
	},
	"hub-repo-not-found": {
		exit: 40,
		meaning: "the Hub has no such repo, or the token may not see it"
	},
	"hub-revision-not-found": {
		exit: 41,
		meaning: "the repo has no such branch, tag or commit"
	},
	"hub-file-not-found": {
		exit: 42,
		meaning: "the repo has no such file at this revision"
	},
	"hub-token-missing": {
		exit: 43,
		meaning: "this needs a Hub token and none was given"
	},
	"hub-token-invalid": {
		exit: 44,
		meaning: "the Hub does not accept the token"
	},
	"hub-token-read-only": {
		exit: 45,
		meaning: "the token may read but not write"
	},
	"hub-conflict": {
		exit: 46,
		meaning: "the repo changed while publishing, or the tag exists elsewhere"
	},
	"hub-unavailable": {
		exit: 47,
		meaning: "the Hub did not answer, or kept failing"
	},
	"hub-refused": {
		exit: 48,
		meaning: "the Hub refused the request"
	},
	"download-corrupt": {
		exit: 49,
		meaning: "downloaded bytes do not have the expected SHA-256 or size"
	},
	"base-changed": {
		exit: 50,
		meaning: "a file is not the one that was resolved, or was changed while it was read"
	},
	"llama-not-found": {
		exit: 60,
		meaning: "no llama-server was found and none could be fetched"
	},
	"llama-start-failed": {
		exit: 61,
		meaning: "llama-server ended before it was ready"
	},
	"llama-died": {
		exit: 62,
		meaning: "llama-server ended while it was being used"
	},
	"llama-timeout": {
		exit: 63,
		meaning: "llama-server was not ready in time, or made no progress"
	},
	"llama-tool-failed": {
		exit: 64,
		meaning: "a llama.cpp tool failed, or printed what we cannot read"
	},
	"port-taken": {
		exit: 65,
		meaning: "the port asked for is in use"
	},
	"llama-out-of-memory": {
		exit: 66,
		meaning: "memory ran out while a model was loaded"
	},
	"dataset-invalid": {
		exit: 70,
		meaning: "a benchmark file lacks a column or a row is not valid"
	},
	"trial-invalid": {
		exit: 71,
		meaning: "base and candidate did not answer under the same conditions"
	},
	"sandbox-failed": {
		exit: 72,
		meaning: "the sandbox that generated code runs in failed"
	},
	"template-invalid": {
		exit: 75,
		meaning: "a template cannot be rendered"
	},
	"gate-failed": {
		exit: 80,
		meaning: "the verdict is worse than the gate allows; nothing was published"
	},
	"release-invalid": {
		exit: 81,
		meaning: "the run directory does not hold what its report says; nothing was published"
	},
	"ledger-broken": {
		exit: 82,
		meaning: "the ledger of the repo was shortened or changed, or is not one; nothing was published"
	},
	interrupted: {
		exit: 130,
		meaning: "stopped by a signal; run again to continue"
	}
};
var EspalierError = class extends Error {
	name = "EspalierError";
	code;
	hint;
	details;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.code = code;
		this.hint = options.hint;
		this.details = options.details ?? {};
	}
	get exitCode() {
		return ERROR_CODES[this.code].exit;
	}
};
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function systemCodeOf(error) {
	const code = error?.code;
	return typeof code === "string" ? code : void 0;
}
// src/common/file-kind.ts
const TO_JSON = "Load it in Python and write its contents as JSON: json.dump(..., file).";
const BY_MAGIC = [
	[
		/^1f8b/,
		"a gzip file",
		"Unpack it first: gunzip FILE.gz"
	],
	[
		/^28b52ffd/,
		"a Zstandard file",
		"Unpack it first: zstd -d FILE.zst"
	],
	[
		/^425a68/,
		"a bzip2 file",
		"Unpack it first: bunzip2 FILE.bz2"
	],
	[
		/^fd377a585a/,
		"an xz file",
		"Unpack it first: unxz FILE.xz"
	],
	[
		/^504b0304/,
		"a ZIP archive, as torch.save and numpy.savez write",
		TO_JSON
	],
	[
		/^934e554d5059/,
		"an array of NumPy",
		TO_JSON
	],
	[
		/^800[2-5]/,
		"a pickle of Python",
		`${TO_JSON} A pickle can run code, so Espalier does not load it.`
	],
	[
		/^894844460d0a/,
		"an HDF5 file",
		TO_JSON
	],
	[
		/^50415231/,
		"a Parquet file",
		TO_JSON
	],
	[
		/^47475546/,
		"a GGUF",
		"A model is given with --base, an imatrix with --by imatrix-frequency --from FILE."
	],
	[
		/^.{8}000000007b/,
		"a safetensors file",
		TO_JSON
	],
	[
		new RegExp(`^${Buffer.from("version https://git-lfs").toString("hex")}`),
		"a Git LFS pointer",
		"Fetch the file itself: git lfs pull"
	]
];
const MOST_MAGIC = 64;
function fileKind(bytes) {
	const head = Buffer.from(bytes.subarray(0, MOST_MAGIC)).toString("hex");
	const found = BY_MAGIC.find(([magic]) => magic.test(head));
	return found && {
		name: found[1],
		hint: found[2]
	};
}
function pageKind(text) {
	if (!/^\s*<(!doctype )?html/i.test(text.slice(0, MOST_MAGIC))) return void 0;
	return {
		name: "an HTML page",
		hint: "Download the file itself: for a page of the Hub, use its /resolve/ address."
	};
}
// src/common/likely-path.ts
const CORRECTIONS = [
	(path) => path.trim(),
	(path) => /^\s*(["'`“”‘’<])(.*)["'`“”‘’>]\s*$/s.exec(path)?.[2],
	(path) => /^file:\/\//i.test(path) ? pathOfUrl(path) : void 0,
	(path) => /^(?:~|\$HOME|\$\{HOME\}|%USERPROFILE%)([/\\].*)$/s.exec(path)?.[1]?.replace(/^/, homedir()),
	(path) => path.replaceAll("\\", "/"),
	(path) => path.replaceAll("\\ ", " "),
	(path) => path.normalize("NFC"),
	(path) => path.normalize("NFD"),
	otherCase,
	withEnding
];
function likelyPath(path) {
	for (const correct of CORRECTIONS) {
		const other = correct(path);
		if (other === void 0 || other === path || other === "") continue;
		if (existsSync(other)) return other;
	}
}
function missingHint(path) {
	const likely = likelyPath(path);
	if (likely !== void 0) return `Did you mean ${likely}?`;
	if (!/[*?]/.test(path)) return void 0;
	return "Patterns are not expanded here: name each file, separated by commas.";
}
function pathOfUrl(url) {
	return URL.canParse(url) && new URL(url).host === "" ? fileURLToPath(url) : void 0;
}
function otherCase(path) {
	const name = basename(path).toLowerCase();
	return siblings(path).find((file) => basename(file).toLowerCase() === name);
}
function withEnding(path) {
	const [one, ...others] = siblings(path).filter((file) => basename(file).startsWith(`${basename(path)}.`));
	return others.length === 0 ? one : void 0;
}
function siblings(path) {
	const folder = dirname(path);
	try {
		return readdirSync(folder).map((file) => path.includes("/") ? join(folder, file) : file);
	} catch {
		return [];
	}
}
// src/common/make-folder.ts
async function makeFolder(path, mode) {
	const folder = resolve(path);
	if (await isFolder(folder)) return void 0;
	const first = await makeFolder(dirname(folder), mode);
	try {
		await mkdir(folder, { mode });
		return first ?? folder;
	} catch (error) {
		if (systemCodeOf(error) === "EEXIST" && await isFolder(folder)) return first;
		throw error;
	}
}
async function probeFolder(existing) {
	await rmdir(await mkdtemp(join(existing, ".espalier-")));
}
async function isFolder(path) {
	try {
		return (await stat(path)).isDirectory();
	} catch (error) {
		if (systemCodeOf(error) === "ENOENT" && dirname(path) !== path) return false;
		throw error;
	}
}
// src/common/temporary.ts
const PID_NAMESPACE = namespaceOf();
const PLACE = createHash("sha256").update(`${hostname()}\n${PID_NAMESPACE}`).digest("hex").slice(0, 8);
const RANDOM_BYTES = 4;
const PATTERN = /^(.+)\.(\d+)-([0-9a-f]+)\.partial$/;
const ABANDONED_MS = 864e5;
const own = new Set();
function temporaryName(path) {
	const rest = `.${process.pid}-${PLACE}${randomBytes(RANDOM_BYTES).toString("hex")}.partial`;
	const name = `${startOf(basename(path), 255 - rest.length)}${rest}`;
	own.add(name);
	return join(dirname(path), name);
}
function startOf(text, bytes) {
	const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
	return text.slice(0, read);
}
async function removeLeftovers(folder, of = () => true) {
	for (const name of await readdir(folder).catch(() => [])) {
		const [, finished = "", pid, place = ""] = PATTERN.exec(name) ?? [];
		if (pid === void 0 || own.has(name) || !of(finished)) continue;
		const path = join(folder, name);
		const isElsewhere = place.length === PLACE.length + 8 && !place.startsWith(PLACE);
		if ((Number(pid) === process.pid || !isAlive(Number(pid))) && !isElsewhere || await ageOf(path) > ABANDONED_MS) await rm(path, {
			recursive: true,
			force: true
		}).catch(() => {});
	}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return systemCodeOf(error) === "EPERM";
	}
}
function ageOf(path) {
	return stat(path).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
}
function namespaceOf() {
	try {
		return readlinkSync("/proc/self/ns/pid");
	} catch {
		return "";
	}
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}
// src/common/files.ts
async function writeFileAtomic(path, content, mode) {
	const temporary = temporaryName(path);
	try {
		try {
			var _usingCtx$1 = _usingCtx();
			await makeFolder(dirname(path));
			const handle = _usingCtx$1.a(await open(temporary, "wx", mode));
			if (mode !== void 0) await handle.chmod(mode);
			await handle.writeFile(content);
			await handle.sync();
			await rename(temporary, path);
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	} catch (cause) {
		await rm(temporary, { force: true }).catch(() => {});
		throw fileError(`cannot write ${path}`, cause);
	}
}
const NO_LINKS = [
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EMLINK"
];
async function createFileAtomic(path, content, mode) {
	const temporary = temporaryName(path);
	try {
		await writeFile(temporary, content, {
			flag: "wx",
			mode
		});
		await link(temporary, path);
		return true;
	} catch (error) {
		if (systemCodeOf(error) === "EEXIST") return false;
		if (!NO_LINKS.includes(systemCodeOf(error) ?? "")) throw error;
		return await createPlain(path, content, mode);
	} finally {
		await rm(temporary, { force: true }).catch(() => {});
	}
}
async function createPlain(path, content, mode) {
	try {
		await writeFile(path, content, {
			flag: "wx",
			mode
		});
		return true;
	} catch (error) {
		if (systemCodeOf(error) === "EEXIST") return false;
		await rm(path, { force: true });
		throw error;
	}
}
const FULL = ["ENOSPC", "EDQUOT"];
function isFileSystemError(error) {
	if (!(error instanceof Error) || !("syscall" in error) || typeof error.syscall !== "string") return false;
	return FILE_REFUSALS.includes(systemCodeOf(error) ?? "") && !/^(spawn|connect|bind|listen|kill)/.test(error.syscall);
}
const ADVICE = {
	ENOSPC: "Free some disk and run again.",
	EDQUOT: "The disk quota of this user is used up: free some space, or give another place, and run again.",
	EFBIG: "The file is larger than is allowed here: see \"ulimit -f\", and the limit of the file system (4 GiB on FAT32).",
	EROFS: "The file system is read-only: give another place.",
	EACCES: "Check the permissions of the file and of the folders above it, and which user runs the command.",
	EPERM: "Check the permissions of the file and of the folders above it, and which user runs the command.",
	EIO: "The disk or the network drive failed: check it (dmesg), or give another place.",
	ENOENT: "Check the path; a relative path starts in the folder that the command runs in.",
	ENOTDIR: "A part of the path is a file where a folder is needed: check the path.",
	EISDIR: "Give a file, not a folder.",
	EEXIST: "Something else has that name, where a folder or a new file is needed: check the path.",
	ENOTEMPTY: "Something else has that name, where a folder or a new file is needed: check the path.",
	ENAMETOOLONG: "Give a shorter name: most file systems take 255 bytes.",
	ELOOP: "The links in the path form a loop: give the path of the file itself.",
	EBUSY: "Another program is using it: close that program, and run again.",
	ETXTBSY: "The program is running, so its file cannot be changed: end it, and run again.",
	EXDEV: "Two paths must be on the same file system: give a path on the same one.",
	EMFILE: "Too many files are open: raise the limit (ulimit -n 4096), and run again.",
	ENFILE: "All programs of this machine have too many files open: end some, and run again.",
	ESTALE: "The network drive was mounted again or the file replaced: run again.",
	ENXIO: "It is a device or pipe with nothing attached: give a file."
};
const FILE_REFUSALS = Object.keys(ADVICE);
function fileAdvice(error) {
	const code = systemCodeOf(error) ?? "";
	return Object.hasOwn(ADVICE, code) ? ADVICE[code] : void 0;
}
function isDiskFull(error) {
	return FULL.includes(systemCodeOf(error) ?? "");
}
function fileError(what, cause, hint) {
	if (cause instanceof EspalierError) return cause;
	const full = isDiskFull(cause);
	const advice = full ? fileAdvice(cause) : hint ?? fileAdvice(cause);
	return new EspalierError(full ? "disk-full" : "file-unreadable", `${what}: ${messageOf(cause)}`, {
		cause,
		...advice !== void 0 && { hint: advice }
	});
}
function stringifyJson(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
const MAX_TEXT_BYTES = 256 * 2 ** 20;
async function readText(path, most = MAX_TEXT_BYTES) {
	const bytes = await readBytes(path, most);
	refuseUtf16(path, bytes);
	const kind = fileKind(bytes);
	if (kind !== void 0) throw new EspalierError("file-unreadable", `${path} is ${kind.name}, expected text`, { hint: kind.hint });
	return bytes.toString("utf8");
}
async function readBytes(path, most) {
	try {
		try {
			var _usingCtx3 = _usingCtx();
			return await readAll(_usingCtx3.a(await open(path)), path, most);
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
	} catch (cause) {
		if (cause instanceof EspalierError) throw cause;
		const hint = (systemCodeOf(cause) === "ENOENT" ? missingHint(path) : void 0) ?? fileAdvice(cause);
		throw new EspalierError("file-unreadable", `cannot read ${path}: ${readProblem(cause)}`, {
			cause,
			...hint !== void 0 && { hint }
		});
	}
}
async function readAll(handle, path, most) {
	const { size } = await handle.stat();
	const tooLong = (bytes) => new EspalierError("file-unreadable", `${path} has ${bytes} bytes, but at most ${most} are read`, { hint: "Check that this is the right file." });
	if (size > most) throw tooLong(String(size));
	const pieces = [];
	let read = 0;
	for await (const piece of handle.createReadStream({ autoClose: false })) {
		read += piece.length;
		if (read > most) throw tooLong(`more than ${most}`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}
function refuseUtf16(path, [first, second]) {
	if (!(first === 255 && second === 254 || first === 254 && second === 255)) return;
	throw new EspalierError("file-unreadable", `${path} is UTF-16, expected UTF-8`, { hint: "Save it as UTF-8. In Windows PowerShell, \">\" writes UTF-16; \"Out-File -Encoding utf8\" writes UTF-8." });
}
function readProblem(error) {
	const code = systemCodeOf(error);
	if (code === "EISDIR") return "it is a folder, expected a file";
	return code === "ENOENT" ? "there is no such file" : messageOf(error);
}
export { ERROR_CODES as C, systemCodeOf as E, pageKind as S, messageOf as T, temporaryName as _, readAll as a, missingHint as b, readText as c, writeFileAtomic as d, _usingCtx as f, startOf as g, removeLeftovers as h, isFileSystemError as i, refuseUtf16 as l, isAlive as m, fileError as n, readBytes as o, PID_NAMESPACE as p, isDiskFull as r, readProblem as s, createFileAtomic as t, stringifyJson as u, makeFolder as v, EspalierError as w, fileKind as x, probeFolder as y };
