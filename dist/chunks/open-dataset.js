import { t as csvRecords } from "./csv.js";
import { H as sha256Hex, I as memorySource } from "./pages.js";
import { T as messageOf, w as EspalierError, x as fileKind } from "./files.js";
import { h as formatBytes } from "./option.js";
import { t as readCardMetadata } from "./card-metadata.js";
import { n as openBase, r as openEach } from "./open-base.js";
import { t as openFileSource } from "./file-source.js";
import { i as locateFile, s as readAddress } from "./locate.js";
import { n as benchmarkNamed } from "./registry3.js";
import { t as require_flechette } from "./package-uwdata.js";
import { t as parquetReadObjects } from "./package-hyparquet.js";
import { basename, join } from "node:path";
import zlib from "node:zlib";
// src/evaluation/dataset/decode-rows.ts
var import_flechette = require_flechette();
const FORMATS = "A data set is Parquet, Arrow, CSV, or JSON lines (one object on each line).";
const MAX_UNPACKED_BYTES = 1 << 30;
const COMPRESSORS = {
	GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: length }),
	ZSTD: (input, length) => zlib.zstdDecompressSync(input, { maxOutputLength: length }),
	BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: length })
};
function startsWith(bytes, magic) {
	return magic.every((byte, index) => bytes[index] === byte);
}
const PARQUET = [
	80,
	65,
	82,
	49
];
const ARROW = [[
	255,
	255,
	255,
	255
], [
	65,
	82,
	82,
	79,
	87,
	49
]];
const GZIP = [31, 139];
async function decodeRows(name, bytes) {
	try {
		if (startsWith(bytes, PARQUET)) return await parquetRows(bytes);
		if (ARROW.some((magic) => startsWith(bytes, magic))) return numbered((0, import_flechette.tableFromIPC)(bytes).toArray());
		if (/\.csv$/i.test(name)) return numbered(csvRecords(textOf(bytes)));
		if (startsWith(bytes, GZIP)) return jsonLines(name, zlib.gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }));
		return jsonLines(name, bytes);
	} catch (cause) {
		if (cause instanceof EspalierError) throw cause;
		const kind = fileKind(bytes);
		const why = kind && !startsWith(bytes, PARQUET) && !startsWith(bytes, GZIP) ? `it is ${kind.name}` : messageOf(cause);
		throw new EspalierError("dataset-invalid", `${name} cannot be read: ${why}`, {
			hint: FORMATS,
			cause
		});
	}
}
async function parquetRows(bytes) {
	const file = {
		byteLength: bytes.length,
		slice: (start, end) => bytes.slice(start, end).buffer
	};
	return numbered(await parquetReadObjects({
		file,
		compressors: COMPRESSORS
	}));
}
function numbered(rows) {
	return rows.map((row, index) => ({
		place: `row ${index + 1}`,
		row
	}));
}
function textOf(bytes) {
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
function jsonLines(name, bytes) {
	const text = textOf(bytes);
	const rows = [];
	for (const [index, line] of text.split("\n").entries()) {
		const place = `line ${index + 1}`;
		if (line.trim() !== "") rows.push({
			place,
			row: jsonRow(`${name} ${place}`, line)
		});
	}
	return rows;
}
function jsonRow(where, line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch (cause) {
		throw new EspalierError("dataset-invalid", `${where} is not valid JSON: ${messageOf(cause)}`, {
			hint: FORMATS,
			cause
		});
	}
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
	throw new EspalierError("dataset-invalid", `${where}: expected a JSON object, got ${line.slice(0, 40)}`, { hint: FORMATS });
}
// src/evaluation/dataset/pattern.ts
function sourceParts(pattern) {
	if (!/[{}]/.test(pattern)) return [{ source: pattern }];
	const [, before, names, after] = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(pattern) ?? [];
	if (names === void 0) throw new EspalierError("usage", `source "${pattern}": expected at most one pair of braces, as {one,two}`);
	return names.split(",").map((part) => ({
		source: `${before}${part.trim()}${after}`,
		part: part.trim()
	}));
}
function commonName(names) {
	const [first = "", ...others] = names;
	if (others.length === 0) return first;
	const shared = (a, b, at) => {
		let length = 0;
		while (length < Math.min(a.length, b.length) && at(a, length) === at(b, length)) length += 1;
		return length;
	};
	const prefix = others.reduce((length, name) => Math.min(length, shared(first, name, (t, i) => t[i])), first.length);
	const suffix = others.reduce((length, name) => Math.min(length, shared(first.slice(prefix), name.slice(prefix), (t, i) => t.at(-1 - i))), first.length - prefix);
	return `${first.slice(0, prefix)}*${first.slice(first.length - suffix)}`;
}
// src/evaluation/dataset/load.ts
const MAX_BYTES = 512e6;
async function loadDataset(options) {
	const { benchmark, files, license, signal } = options;
	const names = files.map(({ source }) => source.name);
	const size = files.reduce((sum, { source }) => sum + source.size, 0);
	if (size > MAX_BYTES) throw new EspalierError("dataset-invalid", `${commonName(names)} has ${formatBytes(size)}, expected at most ${formatBytes(MAX_BYTES)}`);
	const raw = [];
	for (const file of files) {
		const bytes = await file.source.read(0, file.source.size, signal);
		raw.push({
			...file,
			sha256: sha256Hex(bytes),
			rows: await decodeRows(file.source.name, bytes)
		});
	}
	const rows = joined(raw.flatMap(({ source, part, rows }) => rows.map((row) => ({
		file: source.name,
		part,
		...row
	}))), benchmark.joinBy).flatMap((row, index) => checkedRow(benchmark, row, index));
	if (rows.length === 0) throw new EspalierError("dataset-invalid", `${commonName(names)} has no rows, expected at least one`);
	const ids = Map.groupBy(rows, ({ id }) => id);
	const twice = rows.find(({ id }) => ids.get(id)?.length !== 1)?.id;
	if (twice !== void 0) throw new EspalierError("dataset-invalid", `${commonName(names)} has question ${twice} more than once`);
	const [only, ...others] = raw;
	return {
		source: commonName(names),
		sha256: only !== void 0 && others.length === 0 ? only.sha256 : sha256Hex(raw.map(({ sha256, source }) => `${sha256}  ${source.name}\n`).join("")),
		rows,
		...license === void 0 ? {} : { license }
	};
}
function joined(rows, column) {
	if (column === void 0) return [...rows];
	return [...Map.groupBy(rows, ({ row, file, place }) => row[column] ?? `${file} ${place}`).values()].flatMap(([first, ...others]) => first === void 0 ? [] : [{
		...first,
		row: Object.assign({}, first.row, ...others.map(({ row }) => row))
	}]);
}
function checkedRow(benchmark, { file, part, place, row: raw }, index) {
	const where = `${file} ${place}`;
	const missing = benchmark.columns.filter((column) => raw[column] === void 0);
	if (missing.length > 0) {
		const found = Object.keys(raw);
		throw new EspalierError("dataset-invalid", `${where}: ${benchmark.title} needs the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")}; found ${found.join(", ") || "none"}`, {
			hint: columnsHint(benchmark),
			details: {
				file,
				row: index + 1,
				missing,
				found
			}
		});
	}
	if (benchmark.includes?.(raw) === false) return [];
	try {
		return [{
			id: String(index),
			...benchmark.parseRow(raw, part)
		}];
	} catch (cause) {
		throw new EspalierError("dataset-invalid", `${where}: ${messageOf(cause)}`, {
			hint: columnsHint(benchmark),
			details: {
				file,
				row: index + 1
			},
			cause
		});
	}
}
function columnsHint({ name, columns, defaultSource }) {
	const like = defaultSource === void 0 ? "" : `, as in ${defaultSource}`;
	return `Check that this is a file for ${name}, which reads the columns ${columns.join(", ")}${like}.`;
}
function sourceName(source) {
	return /^(hf:\/\/|builtin:|generated:)/.test(source) ? source : basename(source);
}
// src/pipeline/inputs/open-dataset.ts
const BUILTIN = "builtin:";
const GENERATED = "generated:";
const DATA = {
	what: "data file",
	choose: (paths) => paths.filter((path) => /\.(parquet|arrow|csv|jsonl|json|txt)(\.gz)?$/i.test(path) && !/^(dataset_infos|\.)/.test(path)),
	bare: "dataset"
};
function generatedRows(source) {
	const rows = benchmarkNamed(source.slice(10))?.generate?.();
	if (rows === void 0) throw new EspalierError("usage", `source "${source}": no benchmark of this name makes its rows`);
	return new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}
async function openDataset(source, context) {
	if (source.startsWith(BUILTIN)) {
		const file = join(context.templatesDir, "benchmarks", source.slice(8));
		return {
			...await openFileSource(file),
			name: source
		};
	}
	if (source.startsWith(GENERATED)) return memorySource(source, generatedRows(source));
	const location = await locateFile(source, DATA, context.hub);
	return location.kind === "hub" ? openBase(location, context) : openFileSource(location.path);
}
function openDatasetFiles(source, context) {
	return openEach(sourceParts(source), async ({ source, part }) => {
		const file = await openDataset(source, context);
		const close = () => file[Symbol.asyncDispose]();
		return {
			source: file,
			...part !== void 0 && { part },
			[Symbol.asyncDispose]: close
		};
	});
}
async function licenseOfSource(source, { hub, progress }) {
	const address = await readAddress(source, hub.hubUrl, DATA.bare);
	if (address.kind === "local") return void 0;
	return (await readCardMetadata(address.repo, address.revision, hub, (reason) => {
		progress({
			type: "note",
			level: "warning",
			message: `${reason}; its license is not known`
		});
	})).license;
}
export { loadDataset as a, openDatasetFiles as i, licenseOfSource as n, sourceName as o, openDataset as r, DATA as t };
