import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as EspalierError, f as removeLeftovers, h as probeFolder, n as fileError, v as messageOf, y as systemCodeOf } from "./files.js";
import { B as sha256Hex, g as shardPaths, mt as partialName, pt as besideNames } from "./hub.js";
import { _ as union, a as bigint, c as int, d as number, f as object, g as tuple, h as string, i as array, m as strictObject, p as record, r as _enum, v as unknown, x as toDotPath } from "./zod.js";
import { s as optionName } from "./option.js";
import { access, lstat, readFile, readdir, realpath, stat } from "node:fs/promises";
import path, { basename, dirname, join, resolve, sep } from "node:path";
import { randomUUID } from "node:crypto";
import fs, { appendFileSync, constants, createReadStream, createWriteStream, readFileSync, statSync, writeFileSync } from "node:fs";
import { constants as constants$1 } from "node:os";
import { EventEmitter, addAbortListener, on, once, setMaxListeners } from "node:events";
import { scheduler, setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { Duplex, PassThrough, Readable, Transform, Writable, getDefaultHighWaterMark } from "node:stream";
import { aborted, callbackify, debuglog, inspect, promisify, stripVTControlCharacters } from "node:util";
import { Buffer as Buffer$1 } from "node:buffer";
import { fileURLToPath } from "node:url";
import { finished } from "node:stream/promises";
import { ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import process$1, { execArgv, execPath, hrtime, platform } from "node:process";
import { StringDecoder } from "node:string_decoder";
import tty from "node:tty";
import { serialize } from "node:v8";
import { createInterface } from "node:readline";
// src/process/environment.ts
const EVERY_CHILD = [
	...[
		"PATH",
		"HOME",
		"LANG",
		"LANGUAGE",
		"LC_*",
		"TZ",
		"TMPDIR",
		"TMP",
		"TEMP"
	],
	...[
		"SYSTEMROOT",
		"SYSTEMDRIVE",
		"WINDIR",
		"COMSPEC",
		"PATHEXT",
		"USERPROFILE",
		"LOCALAPPDATA"
	],
	"RUNNER_TRACKING_ID"
];
const GPU_CHOICE = [
	"CUDA_VISIBLE_DEVICES",
	"CUDA_DEVICE_ORDER",
	"NVIDIA_VISIBLE_DEVICES"
];
const LIBRARIES = ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"];
const NEEDS = {
	engine: [
		...LIBRARIES,
		...GPU_CHOICE,
		...[
			"CUDA_CACHE_*",
			"CUDA_HOME",
			"CUDA_PATH",
			"CUDA_MODULE_LOADING",
			"CUDA_LAUNCH_BLOCKING"
		],
		...[
			"NVIDIA_DRIVER_CAPABILITIES",
			"NVIDIA_TF32_OVERRIDE",
			"CUBLAS_*"
		],
		...[
			"HIP_*",
			"ROCR_*",
			"ROCM_PATH",
			"ROCBLAS_*",
			"HSA_*",
			"GPU_DEVICE_ORDINAL",
			"AMD_VULKAN_ICD"
		],
		...[
			"GGML_*",
			"VK_*",
			"MESA_*",
			"LIBGL_*",
			"ZE_*",
			"SYCL_*",
			"ONEAPI_*",
			"MUSA_*"
		],
		...[
			"OMP_*",
			"GOMP_*",
			"KMP_*",
			"OPENBLAS_*",
			"MKL_*",
			"BLIS_*",
			"XDG_CACHE_HOME"
		],
		...["RUST_LOG", "RUST_BACKTRACE"]
	],
	"nvidia-smi": [...LIBRARIES, ...GPU_CHOICE],
	apt: [
		"APT_CONFIG",
		"http_proxy",
		"https_proxy",
		"ftp_proxy",
		"all_proxy",
		"no_proxy",
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"NO_PROXY"
	],
	bwrap: [],
	docker: [
		"DOCKER_HOST",
		"DOCKER_CONTEXT",
		"DOCKER_CONFIG",
		"DOCKER_CERT_PATH",
		"DOCKER_TLS_VERIFY",
		"XDG_RUNTIME_DIR"
	]
};
const SECRET = /TOKEN|SECRET|PASSW|CREDENTIAL|AUTH|PRIVATE|API_?KEY/i;
function childEnvironment(environment, kind, additions = {}) {
	const names = [...EVERY_CHILD, ...NEEDS[kind]];
	const kept = Object.entries(environment).filter(([name, value]) => value !== void 0 && !SECRET.test(name) && names.some((entry) => covers(entry, name)));
	return {
		...Object.fromEntries(kept),
		...additions
	};
}
function covers(entry, name) {
	const written = process.platform === "win32" ? name.toUpperCase() : name;
	return entry.endsWith("*") ? written.startsWith(entry.slice(0, -1)) : written === entry;
}
function variable(environment, name) {
	if (environment[name] !== void 0) return environment[name];
	return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}
// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/execa/lib/arguments/file-url.js
const safeNormalizeFileUrl = (file, name) => {
	const fileString = normalizeFileUrl(normalizeDenoExecPath(file));
	if (typeof fileString !== "string") throw new TypeError(`${name} must be a string or a file URL: ${fileString}.`);
	return fileString;
};
const normalizeDenoExecPath = (file) => isDenoExecPath(file) ? file.toString() : file;
const isDenoExecPath = (file) => typeof file !== "string" && file && Object.getPrototypeOf(file) === String.prototype;
const normalizeFileUrl = (file) => file instanceof URL ? fileURLToPath(file) : file;
// node_modules/execa/lib/methods/parameters.js
const normalizeParameters = (rawFile, rawArguments = [], rawOptions = {}) => {
	const filePath = safeNormalizeFileUrl(rawFile, "First argument");
	const [commandArguments, options] = isPlainObject(rawArguments) ? [[], rawArguments] : [rawArguments, rawOptions];
	if (!Array.isArray(commandArguments)) throw new TypeError(`Second argument must be either an array of arguments or an options object: ${commandArguments}`);
	if (commandArguments.some((commandArgument) => typeof commandArgument === "object" && commandArgument !== null)) throw new TypeError(`Second argument must be an array of strings: ${commandArguments}`);
	const normalizedArguments = commandArguments.map(String);
	const nullByteArgument = normalizedArguments.find((normalizedArgument) => normalizedArgument.includes("\0"));
	if (nullByteArgument !== void 0) throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${nullByteArgument}`);
	if (!isPlainObject(options)) throw new TypeError(`Last argument must be an options object: ${options}`);
	return [
		filePath,
		normalizedArguments,
		options
	];
};
// node_modules/execa/lib/utils/uint-array.js
const { toString: objectToString$1 } = Object.prototype;
const isArrayBuffer = (value) => objectToString$1.call(value) === "[object ArrayBuffer]";
const isUint8Array = (value) => objectToString$1.call(value) === "[object Uint8Array]";
const bufferToUint8Array = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
const textEncoder$1 = new TextEncoder();
const stringToUint8Array = (string) => textEncoder$1.encode(string);
const textDecoder = new TextDecoder();
const uint8ArrayToString = (uint8Array) => textDecoder.decode(uint8Array);
const joinToString = (uint8ArraysOrStrings, encoding) => {
	return uint8ArraysToStrings(uint8ArraysOrStrings, encoding).join("");
};
const uint8ArraysToStrings = (uint8ArraysOrStrings, encoding) => {
	if (encoding === "utf8" && uint8ArraysOrStrings.every((uint8ArrayOrString) => typeof uint8ArrayOrString === "string")) return uint8ArraysOrStrings;
	const decoder = new StringDecoder(encoding);
	const strings = uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString).map((uint8Array) => decoder.write(uint8Array));
	const finalString = decoder.end();
	return finalString === "" ? strings : [...strings, finalString];
};
const joinToUint8Array = (uint8ArraysOrStrings) => {
	if (uint8ArraysOrStrings.length === 1 && isUint8Array(uint8ArraysOrStrings[0])) return uint8ArraysOrStrings[0];
	return concatUint8Arrays(stringsToUint8Arrays(uint8ArraysOrStrings));
};
const stringsToUint8Arrays = (uint8ArraysOrStrings) => uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString);
const concatUint8Arrays = (uint8Arrays) => {
	const result = new Uint8Array(getJoinLength(uint8Arrays));
	let index = 0;
	for (const uint8Array of uint8Arrays) {
		result.set(uint8Array, index);
		index += uint8Array.length;
	}
	return result;
};
const getJoinLength = (uint8Arrays) => {
	let joinLength = 0;
	for (const uint8Array of uint8Arrays) joinLength += uint8Array.length;
	return joinLength;
};
// node_modules/execa/lib/methods/template.js
const isTemplateString = (templates) => Array.isArray(templates) && Array.isArray(templates.raw);
const parseTemplates = (templates, expressions) => {
	let tokens = [];
	for (const [index, template] of templates.entries()) tokens = parseTemplate({
		templates,
		expressions,
		tokens,
		index,
		template
	});
	if (tokens.length === 0) throw new TypeError("Template script must not be empty");
	const [file, ...commandArguments] = tokens;
	return [
		file,
		commandArguments,
		{}
	];
};
const parseTemplate = ({ templates, expressions, tokens, index, template }) => {
	if (template === void 0) throw new TypeError(`Invalid backslash sequence: ${templates.raw[index]}`);
	const { nextTokens, leadingWhitespaces, trailingWhitespaces } = splitByWhitespaces(template, templates.raw[index]);
	const newTokens = concatTokens(tokens, nextTokens, leadingWhitespaces);
	if (index === expressions.length) return newTokens;
	const expression = expressions[index];
	const expressionTokens = Array.isArray(expression) ? expression.map((expression) => parseExpression(expression)) : [parseExpression(expression)];
	return concatTokens(newTokens, expressionTokens, trailingWhitespaces);
};
const splitByWhitespaces = (template, rawTemplate) => {
	if (rawTemplate.length === 0) return {
		nextTokens: [],
		leadingWhitespaces: false,
		trailingWhitespaces: false
	};
	const nextTokens = [];
	let templateStart = 0;
	const leadingWhitespaces = DELIMITERS.has(rawTemplate[0]);
	for (let templateIndex = 0, rawIndex = 0; templateIndex < template.length; templateIndex += 1, rawIndex += 1) {
		const rawCharacter = rawTemplate[rawIndex];
		if (DELIMITERS.has(rawCharacter)) {
			if (templateStart !== templateIndex) nextTokens.push(template.slice(templateStart, templateIndex));
			templateStart = templateIndex + 1;
		} else if (rawCharacter === "\\") {
			const nextRawCharacter = rawTemplate[rawIndex + 1];
			if (nextRawCharacter === "\n") {
				templateIndex -= 1;
				rawIndex += 1;
			} else if (nextRawCharacter === "u" && rawTemplate[rawIndex + 2] === "{") rawIndex = rawTemplate.indexOf("}", rawIndex + 3);
			else rawIndex += ESCAPE_LENGTH[nextRawCharacter] ?? 1;
		}
	}
	const trailingWhitespaces = templateStart === template.length;
	if (!trailingWhitespaces) nextTokens.push(template.slice(templateStart));
	return {
		nextTokens,
		leadingWhitespaces,
		trailingWhitespaces
	};
};
const DELIMITERS = new Set([
	" ",
	"	",
	"\r",
	"\n"
]);
const ESCAPE_LENGTH = {
	x: 3,
	u: 5
};
const concatTokens = (tokens, nextTokens, isSeparated) => isSeparated || tokens.length === 0 || nextTokens.length === 0 ? [...tokens, ...nextTokens] : [
	...tokens.slice(0, -1),
	`${tokens.at(-1)}${nextTokens[0]}`,
	...nextTokens.slice(1)
];
const parseExpression = (expression) => {
	const typeOfExpression = typeof expression;
	if (typeOfExpression === "string") return expression;
	if (typeOfExpression === "number") return String(expression);
	if (isPlainObject(expression) && ("stdout" in expression || "isMaxBuffer" in expression)) return getSubprocessResult(expression);
	if (expression instanceof ChildProcess || Object.prototype.toString.call(expression) === "[object Promise]") throw new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.");
	throw new TypeError(`Unexpected "${typeOfExpression}" in template expression`);
};
const getSubprocessResult = ({ stdout }) => {
	if (typeof stdout === "string") return stdout;
	if (isUint8Array(stdout)) return uint8ArrayToString(stdout);
	if (stdout === void 0) throw new TypeError("Missing result.stdout in template expression. This is probably due to the previous subprocess' \"stdout\" option.");
	throw new TypeError(`Unexpected "${typeof stdout}" stdout in template expression`);
};
// node_modules/execa/lib/utils/standard-stream.js
const isStandardStream = (stream) => STANDARD_STREAMS.includes(stream);
const STANDARD_STREAMS = [
	process$1.stdin,
	process$1.stdout,
	process$1.stderr
];
const STANDARD_STREAMS_ALIASES = [
	"stdin",
	"stdout",
	"stderr"
];
const getStreamName = (fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`;
// node_modules/execa/lib/arguments/specific.js
const normalizeFdSpecificOptions = (options) => {
	const optionsCopy = { ...options };
	for (const optionName of FD_SPECIFIC_OPTIONS) optionsCopy[optionName] = normalizeFdSpecificOption(options, optionName);
	return optionsCopy;
};
const normalizeFdSpecificOption = (options, optionName) => {
	const optionBaseArray = Array.from({ length: getStdioLength(options) + 1 });
	const optionArray = normalizeFdSpecificValue(options[optionName], optionBaseArray, optionName);
	return addDefaultValue$1(optionArray, optionName);
};
const getStdioLength = ({ stdio }) => Array.isArray(stdio) ? Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length) : STANDARD_STREAMS_ALIASES.length;
const normalizeFdSpecificValue = (optionValue, optionArray, optionName) => isPlainObject(optionValue) ? normalizeOptionObject(optionValue, optionArray, optionName) : optionArray.fill(optionValue);
const normalizeOptionObject = (optionValue, optionArray, optionName) => {
	for (const fdName of Object.keys(optionValue).sort(compareFdName)) for (const fdNumber of parseFdName(fdName, optionName, optionArray)) optionArray[fdNumber] = optionValue[fdName];
	return optionArray;
};
const compareFdName = (fdNameA, fdNameB) => getFdNameOrder(fdNameA) < getFdNameOrder(fdNameB) ? 1 : -1;
const getFdNameOrder = (fdName) => {
	if (fdName === "stdout" || fdName === "stderr") return 0;
	return fdName === "all" ? 2 : 1;
};
const parseFdName = (fdName, optionName, optionArray) => {
	if (fdName === "ipc") return [optionArray.length - 1];
	const fdNumber = parseFd(fdName);
	if (fdNumber === void 0 || fdNumber === 0) throw new TypeError(`"${optionName}.${fdName}" is invalid.
It must be "${optionName}.stdout", "${optionName}.stderr", "${optionName}.all", "${optionName}.ipc", or "${optionName}.fd3", "${optionName}.fd4" (and so on).`);
	if (fdNumber >= optionArray.length) throw new TypeError(`"${optionName}.${fdName}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	return fdNumber === "all" ? [1, 2] : [fdNumber];
};
const parseFd = (fdName) => {
	if (fdName === "all") return fdName;
	if (STANDARD_STREAMS_ALIASES.includes(fdName)) return STANDARD_STREAMS_ALIASES.indexOf(fdName);
	const regexpResult = FD_REGEXP.exec(fdName);
	if (regexpResult !== null) return Number(regexpResult[1]);
};
const FD_REGEXP = /^fd(\d+)$/;
const addDefaultValue$1 = (optionArray, optionName) => optionArray.map((optionValue) => optionValue === void 0 ? DEFAULT_OPTIONS[optionName] : optionValue);
const DEFAULT_OPTIONS = {
	lines: false,
	buffer: true,
	maxBuffer: 1e8,
	verbose: debuglog("execa").enabled ? "full" : "none",
	stripFinalNewline: true
};
const FD_SPECIFIC_OPTIONS = [
	"lines",
	"buffer",
	"maxBuffer",
	"verbose",
	"stripFinalNewline"
];
const getFdSpecificValue = (optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber];
// node_modules/execa/lib/verbose/values.js
const isVerbose = ({ verbose }, fdNumber) => getFdVerbose(verbose, fdNumber) !== "none";
const isFullVerbose = ({ verbose }, fdNumber) => !["none", "short"].includes(getFdVerbose(verbose, fdNumber));
const getVerboseFunction = ({ verbose }, fdNumber) => {
	const fdVerbose = getFdVerbose(verbose, fdNumber);
	return isVerboseFunction(fdVerbose) ? fdVerbose : void 0;
};
const getFdVerbose = (verbose, fdNumber) => fdNumber === void 0 ? getFdGenericVerbose(verbose) : getFdSpecificValue(verbose, fdNumber);
const getFdGenericVerbose = (verbose) => verbose.find((fdVerbose) => isVerboseFunction(fdVerbose)) ?? VERBOSE_VALUES.findLast((fdVerbose) => verbose.includes(fdVerbose));
const isVerboseFunction = (fdVerbose) => typeof fdVerbose === "function";
const VERBOSE_VALUES = [
	"none",
	"short",
	"full"
];
// node_modules/execa/lib/arguments/escape.js
const joinCommand = (filePath, rawArguments) => {
	const fileAndArguments = [filePath, ...rawArguments];
	return {
		command: fileAndArguments.join(" "),
		escapedCommand: fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ")
	};
};
const escapeLines = (lines) => stripVTControlCharacters(lines).split("\n").map((line) => escapeControlCharacters(line)).join("\n");
const escapeControlCharacters = (line) => line.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character));
const escapeControlCharacter = (character) => {
	const commonEscape = COMMON_ESCAPES[character];
	if (commonEscape !== void 0) return commonEscape;
	const codepoint = character.codePointAt(0);
	const codepointHex = codepoint.toString(16);
	return codepoint <= ASTRAL_START ? `\\u${codepointHex.padStart(4, "0")}` : `\\U${codepointHex}`;
};
const getSpecialCharRegExp = () => {
	try {
		return new RegExp("\\p{Separator}|\\p{Other}", "gu");
	} catch {
		return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
	}
};
const SPECIAL_CHAR_REGEXP = getSpecialCharRegExp();
const COMMON_ESCAPES = {
	" ": " ",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
const ASTRAL_START = 65535;
const quoteString = (escapedArgument) => {
	if (NO_ESCAPE_REGEXP.test(escapedArgument)) return escapedArgument;
	return platform === "win32" ? `"${escapedArgument.replaceAll("\"", "\"\"")}"` : `'${escapedArgument.replaceAll("'", "'\\''")}'`;
};
const NO_ESCAPE_REGEXP = /^[\w./-]+$/;
// node_modules/is-unicode-supported/index.js
function isUnicodeSupported() {
	const { env } = process$1;
	const { TERM, TERM_PROGRAM } = env;
	if (process$1.platform !== "win32") return TERM !== "linux";
	return Boolean(env.WT_SESSION) || Boolean(env.TERMINUS_SUBLIME) || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
// node_modules/figures/index.js
const common = {
	circleQuestionMark: "(?)",
	questionMarkPrefix: "(?)",
	square: "█",
	squareDarkShade: "▓",
	squareMediumShade: "▒",
	squareLightShade: "░",
	squareTop: "▀",
	squareBottom: "▄",
	squareLeft: "▌",
	squareRight: "▐",
	squareCenter: "■",
	bullet: "●",
	dot: "․",
	ellipsis: "…",
	pointerSmall: "›",
	triangleUp: "▲",
	triangleUpSmall: "▴",
	triangleDown: "▼",
	triangleDownSmall: "▾",
	triangleLeftSmall: "◂",
	triangleRightSmall: "▸",
	home: "⌂",
	heart: "♥",
	musicNote: "♪",
	musicNoteBeamed: "♫",
	arrowUp: "↑",
	arrowDown: "↓",
	arrowLeft: "←",
	arrowRight: "→",
	arrowLeftRight: "↔",
	arrowUpDown: "↕",
	almostEqual: "≈",
	notEqual: "≠",
	lessOrEqual: "≤",
	greaterOrEqual: "≥",
	identical: "≡",
	infinity: "∞",
	subscriptZero: "₀",
	subscriptOne: "₁",
	subscriptTwo: "₂",
	subscriptThree: "₃",
	subscriptFour: "₄",
	subscriptFive: "₅",
	subscriptSix: "₆",
	subscriptSeven: "₇",
	subscriptEight: "₈",
	subscriptNine: "₉",
	oneHalf: "½",
	oneThird: "⅓",
	oneQuarter: "¼",
	oneFifth: "⅕",
	oneSixth: "⅙",
	oneEighth: "⅛",
	twoThirds: "⅔",
	twoFifths: "⅖",
	threeQuarters: "¾",
	threeFifths: "⅗",
	threeEighths: "⅜",
	fourFifths: "⅘",
	fiveSixths: "⅚",
	fiveEighths: "⅝",
	sevenEighths: "⅞",
	line: "─",
	lineBold: "━",
	lineDouble: "═",
	lineDashed0: "┄",
	lineDashed1: "┅",
	lineDashed2: "┈",
	lineDashed3: "┉",
	lineDashed4: "╌",
	lineDashed5: "╍",
	lineDashed6: "╴",
	lineDashed7: "╶",
	lineDashed8: "╸",
	lineDashed9: "╺",
	lineDashed10: "╼",
	lineDashed11: "╾",
	lineDashed12: "−",
	lineDashed13: "–",
	lineDashed14: "‐",
	lineDashed15: "⁃",
	lineVertical: "│",
	lineVerticalBold: "┃",
	lineVerticalDouble: "║",
	lineVerticalDashed0: "┆",
	lineVerticalDashed1: "┇",
	lineVerticalDashed2: "┊",
	lineVerticalDashed3: "┋",
	lineVerticalDashed4: "╎",
	lineVerticalDashed5: "╏",
	lineVerticalDashed6: "╵",
	lineVerticalDashed7: "╷",
	lineVerticalDashed8: "╹",
	lineVerticalDashed9: "╻",
	lineVerticalDashed10: "╽",
	lineVerticalDashed11: "╿",
	lineDownLeft: "┐",
	lineDownLeftArc: "╮",
	lineDownBoldLeftBold: "┓",
	lineDownBoldLeft: "┒",
	lineDownLeftBold: "┑",
	lineDownDoubleLeftDouble: "╗",
	lineDownDoubleLeft: "╖",
	lineDownLeftDouble: "╕",
	lineDownRight: "┌",
	lineDownRightArc: "╭",
	lineDownBoldRightBold: "┏",
	lineDownBoldRight: "┎",
	lineDownRightBold: "┍",
	lineDownDoubleRightDouble: "╔",
	lineDownDoubleRight: "╓",
	lineDownRightDouble: "╒",
	lineUpLeft: "┘",
	lineUpLeftArc: "╯",
	lineUpBoldLeftBold: "┛",
	lineUpBoldLeft: "┚",
	lineUpLeftBold: "┙",
	lineUpDoubleLeftDouble: "╝",
	lineUpDoubleLeft: "╜",
	lineUpLeftDouble: "╛",
	lineUpRight: "└",
	lineUpRightArc: "╰",
	lineUpBoldRightBold: "┗",
	lineUpBoldRight: "┖",
	lineUpRightBold: "┕",
	lineUpDoubleRightDouble: "╚",
	lineUpDoubleRight: "╙",
	lineUpRightDouble: "╘",
	lineUpDownLeft: "┤",
	lineUpBoldDownBoldLeftBold: "┫",
	lineUpBoldDownBoldLeft: "┨",
	lineUpDownLeftBold: "┥",
	lineUpBoldDownLeftBold: "┩",
	lineUpDownBoldLeftBold: "┪",
	lineUpDownBoldLeft: "┧",
	lineUpBoldDownLeft: "┦",
	lineUpDoubleDownDoubleLeftDouble: "╣",
	lineUpDoubleDownDoubleLeft: "╢",
	lineUpDownLeftDouble: "╡",
	lineUpDownRight: "├",
	lineUpBoldDownBoldRightBold: "┣",
	lineUpBoldDownBoldRight: "┠",
	lineUpDownRightBold: "┝",
	lineUpBoldDownRightBold: "┡",
	lineUpDownBoldRightBold: "┢",
	lineUpDownBoldRight: "┟",
	lineUpBoldDownRight: "┞",
	lineUpDoubleDownDoubleRightDouble: "╠",
	lineUpDoubleDownDoubleRight: "╟",
	lineUpDownRightDouble: "╞",
	lineDownLeftRight: "┬",
	lineDownBoldLeftBoldRightBold: "┳",
	lineDownLeftBoldRightBold: "┯",
	lineDownBoldLeftRight: "┰",
	lineDownBoldLeftBoldRight: "┱",
	lineDownBoldLeftRightBold: "┲",
	lineDownLeftRightBold: "┮",
	lineDownLeftBoldRight: "┭",
	lineDownDoubleLeftDoubleRightDouble: "╦",
	lineDownDoubleLeftRight: "╥",
	lineDownLeftDoubleRightDouble: "╤",
	lineUpLeftRight: "┴",
	lineUpBoldLeftBoldRightBold: "┻",
	lineUpLeftBoldRightBold: "┷",
	lineUpBoldLeftRight: "┸",
	lineUpBoldLeftBoldRight: "┹",
	lineUpBoldLeftRightBold: "┺",
	lineUpLeftRightBold: "┶",
	lineUpLeftBoldRight: "┵",
	lineUpDoubleLeftDoubleRightDouble: "╩",
	lineUpDoubleLeftRight: "╨",
	lineUpLeftDoubleRightDouble: "╧",
	lineUpDownLeftRight: "┼",
	lineUpBoldDownBoldLeftBoldRightBold: "╋",
	lineUpDownBoldLeftBoldRightBold: "╈",
	lineUpBoldDownLeftBoldRightBold: "╇",
	lineUpBoldDownBoldLeftRightBold: "╊",
	lineUpBoldDownBoldLeftBoldRight: "╉",
	lineUpBoldDownLeftRight: "╀",
	lineUpDownBoldLeftRight: "╁",
	lineUpDownLeftBoldRight: "┽",
	lineUpDownLeftRightBold: "┾",
	lineUpBoldDownBoldLeftRight: "╂",
	lineUpDownLeftBoldRightBold: "┿",
	lineUpBoldDownLeftBoldRight: "╃",
	lineUpBoldDownLeftRightBold: "╄",
	lineUpDownBoldLeftBoldRight: "╅",
	lineUpDownBoldLeftRightBold: "╆",
	lineUpDoubleDownDoubleLeftDoubleRightDouble: "╬",
	lineUpDoubleDownDoubleLeftRight: "╫",
	lineUpDownLeftDoubleRightDouble: "╪",
	lineCross: "╳",
	lineBackslash: "╲",
	lineSlash: "╱"
};
const specialMainSymbols = {
	tick: "✔",
	info: "ℹ",
	warning: "⚠",
	cross: "✘",
	squareSmall: "◻",
	squareSmallFilled: "◼",
	circle: "◯",
	circleFilled: "◉",
	circleDotted: "◌",
	circleDouble: "◎",
	circleCircle: "ⓞ",
	circleCross: "ⓧ",
	circlePipe: "Ⓘ",
	radioOn: "◉",
	radioOff: "◯",
	checkboxOn: "☒",
	checkboxOff: "☐",
	checkboxCircleOn: "ⓧ",
	checkboxCircleOff: "Ⓘ",
	pointer: "❯",
	triangleUpOutline: "△",
	triangleLeft: "◀",
	triangleRight: "▶",
	lozenge: "◆",
	lozengeOutline: "◇",
	hamburger: "☰",
	smiley: "㋡",
	mustache: "෴",
	star: "★",
	play: "▶",
	nodejs: "⬢",
	oneSeventh: "⅐",
	oneNinth: "⅑",
	oneTenth: "⅒"
};
const specialFallbackSymbols = {
	tick: "√",
	info: "i",
	warning: "‼",
	cross: "×",
	squareSmall: "□",
	squareSmallFilled: "■",
	circle: "( )",
	circleFilled: "(*)",
	circleDotted: "( )",
	circleDouble: "( )",
	circleCircle: "(○)",
	circleCross: "(×)",
	circlePipe: "(│)",
	radioOn: "(*)",
	radioOff: "( )",
	checkboxOn: "[×]",
	checkboxOff: "[ ]",
	checkboxCircleOn: "(×)",
	checkboxCircleOff: "( )",
	pointer: ">",
	triangleUpOutline: "∆",
	triangleLeft: "◄",
	triangleRight: "►",
	lozenge: "♦",
	lozengeOutline: "◊",
	hamburger: "≡",
	smiley: "☺",
	mustache: "┌─┐",
	star: "✶",
	play: "►",
	nodejs: "♦",
	oneSeventh: "1/7",
	oneNinth: "1/9",
	oneTenth: "1/10"
};
const mainSymbols = {
	...common,
	...specialMainSymbols
};
const fallbackSymbols = {
	...common,
	...specialFallbackSymbols
};
const figures = isUnicodeSupported() ? mainSymbols : fallbackSymbols;
Object.entries(specialMainSymbols);
// node_modules/yoctocolors/base.js
const hasColors = tty?.WriteStream?.prototype?.hasColors?.() ?? false;
const format = (open, close) => {
	if (!hasColors) return (input) => input;
	const openCode = `\u001B[${open}m`;
	const closeCode = `\u001B[${close}m`;
	return (input) => {
		const string = input + "";
		let index = string.indexOf(closeCode);
		if (index === -1) return openCode + string + closeCode;
		let result = openCode;
		let lastIndex = 0;
		const replaceCode = (close === 22 ? closeCode : "") + openCode;
		while (index !== -1) {
			result += string.slice(lastIndex, index) + replaceCode;
			lastIndex = index + closeCode.length;
			index = string.indexOf(closeCode, lastIndex);
		}
		result += string.slice(lastIndex) + closeCode;
		return result;
	};
};
format(0, 0);
const bold = format(1, 22);
format(2, 22);
format(3, 23);
format(4, 24);
format("4:2", 24);
format("4:3", 24);
format("4:4", 24);
format("4:5", 24);
format(53, 55);
format(7, 27);
format(8, 28);
format(9, 29);
format(30, 39);
format(31, 39);
format(32, 39);
format(33, 39);
format(34, 39);
format(35, 39);
format(36, 39);
format(37, 39);
const gray = format(90, 39);
format(40, 49);
format(41, 49);
format(42, 49);
format(43, 49);
format(44, 49);
format(45, 49);
format(46, 49);
format(47, 49);
format(100, 49);
const redBright = format(91, 39);
format(92, 39);
const yellowBright = format(93, 39);
format(94, 39);
format(95, 39);
format(96, 39);
format(97, 39);
format(101, 49);
format(102, 49);
format(103, 49);
format(104, 49);
format(105, 49);
format(106, 49);
format(107, 49);
format("58;5;0", 59);
format("58;5;1", 59);
format("58;5;2", 59);
format("58;5;3", 59);
format("58;5;4", 59);
format("58;5;5", 59);
format("58;5;6", 59);
format("58;5;7", 59);
format("58;5;8", 59);
format("58;5;9", 59);
format("58;5;10", 59);
format("58;5;11", 59);
format("58;5;12", 59);
format("58;5;13", 59);
format("58;5;14", 59);
format("58;5;15", 59);
// node_modules/execa/lib/verbose/default.js
const defaultVerboseFunction = ({ type, message, timestamp, piped, commandId, result: { failed = false } = {}, options: { reject = true } }) => {
	const timestampString = serializeTimestamp(timestamp);
	const icon = ICONS[type]({
		failed,
		reject,
		piped
	});
	const color = COLORS[type]({ reject });
	return `${gray(`[${timestampString}]`)} ${gray(`[${commandId}]`)} ${color(icon)} ${color(message)}`;
};
const serializeTimestamp = (timestamp) => `${padField(timestamp.getHours(), 2)}:${padField(timestamp.getMinutes(), 2)}:${padField(timestamp.getSeconds(), 2)}.${padField(timestamp.getMilliseconds(), 3)}`;
const padField = (field, padding) => String(field).padStart(padding, "0");
const getFinalIcon = ({ failed, reject }) => {
	if (!failed) return figures.tick;
	return reject ? figures.cross : figures.warning;
};
const ICONS = {
	command: ({ piped }) => piped ? "|" : "$",
	output: () => " ",
	ipc: () => "*",
	error: getFinalIcon,
	duration: getFinalIcon
};
const identity$1 = (string) => string;
const COLORS = {
	command: () => bold,
	output: () => identity$1,
	ipc: () => identity$1,
	error: ({ reject }) => reject ? redBright : yellowBright,
	duration: () => gray
};
// node_modules/execa/lib/verbose/custom.js
const applyVerboseOnLines = (printedLines, verboseInfo, fdNumber) => {
	const verboseFunction = getVerboseFunction(verboseInfo, fdNumber);
	return printedLines.map(({ verboseLine, verboseObject }) => applyVerboseFunction(verboseLine, verboseObject, verboseFunction)).filter((printedLine) => printedLine !== void 0).map((printedLine) => appendNewline(printedLine)).join("");
};
const applyVerboseFunction = (verboseLine, verboseObject, verboseFunction) => {
	if (verboseFunction === void 0) return verboseLine;
	const printedLine = verboseFunction(verboseLine, verboseObject);
	if (typeof printedLine === "string") return printedLine;
};
const appendNewline = (printedLine) => printedLine.endsWith("\n") ? printedLine : `${printedLine}\n`;
// node_modules/execa/lib/verbose/log.js
const verboseLog = ({ type, verboseMessage, fdNumber, verboseInfo, result }) => {
	const verboseObject = getVerboseObject({
		type,
		result,
		verboseInfo
	});
	const printedLines = getPrintedLines(verboseMessage, verboseObject);
	const finalLines = applyVerboseOnLines(printedLines, verboseInfo, fdNumber);
	if (finalLines !== "") console.warn(finalLines.slice(0, -1));
};
const getVerboseObject = ({ type, result, verboseInfo: { escapedCommand, commandId, rawOptions: { piped = false, ...options } } }) => ({
	type,
	escapedCommand,
	commandId: `${commandId}`,
	timestamp: new Date(),
	piped,
	result,
	options
});
const getPrintedLines = (verboseMessage, verboseObject) => verboseMessage.split("\n").map((message) => getPrintedLine({
	...verboseObject,
	message
}));
const getPrintedLine = (verboseObject) => {
	return {
		verboseLine: defaultVerboseFunction(verboseObject),
		verboseObject
	};
};
const serializeVerboseMessage = (message) => {
	const messageString = typeof message === "string" ? message : inspect(message);
	return escapeLines(messageString).replaceAll("	", " ".repeat(TAB_SIZE));
};
const TAB_SIZE = 2;
// node_modules/execa/lib/verbose/start.js
const logCommand = (escapedCommand, verboseInfo) => {
	if (!isVerbose(verboseInfo)) return;
	verboseLog({
		type: "command",
		verboseMessage: escapedCommand,
		verboseInfo
	});
};
// node_modules/execa/lib/verbose/info.js
const getVerboseInfo = (verbose, escapedCommand, rawOptions) => {
	validateVerbose(verbose);
	return {
		verbose,
		escapedCommand,
		commandId: getCommandId(verbose),
		rawOptions
	};
};
const getCommandId = (verbose) => isVerbose({ verbose }) ? COMMAND_ID++ : void 0;
let COMMAND_ID = 0n;
const validateVerbose = (verbose) => {
	for (const fdVerbose of verbose) {
		if (fdVerbose === false) throw new TypeError("The \"verbose: false\" option was renamed to \"verbose: 'none'\".");
		if (fdVerbose === true) throw new TypeError("The \"verbose: true\" option was renamed to \"verbose: 'short'\".");
		if (!VERBOSE_VALUES.includes(fdVerbose) && !isVerboseFunction(fdVerbose)) {
			const allowedValues = VERBOSE_VALUES.map((allowedValue) => `'${allowedValue}'`).join(", ");
			throw new TypeError(`The "verbose" option must not be ${fdVerbose}. Allowed values are: ${allowedValues} or a function.`);
		}
	}
};
// node_modules/execa/lib/return/duration.js
const getStartTime = () => hrtime.bigint();
const getDurationMs = (startTime) => Number(hrtime.bigint() - startTime) / 1e6;
// node_modules/execa/lib/arguments/command.js
const handleCommand = (filePath, rawArguments, rawOptions) => {
	const startTime = getStartTime();
	const { command, escapedCommand } = joinCommand(filePath, rawArguments);
	const verbose = normalizeFdSpecificOption(rawOptions, "verbose");
	const verboseInfo = getVerboseInfo(verbose, escapedCommand, { ...rawOptions });
	logCommand(escapedCommand, verboseInfo);
	return {
		command,
		escapedCommand,
		startTime,
		verboseInfo
	};
};
// node_modules/isexe/windows.js
var require_windows = __commonJSMin(((exports, module) => {
	module.exports = isexe;
	isexe.sync = sync;
	var fs = __require("fs");
	function checkPathExt(path, options) {
		var pathext = options.pathExt !== void 0 ? options.pathExt : process.env.PATHEXT;
		if (!pathext) return true;
		pathext = pathext.split(";");
		if (pathext.indexOf("") !== -1) return true;
		for (var i = 0; i < pathext.length; i++) {
			var p = pathext[i].toLowerCase();
			if (p && path.substr(-p.length).toLowerCase() === p) return true;
		}
		return false;
	}
	function checkStat(stat, path, options) {
		if (!stat.isSymbolicLink() && !stat.isFile()) return false;
		return checkPathExt(path, options);
	}
	function isexe(path, options, cb) {
		fs.stat(path, function(er, stat) {
			cb(er, er ? false : checkStat(stat, path, options));
		});
	}
	function sync(path, options) {
		return checkStat(fs.statSync(path), path, options);
	}
}));
// node_modules/isexe/mode.js
var require_mode = __commonJSMin(((exports, module) => {
	module.exports = isexe;
	isexe.sync = sync;
	var fs = __require("fs");
	function isexe(path, options, cb) {
		fs.stat(path, function(er, stat) {
			cb(er, er ? false : checkStat(stat, options));
		});
	}
	function sync(path, options) {
		return checkStat(fs.statSync(path), options);
	}
	function checkStat(stat, options) {
		return stat.isFile() && checkMode(stat, options);
	}
	function checkMode(stat, options) {
		var mod = stat.mode;
		var uid = stat.uid;
		var gid = stat.gid;
		var myUid = options.uid !== void 0 ? options.uid : process.getuid && process.getuid();
		var myGid = options.gid !== void 0 ? options.gid : process.getgid && process.getgid();
		var u = parseInt("100", 8);
		var g = parseInt("010", 8);
		var o = parseInt("001", 8);
		var ug = u | g;
		return mod & o || mod & g && gid === myGid || mod & u && uid === myUid || mod & ug && myUid === 0;
	}
}));
// node_modules/isexe/index.js
var require_isexe = __commonJSMin(((exports, module) => {
	__require("fs");
	var core;
	if (process.platform === "win32" || global.TESTING_WINDOWS) core = require_windows();
	else core = require_mode();
	module.exports = isexe;
	isexe.sync = sync;
	function isexe(path, options, cb) {
		if (typeof options === "function") {
			cb = options;
			options = {};
		}
		if (!cb) {
			if (typeof Promise !== "function") throw new TypeError("callback not provided");
			return new Promise(function(resolve, reject) {
				isexe(path, options || {}, function(er, is) {
					if (er) reject(er);
					else resolve(is);
				});
			});
		}
		core(path, options || {}, function(er, is) {
			if (er) {
				if (er.code === "EACCES" || options && options.ignoreErrors) {
					er = null;
					is = false;
				}
			}
			cb(er, is);
		});
	}
	function sync(path, options) {
		try {
			return core.sync(path, options || {});
		} catch (er) {
			if (options && options.ignoreErrors || er.code === "EACCES") return false;
			else throw er;
		}
	}
}));
// node_modules/which/which.js
var require_which = __commonJSMin(((exports, module) => {
	const isWindows = process.platform === "win32" || process.env.OSTYPE === "cygwin" || process.env.OSTYPE === "msys";
	const path = __require("path");
	const COLON = isWindows ? ";" : ":";
	const isexe = require_isexe();
	const getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
	const getPathInfo = (cmd, opt) => {
		const colon = opt.colon || COLON;
		const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [""] : [...isWindows ? [process.cwd()] : [], ...(opt.path || process.env.PATH || "").split(colon)];
		const pathExtExe = isWindows ? opt.pathExt || process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM" : "";
		const pathExt = isWindows ? pathExtExe.split(colon) : [""];
		if (isWindows) {
			if (cmd.indexOf(".") !== -1 && pathExt[0] !== "") pathExt.unshift("");
		}
		return {
			pathEnv,
			pathExt,
			pathExtExe
		};
	};
	const which = (cmd, opt, cb) => {
		if (typeof opt === "function") {
			cb = opt;
			opt = {};
		}
		if (!opt) opt = {};
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		const step = (i) => new Promise((resolve, reject) => {
			if (i === pathEnv.length) return opt.all && found.length ? resolve(found) : reject(getNotFoundError(cmd));
			const ppRaw = pathEnv[i];
			const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
			const pCmd = path.join(pathPart, cmd);
			const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
			resolve(subStep(p, i, 0));
		});
		const subStep = (p, i, ii) => new Promise((resolve, reject) => {
			if (ii === pathExt.length) return resolve(step(i + 1));
			const ext = pathExt[ii];
			isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
				if (!er && is) {
					if (opt.all) found.push(p + ext);
					else return resolve(p + ext);
				}
				return resolve(subStep(p, i, ii + 1));
			});
		});
		return cb ? step(0).then((res) => cb(null, res), cb) : step(0);
	};
	const whichSync = (cmd, opt) => {
		opt = opt || {};
		const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
		const found = [];
		for (let i = 0; i < pathEnv.length; i++) {
			const ppRaw = pathEnv[i];
			const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
			const pCmd = path.join(pathPart, cmd);
			const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
			for (let j = 0; j < pathExt.length; j++) {
				const cur = p + pathExt[j];
				try {
					if (isexe.sync(cur, { pathExt: pathExtExe })) {
						if (opt.all) found.push(cur);
						else return cur;
					}
				} catch (ex) {}
			}
		}
		if (opt.all && found.length) return found;
		if (opt.nothrow) return null;
		throw getNotFoundError(cmd);
	};
	module.exports = which;
	which.sync = whichSync;
}));
// node_modules/path-key/index.js
var require_path_key = __commonJSMin(((exports, module) => {
	const pathKey = (options = {}) => {
		const environment = options.env || process.env;
		if ((options.platform || process.platform) !== "win32") return "PATH";
		return Object.keys(environment).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
	};
	module.exports = pathKey;
	module.exports.default = pathKey;
}));
// node_modules/cross-spawn/lib/util/resolveCommand.js
var require_resolveCommand = __commonJSMin(((exports, module) => {
	const path = __require("path");
	const which = require_which();
	const getPathKey = require_path_key();
	function resolveCommandAttempt(parsed, withoutPathExt) {
		const env = parsed.options.env || process.env;
		const cwd = process.cwd();
		const hasCustomCwd = parsed.options.cwd != null;
		const shouldSwitchCwd = hasCustomCwd && process.chdir !== void 0 && !process.chdir.disabled;
		if (shouldSwitchCwd) try {
			process.chdir(parsed.options.cwd);
		} catch (err) {}
		let resolved;
		try {
			resolved = which.sync(parsed.command, {
				path: env[getPathKey({ env })],
				pathExt: withoutPathExt ? path.delimiter : void 0
			});
		} catch (e) {} finally {
			if (shouldSwitchCwd) process.chdir(cwd);
		}
		if (resolved) resolved = path.resolve(hasCustomCwd ? parsed.options.cwd : "", resolved);
		return resolved;
	}
	function resolveCommand(parsed) {
		return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
	}
	module.exports = resolveCommand;
}));
// node_modules/cross-spawn/lib/util/escape.js
var require_escape = __commonJSMin(((exports, module) => {
	const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
	function escapeCommand(arg) {
		arg = arg.replace(metaCharsRegExp, "^$1");
		return arg;
	}
	function escapeArgument(arg, doubleEscapeMetaChars) {
		arg = `${arg}`;
		arg = arg.replace(/(?=(\\+?)?)\1"/g, "$1$1\\\"");
		arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
		arg = `"${arg}"`;
		arg = arg.replace(metaCharsRegExp, "^$1");
		if (doubleEscapeMetaChars) arg = arg.replace(metaCharsRegExp, "^$1");
		return arg;
	}
	module.exports.command = escapeCommand;
	module.exports.argument = escapeArgument;
}));
// node_modules/shebang-regex/index.js
var require_shebang_regex = __commonJSMin(((exports, module) => {
	module.exports = /^#!(.*)/;
}));
// node_modules/shebang-command/index.js
var require_shebang_command = __commonJSMin(((exports, module) => {
	const shebangRegex = require_shebang_regex();
	module.exports = (string = "") => {
		const match = string.match(shebangRegex);
		if (!match) return null;
		const [path, argument] = match[0].replace(/#! ?/, "").split(" ");
		const binary = path.split("/").pop();
		if (binary === "env") return argument;
		return argument ? `${binary} ${argument}` : binary;
	};
}));
// node_modules/cross-spawn/lib/util/readShebang.js
var require_readShebang = __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const shebangCommand = require_shebang_command();
	function readShebang(command) {
		const size = 150;
		const buffer = Buffer.alloc(size);
		let fd;
		try {
			fd = fs.openSync(command, "r");
			fs.readSync(fd, buffer, 0, size, 0);
			fs.closeSync(fd);
		} catch (e) {}
		return shebangCommand(buffer.toString());
	}
	module.exports = readShebang;
}));
// node_modules/cross-spawn/lib/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const path = __require("path");
	const resolveCommand = require_resolveCommand();
	const escape = require_escape();
	const readShebang = require_readShebang();
	const isWin = process.platform === "win32";
	const isExecutableRegExp = /\.(?:com|exe)$/i;
	const isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
	function detectShebang(parsed) {
		parsed.file = resolveCommand(parsed);
		const shebang = parsed.file && readShebang(parsed.file);
		if (shebang) {
			parsed.args.unshift(parsed.file);
			parsed.command = shebang;
			return resolveCommand(parsed);
		}
		return parsed.file;
	}
	function parseNonShell(parsed) {
		if (!isWin) return parsed;
		const commandFile = detectShebang(parsed);
		const needsShell = !isExecutableRegExp.test(commandFile);
		if (parsed.options.forceShell || needsShell) {
			const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);
			parsed.command = path.normalize(parsed.command);
			parsed.command = escape.command(parsed.command);
			parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));
			parsed.args = [
				"/d",
				"/s",
				"/c",
				`"${[parsed.command].concat(parsed.args).join(" ")}"`
			];
			parsed.command = process.env.comspec || "cmd.exe";
			parsed.options.windowsVerbatimArguments = true;
		}
		return parsed;
	}
	function parse(command, args, options) {
		if (args && !Array.isArray(args)) {
			options = args;
			args = null;
		}
		args = args ? args.slice(0) : [];
		options = Object.assign({}, options);
		const parsed = {
			command,
			args,
			options,
			file: void 0,
			original: {
				command,
				args
			}
		};
		return options.shell ? parsed : parseNonShell(parsed);
	}
	module.exports = parse;
}));
// node_modules/cross-spawn/lib/enoent.js
var require_enoent = __commonJSMin(((exports, module) => {
	const isWin = process.platform === "win32";
	function notFoundError(original, syscall) {
		return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
			code: "ENOENT",
			errno: "ENOENT",
			syscall: `${syscall} ${original.command}`,
			path: original.command,
			spawnargs: original.args
		});
	}
	function hookChildProcess(cp, parsed) {
		if (!isWin) return;
		const originalEmit = cp.emit;
		cp.emit = function(name, arg1) {
			if (name === "exit") {
				const err = verifyENOENT(arg1, parsed);
				if (err) return originalEmit.call(cp, "error", err);
			}
			return originalEmit.apply(cp, arguments);
		};
	}
	function verifyENOENT(status, parsed) {
		if (isWin && status === 1 && !parsed.file) return notFoundError(parsed.original, "spawn");
		return null;
	}
	function verifyENOENTSync(status, parsed) {
		if (isWin && status === 1 && !parsed.file) return notFoundError(parsed.original, "spawnSync");
		return null;
	}
	module.exports = {
		hookChildProcess,
		verifyENOENT,
		verifyENOENTSync,
		notFoundError
	};
}));
// node_modules/npm-run-path/node_modules/path-key/index.js
var import_cross_spawn = __toESM(__commonJSMin(((exports, module) => {
	const cp = __require("child_process");
	const parse = require_parse();
	const enoent = require_enoent();
	function spawn(command, args, options) {
		const parsed = parse(command, args, options);
		const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);
		enoent.hookChildProcess(spawned, parsed);
		return spawned;
	}
	function spawnSync(command, args, options) {
		const parsed = parse(command, args, options);
		const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);
		result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);
		return result;
	}
	module.exports = spawn;
	module.exports.spawn = spawn;
	module.exports.sync = spawnSync;
	module.exports._parse = parse;
	module.exports._enoent = enoent;
}))(), 1);
function pathKey(options = {}) {
	const { env = process.env, platform = process.platform } = options;
	if (platform !== "win32") return "PATH";
	return Object.keys(env).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
}
promisify(execFile);
function toPath(urlOrPath) {
	return urlOrPath instanceof URL ? fileURLToPath(urlOrPath) : urlOrPath;
}
function traversePathUp(startPath) {
	return { *[Symbol.iterator]() {
		let currentPath = path.resolve(toPath(startPath));
		let previousPath;
		while (previousPath !== currentPath) {
			yield currentPath;
			previousPath = currentPath;
			currentPath = path.resolve(currentPath, "..");
		}
	} };
}
// node_modules/npm-run-path/index.js
const npmRunPath = ({ cwd = process$1.cwd(), path: pathOption = process$1.env[pathKey()], preferLocal = true, execPath = process$1.execPath, addExecPath = true } = {}) => {
	const cwdPath = path.resolve(toPath(cwd));
	const result = [];
	const pathParts = pathOption.split(path.delimiter);
	if (preferLocal) applyPreferLocal(result, pathParts, cwdPath);
	if (addExecPath) applyExecPath(result, pathParts, execPath, cwdPath);
	return pathOption === "" || pathOption === path.delimiter ? `${result.join(path.delimiter)}${pathOption}` : [...result, pathOption].join(path.delimiter);
};
const applyPreferLocal = (result, pathParts, cwdPath) => {
	for (const directory of traversePathUp(cwdPath)) {
		const pathPart = path.join(directory, "node_modules/.bin");
		if (!pathParts.includes(pathPart)) result.push(pathPart);
	}
};
const applyExecPath = (result, pathParts, execPath, cwdPath) => {
	const pathPart = path.resolve(cwdPath, toPath(execPath), "..");
	if (!pathParts.includes(pathPart)) result.push(pathPart);
};
const npmRunPathEnv = ({ env = process$1.env, ...options } = {}) => {
	env = { ...env };
	const pathName = pathKey({ env });
	options.path = env[pathName];
	env[pathName] = npmRunPath(options);
	return env;
};
// node_modules/execa/lib/return/final-error.js
const getFinalError = (originalError, message, isSync) => {
	return new (isSync ? ExecaSyncError : ExecaError)(message, originalError instanceof DiscardedError ? {} : { cause: originalError });
};
var DiscardedError = class extends Error {};
const setErrorName = (ErrorClass, value) => {
	Object.defineProperty(ErrorClass.prototype, "name", {
		value,
		writable: true,
		enumerable: false,
		configurable: true
	});
	Object.defineProperty(ErrorClass.prototype, execaErrorSymbol, {
		value: true,
		writable: false,
		enumerable: false,
		configurable: false
	});
};
const isExecaError = (error) => isErrorInstance(error) && execaErrorSymbol in error;
const execaErrorSymbol = Symbol("isExecaError");
const isErrorInstance = (value) => Object.prototype.toString.call(value) === "[object Error]";
var ExecaError = class extends Error {};
setErrorName(ExecaError, ExecaError.name);
var ExecaSyncError = class extends Error {};
setErrorName(ExecaSyncError, ExecaSyncError.name);
// node_modules/human-signals/build/src/realtime.js
const getRealtimeSignals = () => {
	const length = 64 - SIGRTMIN + 1;
	return Array.from({ length }, getRealtimeSignal);
};
const getRealtimeSignal = (value, index) => ({
	name: `SIGRT${index + 1}`,
	number: SIGRTMIN + index,
	action: "terminate",
	description: "Application-specific signal (realtime)",
	standard: "posix"
});
const SIGRTMIN = 34;
// node_modules/human-signals/build/src/core.js
const SIGNALS = [
	{
		name: "SIGHUP",
		number: 1,
		action: "terminate",
		description: "Terminal closed",
		standard: "posix"
	},
	{
		name: "SIGINT",
		number: 2,
		action: "terminate",
		description: "User interruption with CTRL-C",
		standard: "ansi"
	},
	{
		name: "SIGQUIT",
		number: 3,
		action: "core",
		description: "User interruption with CTRL-\\",
		standard: "posix"
	},
	{
		name: "SIGILL",
		number: 4,
		action: "core",
		description: "Invalid machine instruction",
		standard: "ansi"
	},
	{
		name: "SIGTRAP",
		number: 5,
		action: "core",
		description: "Debugger breakpoint",
		standard: "posix"
	},
	{
		name: "SIGABRT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "ansi"
	},
	{
		name: "SIGIOT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "bsd"
	},
	{
		name: "SIGBUS",
		number: 7,
		action: "core",
		description: "Bus error due to misaligned, non-existing address or paging error",
		standard: "bsd"
	},
	{
		name: "SIGEMT",
		number: 7,
		action: "terminate",
		description: "Command should be emulated but is not implemented",
		standard: "other"
	},
	{
		name: "SIGFPE",
		number: 8,
		action: "core",
		description: "Floating point arithmetic error",
		standard: "ansi"
	},
	{
		name: "SIGKILL",
		number: 9,
		action: "terminate",
		description: "Forced termination",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGUSR1",
		number: 10,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGSEGV",
		number: 11,
		action: "core",
		description: "Segmentation fault",
		standard: "ansi"
	},
	{
		name: "SIGUSR2",
		number: 12,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGPIPE",
		number: 13,
		action: "terminate",
		description: "Broken pipe or socket",
		standard: "posix"
	},
	{
		name: "SIGALRM",
		number: 14,
		action: "terminate",
		description: "Timeout or timer",
		standard: "posix"
	},
	{
		name: "SIGTERM",
		number: 15,
		action: "terminate",
		description: "Termination",
		standard: "ansi"
	},
	{
		name: "SIGSTKFLT",
		number: 16,
		action: "terminate",
		description: "Stack is empty or overflowed",
		standard: "other"
	},
	{
		name: "SIGCHLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "posix"
	},
	{
		name: "SIGCLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "other"
	},
	{
		name: "SIGCONT",
		number: 18,
		action: "unpause",
		description: "Unpaused",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGSTOP",
		number: 19,
		action: "pause",
		description: "Paused",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGTSTP",
		number: 20,
		action: "pause",
		description: "Paused using CTRL-Z or \"suspend\"",
		standard: "posix"
	},
	{
		name: "SIGTTIN",
		number: 21,
		action: "pause",
		description: "Background process cannot read terminal input",
		standard: "posix"
	},
	{
		name: "SIGBREAK",
		number: 21,
		action: "terminate",
		description: "User interruption with CTRL-BREAK",
		standard: "other"
	},
	{
		name: "SIGTTOU",
		number: 22,
		action: "pause",
		description: "Background process cannot write to terminal output",
		standard: "posix"
	},
	{
		name: "SIGURG",
		number: 23,
		action: "ignore",
		description: "Socket received out-of-band data",
		standard: "bsd"
	},
	{
		name: "SIGXCPU",
		number: 24,
		action: "core",
		description: "Process timed out",
		standard: "bsd"
	},
	{
		name: "SIGXFSZ",
		number: 25,
		action: "core",
		description: "File too big",
		standard: "bsd"
	},
	{
		name: "SIGVTALRM",
		number: 26,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGPROF",
		number: 27,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGWINCH",
		number: 28,
		action: "ignore",
		description: "Terminal window size changed",
		standard: "bsd"
	},
	{
		name: "SIGIO",
		number: 29,
		action: "terminate",
		description: "I/O is available",
		standard: "other"
	},
	{
		name: "SIGPOLL",
		number: 29,
		action: "terminate",
		description: "Watched event",
		standard: "other"
	},
	{
		name: "SIGINFO",
		number: 29,
		action: "ignore",
		description: "Request for process information",
		standard: "other"
	},
	{
		name: "SIGPWR",
		number: 30,
		action: "terminate",
		description: "Device running out of power",
		standard: "systemv"
	},
	{
		name: "SIGSYS",
		number: 31,
		action: "core",
		description: "Invalid system call",
		standard: "other"
	},
	{
		name: "SIGUNUSED",
		number: 31,
		action: "terminate",
		description: "Invalid system call",
		standard: "other"
	}
];
// node_modules/human-signals/build/src/signals.js
const getSignals = () => {
	const realtimeSignals = getRealtimeSignals();
	return [...SIGNALS, ...realtimeSignals].map(normalizeSignal$1);
};
const normalizeSignal$1 = ({ name, number: defaultNumber, description, action, forced = false, standard }) => {
	const { signals: { [name]: constantSignal } } = constants$1;
	const supported = constantSignal !== void 0;
	return {
		name,
		number: supported ? constantSignal : defaultNumber,
		description,
		supported,
		action,
		forced,
		standard
	};
};
// node_modules/human-signals/build/src/main.js
const getSignalsByName = () => {
	const signals = getSignals();
	return Object.fromEntries(signals.map(getSignalByName));
};
const getSignalByName = ({ name, number, description, supported, action, forced, standard }) => [name, {
	name,
	number,
	description,
	supported,
	action,
	forced,
	standard
}];
const signalsByName = getSignalsByName();
const getSignalsByNumber = () => {
	const signals = getSignals();
	const signalsA = Array.from({ length: 65 }, (value, number) => getSignalByNumber(number, signals));
	return Object.assign({}, ...signalsA);
};
const getSignalByNumber = (number, signals) => {
	const signal = findSignalByNumber(number, signals);
	if (signal === void 0) return {};
	const { name, description, supported, action, forced, standard } = signal;
	return { [number]: {
		name,
		number,
		description,
		supported,
		action,
		forced,
		standard
	} };
};
const findSignalByNumber = (number, signals) => {
	const signal = signals.find(({ name }) => constants$1.signals[name] === number);
	if (signal !== void 0) return signal;
	return signals.find((signalA) => signalA.number === number);
};
getSignalsByNumber();
// node_modules/execa/lib/terminate/signal.js
const normalizeKillSignal = (killSignal) => {
	const optionName = "option `killSignal`";
	if (killSignal === 0) throw new TypeError(`Invalid ${optionName}: 0 cannot be used.`);
	return normalizeSignal(killSignal, optionName);
};
const normalizeSignalArgument = (signal) => signal === 0 ? signal : normalizeSignal(signal, "`subprocess.kill()`'s argument");
const normalizeSignal = (signalNameOrInteger, optionName) => {
	if (Number.isInteger(signalNameOrInteger)) return normalizeSignalInteger(signalNameOrInteger, optionName);
	if (typeof signalNameOrInteger === "string") return normalizeSignalName(signalNameOrInteger, optionName);
	throw new TypeError(`Invalid ${optionName} ${String(signalNameOrInteger)}: it must be a string or an integer.\n${getAvailableSignals()}`);
};
const normalizeSignalInteger = (signalInteger, optionName) => {
	if (signalsIntegerToName.has(signalInteger)) return signalsIntegerToName.get(signalInteger);
	throw new TypeError(`Invalid ${optionName} ${signalInteger}: this signal integer does not exist.\n${getAvailableSignals()}`);
};
const getSignalsIntegerToName = () => new Map(Object.entries(constants$1.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName]));
const signalsIntegerToName = getSignalsIntegerToName();
const normalizeSignalName = (signalName, optionName) => {
	if (signalName in constants$1.signals) return signalName;
	if (signalName.toUpperCase() in constants$1.signals) throw new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`);
	throw new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.\n${getAvailableSignals()}`);
};
const getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`;
const getAvailableSignalNames = () => Object.keys(constants$1.signals).sort().map((signalName) => `'${signalName}'`).join(", ");
const getAvailableSignalIntegers = () => [...new Set(Object.values(constants$1.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", ");
const getSignalDescription = (signal) => signalsByName[signal].description;
// node_modules/execa/lib/terminate/kill.js
const normalizeForceKillAfterDelay = (forceKillAfterDelay) => {
	if (forceKillAfterDelay === false) return forceKillAfterDelay;
	if (forceKillAfterDelay === true) return DEFAULT_FORCE_KILL_TIMEOUT;
	if (!Number.isFinite(forceKillAfterDelay) || forceKillAfterDelay < 0) throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negative integer, got \`${forceKillAfterDelay}\` (${typeof forceKillAfterDelay})`);
	return forceKillAfterDelay;
};
const DEFAULT_FORCE_KILL_TIMEOUT = 5e3;
const subprocessKill = ({ kill, options: { forceKillAfterDelay, killSignal }, onInternalError, context, controller }, signalOrError, errorArgument) => {
	const { signal, error } = parseKillArguments(signalOrError, errorArgument, killSignal);
	emitKillError(error, onInternalError);
	const killResult = kill(signal);
	setKillTimeout({
		kill,
		signal,
		forceKillAfterDelay,
		killSignal,
		killResult,
		context,
		controller
	});
	return killResult;
};
const parseKillArguments = (signalOrError, errorArgument, killSignal) => {
	const [signal = killSignal, error] = isErrorInstance(signalOrError) ? [void 0, signalOrError] : [signalOrError, errorArgument];
	if (typeof signal !== "string" && !Number.isInteger(signal)) throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(signal)}`);
	if (error !== void 0 && !isErrorInstance(error)) throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${error}`);
	return {
		signal: normalizeSignalArgument(signal),
		error
	};
};
const emitKillError = (error, onInternalError) => {
	if (error !== void 0) onInternalError.reject(error);
};
const setKillTimeout = async ({ kill, signal, forceKillAfterDelay, killSignal, killResult, context, controller }) => {
	if (signal === killSignal && killResult) killOnTimeout({
		kill,
		forceKillAfterDelay,
		context,
		controllerSignal: controller.signal
	});
};
const killOnTimeout = async ({ kill, forceKillAfterDelay, context, controllerSignal }) => {
	if (forceKillAfterDelay === false) return;
	try {
		await setTimeout$1(forceKillAfterDelay, void 0, { signal: controllerSignal });
		if (kill("SIGKILL")) context.isForcefullyTerminated ??= true;
	} catch {}
};
// node_modules/execa/lib/utils/abort-signal.js
const onAbortedSignal = async (mainSignal, stopSignal) => {
	if (!mainSignal.aborted) await once(mainSignal, "abort", { signal: stopSignal });
};
// node_modules/execa/lib/terminate/cancel.js
const validateCancelSignal = ({ cancelSignal }) => {
	if (cancelSignal !== void 0 && Object.prototype.toString.call(cancelSignal) !== "[object AbortSignal]") throw new Error(`The \`cancelSignal\` option must be an AbortSignal: ${String(cancelSignal)}`);
};
const throwOnCancel = ({ subprocess, cancelSignal, gracefulCancel, context, controller }) => cancelSignal === void 0 || gracefulCancel ? [] : [terminateOnCancel(subprocess, cancelSignal, context, controller)];
const terminateOnCancel = async (subprocess, cancelSignal, context, { signal }) => {
	await onAbortedSignal(cancelSignal, signal);
	context.terminationReason ??= "cancel";
	subprocess.kill();
	throw cancelSignal.reason;
};
// node_modules/execa/lib/ipc/validation.js
const validateIpcMethod = ({ methodName, isSubprocess, ipc, isConnected }) => {
	validateIpcOption(methodName, isSubprocess, ipc);
	validateConnection(methodName, isSubprocess, isConnected);
};
const validateIpcOption = (methodName, isSubprocess, ipc) => {
	if (!ipc) throw new Error(`${getMethodName(methodName, isSubprocess)} can only be used if the \`ipc\` option is \`true\`.`);
};
const validateConnection = (methodName, isSubprocess, isConnected) => {
	if (!isConnected) throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} has already exited or disconnected.`);
};
const throwOnEarlyDisconnect = (isSubprocess) => {
	throw new Error(`${getMethodName("getOneMessage", isSubprocess)} could not complete: the ${getOtherProcessName(isSubprocess)} exited or disconnected.`);
};
const throwOnStrictDeadlockError = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${getMethodName("getOneMessage", isSubprocess)},
	${getMethodName("sendMessage", isSubprocess, "message, {strict: true}")},
]);`);
};
const getStrictResponseError = (error, isSubprocess) => new Error(`${getMethodName("sendMessage", isSubprocess)} failed when sending an acknowledgment response to the ${getOtherProcessName(isSubprocess)}.`, { cause: error });
const throwOnMissingStrict = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is not listening to incoming messages.`);
};
const throwOnStrictDisconnect = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} exited without listening to incoming messages.`);
};
const getAbortDisconnectError = () => new Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(true)} disconnected.`);
const throwOnMissingParent = () => {
	throw new Error("`getCancelSignal()` cannot be used without setting the `cancelSignal` subprocess option.");
};
const handleEpipeError = ({ error, methodName, isSubprocess }) => {
	if (error.code === "EPIPE") throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} is disconnecting.`, { cause: error });
};
const handleSerializationError = ({ error, methodName, isSubprocess, message }) => {
	if (isSerializationError(error)) throw new Error(`${getMethodName(methodName, isSubprocess)}'s argument type is invalid: the message cannot be serialized: ${String(message)}.`, { cause: error });
};
const isSerializationError = ({ code, message }) => SERIALIZATION_ERROR_CODES.has(code) || SERIALIZATION_ERROR_MESSAGES.some((serializationErrorMessage) => message.includes(serializationErrorMessage));
const SERIALIZATION_ERROR_CODES = new Set(["ERR_MISSING_ARGS", "ERR_INVALID_ARG_TYPE"]);
const SERIALIZATION_ERROR_MESSAGES = [
	"could not be cloned",
	"circular structure",
	"call stack size exceeded"
];
const getMethodName = (methodName, isSubprocess, parameters = "") => methodName === "cancelSignal" ? "`cancelSignal`'s `controller.abort()`" : `${getNamespaceName(isSubprocess)}${methodName}(${parameters})`;
const getNamespaceName = (isSubprocess) => isSubprocess ? "" : "subprocess.";
const getOtherProcessName = (isSubprocess) => isSubprocess ? "parent process" : "subprocess";
const disconnect = (anyProcess) => {
	if (anyProcess.connected) anyProcess.disconnect();
};
// node_modules/execa/lib/utils/deferred.js
const createDeferred = () => {
	const methods = {};
	const promise = new Promise((resolve, reject) => {
		Object.assign(methods, {
			resolve,
			reject
		});
	});
	return Object.assign(promise, methods);
};
// node_modules/execa/lib/arguments/fd-options.js
const getToStream = (destination, to = "stdin") => {
	const isWritable = true;
	const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(destination);
	const fdNumber = getFdNumber(fileDescriptors, to, isWritable);
	const destinationStream = destination.stdio[fdNumber];
	if (destinationStream === null) throw new TypeError(getInvalidStdioOptionMessage(fdNumber, to, options, isWritable));
	return destinationStream;
};
const getFromStream = (source, from = "stdout") => {
	const isWritable = false;
	const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
	const fdNumber = getFdNumber(fileDescriptors, from, isWritable);
	const sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
	if (sourceStream === null || sourceStream === void 0) throw new TypeError(getInvalidStdioOptionMessage(fdNumber, from, options, isWritable));
	return sourceStream;
};
const SUBPROCESS_OPTIONS = new WeakMap();
const getFdNumber = (fileDescriptors, fdName, isWritable) => {
	const fdNumber = parseFdNumber(fdName, isWritable);
	validateFdNumber(fdNumber, fdName, isWritable, fileDescriptors);
	return fdNumber;
};
const parseFdNumber = (fdName, isWritable) => {
	const fdNumber = parseFd(fdName);
	if (fdNumber !== void 0) return fdNumber;
	const { validOptions, defaultValue } = isWritable ? {
		validOptions: "\"stdin\"",
		defaultValue: "stdin"
	} : {
		validOptions: "\"stdout\", \"stderr\", \"all\"",
		defaultValue: "stdout"
	};
	throw new TypeError(`"${getOptionName(isWritable)}" must not be "${fdName}".
It must be ${validOptions} or "fd3", "fd4" (and so on).
It is optional and defaults to "${defaultValue}".`);
};
const validateFdNumber = (fdNumber, fdName, isWritable, fileDescriptors) => {
	const fileDescriptor = fileDescriptors[getUsedDescriptor(fdNumber)];
	if (fileDescriptor === void 0) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	if (fileDescriptor.direction === "input" && !isWritable) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a readable stream, not writable.`);
	if (fileDescriptor.direction !== "input" && isWritable) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a writable stream, not readable.`);
};
const getInvalidStdioOptionMessage = (fdNumber, fdName, options, isWritable) => {
	if (fdNumber === "all" && !options.all) return "The \"all\" option must be true to use \"from: 'all'\".";
	const { optionName, optionValue } = getInvalidStdioOption(fdNumber, options);
	return `The "${optionName}: ${serializeOptionValue(optionValue)}" option is incompatible with using "${getOptionName(isWritable)}: ${serializeOptionValue(fdName)}".
Please set this option with "pipe" instead.`;
};
const getInvalidStdioOption = (fdNumber, { stdin, stdout, stderr, stdio }) => {
	const usedDescriptor = getUsedDescriptor(fdNumber);
	if (usedDescriptor === 0 && stdin !== void 0) return {
		optionName: "stdin",
		optionValue: stdin
	};
	if (usedDescriptor === 1 && stdout !== void 0) return {
		optionName: "stdout",
		optionValue: stdout
	};
	if (usedDescriptor === 2 && stderr !== void 0) return {
		optionName: "stderr",
		optionValue: stderr
	};
	return {
		optionName: `stdio[${usedDescriptor}]`,
		optionValue: stdio[usedDescriptor]
	};
};
const getUsedDescriptor = (fdNumber) => fdNumber === "all" ? 1 : fdNumber;
const getOptionName = (isWritable) => isWritable ? "to" : "from";
const serializeOptionValue = (value) => {
	if (typeof value === "string") return `'${value}'`;
	return typeof value === "number" ? `${value}` : "Stream";
};
// node_modules/execa/lib/utils/max-listeners.js
const incrementMaxListeners = (eventEmitter, maxListenersIncrement, signal) => {
	const maxListeners = eventEmitter.getMaxListeners();
	if (maxListeners === 0 || maxListeners === Number.POSITIVE_INFINITY) return;
	eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement);
	addAbortListener(signal, () => {
		eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
	});
};
// node_modules/execa/lib/ipc/reference.js
const addReference = (channel, reference) => {
	if (reference) addReferenceCount(channel);
};
const addReferenceCount = (channel) => {
	channel.refCounted();
};
const removeReference = (channel, reference) => {
	if (reference) removeReferenceCount(channel);
};
const removeReferenceCount = (channel) => {
	channel.unrefCounted();
};
const undoAddedReferences = (channel, isSubprocess) => {
	if (isSubprocess) {
		removeReferenceCount(channel);
		removeReferenceCount(channel);
	}
};
const redoAddedReferences = (channel, isSubprocess) => {
	if (isSubprocess) {
		addReferenceCount(channel);
		addReferenceCount(channel);
	}
};
// node_modules/execa/lib/ipc/incoming.js
const onMessage = async ({ anyProcess, channel, isSubprocess, ipcEmitter }, wrappedMessage) => {
	if (handleStrictResponse(wrappedMessage) || handleAbort(wrappedMessage)) return;
	if (!INCOMING_MESSAGES.has(anyProcess)) INCOMING_MESSAGES.set(anyProcess, []);
	const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	incomingMessages.push(wrappedMessage);
	if (incomingMessages.length > 1) return;
	while (incomingMessages.length > 0) {
		await waitForOutgoingMessages(anyProcess, ipcEmitter, wrappedMessage);
		await scheduler.yield();
		const message = await handleStrictRequest({
			wrappedMessage: incomingMessages[0],
			anyProcess,
			channel,
			isSubprocess,
			ipcEmitter
		});
		incomingMessages.shift();
		ipcEmitter.emit("message", message);
		ipcEmitter.emit("message:done");
	}
};
const onDisconnect = async ({ anyProcess, channel, isSubprocess, ipcEmitter, boundOnMessage }) => {
	abortOnDisconnect();
	const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	while (incomingMessages?.length > 0) await once(ipcEmitter, "message:done");
	anyProcess.removeListener("message", boundOnMessage);
	redoAddedReferences(channel, isSubprocess);
	ipcEmitter.connected = false;
	ipcEmitter.emit("disconnect");
};
const INCOMING_MESSAGES = new WeakMap();
// node_modules/execa/lib/ipc/forward.js
const getIpcEmitter = (anyProcess, channel, isSubprocess) => {
	if (IPC_EMITTERS.has(anyProcess)) return IPC_EMITTERS.get(anyProcess);
	const ipcEmitter = new EventEmitter();
	ipcEmitter.connected = true;
	IPC_EMITTERS.set(anyProcess, ipcEmitter);
	forwardEvents({
		ipcEmitter,
		anyProcess,
		channel,
		isSubprocess
	});
	return ipcEmitter;
};
const IPC_EMITTERS = new WeakMap();
const forwardEvents = ({ ipcEmitter, anyProcess, channel, isSubprocess }) => {
	const boundOnMessage = onMessage.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter
	});
	anyProcess.on("message", boundOnMessage);
	anyProcess.once("disconnect", onDisconnect.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter,
		boundOnMessage
	}));
	undoAddedReferences(channel, isSubprocess);
};
const isConnected = (anyProcess) => {
	const ipcEmitter = IPC_EMITTERS.get(anyProcess);
	return ipcEmitter === void 0 ? anyProcess.channel !== null : ipcEmitter.connected;
};
// node_modules/execa/lib/ipc/strict.js
const handleSendStrict = ({ anyProcess, channel, isSubprocess, message, strict }) => {
	if (!strict) return message;
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
	return {
		id: count$1++,
		type: REQUEST_TYPE,
		message,
		hasListeners
	};
};
let count$1 = 0n;
const validateStrictDeadlock = (outgoingMessages, wrappedMessage) => {
	if (wrappedMessage?.type !== REQUEST_TYPE || wrappedMessage.hasListeners) return;
	for (const { id } of outgoingMessages) if (id !== void 0) STRICT_RESPONSES[id].resolve({
		isDeadlock: true,
		hasListeners: false
	});
};
const handleStrictRequest = async ({ wrappedMessage, anyProcess, channel, isSubprocess, ipcEmitter }) => {
	if (wrappedMessage?.type !== REQUEST_TYPE || !anyProcess.connected) return wrappedMessage;
	const { id, message } = wrappedMessage;
	const response = {
		id,
		type: RESPONSE_TYPE,
		message: hasMessageListeners(anyProcess, ipcEmitter)
	};
	try {
		await sendMessage$1({
			anyProcess,
			channel,
			isSubprocess,
			ipc: true
		}, response);
	} catch (error) {
		ipcEmitter.emit("strict:error", error);
	}
	return message;
};
const handleStrictResponse = (wrappedMessage) => {
	if (wrappedMessage?.type !== RESPONSE_TYPE) return false;
	const { id, message: hasListeners } = wrappedMessage;
	STRICT_RESPONSES[id]?.resolve({
		isDeadlock: false,
		hasListeners
	});
	return true;
};
const waitForStrictResponse = async (wrappedMessage, anyProcess, isSubprocess) => {
	if (wrappedMessage?.type !== REQUEST_TYPE) return;
	const deferred = createDeferred();
	STRICT_RESPONSES[wrappedMessage.id] = deferred;
	const controller = new AbortController();
	try {
		const { isDeadlock, hasListeners } = await Promise.race([deferred, throwOnDisconnect$1(anyProcess, isSubprocess, controller)]);
		if (isDeadlock) throwOnStrictDeadlockError(isSubprocess);
		if (!hasListeners) throwOnMissingStrict(isSubprocess);
	} finally {
		controller.abort();
		delete STRICT_RESPONSES[wrappedMessage.id];
	}
};
const STRICT_RESPONSES = {};
const throwOnDisconnect$1 = async (anyProcess, isSubprocess, { signal }) => {
	incrementMaxListeners(anyProcess, 1, signal);
	await once(anyProcess, "disconnect", { signal });
	throwOnStrictDisconnect(isSubprocess);
};
const REQUEST_TYPE = "execa:ipc:request";
const RESPONSE_TYPE = "execa:ipc:response";
// node_modules/execa/lib/ipc/outgoing.js
const startSendMessage = (anyProcess, wrappedMessage, strict) => {
	if (!OUTGOING_MESSAGES.has(anyProcess)) OUTGOING_MESSAGES.set(anyProcess, new Set());
	const outgoingMessages = OUTGOING_MESSAGES.get(anyProcess);
	const outgoingMessage = {
		onMessageSent: createDeferred(),
		id: strict ? wrappedMessage.id : void 0
	};
	outgoingMessages.add(outgoingMessage);
	return {
		outgoingMessages,
		outgoingMessage
	};
};
const endSendMessage = ({ outgoingMessages, outgoingMessage }) => {
	outgoingMessages.delete(outgoingMessage);
	outgoingMessage.onMessageSent.resolve();
};
const waitForOutgoingMessages = async (anyProcess, ipcEmitter, wrappedMessage) => {
	while (!hasMessageListeners(anyProcess, ipcEmitter) && OUTGOING_MESSAGES.get(anyProcess)?.size > 0) {
		const outgoingMessages = [...OUTGOING_MESSAGES.get(anyProcess)];
		validateStrictDeadlock(outgoingMessages, wrappedMessage);
		await Promise.all(outgoingMessages.map(({ onMessageSent }) => onMessageSent));
	}
};
const OUTGOING_MESSAGES = new WeakMap();
const hasMessageListeners = (anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess);
const getMinListenerCount = (anyProcess) => SUBPROCESS_OPTIONS.has(anyProcess) && !getFdSpecificValue(SUBPROCESS_OPTIONS.get(anyProcess).options.buffer, "ipc") ? 1 : 0;
// node_modules/execa/lib/ipc/send.js
const sendMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, message, { strict = false } = {}) => {
	const methodName = "sendMessage";
	validateIpcMethod({
		methodName,
		isSubprocess,
		ipc,
		isConnected: anyProcess.connected
	});
	return sendMessageAsync({
		anyProcess,
		channel,
		methodName,
		isSubprocess,
		message,
		strict
	});
};
const sendMessageAsync = async ({ anyProcess, channel, methodName, isSubprocess, message, strict }) => {
	const wrappedMessage = handleSendStrict({
		anyProcess,
		channel,
		isSubprocess,
		message,
		strict
	});
	const outgoingMessagesState = startSendMessage(anyProcess, wrappedMessage, strict);
	try {
		await sendOneMessage({
			anyProcess,
			methodName,
			isSubprocess,
			wrappedMessage,
			message
		});
	} catch (error) {
		disconnect(anyProcess);
		throw error;
	} finally {
		endSendMessage(outgoingMessagesState);
	}
};
const sendOneMessage = async ({ anyProcess, methodName, isSubprocess, wrappedMessage, message }) => {
	const sendMethod = getSendMethod(anyProcess);
	try {
		await Promise.all([waitForStrictResponse(wrappedMessage, anyProcess, isSubprocess), sendMethod(wrappedMessage)]);
	} catch (error) {
		handleEpipeError({
			error,
			methodName,
			isSubprocess
		});
		handleSerializationError({
			error,
			methodName,
			isSubprocess,
			message
		});
		throw error;
	}
};
const getSendMethod = (anyProcess) => {
	if (PROCESS_SEND_METHODS.has(anyProcess)) return PROCESS_SEND_METHODS.get(anyProcess);
	const sendMethod = promisify(anyProcess.send.bind(anyProcess));
	PROCESS_SEND_METHODS.set(anyProcess, sendMethod);
	return sendMethod;
};
const PROCESS_SEND_METHODS = new WeakMap();
// node_modules/execa/lib/ipc/graceful.js
const sendAbort = (subprocess, message) => {
	const methodName = "cancelSignal";
	validateConnection(methodName, false, subprocess.connected);
	return sendOneMessage({
		anyProcess: subprocess,
		methodName,
		isSubprocess: false,
		wrappedMessage: {
			type: GRACEFUL_CANCEL_TYPE,
			message
		},
		message
	});
};
const getCancelSignal$1 = async ({ anyProcess, channel, isSubprocess, ipc }) => {
	await startIpc({
		anyProcess,
		channel,
		isSubprocess,
		ipc
	});
	return cancelController.signal;
};
const startIpc = async ({ anyProcess, channel, isSubprocess, ipc }) => {
	if (cancelListening) return;
	cancelListening = true;
	if (!ipc) {
		throwOnMissingParent();
		return;
	}
	if (channel === null) {
		abortOnDisconnect();
		return;
	}
	getIpcEmitter(anyProcess, channel, isSubprocess);
	await scheduler.yield();
};
let cancelListening = false;
const handleAbort = (wrappedMessage) => {
	if (wrappedMessage?.type !== GRACEFUL_CANCEL_TYPE) return false;
	cancelController.abort(wrappedMessage.message);
	return true;
};
const GRACEFUL_CANCEL_TYPE = "execa:ipc:cancel";
const abortOnDisconnect = () => {
	cancelController.abort(getAbortDisconnectError());
};
const cancelController = new AbortController();
// node_modules/execa/lib/terminate/graceful.js
const validateGracefulCancel = ({ gracefulCancel, cancelSignal, ipc, serialization }) => {
	if (!gracefulCancel) return;
	if (cancelSignal === void 0) throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
	if (!ipc) throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
	if (serialization === "json") throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
};
const throwOnGracefulCancel = ({ subprocess, cancelSignal, gracefulCancel, forceKillAfterDelay, context, controller }) => gracefulCancel ? [sendOnAbort({
	subprocess,
	cancelSignal,
	forceKillAfterDelay,
	context,
	controller
})] : [];
const sendOnAbort = async ({ subprocess, cancelSignal, forceKillAfterDelay, context, controller: { signal } }) => {
	await onAbortedSignal(cancelSignal, signal);
	const reason = getReason(cancelSignal);
	await sendAbort(subprocess, reason);
	killOnTimeout({
		kill: subprocess.kill,
		forceKillAfterDelay,
		context,
		controllerSignal: signal
	});
	context.terminationReason ??= "gracefulCancel";
	throw cancelSignal.reason;
};
const getReason = ({ reason }) => {
	if (!(reason instanceof DOMException)) return reason;
	const error = new Error(reason.message);
	Object.defineProperty(error, "stack", {
		value: reason.stack,
		enumerable: false,
		configurable: true,
		writable: true
	});
	return error;
};
// node_modules/execa/lib/terminate/timeout.js
const validateTimeout = ({ timeout }) => {
	if (timeout !== void 0 && (!Number.isFinite(timeout) || timeout < 0)) throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${timeout}\` (${typeof timeout})`);
};
const throwOnTimeout = (subprocess, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(subprocess, timeout, context, controller)];
const killAfterTimeout = async (subprocess, timeout, context, { signal }) => {
	await setTimeout$1(timeout, void 0, { signal });
	context.terminationReason ??= "timeout";
	subprocess.kill();
	throw new DiscardedError();
};
// node_modules/execa/lib/methods/node.js
const mapNode = ({ options }) => {
	if (options.node === false) throw new TypeError("The \"node\" option cannot be false with `execaNode()`.");
	return { options: {
		...options,
		node: true
	} };
};
const handleNodeOption = (file, commandArguments, { node: shouldHandleNode = false, nodePath = execPath, nodeOptions = execArgv.filter((nodeOption) => !nodeOption.startsWith("--inspect")), cwd, execPath: formerNodePath, ...options }) => {
	if (formerNodePath !== void 0) throw new TypeError("The \"execPath\" option has been removed. Please use the \"nodePath\" option instead.");
	const normalizedNodePath = safeNormalizeFileUrl(nodePath, "The \"nodePath\" option");
	const resolvedNodePath = path.resolve(cwd, normalizedNodePath);
	const newOptions = {
		...options,
		nodePath: resolvedNodePath,
		node: shouldHandleNode,
		cwd
	};
	if (!shouldHandleNode) return [
		file,
		commandArguments,
		newOptions
	];
	if (path.basename(file, ".exe") === "node") throw new TypeError("When the \"node\" option is true, the first argument does not need to be \"node\".");
	return [
		resolvedNodePath,
		[
			...nodeOptions,
			file,
			...commandArguments
		],
		{
			ipc: true,
			...newOptions,
			shell: false
		}
	];
};
// node_modules/execa/lib/ipc/ipc-input.js
const validateIpcInputOption = ({ ipcInput, ipc, serialization }) => {
	if (ipcInput === void 0) return;
	if (!ipc) throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
	validateIpcInput[serialization](ipcInput);
};
const validateAdvancedInput = (ipcInput) => {
	try {
		serialize(ipcInput);
	} catch (error) {
		throw new Error("The `ipcInput` option is not serializable with a structured clone.", { cause: error });
	}
};
const validateJsonInput = (ipcInput) => {
	try {
		JSON.stringify(ipcInput);
	} catch (error) {
		throw new Error("The `ipcInput` option is not serializable with JSON.", { cause: error });
	}
};
const validateIpcInput = {
	advanced: validateAdvancedInput,
	json: validateJsonInput
};
const sendIpcInput = async (subprocess, ipcInput) => {
	if (ipcInput === void 0) return;
	await subprocess.sendMessage(ipcInput);
};
// node_modules/execa/lib/arguments/encoding-option.js
const validateEncoding = ({ encoding }) => {
	if (ENCODINGS.has(encoding)) return;
	const correctEncoding = getCorrectEncoding(encoding);
	if (correctEncoding !== void 0) throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to ${serializeEncoding(correctEncoding)}.`);
	const correctEncodings = [...ENCODINGS].map((correctEncoding) => serializeEncoding(correctEncoding)).join(", ");
	throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to one of: ${correctEncodings}.`);
};
const TEXT_ENCODINGS = new Set(["utf8", "utf16le"]);
const BINARY_ENCODINGS = new Set([
	"buffer",
	"hex",
	"base64",
	"base64url",
	"latin1",
	"ascii"
]);
const ENCODINGS = new Set([...TEXT_ENCODINGS, ...BINARY_ENCODINGS]);
const getCorrectEncoding = (encoding) => {
	if (encoding === null) return "buffer";
	if (typeof encoding !== "string") return;
	const lowerEncoding = encoding.toLowerCase();
	if (lowerEncoding in ENCODING_ALIASES) return ENCODING_ALIASES[lowerEncoding];
	if (ENCODINGS.has(lowerEncoding)) return lowerEncoding;
};
const ENCODING_ALIASES = {
	"utf-8": "utf8",
	"utf-16le": "utf16le",
	"ucs-2": "utf16le",
	ucs2: "utf16le",
	binary: "latin1"
};
const serializeEncoding = (encoding) => typeof encoding === "string" ? `"${encoding}"` : String(encoding);
// node_modules/execa/lib/arguments/cwd.js
const normalizeCwd = (cwd = getDefaultCwd()) => {
	const cwdString = safeNormalizeFileUrl(cwd, "The \"cwd\" option");
	return path.resolve(cwdString);
};
const getDefaultCwd = () => {
	try {
		return process$1.cwd();
	} catch (error) {
		error.message = `The current directory does not exist.\n${error.message}`;
		throw error;
	}
};
const fixCwdError = (originalMessage, cwd) => {
	if (cwd === getDefaultCwd()) return originalMessage;
	let cwdStat;
	try {
		cwdStat = statSync(cwd);
	} catch (error) {
		return `The "cwd" option is invalid: ${cwd}.\n${error.message}\n${originalMessage}`;
	}
	if (!cwdStat.isDirectory()) return `The "cwd" option is not a directory: ${cwd}.\n${originalMessage}`;
	return originalMessage;
};
// node_modules/execa/lib/arguments/options.js
const normalizeOptions = (filePath, rawArguments, rawOptions) => {
	rawOptions.cwd = normalizeCwd(rawOptions.cwd);
	const [processedFile, processedArguments, processedOptions] = handleNodeOption(filePath, rawArguments, rawOptions);
	const { command: file, args: commandArguments, options: initialOptions } = import_cross_spawn.default._parse(processedFile, processedArguments, processedOptions);
	const fdOptions = normalizeFdSpecificOptions(initialOptions);
	const options = addDefaultOptions(fdOptions);
	validateTimeout(options);
	validateEncoding(options);
	validateIpcInputOption(options);
	validateCancelSignal(options);
	validateGracefulCancel(options);
	options.shell = normalizeFileUrl(options.shell);
	options.env = getEnv(options);
	options.killSignal = normalizeKillSignal(options.killSignal);
	options.forceKillAfterDelay = normalizeForceKillAfterDelay(options.forceKillAfterDelay);
	options.lines = options.lines.map((lines, fdNumber) => lines && !BINARY_ENCODINGS.has(options.encoding) && options.buffer[fdNumber]);
	if (process$1.platform === "win32" && path.basename(file, ".exe") === "cmd") commandArguments.unshift("/q");
	return {
		file,
		commandArguments,
		options
	};
};
const addDefaultOptions = ({ extendEnv = true, preferLocal = false, cwd, localDir: localDirectory = cwd, encoding = "utf8", reject = true, cleanup = true, all = false, windowsHide = true, killSignal = "SIGTERM", forceKillAfterDelay = true, gracefulCancel = false, ipcInput, ipc = ipcInput !== void 0 || gracefulCancel, serialization = "advanced", ...options }) => ({
	...options,
	extendEnv,
	preferLocal,
	cwd,
	localDirectory,
	encoding,
	reject,
	cleanup,
	all,
	windowsHide,
	killSignal,
	forceKillAfterDelay,
	gracefulCancel,
	ipcInput,
	ipc,
	serialization
});
const getEnv = ({ env: envOption, extendEnv, preferLocal, node, localDirectory, nodePath }) => {
	const env = extendEnv ? {
		...process$1.env,
		...envOption
	} : envOption;
	if (preferLocal || node) return npmRunPathEnv({
		env,
		cwd: localDirectory,
		execPath: nodePath,
		preferLocal,
		addExecPath: node
	});
	return env;
};
// node_modules/execa/lib/arguments/shell.js
const concatenateShell = (file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [
	[file, ...commandArguments].join(" "),
	[],
	options
] : [
	file,
	commandArguments,
	options
];
// node_modules/strip-final-newline/index.js
function stripFinalNewline(input) {
	if (typeof input === "string") return stripFinalNewlineString(input);
	if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) throw new Error("Input must be a string or a Uint8Array");
	return stripFinalNewlineBinary(input);
}
const stripFinalNewlineString = (input) => input.at(-1) === LF ? input.slice(0, input.at(-2) === CR ? -2 : -1) : input;
const stripFinalNewlineBinary = (input) => input.at(-1) === LF_BINARY ? input.subarray(0, input.at(-2) === CR_BINARY ? -2 : -1) : input;
const LF = "\n";
const LF_BINARY = LF.codePointAt(0);
const CR = "\r";
const CR_BINARY = CR.codePointAt(0);
// node_modules/is-stream/index.js
function isStream(stream, { checkOpen = true } = {}) {
	return stream !== null && typeof stream === "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe === "function";
}
function isWritableStream$1(stream, { checkOpen = true } = {}) {
	return isStream(stream, { checkOpen }) && (stream.writable || !checkOpen) && typeof stream.write === "function" && typeof stream.end === "function" && typeof stream.writable === "boolean" && typeof stream.writableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isReadableStream$1(stream, { checkOpen = true } = {}) {
	return isStream(stream, { checkOpen }) && (stream.readable || !checkOpen) && typeof stream.read === "function" && typeof stream.readable === "boolean" && typeof stream.readableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isDuplexStream(stream, options) {
	return isWritableStream$1(stream, options) && isReadableStream$1(stream, options);
}
// node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js
const a = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
var c = class {
	#t;
	#n;
	#r = !1;
	#e = void 0;
	constructor(e, t) {
		this.#t = e, this.#n = t;
	}
	next() {
		const e = () => this.#s();
		return this.#e = this.#e ? this.#e.then(e, e) : e(), this.#e;
	}
	return(e) {
		const t = () => this.#i(e);
		return this.#e ? this.#e.then(t, t) : t();
	}
	async #s() {
		if (this.#r) return {
			done: !0,
			value: void 0
		};
		let e;
		try {
			e = await this.#t.read();
		} catch (t) {
			throw this.#e = void 0, this.#r = !0, this.#t.releaseLock(), t;
		}
		return e.done && (this.#e = void 0, this.#r = !0, this.#t.releaseLock()), e;
	}
	async #i(e) {
		if (this.#r) return {
			done: !0,
			value: e
		};
		if (this.#r = !0, !this.#n) {
			const t = this.#t.cancel(e);
			return this.#t.releaseLock(), await t, {
				done: !0,
				value: e
			};
		}
		return this.#t.releaseLock(), {
			done: !0,
			value: e
		};
	}
};
const n = Symbol();
function i() {
	return this[n].next();
}
Object.defineProperty(i, "name", { value: "next" });
function o(r) {
	return this[n].return(r);
}
Object.defineProperty(o, "name", { value: "return" });
const u = Object.create(a, {
	next: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: i
	},
	return: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: o
	}
});
function h({ preventCancel: r = !1 } = {}) {
	const t = new c(this.getReader(), r), s = Object.create(u);
	return s[n] = t, s;
}
// node_modules/get-stream/source/stream.js
const getAsyncIterable = (stream) => {
	if (isReadableStream$1(stream, { checkOpen: false }) && nodeImports.on !== void 0) return getStreamIterable(stream);
	if (typeof stream?.[Symbol.asyncIterator] === "function") return stream;
	if (toString.call(stream) === "[object ReadableStream]") return h.call(stream);
	throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.");
};
const { toString } = Object.prototype;
const getStreamIterable = async function* (stream) {
	const controller = new AbortController();
	const state = {};
	handleStreamEnd(stream, controller, state);
	try {
		for await (const [chunk] of nodeImports.on(stream, "data", { signal: controller.signal })) yield chunk;
	} catch (error) {
		if (state.error !== void 0) throw state.error;
		else if (!controller.signal.aborted) throw error;
	} finally {
		stream.destroy();
	}
};
const handleStreamEnd = async (stream, controller, state) => {
	try {
		await nodeImports.finished(stream, {
			cleanup: true,
			readable: true,
			writable: false,
			error: false
		});
	} catch (error) {
		state.error = error;
	} finally {
		controller.abort();
	}
};
const nodeImports = {};
// node_modules/get-stream/source/contents.js
const getStreamContents$1 = async (stream, { init, convertChunk, getSize, truncateChunk, addChunk, getFinalChunk, finalize }, { maxBuffer = Number.POSITIVE_INFINITY } = {}) => {
	const asyncIterable = getAsyncIterable(stream);
	const state = init();
	state.length = 0;
	try {
		for await (const chunk of asyncIterable) {
			const convertedChunk = convertChunk[getChunkType(chunk)](chunk, state);
			appendChunk({
				convertedChunk,
				state,
				getSize,
				truncateChunk,
				addChunk,
				maxBuffer
			});
		}
		appendFinalChunk({
			state,
			convertChunk,
			getSize,
			truncateChunk,
			addChunk,
			getFinalChunk,
			maxBuffer
		});
		return finalize(state);
	} catch (error) {
		const normalizedError = typeof error === "object" && error !== null ? error : new Error(error);
		normalizedError.bufferedData = finalize(state);
		throw normalizedError;
	}
};
const appendFinalChunk = ({ state, getSize, truncateChunk, addChunk, getFinalChunk, maxBuffer }) => {
	const convertedChunk = getFinalChunk(state);
	if (convertedChunk !== void 0) appendChunk({
		convertedChunk,
		state,
		getSize,
		truncateChunk,
		addChunk,
		maxBuffer
	});
};
const appendChunk = ({ convertedChunk, state, getSize, truncateChunk, addChunk, maxBuffer }) => {
	const chunkSize = getSize(convertedChunk);
	const newLength = state.length + chunkSize;
	if (newLength <= maxBuffer) {
		addNewChunk(convertedChunk, state, addChunk, newLength);
		return;
	}
	const truncatedChunk = truncateChunk(convertedChunk, maxBuffer - state.length);
	if (truncatedChunk !== void 0) addNewChunk(truncatedChunk, state, addChunk, maxBuffer);
	throw new MaxBufferError();
};
const addNewChunk = (convertedChunk, state, addChunk, newLength) => {
	state.contents = addChunk(convertedChunk, state, newLength);
	state.length = newLength;
};
const getChunkType = (chunk) => {
	const typeOfChunk = typeof chunk;
	if (typeOfChunk === "string") return "string";
	if (typeOfChunk !== "object" || chunk === null) return "others";
	if (globalThis.Buffer?.isBuffer(chunk)) return "buffer";
	const prototypeName = objectToString.call(chunk);
	if (prototypeName === "[object ArrayBuffer]") return "arrayBuffer";
	if (prototypeName === "[object DataView]") return "dataView";
	if (Number.isInteger(chunk.byteLength) && Number.isInteger(chunk.byteOffset) && objectToString.call(chunk.buffer) === "[object ArrayBuffer]") return "typedArray";
	return "others";
};
const { toString: objectToString } = Object.prototype;
var MaxBufferError = class extends Error {
	name = "MaxBufferError";
	constructor() {
		super("maxBuffer exceeded");
	}
};
// node_modules/get-stream/source/utils.js
const identity = (value) => value;
const noop$1 = () => void 0;
const getContentsProperty = ({ contents }) => contents;
const throwObjectStream = (chunk) => {
	throw new Error(`Streams in object mode are not supported: ${String(chunk)}`);
};
const getLengthProperty = (convertedChunk) => convertedChunk.length;
// node_modules/get-stream/source/array.js
async function getStreamAsArray(stream, options) {
	return getStreamContents$1(stream, arrayMethods, options);
}
const initArray = () => ({ contents: [] });
const increment = () => 1;
const addArrayChunk = (convertedChunk, { contents }) => {
	contents.push(convertedChunk);
	return contents;
};
const arrayMethods = {
	init: initArray,
	convertChunk: {
		string: identity,
		buffer: identity,
		arrayBuffer: identity,
		dataView: identity,
		typedArray: identity,
		others: identity
	},
	getSize: increment,
	truncateChunk: noop$1,
	addChunk: addArrayChunk,
	getFinalChunk: noop$1,
	finalize: getContentsProperty
};
// node_modules/get-stream/source/array-buffer.js
async function getStreamAsArrayBuffer(stream, options) {
	return getStreamContents$1(stream, arrayBufferMethods, options);
}
const initArrayBuffer = () => ({ contents: new ArrayBuffer(0) });
const useTextEncoder = (chunk) => textEncoder.encode(chunk);
const textEncoder = new TextEncoder();
const useUint8Array = (chunk) => new Uint8Array(chunk);
const useUint8ArrayWithOffset = (chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
const truncateArrayBufferChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
const addArrayBufferChunk = (convertedChunk, { contents, length: previousLength }, length) => {
	const newContents = hasArrayBufferResize() ? resizeArrayBuffer(contents, length) : resizeArrayBufferSlow(contents, length);
	new Uint8Array(newContents).set(convertedChunk, previousLength);
	return newContents;
};
const resizeArrayBufferSlow = (contents, length) => {
	if (length <= contents.byteLength) return contents;
	const arrayBuffer = new ArrayBuffer(getNewContentsLength(length));
	new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
	return arrayBuffer;
};
const resizeArrayBuffer = (contents, length) => {
	if (length <= contents.maxByteLength) {
		contents.resize(length);
		return contents;
	}
	const arrayBuffer = new ArrayBuffer(length, { maxByteLength: getNewContentsLength(length) });
	new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
	return arrayBuffer;
};
const getNewContentsLength = (length) => SCALE_FACTOR ** Math.ceil(Math.log(length) / Math.log(SCALE_FACTOR));
const SCALE_FACTOR = 2;
const finalizeArrayBuffer = ({ contents, length }) => hasArrayBufferResize() ? contents : contents.slice(0, length);
const hasArrayBufferResize = () => "resize" in ArrayBuffer.prototype;
const arrayBufferMethods = {
	init: initArrayBuffer,
	convertChunk: {
		string: useTextEncoder,
		buffer: useUint8Array,
		arrayBuffer: useUint8Array,
		dataView: useUint8ArrayWithOffset,
		typedArray: useUint8ArrayWithOffset,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: truncateArrayBufferChunk,
	addChunk: addArrayBufferChunk,
	getFinalChunk: noop$1,
	finalize: finalizeArrayBuffer
};
// node_modules/get-stream/source/string.js
async function getStreamAsString(stream, options) {
	return getStreamContents$1(stream, stringMethods, options);
}
const initString = () => ({
	contents: "",
	textDecoder: new TextDecoder()
});
const useTextDecoder = (chunk, { textDecoder }) => textDecoder.decode(chunk, { stream: true });
const addStringChunk = (convertedChunk, { contents }) => contents + convertedChunk;
const truncateStringChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
const getFinalStringChunk = ({ textDecoder }) => {
	const finalChunk = textDecoder.decode();
	return finalChunk === "" ? void 0 : finalChunk;
};
const stringMethods = {
	init: initString,
	convertChunk: {
		string: identity,
		buffer: useTextDecoder,
		arrayBuffer: useTextDecoder,
		dataView: useTextDecoder,
		typedArray: useTextDecoder,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: truncateStringChunk,
	addChunk: addStringChunk,
	getFinalChunk: getFinalStringChunk,
	finalize: getContentsProperty
};
// node_modules/execa/lib/io/max-buffer.js
const handleMaxBuffer = ({ error, stream, readableObjectMode, lines, encoding, fdNumber }) => {
	if (!(error instanceof MaxBufferError)) throw error;
	if (fdNumber === "all") return error;
	error.maxBufferInfo = {
		fdNumber,
		unit: getMaxBufferUnit(readableObjectMode, lines, encoding)
	};
	stream.destroy();
	throw error;
};
const getMaxBufferUnit = (readableObjectMode, lines, encoding) => {
	if (readableObjectMode) return "objects";
	if (lines) return "lines";
	if (encoding === "buffer") return "bytes";
	return "characters";
};
const checkIpcMaxBuffer = (subprocess, ipcOutput, maxBuffer) => {
	if (ipcOutput.length !== maxBuffer) return;
	const error = new MaxBufferError();
	error.maxBufferInfo = { fdNumber: "ipc" };
	throw error;
};
const getMaxBufferMessage = (error, maxBuffer) => {
	const { streamName, threshold, unit } = getMaxBufferInfo(error, maxBuffer);
	return `Command's ${streamName} was larger than ${threshold} ${unit}`;
};
const getMaxBufferInfo = (error, maxBuffer) => {
	if (error?.maxBufferInfo === void 0) return {
		streamName: "output",
		threshold: maxBuffer[1],
		unit: "bytes"
	};
	const { maxBufferInfo: { fdNumber, unit } } = error;
	delete error.maxBufferInfo;
	const threshold = getFdSpecificValue(maxBuffer, fdNumber);
	if (fdNumber === "ipc") return {
		streamName: "IPC output",
		threshold,
		unit: "messages"
	};
	return {
		streamName: getStreamName(fdNumber),
		threshold,
		unit
	};
};
const isMaxBufferSync = (resultError, output, maxBuffer) => resultError?.code === "ENOBUFS" && output !== null && output.some((result) => result !== null && result.length > getMaxBufferSync(maxBuffer));
const truncateMaxBufferSync = (result, isMaxBuffer, maxBuffer) => {
	if (!isMaxBuffer) return result;
	const maxBufferValue = getMaxBufferSync(maxBuffer);
	return result.length > maxBufferValue ? result.slice(0, maxBufferValue) : result;
};
const getMaxBufferSync = ([, stdoutMaxBuffer]) => stdoutMaxBuffer;
// node_modules/execa/lib/return/message.js
const createMessages = ({ stdio, all, ipcOutput, originalError, signal, signalDescription, exitCode, escapedCommand, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, forceKillAfterDelay, killSignal, maxBuffer, timeout, cwd }) => {
	const errorCode = originalError?.code;
	const prefix = getErrorPrefix({
		originalError,
		timedOut,
		timeout,
		isMaxBuffer,
		maxBuffer,
		errorCode,
		signal,
		signalDescription,
		exitCode,
		isCanceled,
		isGracefullyCanceled,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal
	});
	const originalMessage = getOriginalMessage(originalError, cwd);
	const shortMessage = `${prefix}: ${escapedCommand}${originalMessage === void 0 ? "" : `\n${originalMessage}`}`;
	return {
		originalMessage,
		shortMessage,
		message: [
			shortMessage,
			...all === void 0 ? [stdio[2], stdio[1]] : [all],
			...stdio.slice(3),
			ipcOutput.map((ipcMessage) => serializeIpcMessage(ipcMessage)).join("\n")
		].map((messagePart) => escapeLines(stripFinalNewline(serializeMessagePart(messagePart)))).filter(Boolean).join("\n\n")
	};
};
const getErrorPrefix = ({ originalError, timedOut, timeout, isMaxBuffer, maxBuffer, errorCode, signal, signalDescription, exitCode, isCanceled, isGracefullyCanceled, isForcefullyTerminated, forceKillAfterDelay, killSignal }) => {
	const forcefulSuffix = getForcefulSuffix(isForcefullyTerminated, forceKillAfterDelay);
	if (timedOut) return `Command timed out after ${timeout} milliseconds${forcefulSuffix}`;
	if (isGracefullyCanceled) {
		if (signal === void 0) return `Command was gracefully canceled with exit code ${exitCode}`;
		return isForcefullyTerminated ? `Command was gracefully canceled${forcefulSuffix}` : `Command was gracefully canceled with ${signal} (${signalDescription})`;
	}
	if (isCanceled) return `Command was canceled${forcefulSuffix}`;
	if (isMaxBuffer) return `${getMaxBufferMessage(originalError, maxBuffer)}${forcefulSuffix}`;
	if (errorCode !== void 0) return `Command failed with ${errorCode}${forcefulSuffix}`;
	if (isForcefullyTerminated) return `Command was killed with ${killSignal} (${getSignalDescription(killSignal)})${forcefulSuffix}`;
	if (signal !== void 0) return `Command was killed with ${signal} (${signalDescription})`;
	if (exitCode !== void 0) return `Command failed with exit code ${exitCode}`;
	return "Command failed";
};
const getForcefulSuffix = (isForcefullyTerminated, forceKillAfterDelay) => isForcefullyTerminated ? ` and was forcefully terminated after ${forceKillAfterDelay} milliseconds` : "";
const getOriginalMessage = (originalError, cwd) => {
	if (originalError instanceof DiscardedError) return;
	const originalMessage = isExecaError(originalError) ? originalError.originalMessage : String(originalError?.message ?? originalError);
	const escapedOriginalMessage = escapeLines(fixCwdError(originalMessage, cwd));
	return escapedOriginalMessage === "" ? void 0 : escapedOriginalMessage;
};
const serializeIpcMessage = (ipcMessage) => typeof ipcMessage === "string" ? ipcMessage : inspect(ipcMessage);
const serializeMessagePart = (messagePart) => Array.isArray(messagePart) ? messagePart.map((messageItem) => stripFinalNewline(serializeMessageItem(messageItem))).filter(Boolean).join("\n") : serializeMessageItem(messagePart);
const serializeMessageItem = (messageItem) => {
	if (typeof messageItem === "string") return messageItem;
	if (isUint8Array(messageItem)) return uint8ArrayToString(messageItem);
	return "";
};
// node_modules/execa/lib/return/result.js
const makeSuccessResult = ({ command, escapedCommand, stdio, all, ipcOutput, options: { cwd }, startTime }) => omitUndefinedProperties({
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: false,
	timedOut: false,
	isCanceled: false,
	isGracefullyCanceled: false,
	isTerminated: false,
	isMaxBuffer: false,
	isForcefullyTerminated: false,
	exitCode: 0,
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
});
const makeEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, isSync }) => makeError({
	error,
	command,
	escapedCommand,
	startTime,
	timedOut: false,
	isCanceled: false,
	isGracefullyCanceled: false,
	isMaxBuffer: false,
	isForcefullyTerminated: false,
	stdio: Array.from({ length: fileDescriptors.length }),
	ipcOutput: [],
	options,
	isSync
});
const makeError = ({ error: originalError, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode: rawExitCode, signal: rawSignal, stdio, all, ipcOutput, options: { timeoutDuration, timeout = timeoutDuration, forceKillAfterDelay, killSignal, cwd, maxBuffer }, isSync }) => {
	const { exitCode, signal, signalDescription } = normalizeExitPayload(rawExitCode, rawSignal);
	const { originalMessage, shortMessage, message } = createMessages({
		stdio,
		all,
		ipcOutput,
		originalError,
		signal,
		signalDescription,
		exitCode,
		escapedCommand,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal,
		maxBuffer,
		timeout,
		cwd
	});
	const error = getFinalError(originalError, message, isSync);
	Object.assign(error, getErrorProperties({
		error,
		command,
		escapedCommand,
		startTime,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		exitCode,
		signal,
		signalDescription,
		stdio,
		all,
		ipcOutput,
		cwd,
		originalMessage,
		shortMessage
	}));
	return error;
};
const getErrorProperties = ({ error, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode, signal, signalDescription, stdio, all, ipcOutput, cwd, originalMessage, shortMessage }) => omitUndefinedProperties({
	shortMessage,
	originalMessage,
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: true,
	timedOut,
	isCanceled,
	isGracefullyCanceled,
	isTerminated: signal !== void 0,
	isMaxBuffer,
	isForcefullyTerminated,
	exitCode,
	signal,
	signalDescription,
	code: error.cause?.code,
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
});
const omitUndefinedProperties = (result) => Object.fromEntries(Object.entries(result).filter(([, value]) => value !== void 0));
const normalizeExitPayload = (rawExitCode, rawSignal) => {
	const exitCode = rawExitCode === null ? void 0 : rawExitCode;
	const signal = rawSignal === null ? void 0 : rawSignal;
	return {
		exitCode,
		signal,
		signalDescription: signal === void 0 ? void 0 : getSignalDescription(rawSignal)
	};
};
// node_modules/parse-ms/index.js
const toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 864e5),
		hours: Math.trunc(milliseconds / 36e5 % 24),
		minutes: Math.trunc(milliseconds / 6e4 % 60),
		seconds: Math.trunc(milliseconds / 1e3 % 60),
		milliseconds: Math.trunc(milliseconds % 1e3),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
	};
}
function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86400000n,
		hours: milliseconds / 3600000n % 24n,
		minutes: milliseconds / 60000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n
	};
}
function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case "number":
			if (Number.isFinite(milliseconds)) return parseNumber(milliseconds);
			break;
		case "bigint": return parseBigint(milliseconds);
	}
	throw new TypeError("Expected a finite number or bigint");
}
// node_modules/pretty-ms/index.js
const isZero = (value) => value === 0 || value === 0n;
const pluralize = (word, count) => count === 1 || count === 1n ? word : `${word}s`;
const SECOND_ROUNDING_EPSILON = 1e-7;
const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === "bigint";
	if (!isBigInt && !Number.isFinite(milliseconds)) throw new TypeError("Expected a finite number or bigint");
	options = { ...options };
	const sign = milliseconds < 0 ? "-" : "";
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds;
	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
	}
	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}
	let result = [];
	const floorDecimals = (value, decimalDigits) => {
		const flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
		return (Math.round(flooredInterimValue) / 10 ** decimalDigits).toFixed(decimalDigits);
	};
	const add = (value, long, short, valueString) => {
		if ((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "m")) return;
		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length;
			const minLength = result.length > 0 ? 2 : 1;
			valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else valueString += options.verbose ? " " + pluralize(long, value) : short;
		result.push(valueString);
	};
	const parsed = parseMilliseconds(milliseconds);
	const days = BigInt(parsed.days);
	if (options.hideYearAndDays) add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h");
	else {
		if (options.hideYear) add(days, "day", "d");
		else {
			add(days / 365n, "year", "y");
			add(days % 365n, "day", "d");
		}
		add(Number(parsed.hours), "hour", "h");
	}
	add(Number(parsed.minutes), "minute", "m");
	if (!options.hideSeconds) {
		if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
			const seconds = Number(parsed.seconds);
			const milliseconds = Number(parsed.milliseconds);
			const microseconds = Number(parsed.microseconds);
			const nanoseconds = Number(parsed.nanoseconds);
			add(seconds, "second", "s");
			if (options.formatSubMilliseconds) {
				add(milliseconds, "millisecond", "ms");
				add(microseconds, "microsecond", "µs");
				add(nanoseconds, "nanosecond", "ns");
			} else {
				const millisecondsAndBelow = milliseconds + microseconds / 1e3 + nanoseconds / 1e6;
				const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits : 0;
				const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
				const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
				const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
				add(Number.parseFloat(millisecondsString), "millisecond", "ms", millisecondsString);
			}
		} else {
			const secondsFixed = floorDecimals((isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60, typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits : 1);
			const secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
			add(Number.parseFloat(secondsString), "second", "s", secondsString);
		}
	}
	if (result.length === 0) return sign + "0" + (options.verbose ? " milliseconds" : "ms");
	const separator = options.colonNotation ? ":" : " ";
	if (typeof options.unitCount === "number") result = result.slice(0, Math.max(options.unitCount, 1));
	return sign + result.join(separator);
}
// node_modules/execa/lib/verbose/error.js
const logError = (result, verboseInfo) => {
	if (result.failed) verboseLog({
		type: "error",
		verboseMessage: result.shortMessage,
		verboseInfo,
		result
	});
};
// node_modules/execa/lib/verbose/complete.js
const logResult = (result, verboseInfo) => {
	if (!isVerbose(verboseInfo)) return;
	logError(result, verboseInfo);
	logDuration(result, verboseInfo);
};
const logDuration = (result, verboseInfo) => {
	const verboseMessage = `(done in ${prettyMilliseconds(result.durationMs)})`;
	verboseLog({
		type: "duration",
		verboseMessage,
		verboseInfo,
		result
	});
};
// node_modules/execa/lib/return/reject.js
const handleResult = (result, verboseInfo, { reject }) => {
	logResult(result, verboseInfo);
	if (result.failed && reject) throw result;
	return result;
};
// node_modules/execa/lib/stdio/type.js
const getStdioItemType = (value, optionName) => {
	if (isAsyncGenerator(value)) return "asyncGenerator";
	if (isSyncGenerator(value)) return "generator";
	if (isUrl(value)) return "fileUrl";
	if (isFilePathObject(value)) return "filePath";
	if (isWebStream(value)) return "webStream";
	if (isStream(value, { checkOpen: false })) return "native";
	if (isUint8Array(value)) return "uint8Array";
	if (isAsyncIterableObject(value)) return "asyncIterable";
	if (isIterableObject(value)) return "iterable";
	if (isTransformStream(value)) return getTransformStreamType({ transform: value }, optionName);
	if (isTransformOptions(value)) return getTransformObjectType(value, optionName);
	return "native";
};
const getTransformObjectType = (value, optionName) => {
	if (isDuplexStream(value.transform, { checkOpen: false })) return getDuplexType(value, optionName);
	if (isTransformStream(value.transform)) return getTransformStreamType(value, optionName);
	return getGeneratorObjectType(value, optionName);
};
const getDuplexType = (value, optionName) => {
	validateNonGeneratorType(value, optionName, "Duplex stream");
	return "duplex";
};
const getTransformStreamType = (value, optionName) => {
	validateNonGeneratorType(value, optionName, "web TransformStream");
	return "webTransform";
};
const validateNonGeneratorType = ({ final, binary, objectMode }, optionName, typeName) => {
	checkUndefinedOption(final, `${optionName}.final`, typeName);
	checkUndefinedOption(binary, `${optionName}.binary`, typeName);
	checkBooleanOption(objectMode, `${optionName}.objectMode`);
};
const checkUndefinedOption = (value, optionName, typeName) => {
	if (value !== void 0) throw new TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
};
const getGeneratorObjectType = ({ transform, final, binary, objectMode }, optionName) => {
	if (transform !== void 0 && !isGenerator(transform)) throw new TypeError(`The \`${optionName}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
	if (isDuplexStream(final, { checkOpen: false })) throw new TypeError(`The \`${optionName}.final\` option must not be a Duplex stream.`);
	if (isTransformStream(final)) throw new TypeError(`The \`${optionName}.final\` option must not be a web TransformStream.`);
	if (final !== void 0 && !isGenerator(final)) throw new TypeError(`The \`${optionName}.final\` option must be a generator.`);
	checkBooleanOption(binary, `${optionName}.binary`);
	checkBooleanOption(objectMode, `${optionName}.objectMode`);
	return isAsyncGenerator(transform) || isAsyncGenerator(final) ? "asyncGenerator" : "generator";
};
const checkBooleanOption = (value, optionName) => {
	if (value !== void 0 && typeof value !== "boolean") throw new TypeError(`The \`${optionName}\` option must use a boolean.`);
};
const isGenerator = (value) => isAsyncGenerator(value) || isSyncGenerator(value);
const isAsyncGenerator = (value) => Object.prototype.toString.call(value) === "[object AsyncGeneratorFunction]";
const isSyncGenerator = (value) => Object.prototype.toString.call(value) === "[object GeneratorFunction]";
const isTransformOptions = (value) => isPlainObject(value) && (value.transform !== void 0 || value.final !== void 0);
const isUrl = (value) => Object.prototype.toString.call(value) === "[object URL]";
const isRegularUrl = (value) => isUrl(value) && value.protocol !== "file:";
const isFilePathObject = (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => FILE_PATH_KEYS.has(key)) && isFilePathString(value.file);
const FILE_PATH_KEYS = new Set(["file", "append"]);
const isFilePathString = (file) => typeof file === "string";
const isUnknownStdioString = (type, value) => type === "native" && typeof value === "string" && !KNOWN_STDIO_STRINGS.has(value);
const KNOWN_STDIO_STRINGS = new Set([
	"ipc",
	"ignore",
	"inherit",
	"overlapped",
	"pipe"
]);
const isReadableStream = (value) => Object.prototype.toString.call(value) === "[object ReadableStream]";
const isWritableStream = (value) => Object.prototype.toString.call(value) === "[object WritableStream]";
const isWebStream = (value) => isReadableStream(value) || isWritableStream(value);
const isTransformStream = (value) => isReadableStream(value?.readable) && isWritableStream(value?.writable);
const isAsyncIterableObject = (value) => isObject(value) && typeof value[Symbol.asyncIterator] === "function";
const isIterableObject = (value) => isObject(value) && typeof value[Symbol.iterator] === "function";
const isObject = (value) => typeof value === "object" && value !== null;
const TRANSFORM_TYPES = new Set([
	"generator",
	"asyncGenerator",
	"duplex",
	"webTransform"
]);
const FILE_TYPES = new Set([
	"fileUrl",
	"filePath",
	"fileNumber"
]);
const SPECIAL_DUPLICATE_TYPES_SYNC = new Set(["fileUrl", "filePath"]);
const SPECIAL_DUPLICATE_TYPES = new Set([
	...SPECIAL_DUPLICATE_TYPES_SYNC,
	"webStream",
	"nodeStream"
]);
const FORBID_DUPLICATE_TYPES = new Set(["webTransform", "duplex"]);
const TYPE_TO_MESSAGE = {
	generator: "a generator",
	asyncGenerator: "an async generator",
	fileUrl: "a file URL",
	filePath: "a file path string",
	fileNumber: "a file descriptor number",
	webStream: "a web stream",
	nodeStream: "a Node.js stream",
	webTransform: "a web TransformStream",
	duplex: "a Duplex stream",
	native: "any value",
	iterable: "an iterable",
	asyncIterable: "an async iterable",
	string: "a string",
	uint8Array: "a Uint8Array"
};
// node_modules/execa/lib/transform/object-mode.js
const getTransformObjectModes = (objectMode, index, newTransforms, direction) => direction === "output" ? getOutputObjectModes(objectMode, index, newTransforms) : getInputObjectModes(objectMode, index, newTransforms);
const getOutputObjectModes = (objectMode, index, newTransforms) => {
	const writableObjectMode = index !== 0 && newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: objectMode ?? writableObjectMode
	};
};
const getInputObjectModes = (objectMode, index, newTransforms) => {
	const writableObjectMode = index === 0 ? objectMode === true : newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: index !== newTransforms.length - 1 && (objectMode ?? writableObjectMode)
	};
};
const getFdObjectMode = (stdioItems, direction) => {
	const lastTransform = stdioItems.findLast(({ type }) => TRANSFORM_TYPES.has(type));
	if (lastTransform === void 0) return false;
	return direction === "input" ? lastTransform.value.writableObjectMode : lastTransform.value.readableObjectMode;
};
// node_modules/execa/lib/transform/normalize.js
const normalizeTransforms = (stdioItems, optionName, direction, options) => [...stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type)), ...getTransforms(stdioItems, optionName, direction, options)];
const getTransforms = (stdioItems, optionName, direction, { encoding }) => {
	const transforms = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
	const newTransforms = Array.from({ length: transforms.length });
	for (const [index, stdioItem] of Object.entries(transforms)) newTransforms[index] = normalizeTransform({
		stdioItem,
		index: Number(index),
		newTransforms,
		optionName,
		direction,
		encoding
	});
	return sortTransforms(newTransforms, direction);
};
const normalizeTransform = ({ stdioItem, stdioItem: { type }, index, newTransforms, optionName, direction, encoding }) => {
	if (type === "duplex") return normalizeDuplex({
		stdioItem,
		optionName
	});
	if (type === "webTransform") return normalizeTransformStream({
		stdioItem,
		index,
		newTransforms,
		direction
	});
	return normalizeGenerator({
		stdioItem,
		index,
		newTransforms,
		direction,
		encoding
	});
};
const normalizeDuplex = ({ stdioItem, stdioItem: { value: { transform, transform: { writableObjectMode, readableObjectMode }, objectMode = readableObjectMode } }, optionName }) => {
	if (objectMode && !readableObjectMode) throw new TypeError(`The \`${optionName}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
	if (!objectMode && readableObjectMode) throw new TypeError(`The \`${optionName}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const normalizeTransformStream = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction }) => {
	const { transform, objectMode } = isPlainObject(value) ? value : { transform: value };
	const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const normalizeGenerator = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction, encoding }) => {
	const { transform, final, binary: binaryOption = false, preserveNewlines = false, objectMode } = isPlainObject(value) ? value : { transform: value };
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			final,
			binary,
			preserveNewlines,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const sortTransforms = (newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms;
// node_modules/execa/lib/stdio/direction.js
const getStreamDirection = (stdioItems, fdNumber, optionName) => {
	const directions = stdioItems.map((stdioItem) => getStdioItemDirection(stdioItem, fdNumber));
	if (directions.includes("input") && directions.includes("output")) throw new TypeError(`The \`${optionName}\` option must not be an array of both readable and writable values.`);
	return directions.find(Boolean) ?? DEFAULT_DIRECTION;
};
const getStdioItemDirection = ({ type, value }, fdNumber) => KNOWN_DIRECTIONS[fdNumber] ?? guessStreamDirection[type](value);
const KNOWN_DIRECTIONS = [
	"input",
	"output",
	"output"
];
const anyDirection = () => void 0;
const alwaysInput = () => "input";
const guessStreamDirection = {
	generator: anyDirection,
	asyncGenerator: anyDirection,
	fileUrl: anyDirection,
	filePath: anyDirection,
	iterable: alwaysInput,
	asyncIterable: alwaysInput,
	uint8Array: alwaysInput,
	webStream: (value) => isWritableStream(value) ? "output" : "input",
	nodeStream(value) {
		if (!isReadableStream$1(value, { checkOpen: false })) return "output";
		return isWritableStream$1(value, { checkOpen: false }) ? void 0 : "input";
	},
	webTransform: anyDirection,
	duplex: anyDirection,
	native(value) {
		const standardStreamDirection = getStandardStreamDirection(value);
		if (standardStreamDirection !== void 0) return standardStreamDirection;
		if (isStream(value, { checkOpen: false })) return guessStreamDirection.nodeStream(value);
	}
};
const getStandardStreamDirection = (value) => {
	if ([0, process$1.stdin].includes(value)) return "input";
	if ([
		1,
		2,
		process$1.stdout,
		process$1.stderr
	].includes(value)) return "output";
};
const DEFAULT_DIRECTION = "output";
// node_modules/execa/lib/ipc/array.js
const normalizeIpcStdioArray = (stdioArray, ipc) => ipc && !stdioArray.includes("ipc") ? [...stdioArray, "ipc"] : stdioArray;
// node_modules/execa/lib/stdio/stdio-option.js
const normalizeStdioOption = ({ stdio, ipc, buffer, ...options }, verboseInfo, isSync) => {
	const stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue(stdioOption, fdNumber));
	return isSync ? normalizeStdioSync(stdioArray, buffer, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
};
const getStdioArray = (stdio, options) => {
	if (stdio === void 0) return STANDARD_STREAMS_ALIASES.map((alias) => options[alias]);
	if (hasAlias(options)) throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${STANDARD_STREAMS_ALIASES.map((alias) => `\`${alias}\``).join(", ")}`);
	if (typeof stdio === "string") return [
		stdio,
		stdio,
		stdio
	];
	if (!Array.isArray(stdio)) throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof stdio}\``);
	const length = Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length);
	return Array.from({ length }, (_, fdNumber) => stdio[fdNumber]);
};
const hasAlias = (options) => STANDARD_STREAMS_ALIASES.some((alias) => options[alias] !== void 0);
const addDefaultValue = (stdioOption, fdNumber) => {
	if (Array.isArray(stdioOption)) return stdioOption.map((item) => addDefaultValue(item, fdNumber));
	if (stdioOption === null || stdioOption === void 0) return fdNumber >= STANDARD_STREAMS_ALIASES.length ? "ignore" : "pipe";
	return stdioOption;
};
const normalizeStdioSync = (stdioArray, buffer, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer[fdNumber] && fdNumber !== 0 && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption) ? "ignore" : stdioOption);
const isOutputPipeOnly = (stdioOption) => stdioOption === "pipe" || Array.isArray(stdioOption) && stdioOption.every((item) => item === "pipe");
// node_modules/execa/lib/stdio/native.js
const handleNativeStream = ({ stdioItem, stdioItem: { type }, isStdioArray, fdNumber, direction, isSync }) => {
	if (!isStdioArray || type !== "native") return stdioItem;
	return isSync ? handleNativeStreamSync({
		stdioItem,
		fdNumber,
		direction
	}) : handleNativeStreamAsync({
		stdioItem,
		fdNumber
	});
};
const handleNativeStreamSync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber, direction }) => {
	const targetFd = getTargetFd({
		value,
		optionName,
		fdNumber,
		direction
	});
	if (targetFd !== void 0) return targetFd;
	if (isStream(value, { checkOpen: false })) throw new TypeError(`The \`${optionName}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
	return stdioItem;
};
const getTargetFd = ({ value, optionName, fdNumber, direction }) => {
	const targetFdNumber = getTargetFdNumber(value, fdNumber);
	if (targetFdNumber === void 0) return;
	if (direction === "output") return {
		type: "fileNumber",
		value: targetFdNumber,
		optionName
	};
	if (tty.isatty(targetFdNumber)) throw new TypeError(`The \`${optionName}: ${serializeOptionValue(value)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
	return {
		type: "uint8Array",
		value: bufferToUint8Array(readFileSync(targetFdNumber)),
		optionName
	};
};
const getTargetFdNumber = (value, fdNumber) => {
	if (value === "inherit") return fdNumber;
	if (typeof value === "number") return value;
	const standardStreamIndex = STANDARD_STREAMS.indexOf(value);
	if (standardStreamIndex !== -1) return standardStreamIndex;
};
const handleNativeStreamAsync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber }) => {
	if (value === "inherit") return {
		type: "nodeStream",
		value: getStandardStream(fdNumber, value, optionName),
		optionName
	};
	if (typeof value === "number") return {
		type: "nodeStream",
		value: getStandardStream(value, value, optionName),
		optionName
	};
	if (isStream(value, { checkOpen: false })) return {
		type: "nodeStream",
		value,
		optionName
	};
	return stdioItem;
};
const getStandardStream = (fdNumber, value, optionName) => {
	const standardStream = STANDARD_STREAMS[fdNumber];
	if (standardStream === void 0) throw new TypeError(`The \`${optionName}: ${value}\` option is invalid: no such standard stream.`);
	return standardStream;
};
// node_modules/execa/lib/stdio/input-option.js
const handleInputOptions = ({ input, inputFile }, fdNumber) => fdNumber === 0 ? [...handleInputOption(input), ...handleInputFileOption(inputFile)] : [];
const handleInputOption = (input) => input === void 0 ? [] : [{
	type: getInputType(input),
	value: input,
	optionName: "input"
}];
const getInputType = (input) => {
	if (isReadableStream$1(input, { checkOpen: false })) return "nodeStream";
	if (typeof input === "string") return "string";
	if (isUint8Array(input)) return "uint8Array";
	throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
};
const handleInputFileOption = (inputFile) => inputFile === void 0 ? [] : [{
	...getInputFileType(inputFile),
	optionName: "inputFile"
}];
const getInputFileType = (inputFile) => {
	if (isUrl(inputFile)) return {
		type: "fileUrl",
		value: inputFile
	};
	if (isFilePathString(inputFile)) return {
		type: "filePath",
		value: { file: inputFile }
	};
	throw new Error("The `inputFile` option must be a file path string or a file URL.");
};
// node_modules/execa/lib/stdio/duplicate.js
const filterDuplicates = (stdioItems) => stdioItems.filter((stdioItemOne, indexOne) => stdioItems.every((stdioItemTwo, indexTwo) => stdioItemOne.value !== stdioItemTwo.value || indexOne >= indexTwo || stdioItemOne.type === "generator" || stdioItemOne.type === "asyncGenerator"));
const getDuplicateStream = ({ stdioItem: { type, value, optionName }, direction, fileDescriptors, isSync }) => {
	const otherStdioItems = getOtherStdioItems(fileDescriptors, type);
	if (otherStdioItems.length === 0) return;
	if (isSync) {
		validateDuplicateStreamSync({
			otherStdioItems,
			type,
			value,
			optionName,
			direction
		});
		return;
	}
	if (SPECIAL_DUPLICATE_TYPES.has(type)) return getDuplicateStreamInstance({
		otherStdioItems,
		type,
		value,
		optionName,
		direction
	});
	if (FORBID_DUPLICATE_TYPES.has(type)) validateDuplicateTransform({
		otherStdioItems,
		type,
		value,
		optionName
	});
};
const getOtherStdioItems = (fileDescriptors, type) => fileDescriptors.flatMap(({ direction, stdioItems }) => stdioItems.filter((stdioItem) => stdioItem.type === type).map(((stdioItem) => ({
	...stdioItem,
	direction
}))));
const validateDuplicateStreamSync = ({ otherStdioItems, type, value, optionName, direction }) => {
	if (SPECIAL_DUPLICATE_TYPES_SYNC.has(type)) getDuplicateStreamInstance({
		otherStdioItems,
		type,
		value,
		optionName,
		direction
	});
};
const getDuplicateStreamInstance = ({ otherStdioItems, type, value, optionName, direction }) => {
	const duplicateStdioItems = otherStdioItems.filter((stdioItem) => hasSameValue(stdioItem, value));
	if (duplicateStdioItems.length === 0) return;
	const differentStdioItem = duplicateStdioItems.find((stdioItem) => stdioItem.direction !== direction);
	throwOnDuplicateStream(differentStdioItem, optionName, type);
	return direction === "output" ? duplicateStdioItems[0].stream : void 0;
};
const hasSameValue = ({ type, value }, secondValue) => {
	if (type === "filePath") return value.file === secondValue.file;
	if (type === "fileUrl") return value.href === secondValue.href;
	return value === secondValue;
};
const validateDuplicateTransform = ({ otherStdioItems, type, value, optionName }) => {
	const duplicateStdioItem = otherStdioItems.find(({ value: { transform } }) => transform === value.transform);
	throwOnDuplicateStream(duplicateStdioItem, optionName, type);
};
const throwOnDuplicateStream = (stdioItem, optionName, type) => {
	if (stdioItem !== void 0) throw new TypeError(`The \`${stdioItem.optionName}\` and \`${optionName}\` options must not target ${TYPE_TO_MESSAGE[type]} that is the same.`);
};
// node_modules/execa/lib/stdio/handle.js
const handleStdio = (addProperties, options, verboseInfo, isSync) => {
	const initialFileDescriptors = normalizeStdioOption(options, verboseInfo, isSync).map((stdioOption, fdNumber) => getFileDescriptor({
		stdioOption,
		fdNumber,
		options,
		isSync
	}));
	const fileDescriptors = getFinalFileDescriptors({
		initialFileDescriptors,
		addProperties,
		options,
		isSync
	});
	options.stdio = fileDescriptors.map(({ stdioItems }) => forwardStdio(stdioItems));
	return fileDescriptors;
};
const getFileDescriptor = ({ stdioOption, fdNumber, options, isSync }) => {
	const optionName = getStreamName(fdNumber);
	const { stdioItems: initialStdioItems, isStdioArray } = initializeStdioItems({
		stdioOption,
		fdNumber,
		options,
		optionName
	});
	const direction = getStreamDirection(initialStdioItems, fdNumber, optionName);
	const stdioItems = initialStdioItems.map((stdioItem) => handleNativeStream({
		stdioItem,
		isStdioArray,
		fdNumber,
		direction,
		isSync
	}));
	const normalizedStdioItems = normalizeTransforms(stdioItems, optionName, direction, options);
	const objectMode = getFdObjectMode(normalizedStdioItems, direction);
	validateFileObjectMode(normalizedStdioItems, objectMode);
	return {
		direction,
		objectMode,
		stdioItems: normalizedStdioItems
	};
};
const initializeStdioItems = ({ stdioOption, fdNumber, options, optionName }) => {
	const initialStdioItems = [...(Array.isArray(stdioOption) ? stdioOption : [stdioOption]).map((value) => initializeStdioItem(value, optionName)), ...handleInputOptions(options, fdNumber)];
	const stdioItems = filterDuplicates(initialStdioItems);
	const isStdioArray = stdioItems.length > 1;
	validateStdioArray(stdioItems, isStdioArray, optionName);
	validateStreams(stdioItems);
	return {
		stdioItems,
		isStdioArray
	};
};
const initializeStdioItem = (value, optionName) => ({
	type: getStdioItemType(value, optionName),
	value,
	optionName
});
const validateStdioArray = (stdioItems, isStdioArray, optionName) => {
	if (stdioItems.length === 0) throw new TypeError(`The \`${optionName}\` option must not be an empty array.`);
	if (!isStdioArray) return;
	for (const { value, optionName } of stdioItems) if (INVALID_STDIO_ARRAY_OPTIONS.has(value)) throw new Error(`The \`${optionName}\` option must not include \`${value}\`.`);
};
const INVALID_STDIO_ARRAY_OPTIONS = new Set(["ignore", "ipc"]);
const validateStreams = (stdioItems) => {
	for (const stdioItem of stdioItems) validateFileStdio(stdioItem);
};
const validateFileStdio = ({ type, value, optionName }) => {
	if (isRegularUrl(value)) throw new TypeError(`The \`${optionName}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
	if (isUnknownStdioString(type, value)) throw new TypeError(`The \`${optionName}: { file: '...' }\` option must be used instead of \`${optionName}: '...'\`.`);
};
const validateFileObjectMode = (stdioItems, objectMode) => {
	if (!objectMode) return;
	const fileStdioItem = stdioItems.find(({ type }) => FILE_TYPES.has(type));
	if (fileStdioItem !== void 0) throw new TypeError(`The \`${fileStdioItem.optionName}\` option cannot use both files and transforms in objectMode.`);
};
const getFinalFileDescriptors = ({ initialFileDescriptors, addProperties, options, isSync }) => {
	const fileDescriptors = [];
	try {
		for (const fileDescriptor of initialFileDescriptors) fileDescriptors.push(getFinalFileDescriptor({
			fileDescriptor,
			fileDescriptors,
			addProperties,
			options,
			isSync
		}));
		return fileDescriptors;
	} catch (error) {
		cleanupCustomStreams(fileDescriptors);
		throw error;
	}
};
const getFinalFileDescriptor = ({ fileDescriptor: { direction, objectMode, stdioItems }, fileDescriptors, addProperties, options, isSync }) => {
	return {
		direction,
		objectMode,
		stdioItems: stdioItems.map((stdioItem) => addStreamProperties({
			stdioItem,
			addProperties,
			direction,
			options,
			fileDescriptors,
			isSync
		}))
	};
};
const addStreamProperties = ({ stdioItem, addProperties, direction, options, fileDescriptors, isSync }) => {
	const duplicateStream = getDuplicateStream({
		stdioItem,
		direction,
		fileDescriptors,
		isSync
	});
	if (duplicateStream !== void 0) return {
		...stdioItem,
		stream: duplicateStream
	};
	return {
		...stdioItem,
		...addProperties[direction][stdioItem.type](stdioItem, options)
	};
};
const cleanupCustomStreams = (fileDescriptors) => {
	for (const { stdioItems } of fileDescriptors) for (const { stream } of stdioItems) if (stream !== void 0 && !isStandardStream(stream)) stream.destroy();
};
const forwardStdio = (stdioItems) => {
	if (stdioItems.length > 1) return stdioItems.some(({ value }) => value === "overlapped") ? "overlapped" : "pipe";
	const [{ type, value }] = stdioItems;
	return type === "native" ? value : "pipe";
};
// node_modules/execa/lib/stdio/handle-sync.js
const handleStdioSync = (options, verboseInfo) => handleStdio(addPropertiesSync, options, verboseInfo, true);
const forbiddenIfSync = ({ type, optionName }) => {
	throwInvalidSyncValue(optionName, TYPE_TO_MESSAGE[type]);
};
const forbiddenNativeIfSync = ({ optionName, value }) => {
	if (value === "ipc" || value === "overlapped") throwInvalidSyncValue(optionName, `"${value}"`);
	return {};
};
const throwInvalidSyncValue = (optionName, value) => {
	throw new TypeError(`The \`${optionName}\` option cannot be ${value} with synchronous methods.`);
};
const addProperties$1 = {
	generator() {},
	asyncGenerator: forbiddenIfSync,
	webStream: forbiddenIfSync,
	nodeStream: forbiddenIfSync,
	webTransform: forbiddenIfSync,
	duplex: forbiddenIfSync,
	asyncIterable: forbiddenIfSync,
	native: forbiddenNativeIfSync
};
const addPropertiesSync = {
	input: {
		...addProperties$1,
		fileUrl: ({ value }) => ({ contents: [bufferToUint8Array(readFileSync(value))] }),
		filePath: ({ value: { file } }) => ({ contents: [bufferToUint8Array(readFileSync(file))] }),
		fileNumber: forbiddenIfSync,
		iterable: ({ value }) => ({ contents: [...value] }),
		string: ({ value }) => ({ contents: [value] }),
		uint8Array: ({ value }) => ({ contents: [value] })
	},
	output: {
		...addProperties$1,
		fileUrl: ({ value }) => ({ path: value }),
		filePath: ({ value: { file, append } }) => ({
			path: file,
			append
		}),
		fileNumber: ({ value }) => ({ path: value }),
		iterable: forbiddenIfSync,
		string: forbiddenIfSync,
		uint8Array: forbiddenIfSync
	}
};
// node_modules/execa/lib/io/strip-newline.js
const stripNewline = (value, { stripFinalNewline: stripFinalNewline$1 }, fdNumber) => getStripFinalNewline(stripFinalNewline$1, fdNumber) && value !== void 0 && !Array.isArray(value) ? stripFinalNewline(value) : value;
const getStripFinalNewline = (stripFinalNewline, fdNumber) => fdNumber === "all" ? stripFinalNewline[1] || stripFinalNewline[2] : stripFinalNewline[fdNumber];
// node_modules/execa/lib/transform/split.js
const getSplitLinesGenerator = (binary, preserveNewlines, skipped, state) => binary || skipped ? void 0 : initializeSplitLines(preserveNewlines, state);
const splitLinesSync = (chunk, preserveNewlines, objectMode) => objectMode ? chunk.flatMap((item) => splitLinesItemSync(item, preserveNewlines)) : splitLinesItemSync(chunk, preserveNewlines);
const splitLinesItemSync = (chunk, preserveNewlines) => {
	const { transform, final } = initializeSplitLines(preserveNewlines, {});
	return [...transform(chunk), ...final()];
};
const initializeSplitLines = (preserveNewlines, state) => {
	state.previousChunks = "";
	return {
		transform: splitGenerator.bind(void 0, state, preserveNewlines),
		final: linesFinal.bind(void 0, state)
	};
};
const splitGenerator = function* (state, preserveNewlines, chunk) {
	if (typeof chunk !== "string") {
		yield chunk;
		return;
	}
	let { previousChunks } = state;
	let start = -1;
	for (let end = 0; end < chunk.length; end += 1) if (chunk[end] === "\n") {
		const newlineLength = getNewlineLength(chunk, end, preserveNewlines, state);
		let line = chunk.slice(start + 1, end + 1 - newlineLength);
		if (previousChunks.length > 0) {
			line = concatString(previousChunks, line);
			previousChunks = "";
		}
		yield line;
		start = end;
	}
	if (start !== chunk.length - 1) previousChunks = concatString(previousChunks, chunk.slice(start + 1));
	state.previousChunks = previousChunks;
};
const getNewlineLength = (chunk, end, preserveNewlines, state) => {
	if (preserveNewlines) return 0;
	state.isWindowsNewline = end !== 0 && chunk[end - 1] === "\r";
	return state.isWindowsNewline ? 2 : 1;
};
const linesFinal = function* ({ previousChunks }) {
	if (previousChunks.length > 0) yield previousChunks;
};
const getAppendNewlineGenerator = ({ binary, preserveNewlines, readableObjectMode, state }) => binary || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state) };
const appendNewlineGenerator = function* ({ isWindowsNewline = false }, chunk) {
	const { unixNewline, windowsNewline, LF, concatBytes } = typeof chunk === "string" ? linesStringInfo : linesUint8ArrayInfo;
	if (chunk.at(-1) === LF) {
		yield chunk;
		return;
	}
	yield concatBytes(chunk, isWindowsNewline ? windowsNewline : unixNewline);
};
const concatString = (firstChunk, secondChunk) => `${firstChunk}${secondChunk}`;
const linesStringInfo = {
	windowsNewline: "\r\n",
	unixNewline: "\n",
	LF: "\n",
	concatBytes: concatString
};
const concatUint8Array = (firstChunk, secondChunk) => {
	const chunk = new Uint8Array(firstChunk.length + secondChunk.length);
	chunk.set(firstChunk, 0);
	chunk.set(secondChunk, firstChunk.length);
	return chunk;
};
const linesUint8ArrayInfo = {
	windowsNewline: new Uint8Array([13, 10]),
	unixNewline: new Uint8Array([10]),
	LF: 10,
	concatBytes: concatUint8Array
};
// node_modules/execa/lib/transform/validate.js
const getValidateTransformInput = (writableObjectMode, optionName) => writableObjectMode ? void 0 : validateStringTransformInput.bind(void 0, optionName);
const validateStringTransformInput = function* (optionName, chunk) {
	if (typeof chunk !== "string" && !isUint8Array(chunk) && !Buffer$1.isBuffer(chunk)) throw new TypeError(`The \`${optionName}\` option's transform must use "objectMode: true" to receive as input: ${typeof chunk}.`);
	yield chunk;
};
const getValidateTransformReturn = (readableObjectMode, optionName) => readableObjectMode ? validateObjectTransformReturn.bind(void 0, optionName) : validateStringTransformReturn.bind(void 0, optionName);
const validateObjectTransformReturn = function* (optionName, chunk) {
	validateEmptyReturn(optionName, chunk);
	yield chunk;
};
const validateStringTransformReturn = function* (optionName, chunk) {
	validateEmptyReturn(optionName, chunk);
	if (typeof chunk !== "string" && !isUint8Array(chunk)) throw new TypeError(`The \`${optionName}\` option's function must yield a string or an Uint8Array, not ${typeof chunk}.`);
	yield chunk;
};
const validateEmptyReturn = (optionName, chunk) => {
	if (chunk === null || chunk === void 0) throw new TypeError(`The \`${optionName}\` option's function must not call \`yield ${chunk}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
};
// node_modules/execa/lib/transform/encoding-transform.js
const getEncodingTransformGenerator = (binary, encoding, skipped) => {
	if (skipped) return;
	if (binary) return { transform: encodingUint8ArrayGenerator.bind(void 0, new TextEncoder()) };
	const stringDecoder = new StringDecoder(encoding);
	return {
		transform: encodingStringGenerator.bind(void 0, stringDecoder),
		final: encodingStringFinal.bind(void 0, stringDecoder)
	};
};
const encodingUint8ArrayGenerator = function* (textEncoder, chunk) {
	if (Buffer$1.isBuffer(chunk)) yield bufferToUint8Array(chunk);
	else if (typeof chunk === "string") yield textEncoder.encode(chunk);
	else yield chunk;
};
const encodingStringGenerator = function* (stringDecoder, chunk) {
	yield isUint8Array(chunk) ? stringDecoder.write(chunk) : chunk;
};
const encodingStringFinal = function* (stringDecoder) {
	const lastChunk = stringDecoder.end();
	if (lastChunk !== "") yield lastChunk;
};
// node_modules/execa/lib/transform/run-async.js
const pushChunks = callbackify(async (getChunks, state, getChunksArguments, transformStream) => {
	state.currentIterable = getChunks(...getChunksArguments);
	try {
		for await (const chunk of state.currentIterable) transformStream.push(chunk);
	} finally {
		delete state.currentIterable;
	}
});
const transformChunk = async function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	const { transform = identityGenerator$1 } = generators[index];
	for await (const transformedChunk of transform(chunk)) yield* transformChunk(transformedChunk, generators, index + 1);
};
const finalChunks = async function* (generators) {
	for (const [index, { final }] of Object.entries(generators)) yield* generatorFinalChunks(final, Number(index), generators);
};
const generatorFinalChunks = async function* (final, index, generators) {
	if (final === void 0) return;
	for await (const finalChunk of final()) yield* transformChunk(finalChunk, generators, index + 1);
};
const destroyTransform = callbackify(async ({ currentIterable }, error) => {
	if (currentIterable !== void 0) {
		await (error ? currentIterable.throw(error) : currentIterable.return());
		return;
	}
	if (error) throw error;
});
const identityGenerator$1 = function* (chunk) {
	yield chunk;
};
// node_modules/execa/lib/transform/run-sync.js
const pushChunksSync = (getChunksSync, getChunksArguments, transformStream, done) => {
	try {
		for (const chunk of getChunksSync(...getChunksArguments)) transformStream.push(chunk);
		done();
	} catch (error) {
		done(error);
	}
};
const runTransformSync = (generators, chunks) => [...chunks.flatMap((chunk) => [...transformChunkSync(chunk, generators, 0)]), ...finalChunksSync(generators)];
const transformChunkSync = function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	const { transform = identityGenerator } = generators[index];
	for (const transformedChunk of transform(chunk)) yield* transformChunkSync(transformedChunk, generators, index + 1);
};
const finalChunksSync = function* (generators) {
	for (const [index, { final }] of Object.entries(generators)) yield* generatorFinalChunksSync(final, Number(index), generators);
};
const generatorFinalChunksSync = function* (final, index, generators) {
	if (final === void 0) return;
	for (const finalChunk of final()) yield* transformChunkSync(finalChunk, generators, index + 1);
};
const identityGenerator = function* (chunk) {
	yield chunk;
};
// node_modules/execa/lib/transform/generator.js
const generatorToStream = ({ value, value: { transform, final, writableObjectMode, readableObjectMode }, optionName }, { encoding }) => {
	const state = {};
	const generators = addInternalGenerators(value, encoding, optionName);
	const transformAsync = isAsyncGenerator(transform);
	const finalAsync = isAsyncGenerator(final);
	const transformMethod = transformAsync ? pushChunks.bind(void 0, transformChunk, state) : pushChunksSync.bind(void 0, transformChunkSync);
	const finalMethod = transformAsync || finalAsync ? pushChunks.bind(void 0, finalChunks, state) : pushChunksSync.bind(void 0, finalChunksSync);
	const destroyMethod = transformAsync || finalAsync ? destroyTransform.bind(void 0, state) : void 0;
	return { stream: new Transform({
		writableObjectMode,
		writableHighWaterMark: getDefaultHighWaterMark(writableObjectMode),
		readableObjectMode,
		readableHighWaterMark: getDefaultHighWaterMark(readableObjectMode),
		transform(chunk, encoding, done) {
			transformMethod([
				chunk,
				generators,
				0
			], this, done);
		},
		flush(done) {
			finalMethod([generators], this, done);
		},
		destroy: destroyMethod
	}) };
};
const runGeneratorsSync = (chunks, stdioItems, encoding, isInput) => {
	const generators = stdioItems.filter(({ type }) => type === "generator");
	const reversedGenerators = isInput ? generators.reverse() : generators;
	for (const { value, optionName } of reversedGenerators) {
		const generators = addInternalGenerators(value, encoding, optionName);
		chunks = runTransformSync(generators, chunks);
	}
	return chunks;
};
const addInternalGenerators = ({ transform, final, binary, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
	const state = {};
	return [
		{ transform: getValidateTransformInput(writableObjectMode, optionName) },
		getEncodingTransformGenerator(binary, encoding, writableObjectMode),
		getSplitLinesGenerator(binary, preserveNewlines, writableObjectMode, state),
		{
			transform,
			final
		},
		{ transform: getValidateTransformReturn(readableObjectMode, optionName) },
		getAppendNewlineGenerator({
			binary,
			preserveNewlines,
			readableObjectMode,
			state
		})
	].filter(Boolean);
};
// node_modules/execa/lib/io/input-sync.js
const addInputOptionsSync = (fileDescriptors, options) => {
	for (const fdNumber of getInputFdNumbers(fileDescriptors)) addInputOptionSync(fileDescriptors, fdNumber, options);
};
const getInputFdNumbers = (fileDescriptors) => new Set(Object.entries(fileDescriptors).filter(([, { direction }]) => direction === "input").map(([fdNumber]) => Number(fdNumber)));
const addInputOptionSync = (fileDescriptors, fdNumber, options) => {
	const { stdioItems } = fileDescriptors[fdNumber];
	const allStdioItems = stdioItems.filter(({ contents }) => contents !== void 0);
	if (allStdioItems.length === 0) return;
	if (fdNumber !== 0) {
		const [{ type, optionName }] = allStdioItems;
		throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be ${TYPE_TO_MESSAGE[type]} with synchronous methods.`);
	}
	const transformedContents = allStdioItems.map(({ contents }) => contents).map((contents) => applySingleInputGeneratorsSync(contents, stdioItems));
	options.input = joinToUint8Array(transformedContents);
};
const applySingleInputGeneratorsSync = (contents, stdioItems) => {
	const newContents = runGeneratorsSync(contents, stdioItems, "utf8", true);
	validateSerializable(newContents);
	return joinToUint8Array(newContents);
};
const validateSerializable = (newContents) => {
	const invalidItem = newContents.find((item) => typeof item !== "string" && !isUint8Array(item));
	if (invalidItem !== void 0) throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${invalidItem}.`);
};
// node_modules/execa/lib/verbose/output.js
const shouldLogOutput = ({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && fdUsesVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type)));
const fdUsesVerbose = (fdNumber) => fdNumber === 1 || fdNumber === 2;
const PIPED_STDIO_VALUES = new Set(["pipe", "overlapped"]);
const logLines = async (linesIterable, stream, fdNumber, verboseInfo) => {
	for await (const line of linesIterable) if (!isPipingStream(stream)) logLine(line, fdNumber, verboseInfo);
};
const logLinesSync = (linesArray, fdNumber, verboseInfo) => {
	for (const line of linesArray) logLine(line, fdNumber, verboseInfo);
};
const isPipingStream = (stream) => stream._readableState.pipes.length > 0;
const logLine = (line, fdNumber, verboseInfo) => {
	const verboseMessage = serializeVerboseMessage(line);
	verboseLog({
		type: "output",
		verboseMessage,
		fdNumber,
		verboseInfo
	});
};
// node_modules/execa/lib/io/output-sync.js
const transformOutputSync = ({ fileDescriptors, syncResult: { output }, options, isMaxBuffer, verboseInfo }) => {
	if (output === null) return { output: Array.from({ length: 3 }) };
	const state = {};
	const outputFiles = new Set([]);
	return {
		output: output.map((result, fdNumber) => transformOutputResultSync({
			result,
			fileDescriptors,
			fdNumber,
			state,
			outputFiles,
			isMaxBuffer,
			verboseInfo
		}, options)),
		...state
	};
};
const transformOutputResultSync = ({ result, fileDescriptors, fdNumber, state, outputFiles, isMaxBuffer, verboseInfo }, { buffer, encoding, lines, stripFinalNewline, maxBuffer }) => {
	if (result === null) return;
	const truncatedResult = truncateMaxBufferSync(result, isMaxBuffer, maxBuffer);
	const uint8ArrayResult = bufferToUint8Array(truncatedResult);
	const { stdioItems, objectMode } = fileDescriptors[fdNumber];
	const chunks = runOutputGeneratorsSync([uint8ArrayResult], stdioItems, encoding, state);
	const { serializedResult, finalResult = serializedResult } = serializeChunks({
		chunks,
		objectMode,
		encoding,
		lines,
		stripFinalNewline,
		fdNumber
	});
	logOutputSync({
		serializedResult,
		fdNumber,
		state,
		verboseInfo,
		encoding,
		stdioItems,
		objectMode
	});
	const returnedResult = buffer[fdNumber] ? finalResult : void 0;
	try {
		if (state.error === void 0) writeToFiles(serializedResult, stdioItems, outputFiles);
		return returnedResult;
	} catch (error) {
		state.error = error;
		return returnedResult;
	}
};
const runOutputGeneratorsSync = (chunks, stdioItems, encoding, state) => {
	try {
		return runGeneratorsSync(chunks, stdioItems, encoding, false);
	} catch (error) {
		state.error = error;
		return chunks;
	}
};
const serializeChunks = ({ chunks, objectMode, encoding, lines, stripFinalNewline, fdNumber }) => {
	if (objectMode) return { serializedResult: chunks };
	if (encoding === "buffer") return { serializedResult: joinToUint8Array(chunks) };
	const serializedResult = joinToString(chunks, encoding);
	if (lines[fdNumber]) return {
		serializedResult,
		finalResult: splitLinesSync(serializedResult, !stripFinalNewline[fdNumber], objectMode)
	};
	return { serializedResult };
};
const logOutputSync = ({ serializedResult, fdNumber, state, verboseInfo, encoding, stdioItems, objectMode }) => {
	if (!shouldLogOutput({
		stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	const linesArray = splitLinesSync(serializedResult, false, objectMode);
	try {
		logLinesSync(linesArray, fdNumber, verboseInfo);
	} catch (error) {
		state.error ??= error;
	}
};
const writeToFiles = (serializedResult, stdioItems, outputFiles) => {
	for (const { path, append } of stdioItems.filter(({ type }) => FILE_TYPES.has(type))) {
		const pathString = typeof path === "string" ? path : path.toString();
		if (append || outputFiles.has(pathString)) appendFileSync(path, serializedResult);
		else {
			outputFiles.add(pathString);
			writeFileSync(path, serializedResult);
		}
	}
};
// node_modules/execa/lib/resolve/all-sync.js
const getAllSync = ([, stdout, stderr], options) => {
	if (!options.all) return;
	if (stdout === void 0) return stderr;
	if (stderr === void 0) return stdout;
	if (Array.isArray(stdout)) return Array.isArray(stderr) ? [...stdout, ...stderr] : [...stdout, stripNewline(stderr, options, "all")];
	if (Array.isArray(stderr)) return [stripNewline(stdout, options, "all"), ...stderr];
	if (isUint8Array(stdout) && isUint8Array(stderr)) return concatUint8Arrays([stdout, stderr]);
	return `${stdout}${stderr}`;
};
// node_modules/execa/lib/resolve/exit-async.js
const waitForExit = async (subprocess, context) => {
	const [exitCode, signal] = await waitForExitOrError(subprocess);
	context.isForcefullyTerminated ??= false;
	return [exitCode, signal];
};
const waitForExitOrError = async (subprocess) => {
	const [spawnPayload, exitPayload] = await Promise.allSettled([once(subprocess, "spawn"), once(subprocess, "exit")]);
	if (spawnPayload.status === "rejected") return [];
	return exitPayload.status === "rejected" ? waitForSubprocessExit(subprocess) : exitPayload.value;
};
const waitForSubprocessExit = async (subprocess) => {
	try {
		return await once(subprocess, "exit");
	} catch {
		return waitForSubprocessExit(subprocess);
	}
};
const waitForSuccessfulExit = async (exitPromise) => {
	const [exitCode, signal] = await exitPromise;
	if (!isSubprocessErrorExit(exitCode, signal) && isFailedExit(exitCode, signal)) throw new DiscardedError();
	return [exitCode, signal];
};
const isSubprocessErrorExit = (exitCode, signal) => exitCode === void 0 && signal === void 0;
const isFailedExit = (exitCode, signal) => exitCode !== 0 || signal !== null;
// node_modules/execa/lib/resolve/exit-sync.js
const getExitResultSync = ({ error, status: exitCode, signal, output }, { maxBuffer }) => {
	const resultError = getResultError(error, exitCode, signal);
	return {
		resultError,
		exitCode,
		signal,
		timedOut: resultError?.code === "ETIMEDOUT",
		isMaxBuffer: isMaxBufferSync(resultError, output, maxBuffer)
	};
};
const getResultError = (error, exitCode, signal) => {
	if (error !== void 0) return error;
	return isFailedExit(exitCode, signal) ? new DiscardedError() : void 0;
};
// node_modules/execa/lib/methods/main-sync.js
const execaCoreSync = (rawFile, rawArguments, rawOptions) => {
	const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions);
	const result = spawnSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		verboseInfo,
		fileDescriptors,
		startTime
	});
	return handleResult(result, verboseInfo, options);
};
const handleSyncArguments = (rawFile, rawArguments, rawOptions) => {
	const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
	const syncOptions = normalizeSyncOptions(rawOptions);
	const { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
	validateSyncOptions(options);
	return {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioSync(options, verboseInfo)
	};
};
const normalizeSyncOptions = (options) => options.node && !options.ipc ? {
	...options,
	ipc: false
} : options;
const validateSyncOptions = ({ ipc, ipcInput, detached, cancelSignal }) => {
	if (ipcInput) throwInvalidSyncOption("ipcInput");
	if (ipc) throwInvalidSyncOption("ipc: true");
	if (detached) throwInvalidSyncOption("detached: true");
	if (cancelSignal) throwInvalidSyncOption("cancelSignal");
};
const throwInvalidSyncOption = (value) => {
	throw new TypeError(`The "${value}" option cannot be used with synchronous methods.`);
};
const spawnSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
	const syncResult = runSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		fileDescriptors,
		startTime
	});
	if (syncResult.failed) return syncResult;
	const { resultError, exitCode, signal, timedOut, isMaxBuffer } = getExitResultSync(syncResult, options);
	const { output, error = resultError } = transformOutputSync({
		fileDescriptors,
		syncResult,
		options,
		isMaxBuffer,
		verboseInfo
	});
	const stdio = output.map((stdioOutput, fdNumber) => stripNewline(stdioOutput, options, fdNumber));
	const all = stripNewline(getAllSync(output, options), options, "all");
	return getSyncResult({
		error,
		exitCode,
		signal,
		timedOut,
		isMaxBuffer,
		stdio,
		all,
		options,
		command,
		escapedCommand,
		startTime
	});
};
const runSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, fileDescriptors, startTime }) => {
	try {
		addInputOptionsSync(fileDescriptors, options);
		const normalizedOptions = normalizeSpawnSyncOptions(options);
		return spawnSync(...concatenateShell(file, commandArguments, normalizedOptions));
	} catch (error) {
		return makeEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			isSync: true
		});
	}
};
const normalizeSpawnSyncOptions = ({ encoding, maxBuffer, ...options }) => ({
	...options,
	encoding: "buffer",
	maxBuffer: getMaxBufferSync(maxBuffer)
});
const getSyncResult = ({ error, exitCode, signal, timedOut, isMaxBuffer, stdio, all, options, command, escapedCommand, startTime }) => error === void 0 ? makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime
}) : makeError({
	error,
	command,
	escapedCommand,
	timedOut,
	isCanceled: false,
	isGracefullyCanceled: false,
	isMaxBuffer,
	isForcefullyTerminated: false,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime,
	isSync: true
});
// node_modules/execa/lib/ipc/get-one.js
const getOneMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true, filter } = {}) => {
	validateIpcMethod({
		methodName: "getOneMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	});
	return getOneMessageAsync({
		anyProcess,
		channel,
		isSubprocess,
		filter,
		reference
	});
};
const getOneMessageAsync = async ({ anyProcess, channel, isSubprocess, filter, reference }) => {
	addReference(channel, reference);
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const controller = new AbortController();
	try {
		return await Promise.race([
			getMessage(ipcEmitter, filter, controller),
			throwOnDisconnect(ipcEmitter, isSubprocess, controller),
			throwOnStrictError(ipcEmitter, isSubprocess, controller)
		]);
	} catch (error) {
		disconnect(anyProcess);
		throw error;
	} finally {
		controller.abort();
		removeReference(channel, reference);
	}
};
const getMessage = async (ipcEmitter, filter, { signal }) => {
	if (filter === void 0) {
		const [message] = await once(ipcEmitter, "message", { signal });
		return message;
	}
	for await (const [message] of on(ipcEmitter, "message", { signal })) if (filter(message)) return message;
};
const throwOnDisconnect = async (ipcEmitter, isSubprocess, { signal }) => {
	await once(ipcEmitter, "disconnect", { signal });
	throwOnEarlyDisconnect(isSubprocess);
};
const throwOnStrictError = async (ipcEmitter, isSubprocess, { signal }) => {
	const [error] = await once(ipcEmitter, "strict:error", { signal });
	throw getStrictResponseError(error, isSubprocess);
};
// node_modules/execa/lib/ipc/get-each.js
const getEachMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true } = {}) => loopOnMessages({
	anyProcess,
	channel,
	isSubprocess,
	ipc,
	shouldAwait: !isSubprocess,
	reference
});
const loopOnMessages = ({ anyProcess, channel, isSubprocess, ipc, shouldAwait, reference }) => {
	validateIpcMethod({
		methodName: "getEachMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	});
	addReference(channel, reference);
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const controller = new AbortController();
	const state = {};
	stopOnDisconnect(anyProcess, ipcEmitter, controller);
	abortOnStrictError({
		ipcEmitter,
		isSubprocess,
		controller,
		state
	});
	return iterateOnMessages({
		anyProcess,
		channel,
		ipcEmitter,
		isSubprocess,
		shouldAwait,
		controller,
		state,
		reference
	});
};
const stopOnDisconnect = async (anyProcess, ipcEmitter, controller) => {
	try {
		await once(ipcEmitter, "disconnect", { signal: controller.signal });
		controller.abort();
	} catch {}
};
const abortOnStrictError = async ({ ipcEmitter, isSubprocess, controller, state }) => {
	try {
		const [error] = await once(ipcEmitter, "strict:error", { signal: controller.signal });
		state.error = getStrictResponseError(error, isSubprocess);
		controller.abort();
	} catch {}
};
const iterateOnMessages = async function* ({ anyProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state, reference }) {
	try {
		for await (const [message] of on(ipcEmitter, "message", { signal: controller.signal })) {
			throwIfStrictError(state);
			yield message;
		}
	} catch {
		throwIfStrictError(state);
	} finally {
		controller.abort();
		removeReference(channel, reference);
		if (!isSubprocess) disconnect(anyProcess);
		if (shouldAwait) await anyProcess;
	}
};
const throwIfStrictError = ({ error }) => {
	if (error) throw error;
};
// node_modules/execa/lib/ipc/methods.js
const addIpcMethods = (subprocess, { ipc }) => {
	Object.assign(subprocess, getIpcMethods(subprocess, false, ipc));
};
const getIpcExport = () => {
	const anyProcess = process$1;
	const isSubprocess = true;
	const ipc = process$1.channel !== void 0;
	return {
		...getIpcMethods(anyProcess, isSubprocess, ipc),
		getCancelSignal: getCancelSignal$1.bind(void 0, {
			anyProcess,
			channel: anyProcess.channel,
			isSubprocess,
			ipc
		})
	};
};
const getIpcMethods = (anyProcess, isSubprocess, ipc) => ({
	sendMessage: sendMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getOneMessage: getOneMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getEachMessage: getEachMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	})
});
// node_modules/execa/lib/return/early-error.js
const handleEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
	cleanupCustomStreams(fileDescriptors);
	const subprocess = new ChildProcess();
	createDummyStreams(subprocess, fileDescriptors);
	Object.assign(subprocess, {
		readable,
		writable,
		duplex
	});
	const earlyError = makeEarlyError({
		error,
		command,
		escapedCommand,
		fileDescriptors,
		options,
		startTime,
		isSync: false
	});
	return {
		subprocess,
		promise: handleDummyPromise(earlyError, verboseInfo, options)
	};
};
const createDummyStreams = (subprocess, fileDescriptors) => {
	const stdin = createDummyStream();
	const stdout = createDummyStream();
	const stderr = createDummyStream();
	const extraStdio = Array.from({ length: fileDescriptors.length - 3 }, createDummyStream);
	const all = createDummyStream();
	const stdio = [
		stdin,
		stdout,
		stderr,
		...extraStdio
	];
	Object.assign(subprocess, {
		stdin,
		stdout,
		stderr,
		all,
		stdio
	});
};
const createDummyStream = () => {
	const stream = new PassThrough();
	stream.end();
	return stream;
};
const readable = () => new Readable({ read() {} });
const writable = () => new Writable({ write() {} });
const duplex = () => new Duplex({
	read() {},
	write() {}
});
const handleDummyPromise = async (error, verboseInfo, options) => handleResult(error, verboseInfo, options);
// node_modules/execa/lib/stdio/handle-async.js
const handleStdioAsync = (options, verboseInfo) => handleStdio(addPropertiesAsync, options, verboseInfo, false);
const forbiddenIfAsync = ({ type, optionName }) => {
	throw new TypeError(`The \`${optionName}\` option cannot be ${TYPE_TO_MESSAGE[type]}.`);
};
const addProperties = {
	fileNumber: forbiddenIfAsync,
	generator: generatorToStream,
	asyncGenerator: generatorToStream,
	nodeStream: ({ value }) => ({ stream: value }),
	webTransform({ value: { transform, writableObjectMode, readableObjectMode } }) {
		const objectMode = writableObjectMode || readableObjectMode;
		return { stream: Duplex.fromWeb(transform, { objectMode }) };
	},
	duplex: ({ value: { transform } }) => ({ stream: transform }),
	native() {}
};
const addPropertiesAsync = {
	input: {
		...addProperties,
		fileUrl: ({ value }) => ({ stream: createReadStream(value) }),
		filePath: ({ value: { file } }) => ({ stream: createReadStream(file) }),
		webStream: ({ value }) => ({ stream: Readable.fromWeb(value) }),
		iterable: ({ value }) => ({ stream: Readable.from(value) }),
		asyncIterable: ({ value }) => ({ stream: Readable.from(value) }),
		string: ({ value }) => ({ stream: Readable.from(value) }),
		uint8Array: ({ value }) => ({ stream: Readable.from(Buffer$1.from(value)) })
	},
	output: {
		...addProperties,
		fileUrl: ({ value }) => ({ stream: createWriteStream(value) }),
		filePath: ({ value: { file, append } }) => ({ stream: createWriteStream(file, append ? { flags: "a" } : {}) }),
		webStream: ({ value }) => ({ stream: Writable.fromWeb(value) }),
		iterable: forbiddenIfAsync,
		asyncIterable: forbiddenIfAsync,
		string: forbiddenIfAsync,
		uint8Array: forbiddenIfAsync
	}
};
// node_modules/@sindresorhus/merge-streams/index.js
function mergeStreams(streams) {
	if (!Array.isArray(streams)) throw new TypeError(`Expected an array, got \`${typeof streams}\`.`);
	for (const stream of streams) validateStream(stream);
	const objectMode = streams.some(({ readableObjectMode }) => readableObjectMode);
	const highWaterMark = getHighWaterMark(streams, objectMode);
	const passThroughStream = new MergedStream({
		objectMode,
		writableHighWaterMark: highWaterMark,
		readableHighWaterMark: highWaterMark
	});
	for (const stream of streams) passThroughStream.add(stream);
	return passThroughStream;
}
const getHighWaterMark = (streams, objectMode) => {
	if (streams.length === 0) return getDefaultHighWaterMark(objectMode);
	const highWaterMarks = streams.filter(({ readableObjectMode }) => readableObjectMode === objectMode).map(({ readableHighWaterMark }) => readableHighWaterMark);
	return Math.max(...highWaterMarks);
};
var MergedStream = class extends PassThrough {
	#streams = new Set([]);
	#ended = new Set([]);
	#aborted = new Set([]);
	#onFinished;
	#unpipeEvent = Symbol("unpipe");
	#streamPromises = new WeakMap();
	add(stream) {
		validateStream(stream);
		if (this.#streams.has(stream)) return;
		this.#streams.add(stream);
		this.#onFinished ??= onMergedStreamFinished(this, this.#streams, this.#unpipeEvent);
		const streamPromise = endWhenStreamsDone({
			passThroughStream: this,
			stream,
			streams: this.#streams,
			ended: this.#ended,
			aborted: this.#aborted,
			onFinished: this.#onFinished,
			unpipeEvent: this.#unpipeEvent
		});
		this.#streamPromises.set(stream, streamPromise);
		stream.pipe(this, { end: false });
	}
	async remove(stream) {
		validateStream(stream);
		if (!this.#streams.has(stream)) return false;
		const streamPromise = this.#streamPromises.get(stream);
		if (streamPromise === void 0) return false;
		this.#streamPromises.delete(stream);
		stream.unpipe(this);
		await streamPromise;
		return true;
	}
};
const onMergedStreamFinished = async (passThroughStream, streams, unpipeEvent) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_COUNT);
	const controller = new AbortController();
	try {
		await Promise.race([onMergedStreamEnd(passThroughStream, controller), onInputStreamsUnpipe(passThroughStream, streams, unpipeEvent, controller)]);
	} finally {
		controller.abort();
		updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_COUNT);
	}
};
const onMergedStreamEnd = async (passThroughStream, { signal }) => {
	try {
		await finished(passThroughStream, {
			signal,
			cleanup: true
		});
	} catch (error) {
		errorOrAbortStream(passThroughStream, error);
		throw error;
	}
};
const onInputStreamsUnpipe = async (passThroughStream, streams, unpipeEvent, { signal }) => {
	for await (const [unpipedStream] of on(passThroughStream, "unpipe", { signal })) if (streams.has(unpipedStream)) unpipedStream.emit(unpipeEvent);
};
const validateStream = (stream) => {
	if (typeof stream?.pipe !== "function") throw new TypeError(`Expected a readable stream, got: \`${typeof stream}\`.`);
};
const endWhenStreamsDone = async ({ passThroughStream, stream, streams, ended, aborted, onFinished, unpipeEvent }) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_PER_STREAM);
	const controller = new AbortController();
	try {
		await Promise.race([
			afterMergedStreamFinished(onFinished, stream, controller),
			onInputStreamEnd({
				passThroughStream,
				stream,
				streams,
				ended,
				aborted,
				controller
			}),
			onInputStreamUnpipe({
				stream,
				streams,
				ended,
				aborted,
				unpipeEvent,
				controller
			})
		]);
	} finally {
		controller.abort();
		updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_PER_STREAM);
	}
	if (streams.size > 0 && streams.size === ended.size + aborted.size) {
		if (ended.size === 0 && aborted.size > 0) abortStream(passThroughStream);
		else endStream(passThroughStream);
	}
};
const afterMergedStreamFinished = async (onFinished, stream, { signal }) => {
	try {
		await onFinished;
		if (!signal.aborted) abortStream(stream);
	} catch (error) {
		if (!signal.aborted) errorOrAbortStream(stream, error);
	}
};
const onInputStreamEnd = async ({ passThroughStream, stream, streams, ended, aborted, controller: { signal } }) => {
	try {
		await finished(stream, {
			signal,
			cleanup: true,
			readable: true,
			writable: false
		});
		if (streams.has(stream)) ended.add(stream);
	} catch (error) {
		if (signal.aborted || !streams.has(stream)) return;
		if (isAbortError(error)) aborted.add(stream);
		else errorStream(passThroughStream, error);
	}
};
const onInputStreamUnpipe = async ({ stream, streams, ended, aborted, unpipeEvent, controller: { signal } }) => {
	await once(stream, unpipeEvent, { signal });
	if (!stream.readable) return once(signal, "abort", { signal });
	streams.delete(stream);
	ended.delete(stream);
	aborted.delete(stream);
};
const endStream = (stream) => {
	if (stream.writable) stream.end();
};
const errorOrAbortStream = (stream, error) => {
	if (isAbortError(error)) abortStream(stream);
	else errorStream(stream, error);
};
const isAbortError = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
const abortStream = (stream) => {
	if (stream.readable || stream.writable) stream.destroy();
};
const errorStream = (stream, error) => {
	if (!stream.destroyed) {
		stream.once("error", noop);
		stream.destroy(error);
	}
};
const noop = () => {};
const updateMaxListeners = (passThroughStream, increment) => {
	const maxListeners = passThroughStream.getMaxListeners();
	if (maxListeners !== 0 && maxListeners !== Number.POSITIVE_INFINITY) passThroughStream.setMaxListeners(maxListeners + increment);
};
const PASSTHROUGH_LISTENERS_COUNT = 2;
const PASSTHROUGH_LISTENERS_PER_STREAM = 1;
// node_modules/execa/lib/io/pipeline.js
const pipeStreams = (source, destination) => {
	source.pipe(destination);
	onSourceFinish(source, destination);
	onDestinationFinish(source, destination);
};
const onSourceFinish = async (source, destination) => {
	if (isStandardStream(source) || isStandardStream(destination)) return;
	try {
		await finished(source, {
			cleanup: true,
			readable: true,
			writable: false
		});
	} catch {}
	endDestinationStream(destination);
};
const endDestinationStream = (destination) => {
	if (destination.writable) destination.end();
};
const onDestinationFinish = async (source, destination) => {
	if (isStandardStream(source) || isStandardStream(destination)) return;
	try {
		await finished(destination, {
			cleanup: true,
			readable: false,
			writable: true
		});
	} catch {}
	abortSourceStream(source);
};
const abortSourceStream = (source) => {
	if (source.readable) source.destroy();
};
// node_modules/execa/lib/io/output-async.js
const pipeOutputAsync = (subprocess, fileDescriptors, controller) => {
	const pipeGroups = new Map();
	for (const [fdNumber, { stdioItems, direction }] of Object.entries(fileDescriptors)) {
		for (const { stream } of stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type))) pipeTransform(subprocess, stream, direction, fdNumber);
		for (const { stream } of stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type))) pipeStdioItem({
			subprocess,
			stream,
			direction,
			fdNumber,
			pipeGroups,
			controller
		});
	}
	for (const [outputStream, inputStreams] of pipeGroups.entries()) {
		const inputStream = inputStreams.length === 1 ? inputStreams[0] : mergeStreams(inputStreams);
		pipeStreams(inputStream, outputStream);
	}
};
const pipeTransform = (subprocess, stream, direction, fdNumber) => {
	if (direction === "output") pipeStreams(subprocess.stdio[fdNumber], stream);
	else pipeStreams(stream, subprocess.stdio[fdNumber]);
	const streamProperty = SUBPROCESS_STREAM_PROPERTIES[fdNumber];
	if (streamProperty !== void 0) subprocess[streamProperty] = stream;
	subprocess.stdio[fdNumber] = stream;
};
const SUBPROCESS_STREAM_PROPERTIES = [
	"stdin",
	"stdout",
	"stderr"
];
const pipeStdioItem = ({ subprocess, stream, direction, fdNumber, pipeGroups, controller }) => {
	if (stream === void 0) return;
	setStandardStreamMaxListeners(stream, controller);
	const [inputStream, outputStream] = direction === "output" ? [stream, subprocess.stdio[fdNumber]] : [subprocess.stdio[fdNumber], stream];
	const outputStreams = pipeGroups.get(inputStream) ?? [];
	pipeGroups.set(inputStream, [...outputStreams, outputStream]);
};
const setStandardStreamMaxListeners = (stream, { signal }) => {
	if (isStandardStream(stream)) incrementMaxListeners(stream, MAX_LISTENERS_INCREMENT, signal);
};
const MAX_LISTENERS_INCREMENT = 2;
// node_modules/signal-exit/dist/mjs/signals.js
const signals = [];
signals.push("SIGHUP", "SIGINT", "SIGTERM");
if (process.platform !== "win32") signals.push("SIGALRM", "SIGABRT", "SIGVTALRM", "SIGXCPU", "SIGXFSZ", "SIGUSR2", "SIGTRAP", "SIGSYS", "SIGQUIT", "SIGIOT");
if (process.platform === "linux") signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
// node_modules/signal-exit/dist/mjs/index.js
const processOk = (process) => !!process && typeof process === "object" && typeof process.removeListener === "function" && typeof process.emit === "function" && typeof process.reallyExit === "function" && typeof process.listeners === "function" && typeof process.kill === "function" && typeof process.pid === "number" && typeof process.on === "function";
const kExitEmitter = Symbol.for("signal-exit emitter");
const global$1 = globalThis;
const ObjectDefineProperty = Object.defineProperty.bind(Object);
var Emitter = class {
	emitted = {
		afterExit: false,
		exit: false
	};
	listeners = {
		afterExit: [],
		exit: []
	};
	count = 0;
	id = Math.random();
	constructor() {
		if (global$1[kExitEmitter]) return global$1[kExitEmitter];
		ObjectDefineProperty(global$1, kExitEmitter, {
			value: this,
			writable: false,
			enumerable: false,
			configurable: false
		});
	}
	on(ev, fn) {
		this.listeners[ev].push(fn);
	}
	removeListener(ev, fn) {
		const list = this.listeners[ev];
		const i = list.indexOf(fn);
		if (i === -1) return;
		if (i === 0 && list.length === 1) list.length = 0;
		else list.splice(i, 1);
	}
	emit(ev, code, signal) {
		if (this.emitted[ev]) return false;
		this.emitted[ev] = true;
		let ret = false;
		for (const fn of this.listeners[ev]) ret = fn(code, signal) === true || ret;
		if (ev === "exit") ret = this.emit("afterExit", code, signal) || ret;
		return ret;
	}
};
var SignalExitBase = class {};
const signalExitWrap = (handler) => {
	return {
		onExit(cb, opts) {
			return handler.onExit(cb, opts);
		},
		load() {
			return handler.load();
		},
		unload() {
			return handler.unload();
		}
	};
};
var SignalExitFallback = class extends SignalExitBase {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
};
var SignalExit = class extends SignalExitBase {
	#hupSig = process$2.platform === "win32" ? "SIGINT" : "SIGHUP";
	#emitter = new Emitter();
	#process;
	#originalProcessEmit;
	#originalProcessReallyExit;
	#sigListeners = {};
	#loaded = false;
	constructor(process) {
		super();
		this.#process = process;
		this.#sigListeners = {};
		for (const sig of signals) this.#sigListeners[sig] = () => {
			const listeners = this.#process.listeners(sig);
			let { count } = this.#emitter;
			const p = process;
			if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") count += p.__signal_exit_emitter__.count;
			if (listeners.length === count) {
				this.unload();
				const ret = this.#emitter.emit("exit", null, sig);
				const s = sig === "SIGHUP" ? this.#hupSig : sig;
				if (!ret) process.kill(process.pid, s);
			}
		};
		this.#originalProcessReallyExit = process.reallyExit;
		this.#originalProcessEmit = process.emit;
	}
	onExit(cb, opts) {
		if (!processOk(this.#process)) return () => {};
		if (this.#loaded === false) this.load();
		const ev = opts?.alwaysLast ? "afterExit" : "exit";
		this.#emitter.on(ev, cb);
		return () => {
			this.#emitter.removeListener(ev, cb);
			if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) this.unload();
		};
	}
	load() {
		if (this.#loaded) return;
		this.#loaded = true;
		this.#emitter.count += 1;
		for (const sig of signals) try {
			const fn = this.#sigListeners[sig];
			if (fn) this.#process.on(sig, fn);
		} catch (_) {}
		this.#process.emit = (ev, ...a) => {
			return this.#processEmit(ev, ...a);
		};
		this.#process.reallyExit = (code) => {
			return this.#processReallyExit(code);
		};
	}
	unload() {
		if (!this.#loaded) return;
		this.#loaded = false;
		signals.forEach((sig) => {
			const listener = this.#sigListeners[sig];
			if (!listener) throw new Error("Listener not defined for signal: " + sig);
			try {
				this.#process.removeListener(sig, listener);
			} catch (_) {}
		});
		this.#process.emit = this.#originalProcessEmit;
		this.#process.reallyExit = this.#originalProcessReallyExit;
		this.#emitter.count -= 1;
	}
	#processReallyExit(code) {
		if (!processOk(this.#process)) return 0;
		this.#process.exitCode = code || 0;
		this.#emitter.emit("exit", this.#process.exitCode, null);
		return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
	}
	#processEmit(ev, ...args) {
		const og = this.#originalProcessEmit;
		if (ev === "exit" && processOk(this.#process)) {
			if (typeof args[0] === "number") this.#process.exitCode = args[0];
			const ret = og.call(this.#process, ev, ...args);
			this.#emitter.emit("exit", this.#process.exitCode, null);
			return ret;
		} else return og.call(this.#process, ev, ...args);
	}
};
const process$2 = globalThis.process;
const { onExit, load, unload } = signalExitWrap(processOk(process$2) ? new SignalExit(process$2) : new SignalExitFallback());
// node_modules/execa/lib/terminate/cleanup.js
const cleanupOnExit = (subprocess, { cleanup, detached }, { signal }) => {
	if (!cleanup || detached) return;
	const removeExitHandler = onExit(() => {
		subprocess.kill();
	});
	addAbortListener(signal, () => {
		removeExitHandler();
	});
};
// node_modules/execa/lib/pipe/pipe-arguments.js
const normalizePipeArguments = ({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
	const startTime = getStartTime();
	const { destination, destinationStream, destinationError, from, unpipeSignal } = getDestinationStream(boundOptions, createNested, pipeArguments);
	const { sourceStream, sourceError } = getSourceStream(source, from);
	const { options: sourceOptions, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
	return {
		sourcePromise,
		sourceStream,
		sourceOptions,
		sourceError,
		destination,
		destinationStream,
		destinationError,
		unpipeSignal,
		fileDescriptors,
		startTime
	};
};
const getDestinationStream = (boundOptions, createNested, pipeArguments) => {
	try {
		const { destination, pipeOptions: { from, to, unpipeSignal } = {} } = getDestination(boundOptions, createNested, ...pipeArguments);
		return {
			destination,
			destinationStream: getToStream(destination, to),
			from,
			unpipeSignal
		};
	} catch (error) {
		return { destinationError: error };
	}
};
const getDestination = (boundOptions, createNested, firstArgument, ...pipeArguments) => {
	if (Array.isArray(firstArgument)) return {
		destination: createNested(mapDestinationArguments, boundOptions)(firstArgument, ...pipeArguments),
		pipeOptions: boundOptions
	};
	if (typeof firstArgument === "string" || firstArgument instanceof URL || isDenoExecPath(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw new TypeError("Please use .pipe(\"file\", ..., options) or .pipe(execa(\"file\", ..., options)) instead of .pipe(options)(\"file\", ...).");
		const [rawFile, rawArguments, rawOptions] = normalizeParameters(firstArgument, ...pipeArguments);
		return {
			destination: createNested(mapDestinationArguments)(rawFile, rawArguments, rawOptions),
			pipeOptions: rawOptions
		};
	}
	if (SUBPROCESS_OPTIONS.has(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
		return {
			destination: firstArgument,
			pipeOptions: pipeArguments[0]
		};
	}
	throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${firstArgument}`);
};
const mapDestinationArguments = ({ options }) => ({ options: {
	...options,
	stdin: "pipe",
	piped: true
} });
const getSourceStream = (source, from) => {
	try {
		return { sourceStream: getFromStream(source, from) };
	} catch (error) {
		return { sourceError: error };
	}
};
// node_modules/execa/lib/pipe/throw.js
const handlePipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError, fileDescriptors, sourceOptions, startTime }) => {
	const error = getPipeArgumentsError({
		sourceStream,
		sourceError,
		destinationStream,
		destinationError
	});
	if (error !== void 0) throw createNonCommandError({
		error,
		fileDescriptors,
		sourceOptions,
		startTime
	});
};
const getPipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError }) => {
	if (sourceError !== void 0 && destinationError !== void 0) return destinationError;
	if (destinationError !== void 0) {
		abortSourceStream(sourceStream);
		return destinationError;
	}
	if (sourceError !== void 0) {
		endDestinationStream(destinationStream);
		return sourceError;
	}
};
const createNonCommandError = ({ error, fileDescriptors, sourceOptions, startTime }) => makeEarlyError({
	error,
	command: PIPE_COMMAND_MESSAGE,
	escapedCommand: PIPE_COMMAND_MESSAGE,
	fileDescriptors,
	options: sourceOptions,
	startTime,
	isSync: false
});
const PIPE_COMMAND_MESSAGE = "source.pipe(destination)";
// node_modules/execa/lib/pipe/sequence.js
const waitForBothSubprocesses = async (subprocessPromises) => {
	const [{ status: sourceStatus, reason: sourceReason, value: sourceResult = sourceReason }, { status: destinationStatus, reason: destinationReason, value: destinationResult = destinationReason }] = await subprocessPromises;
	if (!destinationResult.pipedFrom.includes(sourceResult)) destinationResult.pipedFrom.push(sourceResult);
	if (destinationStatus === "rejected") throw destinationResult;
	if (sourceStatus === "rejected") throw sourceResult;
	return destinationResult;
};
// node_modules/execa/lib/pipe/streaming.js
const pipeSubprocessStream = (sourceStream, destinationStream, maxListenersController) => {
	const mergedStream = MERGED_STREAMS.has(destinationStream) ? pipeMoreSubprocessStream(sourceStream, destinationStream) : pipeFirstSubprocessStream(sourceStream, destinationStream);
	incrementMaxListeners(sourceStream, SOURCE_LISTENERS_PER_PIPE, maxListenersController.signal);
	incrementMaxListeners(destinationStream, DESTINATION_LISTENERS_PER_PIPE, maxListenersController.signal);
	cleanupMergedStreamsMap(destinationStream);
	return mergedStream;
};
const pipeFirstSubprocessStream = (sourceStream, destinationStream) => {
	const mergedStream = mergeStreams([sourceStream]);
	pipeStreams(mergedStream, destinationStream);
	MERGED_STREAMS.set(destinationStream, mergedStream);
	return mergedStream;
};
const pipeMoreSubprocessStream = (sourceStream, destinationStream) => {
	const mergedStream = MERGED_STREAMS.get(destinationStream);
	mergedStream.add(sourceStream);
	return mergedStream;
};
const cleanupMergedStreamsMap = async (destinationStream) => {
	try {
		await finished(destinationStream, {
			cleanup: true,
			readable: false,
			writable: true
		});
	} catch {}
	MERGED_STREAMS.delete(destinationStream);
};
const MERGED_STREAMS = new WeakMap();
const SOURCE_LISTENERS_PER_PIPE = 2;
const DESTINATION_LISTENERS_PER_PIPE = 1;
// node_modules/execa/lib/pipe/abort.js
const unpipeOnAbort = (unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)];
const unpipeOnSignalAbort = async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
	await aborted(unpipeSignal, sourceStream);
	await mergedStream.remove(sourceStream);
	throw createNonCommandError({
		error: new Error("Pipe canceled by `unpipeSignal` option."),
		fileDescriptors,
		sourceOptions,
		startTime
	});
};
// node_modules/execa/lib/pipe/setup.js
const pipeToSubprocess = (sourceInfo, ...pipeArguments) => {
	if (isPlainObject(pipeArguments[0])) return pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		boundOptions: {
			...sourceInfo.boundOptions,
			...pipeArguments[0]
		}
	});
	const { destination, ...normalizedInfo } = normalizePipeArguments(sourceInfo, ...pipeArguments);
	const promise = handlePipePromise({
		...normalizedInfo,
		destination
	});
	promise.pipe = pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		source: destination,
		sourcePromise: promise,
		boundOptions: {}
	});
	return promise;
};
const handlePipePromise = async ({ sourcePromise, sourceStream, sourceOptions, sourceError, destination, destinationStream, destinationError, unpipeSignal, fileDescriptors, startTime }) => {
	const subprocessPromises = getSubprocessPromises(sourcePromise, destination);
	handlePipeArgumentsError({
		sourceStream,
		sourceError,
		destinationStream,
		destinationError,
		fileDescriptors,
		sourceOptions,
		startTime
	});
	const maxListenersController = new AbortController();
	try {
		const mergedStream = pipeSubprocessStream(sourceStream, destinationStream, maxListenersController);
		return await Promise.race([waitForBothSubprocesses(subprocessPromises), ...unpipeOnAbort(unpipeSignal, {
			sourceStream,
			mergedStream,
			sourceOptions,
			fileDescriptors,
			startTime
		})]);
	} finally {
		maxListenersController.abort();
	}
};
const getSubprocessPromises = (sourcePromise, destination) => Promise.allSettled([sourcePromise, destination]);
// node_modules/execa/lib/io/iterate.js
const iterateOnSubprocessStream = ({ subprocessStdout, subprocess, binary, shouldEncode, encoding, preserveNewlines }) => {
	const controller = new AbortController();
	stopReadingOnExit(subprocess, controller);
	return iterateOnStream({
		stream: subprocessStdout,
		controller,
		binary,
		shouldEncode: !subprocessStdout.readableObjectMode && shouldEncode,
		encoding,
		shouldSplit: !subprocessStdout.readableObjectMode,
		preserveNewlines
	});
};
const stopReadingOnExit = async (subprocess, controller) => {
	try {
		await subprocess;
	} catch {} finally {
		controller.abort();
	}
};
const iterateForResult = ({ stream, onStreamEnd, lines, encoding, stripFinalNewline, allMixed }) => {
	const controller = new AbortController();
	stopReadingOnStreamEnd(onStreamEnd, controller, stream);
	const objectMode = stream.readableObjectMode && !allMixed;
	return iterateOnStream({
		stream,
		controller,
		binary: encoding === "buffer",
		shouldEncode: !objectMode,
		encoding,
		shouldSplit: !objectMode && lines,
		preserveNewlines: !stripFinalNewline
	});
};
const stopReadingOnStreamEnd = async (onStreamEnd, controller, stream) => {
	try {
		await onStreamEnd;
	} catch {
		stream.destroy();
	} finally {
		controller.abort();
	}
};
const iterateOnStream = ({ stream, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
	const onStdoutChunk = on(stream, "data", {
		signal: controller.signal,
		highWaterMark: HIGH_WATER_MARK,
		highWatermark: HIGH_WATER_MARK
	});
	return iterateOnData({
		onStdoutChunk,
		controller,
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
};
const DEFAULT_OBJECT_HIGH_WATER_MARK = getDefaultHighWaterMark(true);
const HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK;
const iterateOnData = async function* ({ onStdoutChunk, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
	const generators = getGenerators({
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
	try {
		for await (const [chunk] of onStdoutChunk) yield* transformChunkSync(chunk, generators, 0);
	} catch (error) {
		if (!controller.signal.aborted) throw error;
	} finally {
		yield* finalChunksSync(generators);
	}
};
const getGenerators = ({ binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [getEncodingTransformGenerator(binary, encoding, !shouldEncode), getSplitLinesGenerator(binary, preserveNewlines, !shouldSplit, {})].filter(Boolean);
// node_modules/execa/lib/io/contents.js
const getStreamOutput = async ({ stream, onStreamEnd, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, verboseInfo, streamInfo }) => {
	const logPromise = logOutputAsync({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		allMixed,
		verboseInfo,
		streamInfo
	});
	if (!buffer) {
		await Promise.all([resumeStream(stream), logPromise]);
		return;
	}
	const stripFinalNewlineValue = getStripFinalNewline(stripFinalNewline, fdNumber);
	const iterable = iterateForResult({
		stream,
		onStreamEnd,
		lines,
		encoding,
		stripFinalNewline: stripFinalNewlineValue,
		allMixed
	});
	const [output] = await Promise.all([getStreamContents({
		stream,
		iterable,
		fdNumber,
		encoding,
		maxBuffer,
		lines
	}), logPromise]);
	return output;
};
const logOutputAsync = async ({ stream, onStreamEnd, fdNumber, encoding, allMixed, verboseInfo, streamInfo: { fileDescriptors } }) => {
	if (!shouldLogOutput({
		stdioItems: fileDescriptors[fdNumber]?.stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	const linesIterable = iterateForResult({
		stream,
		onStreamEnd,
		lines: true,
		encoding,
		stripFinalNewline: true,
		allMixed
	});
	await logLines(linesIterable, stream, fdNumber, verboseInfo);
};
const resumeStream = async (stream) => {
	await setImmediate();
	if (stream.readableFlowing === null) stream.resume();
};
const getStreamContents = async ({ stream, stream: { readableObjectMode }, iterable, fdNumber, encoding, maxBuffer, lines }) => {
	try {
		if (readableObjectMode || lines) return await getStreamAsArray(iterable, { maxBuffer });
		if (encoding === "buffer") return new Uint8Array(await getStreamAsArrayBuffer(iterable, { maxBuffer }));
		return await getStreamAsString(iterable, { maxBuffer });
	} catch (error) {
		return handleBufferedData(handleMaxBuffer({
			error,
			stream,
			readableObjectMode,
			lines,
			encoding,
			fdNumber
		}));
	}
};
const getBufferedData = async (streamPromise) => {
	try {
		return await streamPromise;
	} catch (error) {
		return handleBufferedData(error);
	}
};
const handleBufferedData = ({ bufferedData }) => isArrayBuffer(bufferedData) ? new Uint8Array(bufferedData) : bufferedData;
// node_modules/execa/lib/resolve/wait-stream.js
const waitForStream = async (stream, fdNumber, streamInfo, { isSameDirection, stopOnExit = false } = {}) => {
	const state = handleStdinDestroy(stream, streamInfo);
	const abortController = new AbortController();
	try {
		await Promise.race([...stopOnExit ? [streamInfo.exitPromise] : [], finished(stream, {
			cleanup: true,
			signal: abortController.signal
		})]);
	} catch (error) {
		if (!state.stdinCleanedUp) handleStreamError(error, fdNumber, streamInfo, isSameDirection);
	} finally {
		abortController.abort();
	}
};
const handleStdinDestroy = (stream, { originalStreams: [originalStdin], subprocess }) => {
	const state = { stdinCleanedUp: false };
	if (stream === originalStdin) spyOnStdinDestroy(stream, subprocess, state);
	return state;
};
const spyOnStdinDestroy = (subprocessStdin, subprocess, state) => {
	const { _destroy } = subprocessStdin;
	subprocessStdin._destroy = (...destroyArguments) => {
		setStdinCleanedUp(subprocess, state);
		_destroy.call(subprocessStdin, ...destroyArguments);
	};
};
const setStdinCleanedUp = ({ exitCode, signalCode }, state) => {
	if (exitCode !== null || signalCode !== null) state.stdinCleanedUp = true;
};
const handleStreamError = (error, fdNumber, streamInfo, isSameDirection) => {
	if (!shouldIgnoreStreamError(error, fdNumber, streamInfo, isSameDirection)) throw error;
};
const shouldIgnoreStreamError = (error, fdNumber, streamInfo, isSameDirection = true) => {
	if (streamInfo.propagating) return isStreamEpipe(error) || isStreamAbort(error);
	streamInfo.propagating = true;
	return isInputFileDescriptor(streamInfo, fdNumber) === isSameDirection ? isStreamEpipe(error) : isStreamAbort(error);
};
const isInputFileDescriptor = ({ fileDescriptors }, fdNumber) => fdNumber !== "all" && fileDescriptors[fdNumber].direction === "input";
const isStreamAbort = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
const isStreamEpipe = (error) => error?.code === "EPIPE";
// node_modules/execa/lib/resolve/stdio.js
const waitForStdioStreams = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
	stream,
	fdNumber,
	encoding,
	buffer: buffer[fdNumber],
	maxBuffer: maxBuffer[fdNumber],
	lines: lines[fdNumber],
	allMixed: false,
	stripFinalNewline,
	verboseInfo,
	streamInfo
}));
const waitForSubprocessStream = async ({ stream, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, verboseInfo, streamInfo }) => {
	if (!stream) return;
	const onStreamEnd = waitForStream(stream, fdNumber, streamInfo);
	if (isInputFileDescriptor(streamInfo, fdNumber)) {
		await onStreamEnd;
		return;
	}
	const [output] = await Promise.all([getStreamOutput({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		buffer,
		maxBuffer,
		lines,
		allMixed,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	}), onStreamEnd]);
	return output;
};
// node_modules/execa/lib/resolve/all-async.js
const makeAllStream = ({ stdout, stderr }, { all }) => all && (stdout || stderr) ? mergeStreams([stdout, stderr].filter(Boolean)) : void 0;
const waitForAllStream = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => waitForSubprocessStream({
	...getAllStream(subprocess, buffer),
	fdNumber: "all",
	encoding,
	maxBuffer: maxBuffer[1] + maxBuffer[2],
	lines: lines[1] || lines[2],
	allMixed: getAllMixed(subprocess),
	stripFinalNewline,
	verboseInfo,
	streamInfo
});
const getAllStream = ({ stdout, stderr, all }, [, bufferStdout, bufferStderr]) => {
	const buffer = bufferStdout || bufferStderr;
	if (!buffer) return {
		stream: all,
		buffer
	};
	if (!bufferStdout) return {
		stream: stderr,
		buffer
	};
	if (!bufferStderr) return {
		stream: stdout,
		buffer
	};
	return {
		stream: all,
		buffer
	};
};
const getAllMixed = ({ all, stdout, stderr }) => all && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode;
// node_modules/execa/lib/verbose/ipc.js
const shouldLogIpc = (verboseInfo) => isFullVerbose(verboseInfo, "ipc");
const logIpcOutput = (message, verboseInfo) => {
	const verboseMessage = serializeVerboseMessage(message);
	verboseLog({
		type: "ipc",
		verboseMessage,
		fdNumber: "ipc",
		verboseInfo
	});
};
// node_modules/execa/lib/ipc/buffer-messages.js
const waitForIpcOutput = async ({ subprocess, buffer: bufferArray, maxBuffer: maxBufferArray, ipc, ipcOutput, verboseInfo }) => {
	if (!ipc) return ipcOutput;
	const isVerbose = shouldLogIpc(verboseInfo);
	const buffer = getFdSpecificValue(bufferArray, "ipc");
	const maxBuffer = getFdSpecificValue(maxBufferArray, "ipc");
	for await (const message of loopOnMessages({
		anyProcess: subprocess,
		channel: subprocess.channel,
		isSubprocess: false,
		ipc,
		shouldAwait: false,
		reference: true
	})) {
		if (buffer) {
			checkIpcMaxBuffer(subprocess, ipcOutput, maxBuffer);
			ipcOutput.push(message);
		}
		if (isVerbose) logIpcOutput(message, verboseInfo);
	}
	return ipcOutput;
};
const getBufferedIpcOutput = async (ipcOutputPromise, ipcOutput) => {
	await Promise.allSettled([ipcOutputPromise]);
	return ipcOutput;
};
// node_modules/execa/lib/resolve/wait-subprocess.js
const waitForSubprocessResult = async ({ subprocess, options: { encoding, buffer, maxBuffer, lines, timeoutDuration: timeout, cancelSignal, gracefulCancel, forceKillAfterDelay, stripFinalNewline, ipc, ipcInput }, context, verboseInfo, fileDescriptors, originalStreams, onInternalError, controller }) => {
	const exitPromise = waitForExit(subprocess, context);
	const streamInfo = {
		originalStreams,
		fileDescriptors,
		subprocess,
		exitPromise,
		propagating: false
	};
	const stdioPromises = waitForStdioStreams({
		subprocess,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	});
	const allPromise = waitForAllStream({
		subprocess,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	});
	const ipcOutput = [];
	const ipcOutputPromise = waitForIpcOutput({
		subprocess,
		buffer,
		maxBuffer,
		ipc,
		ipcOutput,
		verboseInfo
	});
	const originalPromises = waitForOriginalStreams(originalStreams, subprocess, streamInfo);
	const customStreamsEndPromises = waitForCustomStreamsEnd(fileDescriptors, streamInfo);
	try {
		return await Promise.race([
			Promise.all([
				{},
				waitForSuccessfulExit(exitPromise),
				Promise.all(stdioPromises),
				allPromise,
				ipcOutputPromise,
				sendIpcInput(subprocess, ipcInput),
				...originalPromises,
				...customStreamsEndPromises
			]),
			onInternalError,
			throwOnSubprocessError(subprocess, controller),
			...throwOnTimeout(subprocess, timeout, context, controller),
			...throwOnCancel({
				subprocess,
				cancelSignal,
				gracefulCancel,
				context,
				controller
			}),
			...throwOnGracefulCancel({
				subprocess,
				cancelSignal,
				gracefulCancel,
				forceKillAfterDelay,
				context,
				controller
			})
		]);
	} catch (error) {
		context.terminationReason ??= "other";
		return Promise.all([
			{ error },
			exitPromise,
			Promise.all(stdioPromises.map((stdioPromise) => getBufferedData(stdioPromise))),
			getBufferedData(allPromise),
			getBufferedIpcOutput(ipcOutputPromise, ipcOutput),
			Promise.allSettled(originalPromises),
			Promise.allSettled(customStreamsEndPromises)
		]);
	}
};
const waitForOriginalStreams = (originalStreams, subprocess, streamInfo) => originalStreams.map((stream, fdNumber) => stream === subprocess.stdio[fdNumber] ? void 0 : waitForStream(stream, fdNumber, streamInfo));
const waitForCustomStreamsEnd = (fileDescriptors, streamInfo) => fileDescriptors.flatMap(({ stdioItems }, fdNumber) => stdioItems.filter(({ value, stream = value }) => isStream(stream, { checkOpen: false }) && !isStandardStream(stream)).map(({ type, value, stream = value }) => waitForStream(stream, fdNumber, streamInfo, {
	isSameDirection: TRANSFORM_TYPES.has(type),
	stopOnExit: type === "native"
})));
const throwOnSubprocessError = async (subprocess, { signal }) => {
	const [error] = await once(subprocess, "error", { signal });
	throw error;
};
// node_modules/execa/lib/convert/concurrent.js
const initializeConcurrentStreams = () => ({
	readableDestroy: new WeakMap(),
	writableFinal: new WeakMap(),
	writableDestroy: new WeakMap()
});
const addConcurrentStream = (concurrentStreams, stream, waitName) => {
	const weakMap = concurrentStreams[waitName];
	if (!weakMap.has(stream)) weakMap.set(stream, []);
	const promises = weakMap.get(stream);
	const promise = createDeferred();
	promises.push(promise);
	return {
		resolve: promise.resolve.bind(promise),
		promises
	};
};
const waitForConcurrentStreams = async ({ resolve, promises }, subprocess) => {
	resolve();
	const [isSubprocessExit] = await Promise.race([Promise.allSettled([true, subprocess]), Promise.all([false, ...promises])]);
	return !isSubprocessExit;
};
// node_modules/execa/lib/convert/shared.js
const safeWaitForSubprocessStdin = async (subprocessStdin) => {
	if (subprocessStdin === void 0) return;
	try {
		await waitForSubprocessStdin(subprocessStdin);
	} catch {}
};
const safeWaitForSubprocessStdout = async (subprocessStdout) => {
	if (subprocessStdout === void 0) return;
	try {
		await waitForSubprocessStdout(subprocessStdout);
	} catch {}
};
const waitForSubprocessStdin = async (subprocessStdin) => {
	await finished(subprocessStdin, {
		cleanup: true,
		readable: false,
		writable: true
	});
};
const waitForSubprocessStdout = async (subprocessStdout) => {
	await finished(subprocessStdout, {
		cleanup: true,
		readable: true,
		writable: false
	});
};
const waitForSubprocess = async (subprocess, error) => {
	await subprocess;
	if (error) throw error;
};
const destroyOtherStream = (stream, isOpen, error) => {
	if (error && !isStreamAbort(error)) stream.destroy(error);
	else if (isOpen) stream.destroy();
};
// node_modules/execa/lib/convert/readable.js
const createReadable = ({ subprocess, concurrentStreams, encoding }, { from, binary: binaryOption = true, preserveNewlines = true } = {}) => {
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
	const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
	const { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	});
	const readable = new Readable({
		read,
		destroy: callbackify(onReadableDestroy.bind(void 0, {
			subprocessStdout,
			subprocess,
			waitReadableDestroy
		})),
		highWaterMark: readableHighWaterMark,
		objectMode: readableObjectMode,
		encoding: readableEncoding
	});
	onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable,
		subprocess
	});
	return readable;
};
const getSubprocessStdout = (subprocess, from, concurrentStreams) => {
	const subprocessStdout = getFromStream(subprocess, from);
	return {
		subprocessStdout,
		waitReadableDestroy: addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy")
	};
};
const getReadableOptions = ({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary) => binary ? {
	readableEncoding,
	readableObjectMode,
	readableHighWaterMark
} : {
	readableEncoding,
	readableObjectMode: true,
	readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK
};
const getReadableMethods = ({ subprocessStdout, subprocess, binary, encoding, preserveNewlines }) => {
	const onStdoutDataDone = createDeferred();
	const onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: !binary,
		encoding,
		preserveNewlines
	});
	return {
		read() {
			onRead(this, onStdoutData, onStdoutDataDone);
		},
		onStdoutDataDone
	};
};
const onRead = async (readable, onStdoutData, onStdoutDataDone) => {
	try {
		const { value, done } = await onStdoutData.next();
		if (done) onStdoutDataDone.resolve();
		else readable.push(value);
	} catch {}
};
const onStdoutFinished = async ({ subprocessStdout, onStdoutDataDone, readable, subprocess, subprocessStdin }) => {
	try {
		await waitForSubprocessStdout(subprocessStdout);
		await subprocess;
		await safeWaitForSubprocessStdin(subprocessStdin);
		await onStdoutDataDone;
		if (readable.readable) readable.push(null);
	} catch (error) {
		await safeWaitForSubprocessStdin(subprocessStdin);
		destroyOtherReadable(readable, error);
	}
};
const onReadableDestroy = async ({ subprocessStdout, subprocess, waitReadableDestroy }, error) => {
	if (await waitForConcurrentStreams(waitReadableDestroy, subprocess)) {
		destroyOtherReadable(subprocessStdout, error);
		await waitForSubprocess(subprocess, error);
	}
};
const destroyOtherReadable = (stream, error) => {
	destroyOtherStream(stream, stream.readable, error);
};
// node_modules/execa/lib/convert/writable.js
const createWritable = ({ subprocess, concurrentStreams }, { to } = {}) => {
	const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
	const writable = new Writable({
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onWritableDestroy.bind(void 0, {
			subprocessStdin,
			subprocess,
			waitWritableFinal,
			waitWritableDestroy
		})),
		highWaterMark: subprocessStdin.writableHighWaterMark,
		objectMode: subprocessStdin.writableObjectMode
	});
	onStdinFinished(subprocessStdin, writable);
	return writable;
};
const getSubprocessStdin = (subprocess, to, concurrentStreams) => {
	const subprocessStdin = getToStream(subprocess, to);
	return {
		subprocessStdin,
		waitWritableFinal: addConcurrentStream(concurrentStreams, subprocessStdin, "writableFinal"),
		waitWritableDestroy: addConcurrentStream(concurrentStreams, subprocessStdin, "writableDestroy")
	};
};
const getWritableMethods = (subprocessStdin, subprocess, waitWritableFinal) => ({
	write: onWrite.bind(void 0, subprocessStdin),
	final: callbackify(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
});
const onWrite = (subprocessStdin, chunk, encoding, done) => {
	if (subprocessStdin.write(chunk, encoding)) done();
	else subprocessStdin.once("drain", done);
};
const onWritableFinal = async (subprocessStdin, subprocess, waitWritableFinal) => {
	if (await waitForConcurrentStreams(waitWritableFinal, subprocess)) {
		if (subprocessStdin.writable) subprocessStdin.end();
		await subprocess;
	}
};
const onStdinFinished = async (subprocessStdin, writable, subprocessStdout) => {
	try {
		await waitForSubprocessStdin(subprocessStdin);
		if (writable.writable) writable.end();
	} catch (error) {
		await safeWaitForSubprocessStdout(subprocessStdout);
		destroyOtherWritable(writable, error);
	}
};
const onWritableDestroy = async ({ subprocessStdin, subprocess, waitWritableFinal, waitWritableDestroy }, error) => {
	await waitForConcurrentStreams(waitWritableFinal, subprocess);
	if (await waitForConcurrentStreams(waitWritableDestroy, subprocess)) {
		destroyOtherWritable(subprocessStdin, error);
		await waitForSubprocess(subprocess, error);
	}
};
const destroyOtherWritable = (stream, error) => {
	destroyOtherStream(stream, stream.writable, error);
};
// node_modules/execa/lib/convert/duplex.js
const createDuplex = ({ subprocess, concurrentStreams, encoding }, { from, to, binary: binaryOption = true, preserveNewlines = true } = {}) => {
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
	const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
	const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
	const { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	});
	const duplex = new Duplex({
		read,
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onDuplexDestroy.bind(void 0, {
			subprocessStdout,
			subprocessStdin,
			subprocess,
			waitReadableDestroy,
			waitWritableFinal,
			waitWritableDestroy
		})),
		readableHighWaterMark,
		writableHighWaterMark: subprocessStdin.writableHighWaterMark,
		readableObjectMode,
		writableObjectMode: subprocessStdin.writableObjectMode,
		encoding: readableEncoding
	});
	onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable: duplex,
		subprocess,
		subprocessStdin
	});
	onStdinFinished(subprocessStdin, duplex, subprocessStdout);
	return duplex;
};
const onDuplexDestroy = async ({ subprocessStdout, subprocessStdin, subprocess, waitReadableDestroy, waitWritableFinal, waitWritableDestroy }, error) => {
	await Promise.all([onReadableDestroy({
		subprocessStdout,
		subprocess,
		waitReadableDestroy
	}, error), onWritableDestroy({
		subprocessStdin,
		subprocess,
		waitWritableFinal,
		waitWritableDestroy
	}, error)]);
};
// node_modules/execa/lib/convert/iterable.js
const createIterable = (subprocess, encoding, { from, binary: binaryOption = false, preserveNewlines = false } = {}) => {
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const subprocessStdout = getFromStream(subprocess, from);
	const onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: true,
		encoding,
		preserveNewlines
	});
	return iterateOnStdoutData(onStdoutData, subprocessStdout, subprocess);
};
const iterateOnStdoutData = async function* (onStdoutData, subprocessStdout, subprocess) {
	try {
		yield* onStdoutData;
	} finally {
		if (subprocessStdout.readable) subprocessStdout.destroy();
		await subprocess;
	}
};
// node_modules/execa/lib/convert/add.js
const addConvertedStreams = (subprocess, { encoding }) => {
	const concurrentStreams = initializeConcurrentStreams();
	subprocess.readable = createReadable.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	});
	subprocess.writable = createWritable.bind(void 0, {
		subprocess,
		concurrentStreams
	});
	subprocess.duplex = createDuplex.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	});
	subprocess.iterable = createIterable.bind(void 0, subprocess, encoding);
	subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
};
// node_modules/execa/lib/methods/promise.js
const mergePromise = (subprocess, promise) => {
	for (const [property, descriptor] of descriptors) {
		const value = descriptor.value.bind(promise);
		Reflect.defineProperty(subprocess, property, {
			...descriptor,
			value
		});
	}
};
const nativePromisePrototype = (async () => {})().constructor.prototype;
const descriptors = [
	"then",
	"catch",
	"finally"
].map((property) => [property, Reflect.getOwnPropertyDescriptor(nativePromisePrototype, property)]);
// node_modules/execa/lib/methods/main-async.js
const execaCoreAsync = (rawFile, rawArguments, rawOptions, createNested) => {
	const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions);
	const { subprocess, promise } = spawnSubprocessAsync({
		file,
		commandArguments,
		options,
		startTime,
		verboseInfo,
		command,
		escapedCommand,
		fileDescriptors
	});
	subprocess.pipe = pipeToSubprocess.bind(void 0, {
		source: subprocess,
		sourcePromise: promise,
		boundOptions: {},
		createNested
	});
	mergePromise(subprocess, promise);
	SUBPROCESS_OPTIONS.set(subprocess, {
		options,
		fileDescriptors
	});
	return subprocess;
};
const handleAsyncArguments = (rawFile, rawArguments, rawOptions) => {
	const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
	const { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions);
	const options = handleAsyncOptions(normalizedOptions);
	return {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioAsync(options, verboseInfo)
	};
};
const handleAsyncOptions = ({ timeout, signal, ...options }) => {
	if (signal !== void 0) throw new TypeError("The \"signal\" option has been renamed to \"cancelSignal\" instead.");
	return {
		...options,
		timeoutDuration: timeout
	};
};
const spawnSubprocessAsync = ({ file, commandArguments, options, startTime, verboseInfo, command, escapedCommand, fileDescriptors }) => {
	let subprocess;
	try {
		subprocess = spawn(...concatenateShell(file, commandArguments, options));
	} catch (error) {
		return handleEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			verboseInfo
		});
	}
	const controller = new AbortController();
	setMaxListeners(Number.POSITIVE_INFINITY, controller.signal);
	const originalStreams = [...subprocess.stdio];
	pipeOutputAsync(subprocess, fileDescriptors, controller);
	cleanupOnExit(subprocess, options, controller);
	const context = {};
	const onInternalError = createDeferred();
	subprocess.kill = subprocessKill.bind(void 0, {
		kill: subprocess.kill.bind(subprocess),
		options,
		onInternalError,
		context,
		controller
	});
	subprocess.all = makeAllStream(subprocess, options);
	addConvertedStreams(subprocess, options);
	addIpcMethods(subprocess, options);
	const promise = handlePromise({
		subprocess,
		options,
		startTime,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		command,
		escapedCommand,
		context,
		onInternalError,
		controller
	});
	return {
		subprocess,
		promise
	};
};
const handlePromise = async ({ subprocess, options, startTime, verboseInfo, fileDescriptors, originalStreams, command, escapedCommand, context, onInternalError, controller }) => {
	const [errorInfo, [exitCode, signal], stdioResults, allResult, ipcOutput] = await waitForSubprocessResult({
		subprocess,
		options,
		context,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		onInternalError,
		controller
	});
	controller.abort();
	onInternalError.resolve();
	const stdio = stdioResults.map((stdioResult, fdNumber) => stripNewline(stdioResult, options, fdNumber));
	const all = stripNewline(allResult, options, "all");
	const result = getAsyncResult({
		errorInfo,
		exitCode,
		signal,
		stdio,
		all,
		ipcOutput,
		context,
		options,
		command,
		escapedCommand,
		startTime
	});
	return handleResult(result, verboseInfo, options);
};
const getAsyncResult = ({ errorInfo, exitCode, signal, stdio, all, ipcOutput, context, options, command, escapedCommand, startTime }) => "error" in errorInfo ? makeError({
	error: errorInfo.error,
	command,
	escapedCommand,
	timedOut: context.terminationReason === "timeout",
	isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
	isGracefullyCanceled: context.terminationReason === "gracefulCancel",
	isMaxBuffer: errorInfo.error instanceof MaxBufferError,
	isForcefullyTerminated: context.isForcefullyTerminated,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput,
	options,
	startTime,
	isSync: false
}) : makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput,
	options,
	startTime
});
// node_modules/execa/lib/methods/bind.js
const mergeOptions = (boundOptions, options) => {
	const newOptions = Object.fromEntries(Object.entries(options).map(([optionName, optionValue]) => [optionName, mergeOption(optionName, boundOptions[optionName], optionValue)]));
	return {
		...boundOptions,
		...newOptions
	};
};
const mergeOption = (optionName, boundOptionValue, optionValue) => {
	if (DEEP_OPTIONS.has(optionName) && isPlainObject(boundOptionValue) && isPlainObject(optionValue)) return {
		...boundOptionValue,
		...optionValue
	};
	return optionValue;
};
const DEEP_OPTIONS = new Set(["env", ...FD_SPECIFIC_OPTIONS]);
// node_modules/execa/lib/methods/create.js
const createExeca = (mapArguments, boundOptions, deepOptions, setBoundExeca) => {
	const createNested = (mapArguments, boundOptions, setBoundExeca) => createExeca(mapArguments, boundOptions, deepOptions, setBoundExeca);
	const boundExeca = (...execaArguments) => callBoundExeca({
		mapArguments,
		deepOptions,
		boundOptions,
		setBoundExeca,
		createNested
	}, ...execaArguments);
	if (setBoundExeca !== void 0) setBoundExeca(boundExeca, createNested, boundOptions);
	return boundExeca;
};
const callBoundExeca = ({ mapArguments, deepOptions = {}, boundOptions = {}, setBoundExeca, createNested }, firstArgument, ...nextArguments) => {
	if (isPlainObject(firstArgument)) return createNested(mapArguments, mergeOptions(boundOptions, firstArgument), setBoundExeca);
	const { file, commandArguments, options, isSync } = parseArguments({
		mapArguments,
		firstArgument,
		nextArguments,
		deepOptions,
		boundOptions
	});
	return isSync ? execaCoreSync(file, commandArguments, options) : execaCoreAsync(file, commandArguments, options, createNested);
};
const parseArguments = ({ mapArguments, firstArgument, nextArguments, deepOptions, boundOptions }) => {
	const callArguments = isTemplateString(firstArgument) ? parseTemplates(firstArgument, nextArguments) : [firstArgument, ...nextArguments];
	const [initialFile, initialArguments, initialOptions] = normalizeParameters(...callArguments);
	const mergedOptions = mergeOptions(mergeOptions(deepOptions, boundOptions), initialOptions);
	const { file = initialFile, commandArguments = initialArguments, options = mergedOptions, isSync = false } = mapArguments({
		file: initialFile,
		commandArguments: initialArguments,
		options: mergedOptions
	});
	return {
		file,
		commandArguments,
		options,
		isSync
	};
};
// node_modules/execa/lib/methods/command.js
const mapCommandAsync = ({ file, commandArguments }) => parseCommand(file, commandArguments);
const mapCommandSync = ({ file, commandArguments }) => ({
	...parseCommand(file, commandArguments),
	isSync: true
});
const parseCommand = (command, unusedArguments) => {
	if (unusedArguments.length > 0) throw new TypeError(`The command and its arguments must be passed as a single string: ${command} ${unusedArguments}.`);
	const [file, ...commandArguments] = parseCommandString(command);
	return {
		file,
		commandArguments
	};
};
const parseCommandString = (command) => {
	if (typeof command !== "string") throw new TypeError(`The command must be a string: ${String(command)}.`);
	const trimmedCommand = command.trim();
	if (trimmedCommand === "") return [];
	const tokens = [];
	for (const token of trimmedCommand.split(SPACES_REGEXP)) {
		const previousToken = tokens.at(-1);
		if (previousToken && previousToken.endsWith("\\")) tokens[tokens.length - 1] = `${previousToken.slice(0, -1)} ${token}`;
		else tokens.push(token);
	}
	return tokens;
};
const SPACES_REGEXP = / +/g;
// node_modules/execa/lib/methods/script.js
const setScriptSync = (boundExeca, createNested, boundOptions) => {
	boundExeca.sync = createNested(mapScriptSync, boundOptions);
	boundExeca.s = boundExeca.sync;
};
const mapScriptAsync = ({ options }) => getScriptOptions(options);
const mapScriptSync = ({ options }) => ({
	...getScriptOptions(options),
	isSync: true
});
const getScriptOptions = (options) => ({ options: {
	...getScriptStdinOption(options),
	...options
} });
const getScriptStdinOption = ({ input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin: "inherit" } : {};
const deepScriptOptions = { preferLocal: true };
// node_modules/execa/index.js
const execa = createExeca(() => ({}));
createExeca(() => ({ isSync: true }));
createExeca(mapCommandAsync);
createExeca(mapCommandSync);
createExeca(mapNode);
createExeca(mapScriptAsync, {}, deepScriptOptions, setScriptSync);
const { sendMessage, getOneMessage, getEachMessage, getCancelSignal } = getIpcExport();
// src/process/members.ts
function findMembers(fs, session, marker) {
	let names;
	try {
		fs.readFileSync("/proc/self/stat");
		names = fs.readdirSync("/proc");
	} catch {
		return;
	}
	const found = [];
	for (const name of names) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = fs.readFileSync(`/proc/${name}/stat`, "latin1");
			const [state, , , ofSession] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			if (state === "Z" || state === "X") continue;
			const marked = () => fs.readFileSync(`/proc/${name}/environ`, "latin1").split("\0").includes(marker);
			if (session !== 0 && Number(ofSession) === session || marked()) found.push(Number(name));
		} catch {}
	}
	return found;
}
function birthOf(fs, pid) {
	try {
		fs.readFileSync("/proc/self/stat");
	} catch {
		return;
	}
	try {
		const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
	} catch {
		return "gone";
	}
}
// src/process/group.ts
const [FIRST_POLL_MS, POLL_MS] = [2, 50];
const UNKILLABLE_MS = 1e4;
function processGroup(leader, marker) {
	const asked = new Set();
	const signal = (name) => {
		const members = findMembers(fs, leader, marker);
		if (members === void 0) return send(process.platform === "win32" ? leader : -leader, asked.size ? 0 : name);
		for (const pid of members) {
			if (name === "SIGTERM" && asked.has(pid)) continue;
			asked.add(pid);
			send(pid, name);
		}
		return members.length > 0;
	};
	const until = async (name, ms) => {
		const deadline = performance.now() + ms;
		for (let poll = FIRST_POLL_MS; signal(name); poll = Math.min(2 * poll, POLL_MS)) {
			if (performance.now() >= deadline) return false;
			await setTimeout$1(poll);
		}
		return true;
	};
	return { async end(graceMs) {
		if (await until("SIGTERM", graceMs)) return;
		send(-leader, "SIGKILL");
		await until("SIGKILL", UNKILLABLE_MS);
	} };
}
function send(pid, signal) {
	try {
		return process.kill(pid, signal);
	} catch {
		return false;
	}
}
// src/process/watchdog.ts
const ABANDONED_GRACE_MS = 5e3;
const PROGRAM = `
const fs = require('node:fs');
const findMembers = ${findMembers.toString()};
const birthOf = ${birthOf.toString()};
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
const watched = new Map();
let text = '';
process.stdin.on('data', (piece) => {
  text += piece;
  const lines = text.split('\\n');
  text = lines.pop();
  for (const line of lines) {
    const [word, pid, marker] = line.split(' ');
    if (word === 'done') watched.delete(pid);
    else watched.set(pid, { marker, born: birthOf(fs, Number(pid)) });
  }
});
const send = (pid, signal) => { try { return process.kill(pid, signal); } catch { return false; } };
process.stdin.on('close', () => {
  const deadline = Date.now() + ${ABANDONED_GRACE_MS};
  const asked = new Set();
  const round = () => {
    const late = Date.now() >= deadline;
    let left = 0;
    for (const [pid, { marker, born }] of watched) {
      const now = birthOf(fs, Number(pid));
      const session = now === born || now === 'gone' ? Number(pid) : 0;
      const members = findMembers(fs, session, marker);
      if (members === undefined) {
        left += send(-pid, late ? 'SIGKILL' : asked.has(pid) ? 0 : 'SIGTERM') ? 1 : 0;
        asked.add(pid);
        continue;
      }
      for (const member of members) {
        left += 1;
        if (late) send(member, 'SIGKILL');
        else if (!asked.has(member)) send(member, 'SIGTERM');
        asked.add(member);
      }
    }
    if (left === 0 || Date.now() > deadline + ${ABANDONED_GRACE_MS}) process.exit();
  };
  round();
  setInterval(round, 100);
});
`;
let running;
function startWatchdog(env, watched = new Map()) {
	if (running !== void 0) return;
	const child = spawn(process.execPath, ["-e", PROGRAM], {
		detached: true,
		windowsHide: true,
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		],
		env
	});
	const input = child.stdin;
	if (input === null) return;
	running = {
		input,
		watched
	};
	const ended = () => {
		if (running?.input !== input) return;
		running = void 0;
		if (watched.size > 0 && child.pid !== void 0) startWatchdog(env, watched);
	};
	child.on("error", ended);
	child.on("exit", ended);
	input.on("error", () => {});
	child.unref();
	input.unref();
	for (const [pid, marker] of watched) input.write(`watch ${pid} ${marker}\n`);
}
function watch(pid, marker) {
	running?.watched.set(pid, marker);
	running?.input.write(`watch ${pid} ${marker}\n`);
}
function unwatch(pid) {
	running?.watched.delete(pid);
	running?.input.write(`done ${pid}\n`);
}
// src/process/guarded.ts
function describeExit({ code, signal, error }) {
	if (error) return `it could not be started: ${error.message}`;
	return signal === null ? `exit code ${code}` : `signal ${signal}`;
}
const MARKER = "ESPALIER_PROCESS";
const LEFTOVER_GRACE_MS = 5e3;
function spawnGuarded(command, args, options) {
	const { stdio, cwd, user } = options;
	const id = randomUUID();
	startWatchdog(command.env);
	const started = execa(command.file, [...command.args, ...args], {
		env: {
			...command.env,
			[MARKER]: id
		},
		extendEnv: false,
		detached: true,
		cleanup: false,
		buffer: false,
		reject: false,
		windowsHide: true,
		stdio,
		...cwd !== void 0 && { cwd },
		...user !== void 0 && {
			uid: user,
			gid: user
		}
	});
	const child = started;
	const { pid } = child;
	const marker = `${MARKER}=${id}`;
	if (pid !== void 0) watch(pid, marker);
	const group = pid === void 0 ? void 0 : processGroup(pid, marker);
	let exit;
	let ending;
	const end = (graceMs) => ending ??= Promise.resolve(group?.end(graceMs));
	const exited = exitOf(child, started).then((info) => {
		exit = info;
		end(LEFTOVER_GRACE_MS).then(() => pid !== void 0 && unwatch(pid));
		return info;
	});
	return {
		child,
		members: () => pid === void 0 ? [] : findMembers(fs, pid, marker) ?? [pid],
		exited,
		exit: () => exit,
		async endsWithin(ms) {
			const timer = new AbortController();
			const late = setTimeout$1(ms, void 0, { signal: timer.signal }).catch(() => void 0);
			const first = await Promise.race([exited, late]);
			timer.abort();
			return first;
		},
		async stop(graceMs) {
			await end(graceMs);
			return exited;
		}
	};
}
function exitOf(child, started) {
	const failed = (error) => ({
		code: null,
		signal: null,
		error: error instanceof Error ? error : new Error(String(error))
	});
	return new Promise((resolve) => {
		child.once("exit", (code, signal) => resolve({
			code,
			signal
		}));
		child.on("error", (error) => child.pid === void 0 && resolve(failed(error)));
		if (child.pid === void 0) started.then((result) => resolve(failed(result.cause ?? result.message)));
	});
}
// src/process/capture.ts
const MAX_OUTPUT = 16 * 2 ** 20;
const STOP_GRACE_MS = 1e3;
async function capture(command, args, { cwd, signal, timeoutMs } = {}) {
	signal?.throwIfAborted();
	const guarded = spawnGuarded(command, args, {
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		cwd
	});
	let stopped = false;
	const stop = () => {
		stopped = true;
		guarded.stop(STOP_GRACE_MS);
	};
	const timer = timeoutMs === void 0 ? void 0 : setTimeout(stop, timeoutMs);
	signal?.addEventListener("abort", stop, { once: true });
	try {
		const { stdout, stderr } = guarded.child;
		const texts = [stdout, stderr].map((stream) => read(stream, stop));
		const exit = await guarded.exited;
		if (exit.error) throw exit.error;
		const [out = "", err = ""] = await Promise.all(texts);
		await guarded.stop(STOP_GRACE_MS);
		signal?.throwIfAborted();
		return {
			code: stopped ? null : exit.code,
			stdout: out,
			stderr: err
		};
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", stop);
	}
}
async function read(stream, tooMuch) {
	const pieces = [];
	let size = 0;
	if (stream === null) return "";
	try {
		for await (const piece of stream) {
			size += piece.length;
			if (size > MAX_OUTPUT) tooMuch();
			else pieces.push(piece);
		}
	} catch {}
	return Buffer.concat(pieces).toString();
}
function lastLine(text) {
	return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
// src/process/memory.ts
const [PARENT, RESIDENT] = [1, 21];
const PAGE_BYTES = 4096;
async function residentOfTree(root) {
	const names = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
	const rows = await Promise.all(names.map(async (name) => [Number(name), await statOf(name)]));
	const children = Map.groupBy(rows, ([, fields]) => Number(fields[PARENT]));
	const own = rows.find(([pid]) => pid === root);
	let bytes = 0;
	for (const queue = own === void 0 ? [] : [own]; queue.length > 0;) {
		const [pid, fields] = queue.pop() ?? [];
		bytes += Number(fields?.[RESIDENT] ?? 0) * PAGE_BYTES;
		queue.push(...children.get(pid ?? 0) ?? []);
	}
	return bytes;
}
async function statOf(pid) {
	const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => "");
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
async function writtenBytes(pids) {
	return (await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, "utf8").catch(() => "")))).flatMap((status) => [...status.matchAll(/^Rss(?:Anon|Shmem):\s*(\d+) kB$/gm)]).reduce((sum, [, kib]) => sum + Number(kib) * 1024, 0);
}
// src/evaluation/benchmarks/benchmark.ts
const DEFAULT_MAX_TOKENS = 8192;
// src/evaluation/benchmarks/markup.ts
const WRAPPER = /\\(?:boxed|fbox|framebox|text|textbf|textit|textrm|textsf|texttt|textnormal|mathrm|mathbf|mathit|mathsf|mathtt|mathbb|operatorname|emph|underline|mbox|bm|boldsymbol|bold)\*?\s*\{([^{}]*)\}/g;
const RULES$1 = [
	[/~~[^~\n]*~~/g, " "],
	[/<\/?(?:a|ans|answer|b|big|br|center|code|div|em|final|final_answer|font|h[1-6]|i|li|mark|ol|p|result|span|strong|td|tr|u|ul)\b[^<>]*>/gi, " "],
	[/&nbsp;/gi, "\xA0"],
	[/&minus;/gi, "-"],
	[/\{\s*,\s*\}/g, ","],
	[/\{?\\(?:[,;: ]|thinspace|medspace|quad|qquad|enspace)\}?/g, "\xA0"],
	[/(?<=\d)~(?=\d|\\)/g, "\xA0"],
	[/\\!/g, ""],
	[/\\(?:times|cdot)(?![A-Za-z])/g, "×"],
	[/\^\s*\{?\s*\\circ\s*\}?|\\degree(?![A-Za-z])|\\textdegree(?![A-Za-z])/g, "°"],
	[/\\(?:textdollar|dollar)(?![A-Za-z])/g, "$"],
	[/\\(?:left|right|displaystyle|big|Big|centering)(?![A-Za-z])/g, ""],
	[/\\[()[\]]/g, " "],
	[/\\(?=[$%#&_*.!+-])/g, ""]
];
const DECORATION = [
	[/\\(?:boxed|text|textbf|mathbf|mathrm)\s+(?=[\p{L}\d])/gu, ""],
	[/(?<!\d\s*)\*+|\*+(?!\s*\d)|`+|__+/g, ""],
	[/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, ""],
	[/(?<!\\)[{}]/g, " "]
];
function apply(rules, text) {
	return rules.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}
function stripMarkup(value) {
	let text = apply(RULES$1, value);
	for (let before = ""; before !== text;) {
		before = text;
		text = text.replace(WRAPPER, "$1");
	}
	return apply(DECORATION, text);
}
// src/evaluation/benchmarks/decimal.ts
const NUMBER = new RegExp(`((?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:\\u00a0\\d{3})+|\\d{1,3}(?:'\\d{3})+|\\d{1,3}(?:_\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?:e([+-]?\\d{1,3})(?!\\d)|\\s*[\\u00d7x*\\u00b7]\\s*10\\s*(?:\\^\\s*([+-]?\\d{1,3})|([\\u207b\\u00b2\\u00b3\\u00b9\\u2070-\\u2079]+)))?`, "gi");
const SPACED = /^(\s*-?\d{1,3})((?: \d{3})+)(?=(?:\.\d+)?[.%\s]*$)/;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const MAX_EXPONENT = 40;
const CURRENCY = /(?:\b[A-Z]{1,3})?\p{Sc}|\b(?:USD|EUR|GBP|INR|CNY|JPY|CHF|AUD|CAD|Rs\.?)(?=\s?-?\d)/gu;
const UNIT_POWER = /(?<=(?<!\p{L})(?:[mck]?m|in|ft|yd|mi|inch(?:es)?|feet|foot|yards?|miles?|met(?:er|re)s?|centimet(?:er|re)s?|units?)\s?)(?:\^\s?[23]|[\u00b2\u00b3])(?!\d)/giu;
const SCALE = /^[\s-]*(?:(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|third|half|halve)s?|bn|mn|and (?:an?|one|two|three)[ -](?:half|halves|quarters?|thirds?|fourths?))(?!\p{L})/iu;
const UNSURE = /\b(?:not|or|nor|neither|unknown|cannot|at least|at most|(?:more|less|fewer|greater|other) than)\b|n't\b|[<>\u2264\u2265\u2260\u00b1\u221a\u2211\u222b\u03c0\u221e?\\\u00f7]/i;
const PART_OF_BEFORE = /[\p{L}\p{N}_.^/!]$|[\p{L}\p{N})]\s*[+*\u00d7\u00b7/^]\s*$|\p{N}\s*-\s*$/u;
const PART_OF_AFTER = /^(?:[!_(\p{No}]|\s*\^|\s*[+*\u00d7\u00b7]\s*[\p{L}\d(]|\s*\/\s*[xyzn\d(](?!\p{L})|\s?[xyznkKMB](?!\p{L}))/u;
function soleNumber(value) {
	const text = stripMarkup(value).replace(CURRENCY, "").replace(UNIT_POWER, "").replace(/\b(?:negative|minus) +(?=[\d.])/gi, "-").replace(SPACED, (_, first, groups) => first + groups.replaceAll(" ", ""));
	if (UNSURE.test(text)) return null;
	const [match, second] = text.matchAll(NUMBER);
	if (match === void 0 || second !== void 0) return null;
	const [whole, digits = "", ...exponents] = match;
	const before = text.slice(0, match.index);
	const after = text.slice(match.index + whole.length);
	if (PART_OF_BEFORE.test(before) || PART_OF_AFTER.test(after) || SCALE.test(after)) return null;
	const exponent = exponentOf(exponents.find((found) => found !== void 0) ?? "0");
	if (exponent === null) return null;
	return canonical$2(digits.replace(/[^\d.]/g, ""), exponent, /(?:^|[\s=(:])-\s*$/.test(before));
}
function exponentOf(text) {
	const plain = text.replace("⁻", "-").replace(/[\u00b2\u00b3\u00b9\u2070-\u2079]/g, (found) => String(SUPERSCRIPTS.indexOf(found)));
	return /^[+-]?\d+$/.test(plain) && Math.abs(Number(plain)) <= MAX_EXPONENT ? Number(plain) : null;
}
function canonical$2(digits, exponent, negative) {
	const [whole = "", fraction = ""] = digits.split(".");
	const all = `${"0".repeat(41)}${whole}${fraction}${"0".repeat(MAX_EXPONENT)}`;
	const point = 41 + whole.length + exponent;
	const integer = all.slice(0, point).replace(/^0+(?=\d)/, "");
	const decimals = all.slice(point).replace(/0+$/, "");
	const magnitude = decimals === "" ? integer : `${integer}.${decimals}`;
	return negative && magnitude !== "0" ? `-${magnitude}` : magnitude;
}
// src/evaluation/benchmarks/row.ts
function checkRow(schema, raw) {
	const result = schema.safeParse(raw);
	if (result.success) return result.data;
	const problems = result.error.issues.map((issue) => {
		const column = String(issue.path[0] ?? "");
		return `${toDotPath(issue.path)}: ${issue.message}, got ${shown(raw[column])}`;
	});
	throw new Error(problems.join("; "));
}
function checkOwnAnswer(answer, read, expected) {
	if (read === expected && expected !== "") return;
	throw new Error(`answer: expected one that scores when a model gives it, got ${shown(answer)}, which is read as ${read === null ? "nothing" : shown(read)}`);
}
function shown(value) {
	const text = JSON.stringify(value, (_, v) => typeof v === "bigint" ? Number(v) : v) ?? "nothing";
	return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
// src/evaluation/benchmarks/answer-text.ts
const REASONING_ENDS = /<\/(?:think|thinking|thought|reasoning|seed:think)>|\[\/THINK\]|<\|END_THINKING\|>/gi;
const REASONING_BEGINS = /<(?:think|thinking|thought|reasoning|seed:think)>|\[THINK\]|<\|START_THINKING\|>/i;
const FINAL_CHANNEL = "<|channel|>final<|message|>";
const SPECIAL = "(?:<[|\\uff5c][\\w\\u2581]+[|\\uff5c]>|</?s>|<(?:end|start)_of_turn>|<turn\\|>|<(?:eos|bos|pad)>|\\[(?:EOS|/INST)\\])";
const LEADING_TOKENS = new RegExp(`^\\s*(?:${SPECIAL}\\s*(?:assistant|model|final)?\\s*)+`);
const FIRST_TOKEN = new RegExp(SPECIAL);
function answerText(raw) {
	const final = raw.lastIndexOf(FINAL_CHANNEL);
	const said = final < 0 ? raw : raw.slice(final + 27);
	const end = [...said.matchAll(REASONING_ENDS)].at(-1);
	const text = end === void 0 ? said : said.slice(end.index + end[0].length);
	if (REASONING_BEGINS.test(text)) return "";
	const begun = text.replace(LEADING_TOKENS, "");
	const stop = begun.search(FIRST_TOKEN);
	return stop < 0 ? begun : begun.slice(0, stop);
}
// src/evaluation/benchmarks/characters.ts
const TABLE = [
	[/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n"],
	[/[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u24b6-\u24e9\ufb00-\ufb06]/gu, (found) => found.normalize("NFKC")],
	[/\u2062/g, "×"],
	[/\p{Cf}|\p{Variation_Selector}|\u20e3|\u034f|\u115f|\u3164/gu, ""],
	[/[\u2007-\u200a\u202f]/g, "\xA0"],
	[/[^\S\n\u00a0]/g, " "],
	[/[\p{Pd}\u2212\ufe63]/gu, "-"],
	[/[\u201c-\u201f\u00ab\u00bb\u2033\u301d-\u301f\u300a-\u300f\u300c-\u300f]/g, "\""],
	[/[\u2018-\u201b\u2039\u203a\u2032\u00b4\u3008\u3009]/g, "'"],
	[/[\u2236\ua789\ufe55\u0903\u0983]/g, ":"],
	[/[\u3001\u060c\u066c]/g, ","],
	[/[\u3002\u066b]/g, "."],
	[/[\u3010\u3014\u3016]/g, "["],
	[/[\u3011\u3015\u3017]/g, "]"],
	[/\u066a/g, "%"],
	[/[\u2044\u2215]/g, "/"],
	[/[\u2192\u21d2\u27a1\u2794]/g, "→"],
	[/(?![0-9])\p{Nd}/gu, digit]
];
function digit(found) {
	const code = found.codePointAt(0) ?? 0;
	const row = code - code % 16;
	const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
	return String(code - zero);
}
function plainCharacters(text) {
	return TABLE.reduce((result, [pattern, by]) => typeof by === "string" ? result.replace(pattern, by) : result.replace(pattern, by), text.normalize("NFC"));
}
// src/evaluation/benchmarks/stated.ts
const ANSWER = `(?:(?<![\\p{L}\\p{N}_])(?:${["answer|antwort|lösung|réponse|respuesta|resposta|risposta|svar|jawaban|jibu|odpowiedź|odpověď|válasz|vastaus|răspuns|cevap", "ответ|відповідь|απάντηση|câu trả lời|đáp án|trả lời|คำตอบ|उत्तर|उत्तरः|जवाब|பதில்|సమాధానం|উত্তর|উত্তরঃ|جواب|الإجابة|الجواب|إجابة|תשובה|ìdáhùn|idahun"].join("|")})|정답|답변|답|答案|答|回答|解答|正解)`;
const NOT_ITS = /(?:\b(?:wrong|incorrect|false|previous|initial|earlier|old|student'?s?|sample|example|possible|not the|not an|another) +)$/i;
const NEAR$1 = "[*_`~\"'\\]}) \\u00a0]*";
const COLON = new RegExp(`${ANSWER}(?:\\s*\\((?:letter|number|final)\\))?${NEAR$1}(?:is${NEAR$1})?:`, "giu");
const HEADING = new RegExp(`^[#>*_ "]*(?:the |my )?(?:final |correct )?${ANSWER}${NEAR$1}(?:$|-+ |=|\\u2192)`, "gimu");
const CELL = new RegExp(`^\\|[*_ ]*(?:final |correct )?${ANSWER}[*_ ]*\\|(?=[^|\\n]*\\|? *$)`, "gimu");
const SENTENCE = /\b(?:answer|option|choice) (?:is|would be|must be|should be)(?= )/giu;
const BOX = /\\(?:boxed|fbox)\s*\{/g;
const HASHES = /(?<!#)####(?!#)(?!\W*\d+[.)] +\p{L})(?:(?!\W*\p{L})|(?=\W*(?:[A-Z]{1,3}\p{Sc}|[A-Z]{3} |Rs|minus |negative |text\w*\{|math\w+\{|boxed\{|\p{L} *=)))/gu;
const NEXT_QUESTION = /\n[*#> ]*(?:question|q) *\d*[* ]*:/gi;
const MAX_VALUE = 1e3;
const MAX_TRIED = 20;
function readStated(answer, read, options = {}) {
	const text = plainCharacters(answerText(answer));
	const found = statements(text, options);
	for (const { at, kind, firm } of found.slice(-20).toReversed()) {
		const value = kind === "box" ? boxedAt(text, at) : lineAt(text, at);
		const result = value.length > MAX_VALUE ? null : read(value);
		if (result !== null || firm) return result;
	}
	return found.length === 0 ? void 0 : null;
}
function statements(text, { hashes = false, labelledOnly = false }) {
	const behind = (pattern, firm) => [...text.matchAll(pattern)].filter(({ index }) => !NOT_ITS.test(text.slice(Math.max(0, index - 30), index))).map((match) => ({
		at: match.index + match[0].length,
		kind: "line",
		firm
	}));
	const labelled = [
		COLON,
		HEADING,
		CELL
	].flatMap((pattern) => behind(pattern, true));
	const marked = hashes ? behind(HASHES, true) : [];
	const sorted = (labelledOnly ? labelled : [
		...labelled,
		...marked,
		...behind(SENTENCE, false),
		...boxesOutside(text, labelled)
	]).toSorted((a, b) => a.at - b.at);
	const first = sorted.find(({ firm }) => firm)?.at ?? text.length;
	const next = [...text.matchAll(NEXT_QUESTION)].find(({ index }) => index > first)?.index ?? text.length;
	return sorted.filter(({ at }) => at <= next);
}
function boxesOutside(text, labelled) {
	const lineOf = (at) => text.lastIndexOf("\n", at - 1);
	const lines = new Map(labelled.map(({ at }) => [lineOf(at), at]));
	return [...text.matchAll(BOX)].map((match) => ({
		at: match.index + match[0].length,
		kind: "box",
		firm: true
	})).filter(({ at }) => (lines.get(lineOf(at)) ?? at) >= at);
}
function lineAt(text, at) {
	const [rest = "", ...lines] = text.slice(at).split("\n", MAX_TRIED);
	if (!/^[*_`~"'\]}) $|]*$/.test(rest)) return rest.trim();
	return lines.find((line) => /[\p{L}\p{N}]/u.test(line.replace(/```\w*/, "")))?.slice(0, 1001).replace(/^\s*(?:[-*+>#]+\s+)+/, "").trim() ?? "";
}
function boxedAt(text, at) {
	const line = `${text.slice(text.lastIndexOf("\n", at) + 1, at)}${text.slice(at).split("\n", 1)[0]}`;
	const inside = bracedAt(text, at);
	return [...line.matchAll(BOX)].length === 1 && inside !== null ? inside : line;
}
function bracedAt(text, start) {
	let depth = 1;
	for (let at = start; at < Math.min(text.length, start + MAX_VALUE); at += 1) {
		if (text[at] === "\\") at += 1;
		else if (text[at] === "{") depth += 1;
		else if (text[at] === "}") depth -= 1;
		if (depth === 0) return text.slice(start, at);
	}
	return null;
}
// src/evaluation/benchmarks/aime.ts
const rowSchema$15 = object({
	problem: string().min(1),
	answer: union([
		string(),
		int(),
		bigint()
	]).transform(String).refine((text) => /^\d{1,3}$/.test(text), `must be a whole number of 0 to 999`)
});
const aime = {
	name: "aime",
	title: "AIME 2025",
	columns: ["problem", "answer"],
	defaultSource: "hf://datasets/math-ai/aime25@563bb8404243c5f09de6ec262f2db674fe5bce9b/test.jsonl",
	license: "Apache-2.0",
	samples: {
		perQuestion: 8,
		temperature: 1
	},
	promptFile: "math.hbs",
	defaultMaxTokens: 4 * DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { problem, answer } = checkRow(rowSchema$15, raw);
		return {
			view: { question: problem.trim() },
			expected: String(Number(answer))
		};
	},
	extract: (answer) => readStated(answer, soleNumber) ?? null
};
// src/evaluation/benchmarks/possible-call.ts
const possibleSchema = record(string(), array(unknown()));
const possibleCallSchema = record(string(), possibleSchema).refine((call) => Object.keys(call).length === 1, "must name one function");
function toolName(name) {
	return name.replaceAll(/[^\w-]/g, "_");
}
function areExpected(calls, expected) {
	const [first, ...rest] = expected;
	if (first === void 0) return calls.length === 0;
	return calls.some((call, index) => isExpected(call, first) && areExpected(calls.toSpliced(index, 1), rest));
}
function isExpected(call, expected) {
	return Object.entries(expected).some(([name, values]) => toolName(name) === call.name && hasValues(call.arguments, values));
}
function hasValues(given, values) {
	return Object.entries(given).every(([name, value]) => Object.hasOwn(values, name) ? (values[name] ?? []).some((right) => isValue(value, right)) : false) && Object.entries(values).every(([name, right]) => Object.hasOwn(given, name) || right.includes(""));
}
function isValue(value, right) {
	if (typeof value === "string" && typeof right === "string") return standard(value) === standard(right);
	if (Array.isArray(value) && Array.isArray(right)) return value.length === right.length && value.every((item, index) => isValue(item, right[index]));
	const [object, values] = [record(string(), unknown()).safeParse(value), possibleSchema.safeParse(right)];
	return object.success && values.success ? hasValues(object.data, values.data) : value === right;
}
function standard(text) {
	return text.replaceAll(/[ ,./\-_*^]/g, "").toLowerCase().replaceAll("'", "\"");
}
function exampleOf(possible) {
	const [name = "", values = {}] = Object.entries(possible)[0] ?? [];
	return {
		name: toolName(name),
		arguments: firstOf(values)
	};
}
function firstOf(values) {
	const given = Object.entries(values).flatMap(([name, right]) => {
		const first = right.includes("") ? void 0 : right[0];
		return first === void 0 ? [] : [[name, plain(first)]];
	});
	return Object.fromEntries(given);
}
function plain(value) {
	if (Array.isArray(value)) return value.map(plain);
	const values = possibleSchema.safeParse(value);
	return values.success ? firstOf(values.data) : value;
}
// src/evaluation/benchmarks/tool.ts
const toolSchema = strictObject({
	name: string().regex(/^[\w-]+$/),
	description: string(),
	parameters: record(string(), unknown())
});
const toolAnswerSchema = strictObject({
	calls: array(strictObject({
		name: string(),
		arguments: string()
	})),
	text: string()
});
const NO_CALL = "no call";
function readCalls(answer) {
	const { calls, text } = toolAnswerSchema.parse(JSON.parse(answer));
	if (calls.length === 0) return text.trim() === "" ? null : [];
	try {
		return calls.map((call) => ({
			name: call.name,
			arguments: objectSchema.parse(JSON.parse(call.arguments))
		}));
	} catch {
		return null;
	}
}
const objectSchema = record(string(), unknown());
function callText({ name, arguments: args }) {
	return `${name}(${JSON.stringify(canonical$1(args))})`;
}
function canonical$1(value) {
	if (typeof value === "string") return value.trim().toLowerCase();
	if (Array.isArray(value)) return value.map(canonical$1);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, canonical$1(inner)]);
	return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
// src/evaluation/benchmarks/bfcl.ts
const FILES = [
	"simple",
	"multiple",
	"parallel"
].flatMap((category) => [`BFCL_v3_${category}`, `possible_answer/BFCL_v3_${category}`]);
const functionSchema = object({
	name: string().min(1),
	description: string(),
	parameters: record(string(), unknown())
});
const rowSchema$14 = object({
	id: string().regex(/^[a-z_]+_\d/, "must be a category and a number"),
	question: tuple([array(object({
		role: _enum(["system", "user"]),
		content: string().min(1)
	})).min(1)]),
	function: array(functionSchema).min(1),
	ground_truth: array(possibleCallSchema).min(1).optional()
});
const keySchema$1 = array(possibleCallSchema);
const TYPES = {
	dict: "object",
	float: "number",
	tuple: "array",
	any: void 0
};
function jsonSchema(value) {
	if (Array.isArray(value)) return value.map(jsonSchema);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => key === "type" && typeof inner === "string" && Object.hasOwn(TYPES, inner) ? [key, TYPES[inner]] : [key, jsonSchema(inner)]);
	return Object.fromEntries(entries.filter(([, inner]) => inner !== void 0));
}
function toolOf({ name, description, parameters }) {
	return {
		name: toolName(name),
		description,
		parameters: record(string(), unknown()).parse(jsonSchema(parameters))
	};
}
function extract$7(answer, { expected = "[]" } = {}) {
	const calls = readCalls(answer);
	if (calls === null) return null;
	if (calls.length === 0) return NO_CALL;
	const possible = keySchema$1.parse(JSON.parse(expected));
	return (areExpected(calls, possible) ? possible.map(exampleOf) : calls).map(callText).join("; ");
}
const bfcl = {
	name: "bfcl",
	title: "BFCL",
	columns: [
		"id",
		"question",
		"function"
	],
	defaultSource: `hf://datasets/gorilla-llm/Berkeley-Function-Calling-Leaderboard@61fc0608cfd831fcfbbaa676ebdfef0ed963eeda/{${[...FILES, "BFCL_v3_irrelevance"].join(",")}}.json`,
	license: "Apache-2.0",
	promptFile: "tool-call.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	usesTools: true,
	joinBy: "id",
	parseRow(raw) {
		const row = checkRow(rowSchema$14, raw);
		const category = row.id.replace(/_\d.*$/, "");
		if (row.ground_truth === void 0 && !category.includes("irrelevance")) throw new Error(`ground_truth: expected the right calls of ${row.id}, got none; give its file of possible answers as well`);
		const possible = row.ground_truth ?? [];
		const [messages] = row.question;
		return {
			cluster: category,
			view: { question: messages.map(({ content }) => content.trim()).join("\n\n") },
			expected: possible.length === 0 ? NO_CALL : possible.map((call) => callText(exampleOf(call))).join("; "),
			key: { expected: JSON.stringify(possible) },
			tools: row.function.map(toolOf)
		};
	},
	extract: extract$7
};
// src/evaluation/benchmarks/exact.ts
const AROUND = [
	/^(\*{1,3}|_{1,3}|`{1,3}|"|'|\$\$?|~~)(.+)\1$/s,
	/^()\\(?:boxed|text|textbf|mathrm|mathbf|mathit|texttt)\s*\{(.*)\}$/s,
	/^()\\\((.*)\\\)$/s,
	/^()\\\[(.*)\\\]$/s,
	/^(\*{1,3}|_{1,3}|`|"|'|\$) ?(.+)$/s,
	/^()(.+?) ?(?:\*{1,3}|_{1,3}|`|"|')$/s
];
const MAX_FORMS = 64;
function exactText(text) {
	return plainCharacters(text).toLowerCase().replace(/\s+/g, " ").trim().replace(/ ?\.$/, "");
}
function readExact(value, expected) {
	const forms = [exactText(value)];
	for (const form of forms) {
		if (form === expected) return form;
		for (const around of AROUND) {
			const inner = exactText(around.exec(form)?.[2] ?? "");
			if (inner !== "" && !forms.includes(inner) && forms.length < MAX_FORMS) forms.push(inner);
		}
	}
	return forms.toSorted((a, b) => a.length - b.length)[0] || null;
}
// src/evaluation/benchmarks/letters.ts
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MAX_WRAPPED = 200;
function chosenLetter(answer, letters) {
	const stated = readStated(answer, (value) => letterOf$1(value, letters));
	if (stated !== void 0) return stated;
	const text = answerText(answer).trim();
	const whole = text.length > MAX_WRAPPED ? "" : bare(plainCharacters(text));
	return new RegExp(`^\\(?([${letters}])\\)?[.:]?$`, "i").exec(whole)?.[1]?.toUpperCase() ?? null;
}
function letterOf$1(value, letters) {
	const text = bare(value).replace(/^(?:(?:option|choice|letter)\b|=|:)[ :]*/i, "");
	const [, letter, close, rest = ""] = new RegExp(`^[(["']?\\s*([${letters}])\\s*([)\\]"'])?(?![\\p{L}\\p{N}_])(.*)$`, "isu").exec(text) ?? [];
	if (letter === void 0) return null;
	const follows = rest.trim();
	if (follows === "" || isText(follows, letter, letters, /[)\]]/.test(close ?? ""))) return letter.toUpperCase();
	return null;
}
function isText(rest, letter, letters, afterBracket) {
	const upper = letter !== letter.toLowerCase();
	const other = upper ? `[${letters}]` : `[${letters}${letters.toLowerCase()}]`;
	if (/^[.,:;()/&+\s-]*(?:and|or|und|oder|et|ou|y|o|not)\b/i.test(rest)) return false;
	if (new RegExp(`(?:^|[\\s(/])${other}\\)`).test(rest)) return false;
	if (new RegExp(`\\b(?:or|not|and)\\s+(?:option |choice )?\\(?${other}\\)?[.!]?$`).test(rest)) return false;
	if (new RegExp(`^[.,:;(\\s-]*${other}(?![\\p{L}\\p{N}])`, "u").test(rest) && !(afterBracket && /^\S/.test(rest))) return false;
	if (/^[/&+?]/.test(rest)) return false;
	return afterBracket || /^(?:[.:=,;\u2192|]|-\s|\(|!|\u2713|\u2705|\u2714)/.test(rest) || upper && /^(?:is (?:the )?(?:correct|right|best|answer)|because|since)\b/i.test(rest) || /^[)\]"']+[.]?$/.test(rest);
}
function bare(text) {
	return stripMarkup(text).replace(/[$\u00a0]/g, " ").replace(/^[\s"'>#]+|[\s"'}]+$/g, "").trim();
}
// src/evaluation/benchmarks/custom.ts
const rowSchema$13 = object({
	question: string().min(1),
	answer: union([string().min(1), number()]),
	choices: array(string().min(1)).min(2).max(26).optional(),
	subject: string().optional()
});
function letterOf({ choices = [], answer }) {
	const at = typeof answer === "number" ? answer : choices.indexOf(answer);
	if (choices[at] !== void 0) return LETTERS.charAt(at);
	const letters = LETTERS.slice(0, choices.length);
	if (typeof answer === "string" && answer.length === 1 && letters.includes(answer)) return answer;
	throw new Error(`answer: expected one of ${letters}, 0 to ${choices.length - 1} or the text of a choice, got ${JSON.stringify(answer)}`);
}
function expectedOf(row) {
	if (row.choices !== void 0) return {
		expected: letterOf(row),
		key: {
			kind: "choice",
			letters: LETTERS.slice(0, row.choices.length)
		}
	};
	if (typeof row.answer === "string") {
		const expected = exactText(row.answer);
		return {
			expected,
			key: {
				kind: "exact",
				answer: expected
			}
		};
	}
	const expected = soleNumber(String(row.answer));
	if (expected !== null && !/e/i.test(String(row.answer))) return {
		expected,
		key: { kind: "number" }
	};
	throw new Error(`answer: expected a number in plain decimals, got ${row.answer}`);
}
function extract$6(said, { kind, letters = "", answer } = {}) {
	if (kind === "choice") return chosenLetter(said, letters);
	if (kind === "number") return readStated(said, soleNumber) ?? null;
	return readStated(said, (value) => readExact(value, answer), { labelledOnly: true }) ?? null;
}
const custom = {
	name: "custom",
	title: "Custom",
	columns: ["question", "answer"],
	promptFile: "custom.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const row = checkRow(rowSchema$13, raw);
		const { expected, key } = expectedOf(row);
		checkOwnAnswer(String(row.answer), extract$6(`Answer: ${key.kind === "choice" ? expected : row.answer}`, key), expected);
		const choices = (row.choices ?? []).map((text, index) => ({
			letter: LETTERS.charAt(index),
			text
		}));
		const view = {
			question: row.question.trim(),
			kind: key.kind,
			number: key.kind === "number",
			choices
		};
		return {
			...row.subject === void 0 ? {} : { cluster: row.subject },
			view,
			expected,
			key
		};
	},
	extract: extract$6
};
// src/evaluation/benchmarks/choices.ts
function choiceView(question, choices) {
	return {
		question: question.trim(),
		letters: LETTERS.slice(0, choices.length),
		choices: choices.map((text, index) => ({
			letter: LETTERS.charAt(index),
			text
		}))
	};
}
function extractLetter(answer, key = {}) {
	return chosenLetter(answer, key.letters ?? "ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(0, 4));
}
// src/evaluation/benchmarks/gpqa.ts
const text$2 = string().trim().min(1);
const rowSchema$12 = object({
	Question: text$2,
	"Correct Answer": text$2,
	"Incorrect Answer 1": text$2,
	"Incorrect Answer 2": text$2,
	"Incorrect Answer 3": text$2,
	"High-level domain": text$2
});
const gpqa = {
	name: "gpqa",
	title: "GPQA Diamond",
	columns: Object.keys(rowSchema$12.shape),
	defaultSource: "hf://datasets/Idavidrein/gpqa@633f5ee89ab8ad4522a9f850766b73f62147ffdd/gpqa_diamond.csv",
	license: "CC-BY-4.0",
	neverPublished: true,
	promptFile: "mmlu.hbs",
	defaultMaxTokens: 2 * DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const row = checkRow(rowSchema$12, raw);
		const ranked = [
			row["Correct Answer"],
			row["Incorrect Answer 1"],
			row["Incorrect Answer 2"],
			row["Incorrect Answer 3"]
		].map((choice, index) => ({
			choice,
			index,
			rank: sha256Hex(`${index}\n${row.Question}`)
		})).toSorted((a, b) => a.rank < b.rank ? -1 : 1);
		const view = choiceView(row.Question, ranked.map(({ choice }) => choice));
		return {
			cluster: row["High-level domain"],
			view,
			expected: LETTERS.charAt(ranked.findIndex(({ index }) => index === 0)),
			key: { letters: view.letters }
		};
	},
	extract: extractLetter
};
// src/evaluation/benchmarks/gsm8k.ts
const rowSchema$11 = object({
	question: string().min(1),
	answer: string().min(1)
});
function extract$5(answer) {
	return readStated(answer, soleNumber, { hashes: true }) ?? null;
}
const gsm8k = {
	name: "gsm8k",
	title: "GSM8K",
	columns: ["question", "answer"],
	defaultSource: "hf://datasets/openai/gsm8k@740312add88f781978c0658806c59bc2815b9866/main/test-00000-of-00001.parquet",
	license: "MIT",
	promptFile: "gsm8k.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const row = checkRow(rowSchema$11, raw);
		const gold = row.answer.split("####").at(-1) ?? "";
		const expected = row.answer.includes("####") ? soleNumber(gold.trim()) : null;
		if (expected === null) throw new Error(`answer: expected it to end in "#### <number>", got ${JSON.stringify(row.answer.slice(-40))}`);
		return {
			view: { question: row.question.trim() },
			expected
		};
	},
	extract: extract$5
};
const gsm8kPlatinum = {
	...gsm8k,
	name: "gsm8k-platinum",
	title: "GSM8K-Platinum",
	defaultSource: "hf://datasets/madrylab/gsm8k-platinum@e762492455a1cf7967de89f05b6bef72fc713b66/main/test-00000-of-00001.parquet",
	license: "CC-BY-SA-4.0"
};
// src/sandbox/limits.ts
const LIMITS = {
	cpuSeconds: 10,
	wallSeconds: 20,
	memoryBytes: 1 << 29,
	processes: 8,
	groupBytes: 1 << 30,
	openFiles: 32,
	fileBytes: 1 << 20,
	crossingBytes: 1 << 22,
	outputBytes: 4096,
	depth: 150,
	iteratorItems: 1e5
};
// src/sandbox/exchange.ts
const FIRST_SIGNAL_CODE = 129;
async function exchange(judge, worker, { setup, code, test, entryPoint }, signal) {
	let outcome;
	let python;
	const { promise: over, resolve: end } = Promise.withResolvers();
	const stop = (why) => {
		outcome ??= why;
		end();
	};
	const timer = setTimeout(stop, LIMITS.wallSeconds * 1e3, "too slow");
	const abort = () => stop();
	signal?.addEventListener("abort", abort, { once: true });
	worker.onTooMuchMemory(() => stop("killed"));
	judge.onTooMuchMemory(() => stop("killed"));
	judge.stdin.write(`${JSON.stringify({
		setup,
		test,
		entryPoint
	})}\n`);
	worker.stdin.write(`${JSON.stringify({
		setup,
		code,
		entryPoint
	})}\n`);
	const started = Promise.withResolvers();
	forward(worker.stdout, {
		started: started.resolve,
		piece: (piece) => void judge.stdin.write(piece),
		tooMuch: () => stop("too loud"),
		end: () => void judge.stdin.end()
	});
	createInterface(judge.stdout).on("line", (line) => {
		const [word, rest] = divide(line);
		if (word === "started") python = rest;
		else if (word === "call") worker.stdin.write(`${rest}\n`);
		else if (word === "end") stop(rest);
	}).on("close", () => stop(python === void 0 ? void 0 : "killed"));
	judge.exited.then(({ error }) => error && stop());
	try {
		await over;
		if (outcome === "ended early") {
			const { code: exit } = await worker.exited;
			if (exit === null || exit >= FIRST_SIGNAL_CODE) outcome = "killed";
		}
		const up = python !== void 0 && (outcome === void 0 || outcome.startsWith("too ") || await started.promise);
		return {
			...python !== void 0 && { python },
			...up && outcome !== void 0 && { outcome }
		};
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", abort);
	}
}
function forward(stream, { started, piece, tooMuch, end }) {
	let head = Buffer.alloc(0);
	let size = 0;
	stream.on("data", (chunk) => {
		size += chunk.length;
		if (size > LIMITS.crossingBytes) {
			stream.pause();
			return tooMuch();
		}
		if (head === void 0) return piece(chunk);
		head = Buffer.concat([head, chunk]);
		const at = head.indexOf("\n");
		if (at < 0) return;
		const [line, rest] = [head.subarray(0, at).toString(), head.subarray(at + 1)];
		head = void 0;
		started(/^started [\d.]+$/.test(line));
		if (rest.length > 0) piece(rest);
	});
	stream.on("end", () => {
		started(false);
		end();
	});
}
function divide(line) {
	const at = line.indexOf(" ");
	return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
}
// src/sandbox/codec.ts
const CODEC = `
import collections.abc, itertools, json

class Foreign:
    """Stands for a value that is not plain data."""
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return '<' + self.name + '>'

SMALL = 1 << 62
VIEWS = (type({}.keys()), type({}.values()), type({}.items()))

def encode(x, depth=0):
    if depth > ${LIMITS.depth}:
        raise ValueError('too deep')
    deeper = lambda items: [encode(item, depth + 1) for item in items]
    if x is None or x is True or x is False:
        return x
    if isinstance(x, str):
        return str.__str__(x)
    if isinstance(x, int):
        n = int.__int__(x)
        return n if -SMALL < n < SMALL else ['i', hex(n)]
    if isinstance(x, float):
        return float.__float__(x)
    if isinstance(x, list):
        return ['l'] + deeper(list.__iter__(x))
    if isinstance(x, tuple):
        return ['t'] + deeper(tuple.__iter__(x))
    if isinstance(x, dict):
        return ['d'] + [[encode(k, depth + 1), encode(v, depth + 1)] for k, v in dict.items(x)]
    if isinstance(x, set):
        return ['s'] + deeper(set.__iter__(x))
    if isinstance(x, frozenset):
        return ['z'] + deeper(frozenset.__iter__(x))
    if isinstance(x, bytes):
        return ['b', bytes.hex(x)]
    if isinstance(x, bytearray):
        return ['B', bytearray.hex(x)]
    if isinstance(x, complex):
        return ['c', x.real, x.imag]
    if isinstance(x, range):
        return ['r', encode(x.start), encode(x.stop), encode(x.step)]
    if isinstance(x, VIEWS) or isinstance(x, collections.abc.Iterator):
        items = list(itertools.islice(x, ${LIMITS.iteratorItems} + 1))
        if len(items) <= ${LIMITS.iteratorItems}:
            return ['g'] + deeper(items)
    return ['o', x.name if isinstance(x, Foreign) else type(x).__name__]

def decode(x):
    if not isinstance(x, list):
        if isinstance(x, dict):
            raise ValueError('not plain data')
        return x
    tag, rest = x[0], x[1:]
    if tag == 'i':
        return int(rest[0], 16)
    if tag == 'l':
        return [decode(item) for item in rest]
    if tag == 't':
        return tuple([decode(item) for item in rest])
    if tag == 'd':
        return {decode(k): decode(v) for k, v in rest}
    if tag == 's':
        return {decode(item) for item in rest}
    if tag == 'z':
        return frozenset([decode(item) for item in rest])
    if tag == 'b':
        return bytes.fromhex(rest[0])
    if tag == 'B':
        return bytearray.fromhex(rest[0])
    if tag == 'c':
        return complex(rest[0], rest[1])
    if tag == 'r':
        return range(*[decode(item) for item in rest])
    if tag == 'g':
        return iter([decode(item) for item in rest])
    if tag == 'o':
        return Foreign(str(rest[0]))
    raise ValueError('not plain data')
`;
const START = `
import os, resource, sys
receive, give = os.fdopen(os.dup(0), 'rb'), os.fdopen(os.dup(1), 'wb')
null = os.open('/dev/null', os.O_RDWR)
for stream in (0, 1, 2):
    os.dup2(null, stream)
def send(text):
    give.write(text.encode('ascii') + b'\\n')
    give.flush()
task = json.loads(receive.readline())
send('started %d.%d.%d' % sys.version_info[:3])
for name, value in (
    ('CPU', ${LIMITS.cpuSeconds}), ('AS', ${LIMITS.memoryBytes}), ('NPROC', ${LIMITS.processes}),
    ('NOFILE', ${LIMITS.openFiles}), ('FSIZE', ${LIMITS.fileBytes}), ('CORE', 0),
):
    resource.setrlimit(getattr(resource, 'RLIMIT_' + name), (value, value))
`;
// src/sandbox/judge.ts
const JUDGE = `${CODEC}${START}
import builtins
broken = None
space = {'__name__': 'tests'}

class Gone(BaseException):
    """There is no answer to the call."""

def fail(why):
    global broken
    broken = broken or why
    raise Gone()

def answer():
    if broken:
        raise Gone()
    line = receive.readline(${LIMITS.crossingBytes} + 1)
    if not line.endswith(b'\\n'):
        fail('ended early')
    try:
        said = json.loads(line)
        changed = [(int(index), decode(value)) for index, value in said[-1]]
        if said[0] == 'value':
            return None, decode(said[1]), changed
        name, args = str(said[1]), decode(said[2])
        if not name.isidentifier() or type(args) is not list:
            raise ValueError()
        return name, args, changed
    except BaseException:
        pass
    fail('invalid reply')

def error_of(name, args):
    known = space.get(name, getattr(builtins, name, None))
    if not (isinstance(known, type) and issubclass(known, BaseException)) or known is Gone:
        known = type(name, (Exception,), {})
    try:
        return known(*args)
    except BaseException:
        return type(name, (known,), {'__init__': lambda self: None})()

def renew(old, new):
    """Gives an argument the content that the call left in it."""
    if type(old) is not type(new):
        return
    if isinstance(old, (list, bytearray)):
        old[:] = new
    elif isinstance(old, (dict, set)):
        old.clear()
        old.update(new)

def candidate(*args, **named):
    send('call ' + json.dumps([encode(list(args)), encode(named)]))
    name, value, changed = answer()
    for index, new in changed:
        if 0 <= index < len(args):
            renew(args[index], new)
    if name is not None:
        raise error_of(name, value)
    return value

try:
    name, value, changed = answer()
    if name is not None:
        end = 'raised ' + name
    else:
        for part in ('setup', 'test'):
            exec(compile(task[part], part, 'exec', dont_inherit=True), space)
            space[task['entryPoint']] = candidate
        end = 'passed'
except BaseException as error:
    end = 'raised ' + type(error).__name__
try:
    if not end.isascii():
        end = 'raised ' + ascii(end[7:])
    send('end ' + (broken or end))
finally:
    os._exit(0)
`;
// src/sandbox/walled.ts
const NOBODY = 65534;
const LOOK_MS = 100;
const CLOSE_MS = 1e3;
function startWalled(wall, version, driver, env) {
	const name = `espalier-${randomUUID()}`;
	const root = wall.program === "bwrap" && process.getuid?.() === 0;
	const command = {
		file: wall.program,
		args: [],
		env
	};
	const filter = wall.descriptor?.();
	const guarded = spawnGuarded(command, wall.args(name, version, driver), {
		stdio: [
			"pipe",
			"pipe",
			"pipe",
			...filter === void 0 ? [] : ["pipe"]
		],
		cwd: "/",
		user: root ? NOBODY : void 0
	});
	const { pid, stdio } = guarded.child;
	const [stdin, stdout, stderr, descriptor] = stdio;
	for (const stream of [
		stdin,
		stdout,
		stderr,
		descriptor
	]) stream?.on("error", () => {});
	descriptor?.end(filter);
	let said = "";
	stderr.on("data", (piece) => {
		said = `${said}${piece}`.slice(-LIMITS.outputBytes);
	});
	let timer;
	return {
		stdin,
		stdout,
		exited: guarded.exited,
		endsWithin: guarded.endsWithin,
		complaint: () => said.trim(),
		onTooMuchMemory(call) {
			if (pid === void 0 || wall.groupMemory !== "watched") return;
			const look = async () => {
				if (await residentOfTree(pid) > LIMITS.groupBytes) call();
				else if (timer !== void 0 && guarded.exit() === void 0) timer = setTimeout(look, LOOK_MS);
			};
			timer = setTimeout(look, LOOK_MS);
		},
		async kill() {
			clearTimeout(timer);
			timer = void 0;
			if (wall.killArgs !== void 0) {
				stdin.end();
				if (!await guarded.endsWithin(CLOSE_MS)) await capture(command, wall.killArgs(name)).catch(() => {});
			}
			await guarded.stop(0);
		}
	};
}
// src/sandbox/worker.ts
const WORKER = `${CODEC}${START}
import __future__, types
module = types.ModuleType('program')
sys.modules['program'] = module
space = module.__dict__
MUTABLE = (list, dict, set, bytearray)

def attempt(function, args):
    kept = [(at, arg, json.dumps(encode(arg))) for at, arg in enumerate(args) if type(arg) in MUTABLE]
    try:
        said = ['value', encode(function())]
    except BaseException as error:
        try:
            said = ['raised', type(error).__name__, encode(list(error.args))]
        except BaseException:
            said = ['raised', type(error).__name__, ['l']]
    changed = []
    for at, arg, before in kept:
        now = encode(arg)
        if json.dumps(now) != before:
            changed.append([at, now])
    return json.dumps(said + [changed])

FUTURE = 0
for feature in __future__.all_feature_names:
    FUTURE |= getattr(__future__, feature).compiler_flag

def load():
    setup = compile(task['setup'], 'setup', 'exec', dont_inherit=True)
    exec(setup, space)
    exec(compile(task['code'], 'program', 'exec', setup.co_flags & FUTURE, True), space)

send(attempt(load, []))
for line in receive:
    args, named = json.loads(line)
    args, named = decode(args), decode(named)
    send(attempt(lambda: space[task['entryPoint']](*args, **named), args))
os._exit(0)
`;
// src/sandbox/sandbox.ts
const PASSED = "passed";
const VERSION_MS = 3e4;
const ENDING_MS = 2e3;
async function openSandbox(wall, environment, signal) {
	const env = childEnvironment({
		PATH: "/usr/bin:/bin",
		...environment
	}, wall.program);
	const asked = await capture({
		file: wall.program,
		args: [],
		env
	}, wall.versionArgs, {
		signal,
		cwd: "/",
		timeoutMs: VERSION_MS
	}).catch((cause) => {
		signal?.throwIfAborted();
		throw sandboxFailed(wall, messageOf(cause), cause);
	});
	if (asked.code !== 0) throw sandboxFailed(wall, lastWords(asked.stderr) || `it ended with code ${asked.code}`);
	const version = /\d[\w.]*/.exec(asked.stdout)?.[0] ?? "unknown";
	const run = async (program, runSignal) => {
		runSignal?.throwIfAborted();
		const [judge, worker] = [JUDGE, WORKER].map((driver) => startWalled(wall, version, driver, env));
		try {
			const { outcome, python } = await exchange(judge, worker, program, runSignal);
			runSignal?.throwIfAborted();
			if (outcome === void 0 || python === void 0) throw await failureOf(wall, judge, worker);
			return {
				outcome,
				python
			};
		} finally {
			await Promise.all([judge.kill(), worker.kill()]);
		}
	};
	const { python, outcome } = await run(EMPTY, signal);
	if (outcome !== "passed") {
		const message = `${wall.kind} ran an empty program, expected it to pass, got: ${outcome}`;
		throw new EspalierError("sandbox-failed", message);
	}
	return {
		kind: wall.kind,
		version,
		python,
		groupMemory: wall.groupMemory,
		run: async (program, runSignal) => (await run(typeof program === "string" ? {
			...EMPTY,
			code: program
		} : program, runSignal)).outcome
	};
}
const EMPTY = {
	setup: "",
	code: "",
	test: "",
	entryPoint: ""
};
async function failureOf(wall, ...sides) {
	const said = sides.map((side) => lastWords(side.complaint())).find((words) => words !== "");
	const [exit] = await Promise.all(sides.map((side) => side.endsWithin(ENDING_MS)));
	const silent = exit && `it ended with ${describeExit(exit).replace("exit ", "")} and said nothing`;
	return sandboxFailed(wall, exit?.error?.message ?? said ?? silent ?? "it said nothing");
}
function lastWords(text) {
	return text.trim().split("\n").at(-1)?.slice(0, 200) ?? "";
}
function sandboxFailed(wall, why, cause) {
	return new EspalierError("sandbox-failed", `${wall.program}: ${why}`, {
		hint: `Within ${LIMITS.wallSeconds} s it should have run a Python behind a wall.`,
		details: { wall: wall.kind },
		...cause !== void 0 && { cause }
	});
}
// node_modules/commonmark/lib/node.js
function isContainer(node) {
	switch (node._type) {
		case "document":
		case "block_quote":
		case "list":
		case "item":
		case "paragraph":
		case "heading":
		case "emph":
		case "strong":
		case "link":
		case "image":
		case "custom_inline":
		case "custom_block": return true;
		default: return false;
	}
}
var resumeAt = function(node, entering) {
	this.current = node;
	this.entering = entering === true;
};
var next = function() {
	var cur = this.current;
	var entering = this.entering;
	if (cur === null) return null;
	var container = isContainer(cur);
	if (entering && container) {
		if (cur._firstChild) {
			this.current = cur._firstChild;
			this.entering = true;
		} else this.entering = false;
	} else if (cur === this.root) this.current = null;
	else if (cur._next === null) {
		this.current = cur._parent;
		this.entering = false;
	} else {
		this.current = cur._next;
		this.entering = true;
	}
	return {
		entering,
		node: cur
	};
};
var NodeWalker = function(root) {
	return {
		current: root,
		root,
		entering: true,
		next,
		resumeAt
	};
};
var Node = function(nodeType, sourcepos) {
	this._type = nodeType;
	this._parent = null;
	this._firstChild = null;
	this._lastChild = null;
	this._prev = null;
	this._next = null;
	this._sourcepos = sourcepos;
	this._open = true;
	this._string_content = null;
	this._literal = null;
	this._listData = {};
	this._info = null;
	this._destination = null;
	this._title = null;
	this._isFenced = false;
	this._fenceChar = null;
	this._fenceLength = 0;
	this._fenceOffset = null;
	this._level = null;
	this._onEnter = null;
	this._onExit = null;
};
var proto = Node.prototype;
Object.defineProperty(proto, "isContainer", { get: function() {
	return isContainer(this);
} });
Object.defineProperty(proto, "type", { get: function() {
	return this._type;
} });
Object.defineProperty(proto, "firstChild", { get: function() {
	return this._firstChild;
} });
Object.defineProperty(proto, "lastChild", { get: function() {
	return this._lastChild;
} });
Object.defineProperty(proto, "next", { get: function() {
	return this._next;
} });
Object.defineProperty(proto, "prev", { get: function() {
	return this._prev;
} });
Object.defineProperty(proto, "parent", { get: function() {
	return this._parent;
} });
Object.defineProperty(proto, "sourcepos", { get: function() {
	return this._sourcepos;
} });
Object.defineProperty(proto, "literal", {
	get: function() {
		return this._literal;
	},
	set: function(s) {
		this._literal = s;
	}
});
Object.defineProperty(proto, "destination", {
	get: function() {
		return this._destination;
	},
	set: function(s) {
		this._destination = s;
	}
});
Object.defineProperty(proto, "title", {
	get: function() {
		return this._title;
	},
	set: function(s) {
		this._title = s;
	}
});
Object.defineProperty(proto, "info", {
	get: function() {
		return this._info;
	},
	set: function(s) {
		this._info = s;
	}
});
Object.defineProperty(proto, "level", {
	get: function() {
		return this._level;
	},
	set: function(s) {
		this._level = s;
	}
});
Object.defineProperty(proto, "listType", {
	get: function() {
		return this._listData.type;
	},
	set: function(t) {
		this._listData.type = t;
	}
});
Object.defineProperty(proto, "listTight", {
	get: function() {
		return this._listData.tight;
	},
	set: function(t) {
		this._listData.tight = t;
	}
});
Object.defineProperty(proto, "listStart", {
	get: function() {
		return this._listData.start;
	},
	set: function(n) {
		this._listData.start = n;
	}
});
Object.defineProperty(proto, "listDelimiter", {
	get: function() {
		return this._listData.delimiter;
	},
	set: function(delim) {
		this._listData.delimiter = delim;
	}
});
Object.defineProperty(proto, "onEnter", {
	get: function() {
		return this._onEnter;
	},
	set: function(s) {
		this._onEnter = s;
	}
});
Object.defineProperty(proto, "onExit", {
	get: function() {
		return this._onExit;
	},
	set: function(s) {
		this._onExit = s;
	}
});
Node.prototype.appendChild = function(child) {
	child.unlink();
	child._parent = this;
	if (this._lastChild) {
		this._lastChild._next = child;
		child._prev = this._lastChild;
		this._lastChild = child;
	} else {
		this._firstChild = child;
		this._lastChild = child;
	}
};
Node.prototype.prependChild = function(child) {
	child.unlink();
	child._parent = this;
	if (this._firstChild) {
		this._firstChild._prev = child;
		child._next = this._firstChild;
		this._firstChild = child;
	} else {
		this._firstChild = child;
		this._lastChild = child;
	}
};
Node.prototype.unlink = function() {
	if (this._prev) this._prev._next = this._next;
	else if (this._parent) this._parent._firstChild = this._next;
	if (this._next) this._next._prev = this._prev;
	else if (this._parent) this._parent._lastChild = this._prev;
	this._parent = null;
	this._next = null;
	this._prev = null;
};
Node.prototype.insertAfter = function(sibling) {
	sibling.unlink();
	sibling._next = this._next;
	if (sibling._next) sibling._next._prev = sibling;
	sibling._prev = this;
	this._next = sibling;
	sibling._parent = this._parent;
	if (!sibling._next) sibling._parent._lastChild = sibling;
};
Node.prototype.insertBefore = function(sibling) {
	sibling.unlink();
	sibling._prev = this._prev;
	if (sibling._prev) sibling._prev._next = sibling;
	sibling._next = this;
	this._prev = sibling;
	sibling._parent = this._parent;
	if (!sibling._prev) sibling._parent._firstChild = sibling;
};
Node.prototype.walker = function() {
	return new NodeWalker(this);
};
// node_modules/mdurl/encode.js
var require_encode$1 = __commonJSMin(((exports, module) => {
	var encodeCache = {};
	function getEncodeCache(exclude) {
		var i, ch, cache = encodeCache[exclude];
		if (cache) return cache;
		cache = encodeCache[exclude] = [];
		for (i = 0; i < 128; i++) {
			ch = String.fromCharCode(i);
			if (/^[0-9a-z]$/i.test(ch)) cache.push(ch);
			else cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
		}
		for (i = 0; i < exclude.length; i++) cache[exclude.charCodeAt(i)] = exclude[i];
		return cache;
	}
	function encode(string, exclude, keepEscaped) {
		var i, l, code, nextCode, cache, result = "";
		if (typeof exclude !== "string") {
			keepEscaped = exclude;
			exclude = encode.defaultChars;
		}
		if (typeof keepEscaped === "undefined") keepEscaped = true;
		cache = getEncodeCache(exclude);
		for (i = 0, l = string.length; i < l; i++) {
			code = string.charCodeAt(i);
			if (keepEscaped && code === 37 && i + 2 < l) {
				if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
					result += string.slice(i, i + 3);
					i += 2;
					continue;
				}
			}
			if (code < 128) {
				result += cache[code];
				continue;
			}
			if (code >= 55296 && code <= 57343) {
				if (code >= 55296 && code <= 56319 && i + 1 < l) {
					nextCode = string.charCodeAt(i + 1);
					if (nextCode >= 56320 && nextCode <= 57343) {
						result += encodeURIComponent(string[i] + string[i + 1]);
						i++;
						continue;
					}
				}
				result += "%EF%BF%BD";
				continue;
			}
			result += encodeURIComponent(string[i]);
		}
		return result;
	}
	encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
	encode.componentChars = "-_.!~*'()";
	module.exports = encode;
}));
// node_modules/entities/lib/generated/decode-data-html.js
var require_decode_data_html = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = new Uint16Array([
		14866,
		60,
		237,
		340,
		721,
		1312,
		1562,
		1654,
		1838,
		1957,
		2183,
		2239,
		2301,
		2958,
		3037,
		3893,
		4123,
		4298,
		4330,
		4801,
		5191,
		5395,
		5752,
		5903,
		5943,
		5972,
		6050,
		0,
		0,
		0,
		0,
		0,
		0,
		6135,
		6565,
		7422,
		8183,
		8738,
		9242,
		9503,
		9938,
		10189,
		10573,
		10637,
		10715,
		11950,
		12246,
		13539,
		13950,
		14445,
		14533,
		15364,
		16514,
		16980,
		17390,
		17763,
		17849,
		18036,
		18125,
		4096,
		69,
		77,
		97,
		98,
		99,
		102,
		103,
		108,
		109,
		110,
		111,
		112,
		114,
		115,
		116,
		117,
		92,
		100,
		106,
		115,
		122,
		137,
		142,
		151,
		157,
		163,
		167,
		182,
		196,
		204,
		220,
		229,
		108,
		105,
		103,
		33024,
		198,
		59,
		32768,
		198,
		80,
		33024,
		38,
		59,
		32768,
		38,
		99,
		117,
		116,
		101,
		33024,
		193,
		59,
		32768,
		193,
		114,
		101,
		118,
		101,
		59,
		32768,
		258,
		512,
		105,
		121,
		127,
		134,
		114,
		99,
		33024,
		194,
		59,
		32768,
		194,
		59,
		32768,
		1040,
		114,
		59,
		32896,
		55349,
		56580,
		114,
		97,
		118,
		101,
		33024,
		192,
		59,
		32768,
		192,
		112,
		104,
		97,
		59,
		32768,
		913,
		97,
		99,
		114,
		59,
		32768,
		256,
		100,
		59,
		32768,
		10835,
		512,
		103,
		112,
		172,
		177,
		111,
		110,
		59,
		32768,
		260,
		102,
		59,
		32896,
		55349,
		56632,
		112,
		108,
		121,
		70,
		117,
		110,
		99,
		116,
		105,
		111,
		110,
		59,
		32768,
		8289,
		105,
		110,
		103,
		33024,
		197,
		59,
		32768,
		197,
		512,
		99,
		115,
		209,
		214,
		114,
		59,
		32896,
		55349,
		56476,
		105,
		103,
		110,
		59,
		32768,
		8788,
		105,
		108,
		100,
		101,
		33024,
		195,
		59,
		32768,
		195,
		109,
		108,
		33024,
		196,
		59,
		32768,
		196,
		2048,
		97,
		99,
		101,
		102,
		111,
		114,
		115,
		117,
		253,
		278,
		282,
		310,
		315,
		321,
		327,
		332,
		512,
		99,
		114,
		258,
		267,
		107,
		115,
		108,
		97,
		115,
		104,
		59,
		32768,
		8726,
		583,
		271,
		274,
		59,
		32768,
		10983,
		101,
		100,
		59,
		32768,
		8966,
		121,
		59,
		32768,
		1041,
		768,
		99,
		114,
		116,
		289,
		296,
		306,
		97,
		117,
		115,
		101,
		59,
		32768,
		8757,
		110,
		111,
		117,
		108,
		108,
		105,
		115,
		59,
		32768,
		8492,
		97,
		59,
		32768,
		914,
		114,
		59,
		32896,
		55349,
		56581,
		112,
		102,
		59,
		32896,
		55349,
		56633,
		101,
		118,
		101,
		59,
		32768,
		728,
		99,
		114,
		59,
		32768,
		8492,
		109,
		112,
		101,
		113,
		59,
		32768,
		8782,
		3584,
		72,
		79,
		97,
		99,
		100,
		101,
		102,
		104,
		105,
		108,
		111,
		114,
		115,
		117,
		368,
		373,
		380,
		426,
		461,
		466,
		487,
		491,
		495,
		533,
		593,
		695,
		701,
		707,
		99,
		121,
		59,
		32768,
		1063,
		80,
		89,
		33024,
		169,
		59,
		32768,
		169,
		768,
		99,
		112,
		121,
		387,
		393,
		419,
		117,
		116,
		101,
		59,
		32768,
		262,
		512,
		59,
		105,
		398,
		400,
		32768,
		8914,
		116,
		97,
		108,
		68,
		105,
		102,
		102,
		101,
		114,
		101,
		110,
		116,
		105,
		97,
		108,
		68,
		59,
		32768,
		8517,
		108,
		101,
		121,
		115,
		59,
		32768,
		8493,
		1024,
		97,
		101,
		105,
		111,
		435,
		441,
		449,
		454,
		114,
		111,
		110,
		59,
		32768,
		268,
		100,
		105,
		108,
		33024,
		199,
		59,
		32768,
		199,
		114,
		99,
		59,
		32768,
		264,
		110,
		105,
		110,
		116,
		59,
		32768,
		8752,
		111,
		116,
		59,
		32768,
		266,
		512,
		100,
		110,
		471,
		478,
		105,
		108,
		108,
		97,
		59,
		32768,
		184,
		116,
		101,
		114,
		68,
		111,
		116,
		59,
		32768,
		183,
		114,
		59,
		32768,
		8493,
		105,
		59,
		32768,
		935,
		114,
		99,
		108,
		101,
		1024,
		68,
		77,
		80,
		84,
		508,
		513,
		520,
		526,
		111,
		116,
		59,
		32768,
		8857,
		105,
		110,
		117,
		115,
		59,
		32768,
		8854,
		108,
		117,
		115,
		59,
		32768,
		8853,
		105,
		109,
		101,
		115,
		59,
		32768,
		8855,
		111,
		512,
		99,
		115,
		539,
		562,
		107,
		119,
		105,
		115,
		101,
		67,
		111,
		110,
		116,
		111,
		117,
		114,
		73,
		110,
		116,
		101,
		103,
		114,
		97,
		108,
		59,
		32768,
		8754,
		101,
		67,
		117,
		114,
		108,
		121,
		512,
		68,
		81,
		573,
		586,
		111,
		117,
		98,
		108,
		101,
		81,
		117,
		111,
		116,
		101,
		59,
		32768,
		8221,
		117,
		111,
		116,
		101,
		59,
		32768,
		8217,
		1024,
		108,
		110,
		112,
		117,
		602,
		614,
		648,
		664,
		111,
		110,
		512,
		59,
		101,
		609,
		611,
		32768,
		8759,
		59,
		32768,
		10868,
		768,
		103,
		105,
		116,
		621,
		629,
		634,
		114,
		117,
		101,
		110,
		116,
		59,
		32768,
		8801,
		110,
		116,
		59,
		32768,
		8751,
		111,
		117,
		114,
		73,
		110,
		116,
		101,
		103,
		114,
		97,
		108,
		59,
		32768,
		8750,
		512,
		102,
		114,
		653,
		656,
		59,
		32768,
		8450,
		111,
		100,
		117,
		99,
		116,
		59,
		32768,
		8720,
		110,
		116,
		101,
		114,
		67,
		108,
		111,
		99,
		107,
		119,
		105,
		115,
		101,
		67,
		111,
		110,
		116,
		111,
		117,
		114,
		73,
		110,
		116,
		101,
		103,
		114,
		97,
		108,
		59,
		32768,
		8755,
		111,
		115,
		115,
		59,
		32768,
		10799,
		99,
		114,
		59,
		32896,
		55349,
		56478,
		112,
		512,
		59,
		67,
		713,
		715,
		32768,
		8915,
		97,
		112,
		59,
		32768,
		8781,
		2816,
		68,
		74,
		83,
		90,
		97,
		99,
		101,
		102,
		105,
		111,
		115,
		743,
		758,
		763,
		768,
		773,
		795,
		809,
		821,
		826,
		910,
		1295,
		512,
		59,
		111,
		748,
		750,
		32768,
		8517,
		116,
		114,
		97,
		104,
		100,
		59,
		32768,
		10513,
		99,
		121,
		59,
		32768,
		1026,
		99,
		121,
		59,
		32768,
		1029,
		99,
		121,
		59,
		32768,
		1039,
		768,
		103,
		114,
		115,
		780,
		786,
		790,
		103,
		101,
		114,
		59,
		32768,
		8225,
		114,
		59,
		32768,
		8609,
		104,
		118,
		59,
		32768,
		10980,
		512,
		97,
		121,
		800,
		806,
		114,
		111,
		110,
		59,
		32768,
		270,
		59,
		32768,
		1044,
		108,
		512,
		59,
		116,
		815,
		817,
		32768,
		8711,
		97,
		59,
		32768,
		916,
		114,
		59,
		32896,
		55349,
		56583,
		512,
		97,
		102,
		831,
		897,
		512,
		99,
		109,
		836,
		891,
		114,
		105,
		116,
		105,
		99,
		97,
		108,
		1024,
		65,
		68,
		71,
		84,
		852,
		859,
		877,
		884,
		99,
		117,
		116,
		101,
		59,
		32768,
		180,
		111,
		581,
		864,
		867,
		59,
		32768,
		729,
		98,
		108,
		101,
		65,
		99,
		117,
		116,
		101,
		59,
		32768,
		733,
		114,
		97,
		118,
		101,
		59,
		32768,
		96,
		105,
		108,
		100,
		101,
		59,
		32768,
		732,
		111,
		110,
		100,
		59,
		32768,
		8900,
		102,
		101,
		114,
		101,
		110,
		116,
		105,
		97,
		108,
		68,
		59,
		32768,
		8518,
		2113,
		920,
		0,
		0,
		0,
		925,
		946,
		0,
		1139,
		102,
		59,
		32896,
		55349,
		56635,
		768,
		59,
		68,
		69,
		931,
		933,
		938,
		32768,
		168,
		111,
		116,
		59,
		32768,
		8412,
		113,
		117,
		97,
		108,
		59,
		32768,
		8784,
		98,
		108,
		101,
		1536,
		67,
		68,
		76,
		82,
		85,
		86,
		961,
		978,
		996,
		1080,
		1101,
		1125,
		111,
		110,
		116,
		111,
		117,
		114,
		73,
		110,
		116,
		101,
		103,
		114,
		97,
		108,
		59,
		32768,
		8751,
		111,
		1093,
		985,
		0,
		0,
		988,
		59,
		32768,
		168,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8659,
		512,
		101,
		111,
		1001,
		1034,
		102,
		116,
		768,
		65,
		82,
		84,
		1010,
		1017,
		1029,
		114,
		114,
		111,
		119,
		59,
		32768,
		8656,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8660,
		101,
		101,
		59,
		32768,
		10980,
		110,
		103,
		512,
		76,
		82,
		1041,
		1068,
		101,
		102,
		116,
		512,
		65,
		82,
		1049,
		1056,
		114,
		114,
		111,
		119,
		59,
		32768,
		10232,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		10234,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		10233,
		105,
		103,
		104,
		116,
		512,
		65,
		84,
		1089,
		1096,
		114,
		114,
		111,
		119,
		59,
		32768,
		8658,
		101,
		101,
		59,
		32768,
		8872,
		112,
		1042,
		1108,
		0,
		0,
		1115,
		114,
		114,
		111,
		119,
		59,
		32768,
		8657,
		111,
		119,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8661,
		101,
		114,
		116,
		105,
		99,
		97,
		108,
		66,
		97,
		114,
		59,
		32768,
		8741,
		110,
		1536,
		65,
		66,
		76,
		82,
		84,
		97,
		1152,
		1179,
		1186,
		1236,
		1272,
		1288,
		114,
		114,
		111,
		119,
		768,
		59,
		66,
		85,
		1163,
		1165,
		1170,
		32768,
		8595,
		97,
		114,
		59,
		32768,
		10515,
		112,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8693,
		114,
		101,
		118,
		101,
		59,
		32768,
		785,
		101,
		102,
		116,
		1315,
		1196,
		0,
		1209,
		0,
		1220,
		105,
		103,
		104,
		116,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10576,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10590,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		1229,
		1231,
		32768,
		8637,
		97,
		114,
		59,
		32768,
		10582,
		105,
		103,
		104,
		116,
		805,
		1245,
		0,
		1256,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10591,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		1265,
		1267,
		32768,
		8641,
		97,
		114,
		59,
		32768,
		10583,
		101,
		101,
		512,
		59,
		65,
		1279,
		1281,
		32768,
		8868,
		114,
		114,
		111,
		119,
		59,
		32768,
		8615,
		114,
		114,
		111,
		119,
		59,
		32768,
		8659,
		512,
		99,
		116,
		1300,
		1305,
		114,
		59,
		32896,
		55349,
		56479,
		114,
		111,
		107,
		59,
		32768,
		272,
		4096,
		78,
		84,
		97,
		99,
		100,
		102,
		103,
		108,
		109,
		111,
		112,
		113,
		115,
		116,
		117,
		120,
		1344,
		1348,
		1354,
		1363,
		1386,
		1391,
		1396,
		1405,
		1413,
		1460,
		1475,
		1483,
		1514,
		1527,
		1531,
		1538,
		71,
		59,
		32768,
		330,
		72,
		33024,
		208,
		59,
		32768,
		208,
		99,
		117,
		116,
		101,
		33024,
		201,
		59,
		32768,
		201,
		768,
		97,
		105,
		121,
		1370,
		1376,
		1383,
		114,
		111,
		110,
		59,
		32768,
		282,
		114,
		99,
		33024,
		202,
		59,
		32768,
		202,
		59,
		32768,
		1069,
		111,
		116,
		59,
		32768,
		278,
		114,
		59,
		32896,
		55349,
		56584,
		114,
		97,
		118,
		101,
		33024,
		200,
		59,
		32768,
		200,
		101,
		109,
		101,
		110,
		116,
		59,
		32768,
		8712,
		512,
		97,
		112,
		1418,
		1423,
		99,
		114,
		59,
		32768,
		274,
		116,
		121,
		1060,
		1431,
		0,
		0,
		1444,
		109,
		97,
		108,
		108,
		83,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9723,
		101,
		114,
		121,
		83,
		109,
		97,
		108,
		108,
		83,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9643,
		512,
		103,
		112,
		1465,
		1470,
		111,
		110,
		59,
		32768,
		280,
		102,
		59,
		32896,
		55349,
		56636,
		115,
		105,
		108,
		111,
		110,
		59,
		32768,
		917,
		117,
		512,
		97,
		105,
		1489,
		1504,
		108,
		512,
		59,
		84,
		1495,
		1497,
		32768,
		10869,
		105,
		108,
		100,
		101,
		59,
		32768,
		8770,
		108,
		105,
		98,
		114,
		105,
		117,
		109,
		59,
		32768,
		8652,
		512,
		99,
		105,
		1519,
		1523,
		114,
		59,
		32768,
		8496,
		109,
		59,
		32768,
		10867,
		97,
		59,
		32768,
		919,
		109,
		108,
		33024,
		203,
		59,
		32768,
		203,
		512,
		105,
		112,
		1543,
		1549,
		115,
		116,
		115,
		59,
		32768,
		8707,
		111,
		110,
		101,
		110,
		116,
		105,
		97,
		108,
		69,
		59,
		32768,
		8519,
		1280,
		99,
		102,
		105,
		111,
		115,
		1572,
		1576,
		1581,
		1620,
		1648,
		121,
		59,
		32768,
		1060,
		114,
		59,
		32896,
		55349,
		56585,
		108,
		108,
		101,
		100,
		1060,
		1591,
		0,
		0,
		1604,
		109,
		97,
		108,
		108,
		83,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9724,
		101,
		114,
		121,
		83,
		109,
		97,
		108,
		108,
		83,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9642,
		1601,
		1628,
		0,
		1633,
		0,
		0,
		1639,
		102,
		59,
		32896,
		55349,
		56637,
		65,
		108,
		108,
		59,
		32768,
		8704,
		114,
		105,
		101,
		114,
		116,
		114,
		102,
		59,
		32768,
		8497,
		99,
		114,
		59,
		32768,
		8497,
		3072,
		74,
		84,
		97,
		98,
		99,
		100,
		102,
		103,
		111,
		114,
		115,
		116,
		1678,
		1683,
		1688,
		1701,
		1708,
		1729,
		1734,
		1739,
		1742,
		1748,
		1828,
		1834,
		99,
		121,
		59,
		32768,
		1027,
		33024,
		62,
		59,
		32768,
		62,
		109,
		109,
		97,
		512,
		59,
		100,
		1696,
		1698,
		32768,
		915,
		59,
		32768,
		988,
		114,
		101,
		118,
		101,
		59,
		32768,
		286,
		768,
		101,
		105,
		121,
		1715,
		1721,
		1726,
		100,
		105,
		108,
		59,
		32768,
		290,
		114,
		99,
		59,
		32768,
		284,
		59,
		32768,
		1043,
		111,
		116,
		59,
		32768,
		288,
		114,
		59,
		32896,
		55349,
		56586,
		59,
		32768,
		8921,
		112,
		102,
		59,
		32896,
		55349,
		56638,
		101,
		97,
		116,
		101,
		114,
		1536,
		69,
		70,
		71,
		76,
		83,
		84,
		1766,
		1783,
		1794,
		1803,
		1809,
		1821,
		113,
		117,
		97,
		108,
		512,
		59,
		76,
		1775,
		1777,
		32768,
		8805,
		101,
		115,
		115,
		59,
		32768,
		8923,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8807,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		10914,
		101,
		115,
		115,
		59,
		32768,
		8823,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		10878,
		105,
		108,
		100,
		101,
		59,
		32768,
		8819,
		99,
		114,
		59,
		32896,
		55349,
		56482,
		59,
		32768,
		8811,
		2048,
		65,
		97,
		99,
		102,
		105,
		111,
		115,
		117,
		1854,
		1861,
		1874,
		1880,
		1884,
		1897,
		1919,
		1934,
		82,
		68,
		99,
		121,
		59,
		32768,
		1066,
		512,
		99,
		116,
		1866,
		1871,
		101,
		107,
		59,
		32768,
		711,
		59,
		32768,
		94,
		105,
		114,
		99,
		59,
		32768,
		292,
		114,
		59,
		32768,
		8460,
		108,
		98,
		101,
		114,
		116,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8459,
		833,
		1902,
		0,
		1906,
		102,
		59,
		32768,
		8461,
		105,
		122,
		111,
		110,
		116,
		97,
		108,
		76,
		105,
		110,
		101,
		59,
		32768,
		9472,
		512,
		99,
		116,
		1924,
		1928,
		114,
		59,
		32768,
		8459,
		114,
		111,
		107,
		59,
		32768,
		294,
		109,
		112,
		533,
		1940,
		1950,
		111,
		119,
		110,
		72,
		117,
		109,
		112,
		59,
		32768,
		8782,
		113,
		117,
		97,
		108,
		59,
		32768,
		8783,
		3584,
		69,
		74,
		79,
		97,
		99,
		100,
		102,
		103,
		109,
		110,
		111,
		115,
		116,
		117,
		1985,
		1990,
		1996,
		2001,
		2010,
		2025,
		2030,
		2034,
		2043,
		2077,
		2134,
		2155,
		2160,
		2167,
		99,
		121,
		59,
		32768,
		1045,
		108,
		105,
		103,
		59,
		32768,
		306,
		99,
		121,
		59,
		32768,
		1025,
		99,
		117,
		116,
		101,
		33024,
		205,
		59,
		32768,
		205,
		512,
		105,
		121,
		2015,
		2022,
		114,
		99,
		33024,
		206,
		59,
		32768,
		206,
		59,
		32768,
		1048,
		111,
		116,
		59,
		32768,
		304,
		114,
		59,
		32768,
		8465,
		114,
		97,
		118,
		101,
		33024,
		204,
		59,
		32768,
		204,
		768,
		59,
		97,
		112,
		2050,
		2052,
		2070,
		32768,
		8465,
		512,
		99,
		103,
		2057,
		2061,
		114,
		59,
		32768,
		298,
		105,
		110,
		97,
		114,
		121,
		73,
		59,
		32768,
		8520,
		108,
		105,
		101,
		115,
		59,
		32768,
		8658,
		837,
		2082,
		0,
		2110,
		512,
		59,
		101,
		2086,
		2088,
		32768,
		8748,
		512,
		103,
		114,
		2093,
		2099,
		114,
		97,
		108,
		59,
		32768,
		8747,
		115,
		101,
		99,
		116,
		105,
		111,
		110,
		59,
		32768,
		8898,
		105,
		115,
		105,
		98,
		108,
		101,
		512,
		67,
		84,
		2120,
		2127,
		111,
		109,
		109,
		97,
		59,
		32768,
		8291,
		105,
		109,
		101,
		115,
		59,
		32768,
		8290,
		768,
		103,
		112,
		116,
		2141,
		2146,
		2151,
		111,
		110,
		59,
		32768,
		302,
		102,
		59,
		32896,
		55349,
		56640,
		97,
		59,
		32768,
		921,
		99,
		114,
		59,
		32768,
		8464,
		105,
		108,
		100,
		101,
		59,
		32768,
		296,
		828,
		2172,
		0,
		2177,
		99,
		121,
		59,
		32768,
		1030,
		108,
		33024,
		207,
		59,
		32768,
		207,
		1280,
		99,
		102,
		111,
		115,
		117,
		2193,
		2206,
		2211,
		2217,
		2232,
		512,
		105,
		121,
		2198,
		2203,
		114,
		99,
		59,
		32768,
		308,
		59,
		32768,
		1049,
		114,
		59,
		32896,
		55349,
		56589,
		112,
		102,
		59,
		32896,
		55349,
		56641,
		820,
		2222,
		0,
		2227,
		114,
		59,
		32896,
		55349,
		56485,
		114,
		99,
		121,
		59,
		32768,
		1032,
		107,
		99,
		121,
		59,
		32768,
		1028,
		1792,
		72,
		74,
		97,
		99,
		102,
		111,
		115,
		2253,
		2258,
		2263,
		2269,
		2283,
		2288,
		2294,
		99,
		121,
		59,
		32768,
		1061,
		99,
		121,
		59,
		32768,
		1036,
		112,
		112,
		97,
		59,
		32768,
		922,
		512,
		101,
		121,
		2274,
		2280,
		100,
		105,
		108,
		59,
		32768,
		310,
		59,
		32768,
		1050,
		114,
		59,
		32896,
		55349,
		56590,
		112,
		102,
		59,
		32896,
		55349,
		56642,
		99,
		114,
		59,
		32896,
		55349,
		56486,
		2816,
		74,
		84,
		97,
		99,
		101,
		102,
		108,
		109,
		111,
		115,
		116,
		2323,
		2328,
		2333,
		2374,
		2396,
		2775,
		2780,
		2797,
		2804,
		2934,
		2954,
		99,
		121,
		59,
		32768,
		1033,
		33024,
		60,
		59,
		32768,
		60,
		1280,
		99,
		109,
		110,
		112,
		114,
		2344,
		2350,
		2356,
		2360,
		2370,
		117,
		116,
		101,
		59,
		32768,
		313,
		98,
		100,
		97,
		59,
		32768,
		923,
		103,
		59,
		32768,
		10218,
		108,
		97,
		99,
		101,
		116,
		114,
		102,
		59,
		32768,
		8466,
		114,
		59,
		32768,
		8606,
		768,
		97,
		101,
		121,
		2381,
		2387,
		2393,
		114,
		111,
		110,
		59,
		32768,
		317,
		100,
		105,
		108,
		59,
		32768,
		315,
		59,
		32768,
		1051,
		512,
		102,
		115,
		2401,
		2702,
		116,
		2560,
		65,
		67,
		68,
		70,
		82,
		84,
		85,
		86,
		97,
		114,
		2423,
		2470,
		2479,
		2530,
		2537,
		2561,
		2618,
		2666,
		2683,
		2690,
		512,
		110,
		114,
		2428,
		2441,
		103,
		108,
		101,
		66,
		114,
		97,
		99,
		107,
		101,
		116,
		59,
		32768,
		10216,
		114,
		111,
		119,
		768,
		59,
		66,
		82,
		2451,
		2453,
		2458,
		32768,
		8592,
		97,
		114,
		59,
		32768,
		8676,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8646,
		101,
		105,
		108,
		105,
		110,
		103,
		59,
		32768,
		8968,
		111,
		838,
		2485,
		0,
		2498,
		98,
		108,
		101,
		66,
		114,
		97,
		99,
		107,
		101,
		116,
		59,
		32768,
		10214,
		110,
		805,
		2503,
		0,
		2514,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10593,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		2523,
		2525,
		32768,
		8643,
		97,
		114,
		59,
		32768,
		10585,
		108,
		111,
		111,
		114,
		59,
		32768,
		8970,
		105,
		103,
		104,
		116,
		512,
		65,
		86,
		2546,
		2553,
		114,
		114,
		111,
		119,
		59,
		32768,
		8596,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10574,
		512,
		101,
		114,
		2566,
		2591,
		101,
		768,
		59,
		65,
		86,
		2574,
		2576,
		2583,
		32768,
		8867,
		114,
		114,
		111,
		119,
		59,
		32768,
		8612,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10586,
		105,
		97,
		110,
		103,
		108,
		101,
		768,
		59,
		66,
		69,
		2604,
		2606,
		2611,
		32768,
		8882,
		97,
		114,
		59,
		32768,
		10703,
		113,
		117,
		97,
		108,
		59,
		32768,
		8884,
		112,
		768,
		68,
		84,
		86,
		2626,
		2638,
		2649,
		111,
		119,
		110,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10577,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10592,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		2659,
		2661,
		32768,
		8639,
		97,
		114,
		59,
		32768,
		10584,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		2676,
		2678,
		32768,
		8636,
		97,
		114,
		59,
		32768,
		10578,
		114,
		114,
		111,
		119,
		59,
		32768,
		8656,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8660,
		115,
		1536,
		69,
		70,
		71,
		76,
		83,
		84,
		2716,
		2730,
		2741,
		2750,
		2756,
		2768,
		113,
		117,
		97,
		108,
		71,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		8922,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8806,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		8822,
		101,
		115,
		115,
		59,
		32768,
		10913,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		10877,
		105,
		108,
		100,
		101,
		59,
		32768,
		8818,
		114,
		59,
		32896,
		55349,
		56591,
		512,
		59,
		101,
		2785,
		2787,
		32768,
		8920,
		102,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8666,
		105,
		100,
		111,
		116,
		59,
		32768,
		319,
		768,
		110,
		112,
		119,
		2811,
		2899,
		2904,
		103,
		1024,
		76,
		82,
		108,
		114,
		2821,
		2848,
		2860,
		2887,
		101,
		102,
		116,
		512,
		65,
		82,
		2829,
		2836,
		114,
		114,
		111,
		119,
		59,
		32768,
		10229,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		10231,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		10230,
		101,
		102,
		116,
		512,
		97,
		114,
		2868,
		2875,
		114,
		114,
		111,
		119,
		59,
		32768,
		10232,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		10234,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		10233,
		102,
		59,
		32896,
		55349,
		56643,
		101,
		114,
		512,
		76,
		82,
		2911,
		2922,
		101,
		102,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8601,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8600,
		768,
		99,
		104,
		116,
		2941,
		2945,
		2948,
		114,
		59,
		32768,
		8466,
		59,
		32768,
		8624,
		114,
		111,
		107,
		59,
		32768,
		321,
		59,
		32768,
		8810,
		2048,
		97,
		99,
		101,
		102,
		105,
		111,
		115,
		117,
		2974,
		2978,
		2982,
		3007,
		3012,
		3022,
		3028,
		3033,
		112,
		59,
		32768,
		10501,
		121,
		59,
		32768,
		1052,
		512,
		100,
		108,
		2987,
		2998,
		105,
		117,
		109,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8287,
		108,
		105,
		110,
		116,
		114,
		102,
		59,
		32768,
		8499,
		114,
		59,
		32896,
		55349,
		56592,
		110,
		117,
		115,
		80,
		108,
		117,
		115,
		59,
		32768,
		8723,
		112,
		102,
		59,
		32896,
		55349,
		56644,
		99,
		114,
		59,
		32768,
		8499,
		59,
		32768,
		924,
		2304,
		74,
		97,
		99,
		101,
		102,
		111,
		115,
		116,
		117,
		3055,
		3060,
		3067,
		3089,
		3201,
		3206,
		3874,
		3880,
		3889,
		99,
		121,
		59,
		32768,
		1034,
		99,
		117,
		116,
		101,
		59,
		32768,
		323,
		768,
		97,
		101,
		121,
		3074,
		3080,
		3086,
		114,
		111,
		110,
		59,
		32768,
		327,
		100,
		105,
		108,
		59,
		32768,
		325,
		59,
		32768,
		1053,
		768,
		103,
		115,
		119,
		3096,
		3160,
		3194,
		97,
		116,
		105,
		118,
		101,
		768,
		77,
		84,
		86,
		3108,
		3121,
		3145,
		101,
		100,
		105,
		117,
		109,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		104,
		105,
		512,
		99,
		110,
		3128,
		3137,
		107,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		101,
		114,
		121,
		84,
		104,
		105,
		110,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		116,
		101,
		100,
		512,
		71,
		76,
		3168,
		3184,
		114,
		101,
		97,
		116,
		101,
		114,
		71,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		8811,
		101,
		115,
		115,
		76,
		101,
		115,
		115,
		59,
		32768,
		8810,
		76,
		105,
		110,
		101,
		59,
		32768,
		10,
		114,
		59,
		32896,
		55349,
		56593,
		1024,
		66,
		110,
		112,
		116,
		3215,
		3222,
		3238,
		3242,
		114,
		101,
		97,
		107,
		59,
		32768,
		8288,
		66,
		114,
		101,
		97,
		107,
		105,
		110,
		103,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		160,
		102,
		59,
		32768,
		8469,
		3328,
		59,
		67,
		68,
		69,
		71,
		72,
		76,
		78,
		80,
		82,
		83,
		84,
		86,
		3269,
		3271,
		3293,
		3312,
		3352,
		3430,
		3455,
		3551,
		3589,
		3625,
		3678,
		3821,
		3861,
		32768,
		10988,
		512,
		111,
		117,
		3276,
		3286,
		110,
		103,
		114,
		117,
		101,
		110,
		116,
		59,
		32768,
		8802,
		112,
		67,
		97,
		112,
		59,
		32768,
		8813,
		111,
		117,
		98,
		108,
		101,
		86,
		101,
		114,
		116,
		105,
		99,
		97,
		108,
		66,
		97,
		114,
		59,
		32768,
		8742,
		768,
		108,
		113,
		120,
		3319,
		3327,
		3345,
		101,
		109,
		101,
		110,
		116,
		59,
		32768,
		8713,
		117,
		97,
		108,
		512,
		59,
		84,
		3335,
		3337,
		32768,
		8800,
		105,
		108,
		100,
		101,
		59,
		32896,
		8770,
		824,
		105,
		115,
		116,
		115,
		59,
		32768,
		8708,
		114,
		101,
		97,
		116,
		101,
		114,
		1792,
		59,
		69,
		70,
		71,
		76,
		83,
		84,
		3373,
		3375,
		3382,
		3394,
		3404,
		3410,
		3423,
		32768,
		8815,
		113,
		117,
		97,
		108,
		59,
		32768,
		8817,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32896,
		8807,
		824,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32896,
		8811,
		824,
		101,
		115,
		115,
		59,
		32768,
		8825,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32896,
		10878,
		824,
		105,
		108,
		100,
		101,
		59,
		32768,
		8821,
		117,
		109,
		112,
		533,
		3437,
		3448,
		111,
		119,
		110,
		72,
		117,
		109,
		112,
		59,
		32896,
		8782,
		824,
		113,
		117,
		97,
		108,
		59,
		32896,
		8783,
		824,
		101,
		512,
		102,
		115,
		3461,
		3492,
		116,
		84,
		114,
		105,
		97,
		110,
		103,
		108,
		101,
		768,
		59,
		66,
		69,
		3477,
		3479,
		3485,
		32768,
		8938,
		97,
		114,
		59,
		32896,
		10703,
		824,
		113,
		117,
		97,
		108,
		59,
		32768,
		8940,
		115,
		1536,
		59,
		69,
		71,
		76,
		83,
		84,
		3506,
		3508,
		3515,
		3524,
		3531,
		3544,
		32768,
		8814,
		113,
		117,
		97,
		108,
		59,
		32768,
		8816,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32768,
		8824,
		101,
		115,
		115,
		59,
		32896,
		8810,
		824,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32896,
		10877,
		824,
		105,
		108,
		100,
		101,
		59,
		32768,
		8820,
		101,
		115,
		116,
		101,
		100,
		512,
		71,
		76,
		3561,
		3578,
		114,
		101,
		97,
		116,
		101,
		114,
		71,
		114,
		101,
		97,
		116,
		101,
		114,
		59,
		32896,
		10914,
		824,
		101,
		115,
		115,
		76,
		101,
		115,
		115,
		59,
		32896,
		10913,
		824,
		114,
		101,
		99,
		101,
		100,
		101,
		115,
		768,
		59,
		69,
		83,
		3603,
		3605,
		3613,
		32768,
		8832,
		113,
		117,
		97,
		108,
		59,
		32896,
		10927,
		824,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8928,
		512,
		101,
		105,
		3630,
		3645,
		118,
		101,
		114,
		115,
		101,
		69,
		108,
		101,
		109,
		101,
		110,
		116,
		59,
		32768,
		8716,
		103,
		104,
		116,
		84,
		114,
		105,
		97,
		110,
		103,
		108,
		101,
		768,
		59,
		66,
		69,
		3663,
		3665,
		3671,
		32768,
		8939,
		97,
		114,
		59,
		32896,
		10704,
		824,
		113,
		117,
		97,
		108,
		59,
		32768,
		8941,
		512,
		113,
		117,
		3683,
		3732,
		117,
		97,
		114,
		101,
		83,
		117,
		512,
		98,
		112,
		3694,
		3712,
		115,
		101,
		116,
		512,
		59,
		69,
		3702,
		3705,
		32896,
		8847,
		824,
		113,
		117,
		97,
		108,
		59,
		32768,
		8930,
		101,
		114,
		115,
		101,
		116,
		512,
		59,
		69,
		3722,
		3725,
		32896,
		8848,
		824,
		113,
		117,
		97,
		108,
		59,
		32768,
		8931,
		768,
		98,
		99,
		112,
		3739,
		3757,
		3801,
		115,
		101,
		116,
		512,
		59,
		69,
		3747,
		3750,
		32896,
		8834,
		8402,
		113,
		117,
		97,
		108,
		59,
		32768,
		8840,
		99,
		101,
		101,
		100,
		115,
		1024,
		59,
		69,
		83,
		84,
		3771,
		3773,
		3781,
		3793,
		32768,
		8833,
		113,
		117,
		97,
		108,
		59,
		32896,
		10928,
		824,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8929,
		105,
		108,
		100,
		101,
		59,
		32896,
		8831,
		824,
		101,
		114,
		115,
		101,
		116,
		512,
		59,
		69,
		3811,
		3814,
		32896,
		8835,
		8402,
		113,
		117,
		97,
		108,
		59,
		32768,
		8841,
		105,
		108,
		100,
		101,
		1024,
		59,
		69,
		70,
		84,
		3834,
		3836,
		3843,
		3854,
		32768,
		8769,
		113,
		117,
		97,
		108,
		59,
		32768,
		8772,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8775,
		105,
		108,
		100,
		101,
		59,
		32768,
		8777,
		101,
		114,
		116,
		105,
		99,
		97,
		108,
		66,
		97,
		114,
		59,
		32768,
		8740,
		99,
		114,
		59,
		32896,
		55349,
		56489,
		105,
		108,
		100,
		101,
		33024,
		209,
		59,
		32768,
		209,
		59,
		32768,
		925,
		3584,
		69,
		97,
		99,
		100,
		102,
		103,
		109,
		111,
		112,
		114,
		115,
		116,
		117,
		118,
		3921,
		3927,
		3936,
		3951,
		3958,
		3963,
		3972,
		3996,
		4002,
		4034,
		4037,
		4055,
		4071,
		4078,
		108,
		105,
		103,
		59,
		32768,
		338,
		99,
		117,
		116,
		101,
		33024,
		211,
		59,
		32768,
		211,
		512,
		105,
		121,
		3941,
		3948,
		114,
		99,
		33024,
		212,
		59,
		32768,
		212,
		59,
		32768,
		1054,
		98,
		108,
		97,
		99,
		59,
		32768,
		336,
		114,
		59,
		32896,
		55349,
		56594,
		114,
		97,
		118,
		101,
		33024,
		210,
		59,
		32768,
		210,
		768,
		97,
		101,
		105,
		3979,
		3984,
		3989,
		99,
		114,
		59,
		32768,
		332,
		103,
		97,
		59,
		32768,
		937,
		99,
		114,
		111,
		110,
		59,
		32768,
		927,
		112,
		102,
		59,
		32896,
		55349,
		56646,
		101,
		110,
		67,
		117,
		114,
		108,
		121,
		512,
		68,
		81,
		4014,
		4027,
		111,
		117,
		98,
		108,
		101,
		81,
		117,
		111,
		116,
		101,
		59,
		32768,
		8220,
		117,
		111,
		116,
		101,
		59,
		32768,
		8216,
		59,
		32768,
		10836,
		512,
		99,
		108,
		4042,
		4047,
		114,
		59,
		32896,
		55349,
		56490,
		97,
		115,
		104,
		33024,
		216,
		59,
		32768,
		216,
		105,
		573,
		4060,
		4067,
		100,
		101,
		33024,
		213,
		59,
		32768,
		213,
		101,
		115,
		59,
		32768,
		10807,
		109,
		108,
		33024,
		214,
		59,
		32768,
		214,
		101,
		114,
		512,
		66,
		80,
		4085,
		4109,
		512,
		97,
		114,
		4090,
		4094,
		114,
		59,
		32768,
		8254,
		97,
		99,
		512,
		101,
		107,
		4101,
		4104,
		59,
		32768,
		9182,
		101,
		116,
		59,
		32768,
		9140,
		97,
		114,
		101,
		110,
		116,
		104,
		101,
		115,
		105,
		115,
		59,
		32768,
		9180,
		2304,
		97,
		99,
		102,
		104,
		105,
		108,
		111,
		114,
		115,
		4141,
		4150,
		4154,
		4159,
		4163,
		4166,
		4176,
		4198,
		4284,
		114,
		116,
		105,
		97,
		108,
		68,
		59,
		32768,
		8706,
		121,
		59,
		32768,
		1055,
		114,
		59,
		32896,
		55349,
		56595,
		105,
		59,
		32768,
		934,
		59,
		32768,
		928,
		117,
		115,
		77,
		105,
		110,
		117,
		115,
		59,
		32768,
		177,
		512,
		105,
		112,
		4181,
		4194,
		110,
		99,
		97,
		114,
		101,
		112,
		108,
		97,
		110,
		101,
		59,
		32768,
		8460,
		102,
		59,
		32768,
		8473,
		1024,
		59,
		101,
		105,
		111,
		4207,
		4209,
		4251,
		4256,
		32768,
		10939,
		99,
		101,
		100,
		101,
		115,
		1024,
		59,
		69,
		83,
		84,
		4223,
		4225,
		4232,
		4244,
		32768,
		8826,
		113,
		117,
		97,
		108,
		59,
		32768,
		10927,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8828,
		105,
		108,
		100,
		101,
		59,
		32768,
		8830,
		109,
		101,
		59,
		32768,
		8243,
		512,
		100,
		112,
		4261,
		4267,
		117,
		99,
		116,
		59,
		32768,
		8719,
		111,
		114,
		116,
		105,
		111,
		110,
		512,
		59,
		97,
		4278,
		4280,
		32768,
		8759,
		108,
		59,
		32768,
		8733,
		512,
		99,
		105,
		4289,
		4294,
		114,
		59,
		32896,
		55349,
		56491,
		59,
		32768,
		936,
		1024,
		85,
		102,
		111,
		115,
		4306,
		4313,
		4318,
		4323,
		79,
		84,
		33024,
		34,
		59,
		32768,
		34,
		114,
		59,
		32896,
		55349,
		56596,
		112,
		102,
		59,
		32768,
		8474,
		99,
		114,
		59,
		32896,
		55349,
		56492,
		3072,
		66,
		69,
		97,
		99,
		101,
		102,
		104,
		105,
		111,
		114,
		115,
		117,
		4354,
		4360,
		4366,
		4395,
		4417,
		4473,
		4477,
		4481,
		4743,
		4764,
		4776,
		4788,
		97,
		114,
		114,
		59,
		32768,
		10512,
		71,
		33024,
		174,
		59,
		32768,
		174,
		768,
		99,
		110,
		114,
		4373,
		4379,
		4383,
		117,
		116,
		101,
		59,
		32768,
		340,
		103,
		59,
		32768,
		10219,
		114,
		512,
		59,
		116,
		4389,
		4391,
		32768,
		8608,
		108,
		59,
		32768,
		10518,
		768,
		97,
		101,
		121,
		4402,
		4408,
		4414,
		114,
		111,
		110,
		59,
		32768,
		344,
		100,
		105,
		108,
		59,
		32768,
		342,
		59,
		32768,
		1056,
		512,
		59,
		118,
		4422,
		4424,
		32768,
		8476,
		101,
		114,
		115,
		101,
		512,
		69,
		85,
		4433,
		4458,
		512,
		108,
		113,
		4438,
		4446,
		101,
		109,
		101,
		110,
		116,
		59,
		32768,
		8715,
		117,
		105,
		108,
		105,
		98,
		114,
		105,
		117,
		109,
		59,
		32768,
		8651,
		112,
		69,
		113,
		117,
		105,
		108,
		105,
		98,
		114,
		105,
		117,
		109,
		59,
		32768,
		10607,
		114,
		59,
		32768,
		8476,
		111,
		59,
		32768,
		929,
		103,
		104,
		116,
		2048,
		65,
		67,
		68,
		70,
		84,
		85,
		86,
		97,
		4501,
		4547,
		4556,
		4607,
		4614,
		4671,
		4719,
		4736,
		512,
		110,
		114,
		4506,
		4519,
		103,
		108,
		101,
		66,
		114,
		97,
		99,
		107,
		101,
		116,
		59,
		32768,
		10217,
		114,
		111,
		119,
		768,
		59,
		66,
		76,
		4529,
		4531,
		4536,
		32768,
		8594,
		97,
		114,
		59,
		32768,
		8677,
		101,
		102,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8644,
		101,
		105,
		108,
		105,
		110,
		103,
		59,
		32768,
		8969,
		111,
		838,
		4562,
		0,
		4575,
		98,
		108,
		101,
		66,
		114,
		97,
		99,
		107,
		101,
		116,
		59,
		32768,
		10215,
		110,
		805,
		4580,
		0,
		4591,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10589,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		4600,
		4602,
		32768,
		8642,
		97,
		114,
		59,
		32768,
		10581,
		108,
		111,
		111,
		114,
		59,
		32768,
		8971,
		512,
		101,
		114,
		4619,
		4644,
		101,
		768,
		59,
		65,
		86,
		4627,
		4629,
		4636,
		32768,
		8866,
		114,
		114,
		111,
		119,
		59,
		32768,
		8614,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10587,
		105,
		97,
		110,
		103,
		108,
		101,
		768,
		59,
		66,
		69,
		4657,
		4659,
		4664,
		32768,
		8883,
		97,
		114,
		59,
		32768,
		10704,
		113,
		117,
		97,
		108,
		59,
		32768,
		8885,
		112,
		768,
		68,
		84,
		86,
		4679,
		4691,
		4702,
		111,
		119,
		110,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10575,
		101,
		101,
		86,
		101,
		99,
		116,
		111,
		114,
		59,
		32768,
		10588,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		4712,
		4714,
		32768,
		8638,
		97,
		114,
		59,
		32768,
		10580,
		101,
		99,
		116,
		111,
		114,
		512,
		59,
		66,
		4729,
		4731,
		32768,
		8640,
		97,
		114,
		59,
		32768,
		10579,
		114,
		114,
		111,
		119,
		59,
		32768,
		8658,
		512,
		112,
		117,
		4748,
		4752,
		102,
		59,
		32768,
		8477,
		110,
		100,
		73,
		109,
		112,
		108,
		105,
		101,
		115,
		59,
		32768,
		10608,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8667,
		512,
		99,
		104,
		4781,
		4785,
		114,
		59,
		32768,
		8475,
		59,
		32768,
		8625,
		108,
		101,
		68,
		101,
		108,
		97,
		121,
		101,
		100,
		59,
		32768,
		10740,
		3328,
		72,
		79,
		97,
		99,
		102,
		104,
		105,
		109,
		111,
		113,
		115,
		116,
		117,
		4827,
		4842,
		4849,
		4856,
		4889,
		4894,
		4949,
		4955,
		4967,
		4973,
		5059,
		5065,
		5070,
		512,
		67,
		99,
		4832,
		4838,
		72,
		99,
		121,
		59,
		32768,
		1065,
		121,
		59,
		32768,
		1064,
		70,
		84,
		99,
		121,
		59,
		32768,
		1068,
		99,
		117,
		116,
		101,
		59,
		32768,
		346,
		1280,
		59,
		97,
		101,
		105,
		121,
		4867,
		4869,
		4875,
		4881,
		4886,
		32768,
		10940,
		114,
		111,
		110,
		59,
		32768,
		352,
		100,
		105,
		108,
		59,
		32768,
		350,
		114,
		99,
		59,
		32768,
		348,
		59,
		32768,
		1057,
		114,
		59,
		32896,
		55349,
		56598,
		111,
		114,
		116,
		1024,
		68,
		76,
		82,
		85,
		4906,
		4917,
		4928,
		4940,
		111,
		119,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8595,
		101,
		102,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8592,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8594,
		112,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8593,
		103,
		109,
		97,
		59,
		32768,
		931,
		97,
		108,
		108,
		67,
		105,
		114,
		99,
		108,
		101,
		59,
		32768,
		8728,
		112,
		102,
		59,
		32896,
		55349,
		56650,
		1091,
		4979,
		0,
		0,
		4983,
		116,
		59,
		32768,
		8730,
		97,
		114,
		101,
		1024,
		59,
		73,
		83,
		85,
		4994,
		4996,
		5010,
		5052,
		32768,
		9633,
		110,
		116,
		101,
		114,
		115,
		101,
		99,
		116,
		105,
		111,
		110,
		59,
		32768,
		8851,
		117,
		512,
		98,
		112,
		5016,
		5033,
		115,
		101,
		116,
		512,
		59,
		69,
		5024,
		5026,
		32768,
		8847,
		113,
		117,
		97,
		108,
		59,
		32768,
		8849,
		101,
		114,
		115,
		101,
		116,
		512,
		59,
		69,
		5043,
		5045,
		32768,
		8848,
		113,
		117,
		97,
		108,
		59,
		32768,
		8850,
		110,
		105,
		111,
		110,
		59,
		32768,
		8852,
		99,
		114,
		59,
		32896,
		55349,
		56494,
		97,
		114,
		59,
		32768,
		8902,
		1024,
		98,
		99,
		109,
		112,
		5079,
		5102,
		5155,
		5158,
		512,
		59,
		115,
		5084,
		5086,
		32768,
		8912,
		101,
		116,
		512,
		59,
		69,
		5093,
		5095,
		32768,
		8912,
		113,
		117,
		97,
		108,
		59,
		32768,
		8838,
		512,
		99,
		104,
		5107,
		5148,
		101,
		101,
		100,
		115,
		1024,
		59,
		69,
		83,
		84,
		5120,
		5122,
		5129,
		5141,
		32768,
		8827,
		113,
		117,
		97,
		108,
		59,
		32768,
		10928,
		108,
		97,
		110,
		116,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8829,
		105,
		108,
		100,
		101,
		59,
		32768,
		8831,
		84,
		104,
		97,
		116,
		59,
		32768,
		8715,
		59,
		32768,
		8721,
		768,
		59,
		101,
		115,
		5165,
		5167,
		5185,
		32768,
		8913,
		114,
		115,
		101,
		116,
		512,
		59,
		69,
		5176,
		5178,
		32768,
		8835,
		113,
		117,
		97,
		108,
		59,
		32768,
		8839,
		101,
		116,
		59,
		32768,
		8913,
		2816,
		72,
		82,
		83,
		97,
		99,
		102,
		104,
		105,
		111,
		114,
		115,
		5213,
		5221,
		5227,
		5241,
		5252,
		5274,
		5279,
		5323,
		5362,
		5368,
		5378,
		79,
		82,
		78,
		33024,
		222,
		59,
		32768,
		222,
		65,
		68,
		69,
		59,
		32768,
		8482,
		512,
		72,
		99,
		5232,
		5237,
		99,
		121,
		59,
		32768,
		1035,
		121,
		59,
		32768,
		1062,
		512,
		98,
		117,
		5246,
		5249,
		59,
		32768,
		9,
		59,
		32768,
		932,
		768,
		97,
		101,
		121,
		5259,
		5265,
		5271,
		114,
		111,
		110,
		59,
		32768,
		356,
		100,
		105,
		108,
		59,
		32768,
		354,
		59,
		32768,
		1058,
		114,
		59,
		32896,
		55349,
		56599,
		512,
		101,
		105,
		5284,
		5300,
		835,
		5289,
		0,
		5297,
		101,
		102,
		111,
		114,
		101,
		59,
		32768,
		8756,
		97,
		59,
		32768,
		920,
		512,
		99,
		110,
		5305,
		5315,
		107,
		83,
		112,
		97,
		99,
		101,
		59,
		32896,
		8287,
		8202,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8201,
		108,
		100,
		101,
		1024,
		59,
		69,
		70,
		84,
		5335,
		5337,
		5344,
		5355,
		32768,
		8764,
		113,
		117,
		97,
		108,
		59,
		32768,
		8771,
		117,
		108,
		108,
		69,
		113,
		117,
		97,
		108,
		59,
		32768,
		8773,
		105,
		108,
		100,
		101,
		59,
		32768,
		8776,
		112,
		102,
		59,
		32896,
		55349,
		56651,
		105,
		112,
		108,
		101,
		68,
		111,
		116,
		59,
		32768,
		8411,
		512,
		99,
		116,
		5383,
		5388,
		114,
		59,
		32896,
		55349,
		56495,
		114,
		111,
		107,
		59,
		32768,
		358,
		5426,
		5417,
		5444,
		5458,
		5473,
		0,
		5480,
		5485,
		0,
		0,
		0,
		0,
		0,
		5494,
		5500,
		5564,
		5579,
		0,
		5726,
		5732,
		5738,
		5745,
		512,
		99,
		114,
		5421,
		5429,
		117,
		116,
		101,
		33024,
		218,
		59,
		32768,
		218,
		114,
		512,
		59,
		111,
		5435,
		5437,
		32768,
		8607,
		99,
		105,
		114,
		59,
		32768,
		10569,
		114,
		820,
		5449,
		0,
		5453,
		121,
		59,
		32768,
		1038,
		118,
		101,
		59,
		32768,
		364,
		512,
		105,
		121,
		5462,
		5469,
		114,
		99,
		33024,
		219,
		59,
		32768,
		219,
		59,
		32768,
		1059,
		98,
		108,
		97,
		99,
		59,
		32768,
		368,
		114,
		59,
		32896,
		55349,
		56600,
		114,
		97,
		118,
		101,
		33024,
		217,
		59,
		32768,
		217,
		97,
		99,
		114,
		59,
		32768,
		362,
		512,
		100,
		105,
		5504,
		5548,
		101,
		114,
		512,
		66,
		80,
		5511,
		5535,
		512,
		97,
		114,
		5516,
		5520,
		114,
		59,
		32768,
		95,
		97,
		99,
		512,
		101,
		107,
		5527,
		5530,
		59,
		32768,
		9183,
		101,
		116,
		59,
		32768,
		9141,
		97,
		114,
		101,
		110,
		116,
		104,
		101,
		115,
		105,
		115,
		59,
		32768,
		9181,
		111,
		110,
		512,
		59,
		80,
		5555,
		5557,
		32768,
		8899,
		108,
		117,
		115,
		59,
		32768,
		8846,
		512,
		103,
		112,
		5568,
		5573,
		111,
		110,
		59,
		32768,
		370,
		102,
		59,
		32896,
		55349,
		56652,
		2048,
		65,
		68,
		69,
		84,
		97,
		100,
		112,
		115,
		5595,
		5624,
		5635,
		5648,
		5664,
		5671,
		5682,
		5712,
		114,
		114,
		111,
		119,
		768,
		59,
		66,
		68,
		5606,
		5608,
		5613,
		32768,
		8593,
		97,
		114,
		59,
		32768,
		10514,
		111,
		119,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8645,
		111,
		119,
		110,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8597,
		113,
		117,
		105,
		108,
		105,
		98,
		114,
		105,
		117,
		109,
		59,
		32768,
		10606,
		101,
		101,
		512,
		59,
		65,
		5655,
		5657,
		32768,
		8869,
		114,
		114,
		111,
		119,
		59,
		32768,
		8613,
		114,
		114,
		111,
		119,
		59,
		32768,
		8657,
		111,
		119,
		110,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8661,
		101,
		114,
		512,
		76,
		82,
		5689,
		5700,
		101,
		102,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8598,
		105,
		103,
		104,
		116,
		65,
		114,
		114,
		111,
		119,
		59,
		32768,
		8599,
		105,
		512,
		59,
		108,
		5718,
		5720,
		32768,
		978,
		111,
		110,
		59,
		32768,
		933,
		105,
		110,
		103,
		59,
		32768,
		366,
		99,
		114,
		59,
		32896,
		55349,
		56496,
		105,
		108,
		100,
		101,
		59,
		32768,
		360,
		109,
		108,
		33024,
		220,
		59,
		32768,
		220,
		2304,
		68,
		98,
		99,
		100,
		101,
		102,
		111,
		115,
		118,
		5770,
		5776,
		5781,
		5785,
		5798,
		5878,
		5883,
		5889,
		5895,
		97,
		115,
		104,
		59,
		32768,
		8875,
		97,
		114,
		59,
		32768,
		10987,
		121,
		59,
		32768,
		1042,
		97,
		115,
		104,
		512,
		59,
		108,
		5793,
		5795,
		32768,
		8873,
		59,
		32768,
		10982,
		512,
		101,
		114,
		5803,
		5806,
		59,
		32768,
		8897,
		768,
		98,
		116,
		121,
		5813,
		5818,
		5866,
		97,
		114,
		59,
		32768,
		8214,
		512,
		59,
		105,
		5823,
		5825,
		32768,
		8214,
		99,
		97,
		108,
		1024,
		66,
		76,
		83,
		84,
		5837,
		5842,
		5848,
		5859,
		97,
		114,
		59,
		32768,
		8739,
		105,
		110,
		101,
		59,
		32768,
		124,
		101,
		112,
		97,
		114,
		97,
		116,
		111,
		114,
		59,
		32768,
		10072,
		105,
		108,
		100,
		101,
		59,
		32768,
		8768,
		84,
		104,
		105,
		110,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8202,
		114,
		59,
		32896,
		55349,
		56601,
		112,
		102,
		59,
		32896,
		55349,
		56653,
		99,
		114,
		59,
		32896,
		55349,
		56497,
		100,
		97,
		115,
		104,
		59,
		32768,
		8874,
		1280,
		99,
		101,
		102,
		111,
		115,
		5913,
		5919,
		5925,
		5930,
		5936,
		105,
		114,
		99,
		59,
		32768,
		372,
		100,
		103,
		101,
		59,
		32768,
		8896,
		114,
		59,
		32896,
		55349,
		56602,
		112,
		102,
		59,
		32896,
		55349,
		56654,
		99,
		114,
		59,
		32896,
		55349,
		56498,
		1024,
		102,
		105,
		111,
		115,
		5951,
		5956,
		5959,
		5965,
		114,
		59,
		32896,
		55349,
		56603,
		59,
		32768,
		926,
		112,
		102,
		59,
		32896,
		55349,
		56655,
		99,
		114,
		59,
		32896,
		55349,
		56499,
		2304,
		65,
		73,
		85,
		97,
		99,
		102,
		111,
		115,
		117,
		5990,
		5995,
		6e3,
		6005,
		6014,
		6027,
		6032,
		6038,
		6044,
		99,
		121,
		59,
		32768,
		1071,
		99,
		121,
		59,
		32768,
		1031,
		99,
		121,
		59,
		32768,
		1070,
		99,
		117,
		116,
		101,
		33024,
		221,
		59,
		32768,
		221,
		512,
		105,
		121,
		6019,
		6024,
		114,
		99,
		59,
		32768,
		374,
		59,
		32768,
		1067,
		114,
		59,
		32896,
		55349,
		56604,
		112,
		102,
		59,
		32896,
		55349,
		56656,
		99,
		114,
		59,
		32896,
		55349,
		56500,
		109,
		108,
		59,
		32768,
		376,
		2048,
		72,
		97,
		99,
		100,
		101,
		102,
		111,
		115,
		6066,
		6071,
		6078,
		6092,
		6097,
		6119,
		6123,
		6128,
		99,
		121,
		59,
		32768,
		1046,
		99,
		117,
		116,
		101,
		59,
		32768,
		377,
		512,
		97,
		121,
		6083,
		6089,
		114,
		111,
		110,
		59,
		32768,
		381,
		59,
		32768,
		1047,
		111,
		116,
		59,
		32768,
		379,
		835,
		6102,
		0,
		6116,
		111,
		87,
		105,
		100,
		116,
		104,
		83,
		112,
		97,
		99,
		101,
		59,
		32768,
		8203,
		97,
		59,
		32768,
		918,
		114,
		59,
		32768,
		8488,
		112,
		102,
		59,
		32768,
		8484,
		99,
		114,
		59,
		32896,
		55349,
		56501,
		5938,
		6159,
		6168,
		6175,
		0,
		6214,
		6222,
		6233,
		0,
		0,
		0,
		0,
		6242,
		6267,
		6290,
		6429,
		6444,
		0,
		6495,
		6503,
		6531,
		6540,
		0,
		6547,
		99,
		117,
		116,
		101,
		33024,
		225,
		59,
		32768,
		225,
		114,
		101,
		118,
		101,
		59,
		32768,
		259,
		1536,
		59,
		69,
		100,
		105,
		117,
		121,
		6187,
		6189,
		6193,
		6196,
		6203,
		6210,
		32768,
		8766,
		59,
		32896,
		8766,
		819,
		59,
		32768,
		8767,
		114,
		99,
		33024,
		226,
		59,
		32768,
		226,
		116,
		101,
		33024,
		180,
		59,
		32768,
		180,
		59,
		32768,
		1072,
		108,
		105,
		103,
		33024,
		230,
		59,
		32768,
		230,
		512,
		59,
		114,
		6226,
		6228,
		32768,
		8289,
		59,
		32896,
		55349,
		56606,
		114,
		97,
		118,
		101,
		33024,
		224,
		59,
		32768,
		224,
		512,
		101,
		112,
		6246,
		6261,
		512,
		102,
		112,
		6251,
		6257,
		115,
		121,
		109,
		59,
		32768,
		8501,
		104,
		59,
		32768,
		8501,
		104,
		97,
		59,
		32768,
		945,
		512,
		97,
		112,
		6271,
		6284,
		512,
		99,
		108,
		6276,
		6280,
		114,
		59,
		32768,
		257,
		103,
		59,
		32768,
		10815,
		33024,
		38,
		59,
		32768,
		38,
		1077,
		6295,
		0,
		0,
		6326,
		1280,
		59,
		97,
		100,
		115,
		118,
		6305,
		6307,
		6312,
		6315,
		6322,
		32768,
		8743,
		110,
		100,
		59,
		32768,
		10837,
		59,
		32768,
		10844,
		108,
		111,
		112,
		101,
		59,
		32768,
		10840,
		59,
		32768,
		10842,
		1792,
		59,
		101,
		108,
		109,
		114,
		115,
		122,
		6340,
		6342,
		6345,
		6349,
		6391,
		6410,
		6422,
		32768,
		8736,
		59,
		32768,
		10660,
		101,
		59,
		32768,
		8736,
		115,
		100,
		512,
		59,
		97,
		6356,
		6358,
		32768,
		8737,
		2098,
		6368,
		6371,
		6374,
		6377,
		6380,
		6383,
		6386,
		6389,
		59,
		32768,
		10664,
		59,
		32768,
		10665,
		59,
		32768,
		10666,
		59,
		32768,
		10667,
		59,
		32768,
		10668,
		59,
		32768,
		10669,
		59,
		32768,
		10670,
		59,
		32768,
		10671,
		116,
		512,
		59,
		118,
		6397,
		6399,
		32768,
		8735,
		98,
		512,
		59,
		100,
		6405,
		6407,
		32768,
		8894,
		59,
		32768,
		10653,
		512,
		112,
		116,
		6415,
		6419,
		104,
		59,
		32768,
		8738,
		59,
		32768,
		197,
		97,
		114,
		114,
		59,
		32768,
		9084,
		512,
		103,
		112,
		6433,
		6438,
		111,
		110,
		59,
		32768,
		261,
		102,
		59,
		32896,
		55349,
		56658,
		1792,
		59,
		69,
		97,
		101,
		105,
		111,
		112,
		6458,
		6460,
		6463,
		6469,
		6472,
		6476,
		6480,
		32768,
		8776,
		59,
		32768,
		10864,
		99,
		105,
		114,
		59,
		32768,
		10863,
		59,
		32768,
		8778,
		100,
		59,
		32768,
		8779,
		115,
		59,
		32768,
		39,
		114,
		111,
		120,
		512,
		59,
		101,
		6488,
		6490,
		32768,
		8776,
		113,
		59,
		32768,
		8778,
		105,
		110,
		103,
		33024,
		229,
		59,
		32768,
		229,
		768,
		99,
		116,
		121,
		6509,
		6514,
		6517,
		114,
		59,
		32896,
		55349,
		56502,
		59,
		32768,
		42,
		109,
		112,
		512,
		59,
		101,
		6524,
		6526,
		32768,
		8776,
		113,
		59,
		32768,
		8781,
		105,
		108,
		100,
		101,
		33024,
		227,
		59,
		32768,
		227,
		109,
		108,
		33024,
		228,
		59,
		32768,
		228,
		512,
		99,
		105,
		6551,
		6559,
		111,
		110,
		105,
		110,
		116,
		59,
		32768,
		8755,
		110,
		116,
		59,
		32768,
		10769,
		4096,
		78,
		97,
		98,
		99,
		100,
		101,
		102,
		105,
		107,
		108,
		110,
		111,
		112,
		114,
		115,
		117,
		6597,
		6602,
		6673,
		6688,
		6701,
		6707,
		6768,
		6773,
		6891,
		6898,
		6999,
		7023,
		7309,
		7316,
		7334,
		7383,
		111,
		116,
		59,
		32768,
		10989,
		512,
		99,
		114,
		6607,
		6652,
		107,
		1024,
		99,
		101,
		112,
		115,
		6617,
		6623,
		6632,
		6639,
		111,
		110,
		103,
		59,
		32768,
		8780,
		112,
		115,
		105,
		108,
		111,
		110,
		59,
		32768,
		1014,
		114,
		105,
		109,
		101,
		59,
		32768,
		8245,
		105,
		109,
		512,
		59,
		101,
		6646,
		6648,
		32768,
		8765,
		113,
		59,
		32768,
		8909,
		583,
		6656,
		6661,
		101,
		101,
		59,
		32768,
		8893,
		101,
		100,
		512,
		59,
		103,
		6667,
		6669,
		32768,
		8965,
		101,
		59,
		32768,
		8965,
		114,
		107,
		512,
		59,
		116,
		6680,
		6682,
		32768,
		9141,
		98,
		114,
		107,
		59,
		32768,
		9142,
		512,
		111,
		121,
		6693,
		6698,
		110,
		103,
		59,
		32768,
		8780,
		59,
		32768,
		1073,
		113,
		117,
		111,
		59,
		32768,
		8222,
		1280,
		99,
		109,
		112,
		114,
		116,
		6718,
		6731,
		6738,
		6743,
		6749,
		97,
		117,
		115,
		512,
		59,
		101,
		6726,
		6728,
		32768,
		8757,
		59,
		32768,
		8757,
		112,
		116,
		121,
		118,
		59,
		32768,
		10672,
		115,
		105,
		59,
		32768,
		1014,
		110,
		111,
		117,
		59,
		32768,
		8492,
		768,
		97,
		104,
		119,
		6756,
		6759,
		6762,
		59,
		32768,
		946,
		59,
		32768,
		8502,
		101,
		101,
		110,
		59,
		32768,
		8812,
		114,
		59,
		32896,
		55349,
		56607,
		103,
		1792,
		99,
		111,
		115,
		116,
		117,
		118,
		119,
		6789,
		6809,
		6834,
		6850,
		6872,
		6879,
		6884,
		768,
		97,
		105,
		117,
		6796,
		6800,
		6805,
		112,
		59,
		32768,
		8898,
		114,
		99,
		59,
		32768,
		9711,
		112,
		59,
		32768,
		8899,
		768,
		100,
		112,
		116,
		6816,
		6821,
		6827,
		111,
		116,
		59,
		32768,
		10752,
		108,
		117,
		115,
		59,
		32768,
		10753,
		105,
		109,
		101,
		115,
		59,
		32768,
		10754,
		1090,
		6840,
		0,
		0,
		6846,
		99,
		117,
		112,
		59,
		32768,
		10758,
		97,
		114,
		59,
		32768,
		9733,
		114,
		105,
		97,
		110,
		103,
		108,
		101,
		512,
		100,
		117,
		6862,
		6868,
		111,
		119,
		110,
		59,
		32768,
		9661,
		112,
		59,
		32768,
		9651,
		112,
		108,
		117,
		115,
		59,
		32768,
		10756,
		101,
		101,
		59,
		32768,
		8897,
		101,
		100,
		103,
		101,
		59,
		32768,
		8896,
		97,
		114,
		111,
		119,
		59,
		32768,
		10509,
		768,
		97,
		107,
		111,
		6905,
		6976,
		6994,
		512,
		99,
		110,
		6910,
		6972,
		107,
		768,
		108,
		115,
		116,
		6918,
		6927,
		6935,
		111,
		122,
		101,
		110,
		103,
		101,
		59,
		32768,
		10731,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		9642,
		114,
		105,
		97,
		110,
		103,
		108,
		101,
		1024,
		59,
		100,
		108,
		114,
		6951,
		6953,
		6959,
		6965,
		32768,
		9652,
		111,
		119,
		110,
		59,
		32768,
		9662,
		101,
		102,
		116,
		59,
		32768,
		9666,
		105,
		103,
		104,
		116,
		59,
		32768,
		9656,
		107,
		59,
		32768,
		9251,
		770,
		6981,
		0,
		6991,
		771,
		6985,
		0,
		6988,
		59,
		32768,
		9618,
		59,
		32768,
		9617,
		52,
		59,
		32768,
		9619,
		99,
		107,
		59,
		32768,
		9608,
		512,
		101,
		111,
		7004,
		7019,
		512,
		59,
		113,
		7009,
		7012,
		32896,
		61,
		8421,
		117,
		105,
		118,
		59,
		32896,
		8801,
		8421,
		116,
		59,
		32768,
		8976,
		1024,
		112,
		116,
		119,
		120,
		7032,
		7037,
		7049,
		7055,
		102,
		59,
		32896,
		55349,
		56659,
		512,
		59,
		116,
		7042,
		7044,
		32768,
		8869,
		111,
		109,
		59,
		32768,
		8869,
		116,
		105,
		101,
		59,
		32768,
		8904,
		3072,
		68,
		72,
		85,
		86,
		98,
		100,
		104,
		109,
		112,
		116,
		117,
		118,
		7080,
		7101,
		7126,
		7147,
		7182,
		7187,
		7208,
		7233,
		7240,
		7246,
		7253,
		7274,
		1024,
		76,
		82,
		108,
		114,
		7089,
		7092,
		7095,
		7098,
		59,
		32768,
		9559,
		59,
		32768,
		9556,
		59,
		32768,
		9558,
		59,
		32768,
		9555,
		1280,
		59,
		68,
		85,
		100,
		117,
		7112,
		7114,
		7117,
		7120,
		7123,
		32768,
		9552,
		59,
		32768,
		9574,
		59,
		32768,
		9577,
		59,
		32768,
		9572,
		59,
		32768,
		9575,
		1024,
		76,
		82,
		108,
		114,
		7135,
		7138,
		7141,
		7144,
		59,
		32768,
		9565,
		59,
		32768,
		9562,
		59,
		32768,
		9564,
		59,
		32768,
		9561,
		1792,
		59,
		72,
		76,
		82,
		104,
		108,
		114,
		7162,
		7164,
		7167,
		7170,
		7173,
		7176,
		7179,
		32768,
		9553,
		59,
		32768,
		9580,
		59,
		32768,
		9571,
		59,
		32768,
		9568,
		59,
		32768,
		9579,
		59,
		32768,
		9570,
		59,
		32768,
		9567,
		111,
		120,
		59,
		32768,
		10697,
		1024,
		76,
		82,
		108,
		114,
		7196,
		7199,
		7202,
		7205,
		59,
		32768,
		9557,
		59,
		32768,
		9554,
		59,
		32768,
		9488,
		59,
		32768,
		9484,
		1280,
		59,
		68,
		85,
		100,
		117,
		7219,
		7221,
		7224,
		7227,
		7230,
		32768,
		9472,
		59,
		32768,
		9573,
		59,
		32768,
		9576,
		59,
		32768,
		9516,
		59,
		32768,
		9524,
		105,
		110,
		117,
		115,
		59,
		32768,
		8863,
		108,
		117,
		115,
		59,
		32768,
		8862,
		105,
		109,
		101,
		115,
		59,
		32768,
		8864,
		1024,
		76,
		82,
		108,
		114,
		7262,
		7265,
		7268,
		7271,
		59,
		32768,
		9563,
		59,
		32768,
		9560,
		59,
		32768,
		9496,
		59,
		32768,
		9492,
		1792,
		59,
		72,
		76,
		82,
		104,
		108,
		114,
		7289,
		7291,
		7294,
		7297,
		7300,
		7303,
		7306,
		32768,
		9474,
		59,
		32768,
		9578,
		59,
		32768,
		9569,
		59,
		32768,
		9566,
		59,
		32768,
		9532,
		59,
		32768,
		9508,
		59,
		32768,
		9500,
		114,
		105,
		109,
		101,
		59,
		32768,
		8245,
		512,
		101,
		118,
		7321,
		7326,
		118,
		101,
		59,
		32768,
		728,
		98,
		97,
		114,
		33024,
		166,
		59,
		32768,
		166,
		1024,
		99,
		101,
		105,
		111,
		7343,
		7348,
		7353,
		7364,
		114,
		59,
		32896,
		55349,
		56503,
		109,
		105,
		59,
		32768,
		8271,
		109,
		512,
		59,
		101,
		7359,
		7361,
		32768,
		8765,
		59,
		32768,
		8909,
		108,
		768,
		59,
		98,
		104,
		7372,
		7374,
		7377,
		32768,
		92,
		59,
		32768,
		10693,
		115,
		117,
		98,
		59,
		32768,
		10184,
		573,
		7387,
		7399,
		108,
		512,
		59,
		101,
		7392,
		7394,
		32768,
		8226,
		116,
		59,
		32768,
		8226,
		112,
		768,
		59,
		69,
		101,
		7406,
		7408,
		7411,
		32768,
		8782,
		59,
		32768,
		10926,
		512,
		59,
		113,
		7416,
		7418,
		32768,
		8783,
		59,
		32768,
		8783,
		6450,
		7448,
		0,
		7523,
		7571,
		7576,
		7613,
		0,
		7618,
		7647,
		0,
		0,
		7764,
		0,
		0,
		7779,
		0,
		0,
		7899,
		7914,
		7949,
		7955,
		0,
		8158,
		0,
		8176,
		768,
		99,
		112,
		114,
		7454,
		7460,
		7509,
		117,
		116,
		101,
		59,
		32768,
		263,
		1536,
		59,
		97,
		98,
		99,
		100,
		115,
		7473,
		7475,
		7480,
		7487,
		7500,
		7505,
		32768,
		8745,
		110,
		100,
		59,
		32768,
		10820,
		114,
		99,
		117,
		112,
		59,
		32768,
		10825,
		512,
		97,
		117,
		7492,
		7496,
		112,
		59,
		32768,
		10827,
		112,
		59,
		32768,
		10823,
		111,
		116,
		59,
		32768,
		10816,
		59,
		32896,
		8745,
		65024,
		512,
		101,
		111,
		7514,
		7518,
		116,
		59,
		32768,
		8257,
		110,
		59,
		32768,
		711,
		1024,
		97,
		101,
		105,
		117,
		7531,
		7544,
		7552,
		7557,
		833,
		7536,
		0,
		7540,
		115,
		59,
		32768,
		10829,
		111,
		110,
		59,
		32768,
		269,
		100,
		105,
		108,
		33024,
		231,
		59,
		32768,
		231,
		114,
		99,
		59,
		32768,
		265,
		112,
		115,
		512,
		59,
		115,
		7564,
		7566,
		32768,
		10828,
		109,
		59,
		32768,
		10832,
		111,
		116,
		59,
		32768,
		267,
		768,
		100,
		109,
		110,
		7582,
		7589,
		7596,
		105,
		108,
		33024,
		184,
		59,
		32768,
		184,
		112,
		116,
		121,
		118,
		59,
		32768,
		10674,
		116,
		33280,
		162,
		59,
		101,
		7603,
		7605,
		32768,
		162,
		114,
		100,
		111,
		116,
		59,
		32768,
		183,
		114,
		59,
		32896,
		55349,
		56608,
		768,
		99,
		101,
		105,
		7624,
		7628,
		7643,
		121,
		59,
		32768,
		1095,
		99,
		107,
		512,
		59,
		109,
		7635,
		7637,
		32768,
		10003,
		97,
		114,
		107,
		59,
		32768,
		10003,
		59,
		32768,
		967,
		114,
		1792,
		59,
		69,
		99,
		101,
		102,
		109,
		115,
		7662,
		7664,
		7667,
		7742,
		7745,
		7752,
		7757,
		32768,
		9675,
		59,
		32768,
		10691,
		768,
		59,
		101,
		108,
		7674,
		7676,
		7680,
		32768,
		710,
		113,
		59,
		32768,
		8791,
		101,
		1074,
		7687,
		0,
		0,
		7709,
		114,
		114,
		111,
		119,
		512,
		108,
		114,
		7695,
		7701,
		101,
		102,
		116,
		59,
		32768,
		8634,
		105,
		103,
		104,
		116,
		59,
		32768,
		8635,
		1280,
		82,
		83,
		97,
		99,
		100,
		7719,
		7722,
		7725,
		7730,
		7736,
		59,
		32768,
		174,
		59,
		32768,
		9416,
		115,
		116,
		59,
		32768,
		8859,
		105,
		114,
		99,
		59,
		32768,
		8858,
		97,
		115,
		104,
		59,
		32768,
		8861,
		59,
		32768,
		8791,
		110,
		105,
		110,
		116,
		59,
		32768,
		10768,
		105,
		100,
		59,
		32768,
		10991,
		99,
		105,
		114,
		59,
		32768,
		10690,
		117,
		98,
		115,
		512,
		59,
		117,
		7771,
		7773,
		32768,
		9827,
		105,
		116,
		59,
		32768,
		9827,
		1341,
		7785,
		7804,
		7850,
		0,
		7871,
		111,
		110,
		512,
		59,
		101,
		7791,
		7793,
		32768,
		58,
		512,
		59,
		113,
		7798,
		7800,
		32768,
		8788,
		59,
		32768,
		8788,
		1086,
		7809,
		0,
		0,
		7820,
		97,
		512,
		59,
		116,
		7814,
		7816,
		32768,
		44,
		59,
		32768,
		64,
		768,
		59,
		102,
		108,
		7826,
		7828,
		7832,
		32768,
		8705,
		110,
		59,
		32768,
		8728,
		101,
		512,
		109,
		120,
		7838,
		7844,
		101,
		110,
		116,
		59,
		32768,
		8705,
		101,
		115,
		59,
		32768,
		8450,
		824,
		7854,
		0,
		7866,
		512,
		59,
		100,
		7858,
		7860,
		32768,
		8773,
		111,
		116,
		59,
		32768,
		10861,
		110,
		116,
		59,
		32768,
		8750,
		768,
		102,
		114,
		121,
		7877,
		7881,
		7886,
		59,
		32896,
		55349,
		56660,
		111,
		100,
		59,
		32768,
		8720,
		33280,
		169,
		59,
		115,
		7892,
		7894,
		32768,
		169,
		114,
		59,
		32768,
		8471,
		512,
		97,
		111,
		7903,
		7908,
		114,
		114,
		59,
		32768,
		8629,
		115,
		115,
		59,
		32768,
		10007,
		512,
		99,
		117,
		7918,
		7923,
		114,
		59,
		32896,
		55349,
		56504,
		512,
		98,
		112,
		7928,
		7938,
		512,
		59,
		101,
		7933,
		7935,
		32768,
		10959,
		59,
		32768,
		10961,
		512,
		59,
		101,
		7943,
		7945,
		32768,
		10960,
		59,
		32768,
		10962,
		100,
		111,
		116,
		59,
		32768,
		8943,
		1792,
		100,
		101,
		108,
		112,
		114,
		118,
		119,
		7969,
		7983,
		7996,
		8009,
		8057,
		8147,
		8152,
		97,
		114,
		114,
		512,
		108,
		114,
		7977,
		7980,
		59,
		32768,
		10552,
		59,
		32768,
		10549,
		1089,
		7989,
		0,
		0,
		7993,
		114,
		59,
		32768,
		8926,
		99,
		59,
		32768,
		8927,
		97,
		114,
		114,
		512,
		59,
		112,
		8004,
		8006,
		32768,
		8630,
		59,
		32768,
		10557,
		1536,
		59,
		98,
		99,
		100,
		111,
		115,
		8022,
		8024,
		8031,
		8044,
		8049,
		8053,
		32768,
		8746,
		114,
		99,
		97,
		112,
		59,
		32768,
		10824,
		512,
		97,
		117,
		8036,
		8040,
		112,
		59,
		32768,
		10822,
		112,
		59,
		32768,
		10826,
		111,
		116,
		59,
		32768,
		8845,
		114,
		59,
		32768,
		10821,
		59,
		32896,
		8746,
		65024,
		1024,
		97,
		108,
		114,
		118,
		8066,
		8078,
		8116,
		8123,
		114,
		114,
		512,
		59,
		109,
		8073,
		8075,
		32768,
		8631,
		59,
		32768,
		10556,
		121,
		768,
		101,
		118,
		119,
		8086,
		8104,
		8109,
		113,
		1089,
		8093,
		0,
		0,
		8099,
		114,
		101,
		99,
		59,
		32768,
		8926,
		117,
		99,
		99,
		59,
		32768,
		8927,
		101,
		101,
		59,
		32768,
		8910,
		101,
		100,
		103,
		101,
		59,
		32768,
		8911,
		101,
		110,
		33024,
		164,
		59,
		32768,
		164,
		101,
		97,
		114,
		114,
		111,
		119,
		512,
		108,
		114,
		8134,
		8140,
		101,
		102,
		116,
		59,
		32768,
		8630,
		105,
		103,
		104,
		116,
		59,
		32768,
		8631,
		101,
		101,
		59,
		32768,
		8910,
		101,
		100,
		59,
		32768,
		8911,
		512,
		99,
		105,
		8162,
		8170,
		111,
		110,
		105,
		110,
		116,
		59,
		32768,
		8754,
		110,
		116,
		59,
		32768,
		8753,
		108,
		99,
		116,
		121,
		59,
		32768,
		9005,
		4864,
		65,
		72,
		97,
		98,
		99,
		100,
		101,
		102,
		104,
		105,
		106,
		108,
		111,
		114,
		115,
		116,
		117,
		119,
		122,
		8221,
		8226,
		8231,
		8267,
		8282,
		8296,
		8327,
		8351,
		8366,
		8379,
		8466,
		8471,
		8487,
		8621,
		8647,
		8676,
		8697,
		8712,
		8720,
		114,
		114,
		59,
		32768,
		8659,
		97,
		114,
		59,
		32768,
		10597,
		1024,
		103,
		108,
		114,
		115,
		8240,
		8246,
		8252,
		8256,
		103,
		101,
		114,
		59,
		32768,
		8224,
		101,
		116,
		104,
		59,
		32768,
		8504,
		114,
		59,
		32768,
		8595,
		104,
		512,
		59,
		118,
		8262,
		8264,
		32768,
		8208,
		59,
		32768,
		8867,
		572,
		8271,
		8278,
		97,
		114,
		111,
		119,
		59,
		32768,
		10511,
		97,
		99,
		59,
		32768,
		733,
		512,
		97,
		121,
		8287,
		8293,
		114,
		111,
		110,
		59,
		32768,
		271,
		59,
		32768,
		1076,
		768,
		59,
		97,
		111,
		8303,
		8305,
		8320,
		32768,
		8518,
		512,
		103,
		114,
		8310,
		8316,
		103,
		101,
		114,
		59,
		32768,
		8225,
		114,
		59,
		32768,
		8650,
		116,
		115,
		101,
		113,
		59,
		32768,
		10871,
		768,
		103,
		108,
		109,
		8334,
		8339,
		8344,
		33024,
		176,
		59,
		32768,
		176,
		116,
		97,
		59,
		32768,
		948,
		112,
		116,
		121,
		118,
		59,
		32768,
		10673,
		512,
		105,
		114,
		8356,
		8362,
		115,
		104,
		116,
		59,
		32768,
		10623,
		59,
		32896,
		55349,
		56609,
		97,
		114,
		512,
		108,
		114,
		8373,
		8376,
		59,
		32768,
		8643,
		59,
		32768,
		8642,
		1280,
		97,
		101,
		103,
		115,
		118,
		8390,
		8418,
		8421,
		8428,
		8433,
		109,
		768,
		59,
		111,
		115,
		8398,
		8400,
		8415,
		32768,
		8900,
		110,
		100,
		512,
		59,
		115,
		8407,
		8409,
		32768,
		8900,
		117,
		105,
		116,
		59,
		32768,
		9830,
		59,
		32768,
		9830,
		59,
		32768,
		168,
		97,
		109,
		109,
		97,
		59,
		32768,
		989,
		105,
		110,
		59,
		32768,
		8946,
		768,
		59,
		105,
		111,
		8440,
		8442,
		8461,
		32768,
		247,
		100,
		101,
		33280,
		247,
		59,
		111,
		8450,
		8452,
		32768,
		247,
		110,
		116,
		105,
		109,
		101,
		115,
		59,
		32768,
		8903,
		110,
		120,
		59,
		32768,
		8903,
		99,
		121,
		59,
		32768,
		1106,
		99,
		1088,
		8478,
		0,
		0,
		8483,
		114,
		110,
		59,
		32768,
		8990,
		111,
		112,
		59,
		32768,
		8973,
		1280,
		108,
		112,
		116,
		117,
		119,
		8498,
		8504,
		8509,
		8556,
		8570,
		108,
		97,
		114,
		59,
		32768,
		36,
		102,
		59,
		32896,
		55349,
		56661,
		1280,
		59,
		101,
		109,
		112,
		115,
		8520,
		8522,
		8535,
		8542,
		8548,
		32768,
		729,
		113,
		512,
		59,
		100,
		8528,
		8530,
		32768,
		8784,
		111,
		116,
		59,
		32768,
		8785,
		105,
		110,
		117,
		115,
		59,
		32768,
		8760,
		108,
		117,
		115,
		59,
		32768,
		8724,
		113,
		117,
		97,
		114,
		101,
		59,
		32768,
		8865,
		98,
		108,
		101,
		98,
		97,
		114,
		119,
		101,
		100,
		103,
		101,
		59,
		32768,
		8966,
		110,
		768,
		97,
		100,
		104,
		8578,
		8585,
		8597,
		114,
		114,
		111,
		119,
		59,
		32768,
		8595,
		111,
		119,
		110,
		97,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8650,
		97,
		114,
		112,
		111,
		111,
		110,
		512,
		108,
		114,
		8608,
		8614,
		101,
		102,
		116,
		59,
		32768,
		8643,
		105,
		103,
		104,
		116,
		59,
		32768,
		8642,
		563,
		8625,
		8633,
		107,
		97,
		114,
		111,
		119,
		59,
		32768,
		10512,
		1088,
		8638,
		0,
		0,
		8643,
		114,
		110,
		59,
		32768,
		8991,
		111,
		112,
		59,
		32768,
		8972,
		768,
		99,
		111,
		116,
		8654,
		8666,
		8670,
		512,
		114,
		121,
		8659,
		8663,
		59,
		32896,
		55349,
		56505,
		59,
		32768,
		1109,
		108,
		59,
		32768,
		10742,
		114,
		111,
		107,
		59,
		32768,
		273,
		512,
		100,
		114,
		8681,
		8686,
		111,
		116,
		59,
		32768,
		8945,
		105,
		512,
		59,
		102,
		8692,
		8694,
		32768,
		9663,
		59,
		32768,
		9662,
		512,
		97,
		104,
		8702,
		8707,
		114,
		114,
		59,
		32768,
		8693,
		97,
		114,
		59,
		32768,
		10607,
		97,
		110,
		103,
		108,
		101,
		59,
		32768,
		10662,
		512,
		99,
		105,
		8725,
		8729,
		121,
		59,
		32768,
		1119,
		103,
		114,
		97,
		114,
		114,
		59,
		32768,
		10239,
		4608,
		68,
		97,
		99,
		100,
		101,
		102,
		103,
		108,
		109,
		110,
		111,
		112,
		113,
		114,
		115,
		116,
		117,
		120,
		8774,
		8788,
		8807,
		8844,
		8849,
		8852,
		8866,
		8895,
		8929,
		8977,
		8989,
		9004,
		9046,
		9136,
		9151,
		9171,
		9184,
		9199,
		512,
		68,
		111,
		8779,
		8784,
		111,
		116,
		59,
		32768,
		10871,
		116,
		59,
		32768,
		8785,
		512,
		99,
		115,
		8793,
		8801,
		117,
		116,
		101,
		33024,
		233,
		59,
		32768,
		233,
		116,
		101,
		114,
		59,
		32768,
		10862,
		1024,
		97,
		105,
		111,
		121,
		8816,
		8822,
		8835,
		8841,
		114,
		111,
		110,
		59,
		32768,
		283,
		114,
		512,
		59,
		99,
		8828,
		8830,
		32768,
		8790,
		33024,
		234,
		59,
		32768,
		234,
		108,
		111,
		110,
		59,
		32768,
		8789,
		59,
		32768,
		1101,
		111,
		116,
		59,
		32768,
		279,
		59,
		32768,
		8519,
		512,
		68,
		114,
		8857,
		8862,
		111,
		116,
		59,
		32768,
		8786,
		59,
		32896,
		55349,
		56610,
		768,
		59,
		114,
		115,
		8873,
		8875,
		8883,
		32768,
		10906,
		97,
		118,
		101,
		33024,
		232,
		59,
		32768,
		232,
		512,
		59,
		100,
		8888,
		8890,
		32768,
		10902,
		111,
		116,
		59,
		32768,
		10904,
		1024,
		59,
		105,
		108,
		115,
		8904,
		8906,
		8914,
		8917,
		32768,
		10905,
		110,
		116,
		101,
		114,
		115,
		59,
		32768,
		9191,
		59,
		32768,
		8467,
		512,
		59,
		100,
		8922,
		8924,
		32768,
		10901,
		111,
		116,
		59,
		32768,
		10903,
		768,
		97,
		112,
		115,
		8936,
		8941,
		8960,
		99,
		114,
		59,
		32768,
		275,
		116,
		121,
		768,
		59,
		115,
		118,
		8950,
		8952,
		8957,
		32768,
		8709,
		101,
		116,
		59,
		32768,
		8709,
		59,
		32768,
		8709,
		112,
		512,
		49,
		59,
		8966,
		8975,
		516,
		8970,
		8973,
		59,
		32768,
		8196,
		59,
		32768,
		8197,
		32768,
		8195,
		512,
		103,
		115,
		8982,
		8985,
		59,
		32768,
		331,
		112,
		59,
		32768,
		8194,
		512,
		103,
		112,
		8994,
		8999,
		111,
		110,
		59,
		32768,
		281,
		102,
		59,
		32896,
		55349,
		56662,
		768,
		97,
		108,
		115,
		9011,
		9023,
		9028,
		114,
		512,
		59,
		115,
		9017,
		9019,
		32768,
		8917,
		108,
		59,
		32768,
		10723,
		117,
		115,
		59,
		32768,
		10865,
		105,
		768,
		59,
		108,
		118,
		9036,
		9038,
		9043,
		32768,
		949,
		111,
		110,
		59,
		32768,
		949,
		59,
		32768,
		1013,
		1024,
		99,
		115,
		117,
		118,
		9055,
		9071,
		9099,
		9128,
		512,
		105,
		111,
		9060,
		9065,
		114,
		99,
		59,
		32768,
		8790,
		108,
		111,
		110,
		59,
		32768,
		8789,
		1082,
		9077,
		0,
		0,
		9081,
		109,
		59,
		32768,
		8770,
		97,
		110,
		116,
		512,
		103,
		108,
		9088,
		9093,
		116,
		114,
		59,
		32768,
		10902,
		101,
		115,
		115,
		59,
		32768,
		10901,
		768,
		97,
		101,
		105,
		9106,
		9111,
		9116,
		108,
		115,
		59,
		32768,
		61,
		115,
		116,
		59,
		32768,
		8799,
		118,
		512,
		59,
		68,
		9122,
		9124,
		32768,
		8801,
		68,
		59,
		32768,
		10872,
		112,
		97,
		114,
		115,
		108,
		59,
		32768,
		10725,
		512,
		68,
		97,
		9141,
		9146,
		111,
		116,
		59,
		32768,
		8787,
		114,
		114,
		59,
		32768,
		10609,
		768,
		99,
		100,
		105,
		9158,
		9162,
		9167,
		114,
		59,
		32768,
		8495,
		111,
		116,
		59,
		32768,
		8784,
		109,
		59,
		32768,
		8770,
		512,
		97,
		104,
		9176,
		9179,
		59,
		32768,
		951,
		33024,
		240,
		59,
		32768,
		240,
		512,
		109,
		114,
		9189,
		9195,
		108,
		33024,
		235,
		59,
		32768,
		235,
		111,
		59,
		32768,
		8364,
		768,
		99,
		105,
		112,
		9206,
		9210,
		9215,
		108,
		59,
		32768,
		33,
		115,
		116,
		59,
		32768,
		8707,
		512,
		101,
		111,
		9220,
		9230,
		99,
		116,
		97,
		116,
		105,
		111,
		110,
		59,
		32768,
		8496,
		110,
		101,
		110,
		116,
		105,
		97,
		108,
		101,
		59,
		32768,
		8519,
		4914,
		9262,
		0,
		9276,
		0,
		9280,
		9287,
		0,
		0,
		9318,
		9324,
		0,
		9331,
		0,
		9352,
		9357,
		9386,
		0,
		9395,
		9497,
		108,
		108,
		105,
		110,
		103,
		100,
		111,
		116,
		115,
		101,
		113,
		59,
		32768,
		8786,
		121,
		59,
		32768,
		1092,
		109,
		97,
		108,
		101,
		59,
		32768,
		9792,
		768,
		105,
		108,
		114,
		9293,
		9299,
		9313,
		108,
		105,
		103,
		59,
		32768,
		64259,
		1082,
		9305,
		0,
		0,
		9309,
		103,
		59,
		32768,
		64256,
		105,
		103,
		59,
		32768,
		64260,
		59,
		32896,
		55349,
		56611,
		108,
		105,
		103,
		59,
		32768,
		64257,
		108,
		105,
		103,
		59,
		32896,
		102,
		106,
		768,
		97,
		108,
		116,
		9337,
		9341,
		9346,
		116,
		59,
		32768,
		9837,
		105,
		103,
		59,
		32768,
		64258,
		110,
		115,
		59,
		32768,
		9649,
		111,
		102,
		59,
		32768,
		402,
		833,
		9361,
		0,
		9366,
		102,
		59,
		32896,
		55349,
		56663,
		512,
		97,
		107,
		9370,
		9375,
		108,
		108,
		59,
		32768,
		8704,
		512,
		59,
		118,
		9380,
		9382,
		32768,
		8916,
		59,
		32768,
		10969,
		97,
		114,
		116,
		105,
		110,
		116,
		59,
		32768,
		10765,
		512,
		97,
		111,
		9399,
		9491,
		512,
		99,
		115,
		9404,
		9487,
		1794,
		9413,
		9443,
		9453,
		9470,
		9474,
		0,
		9484,
		1795,
		9421,
		9426,
		9429,
		9434,
		9437,
		0,
		9440,
		33024,
		189,
		59,
		32768,
		189,
		59,
		32768,
		8531,
		33024,
		188,
		59,
		32768,
		188,
		59,
		32768,
		8533,
		59,
		32768,
		8537,
		59,
		32768,
		8539,
		772,
		9447,
		0,
		9450,
		59,
		32768,
		8532,
		59,
		32768,
		8534,
		1285,
		9459,
		9464,
		0,
		0,
		9467,
		33024,
		190,
		59,
		32768,
		190,
		59,
		32768,
		8535,
		59,
		32768,
		8540,
		53,
		59,
		32768,
		8536,
		775,
		9478,
		0,
		9481,
		59,
		32768,
		8538,
		59,
		32768,
		8541,
		56,
		59,
		32768,
		8542,
		108,
		59,
		32768,
		8260,
		119,
		110,
		59,
		32768,
		8994,
		99,
		114,
		59,
		32896,
		55349,
		56507,
		4352,
		69,
		97,
		98,
		99,
		100,
		101,
		102,
		103,
		105,
		106,
		108,
		110,
		111,
		114,
		115,
		116,
		118,
		9537,
		9547,
		9575,
		9582,
		9595,
		9600,
		9679,
		9684,
		9694,
		9700,
		9705,
		9725,
		9773,
		9779,
		9785,
		9810,
		9917,
		512,
		59,
		108,
		9542,
		9544,
		32768,
		8807,
		59,
		32768,
		10892,
		768,
		99,
		109,
		112,
		9554,
		9560,
		9572,
		117,
		116,
		101,
		59,
		32768,
		501,
		109,
		97,
		512,
		59,
		100,
		9567,
		9569,
		32768,
		947,
		59,
		32768,
		989,
		59,
		32768,
		10886,
		114,
		101,
		118,
		101,
		59,
		32768,
		287,
		512,
		105,
		121,
		9587,
		9592,
		114,
		99,
		59,
		32768,
		285,
		59,
		32768,
		1075,
		111,
		116,
		59,
		32768,
		289,
		1024,
		59,
		108,
		113,
		115,
		9609,
		9611,
		9614,
		9633,
		32768,
		8805,
		59,
		32768,
		8923,
		768,
		59,
		113,
		115,
		9621,
		9623,
		9626,
		32768,
		8805,
		59,
		32768,
		8807,
		108,
		97,
		110,
		116,
		59,
		32768,
		10878,
		1024,
		59,
		99,
		100,
		108,
		9642,
		9644,
		9648,
		9667,
		32768,
		10878,
		99,
		59,
		32768,
		10921,
		111,
		116,
		512,
		59,
		111,
		9655,
		9657,
		32768,
		10880,
		512,
		59,
		108,
		9662,
		9664,
		32768,
		10882,
		59,
		32768,
		10884,
		512,
		59,
		101,
		9672,
		9675,
		32896,
		8923,
		65024,
		115,
		59,
		32768,
		10900,
		114,
		59,
		32896,
		55349,
		56612,
		512,
		59,
		103,
		9689,
		9691,
		32768,
		8811,
		59,
		32768,
		8921,
		109,
		101,
		108,
		59,
		32768,
		8503,
		99,
		121,
		59,
		32768,
		1107,
		1024,
		59,
		69,
		97,
		106,
		9714,
		9716,
		9719,
		9722,
		32768,
		8823,
		59,
		32768,
		10898,
		59,
		32768,
		10917,
		59,
		32768,
		10916,
		1024,
		69,
		97,
		101,
		115,
		9734,
		9737,
		9751,
		9768,
		59,
		32768,
		8809,
		112,
		512,
		59,
		112,
		9743,
		9745,
		32768,
		10890,
		114,
		111,
		120,
		59,
		32768,
		10890,
		512,
		59,
		113,
		9756,
		9758,
		32768,
		10888,
		512,
		59,
		113,
		9763,
		9765,
		32768,
		10888,
		59,
		32768,
		8809,
		105,
		109,
		59,
		32768,
		8935,
		112,
		102,
		59,
		32896,
		55349,
		56664,
		97,
		118,
		101,
		59,
		32768,
		96,
		512,
		99,
		105,
		9790,
		9794,
		114,
		59,
		32768,
		8458,
		109,
		768,
		59,
		101,
		108,
		9802,
		9804,
		9807,
		32768,
		8819,
		59,
		32768,
		10894,
		59,
		32768,
		10896,
		34304,
		62,
		59,
		99,
		100,
		108,
		113,
		114,
		9824,
		9826,
		9838,
		9843,
		9849,
		9856,
		32768,
		62,
		512,
		99,
		105,
		9831,
		9834,
		59,
		32768,
		10919,
		114,
		59,
		32768,
		10874,
		111,
		116,
		59,
		32768,
		8919,
		80,
		97,
		114,
		59,
		32768,
		10645,
		117,
		101,
		115,
		116,
		59,
		32768,
		10876,
		1280,
		97,
		100,
		101,
		108,
		115,
		9867,
		9882,
		9887,
		9906,
		9912,
		833,
		9872,
		0,
		9879,
		112,
		114,
		111,
		120,
		59,
		32768,
		10886,
		114,
		59,
		32768,
		10616,
		111,
		116,
		59,
		32768,
		8919,
		113,
		512,
		108,
		113,
		9893,
		9899,
		101,
		115,
		115,
		59,
		32768,
		8923,
		108,
		101,
		115,
		115,
		59,
		32768,
		10892,
		101,
		115,
		115,
		59,
		32768,
		8823,
		105,
		109,
		59,
		32768,
		8819,
		512,
		101,
		110,
		9922,
		9932,
		114,
		116,
		110,
		101,
		113,
		113,
		59,
		32896,
		8809,
		65024,
		69,
		59,
		32896,
		8809,
		65024,
		2560,
		65,
		97,
		98,
		99,
		101,
		102,
		107,
		111,
		115,
		121,
		9958,
		9963,
		10015,
		10020,
		10026,
		10060,
		10065,
		10085,
		10147,
		10171,
		114,
		114,
		59,
		32768,
		8660,
		1024,
		105,
		108,
		109,
		114,
		9972,
		9978,
		9982,
		9988,
		114,
		115,
		112,
		59,
		32768,
		8202,
		102,
		59,
		32768,
		189,
		105,
		108,
		116,
		59,
		32768,
		8459,
		512,
		100,
		114,
		9993,
		9998,
		99,
		121,
		59,
		32768,
		1098,
		768,
		59,
		99,
		119,
		10005,
		10007,
		10012,
		32768,
		8596,
		105,
		114,
		59,
		32768,
		10568,
		59,
		32768,
		8621,
		97,
		114,
		59,
		32768,
		8463,
		105,
		114,
		99,
		59,
		32768,
		293,
		768,
		97,
		108,
		114,
		10033,
		10048,
		10054,
		114,
		116,
		115,
		512,
		59,
		117,
		10041,
		10043,
		32768,
		9829,
		105,
		116,
		59,
		32768,
		9829,
		108,
		105,
		112,
		59,
		32768,
		8230,
		99,
		111,
		110,
		59,
		32768,
		8889,
		114,
		59,
		32896,
		55349,
		56613,
		115,
		512,
		101,
		119,
		10071,
		10078,
		97,
		114,
		111,
		119,
		59,
		32768,
		10533,
		97,
		114,
		111,
		119,
		59,
		32768,
		10534,
		1280,
		97,
		109,
		111,
		112,
		114,
		10096,
		10101,
		10107,
		10136,
		10141,
		114,
		114,
		59,
		32768,
		8703,
		116,
		104,
		116,
		59,
		32768,
		8763,
		107,
		512,
		108,
		114,
		10113,
		10124,
		101,
		102,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8617,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8618,
		102,
		59,
		32896,
		55349,
		56665,
		98,
		97,
		114,
		59,
		32768,
		8213,
		768,
		99,
		108,
		116,
		10154,
		10159,
		10165,
		114,
		59,
		32896,
		55349,
		56509,
		97,
		115,
		104,
		59,
		32768,
		8463,
		114,
		111,
		107,
		59,
		32768,
		295,
		512,
		98,
		112,
		10176,
		10182,
		117,
		108,
		108,
		59,
		32768,
		8259,
		104,
		101,
		110,
		59,
		32768,
		8208,
		5426,
		10211,
		0,
		10220,
		0,
		10239,
		10255,
		10267,
		0,
		10276,
		10312,
		0,
		0,
		10318,
		10371,
		10458,
		10485,
		10491,
		0,
		10500,
		10545,
		10558,
		99,
		117,
		116,
		101,
		33024,
		237,
		59,
		32768,
		237,
		768,
		59,
		105,
		121,
		10226,
		10228,
		10235,
		32768,
		8291,
		114,
		99,
		33024,
		238,
		59,
		32768,
		238,
		59,
		32768,
		1080,
		512,
		99,
		120,
		10243,
		10247,
		121,
		59,
		32768,
		1077,
		99,
		108,
		33024,
		161,
		59,
		32768,
		161,
		512,
		102,
		114,
		10259,
		10262,
		59,
		32768,
		8660,
		59,
		32896,
		55349,
		56614,
		114,
		97,
		118,
		101,
		33024,
		236,
		59,
		32768,
		236,
		1024,
		59,
		105,
		110,
		111,
		10284,
		10286,
		10300,
		10306,
		32768,
		8520,
		512,
		105,
		110,
		10291,
		10296,
		110,
		116,
		59,
		32768,
		10764,
		116,
		59,
		32768,
		8749,
		102,
		105,
		110,
		59,
		32768,
		10716,
		116,
		97,
		59,
		32768,
		8489,
		108,
		105,
		103,
		59,
		32768,
		307,
		768,
		97,
		111,
		112,
		10324,
		10361,
		10365,
		768,
		99,
		103,
		116,
		10331,
		10335,
		10357,
		114,
		59,
		32768,
		299,
		768,
		101,
		108,
		112,
		10342,
		10345,
		10351,
		59,
		32768,
		8465,
		105,
		110,
		101,
		59,
		32768,
		8464,
		97,
		114,
		116,
		59,
		32768,
		8465,
		104,
		59,
		32768,
		305,
		102,
		59,
		32768,
		8887,
		101,
		100,
		59,
		32768,
		437,
		1280,
		59,
		99,
		102,
		111,
		116,
		10381,
		10383,
		10389,
		10403,
		10409,
		32768,
		8712,
		97,
		114,
		101,
		59,
		32768,
		8453,
		105,
		110,
		512,
		59,
		116,
		10396,
		10398,
		32768,
		8734,
		105,
		101,
		59,
		32768,
		10717,
		100,
		111,
		116,
		59,
		32768,
		305,
		1280,
		59,
		99,
		101,
		108,
		112,
		10420,
		10422,
		10427,
		10444,
		10451,
		32768,
		8747,
		97,
		108,
		59,
		32768,
		8890,
		512,
		103,
		114,
		10432,
		10438,
		101,
		114,
		115,
		59,
		32768,
		8484,
		99,
		97,
		108,
		59,
		32768,
		8890,
		97,
		114,
		104,
		107,
		59,
		32768,
		10775,
		114,
		111,
		100,
		59,
		32768,
		10812,
		1024,
		99,
		103,
		112,
		116,
		10466,
		10470,
		10475,
		10480,
		121,
		59,
		32768,
		1105,
		111,
		110,
		59,
		32768,
		303,
		102,
		59,
		32896,
		55349,
		56666,
		97,
		59,
		32768,
		953,
		114,
		111,
		100,
		59,
		32768,
		10812,
		117,
		101,
		115,
		116,
		33024,
		191,
		59,
		32768,
		191,
		512,
		99,
		105,
		10504,
		10509,
		114,
		59,
		32896,
		55349,
		56510,
		110,
		1280,
		59,
		69,
		100,
		115,
		118,
		10521,
		10523,
		10526,
		10531,
		10541,
		32768,
		8712,
		59,
		32768,
		8953,
		111,
		116,
		59,
		32768,
		8949,
		512,
		59,
		118,
		10536,
		10538,
		32768,
		8948,
		59,
		32768,
		8947,
		59,
		32768,
		8712,
		512,
		59,
		105,
		10549,
		10551,
		32768,
		8290,
		108,
		100,
		101,
		59,
		32768,
		297,
		828,
		10562,
		0,
		10567,
		99,
		121,
		59,
		32768,
		1110,
		108,
		33024,
		239,
		59,
		32768,
		239,
		1536,
		99,
		102,
		109,
		111,
		115,
		117,
		10585,
		10598,
		10603,
		10609,
		10615,
		10630,
		512,
		105,
		121,
		10590,
		10595,
		114,
		99,
		59,
		32768,
		309,
		59,
		32768,
		1081,
		114,
		59,
		32896,
		55349,
		56615,
		97,
		116,
		104,
		59,
		32768,
		567,
		112,
		102,
		59,
		32896,
		55349,
		56667,
		820,
		10620,
		0,
		10625,
		114,
		59,
		32896,
		55349,
		56511,
		114,
		99,
		121,
		59,
		32768,
		1112,
		107,
		99,
		121,
		59,
		32768,
		1108,
		2048,
		97,
		99,
		102,
		103,
		104,
		106,
		111,
		115,
		10653,
		10666,
		10680,
		10685,
		10692,
		10697,
		10702,
		10708,
		112,
		112,
		97,
		512,
		59,
		118,
		10661,
		10663,
		32768,
		954,
		59,
		32768,
		1008,
		512,
		101,
		121,
		10671,
		10677,
		100,
		105,
		108,
		59,
		32768,
		311,
		59,
		32768,
		1082,
		114,
		59,
		32896,
		55349,
		56616,
		114,
		101,
		101,
		110,
		59,
		32768,
		312,
		99,
		121,
		59,
		32768,
		1093,
		99,
		121,
		59,
		32768,
		1116,
		112,
		102,
		59,
		32896,
		55349,
		56668,
		99,
		114,
		59,
		32896,
		55349,
		56512,
		5888,
		65,
		66,
		69,
		72,
		97,
		98,
		99,
		100,
		101,
		102,
		103,
		104,
		106,
		108,
		109,
		110,
		111,
		112,
		114,
		115,
		116,
		117,
		118,
		10761,
		10783,
		10789,
		10799,
		10804,
		10957,
		11011,
		11047,
		11094,
		11349,
		11372,
		11382,
		11409,
		11414,
		11451,
		11478,
		11526,
		11698,
		11711,
		11755,
		11823,
		11910,
		11929,
		768,
		97,
		114,
		116,
		10768,
		10773,
		10777,
		114,
		114,
		59,
		32768,
		8666,
		114,
		59,
		32768,
		8656,
		97,
		105,
		108,
		59,
		32768,
		10523,
		97,
		114,
		114,
		59,
		32768,
		10510,
		512,
		59,
		103,
		10794,
		10796,
		32768,
		8806,
		59,
		32768,
		10891,
		97,
		114,
		59,
		32768,
		10594,
		4660,
		10824,
		0,
		10830,
		0,
		10838,
		0,
		0,
		0,
		0,
		0,
		10844,
		10850,
		0,
		10867,
		10870,
		10877,
		0,
		10933,
		117,
		116,
		101,
		59,
		32768,
		314,
		109,
		112,
		116,
		121,
		118,
		59,
		32768,
		10676,
		114,
		97,
		110,
		59,
		32768,
		8466,
		98,
		100,
		97,
		59,
		32768,
		955,
		103,
		768,
		59,
		100,
		108,
		10857,
		10859,
		10862,
		32768,
		10216,
		59,
		32768,
		10641,
		101,
		59,
		32768,
		10216,
		59,
		32768,
		10885,
		117,
		111,
		33024,
		171,
		59,
		32768,
		171,
		114,
		2048,
		59,
		98,
		102,
		104,
		108,
		112,
		115,
		116,
		10894,
		10896,
		10907,
		10911,
		10915,
		10919,
		10923,
		10928,
		32768,
		8592,
		512,
		59,
		102,
		10901,
		10903,
		32768,
		8676,
		115,
		59,
		32768,
		10527,
		115,
		59,
		32768,
		10525,
		107,
		59,
		32768,
		8617,
		112,
		59,
		32768,
		8619,
		108,
		59,
		32768,
		10553,
		105,
		109,
		59,
		32768,
		10611,
		108,
		59,
		32768,
		8610,
		768,
		59,
		97,
		101,
		10939,
		10941,
		10946,
		32768,
		10923,
		105,
		108,
		59,
		32768,
		10521,
		512,
		59,
		115,
		10951,
		10953,
		32768,
		10925,
		59,
		32896,
		10925,
		65024,
		768,
		97,
		98,
		114,
		10964,
		10969,
		10974,
		114,
		114,
		59,
		32768,
		10508,
		114,
		107,
		59,
		32768,
		10098,
		512,
		97,
		107,
		10979,
		10991,
		99,
		512,
		101,
		107,
		10985,
		10988,
		59,
		32768,
		123,
		59,
		32768,
		91,
		512,
		101,
		115,
		10996,
		10999,
		59,
		32768,
		10635,
		108,
		512,
		100,
		117,
		11005,
		11008,
		59,
		32768,
		10639,
		59,
		32768,
		10637,
		1024,
		97,
		101,
		117,
		121,
		11020,
		11026,
		11040,
		11044,
		114,
		111,
		110,
		59,
		32768,
		318,
		512,
		100,
		105,
		11031,
		11036,
		105,
		108,
		59,
		32768,
		316,
		108,
		59,
		32768,
		8968,
		98,
		59,
		32768,
		123,
		59,
		32768,
		1083,
		1024,
		99,
		113,
		114,
		115,
		11056,
		11060,
		11072,
		11090,
		97,
		59,
		32768,
		10550,
		117,
		111,
		512,
		59,
		114,
		11067,
		11069,
		32768,
		8220,
		59,
		32768,
		8222,
		512,
		100,
		117,
		11077,
		11083,
		104,
		97,
		114,
		59,
		32768,
		10599,
		115,
		104,
		97,
		114,
		59,
		32768,
		10571,
		104,
		59,
		32768,
		8626,
		1280,
		59,
		102,
		103,
		113,
		115,
		11105,
		11107,
		11228,
		11231,
		11250,
		32768,
		8804,
		116,
		1280,
		97,
		104,
		108,
		114,
		116,
		11119,
		11136,
		11157,
		11169,
		11216,
		114,
		114,
		111,
		119,
		512,
		59,
		116,
		11128,
		11130,
		32768,
		8592,
		97,
		105,
		108,
		59,
		32768,
		8610,
		97,
		114,
		112,
		111,
		111,
		110,
		512,
		100,
		117,
		11147,
		11153,
		111,
		119,
		110,
		59,
		32768,
		8637,
		112,
		59,
		32768,
		8636,
		101,
		102,
		116,
		97,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8647,
		105,
		103,
		104,
		116,
		768,
		97,
		104,
		115,
		11180,
		11194,
		11204,
		114,
		114,
		111,
		119,
		512,
		59,
		115,
		11189,
		11191,
		32768,
		8596,
		59,
		32768,
		8646,
		97,
		114,
		112,
		111,
		111,
		110,
		115,
		59,
		32768,
		8651,
		113,
		117,
		105,
		103,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8621,
		104,
		114,
		101,
		101,
		116,
		105,
		109,
		101,
		115,
		59,
		32768,
		8907,
		59,
		32768,
		8922,
		768,
		59,
		113,
		115,
		11238,
		11240,
		11243,
		32768,
		8804,
		59,
		32768,
		8806,
		108,
		97,
		110,
		116,
		59,
		32768,
		10877,
		1280,
		59,
		99,
		100,
		103,
		115,
		11261,
		11263,
		11267,
		11286,
		11298,
		32768,
		10877,
		99,
		59,
		32768,
		10920,
		111,
		116,
		512,
		59,
		111,
		11274,
		11276,
		32768,
		10879,
		512,
		59,
		114,
		11281,
		11283,
		32768,
		10881,
		59,
		32768,
		10883,
		512,
		59,
		101,
		11291,
		11294,
		32896,
		8922,
		65024,
		115,
		59,
		32768,
		10899,
		1280,
		97,
		100,
		101,
		103,
		115,
		11309,
		11317,
		11322,
		11339,
		11344,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10885,
		111,
		116,
		59,
		32768,
		8918,
		113,
		512,
		103,
		113,
		11328,
		11333,
		116,
		114,
		59,
		32768,
		8922,
		103,
		116,
		114,
		59,
		32768,
		10891,
		116,
		114,
		59,
		32768,
		8822,
		105,
		109,
		59,
		32768,
		8818,
		768,
		105,
		108,
		114,
		11356,
		11362,
		11368,
		115,
		104,
		116,
		59,
		32768,
		10620,
		111,
		111,
		114,
		59,
		32768,
		8970,
		59,
		32896,
		55349,
		56617,
		512,
		59,
		69,
		11377,
		11379,
		32768,
		8822,
		59,
		32768,
		10897,
		562,
		11386,
		11405,
		114,
		512,
		100,
		117,
		11391,
		11394,
		59,
		32768,
		8637,
		512,
		59,
		108,
		11399,
		11401,
		32768,
		8636,
		59,
		32768,
		10602,
		108,
		107,
		59,
		32768,
		9604,
		99,
		121,
		59,
		32768,
		1113,
		1280,
		59,
		97,
		99,
		104,
		116,
		11425,
		11427,
		11432,
		11440,
		11446,
		32768,
		8810,
		114,
		114,
		59,
		32768,
		8647,
		111,
		114,
		110,
		101,
		114,
		59,
		32768,
		8990,
		97,
		114,
		100,
		59,
		32768,
		10603,
		114,
		105,
		59,
		32768,
		9722,
		512,
		105,
		111,
		11456,
		11462,
		100,
		111,
		116,
		59,
		32768,
		320,
		117,
		115,
		116,
		512,
		59,
		97,
		11470,
		11472,
		32768,
		9136,
		99,
		104,
		101,
		59,
		32768,
		9136,
		1024,
		69,
		97,
		101,
		115,
		11487,
		11490,
		11504,
		11521,
		59,
		32768,
		8808,
		112,
		512,
		59,
		112,
		11496,
		11498,
		32768,
		10889,
		114,
		111,
		120,
		59,
		32768,
		10889,
		512,
		59,
		113,
		11509,
		11511,
		32768,
		10887,
		512,
		59,
		113,
		11516,
		11518,
		32768,
		10887,
		59,
		32768,
		8808,
		105,
		109,
		59,
		32768,
		8934,
		2048,
		97,
		98,
		110,
		111,
		112,
		116,
		119,
		122,
		11543,
		11556,
		11561,
		11616,
		11640,
		11660,
		11667,
		11680,
		512,
		110,
		114,
		11548,
		11552,
		103,
		59,
		32768,
		10220,
		114,
		59,
		32768,
		8701,
		114,
		107,
		59,
		32768,
		10214,
		103,
		768,
		108,
		109,
		114,
		11569,
		11596,
		11604,
		101,
		102,
		116,
		512,
		97,
		114,
		11577,
		11584,
		114,
		114,
		111,
		119,
		59,
		32768,
		10229,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		10231,
		97,
		112,
		115,
		116,
		111,
		59,
		32768,
		10236,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		10230,
		112,
		97,
		114,
		114,
		111,
		119,
		512,
		108,
		114,
		11627,
		11633,
		101,
		102,
		116,
		59,
		32768,
		8619,
		105,
		103,
		104,
		116,
		59,
		32768,
		8620,
		768,
		97,
		102,
		108,
		11647,
		11651,
		11655,
		114,
		59,
		32768,
		10629,
		59,
		32896,
		55349,
		56669,
		117,
		115,
		59,
		32768,
		10797,
		105,
		109,
		101,
		115,
		59,
		32768,
		10804,
		562,
		11671,
		11676,
		115,
		116,
		59,
		32768,
		8727,
		97,
		114,
		59,
		32768,
		95,
		768,
		59,
		101,
		102,
		11687,
		11689,
		11695,
		32768,
		9674,
		110,
		103,
		101,
		59,
		32768,
		9674,
		59,
		32768,
		10731,
		97,
		114,
		512,
		59,
		108,
		11705,
		11707,
		32768,
		40,
		116,
		59,
		32768,
		10643,
		1280,
		97,
		99,
		104,
		109,
		116,
		11722,
		11727,
		11735,
		11747,
		11750,
		114,
		114,
		59,
		32768,
		8646,
		111,
		114,
		110,
		101,
		114,
		59,
		32768,
		8991,
		97,
		114,
		512,
		59,
		100,
		11742,
		11744,
		32768,
		8651,
		59,
		32768,
		10605,
		59,
		32768,
		8206,
		114,
		105,
		59,
		32768,
		8895,
		1536,
		97,
		99,
		104,
		105,
		113,
		116,
		11768,
		11774,
		11779,
		11782,
		11798,
		11817,
		113,
		117,
		111,
		59,
		32768,
		8249,
		114,
		59,
		32896,
		55349,
		56513,
		59,
		32768,
		8624,
		109,
		768,
		59,
		101,
		103,
		11790,
		11792,
		11795,
		32768,
		8818,
		59,
		32768,
		10893,
		59,
		32768,
		10895,
		512,
		98,
		117,
		11803,
		11806,
		59,
		32768,
		91,
		111,
		512,
		59,
		114,
		11812,
		11814,
		32768,
		8216,
		59,
		32768,
		8218,
		114,
		111,
		107,
		59,
		32768,
		322,
		34816,
		60,
		59,
		99,
		100,
		104,
		105,
		108,
		113,
		114,
		11841,
		11843,
		11855,
		11860,
		11866,
		11872,
		11878,
		11885,
		32768,
		60,
		512,
		99,
		105,
		11848,
		11851,
		59,
		32768,
		10918,
		114,
		59,
		32768,
		10873,
		111,
		116,
		59,
		32768,
		8918,
		114,
		101,
		101,
		59,
		32768,
		8907,
		109,
		101,
		115,
		59,
		32768,
		8905,
		97,
		114,
		114,
		59,
		32768,
		10614,
		117,
		101,
		115,
		116,
		59,
		32768,
		10875,
		512,
		80,
		105,
		11890,
		11895,
		97,
		114,
		59,
		32768,
		10646,
		768,
		59,
		101,
		102,
		11902,
		11904,
		11907,
		32768,
		9667,
		59,
		32768,
		8884,
		59,
		32768,
		9666,
		114,
		512,
		100,
		117,
		11916,
		11923,
		115,
		104,
		97,
		114,
		59,
		32768,
		10570,
		104,
		97,
		114,
		59,
		32768,
		10598,
		512,
		101,
		110,
		11934,
		11944,
		114,
		116,
		110,
		101,
		113,
		113,
		59,
		32896,
		8808,
		65024,
		69,
		59,
		32896,
		8808,
		65024,
		3584,
		68,
		97,
		99,
		100,
		101,
		102,
		104,
		105,
		108,
		110,
		111,
		112,
		115,
		117,
		11978,
		11984,
		12061,
		12075,
		12081,
		12095,
		12100,
		12104,
		12170,
		12181,
		12188,
		12204,
		12207,
		12223,
		68,
		111,
		116,
		59,
		32768,
		8762,
		1024,
		99,
		108,
		112,
		114,
		11993,
		11999,
		12019,
		12055,
		114,
		33024,
		175,
		59,
		32768,
		175,
		512,
		101,
		116,
		12004,
		12007,
		59,
		32768,
		9794,
		512,
		59,
		101,
		12012,
		12014,
		32768,
		10016,
		115,
		101,
		59,
		32768,
		10016,
		512,
		59,
		115,
		12024,
		12026,
		32768,
		8614,
		116,
		111,
		1024,
		59,
		100,
		108,
		117,
		12037,
		12039,
		12045,
		12051,
		32768,
		8614,
		111,
		119,
		110,
		59,
		32768,
		8615,
		101,
		102,
		116,
		59,
		32768,
		8612,
		112,
		59,
		32768,
		8613,
		107,
		101,
		114,
		59,
		32768,
		9646,
		512,
		111,
		121,
		12066,
		12072,
		109,
		109,
		97,
		59,
		32768,
		10793,
		59,
		32768,
		1084,
		97,
		115,
		104,
		59,
		32768,
		8212,
		97,
		115,
		117,
		114,
		101,
		100,
		97,
		110,
		103,
		108,
		101,
		59,
		32768,
		8737,
		114,
		59,
		32896,
		55349,
		56618,
		111,
		59,
		32768,
		8487,
		768,
		99,
		100,
		110,
		12111,
		12118,
		12146,
		114,
		111,
		33024,
		181,
		59,
		32768,
		181,
		1024,
		59,
		97,
		99,
		100,
		12127,
		12129,
		12134,
		12139,
		32768,
		8739,
		115,
		116,
		59,
		32768,
		42,
		105,
		114,
		59,
		32768,
		10992,
		111,
		116,
		33024,
		183,
		59,
		32768,
		183,
		117,
		115,
		768,
		59,
		98,
		100,
		12155,
		12157,
		12160,
		32768,
		8722,
		59,
		32768,
		8863,
		512,
		59,
		117,
		12165,
		12167,
		32768,
		8760,
		59,
		32768,
		10794,
		564,
		12174,
		12178,
		112,
		59,
		32768,
		10971,
		114,
		59,
		32768,
		8230,
		112,
		108,
		117,
		115,
		59,
		32768,
		8723,
		512,
		100,
		112,
		12193,
		12199,
		101,
		108,
		115,
		59,
		32768,
		8871,
		102,
		59,
		32896,
		55349,
		56670,
		59,
		32768,
		8723,
		512,
		99,
		116,
		12212,
		12217,
		114,
		59,
		32896,
		55349,
		56514,
		112,
		111,
		115,
		59,
		32768,
		8766,
		768,
		59,
		108,
		109,
		12230,
		12232,
		12240,
		32768,
		956,
		116,
		105,
		109,
		97,
		112,
		59,
		32768,
		8888,
		97,
		112,
		59,
		32768,
		8888,
		6144,
		71,
		76,
		82,
		86,
		97,
		98,
		99,
		100,
		101,
		102,
		103,
		104,
		105,
		106,
		108,
		109,
		111,
		112,
		114,
		115,
		116,
		117,
		118,
		119,
		12294,
		12315,
		12364,
		12376,
		12393,
		12472,
		12496,
		12547,
		12553,
		12636,
		12641,
		12703,
		12725,
		12747,
		12752,
		12876,
		12881,
		12957,
		13033,
		13089,
		13294,
		13359,
		13384,
		13499,
		512,
		103,
		116,
		12299,
		12303,
		59,
		32896,
		8921,
		824,
		512,
		59,
		118,
		12308,
		12311,
		32896,
		8811,
		8402,
		59,
		32896,
		8811,
		824,
		768,
		101,
		108,
		116,
		12322,
		12348,
		12352,
		102,
		116,
		512,
		97,
		114,
		12329,
		12336,
		114,
		114,
		111,
		119,
		59,
		32768,
		8653,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8654,
		59,
		32896,
		8920,
		824,
		512,
		59,
		118,
		12357,
		12360,
		32896,
		8810,
		8402,
		59,
		32896,
		8810,
		824,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8655,
		512,
		68,
		100,
		12381,
		12387,
		97,
		115,
		104,
		59,
		32768,
		8879,
		97,
		115,
		104,
		59,
		32768,
		8878,
		1280,
		98,
		99,
		110,
		112,
		116,
		12404,
		12409,
		12415,
		12420,
		12452,
		108,
		97,
		59,
		32768,
		8711,
		117,
		116,
		101,
		59,
		32768,
		324,
		103,
		59,
		32896,
		8736,
		8402,
		1280,
		59,
		69,
		105,
		111,
		112,
		12431,
		12433,
		12437,
		12442,
		12446,
		32768,
		8777,
		59,
		32896,
		10864,
		824,
		100,
		59,
		32896,
		8779,
		824,
		115,
		59,
		32768,
		329,
		114,
		111,
		120,
		59,
		32768,
		8777,
		117,
		114,
		512,
		59,
		97,
		12459,
		12461,
		32768,
		9838,
		108,
		512,
		59,
		115,
		12467,
		12469,
		32768,
		9838,
		59,
		32768,
		8469,
		836,
		12477,
		0,
		12483,
		112,
		33024,
		160,
		59,
		32768,
		160,
		109,
		112,
		512,
		59,
		101,
		12489,
		12492,
		32896,
		8782,
		824,
		59,
		32896,
		8783,
		824,
		1280,
		97,
		101,
		111,
		117,
		121,
		12507,
		12519,
		12525,
		12540,
		12544,
		833,
		12512,
		0,
		12515,
		59,
		32768,
		10819,
		111,
		110,
		59,
		32768,
		328,
		100,
		105,
		108,
		59,
		32768,
		326,
		110,
		103,
		512,
		59,
		100,
		12532,
		12534,
		32768,
		8775,
		111,
		116,
		59,
		32896,
		10861,
		824,
		112,
		59,
		32768,
		10818,
		59,
		32768,
		1085,
		97,
		115,
		104,
		59,
		32768,
		8211,
		1792,
		59,
		65,
		97,
		100,
		113,
		115,
		120,
		12568,
		12570,
		12575,
		12596,
		12602,
		12608,
		12623,
		32768,
		8800,
		114,
		114,
		59,
		32768,
		8663,
		114,
		512,
		104,
		114,
		12581,
		12585,
		107,
		59,
		32768,
		10532,
		512,
		59,
		111,
		12590,
		12592,
		32768,
		8599,
		119,
		59,
		32768,
		8599,
		111,
		116,
		59,
		32896,
		8784,
		824,
		117,
		105,
		118,
		59,
		32768,
		8802,
		512,
		101,
		105,
		12613,
		12618,
		97,
		114,
		59,
		32768,
		10536,
		109,
		59,
		32896,
		8770,
		824,
		105,
		115,
		116,
		512,
		59,
		115,
		12631,
		12633,
		32768,
		8708,
		59,
		32768,
		8708,
		114,
		59,
		32896,
		55349,
		56619,
		1024,
		69,
		101,
		115,
		116,
		12650,
		12654,
		12688,
		12693,
		59,
		32896,
		8807,
		824,
		768,
		59,
		113,
		115,
		12661,
		12663,
		12684,
		32768,
		8817,
		768,
		59,
		113,
		115,
		12670,
		12672,
		12676,
		32768,
		8817,
		59,
		32896,
		8807,
		824,
		108,
		97,
		110,
		116,
		59,
		32896,
		10878,
		824,
		59,
		32896,
		10878,
		824,
		105,
		109,
		59,
		32768,
		8821,
		512,
		59,
		114,
		12698,
		12700,
		32768,
		8815,
		59,
		32768,
		8815,
		768,
		65,
		97,
		112,
		12710,
		12715,
		12720,
		114,
		114,
		59,
		32768,
		8654,
		114,
		114,
		59,
		32768,
		8622,
		97,
		114,
		59,
		32768,
		10994,
		768,
		59,
		115,
		118,
		12732,
		12734,
		12744,
		32768,
		8715,
		512,
		59,
		100,
		12739,
		12741,
		32768,
		8956,
		59,
		32768,
		8954,
		59,
		32768,
		8715,
		99,
		121,
		59,
		32768,
		1114,
		1792,
		65,
		69,
		97,
		100,
		101,
		115,
		116,
		12767,
		12772,
		12776,
		12781,
		12785,
		12853,
		12858,
		114,
		114,
		59,
		32768,
		8653,
		59,
		32896,
		8806,
		824,
		114,
		114,
		59,
		32768,
		8602,
		114,
		59,
		32768,
		8229,
		1024,
		59,
		102,
		113,
		115,
		12794,
		12796,
		12821,
		12842,
		32768,
		8816,
		116,
		512,
		97,
		114,
		12802,
		12809,
		114,
		114,
		111,
		119,
		59,
		32768,
		8602,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8622,
		768,
		59,
		113,
		115,
		12828,
		12830,
		12834,
		32768,
		8816,
		59,
		32896,
		8806,
		824,
		108,
		97,
		110,
		116,
		59,
		32896,
		10877,
		824,
		512,
		59,
		115,
		12847,
		12850,
		32896,
		10877,
		824,
		59,
		32768,
		8814,
		105,
		109,
		59,
		32768,
		8820,
		512,
		59,
		114,
		12863,
		12865,
		32768,
		8814,
		105,
		512,
		59,
		101,
		12871,
		12873,
		32768,
		8938,
		59,
		32768,
		8940,
		105,
		100,
		59,
		32768,
		8740,
		512,
		112,
		116,
		12886,
		12891,
		102,
		59,
		32896,
		55349,
		56671,
		33536,
		172,
		59,
		105,
		110,
		12899,
		12901,
		12936,
		32768,
		172,
		110,
		1024,
		59,
		69,
		100,
		118,
		12911,
		12913,
		12917,
		12923,
		32768,
		8713,
		59,
		32896,
		8953,
		824,
		111,
		116,
		59,
		32896,
		8949,
		824,
		818,
		12928,
		12931,
		12934,
		59,
		32768,
		8713,
		59,
		32768,
		8951,
		59,
		32768,
		8950,
		105,
		512,
		59,
		118,
		12942,
		12944,
		32768,
		8716,
		818,
		12949,
		12952,
		12955,
		59,
		32768,
		8716,
		59,
		32768,
		8958,
		59,
		32768,
		8957,
		768,
		97,
		111,
		114,
		12964,
		12992,
		12999,
		114,
		1024,
		59,
		97,
		115,
		116,
		12974,
		12976,
		12983,
		12988,
		32768,
		8742,
		108,
		108,
		101,
		108,
		59,
		32768,
		8742,
		108,
		59,
		32896,
		11005,
		8421,
		59,
		32896,
		8706,
		824,
		108,
		105,
		110,
		116,
		59,
		32768,
		10772,
		768,
		59,
		99,
		101,
		13006,
		13008,
		13013,
		32768,
		8832,
		117,
		101,
		59,
		32768,
		8928,
		512,
		59,
		99,
		13018,
		13021,
		32896,
		10927,
		824,
		512,
		59,
		101,
		13026,
		13028,
		32768,
		8832,
		113,
		59,
		32896,
		10927,
		824,
		1024,
		65,
		97,
		105,
		116,
		13042,
		13047,
		13066,
		13077,
		114,
		114,
		59,
		32768,
		8655,
		114,
		114,
		768,
		59,
		99,
		119,
		13056,
		13058,
		13062,
		32768,
		8603,
		59,
		32896,
		10547,
		824,
		59,
		32896,
		8605,
		824,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8603,
		114,
		105,
		512,
		59,
		101,
		13084,
		13086,
		32768,
		8939,
		59,
		32768,
		8941,
		1792,
		99,
		104,
		105,
		109,
		112,
		113,
		117,
		13104,
		13128,
		13151,
		13169,
		13174,
		13179,
		13194,
		1024,
		59,
		99,
		101,
		114,
		13113,
		13115,
		13120,
		13124,
		32768,
		8833,
		117,
		101,
		59,
		32768,
		8929,
		59,
		32896,
		10928,
		824,
		59,
		32896,
		55349,
		56515,
		111,
		114,
		116,
		1086,
		13137,
		0,
		0,
		13142,
		105,
		100,
		59,
		32768,
		8740,
		97,
		114,
		97,
		108,
		108,
		101,
		108,
		59,
		32768,
		8742,
		109,
		512,
		59,
		101,
		13157,
		13159,
		32768,
		8769,
		512,
		59,
		113,
		13164,
		13166,
		32768,
		8772,
		59,
		32768,
		8772,
		105,
		100,
		59,
		32768,
		8740,
		97,
		114,
		59,
		32768,
		8742,
		115,
		117,
		512,
		98,
		112,
		13186,
		13190,
		101,
		59,
		32768,
		8930,
		101,
		59,
		32768,
		8931,
		768,
		98,
		99,
		112,
		13201,
		13241,
		13254,
		1024,
		59,
		69,
		101,
		115,
		13210,
		13212,
		13216,
		13219,
		32768,
		8836,
		59,
		32896,
		10949,
		824,
		59,
		32768,
		8840,
		101,
		116,
		512,
		59,
		101,
		13226,
		13229,
		32896,
		8834,
		8402,
		113,
		512,
		59,
		113,
		13235,
		13237,
		32768,
		8840,
		59,
		32896,
		10949,
		824,
		99,
		512,
		59,
		101,
		13247,
		13249,
		32768,
		8833,
		113,
		59,
		32896,
		10928,
		824,
		1024,
		59,
		69,
		101,
		115,
		13263,
		13265,
		13269,
		13272,
		32768,
		8837,
		59,
		32896,
		10950,
		824,
		59,
		32768,
		8841,
		101,
		116,
		512,
		59,
		101,
		13279,
		13282,
		32896,
		8835,
		8402,
		113,
		512,
		59,
		113,
		13288,
		13290,
		32768,
		8841,
		59,
		32896,
		10950,
		824,
		1024,
		103,
		105,
		108,
		114,
		13303,
		13307,
		13315,
		13319,
		108,
		59,
		32768,
		8825,
		108,
		100,
		101,
		33024,
		241,
		59,
		32768,
		241,
		103,
		59,
		32768,
		8824,
		105,
		97,
		110,
		103,
		108,
		101,
		512,
		108,
		114,
		13330,
		13344,
		101,
		102,
		116,
		512,
		59,
		101,
		13338,
		13340,
		32768,
		8938,
		113,
		59,
		32768,
		8940,
		105,
		103,
		104,
		116,
		512,
		59,
		101,
		13353,
		13355,
		32768,
		8939,
		113,
		59,
		32768,
		8941,
		512,
		59,
		109,
		13364,
		13366,
		32768,
		957,
		768,
		59,
		101,
		115,
		13373,
		13375,
		13380,
		32768,
		35,
		114,
		111,
		59,
		32768,
		8470,
		112,
		59,
		32768,
		8199,
		2304,
		68,
		72,
		97,
		100,
		103,
		105,
		108,
		114,
		115,
		13403,
		13409,
		13415,
		13420,
		13426,
		13439,
		13446,
		13476,
		13493,
		97,
		115,
		104,
		59,
		32768,
		8877,
		97,
		114,
		114,
		59,
		32768,
		10500,
		112,
		59,
		32896,
		8781,
		8402,
		97,
		115,
		104,
		59,
		32768,
		8876,
		512,
		101,
		116,
		13431,
		13435,
		59,
		32896,
		8805,
		8402,
		59,
		32896,
		62,
		8402,
		110,
		102,
		105,
		110,
		59,
		32768,
		10718,
		768,
		65,
		101,
		116,
		13453,
		13458,
		13462,
		114,
		114,
		59,
		32768,
		10498,
		59,
		32896,
		8804,
		8402,
		512,
		59,
		114,
		13467,
		13470,
		32896,
		60,
		8402,
		105,
		101,
		59,
		32896,
		8884,
		8402,
		512,
		65,
		116,
		13481,
		13486,
		114,
		114,
		59,
		32768,
		10499,
		114,
		105,
		101,
		59,
		32896,
		8885,
		8402,
		105,
		109,
		59,
		32896,
		8764,
		8402,
		768,
		65,
		97,
		110,
		13506,
		13511,
		13532,
		114,
		114,
		59,
		32768,
		8662,
		114,
		512,
		104,
		114,
		13517,
		13521,
		107,
		59,
		32768,
		10531,
		512,
		59,
		111,
		13526,
		13528,
		32768,
		8598,
		119,
		59,
		32768,
		8598,
		101,
		97,
		114,
		59,
		32768,
		10535,
		9252,
		13576,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		13579,
		0,
		13596,
		13617,
		13653,
		13659,
		13673,
		13695,
		13708,
		0,
		0,
		13713,
		13750,
		0,
		13788,
		13794,
		0,
		13815,
		13890,
		13913,
		13937,
		13944,
		59,
		32768,
		9416,
		512,
		99,
		115,
		13583,
		13591,
		117,
		116,
		101,
		33024,
		243,
		59,
		32768,
		243,
		116,
		59,
		32768,
		8859,
		512,
		105,
		121,
		13600,
		13613,
		114,
		512,
		59,
		99,
		13606,
		13608,
		32768,
		8858,
		33024,
		244,
		59,
		32768,
		244,
		59,
		32768,
		1086,
		1280,
		97,
		98,
		105,
		111,
		115,
		13627,
		13632,
		13638,
		13642,
		13646,
		115,
		104,
		59,
		32768,
		8861,
		108,
		97,
		99,
		59,
		32768,
		337,
		118,
		59,
		32768,
		10808,
		116,
		59,
		32768,
		8857,
		111,
		108,
		100,
		59,
		32768,
		10684,
		108,
		105,
		103,
		59,
		32768,
		339,
		512,
		99,
		114,
		13663,
		13668,
		105,
		114,
		59,
		32768,
		10687,
		59,
		32896,
		55349,
		56620,
		1600,
		13680,
		0,
		0,
		13684,
		0,
		13692,
		110,
		59,
		32768,
		731,
		97,
		118,
		101,
		33024,
		242,
		59,
		32768,
		242,
		59,
		32768,
		10689,
		512,
		98,
		109,
		13699,
		13704,
		97,
		114,
		59,
		32768,
		10677,
		59,
		32768,
		937,
		110,
		116,
		59,
		32768,
		8750,
		1024,
		97,
		99,
		105,
		116,
		13721,
		13726,
		13741,
		13746,
		114,
		114,
		59,
		32768,
		8634,
		512,
		105,
		114,
		13731,
		13735,
		114,
		59,
		32768,
		10686,
		111,
		115,
		115,
		59,
		32768,
		10683,
		110,
		101,
		59,
		32768,
		8254,
		59,
		32768,
		10688,
		768,
		97,
		101,
		105,
		13756,
		13761,
		13766,
		99,
		114,
		59,
		32768,
		333,
		103,
		97,
		59,
		32768,
		969,
		768,
		99,
		100,
		110,
		13773,
		13779,
		13782,
		114,
		111,
		110,
		59,
		32768,
		959,
		59,
		32768,
		10678,
		117,
		115,
		59,
		32768,
		8854,
		112,
		102,
		59,
		32896,
		55349,
		56672,
		768,
		97,
		101,
		108,
		13800,
		13804,
		13809,
		114,
		59,
		32768,
		10679,
		114,
		112,
		59,
		32768,
		10681,
		117,
		115,
		59,
		32768,
		8853,
		1792,
		59,
		97,
		100,
		105,
		111,
		115,
		118,
		13829,
		13831,
		13836,
		13869,
		13875,
		13879,
		13886,
		32768,
		8744,
		114,
		114,
		59,
		32768,
		8635,
		1024,
		59,
		101,
		102,
		109,
		13845,
		13847,
		13859,
		13864,
		32768,
		10845,
		114,
		512,
		59,
		111,
		13853,
		13855,
		32768,
		8500,
		102,
		59,
		32768,
		8500,
		33024,
		170,
		59,
		32768,
		170,
		33024,
		186,
		59,
		32768,
		186,
		103,
		111,
		102,
		59,
		32768,
		8886,
		114,
		59,
		32768,
		10838,
		108,
		111,
		112,
		101,
		59,
		32768,
		10839,
		59,
		32768,
		10843,
		768,
		99,
		108,
		111,
		13896,
		13900,
		13908,
		114,
		59,
		32768,
		8500,
		97,
		115,
		104,
		33024,
		248,
		59,
		32768,
		248,
		108,
		59,
		32768,
		8856,
		105,
		573,
		13917,
		13924,
		100,
		101,
		33024,
		245,
		59,
		32768,
		245,
		101,
		115,
		512,
		59,
		97,
		13930,
		13932,
		32768,
		8855,
		115,
		59,
		32768,
		10806,
		109,
		108,
		33024,
		246,
		59,
		32768,
		246,
		98,
		97,
		114,
		59,
		32768,
		9021,
		5426,
		13972,
		0,
		14013,
		0,
		14017,
		14053,
		0,
		14058,
		14086,
		0,
		0,
		14107,
		14199,
		0,
		14202,
		0,
		0,
		14229,
		14425,
		0,
		14438,
		114,
		1024,
		59,
		97,
		115,
		116,
		13981,
		13983,
		13997,
		14009,
		32768,
		8741,
		33280,
		182,
		59,
		108,
		13989,
		13991,
		32768,
		182,
		108,
		101,
		108,
		59,
		32768,
		8741,
		1082,
		14003,
		0,
		0,
		14007,
		109,
		59,
		32768,
		10995,
		59,
		32768,
		11005,
		59,
		32768,
		8706,
		121,
		59,
		32768,
		1087,
		114,
		1280,
		99,
		105,
		109,
		112,
		116,
		14028,
		14033,
		14038,
		14043,
		14046,
		110,
		116,
		59,
		32768,
		37,
		111,
		100,
		59,
		32768,
		46,
		105,
		108,
		59,
		32768,
		8240,
		59,
		32768,
		8869,
		101,
		110,
		107,
		59,
		32768,
		8241,
		114,
		59,
		32896,
		55349,
		56621,
		768,
		105,
		109,
		111,
		14064,
		14074,
		14080,
		512,
		59,
		118,
		14069,
		14071,
		32768,
		966,
		59,
		32768,
		981,
		109,
		97,
		116,
		59,
		32768,
		8499,
		110,
		101,
		59,
		32768,
		9742,
		768,
		59,
		116,
		118,
		14092,
		14094,
		14103,
		32768,
		960,
		99,
		104,
		102,
		111,
		114,
		107,
		59,
		32768,
		8916,
		59,
		32768,
		982,
		512,
		97,
		117,
		14111,
		14132,
		110,
		512,
		99,
		107,
		14117,
		14128,
		107,
		512,
		59,
		104,
		14123,
		14125,
		32768,
		8463,
		59,
		32768,
		8462,
		118,
		59,
		32768,
		8463,
		115,
		2304,
		59,
		97,
		98,
		99,
		100,
		101,
		109,
		115,
		116,
		14152,
		14154,
		14160,
		14163,
		14168,
		14179,
		14182,
		14188,
		14193,
		32768,
		43,
		99,
		105,
		114,
		59,
		32768,
		10787,
		59,
		32768,
		8862,
		105,
		114,
		59,
		32768,
		10786,
		512,
		111,
		117,
		14173,
		14176,
		59,
		32768,
		8724,
		59,
		32768,
		10789,
		59,
		32768,
		10866,
		110,
		33024,
		177,
		59,
		32768,
		177,
		105,
		109,
		59,
		32768,
		10790,
		119,
		111,
		59,
		32768,
		10791,
		59,
		32768,
		177,
		768,
		105,
		112,
		117,
		14208,
		14216,
		14221,
		110,
		116,
		105,
		110,
		116,
		59,
		32768,
		10773,
		102,
		59,
		32896,
		55349,
		56673,
		110,
		100,
		33024,
		163,
		59,
		32768,
		163,
		2560,
		59,
		69,
		97,
		99,
		101,
		105,
		110,
		111,
		115,
		117,
		14249,
		14251,
		14254,
		14258,
		14263,
		14336,
		14348,
		14367,
		14413,
		14418,
		32768,
		8826,
		59,
		32768,
		10931,
		112,
		59,
		32768,
		10935,
		117,
		101,
		59,
		32768,
		8828,
		512,
		59,
		99,
		14268,
		14270,
		32768,
		10927,
		1536,
		59,
		97,
		99,
		101,
		110,
		115,
		14283,
		14285,
		14293,
		14302,
		14306,
		14331,
		32768,
		8826,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10935,
		117,
		114,
		108,
		121,
		101,
		113,
		59,
		32768,
		8828,
		113,
		59,
		32768,
		10927,
		768,
		97,
		101,
		115,
		14313,
		14321,
		14326,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10937,
		113,
		113,
		59,
		32768,
		10933,
		105,
		109,
		59,
		32768,
		8936,
		105,
		109,
		59,
		32768,
		8830,
		109,
		101,
		512,
		59,
		115,
		14343,
		14345,
		32768,
		8242,
		59,
		32768,
		8473,
		768,
		69,
		97,
		115,
		14355,
		14358,
		14362,
		59,
		32768,
		10933,
		112,
		59,
		32768,
		10937,
		105,
		109,
		59,
		32768,
		8936,
		768,
		100,
		102,
		112,
		14374,
		14377,
		14402,
		59,
		32768,
		8719,
		768,
		97,
		108,
		115,
		14384,
		14390,
		14396,
		108,
		97,
		114,
		59,
		32768,
		9006,
		105,
		110,
		101,
		59,
		32768,
		8978,
		117,
		114,
		102,
		59,
		32768,
		8979,
		512,
		59,
		116,
		14407,
		14409,
		32768,
		8733,
		111,
		59,
		32768,
		8733,
		105,
		109,
		59,
		32768,
		8830,
		114,
		101,
		108,
		59,
		32768,
		8880,
		512,
		99,
		105,
		14429,
		14434,
		114,
		59,
		32896,
		55349,
		56517,
		59,
		32768,
		968,
		110,
		99,
		115,
		112,
		59,
		32768,
		8200,
		1536,
		102,
		105,
		111,
		112,
		115,
		117,
		14457,
		14462,
		14467,
		14473,
		14480,
		14486,
		114,
		59,
		32896,
		55349,
		56622,
		110,
		116,
		59,
		32768,
		10764,
		112,
		102,
		59,
		32896,
		55349,
		56674,
		114,
		105,
		109,
		101,
		59,
		32768,
		8279,
		99,
		114,
		59,
		32896,
		55349,
		56518,
		768,
		97,
		101,
		111,
		14493,
		14513,
		14526,
		116,
		512,
		101,
		105,
		14499,
		14508,
		114,
		110,
		105,
		111,
		110,
		115,
		59,
		32768,
		8461,
		110,
		116,
		59,
		32768,
		10774,
		115,
		116,
		512,
		59,
		101,
		14520,
		14522,
		32768,
		63,
		113,
		59,
		32768,
		8799,
		116,
		33024,
		34,
		59,
		32768,
		34,
		5376,
		65,
		66,
		72,
		97,
		98,
		99,
		100,
		101,
		102,
		104,
		105,
		108,
		109,
		110,
		111,
		112,
		114,
		115,
		116,
		117,
		120,
		14575,
		14597,
		14603,
		14608,
		14775,
		14829,
		14865,
		14901,
		14943,
		14966,
		15e3,
		15139,
		15159,
		15176,
		15182,
		15236,
		15261,
		15267,
		15309,
		15352,
		15360,
		768,
		97,
		114,
		116,
		14582,
		14587,
		14591,
		114,
		114,
		59,
		32768,
		8667,
		114,
		59,
		32768,
		8658,
		97,
		105,
		108,
		59,
		32768,
		10524,
		97,
		114,
		114,
		59,
		32768,
		10511,
		97,
		114,
		59,
		32768,
		10596,
		1792,
		99,
		100,
		101,
		110,
		113,
		114,
		116,
		14623,
		14637,
		14642,
		14650,
		14672,
		14679,
		14751,
		512,
		101,
		117,
		14628,
		14632,
		59,
		32896,
		8765,
		817,
		116,
		101,
		59,
		32768,
		341,
		105,
		99,
		59,
		32768,
		8730,
		109,
		112,
		116,
		121,
		118,
		59,
		32768,
		10675,
		103,
		1024,
		59,
		100,
		101,
		108,
		14660,
		14662,
		14665,
		14668,
		32768,
		10217,
		59,
		32768,
		10642,
		59,
		32768,
		10661,
		101,
		59,
		32768,
		10217,
		117,
		111,
		33024,
		187,
		59,
		32768,
		187,
		114,
		2816,
		59,
		97,
		98,
		99,
		102,
		104,
		108,
		112,
		115,
		116,
		119,
		14703,
		14705,
		14709,
		14720,
		14723,
		14727,
		14731,
		14735,
		14739,
		14744,
		14748,
		32768,
		8594,
		112,
		59,
		32768,
		10613,
		512,
		59,
		102,
		14714,
		14716,
		32768,
		8677,
		115,
		59,
		32768,
		10528,
		59,
		32768,
		10547,
		115,
		59,
		32768,
		10526,
		107,
		59,
		32768,
		8618,
		112,
		59,
		32768,
		8620,
		108,
		59,
		32768,
		10565,
		105,
		109,
		59,
		32768,
		10612,
		108,
		59,
		32768,
		8611,
		59,
		32768,
		8605,
		512,
		97,
		105,
		14756,
		14761,
		105,
		108,
		59,
		32768,
		10522,
		111,
		512,
		59,
		110,
		14767,
		14769,
		32768,
		8758,
		97,
		108,
		115,
		59,
		32768,
		8474,
		768,
		97,
		98,
		114,
		14782,
		14787,
		14792,
		114,
		114,
		59,
		32768,
		10509,
		114,
		107,
		59,
		32768,
		10099,
		512,
		97,
		107,
		14797,
		14809,
		99,
		512,
		101,
		107,
		14803,
		14806,
		59,
		32768,
		125,
		59,
		32768,
		93,
		512,
		101,
		115,
		14814,
		14817,
		59,
		32768,
		10636,
		108,
		512,
		100,
		117,
		14823,
		14826,
		59,
		32768,
		10638,
		59,
		32768,
		10640,
		1024,
		97,
		101,
		117,
		121,
		14838,
		14844,
		14858,
		14862,
		114,
		111,
		110,
		59,
		32768,
		345,
		512,
		100,
		105,
		14849,
		14854,
		105,
		108,
		59,
		32768,
		343,
		108,
		59,
		32768,
		8969,
		98,
		59,
		32768,
		125,
		59,
		32768,
		1088,
		1024,
		99,
		108,
		113,
		115,
		14874,
		14878,
		14885,
		14897,
		97,
		59,
		32768,
		10551,
		100,
		104,
		97,
		114,
		59,
		32768,
		10601,
		117,
		111,
		512,
		59,
		114,
		14892,
		14894,
		32768,
		8221,
		59,
		32768,
		8221,
		104,
		59,
		32768,
		8627,
		768,
		97,
		99,
		103,
		14908,
		14934,
		14938,
		108,
		1024,
		59,
		105,
		112,
		115,
		14918,
		14920,
		14925,
		14931,
		32768,
		8476,
		110,
		101,
		59,
		32768,
		8475,
		97,
		114,
		116,
		59,
		32768,
		8476,
		59,
		32768,
		8477,
		116,
		59,
		32768,
		9645,
		33024,
		174,
		59,
		32768,
		174,
		768,
		105,
		108,
		114,
		14950,
		14956,
		14962,
		115,
		104,
		116,
		59,
		32768,
		10621,
		111,
		111,
		114,
		59,
		32768,
		8971,
		59,
		32896,
		55349,
		56623,
		512,
		97,
		111,
		14971,
		14990,
		114,
		512,
		100,
		117,
		14977,
		14980,
		59,
		32768,
		8641,
		512,
		59,
		108,
		14985,
		14987,
		32768,
		8640,
		59,
		32768,
		10604,
		512,
		59,
		118,
		14995,
		14997,
		32768,
		961,
		59,
		32768,
		1009,
		768,
		103,
		110,
		115,
		15007,
		15123,
		15127,
		104,
		116,
		1536,
		97,
		104,
		108,
		114,
		115,
		116,
		15022,
		15039,
		15060,
		15086,
		15099,
		15111,
		114,
		114,
		111,
		119,
		512,
		59,
		116,
		15031,
		15033,
		32768,
		8594,
		97,
		105,
		108,
		59,
		32768,
		8611,
		97,
		114,
		112,
		111,
		111,
		110,
		512,
		100,
		117,
		15050,
		15056,
		111,
		119,
		110,
		59,
		32768,
		8641,
		112,
		59,
		32768,
		8640,
		101,
		102,
		116,
		512,
		97,
		104,
		15068,
		15076,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8644,
		97,
		114,
		112,
		111,
		111,
		110,
		115,
		59,
		32768,
		8652,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8649,
		113,
		117,
		105,
		103,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8605,
		104,
		114,
		101,
		101,
		116,
		105,
		109,
		101,
		115,
		59,
		32768,
		8908,
		103,
		59,
		32768,
		730,
		105,
		110,
		103,
		100,
		111,
		116,
		115,
		101,
		113,
		59,
		32768,
		8787,
		768,
		97,
		104,
		109,
		15146,
		15151,
		15156,
		114,
		114,
		59,
		32768,
		8644,
		97,
		114,
		59,
		32768,
		8652,
		59,
		32768,
		8207,
		111,
		117,
		115,
		116,
		512,
		59,
		97,
		15168,
		15170,
		32768,
		9137,
		99,
		104,
		101,
		59,
		32768,
		9137,
		109,
		105,
		100,
		59,
		32768,
		10990,
		1024,
		97,
		98,
		112,
		116,
		15191,
		15204,
		15209,
		15229,
		512,
		110,
		114,
		15196,
		15200,
		103,
		59,
		32768,
		10221,
		114,
		59,
		32768,
		8702,
		114,
		107,
		59,
		32768,
		10215,
		768,
		97,
		102,
		108,
		15216,
		15220,
		15224,
		114,
		59,
		32768,
		10630,
		59,
		32896,
		55349,
		56675,
		117,
		115,
		59,
		32768,
		10798,
		105,
		109,
		101,
		115,
		59,
		32768,
		10805,
		512,
		97,
		112,
		15241,
		15253,
		114,
		512,
		59,
		103,
		15247,
		15249,
		32768,
		41,
		116,
		59,
		32768,
		10644,
		111,
		108,
		105,
		110,
		116,
		59,
		32768,
		10770,
		97,
		114,
		114,
		59,
		32768,
		8649,
		1024,
		97,
		99,
		104,
		113,
		15276,
		15282,
		15287,
		15290,
		113,
		117,
		111,
		59,
		32768,
		8250,
		114,
		59,
		32896,
		55349,
		56519,
		59,
		32768,
		8625,
		512,
		98,
		117,
		15295,
		15298,
		59,
		32768,
		93,
		111,
		512,
		59,
		114,
		15304,
		15306,
		32768,
		8217,
		59,
		32768,
		8217,
		768,
		104,
		105,
		114,
		15316,
		15322,
		15328,
		114,
		101,
		101,
		59,
		32768,
		8908,
		109,
		101,
		115,
		59,
		32768,
		8906,
		105,
		1024,
		59,
		101,
		102,
		108,
		15338,
		15340,
		15343,
		15346,
		32768,
		9657,
		59,
		32768,
		8885,
		59,
		32768,
		9656,
		116,
		114,
		105,
		59,
		32768,
		10702,
		108,
		117,
		104,
		97,
		114,
		59,
		32768,
		10600,
		59,
		32768,
		8478,
		6706,
		15391,
		15398,
		15404,
		15499,
		15516,
		15592,
		0,
		15606,
		15660,
		0,
		0,
		15752,
		15758,
		0,
		15827,
		15863,
		15886,
		16e3,
		16006,
		16038,
		16086,
		0,
		16467,
		0,
		0,
		16506,
		99,
		117,
		116,
		101,
		59,
		32768,
		347,
		113,
		117,
		111,
		59,
		32768,
		8218,
		2560,
		59,
		69,
		97,
		99,
		101,
		105,
		110,
		112,
		115,
		121,
		15424,
		15426,
		15429,
		15441,
		15446,
		15458,
		15463,
		15482,
		15490,
		15495,
		32768,
		8827,
		59,
		32768,
		10932,
		833,
		15434,
		0,
		15437,
		59,
		32768,
		10936,
		111,
		110,
		59,
		32768,
		353,
		117,
		101,
		59,
		32768,
		8829,
		512,
		59,
		100,
		15451,
		15453,
		32768,
		10928,
		105,
		108,
		59,
		32768,
		351,
		114,
		99,
		59,
		32768,
		349,
		768,
		69,
		97,
		115,
		15470,
		15473,
		15477,
		59,
		32768,
		10934,
		112,
		59,
		32768,
		10938,
		105,
		109,
		59,
		32768,
		8937,
		111,
		108,
		105,
		110,
		116,
		59,
		32768,
		10771,
		105,
		109,
		59,
		32768,
		8831,
		59,
		32768,
		1089,
		111,
		116,
		768,
		59,
		98,
		101,
		15507,
		15509,
		15512,
		32768,
		8901,
		59,
		32768,
		8865,
		59,
		32768,
		10854,
		1792,
		65,
		97,
		99,
		109,
		115,
		116,
		120,
		15530,
		15535,
		15556,
		15562,
		15566,
		15572,
		15587,
		114,
		114,
		59,
		32768,
		8664,
		114,
		512,
		104,
		114,
		15541,
		15545,
		107,
		59,
		32768,
		10533,
		512,
		59,
		111,
		15550,
		15552,
		32768,
		8600,
		119,
		59,
		32768,
		8600,
		116,
		33024,
		167,
		59,
		32768,
		167,
		105,
		59,
		32768,
		59,
		119,
		97,
		114,
		59,
		32768,
		10537,
		109,
		512,
		105,
		110,
		15578,
		15584,
		110,
		117,
		115,
		59,
		32768,
		8726,
		59,
		32768,
		8726,
		116,
		59,
		32768,
		10038,
		114,
		512,
		59,
		111,
		15597,
		15600,
		32896,
		55349,
		56624,
		119,
		110,
		59,
		32768,
		8994,
		1024,
		97,
		99,
		111,
		121,
		15614,
		15619,
		15632,
		15654,
		114,
		112,
		59,
		32768,
		9839,
		512,
		104,
		121,
		15624,
		15629,
		99,
		121,
		59,
		32768,
		1097,
		59,
		32768,
		1096,
		114,
		116,
		1086,
		15640,
		0,
		0,
		15645,
		105,
		100,
		59,
		32768,
		8739,
		97,
		114,
		97,
		108,
		108,
		101,
		108,
		59,
		32768,
		8741,
		33024,
		173,
		59,
		32768,
		173,
		512,
		103,
		109,
		15664,
		15681,
		109,
		97,
		768,
		59,
		102,
		118,
		15673,
		15675,
		15678,
		32768,
		963,
		59,
		32768,
		962,
		59,
		32768,
		962,
		2048,
		59,
		100,
		101,
		103,
		108,
		110,
		112,
		114,
		15698,
		15700,
		15705,
		15715,
		15725,
		15735,
		15739,
		15745,
		32768,
		8764,
		111,
		116,
		59,
		32768,
		10858,
		512,
		59,
		113,
		15710,
		15712,
		32768,
		8771,
		59,
		32768,
		8771,
		512,
		59,
		69,
		15720,
		15722,
		32768,
		10910,
		59,
		32768,
		10912,
		512,
		59,
		69,
		15730,
		15732,
		32768,
		10909,
		59,
		32768,
		10911,
		101,
		59,
		32768,
		8774,
		108,
		117,
		115,
		59,
		32768,
		10788,
		97,
		114,
		114,
		59,
		32768,
		10610,
		97,
		114,
		114,
		59,
		32768,
		8592,
		1024,
		97,
		101,
		105,
		116,
		15766,
		15788,
		15796,
		15808,
		512,
		108,
		115,
		15771,
		15783,
		108,
		115,
		101,
		116,
		109,
		105,
		110,
		117,
		115,
		59,
		32768,
		8726,
		104,
		112,
		59,
		32768,
		10803,
		112,
		97,
		114,
		115,
		108,
		59,
		32768,
		10724,
		512,
		100,
		108,
		15801,
		15804,
		59,
		32768,
		8739,
		101,
		59,
		32768,
		8995,
		512,
		59,
		101,
		15813,
		15815,
		32768,
		10922,
		512,
		59,
		115,
		15820,
		15822,
		32768,
		10924,
		59,
		32896,
		10924,
		65024,
		768,
		102,
		108,
		112,
		15833,
		15839,
		15857,
		116,
		99,
		121,
		59,
		32768,
		1100,
		512,
		59,
		98,
		15844,
		15846,
		32768,
		47,
		512,
		59,
		97,
		15851,
		15853,
		32768,
		10692,
		114,
		59,
		32768,
		9023,
		102,
		59,
		32896,
		55349,
		56676,
		97,
		512,
		100,
		114,
		15868,
		15882,
		101,
		115,
		512,
		59,
		117,
		15875,
		15877,
		32768,
		9824,
		105,
		116,
		59,
		32768,
		9824,
		59,
		32768,
		8741,
		768,
		99,
		115,
		117,
		15892,
		15921,
		15977,
		512,
		97,
		117,
		15897,
		15909,
		112,
		512,
		59,
		115,
		15903,
		15905,
		32768,
		8851,
		59,
		32896,
		8851,
		65024,
		112,
		512,
		59,
		115,
		15915,
		15917,
		32768,
		8852,
		59,
		32896,
		8852,
		65024,
		117,
		512,
		98,
		112,
		15927,
		15952,
		768,
		59,
		101,
		115,
		15934,
		15936,
		15939,
		32768,
		8847,
		59,
		32768,
		8849,
		101,
		116,
		512,
		59,
		101,
		15946,
		15948,
		32768,
		8847,
		113,
		59,
		32768,
		8849,
		768,
		59,
		101,
		115,
		15959,
		15961,
		15964,
		32768,
		8848,
		59,
		32768,
		8850,
		101,
		116,
		512,
		59,
		101,
		15971,
		15973,
		32768,
		8848,
		113,
		59,
		32768,
		8850,
		768,
		59,
		97,
		102,
		15984,
		15986,
		15996,
		32768,
		9633,
		114,
		566,
		15991,
		15994,
		59,
		32768,
		9633,
		59,
		32768,
		9642,
		59,
		32768,
		9642,
		97,
		114,
		114,
		59,
		32768,
		8594,
		1024,
		99,
		101,
		109,
		116,
		16014,
		16019,
		16025,
		16031,
		114,
		59,
		32896,
		55349,
		56520,
		116,
		109,
		110,
		59,
		32768,
		8726,
		105,
		108,
		101,
		59,
		32768,
		8995,
		97,
		114,
		102,
		59,
		32768,
		8902,
		512,
		97,
		114,
		16042,
		16053,
		114,
		512,
		59,
		102,
		16048,
		16050,
		32768,
		9734,
		59,
		32768,
		9733,
		512,
		97,
		110,
		16058,
		16081,
		105,
		103,
		104,
		116,
		512,
		101,
		112,
		16067,
		16076,
		112,
		115,
		105,
		108,
		111,
		110,
		59,
		32768,
		1013,
		104,
		105,
		59,
		32768,
		981,
		115,
		59,
		32768,
		175,
		1280,
		98,
		99,
		109,
		110,
		112,
		16096,
		16221,
		16288,
		16291,
		16295,
		2304,
		59,
		69,
		100,
		101,
		109,
		110,
		112,
		114,
		115,
		16115,
		16117,
		16120,
		16125,
		16137,
		16143,
		16154,
		16160,
		16166,
		32768,
		8834,
		59,
		32768,
		10949,
		111,
		116,
		59,
		32768,
		10941,
		512,
		59,
		100,
		16130,
		16132,
		32768,
		8838,
		111,
		116,
		59,
		32768,
		10947,
		117,
		108,
		116,
		59,
		32768,
		10945,
		512,
		69,
		101,
		16148,
		16151,
		59,
		32768,
		10955,
		59,
		32768,
		8842,
		108,
		117,
		115,
		59,
		32768,
		10943,
		97,
		114,
		114,
		59,
		32768,
		10617,
		768,
		101,
		105,
		117,
		16173,
		16206,
		16210,
		116,
		768,
		59,
		101,
		110,
		16181,
		16183,
		16194,
		32768,
		8834,
		113,
		512,
		59,
		113,
		16189,
		16191,
		32768,
		8838,
		59,
		32768,
		10949,
		101,
		113,
		512,
		59,
		113,
		16201,
		16203,
		32768,
		8842,
		59,
		32768,
		10955,
		109,
		59,
		32768,
		10951,
		512,
		98,
		112,
		16215,
		16218,
		59,
		32768,
		10965,
		59,
		32768,
		10963,
		99,
		1536,
		59,
		97,
		99,
		101,
		110,
		115,
		16235,
		16237,
		16245,
		16254,
		16258,
		16283,
		32768,
		8827,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10936,
		117,
		114,
		108,
		121,
		101,
		113,
		59,
		32768,
		8829,
		113,
		59,
		32768,
		10928,
		768,
		97,
		101,
		115,
		16265,
		16273,
		16278,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		10938,
		113,
		113,
		59,
		32768,
		10934,
		105,
		109,
		59,
		32768,
		8937,
		105,
		109,
		59,
		32768,
		8831,
		59,
		32768,
		8721,
		103,
		59,
		32768,
		9834,
		3328,
		49,
		50,
		51,
		59,
		69,
		100,
		101,
		104,
		108,
		109,
		110,
		112,
		115,
		16322,
		16327,
		16332,
		16337,
		16339,
		16342,
		16356,
		16368,
		16382,
		16388,
		16394,
		16405,
		16411,
		33024,
		185,
		59,
		32768,
		185,
		33024,
		178,
		59,
		32768,
		178,
		33024,
		179,
		59,
		32768,
		179,
		32768,
		8835,
		59,
		32768,
		10950,
		512,
		111,
		115,
		16347,
		16351,
		116,
		59,
		32768,
		10942,
		117,
		98,
		59,
		32768,
		10968,
		512,
		59,
		100,
		16361,
		16363,
		32768,
		8839,
		111,
		116,
		59,
		32768,
		10948,
		115,
		512,
		111,
		117,
		16374,
		16378,
		108,
		59,
		32768,
		10185,
		98,
		59,
		32768,
		10967,
		97,
		114,
		114,
		59,
		32768,
		10619,
		117,
		108,
		116,
		59,
		32768,
		10946,
		512,
		69,
		101,
		16399,
		16402,
		59,
		32768,
		10956,
		59,
		32768,
		8843,
		108,
		117,
		115,
		59,
		32768,
		10944,
		768,
		101,
		105,
		117,
		16418,
		16451,
		16455,
		116,
		768,
		59,
		101,
		110,
		16426,
		16428,
		16439,
		32768,
		8835,
		113,
		512,
		59,
		113,
		16434,
		16436,
		32768,
		8839,
		59,
		32768,
		10950,
		101,
		113,
		512,
		59,
		113,
		16446,
		16448,
		32768,
		8843,
		59,
		32768,
		10956,
		109,
		59,
		32768,
		10952,
		512,
		98,
		112,
		16460,
		16463,
		59,
		32768,
		10964,
		59,
		32768,
		10966,
		768,
		65,
		97,
		110,
		16473,
		16478,
		16499,
		114,
		114,
		59,
		32768,
		8665,
		114,
		512,
		104,
		114,
		16484,
		16488,
		107,
		59,
		32768,
		10534,
		512,
		59,
		111,
		16493,
		16495,
		32768,
		8601,
		119,
		59,
		32768,
		8601,
		119,
		97,
		114,
		59,
		32768,
		10538,
		108,
		105,
		103,
		33024,
		223,
		59,
		32768,
		223,
		5938,
		16538,
		16552,
		16557,
		16579,
		16584,
		16591,
		0,
		16596,
		16692,
		0,
		0,
		0,
		0,
		0,
		16731,
		16780,
		0,
		16787,
		16908,
		0,
		0,
		0,
		16938,
		1091,
		16543,
		0,
		0,
		16549,
		103,
		101,
		116,
		59,
		32768,
		8982,
		59,
		32768,
		964,
		114,
		107,
		59,
		32768,
		9140,
		768,
		97,
		101,
		121,
		16563,
		16569,
		16575,
		114,
		111,
		110,
		59,
		32768,
		357,
		100,
		105,
		108,
		59,
		32768,
		355,
		59,
		32768,
		1090,
		111,
		116,
		59,
		32768,
		8411,
		108,
		114,
		101,
		99,
		59,
		32768,
		8981,
		114,
		59,
		32896,
		55349,
		56625,
		1024,
		101,
		105,
		107,
		111,
		16604,
		16641,
		16670,
		16684,
		835,
		16609,
		0,
		16624,
		101,
		512,
		52,
		102,
		16614,
		16617,
		59,
		32768,
		8756,
		111,
		114,
		101,
		59,
		32768,
		8756,
		97,
		768,
		59,
		115,
		118,
		16631,
		16633,
		16638,
		32768,
		952,
		121,
		109,
		59,
		32768,
		977,
		59,
		32768,
		977,
		512,
		99,
		110,
		16646,
		16665,
		107,
		512,
		97,
		115,
		16652,
		16660,
		112,
		112,
		114,
		111,
		120,
		59,
		32768,
		8776,
		105,
		109,
		59,
		32768,
		8764,
		115,
		112,
		59,
		32768,
		8201,
		512,
		97,
		115,
		16675,
		16679,
		112,
		59,
		32768,
		8776,
		105,
		109,
		59,
		32768,
		8764,
		114,
		110,
		33024,
		254,
		59,
		32768,
		254,
		829,
		16696,
		16701,
		16727,
		100,
		101,
		59,
		32768,
		732,
		101,
		115,
		33536,
		215,
		59,
		98,
		100,
		16710,
		16712,
		16723,
		32768,
		215,
		512,
		59,
		97,
		16717,
		16719,
		32768,
		8864,
		114,
		59,
		32768,
		10801,
		59,
		32768,
		10800,
		116,
		59,
		32768,
		8749,
		768,
		101,
		112,
		115,
		16737,
		16741,
		16775,
		97,
		59,
		32768,
		10536,
		1024,
		59,
		98,
		99,
		102,
		16750,
		16752,
		16757,
		16762,
		32768,
		8868,
		111,
		116,
		59,
		32768,
		9014,
		105,
		114,
		59,
		32768,
		10993,
		512,
		59,
		111,
		16767,
		16770,
		32896,
		55349,
		56677,
		114,
		107,
		59,
		32768,
		10970,
		97,
		59,
		32768,
		10537,
		114,
		105,
		109,
		101,
		59,
		32768,
		8244,
		768,
		97,
		105,
		112,
		16793,
		16798,
		16899,
		100,
		101,
		59,
		32768,
		8482,
		1792,
		97,
		100,
		101,
		109,
		112,
		115,
		116,
		16813,
		16868,
		16873,
		16876,
		16883,
		16889,
		16893,
		110,
		103,
		108,
		101,
		1280,
		59,
		100,
		108,
		113,
		114,
		16828,
		16830,
		16836,
		16850,
		16853,
		32768,
		9653,
		111,
		119,
		110,
		59,
		32768,
		9663,
		101,
		102,
		116,
		512,
		59,
		101,
		16844,
		16846,
		32768,
		9667,
		113,
		59,
		32768,
		8884,
		59,
		32768,
		8796,
		105,
		103,
		104,
		116,
		512,
		59,
		101,
		16862,
		16864,
		32768,
		9657,
		113,
		59,
		32768,
		8885,
		111,
		116,
		59,
		32768,
		9708,
		59,
		32768,
		8796,
		105,
		110,
		117,
		115,
		59,
		32768,
		10810,
		108,
		117,
		115,
		59,
		32768,
		10809,
		98,
		59,
		32768,
		10701,
		105,
		109,
		101,
		59,
		32768,
		10811,
		101,
		122,
		105,
		117,
		109,
		59,
		32768,
		9186,
		768,
		99,
		104,
		116,
		16914,
		16926,
		16931,
		512,
		114,
		121,
		16919,
		16923,
		59,
		32896,
		55349,
		56521,
		59,
		32768,
		1094,
		99,
		121,
		59,
		32768,
		1115,
		114,
		111,
		107,
		59,
		32768,
		359,
		512,
		105,
		111,
		16942,
		16947,
		120,
		116,
		59,
		32768,
		8812,
		104,
		101,
		97,
		100,
		512,
		108,
		114,
		16956,
		16967,
		101,
		102,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8606,
		105,
		103,
		104,
		116,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8608,
		4608,
		65,
		72,
		97,
		98,
		99,
		100,
		102,
		103,
		104,
		108,
		109,
		111,
		112,
		114,
		115,
		116,
		117,
		119,
		17016,
		17021,
		17026,
		17043,
		17057,
		17072,
		17095,
		17110,
		17119,
		17139,
		17172,
		17187,
		17202,
		17290,
		17330,
		17336,
		17365,
		17381,
		114,
		114,
		59,
		32768,
		8657,
		97,
		114,
		59,
		32768,
		10595,
		512,
		99,
		114,
		17031,
		17039,
		117,
		116,
		101,
		33024,
		250,
		59,
		32768,
		250,
		114,
		59,
		32768,
		8593,
		114,
		820,
		17049,
		0,
		17053,
		121,
		59,
		32768,
		1118,
		118,
		101,
		59,
		32768,
		365,
		512,
		105,
		121,
		17062,
		17069,
		114,
		99,
		33024,
		251,
		59,
		32768,
		251,
		59,
		32768,
		1091,
		768,
		97,
		98,
		104,
		17079,
		17084,
		17090,
		114,
		114,
		59,
		32768,
		8645,
		108,
		97,
		99,
		59,
		32768,
		369,
		97,
		114,
		59,
		32768,
		10606,
		512,
		105,
		114,
		17100,
		17106,
		115,
		104,
		116,
		59,
		32768,
		10622,
		59,
		32896,
		55349,
		56626,
		114,
		97,
		118,
		101,
		33024,
		249,
		59,
		32768,
		249,
		562,
		17123,
		17135,
		114,
		512,
		108,
		114,
		17128,
		17131,
		59,
		32768,
		8639,
		59,
		32768,
		8638,
		108,
		107,
		59,
		32768,
		9600,
		512,
		99,
		116,
		17144,
		17167,
		1088,
		17150,
		0,
		0,
		17163,
		114,
		110,
		512,
		59,
		101,
		17156,
		17158,
		32768,
		8988,
		114,
		59,
		32768,
		8988,
		111,
		112,
		59,
		32768,
		8975,
		114,
		105,
		59,
		32768,
		9720,
		512,
		97,
		108,
		17177,
		17182,
		99,
		114,
		59,
		32768,
		363,
		33024,
		168,
		59,
		32768,
		168,
		512,
		103,
		112,
		17192,
		17197,
		111,
		110,
		59,
		32768,
		371,
		102,
		59,
		32896,
		55349,
		56678,
		1536,
		97,
		100,
		104,
		108,
		115,
		117,
		17215,
		17222,
		17233,
		17257,
		17262,
		17280,
		114,
		114,
		111,
		119,
		59,
		32768,
		8593,
		111,
		119,
		110,
		97,
		114,
		114,
		111,
		119,
		59,
		32768,
		8597,
		97,
		114,
		112,
		111,
		111,
		110,
		512,
		108,
		114,
		17244,
		17250,
		101,
		102,
		116,
		59,
		32768,
		8639,
		105,
		103,
		104,
		116,
		59,
		32768,
		8638,
		117,
		115,
		59,
		32768,
		8846,
		105,
		768,
		59,
		104,
		108,
		17270,
		17272,
		17275,
		32768,
		965,
		59,
		32768,
		978,
		111,
		110,
		59,
		32768,
		965,
		112,
		97,
		114,
		114,
		111,
		119,
		115,
		59,
		32768,
		8648,
		768,
		99,
		105,
		116,
		17297,
		17320,
		17325,
		1088,
		17303,
		0,
		0,
		17316,
		114,
		110,
		512,
		59,
		101,
		17309,
		17311,
		32768,
		8989,
		114,
		59,
		32768,
		8989,
		111,
		112,
		59,
		32768,
		8974,
		110,
		103,
		59,
		32768,
		367,
		114,
		105,
		59,
		32768,
		9721,
		99,
		114,
		59,
		32896,
		55349,
		56522,
		768,
		100,
		105,
		114,
		17343,
		17348,
		17354,
		111,
		116,
		59,
		32768,
		8944,
		108,
		100,
		101,
		59,
		32768,
		361,
		105,
		512,
		59,
		102,
		17360,
		17362,
		32768,
		9653,
		59,
		32768,
		9652,
		512,
		97,
		109,
		17370,
		17375,
		114,
		114,
		59,
		32768,
		8648,
		108,
		33024,
		252,
		59,
		32768,
		252,
		97,
		110,
		103,
		108,
		101,
		59,
		32768,
		10663,
		3840,
		65,
		66,
		68,
		97,
		99,
		100,
		101,
		102,
		108,
		110,
		111,
		112,
		114,
		115,
		122,
		17420,
		17425,
		17437,
		17443,
		17613,
		17617,
		17623,
		17667,
		17672,
		17678,
		17693,
		17699,
		17705,
		17711,
		17754,
		114,
		114,
		59,
		32768,
		8661,
		97,
		114,
		512,
		59,
		118,
		17432,
		17434,
		32768,
		10984,
		59,
		32768,
		10985,
		97,
		115,
		104,
		59,
		32768,
		8872,
		512,
		110,
		114,
		17448,
		17454,
		103,
		114,
		116,
		59,
		32768,
		10652,
		1792,
		101,
		107,
		110,
		112,
		114,
		115,
		116,
		17469,
		17478,
		17485,
		17494,
		17515,
		17526,
		17578,
		112,
		115,
		105,
		108,
		111,
		110,
		59,
		32768,
		1013,
		97,
		112,
		112,
		97,
		59,
		32768,
		1008,
		111,
		116,
		104,
		105,
		110,
		103,
		59,
		32768,
		8709,
		768,
		104,
		105,
		114,
		17501,
		17505,
		17508,
		105,
		59,
		32768,
		981,
		59,
		32768,
		982,
		111,
		112,
		116,
		111,
		59,
		32768,
		8733,
		512,
		59,
		104,
		17520,
		17522,
		32768,
		8597,
		111,
		59,
		32768,
		1009,
		512,
		105,
		117,
		17531,
		17537,
		103,
		109,
		97,
		59,
		32768,
		962,
		512,
		98,
		112,
		17542,
		17560,
		115,
		101,
		116,
		110,
		101,
		113,
		512,
		59,
		113,
		17553,
		17556,
		32896,
		8842,
		65024,
		59,
		32896,
		10955,
		65024,
		115,
		101,
		116,
		110,
		101,
		113,
		512,
		59,
		113,
		17571,
		17574,
		32896,
		8843,
		65024,
		59,
		32896,
		10956,
		65024,
		512,
		104,
		114,
		17583,
		17589,
		101,
		116,
		97,
		59,
		32768,
		977,
		105,
		97,
		110,
		103,
		108,
		101,
		512,
		108,
		114,
		17600,
		17606,
		101,
		102,
		116,
		59,
		32768,
		8882,
		105,
		103,
		104,
		116,
		59,
		32768,
		8883,
		121,
		59,
		32768,
		1074,
		97,
		115,
		104,
		59,
		32768,
		8866,
		768,
		101,
		108,
		114,
		17630,
		17648,
		17654,
		768,
		59,
		98,
		101,
		17637,
		17639,
		17644,
		32768,
		8744,
		97,
		114,
		59,
		32768,
		8891,
		113,
		59,
		32768,
		8794,
		108,
		105,
		112,
		59,
		32768,
		8942,
		512,
		98,
		116,
		17659,
		17664,
		97,
		114,
		59,
		32768,
		124,
		59,
		32768,
		124,
		114,
		59,
		32896,
		55349,
		56627,
		116,
		114,
		105,
		59,
		32768,
		8882,
		115,
		117,
		512,
		98,
		112,
		17685,
		17689,
		59,
		32896,
		8834,
		8402,
		59,
		32896,
		8835,
		8402,
		112,
		102,
		59,
		32896,
		55349,
		56679,
		114,
		111,
		112,
		59,
		32768,
		8733,
		116,
		114,
		105,
		59,
		32768,
		8883,
		512,
		99,
		117,
		17716,
		17721,
		114,
		59,
		32896,
		55349,
		56523,
		512,
		98,
		112,
		17726,
		17740,
		110,
		512,
		69,
		101,
		17732,
		17736,
		59,
		32896,
		10955,
		65024,
		59,
		32896,
		8842,
		65024,
		110,
		512,
		69,
		101,
		17746,
		17750,
		59,
		32896,
		10956,
		65024,
		59,
		32896,
		8843,
		65024,
		105,
		103,
		122,
		97,
		103,
		59,
		32768,
		10650,
		1792,
		99,
		101,
		102,
		111,
		112,
		114,
		115,
		17777,
		17783,
		17815,
		17820,
		17826,
		17829,
		17842,
		105,
		114,
		99,
		59,
		32768,
		373,
		512,
		100,
		105,
		17788,
		17809,
		512,
		98,
		103,
		17793,
		17798,
		97,
		114,
		59,
		32768,
		10847,
		101,
		512,
		59,
		113,
		17804,
		17806,
		32768,
		8743,
		59,
		32768,
		8793,
		101,
		114,
		112,
		59,
		32768,
		8472,
		114,
		59,
		32896,
		55349,
		56628,
		112,
		102,
		59,
		32896,
		55349,
		56680,
		59,
		32768,
		8472,
		512,
		59,
		101,
		17834,
		17836,
		32768,
		8768,
		97,
		116,
		104,
		59,
		32768,
		8768,
		99,
		114,
		59,
		32896,
		55349,
		56524,
		5428,
		17871,
		17891,
		0,
		17897,
		0,
		17902,
		17917,
		0,
		0,
		17920,
		17935,
		17940,
		17945,
		0,
		0,
		17977,
		17992,
		0,
		18008,
		18024,
		18029,
		768,
		97,
		105,
		117,
		17877,
		17881,
		17886,
		112,
		59,
		32768,
		8898,
		114,
		99,
		59,
		32768,
		9711,
		112,
		59,
		32768,
		8899,
		116,
		114,
		105,
		59,
		32768,
		9661,
		114,
		59,
		32896,
		55349,
		56629,
		512,
		65,
		97,
		17906,
		17911,
		114,
		114,
		59,
		32768,
		10234,
		114,
		114,
		59,
		32768,
		10231,
		59,
		32768,
		958,
		512,
		65,
		97,
		17924,
		17929,
		114,
		114,
		59,
		32768,
		10232,
		114,
		114,
		59,
		32768,
		10229,
		97,
		112,
		59,
		32768,
		10236,
		105,
		115,
		59,
		32768,
		8955,
		768,
		100,
		112,
		116,
		17951,
		17956,
		17970,
		111,
		116,
		59,
		32768,
		10752,
		512,
		102,
		108,
		17961,
		17965,
		59,
		32896,
		55349,
		56681,
		117,
		115,
		59,
		32768,
		10753,
		105,
		109,
		101,
		59,
		32768,
		10754,
		512,
		65,
		97,
		17981,
		17986,
		114,
		114,
		59,
		32768,
		10233,
		114,
		114,
		59,
		32768,
		10230,
		512,
		99,
		113,
		17996,
		18001,
		114,
		59,
		32896,
		55349,
		56525,
		99,
		117,
		112,
		59,
		32768,
		10758,
		512,
		112,
		116,
		18012,
		18018,
		108,
		117,
		115,
		59,
		32768,
		10756,
		114,
		105,
		59,
		32768,
		9651,
		101,
		101,
		59,
		32768,
		8897,
		101,
		100,
		103,
		101,
		59,
		32768,
		8896,
		2048,
		97,
		99,
		101,
		102,
		105,
		111,
		115,
		117,
		18052,
		18068,
		18081,
		18087,
		18092,
		18097,
		18103,
		18109,
		99,
		512,
		117,
		121,
		18058,
		18065,
		116,
		101,
		33024,
		253,
		59,
		32768,
		253,
		59,
		32768,
		1103,
		512,
		105,
		121,
		18073,
		18078,
		114,
		99,
		59,
		32768,
		375,
		59,
		32768,
		1099,
		110,
		33024,
		165,
		59,
		32768,
		165,
		114,
		59,
		32896,
		55349,
		56630,
		99,
		121,
		59,
		32768,
		1111,
		112,
		102,
		59,
		32896,
		55349,
		56682,
		99,
		114,
		59,
		32896,
		55349,
		56526,
		512,
		99,
		109,
		18114,
		18118,
		121,
		59,
		32768,
		1102,
		108,
		33024,
		255,
		59,
		32768,
		255,
		2560,
		97,
		99,
		100,
		101,
		102,
		104,
		105,
		111,
		115,
		119,
		18145,
		18152,
		18166,
		18171,
		18186,
		18191,
		18196,
		18204,
		18210,
		18216,
		99,
		117,
		116,
		101,
		59,
		32768,
		378,
		512,
		97,
		121,
		18157,
		18163,
		114,
		111,
		110,
		59,
		32768,
		382,
		59,
		32768,
		1079,
		111,
		116,
		59,
		32768,
		380,
		512,
		101,
		116,
		18176,
		18182,
		116,
		114,
		102,
		59,
		32768,
		8488,
		97,
		59,
		32768,
		950,
		114,
		59,
		32896,
		55349,
		56631,
		99,
		121,
		59,
		32768,
		1078,
		103,
		114,
		97,
		114,
		114,
		59,
		32768,
		8669,
		112,
		102,
		59,
		32896,
		55349,
		56683,
		99,
		114,
		59,
		32896,
		55349,
		56527,
		512,
		106,
		110,
		18221,
		18224,
		59,
		32768,
		8205,
		106,
		59,
		32768,
		8204
	]);
}));
// node_modules/entities/lib/generated/decode-data-xml.js
var require_decode_data_xml = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = new Uint16Array([
		1024,
		97,
		103,
		108,
		113,
		9,
		23,
		27,
		31,
		1086,
		15,
		0,
		0,
		19,
		112,
		59,
		32768,
		38,
		111,
		115,
		59,
		32768,
		39,
		116,
		59,
		32768,
		62,
		116,
		59,
		32768,
		60,
		117,
		111,
		116,
		59,
		32768,
		34
	]);
}));
// node_modules/entities/lib/decode_codepoint.js
var require_decode_codepoint = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var decodeMap = new Map([
		[0, 65533],
		[128, 8364],
		[130, 8218],
		[131, 402],
		[132, 8222],
		[133, 8230],
		[134, 8224],
		[135, 8225],
		[136, 710],
		[137, 8240],
		[138, 352],
		[139, 8249],
		[140, 338],
		[142, 381],
		[145, 8216],
		[146, 8217],
		[147, 8220],
		[148, 8221],
		[149, 8226],
		[150, 8211],
		[151, 8212],
		[152, 732],
		[153, 8482],
		[154, 353],
		[155, 8250],
		[156, 339],
		[158, 382],
		[159, 376]
	]);
	var fromCodePoint = String.fromCodePoint || function(codePoint) {
		var output = "";
		if (codePoint > 65535) {
			codePoint -= 65536;
			output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
			codePoint = 56320 | codePoint & 1023;
		}
		output += String.fromCharCode(codePoint);
		return output;
	};
	function decodeCodePoint(codePoint) {
		var _a;
		if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) return "�";
		return fromCodePoint((_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint);
	}
	exports.default = decodeCodePoint;
}));
// node_modules/entities/lib/decode.js
var require_decode = __commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.decodeXML = exports.decodeHTMLStrict = exports.decodeHTML = exports.determineBranch = exports.JUMP_OFFSET_BASE = exports.BinTrieFlags = exports.xmlDecodeTree = exports.htmlDecodeTree = void 0;
	var decode_data_html_1 = __importDefault(require_decode_data_html());
	exports.htmlDecodeTree = decode_data_html_1.default;
	var decode_data_xml_1 = __importDefault(require_decode_data_xml());
	exports.xmlDecodeTree = decode_data_xml_1.default;
	var decode_codepoint_1 = __importDefault(require_decode_codepoint());
	var BinTrieFlags;
	(function(BinTrieFlags) {
		BinTrieFlags[BinTrieFlags["HAS_VALUE"] = 32768] = "HAS_VALUE";
		BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 32512] = "BRANCH_LENGTH";
		BinTrieFlags[BinTrieFlags["MULTI_BYTE"] = 128] = "MULTI_BYTE";
		BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	})(BinTrieFlags = exports.BinTrieFlags || (exports.BinTrieFlags = {}));
	exports.JUMP_OFFSET_BASE = 47;
	function getDecoder(decodeTree) {
		return function decodeHTMLBinary(str, strict) {
			var ret = "";
			var lastIdx = 0;
			var strIdx = 0;
			while ((strIdx = str.indexOf("&", strIdx)) >= 0) {
				ret += str.slice(lastIdx, strIdx);
				lastIdx = strIdx;
				strIdx += 1;
				if (str.charCodeAt(strIdx) === 35) {
					var start = strIdx + 1;
					var base = 10;
					var cp = str.charCodeAt(start);
					if ((cp | 32) === 120) {
						base = 16;
						strIdx += 1;
						start += 1;
					}
					while ((cp = str.charCodeAt(++strIdx)) >= 48 && cp <= 57 || base === 16 && (cp | 32) >= 97 && (cp | 32) <= 102);
					if (start !== strIdx) {
						var entity = str.substring(start, strIdx);
						var parsed = parseInt(entity, base);
						if (str.charCodeAt(strIdx) === 59) strIdx += 1;
						else if (strict) continue;
						ret += decode_codepoint_1.default(parsed);
						lastIdx = strIdx;
					}
					continue;
				}
				var result = null;
				var excess = 1;
				var treeIdx = 0;
				var current = decodeTree[treeIdx];
				for (; strIdx < str.length; strIdx++, excess++) {
					treeIdx = determineBranch(decodeTree, current, treeIdx + 1, str.charCodeAt(strIdx));
					if (treeIdx < 0) break;
					current = decodeTree[treeIdx];
					if (current & BinTrieFlags.HAS_VALUE) {
						if (strict && str.charCodeAt(strIdx) !== 59) treeIdx += 1;
						else {
							result = current & BinTrieFlags.MULTI_BYTE ? String.fromCharCode(decodeTree[++treeIdx], decodeTree[++treeIdx]) : String.fromCharCode(decodeTree[++treeIdx]);
							excess = 0;
						}
					}
				}
				if (result != null) {
					ret += result;
					lastIdx = strIdx - excess + 1;
				}
			}
			return ret + str.slice(lastIdx);
		};
	}
	function determineBranch(decodeTree, current, nodeIdx, char) {
		if (current <= 128) return char === current ? nodeIdx : -1;
		var branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 8;
		if (branchCount === 0) return -1;
		if (branchCount === 1) return char === decodeTree[nodeIdx] ? nodeIdx + 1 : -1;
		var jumpOffset = current & BinTrieFlags.JUMP_TABLE;
		if (jumpOffset) {
			var value = char - exports.JUMP_OFFSET_BASE - jumpOffset;
			return value < 0 || value > branchCount ? -1 : decodeTree[nodeIdx + value] - 1;
		}
		var lo = nodeIdx;
		var hi = lo + branchCount - 1;
		while (lo <= hi) {
			var mid = lo + hi >>> 1;
			var midVal = decodeTree[mid];
			if (midVal < char) lo = mid + 1;
			else if (midVal > char) hi = mid - 1;
			else return decodeTree[mid + branchCount];
		}
		return -1;
	}
	exports.determineBranch = determineBranch;
	var htmlDecoder = getDecoder(decode_data_html_1.default);
	var xmlDecoder = getDecoder(decode_data_xml_1.default);
	function decodeHTML(str) {
		return htmlDecoder(str, false);
	}
	exports.decodeHTML = decodeHTML;
	function decodeHTMLStrict(str) {
		return htmlDecoder(str, true);
	}
	exports.decodeHTMLStrict = decodeHTMLStrict;
	function decodeXML(str) {
		return xmlDecoder(str, true);
	}
	exports.decodeXML = decodeXML;
}));
// node_modules/entities/lib/maps/xml.json
var require_xml = __commonJSMin(((exports, module) => {
	module.exports = {
		"amp": "&",
		"apos": "'",
		"gt": ">",
		"lt": "<",
		"quot": "\""
	};
}));
// node_modules/entities/lib/maps/entities.json
var require_entities = __commonJSMin(((exports, module) => {
	module.exports = {
		"Aacute": "Á",
		"aacute": "á",
		"Abreve": "Ă",
		"abreve": "ă",
		"ac": "∾",
		"acd": "∿",
		"acE": "∾̳",
		"Acirc": "Â",
		"acirc": "â",
		"acute": "´",
		"Acy": "А",
		"acy": "а",
		"AElig": "Æ",
		"aelig": "æ",
		"af": "⁡",
		"Afr": "𝔄",
		"afr": "𝔞",
		"Agrave": "À",
		"agrave": "à",
		"alefsym": "ℵ",
		"aleph": "ℵ",
		"Alpha": "Α",
		"alpha": "α",
		"Amacr": "Ā",
		"amacr": "ā",
		"amalg": "⨿",
		"amp": "&",
		"AMP": "&",
		"andand": "⩕",
		"And": "⩓",
		"and": "∧",
		"andd": "⩜",
		"andslope": "⩘",
		"andv": "⩚",
		"ang": "∠",
		"ange": "⦤",
		"angle": "∠",
		"angmsdaa": "⦨",
		"angmsdab": "⦩",
		"angmsdac": "⦪",
		"angmsdad": "⦫",
		"angmsdae": "⦬",
		"angmsdaf": "⦭",
		"angmsdag": "⦮",
		"angmsdah": "⦯",
		"angmsd": "∡",
		"angrt": "∟",
		"angrtvb": "⊾",
		"angrtvbd": "⦝",
		"angsph": "∢",
		"angst": "Å",
		"angzarr": "⍼",
		"Aogon": "Ą",
		"aogon": "ą",
		"Aopf": "𝔸",
		"aopf": "𝕒",
		"apacir": "⩯",
		"ap": "≈",
		"apE": "⩰",
		"ape": "≊",
		"apid": "≋",
		"apos": "'",
		"ApplyFunction": "⁡",
		"approx": "≈",
		"approxeq": "≊",
		"Aring": "Å",
		"aring": "å",
		"Ascr": "𝒜",
		"ascr": "𝒶",
		"Assign": "≔",
		"ast": "*",
		"asymp": "≈",
		"asympeq": "≍",
		"Atilde": "Ã",
		"atilde": "ã",
		"Auml": "Ä",
		"auml": "ä",
		"awconint": "∳",
		"awint": "⨑",
		"backcong": "≌",
		"backepsilon": "϶",
		"backprime": "‵",
		"backsim": "∽",
		"backsimeq": "⋍",
		"Backslash": "∖",
		"Barv": "⫧",
		"barvee": "⊽",
		"barwed": "⌅",
		"Barwed": "⌆",
		"barwedge": "⌅",
		"bbrk": "⎵",
		"bbrktbrk": "⎶",
		"bcong": "≌",
		"Bcy": "Б",
		"bcy": "б",
		"bdquo": "„",
		"becaus": "∵",
		"because": "∵",
		"Because": "∵",
		"bemptyv": "⦰",
		"bepsi": "϶",
		"bernou": "ℬ",
		"Bernoullis": "ℬ",
		"Beta": "Β",
		"beta": "β",
		"beth": "ℶ",
		"between": "≬",
		"Bfr": "𝔅",
		"bfr": "𝔟",
		"bigcap": "⋂",
		"bigcirc": "◯",
		"bigcup": "⋃",
		"bigodot": "⨀",
		"bigoplus": "⨁",
		"bigotimes": "⨂",
		"bigsqcup": "⨆",
		"bigstar": "★",
		"bigtriangledown": "▽",
		"bigtriangleup": "△",
		"biguplus": "⨄",
		"bigvee": "⋁",
		"bigwedge": "⋀",
		"bkarow": "⤍",
		"blacklozenge": "⧫",
		"blacksquare": "▪",
		"blacktriangle": "▴",
		"blacktriangledown": "▾",
		"blacktriangleleft": "◂",
		"blacktriangleright": "▸",
		"blank": "␣",
		"blk12": "▒",
		"blk14": "░",
		"blk34": "▓",
		"block": "█",
		"bne": "=⃥",
		"bnequiv": "≡⃥",
		"bNot": "⫭",
		"bnot": "⌐",
		"Bopf": "𝔹",
		"bopf": "𝕓",
		"bot": "⊥",
		"bottom": "⊥",
		"bowtie": "⋈",
		"boxbox": "⧉",
		"boxdl": "┐",
		"boxdL": "╕",
		"boxDl": "╖",
		"boxDL": "╗",
		"boxdr": "┌",
		"boxdR": "╒",
		"boxDr": "╓",
		"boxDR": "╔",
		"boxh": "─",
		"boxH": "═",
		"boxhd": "┬",
		"boxHd": "╤",
		"boxhD": "╥",
		"boxHD": "╦",
		"boxhu": "┴",
		"boxHu": "╧",
		"boxhU": "╨",
		"boxHU": "╩",
		"boxminus": "⊟",
		"boxplus": "⊞",
		"boxtimes": "⊠",
		"boxul": "┘",
		"boxuL": "╛",
		"boxUl": "╜",
		"boxUL": "╝",
		"boxur": "└",
		"boxuR": "╘",
		"boxUr": "╙",
		"boxUR": "╚",
		"boxv": "│",
		"boxV": "║",
		"boxvh": "┼",
		"boxvH": "╪",
		"boxVh": "╫",
		"boxVH": "╬",
		"boxvl": "┤",
		"boxvL": "╡",
		"boxVl": "╢",
		"boxVL": "╣",
		"boxvr": "├",
		"boxvR": "╞",
		"boxVr": "╟",
		"boxVR": "╠",
		"bprime": "‵",
		"breve": "˘",
		"Breve": "˘",
		"brvbar": "¦",
		"bscr": "𝒷",
		"Bscr": "ℬ",
		"bsemi": "⁏",
		"bsim": "∽",
		"bsime": "⋍",
		"bsolb": "⧅",
		"bsol": "\\",
		"bsolhsub": "⟈",
		"bull": "•",
		"bullet": "•",
		"bump": "≎",
		"bumpE": "⪮",
		"bumpe": "≏",
		"Bumpeq": "≎",
		"bumpeq": "≏",
		"Cacute": "Ć",
		"cacute": "ć",
		"capand": "⩄",
		"capbrcup": "⩉",
		"capcap": "⩋",
		"cap": "∩",
		"Cap": "⋒",
		"capcup": "⩇",
		"capdot": "⩀",
		"CapitalDifferentialD": "ⅅ",
		"caps": "∩︀",
		"caret": "⁁",
		"caron": "ˇ",
		"Cayleys": "ℭ",
		"ccaps": "⩍",
		"Ccaron": "Č",
		"ccaron": "č",
		"Ccedil": "Ç",
		"ccedil": "ç",
		"Ccirc": "Ĉ",
		"ccirc": "ĉ",
		"Cconint": "∰",
		"ccups": "⩌",
		"ccupssm": "⩐",
		"Cdot": "Ċ",
		"cdot": "ċ",
		"cedil": "¸",
		"Cedilla": "¸",
		"cemptyv": "⦲",
		"cent": "¢",
		"centerdot": "·",
		"CenterDot": "·",
		"cfr": "𝔠",
		"Cfr": "ℭ",
		"CHcy": "Ч",
		"chcy": "ч",
		"check": "✓",
		"checkmark": "✓",
		"Chi": "Χ",
		"chi": "χ",
		"circ": "ˆ",
		"circeq": "≗",
		"circlearrowleft": "↺",
		"circlearrowright": "↻",
		"circledast": "⊛",
		"circledcirc": "⊚",
		"circleddash": "⊝",
		"CircleDot": "⊙",
		"circledR": "®",
		"circledS": "Ⓢ",
		"CircleMinus": "⊖",
		"CirclePlus": "⊕",
		"CircleTimes": "⊗",
		"cir": "○",
		"cirE": "⧃",
		"cire": "≗",
		"cirfnint": "⨐",
		"cirmid": "⫯",
		"cirscir": "⧂",
		"ClockwiseContourIntegral": "∲",
		"CloseCurlyDoubleQuote": "”",
		"CloseCurlyQuote": "’",
		"clubs": "♣",
		"clubsuit": "♣",
		"colon": ":",
		"Colon": "∷",
		"Colone": "⩴",
		"colone": "≔",
		"coloneq": "≔",
		"comma": ",",
		"commat": "@",
		"comp": "∁",
		"compfn": "∘",
		"complement": "∁",
		"complexes": "ℂ",
		"cong": "≅",
		"congdot": "⩭",
		"Congruent": "≡",
		"conint": "∮",
		"Conint": "∯",
		"ContourIntegral": "∮",
		"copf": "𝕔",
		"Copf": "ℂ",
		"coprod": "∐",
		"Coproduct": "∐",
		"copy": "©",
		"COPY": "©",
		"copysr": "℗",
		"CounterClockwiseContourIntegral": "∳",
		"crarr": "↵",
		"cross": "✗",
		"Cross": "⨯",
		"Cscr": "𝒞",
		"cscr": "𝒸",
		"csub": "⫏",
		"csube": "⫑",
		"csup": "⫐",
		"csupe": "⫒",
		"ctdot": "⋯",
		"cudarrl": "⤸",
		"cudarrr": "⤵",
		"cuepr": "⋞",
		"cuesc": "⋟",
		"cularr": "↶",
		"cularrp": "⤽",
		"cupbrcap": "⩈",
		"cupcap": "⩆",
		"CupCap": "≍",
		"cup": "∪",
		"Cup": "⋓",
		"cupcup": "⩊",
		"cupdot": "⊍",
		"cupor": "⩅",
		"cups": "∪︀",
		"curarr": "↷",
		"curarrm": "⤼",
		"curlyeqprec": "⋞",
		"curlyeqsucc": "⋟",
		"curlyvee": "⋎",
		"curlywedge": "⋏",
		"curren": "¤",
		"curvearrowleft": "↶",
		"curvearrowright": "↷",
		"cuvee": "⋎",
		"cuwed": "⋏",
		"cwconint": "∲",
		"cwint": "∱",
		"cylcty": "⌭",
		"dagger": "†",
		"Dagger": "‡",
		"daleth": "ℸ",
		"darr": "↓",
		"Darr": "↡",
		"dArr": "⇓",
		"dash": "‐",
		"Dashv": "⫤",
		"dashv": "⊣",
		"dbkarow": "⤏",
		"dblac": "˝",
		"Dcaron": "Ď",
		"dcaron": "ď",
		"Dcy": "Д",
		"dcy": "д",
		"ddagger": "‡",
		"ddarr": "⇊",
		"DD": "ⅅ",
		"dd": "ⅆ",
		"DDotrahd": "⤑",
		"ddotseq": "⩷",
		"deg": "°",
		"Del": "∇",
		"Delta": "Δ",
		"delta": "δ",
		"demptyv": "⦱",
		"dfisht": "⥿",
		"Dfr": "𝔇",
		"dfr": "𝔡",
		"dHar": "⥥",
		"dharl": "⇃",
		"dharr": "⇂",
		"DiacriticalAcute": "´",
		"DiacriticalDot": "˙",
		"DiacriticalDoubleAcute": "˝",
		"DiacriticalGrave": "`",
		"DiacriticalTilde": "˜",
		"diam": "⋄",
		"diamond": "⋄",
		"Diamond": "⋄",
		"diamondsuit": "♦",
		"diams": "♦",
		"die": "¨",
		"DifferentialD": "ⅆ",
		"digamma": "ϝ",
		"disin": "⋲",
		"div": "÷",
		"divide": "÷",
		"divideontimes": "⋇",
		"divonx": "⋇",
		"DJcy": "Ђ",
		"djcy": "ђ",
		"dlcorn": "⌞",
		"dlcrop": "⌍",
		"dollar": "$",
		"Dopf": "𝔻",
		"dopf": "𝕕",
		"Dot": "¨",
		"dot": "˙",
		"DotDot": "⃜",
		"doteq": "≐",
		"doteqdot": "≑",
		"DotEqual": "≐",
		"dotminus": "∸",
		"dotplus": "∔",
		"dotsquare": "⊡",
		"doublebarwedge": "⌆",
		"DoubleContourIntegral": "∯",
		"DoubleDot": "¨",
		"DoubleDownArrow": "⇓",
		"DoubleLeftArrow": "⇐",
		"DoubleLeftRightArrow": "⇔",
		"DoubleLeftTee": "⫤",
		"DoubleLongLeftArrow": "⟸",
		"DoubleLongLeftRightArrow": "⟺",
		"DoubleLongRightArrow": "⟹",
		"DoubleRightArrow": "⇒",
		"DoubleRightTee": "⊨",
		"DoubleUpArrow": "⇑",
		"DoubleUpDownArrow": "⇕",
		"DoubleVerticalBar": "∥",
		"DownArrowBar": "⤓",
		"downarrow": "↓",
		"DownArrow": "↓",
		"Downarrow": "⇓",
		"DownArrowUpArrow": "⇵",
		"DownBreve": "̑",
		"downdownarrows": "⇊",
		"downharpoonleft": "⇃",
		"downharpoonright": "⇂",
		"DownLeftRightVector": "⥐",
		"DownLeftTeeVector": "⥞",
		"DownLeftVectorBar": "⥖",
		"DownLeftVector": "↽",
		"DownRightTeeVector": "⥟",
		"DownRightVectorBar": "⥗",
		"DownRightVector": "⇁",
		"DownTeeArrow": "↧",
		"DownTee": "⊤",
		"drbkarow": "⤐",
		"drcorn": "⌟",
		"drcrop": "⌌",
		"Dscr": "𝒟",
		"dscr": "𝒹",
		"DScy": "Ѕ",
		"dscy": "ѕ",
		"dsol": "⧶",
		"Dstrok": "Đ",
		"dstrok": "đ",
		"dtdot": "⋱",
		"dtri": "▿",
		"dtrif": "▾",
		"duarr": "⇵",
		"duhar": "⥯",
		"dwangle": "⦦",
		"DZcy": "Џ",
		"dzcy": "џ",
		"dzigrarr": "⟿",
		"Eacute": "É",
		"eacute": "é",
		"easter": "⩮",
		"Ecaron": "Ě",
		"ecaron": "ě",
		"Ecirc": "Ê",
		"ecirc": "ê",
		"ecir": "≖",
		"ecolon": "≕",
		"Ecy": "Э",
		"ecy": "э",
		"eDDot": "⩷",
		"Edot": "Ė",
		"edot": "ė",
		"eDot": "≑",
		"ee": "ⅇ",
		"efDot": "≒",
		"Efr": "𝔈",
		"efr": "𝔢",
		"eg": "⪚",
		"Egrave": "È",
		"egrave": "è",
		"egs": "⪖",
		"egsdot": "⪘",
		"el": "⪙",
		"Element": "∈",
		"elinters": "⏧",
		"ell": "ℓ",
		"els": "⪕",
		"elsdot": "⪗",
		"Emacr": "Ē",
		"emacr": "ē",
		"empty": "∅",
		"emptyset": "∅",
		"EmptySmallSquare": "◻",
		"emptyv": "∅",
		"EmptyVerySmallSquare": "▫",
		"emsp13": " ",
		"emsp14": " ",
		"emsp": " ",
		"ENG": "Ŋ",
		"eng": "ŋ",
		"ensp": " ",
		"Eogon": "Ę",
		"eogon": "ę",
		"Eopf": "𝔼",
		"eopf": "𝕖",
		"epar": "⋕",
		"eparsl": "⧣",
		"eplus": "⩱",
		"epsi": "ε",
		"Epsilon": "Ε",
		"epsilon": "ε",
		"epsiv": "ϵ",
		"eqcirc": "≖",
		"eqcolon": "≕",
		"eqsim": "≂",
		"eqslantgtr": "⪖",
		"eqslantless": "⪕",
		"Equal": "⩵",
		"equals": "=",
		"EqualTilde": "≂",
		"equest": "≟",
		"Equilibrium": "⇌",
		"equiv": "≡",
		"equivDD": "⩸",
		"eqvparsl": "⧥",
		"erarr": "⥱",
		"erDot": "≓",
		"escr": "ℯ",
		"Escr": "ℰ",
		"esdot": "≐",
		"Esim": "⩳",
		"esim": "≂",
		"Eta": "Η",
		"eta": "η",
		"ETH": "Ð",
		"eth": "ð",
		"Euml": "Ë",
		"euml": "ë",
		"euro": "€",
		"excl": "!",
		"exist": "∃",
		"Exists": "∃",
		"expectation": "ℰ",
		"exponentiale": "ⅇ",
		"ExponentialE": "ⅇ",
		"fallingdotseq": "≒",
		"Fcy": "Ф",
		"fcy": "ф",
		"female": "♀",
		"ffilig": "ﬃ",
		"fflig": "ﬀ",
		"ffllig": "ﬄ",
		"Ffr": "𝔉",
		"ffr": "𝔣",
		"filig": "ﬁ",
		"FilledSmallSquare": "◼",
		"FilledVerySmallSquare": "▪",
		"fjlig": "fj",
		"flat": "♭",
		"fllig": "ﬂ",
		"fltns": "▱",
		"fnof": "ƒ",
		"Fopf": "𝔽",
		"fopf": "𝕗",
		"forall": "∀",
		"ForAll": "∀",
		"fork": "⋔",
		"forkv": "⫙",
		"Fouriertrf": "ℱ",
		"fpartint": "⨍",
		"frac12": "½",
		"frac13": "⅓",
		"frac14": "¼",
		"frac15": "⅕",
		"frac16": "⅙",
		"frac18": "⅛",
		"frac23": "⅔",
		"frac25": "⅖",
		"frac34": "¾",
		"frac35": "⅗",
		"frac38": "⅜",
		"frac45": "⅘",
		"frac56": "⅚",
		"frac58": "⅝",
		"frac78": "⅞",
		"frasl": "⁄",
		"frown": "⌢",
		"fscr": "𝒻",
		"Fscr": "ℱ",
		"gacute": "ǵ",
		"Gamma": "Γ",
		"gamma": "γ",
		"Gammad": "Ϝ",
		"gammad": "ϝ",
		"gap": "⪆",
		"Gbreve": "Ğ",
		"gbreve": "ğ",
		"Gcedil": "Ģ",
		"Gcirc": "Ĝ",
		"gcirc": "ĝ",
		"Gcy": "Г",
		"gcy": "г",
		"Gdot": "Ġ",
		"gdot": "ġ",
		"ge": "≥",
		"gE": "≧",
		"gEl": "⪌",
		"gel": "⋛",
		"geq": "≥",
		"geqq": "≧",
		"geqslant": "⩾",
		"gescc": "⪩",
		"ges": "⩾",
		"gesdot": "⪀",
		"gesdoto": "⪂",
		"gesdotol": "⪄",
		"gesl": "⋛︀",
		"gesles": "⪔",
		"Gfr": "𝔊",
		"gfr": "𝔤",
		"gg": "≫",
		"Gg": "⋙",
		"ggg": "⋙",
		"gimel": "ℷ",
		"GJcy": "Ѓ",
		"gjcy": "ѓ",
		"gla": "⪥",
		"gl": "≷",
		"glE": "⪒",
		"glj": "⪤",
		"gnap": "⪊",
		"gnapprox": "⪊",
		"gne": "⪈",
		"gnE": "≩",
		"gneq": "⪈",
		"gneqq": "≩",
		"gnsim": "⋧",
		"Gopf": "𝔾",
		"gopf": "𝕘",
		"grave": "`",
		"GreaterEqual": "≥",
		"GreaterEqualLess": "⋛",
		"GreaterFullEqual": "≧",
		"GreaterGreater": "⪢",
		"GreaterLess": "≷",
		"GreaterSlantEqual": "⩾",
		"GreaterTilde": "≳",
		"Gscr": "𝒢",
		"gscr": "ℊ",
		"gsim": "≳",
		"gsime": "⪎",
		"gsiml": "⪐",
		"gtcc": "⪧",
		"gtcir": "⩺",
		"gt": ">",
		"GT": ">",
		"Gt": "≫",
		"gtdot": "⋗",
		"gtlPar": "⦕",
		"gtquest": "⩼",
		"gtrapprox": "⪆",
		"gtrarr": "⥸",
		"gtrdot": "⋗",
		"gtreqless": "⋛",
		"gtreqqless": "⪌",
		"gtrless": "≷",
		"gtrsim": "≳",
		"gvertneqq": "≩︀",
		"gvnE": "≩︀",
		"Hacek": "ˇ",
		"hairsp": " ",
		"half": "½",
		"hamilt": "ℋ",
		"HARDcy": "Ъ",
		"hardcy": "ъ",
		"harrcir": "⥈",
		"harr": "↔",
		"hArr": "⇔",
		"harrw": "↭",
		"Hat": "^",
		"hbar": "ℏ",
		"Hcirc": "Ĥ",
		"hcirc": "ĥ",
		"hearts": "♥",
		"heartsuit": "♥",
		"hellip": "…",
		"hercon": "⊹",
		"hfr": "𝔥",
		"Hfr": "ℌ",
		"HilbertSpace": "ℋ",
		"hksearow": "⤥",
		"hkswarow": "⤦",
		"hoarr": "⇿",
		"homtht": "∻",
		"hookleftarrow": "↩",
		"hookrightarrow": "↪",
		"hopf": "𝕙",
		"Hopf": "ℍ",
		"horbar": "―",
		"HorizontalLine": "─",
		"hscr": "𝒽",
		"Hscr": "ℋ",
		"hslash": "ℏ",
		"Hstrok": "Ħ",
		"hstrok": "ħ",
		"HumpDownHump": "≎",
		"HumpEqual": "≏",
		"hybull": "⁃",
		"hyphen": "‐",
		"Iacute": "Í",
		"iacute": "í",
		"ic": "⁣",
		"Icirc": "Î",
		"icirc": "î",
		"Icy": "И",
		"icy": "и",
		"Idot": "İ",
		"IEcy": "Е",
		"iecy": "е",
		"iexcl": "¡",
		"iff": "⇔",
		"ifr": "𝔦",
		"Ifr": "ℑ",
		"Igrave": "Ì",
		"igrave": "ì",
		"ii": "ⅈ",
		"iiiint": "⨌",
		"iiint": "∭",
		"iinfin": "⧜",
		"iiota": "℩",
		"IJlig": "Ĳ",
		"ijlig": "ĳ",
		"Imacr": "Ī",
		"imacr": "ī",
		"image": "ℑ",
		"ImaginaryI": "ⅈ",
		"imagline": "ℐ",
		"imagpart": "ℑ",
		"imath": "ı",
		"Im": "ℑ",
		"imof": "⊷",
		"imped": "Ƶ",
		"Implies": "⇒",
		"incare": "℅",
		"in": "∈",
		"infin": "∞",
		"infintie": "⧝",
		"inodot": "ı",
		"intcal": "⊺",
		"int": "∫",
		"Int": "∬",
		"integers": "ℤ",
		"Integral": "∫",
		"intercal": "⊺",
		"Intersection": "⋂",
		"intlarhk": "⨗",
		"intprod": "⨼",
		"InvisibleComma": "⁣",
		"InvisibleTimes": "⁢",
		"IOcy": "Ё",
		"iocy": "ё",
		"Iogon": "Į",
		"iogon": "į",
		"Iopf": "𝕀",
		"iopf": "𝕚",
		"Iota": "Ι",
		"iota": "ι",
		"iprod": "⨼",
		"iquest": "¿",
		"iscr": "𝒾",
		"Iscr": "ℐ",
		"isin": "∈",
		"isindot": "⋵",
		"isinE": "⋹",
		"isins": "⋴",
		"isinsv": "⋳",
		"isinv": "∈",
		"it": "⁢",
		"Itilde": "Ĩ",
		"itilde": "ĩ",
		"Iukcy": "І",
		"iukcy": "і",
		"Iuml": "Ï",
		"iuml": "ï",
		"Jcirc": "Ĵ",
		"jcirc": "ĵ",
		"Jcy": "Й",
		"jcy": "й",
		"Jfr": "𝔍",
		"jfr": "𝔧",
		"jmath": "ȷ",
		"Jopf": "𝕁",
		"jopf": "𝕛",
		"Jscr": "𝒥",
		"jscr": "𝒿",
		"Jsercy": "Ј",
		"jsercy": "ј",
		"Jukcy": "Є",
		"jukcy": "є",
		"Kappa": "Κ",
		"kappa": "κ",
		"kappav": "ϰ",
		"Kcedil": "Ķ",
		"kcedil": "ķ",
		"Kcy": "К",
		"kcy": "к",
		"Kfr": "𝔎",
		"kfr": "𝔨",
		"kgreen": "ĸ",
		"KHcy": "Х",
		"khcy": "х",
		"KJcy": "Ќ",
		"kjcy": "ќ",
		"Kopf": "𝕂",
		"kopf": "𝕜",
		"Kscr": "𝒦",
		"kscr": "𝓀",
		"lAarr": "⇚",
		"Lacute": "Ĺ",
		"lacute": "ĺ",
		"laemptyv": "⦴",
		"lagran": "ℒ",
		"Lambda": "Λ",
		"lambda": "λ",
		"lang": "⟨",
		"Lang": "⟪",
		"langd": "⦑",
		"langle": "⟨",
		"lap": "⪅",
		"Laplacetrf": "ℒ",
		"laquo": "«",
		"larrb": "⇤",
		"larrbfs": "⤟",
		"larr": "←",
		"Larr": "↞",
		"lArr": "⇐",
		"larrfs": "⤝",
		"larrhk": "↩",
		"larrlp": "↫",
		"larrpl": "⤹",
		"larrsim": "⥳",
		"larrtl": "↢",
		"latail": "⤙",
		"lAtail": "⤛",
		"lat": "⪫",
		"late": "⪭",
		"lates": "⪭︀",
		"lbarr": "⤌",
		"lBarr": "⤎",
		"lbbrk": "❲",
		"lbrace": "{",
		"lbrack": "[",
		"lbrke": "⦋",
		"lbrksld": "⦏",
		"lbrkslu": "⦍",
		"Lcaron": "Ľ",
		"lcaron": "ľ",
		"Lcedil": "Ļ",
		"lcedil": "ļ",
		"lceil": "⌈",
		"lcub": "{",
		"Lcy": "Л",
		"lcy": "л",
		"ldca": "⤶",
		"ldquo": "“",
		"ldquor": "„",
		"ldrdhar": "⥧",
		"ldrushar": "⥋",
		"ldsh": "↲",
		"le": "≤",
		"lE": "≦",
		"LeftAngleBracket": "⟨",
		"LeftArrowBar": "⇤",
		"leftarrow": "←",
		"LeftArrow": "←",
		"Leftarrow": "⇐",
		"LeftArrowRightArrow": "⇆",
		"leftarrowtail": "↢",
		"LeftCeiling": "⌈",
		"LeftDoubleBracket": "⟦",
		"LeftDownTeeVector": "⥡",
		"LeftDownVectorBar": "⥙",
		"LeftDownVector": "⇃",
		"LeftFloor": "⌊",
		"leftharpoondown": "↽",
		"leftharpoonup": "↼",
		"leftleftarrows": "⇇",
		"leftrightarrow": "↔",
		"LeftRightArrow": "↔",
		"Leftrightarrow": "⇔",
		"leftrightarrows": "⇆",
		"leftrightharpoons": "⇋",
		"leftrightsquigarrow": "↭",
		"LeftRightVector": "⥎",
		"LeftTeeArrow": "↤",
		"LeftTee": "⊣",
		"LeftTeeVector": "⥚",
		"leftthreetimes": "⋋",
		"LeftTriangleBar": "⧏",
		"LeftTriangle": "⊲",
		"LeftTriangleEqual": "⊴",
		"LeftUpDownVector": "⥑",
		"LeftUpTeeVector": "⥠",
		"LeftUpVectorBar": "⥘",
		"LeftUpVector": "↿",
		"LeftVectorBar": "⥒",
		"LeftVector": "↼",
		"lEg": "⪋",
		"leg": "⋚",
		"leq": "≤",
		"leqq": "≦",
		"leqslant": "⩽",
		"lescc": "⪨",
		"les": "⩽",
		"lesdot": "⩿",
		"lesdoto": "⪁",
		"lesdotor": "⪃",
		"lesg": "⋚︀",
		"lesges": "⪓",
		"lessapprox": "⪅",
		"lessdot": "⋖",
		"lesseqgtr": "⋚",
		"lesseqqgtr": "⪋",
		"LessEqualGreater": "⋚",
		"LessFullEqual": "≦",
		"LessGreater": "≶",
		"lessgtr": "≶",
		"LessLess": "⪡",
		"lesssim": "≲",
		"LessSlantEqual": "⩽",
		"LessTilde": "≲",
		"lfisht": "⥼",
		"lfloor": "⌊",
		"Lfr": "𝔏",
		"lfr": "𝔩",
		"lg": "≶",
		"lgE": "⪑",
		"lHar": "⥢",
		"lhard": "↽",
		"lharu": "↼",
		"lharul": "⥪",
		"lhblk": "▄",
		"LJcy": "Љ",
		"ljcy": "љ",
		"llarr": "⇇",
		"ll": "≪",
		"Ll": "⋘",
		"llcorner": "⌞",
		"Lleftarrow": "⇚",
		"llhard": "⥫",
		"lltri": "◺",
		"Lmidot": "Ŀ",
		"lmidot": "ŀ",
		"lmoustache": "⎰",
		"lmoust": "⎰",
		"lnap": "⪉",
		"lnapprox": "⪉",
		"lne": "⪇",
		"lnE": "≨",
		"lneq": "⪇",
		"lneqq": "≨",
		"lnsim": "⋦",
		"loang": "⟬",
		"loarr": "⇽",
		"lobrk": "⟦",
		"longleftarrow": "⟵",
		"LongLeftArrow": "⟵",
		"Longleftarrow": "⟸",
		"longleftrightarrow": "⟷",
		"LongLeftRightArrow": "⟷",
		"Longleftrightarrow": "⟺",
		"longmapsto": "⟼",
		"longrightarrow": "⟶",
		"LongRightArrow": "⟶",
		"Longrightarrow": "⟹",
		"looparrowleft": "↫",
		"looparrowright": "↬",
		"lopar": "⦅",
		"Lopf": "𝕃",
		"lopf": "𝕝",
		"loplus": "⨭",
		"lotimes": "⨴",
		"lowast": "∗",
		"lowbar": "_",
		"LowerLeftArrow": "↙",
		"LowerRightArrow": "↘",
		"loz": "◊",
		"lozenge": "◊",
		"lozf": "⧫",
		"lpar": "(",
		"lparlt": "⦓",
		"lrarr": "⇆",
		"lrcorner": "⌟",
		"lrhar": "⇋",
		"lrhard": "⥭",
		"lrm": "‎",
		"lrtri": "⊿",
		"lsaquo": "‹",
		"lscr": "𝓁",
		"Lscr": "ℒ",
		"lsh": "↰",
		"Lsh": "↰",
		"lsim": "≲",
		"lsime": "⪍",
		"lsimg": "⪏",
		"lsqb": "[",
		"lsquo": "‘",
		"lsquor": "‚",
		"Lstrok": "Ł",
		"lstrok": "ł",
		"ltcc": "⪦",
		"ltcir": "⩹",
		"lt": "<",
		"LT": "<",
		"Lt": "≪",
		"ltdot": "⋖",
		"lthree": "⋋",
		"ltimes": "⋉",
		"ltlarr": "⥶",
		"ltquest": "⩻",
		"ltri": "◃",
		"ltrie": "⊴",
		"ltrif": "◂",
		"ltrPar": "⦖",
		"lurdshar": "⥊",
		"luruhar": "⥦",
		"lvertneqq": "≨︀",
		"lvnE": "≨︀",
		"macr": "¯",
		"male": "♂",
		"malt": "✠",
		"maltese": "✠",
		"Map": "⤅",
		"map": "↦",
		"mapsto": "↦",
		"mapstodown": "↧",
		"mapstoleft": "↤",
		"mapstoup": "↥",
		"marker": "▮",
		"mcomma": "⨩",
		"Mcy": "М",
		"mcy": "м",
		"mdash": "—",
		"mDDot": "∺",
		"measuredangle": "∡",
		"MediumSpace": " ",
		"Mellintrf": "ℳ",
		"Mfr": "𝔐",
		"mfr": "𝔪",
		"mho": "℧",
		"micro": "µ",
		"midast": "*",
		"midcir": "⫰",
		"mid": "∣",
		"middot": "·",
		"minusb": "⊟",
		"minus": "−",
		"minusd": "∸",
		"minusdu": "⨪",
		"MinusPlus": "∓",
		"mlcp": "⫛",
		"mldr": "…",
		"mnplus": "∓",
		"models": "⊧",
		"Mopf": "𝕄",
		"mopf": "𝕞",
		"mp": "∓",
		"mscr": "𝓂",
		"Mscr": "ℳ",
		"mstpos": "∾",
		"Mu": "Μ",
		"mu": "μ",
		"multimap": "⊸",
		"mumap": "⊸",
		"nabla": "∇",
		"Nacute": "Ń",
		"nacute": "ń",
		"nang": "∠⃒",
		"nap": "≉",
		"napE": "⩰̸",
		"napid": "≋̸",
		"napos": "ŉ",
		"napprox": "≉",
		"natural": "♮",
		"naturals": "ℕ",
		"natur": "♮",
		"nbsp": "\xA0",
		"nbump": "≎̸",
		"nbumpe": "≏̸",
		"ncap": "⩃",
		"Ncaron": "Ň",
		"ncaron": "ň",
		"Ncedil": "Ņ",
		"ncedil": "ņ",
		"ncong": "≇",
		"ncongdot": "⩭̸",
		"ncup": "⩂",
		"Ncy": "Н",
		"ncy": "н",
		"ndash": "–",
		"nearhk": "⤤",
		"nearr": "↗",
		"neArr": "⇗",
		"nearrow": "↗",
		"ne": "≠",
		"nedot": "≐̸",
		"NegativeMediumSpace": "​",
		"NegativeThickSpace": "​",
		"NegativeThinSpace": "​",
		"NegativeVeryThinSpace": "​",
		"nequiv": "≢",
		"nesear": "⤨",
		"nesim": "≂̸",
		"NestedGreaterGreater": "≫",
		"NestedLessLess": "≪",
		"NewLine": "\n",
		"nexist": "∄",
		"nexists": "∄",
		"Nfr": "𝔑",
		"nfr": "𝔫",
		"ngE": "≧̸",
		"nge": "≱",
		"ngeq": "≱",
		"ngeqq": "≧̸",
		"ngeqslant": "⩾̸",
		"nges": "⩾̸",
		"nGg": "⋙̸",
		"ngsim": "≵",
		"nGt": "≫⃒",
		"ngt": "≯",
		"ngtr": "≯",
		"nGtv": "≫̸",
		"nharr": "↮",
		"nhArr": "⇎",
		"nhpar": "⫲",
		"ni": "∋",
		"nis": "⋼",
		"nisd": "⋺",
		"niv": "∋",
		"NJcy": "Њ",
		"njcy": "њ",
		"nlarr": "↚",
		"nlArr": "⇍",
		"nldr": "‥",
		"nlE": "≦̸",
		"nle": "≰",
		"nleftarrow": "↚",
		"nLeftarrow": "⇍",
		"nleftrightarrow": "↮",
		"nLeftrightarrow": "⇎",
		"nleq": "≰",
		"nleqq": "≦̸",
		"nleqslant": "⩽̸",
		"nles": "⩽̸",
		"nless": "≮",
		"nLl": "⋘̸",
		"nlsim": "≴",
		"nLt": "≪⃒",
		"nlt": "≮",
		"nltri": "⋪",
		"nltrie": "⋬",
		"nLtv": "≪̸",
		"nmid": "∤",
		"NoBreak": "⁠",
		"NonBreakingSpace": "\xA0",
		"nopf": "𝕟",
		"Nopf": "ℕ",
		"Not": "⫬",
		"not": "¬",
		"NotCongruent": "≢",
		"NotCupCap": "≭",
		"NotDoubleVerticalBar": "∦",
		"NotElement": "∉",
		"NotEqual": "≠",
		"NotEqualTilde": "≂̸",
		"NotExists": "∄",
		"NotGreater": "≯",
		"NotGreaterEqual": "≱",
		"NotGreaterFullEqual": "≧̸",
		"NotGreaterGreater": "≫̸",
		"NotGreaterLess": "≹",
		"NotGreaterSlantEqual": "⩾̸",
		"NotGreaterTilde": "≵",
		"NotHumpDownHump": "≎̸",
		"NotHumpEqual": "≏̸",
		"notin": "∉",
		"notindot": "⋵̸",
		"notinE": "⋹̸",
		"notinva": "∉",
		"notinvb": "⋷",
		"notinvc": "⋶",
		"NotLeftTriangleBar": "⧏̸",
		"NotLeftTriangle": "⋪",
		"NotLeftTriangleEqual": "⋬",
		"NotLess": "≮",
		"NotLessEqual": "≰",
		"NotLessGreater": "≸",
		"NotLessLess": "≪̸",
		"NotLessSlantEqual": "⩽̸",
		"NotLessTilde": "≴",
		"NotNestedGreaterGreater": "⪢̸",
		"NotNestedLessLess": "⪡̸",
		"notni": "∌",
		"notniva": "∌",
		"notnivb": "⋾",
		"notnivc": "⋽",
		"NotPrecedes": "⊀",
		"NotPrecedesEqual": "⪯̸",
		"NotPrecedesSlantEqual": "⋠",
		"NotReverseElement": "∌",
		"NotRightTriangleBar": "⧐̸",
		"NotRightTriangle": "⋫",
		"NotRightTriangleEqual": "⋭",
		"NotSquareSubset": "⊏̸",
		"NotSquareSubsetEqual": "⋢",
		"NotSquareSuperset": "⊐̸",
		"NotSquareSupersetEqual": "⋣",
		"NotSubset": "⊂⃒",
		"NotSubsetEqual": "⊈",
		"NotSucceeds": "⊁",
		"NotSucceedsEqual": "⪰̸",
		"NotSucceedsSlantEqual": "⋡",
		"NotSucceedsTilde": "≿̸",
		"NotSuperset": "⊃⃒",
		"NotSupersetEqual": "⊉",
		"NotTilde": "≁",
		"NotTildeEqual": "≄",
		"NotTildeFullEqual": "≇",
		"NotTildeTilde": "≉",
		"NotVerticalBar": "∤",
		"nparallel": "∦",
		"npar": "∦",
		"nparsl": "⫽⃥",
		"npart": "∂̸",
		"npolint": "⨔",
		"npr": "⊀",
		"nprcue": "⋠",
		"nprec": "⊀",
		"npreceq": "⪯̸",
		"npre": "⪯̸",
		"nrarrc": "⤳̸",
		"nrarr": "↛",
		"nrArr": "⇏",
		"nrarrw": "↝̸",
		"nrightarrow": "↛",
		"nRightarrow": "⇏",
		"nrtri": "⋫",
		"nrtrie": "⋭",
		"nsc": "⊁",
		"nsccue": "⋡",
		"nsce": "⪰̸",
		"Nscr": "𝒩",
		"nscr": "𝓃",
		"nshortmid": "∤",
		"nshortparallel": "∦",
		"nsim": "≁",
		"nsime": "≄",
		"nsimeq": "≄",
		"nsmid": "∤",
		"nspar": "∦",
		"nsqsube": "⋢",
		"nsqsupe": "⋣",
		"nsub": "⊄",
		"nsubE": "⫅̸",
		"nsube": "⊈",
		"nsubset": "⊂⃒",
		"nsubseteq": "⊈",
		"nsubseteqq": "⫅̸",
		"nsucc": "⊁",
		"nsucceq": "⪰̸",
		"nsup": "⊅",
		"nsupE": "⫆̸",
		"nsupe": "⊉",
		"nsupset": "⊃⃒",
		"nsupseteq": "⊉",
		"nsupseteqq": "⫆̸",
		"ntgl": "≹",
		"Ntilde": "Ñ",
		"ntilde": "ñ",
		"ntlg": "≸",
		"ntriangleleft": "⋪",
		"ntrianglelefteq": "⋬",
		"ntriangleright": "⋫",
		"ntrianglerighteq": "⋭",
		"Nu": "Ν",
		"nu": "ν",
		"num": "#",
		"numero": "№",
		"numsp": " ",
		"nvap": "≍⃒",
		"nvdash": "⊬",
		"nvDash": "⊭",
		"nVdash": "⊮",
		"nVDash": "⊯",
		"nvge": "≥⃒",
		"nvgt": ">⃒",
		"nvHarr": "⤄",
		"nvinfin": "⧞",
		"nvlArr": "⤂",
		"nvle": "≤⃒",
		"nvlt": "<⃒",
		"nvltrie": "⊴⃒",
		"nvrArr": "⤃",
		"nvrtrie": "⊵⃒",
		"nvsim": "∼⃒",
		"nwarhk": "⤣",
		"nwarr": "↖",
		"nwArr": "⇖",
		"nwarrow": "↖",
		"nwnear": "⤧",
		"Oacute": "Ó",
		"oacute": "ó",
		"oast": "⊛",
		"Ocirc": "Ô",
		"ocirc": "ô",
		"ocir": "⊚",
		"Ocy": "О",
		"ocy": "о",
		"odash": "⊝",
		"Odblac": "Ő",
		"odblac": "ő",
		"odiv": "⨸",
		"odot": "⊙",
		"odsold": "⦼",
		"OElig": "Œ",
		"oelig": "œ",
		"ofcir": "⦿",
		"Ofr": "𝔒",
		"ofr": "𝔬",
		"ogon": "˛",
		"Ograve": "Ò",
		"ograve": "ò",
		"ogt": "⧁",
		"ohbar": "⦵",
		"ohm": "Ω",
		"oint": "∮",
		"olarr": "↺",
		"olcir": "⦾",
		"olcross": "⦻",
		"oline": "‾",
		"olt": "⧀",
		"Omacr": "Ō",
		"omacr": "ō",
		"Omega": "Ω",
		"omega": "ω",
		"Omicron": "Ο",
		"omicron": "ο",
		"omid": "⦶",
		"ominus": "⊖",
		"Oopf": "𝕆",
		"oopf": "𝕠",
		"opar": "⦷",
		"OpenCurlyDoubleQuote": "“",
		"OpenCurlyQuote": "‘",
		"operp": "⦹",
		"oplus": "⊕",
		"orarr": "↻",
		"Or": "⩔",
		"or": "∨",
		"ord": "⩝",
		"order": "ℴ",
		"orderof": "ℴ",
		"ordf": "ª",
		"ordm": "º",
		"origof": "⊶",
		"oror": "⩖",
		"orslope": "⩗",
		"orv": "⩛",
		"oS": "Ⓢ",
		"Oscr": "𝒪",
		"oscr": "ℴ",
		"Oslash": "Ø",
		"oslash": "ø",
		"osol": "⊘",
		"Otilde": "Õ",
		"otilde": "õ",
		"otimesas": "⨶",
		"Otimes": "⨷",
		"otimes": "⊗",
		"Ouml": "Ö",
		"ouml": "ö",
		"ovbar": "⌽",
		"OverBar": "‾",
		"OverBrace": "⏞",
		"OverBracket": "⎴",
		"OverParenthesis": "⏜",
		"para": "¶",
		"parallel": "∥",
		"par": "∥",
		"parsim": "⫳",
		"parsl": "⫽",
		"part": "∂",
		"PartialD": "∂",
		"Pcy": "П",
		"pcy": "п",
		"percnt": "%",
		"period": ".",
		"permil": "‰",
		"perp": "⊥",
		"pertenk": "‱",
		"Pfr": "𝔓",
		"pfr": "𝔭",
		"Phi": "Φ",
		"phi": "φ",
		"phiv": "ϕ",
		"phmmat": "ℳ",
		"phone": "☎",
		"Pi": "Π",
		"pi": "π",
		"pitchfork": "⋔",
		"piv": "ϖ",
		"planck": "ℏ",
		"planckh": "ℎ",
		"plankv": "ℏ",
		"plusacir": "⨣",
		"plusb": "⊞",
		"pluscir": "⨢",
		"plus": "+",
		"plusdo": "∔",
		"plusdu": "⨥",
		"pluse": "⩲",
		"PlusMinus": "±",
		"plusmn": "±",
		"plussim": "⨦",
		"plustwo": "⨧",
		"pm": "±",
		"Poincareplane": "ℌ",
		"pointint": "⨕",
		"popf": "𝕡",
		"Popf": "ℙ",
		"pound": "£",
		"prap": "⪷",
		"Pr": "⪻",
		"pr": "≺",
		"prcue": "≼",
		"precapprox": "⪷",
		"prec": "≺",
		"preccurlyeq": "≼",
		"Precedes": "≺",
		"PrecedesEqual": "⪯",
		"PrecedesSlantEqual": "≼",
		"PrecedesTilde": "≾",
		"preceq": "⪯",
		"precnapprox": "⪹",
		"precneqq": "⪵",
		"precnsim": "⋨",
		"pre": "⪯",
		"prE": "⪳",
		"precsim": "≾",
		"prime": "′",
		"Prime": "″",
		"primes": "ℙ",
		"prnap": "⪹",
		"prnE": "⪵",
		"prnsim": "⋨",
		"prod": "∏",
		"Product": "∏",
		"profalar": "⌮",
		"profline": "⌒",
		"profsurf": "⌓",
		"prop": "∝",
		"Proportional": "∝",
		"Proportion": "∷",
		"propto": "∝",
		"prsim": "≾",
		"prurel": "⊰",
		"Pscr": "𝒫",
		"pscr": "𝓅",
		"Psi": "Ψ",
		"psi": "ψ",
		"puncsp": " ",
		"Qfr": "𝔔",
		"qfr": "𝔮",
		"qint": "⨌",
		"qopf": "𝕢",
		"Qopf": "ℚ",
		"qprime": "⁗",
		"Qscr": "𝒬",
		"qscr": "𝓆",
		"quaternions": "ℍ",
		"quatint": "⨖",
		"quest": "?",
		"questeq": "≟",
		"quot": "\"",
		"QUOT": "\"",
		"rAarr": "⇛",
		"race": "∽̱",
		"Racute": "Ŕ",
		"racute": "ŕ",
		"radic": "√",
		"raemptyv": "⦳",
		"rang": "⟩",
		"Rang": "⟫",
		"rangd": "⦒",
		"range": "⦥",
		"rangle": "⟩",
		"raquo": "»",
		"rarrap": "⥵",
		"rarrb": "⇥",
		"rarrbfs": "⤠",
		"rarrc": "⤳",
		"rarr": "→",
		"Rarr": "↠",
		"rArr": "⇒",
		"rarrfs": "⤞",
		"rarrhk": "↪",
		"rarrlp": "↬",
		"rarrpl": "⥅",
		"rarrsim": "⥴",
		"Rarrtl": "⤖",
		"rarrtl": "↣",
		"rarrw": "↝",
		"ratail": "⤚",
		"rAtail": "⤜",
		"ratio": "∶",
		"rationals": "ℚ",
		"rbarr": "⤍",
		"rBarr": "⤏",
		"RBarr": "⤐",
		"rbbrk": "❳",
		"rbrace": "}",
		"rbrack": "]",
		"rbrke": "⦌",
		"rbrksld": "⦎",
		"rbrkslu": "⦐",
		"Rcaron": "Ř",
		"rcaron": "ř",
		"Rcedil": "Ŗ",
		"rcedil": "ŗ",
		"rceil": "⌉",
		"rcub": "}",
		"Rcy": "Р",
		"rcy": "р",
		"rdca": "⤷",
		"rdldhar": "⥩",
		"rdquo": "”",
		"rdquor": "”",
		"rdsh": "↳",
		"real": "ℜ",
		"realine": "ℛ",
		"realpart": "ℜ",
		"reals": "ℝ",
		"Re": "ℜ",
		"rect": "▭",
		"reg": "®",
		"REG": "®",
		"ReverseElement": "∋",
		"ReverseEquilibrium": "⇋",
		"ReverseUpEquilibrium": "⥯",
		"rfisht": "⥽",
		"rfloor": "⌋",
		"rfr": "𝔯",
		"Rfr": "ℜ",
		"rHar": "⥤",
		"rhard": "⇁",
		"rharu": "⇀",
		"rharul": "⥬",
		"Rho": "Ρ",
		"rho": "ρ",
		"rhov": "ϱ",
		"RightAngleBracket": "⟩",
		"RightArrowBar": "⇥",
		"rightarrow": "→",
		"RightArrow": "→",
		"Rightarrow": "⇒",
		"RightArrowLeftArrow": "⇄",
		"rightarrowtail": "↣",
		"RightCeiling": "⌉",
		"RightDoubleBracket": "⟧",
		"RightDownTeeVector": "⥝",
		"RightDownVectorBar": "⥕",
		"RightDownVector": "⇂",
		"RightFloor": "⌋",
		"rightharpoondown": "⇁",
		"rightharpoonup": "⇀",
		"rightleftarrows": "⇄",
		"rightleftharpoons": "⇌",
		"rightrightarrows": "⇉",
		"rightsquigarrow": "↝",
		"RightTeeArrow": "↦",
		"RightTee": "⊢",
		"RightTeeVector": "⥛",
		"rightthreetimes": "⋌",
		"RightTriangleBar": "⧐",
		"RightTriangle": "⊳",
		"RightTriangleEqual": "⊵",
		"RightUpDownVector": "⥏",
		"RightUpTeeVector": "⥜",
		"RightUpVectorBar": "⥔",
		"RightUpVector": "↾",
		"RightVectorBar": "⥓",
		"RightVector": "⇀",
		"ring": "˚",
		"risingdotseq": "≓",
		"rlarr": "⇄",
		"rlhar": "⇌",
		"rlm": "‏",
		"rmoustache": "⎱",
		"rmoust": "⎱",
		"rnmid": "⫮",
		"roang": "⟭",
		"roarr": "⇾",
		"robrk": "⟧",
		"ropar": "⦆",
		"ropf": "𝕣",
		"Ropf": "ℝ",
		"roplus": "⨮",
		"rotimes": "⨵",
		"RoundImplies": "⥰",
		"rpar": ")",
		"rpargt": "⦔",
		"rppolint": "⨒",
		"rrarr": "⇉",
		"Rrightarrow": "⇛",
		"rsaquo": "›",
		"rscr": "𝓇",
		"Rscr": "ℛ",
		"rsh": "↱",
		"Rsh": "↱",
		"rsqb": "]",
		"rsquo": "’",
		"rsquor": "’",
		"rthree": "⋌",
		"rtimes": "⋊",
		"rtri": "▹",
		"rtrie": "⊵",
		"rtrif": "▸",
		"rtriltri": "⧎",
		"RuleDelayed": "⧴",
		"ruluhar": "⥨",
		"rx": "℞",
		"Sacute": "Ś",
		"sacute": "ś",
		"sbquo": "‚",
		"scap": "⪸",
		"Scaron": "Š",
		"scaron": "š",
		"Sc": "⪼",
		"sc": "≻",
		"sccue": "≽",
		"sce": "⪰",
		"scE": "⪴",
		"Scedil": "Ş",
		"scedil": "ş",
		"Scirc": "Ŝ",
		"scirc": "ŝ",
		"scnap": "⪺",
		"scnE": "⪶",
		"scnsim": "⋩",
		"scpolint": "⨓",
		"scsim": "≿",
		"Scy": "С",
		"scy": "с",
		"sdotb": "⊡",
		"sdot": "⋅",
		"sdote": "⩦",
		"searhk": "⤥",
		"searr": "↘",
		"seArr": "⇘",
		"searrow": "↘",
		"sect": "§",
		"semi": ";",
		"seswar": "⤩",
		"setminus": "∖",
		"setmn": "∖",
		"sext": "✶",
		"Sfr": "𝔖",
		"sfr": "𝔰",
		"sfrown": "⌢",
		"sharp": "♯",
		"SHCHcy": "Щ",
		"shchcy": "щ",
		"SHcy": "Ш",
		"shcy": "ш",
		"ShortDownArrow": "↓",
		"ShortLeftArrow": "←",
		"shortmid": "∣",
		"shortparallel": "∥",
		"ShortRightArrow": "→",
		"ShortUpArrow": "↑",
		"shy": "­",
		"Sigma": "Σ",
		"sigma": "σ",
		"sigmaf": "ς",
		"sigmav": "ς",
		"sim": "∼",
		"simdot": "⩪",
		"sime": "≃",
		"simeq": "≃",
		"simg": "⪞",
		"simgE": "⪠",
		"siml": "⪝",
		"simlE": "⪟",
		"simne": "≆",
		"simplus": "⨤",
		"simrarr": "⥲",
		"slarr": "←",
		"SmallCircle": "∘",
		"smallsetminus": "∖",
		"smashp": "⨳",
		"smeparsl": "⧤",
		"smid": "∣",
		"smile": "⌣",
		"smt": "⪪",
		"smte": "⪬",
		"smtes": "⪬︀",
		"SOFTcy": "Ь",
		"softcy": "ь",
		"solbar": "⌿",
		"solb": "⧄",
		"sol": "/",
		"Sopf": "𝕊",
		"sopf": "𝕤",
		"spades": "♠",
		"spadesuit": "♠",
		"spar": "∥",
		"sqcap": "⊓",
		"sqcaps": "⊓︀",
		"sqcup": "⊔",
		"sqcups": "⊔︀",
		"Sqrt": "√",
		"sqsub": "⊏",
		"sqsube": "⊑",
		"sqsubset": "⊏",
		"sqsubseteq": "⊑",
		"sqsup": "⊐",
		"sqsupe": "⊒",
		"sqsupset": "⊐",
		"sqsupseteq": "⊒",
		"square": "□",
		"Square": "□",
		"SquareIntersection": "⊓",
		"SquareSubset": "⊏",
		"SquareSubsetEqual": "⊑",
		"SquareSuperset": "⊐",
		"SquareSupersetEqual": "⊒",
		"SquareUnion": "⊔",
		"squarf": "▪",
		"squ": "□",
		"squf": "▪",
		"srarr": "→",
		"Sscr": "𝒮",
		"sscr": "𝓈",
		"ssetmn": "∖",
		"ssmile": "⌣",
		"sstarf": "⋆",
		"Star": "⋆",
		"star": "☆",
		"starf": "★",
		"straightepsilon": "ϵ",
		"straightphi": "ϕ",
		"strns": "¯",
		"sub": "⊂",
		"Sub": "⋐",
		"subdot": "⪽",
		"subE": "⫅",
		"sube": "⊆",
		"subedot": "⫃",
		"submult": "⫁",
		"subnE": "⫋",
		"subne": "⊊",
		"subplus": "⪿",
		"subrarr": "⥹",
		"subset": "⊂",
		"Subset": "⋐",
		"subseteq": "⊆",
		"subseteqq": "⫅",
		"SubsetEqual": "⊆",
		"subsetneq": "⊊",
		"subsetneqq": "⫋",
		"subsim": "⫇",
		"subsub": "⫕",
		"subsup": "⫓",
		"succapprox": "⪸",
		"succ": "≻",
		"succcurlyeq": "≽",
		"Succeeds": "≻",
		"SucceedsEqual": "⪰",
		"SucceedsSlantEqual": "≽",
		"SucceedsTilde": "≿",
		"succeq": "⪰",
		"succnapprox": "⪺",
		"succneqq": "⪶",
		"succnsim": "⋩",
		"succsim": "≿",
		"SuchThat": "∋",
		"sum": "∑",
		"Sum": "∑",
		"sung": "♪",
		"sup1": "¹",
		"sup2": "²",
		"sup3": "³",
		"sup": "⊃",
		"Sup": "⋑",
		"supdot": "⪾",
		"supdsub": "⫘",
		"supE": "⫆",
		"supe": "⊇",
		"supedot": "⫄",
		"Superset": "⊃",
		"SupersetEqual": "⊇",
		"suphsol": "⟉",
		"suphsub": "⫗",
		"suplarr": "⥻",
		"supmult": "⫂",
		"supnE": "⫌",
		"supne": "⊋",
		"supplus": "⫀",
		"supset": "⊃",
		"Supset": "⋑",
		"supseteq": "⊇",
		"supseteqq": "⫆",
		"supsetneq": "⊋",
		"supsetneqq": "⫌",
		"supsim": "⫈",
		"supsub": "⫔",
		"supsup": "⫖",
		"swarhk": "⤦",
		"swarr": "↙",
		"swArr": "⇙",
		"swarrow": "↙",
		"swnwar": "⤪",
		"szlig": "ß",
		"Tab": "	",
		"target": "⌖",
		"Tau": "Τ",
		"tau": "τ",
		"tbrk": "⎴",
		"Tcaron": "Ť",
		"tcaron": "ť",
		"Tcedil": "Ţ",
		"tcedil": "ţ",
		"Tcy": "Т",
		"tcy": "т",
		"tdot": "⃛",
		"telrec": "⌕",
		"Tfr": "𝔗",
		"tfr": "𝔱",
		"there4": "∴",
		"therefore": "∴",
		"Therefore": "∴",
		"Theta": "Θ",
		"theta": "θ",
		"thetasym": "ϑ",
		"thetav": "ϑ",
		"thickapprox": "≈",
		"thicksim": "∼",
		"ThickSpace": "  ",
		"ThinSpace": " ",
		"thinsp": " ",
		"thkap": "≈",
		"thksim": "∼",
		"THORN": "Þ",
		"thorn": "þ",
		"tilde": "˜",
		"Tilde": "∼",
		"TildeEqual": "≃",
		"TildeFullEqual": "≅",
		"TildeTilde": "≈",
		"timesbar": "⨱",
		"timesb": "⊠",
		"times": "×",
		"timesd": "⨰",
		"tint": "∭",
		"toea": "⤨",
		"topbot": "⌶",
		"topcir": "⫱",
		"top": "⊤",
		"Topf": "𝕋",
		"topf": "𝕥",
		"topfork": "⫚",
		"tosa": "⤩",
		"tprime": "‴",
		"trade": "™",
		"TRADE": "™",
		"triangle": "▵",
		"triangledown": "▿",
		"triangleleft": "◃",
		"trianglelefteq": "⊴",
		"triangleq": "≜",
		"triangleright": "▹",
		"trianglerighteq": "⊵",
		"tridot": "◬",
		"trie": "≜",
		"triminus": "⨺",
		"TripleDot": "⃛",
		"triplus": "⨹",
		"trisb": "⧍",
		"tritime": "⨻",
		"trpezium": "⏢",
		"Tscr": "𝒯",
		"tscr": "𝓉",
		"TScy": "Ц",
		"tscy": "ц",
		"TSHcy": "Ћ",
		"tshcy": "ћ",
		"Tstrok": "Ŧ",
		"tstrok": "ŧ",
		"twixt": "≬",
		"twoheadleftarrow": "↞",
		"twoheadrightarrow": "↠",
		"Uacute": "Ú",
		"uacute": "ú",
		"uarr": "↑",
		"Uarr": "↟",
		"uArr": "⇑",
		"Uarrocir": "⥉",
		"Ubrcy": "Ў",
		"ubrcy": "ў",
		"Ubreve": "Ŭ",
		"ubreve": "ŭ",
		"Ucirc": "Û",
		"ucirc": "û",
		"Ucy": "У",
		"ucy": "у",
		"udarr": "⇅",
		"Udblac": "Ű",
		"udblac": "ű",
		"udhar": "⥮",
		"ufisht": "⥾",
		"Ufr": "𝔘",
		"ufr": "𝔲",
		"Ugrave": "Ù",
		"ugrave": "ù",
		"uHar": "⥣",
		"uharl": "↿",
		"uharr": "↾",
		"uhblk": "▀",
		"ulcorn": "⌜",
		"ulcorner": "⌜",
		"ulcrop": "⌏",
		"ultri": "◸",
		"Umacr": "Ū",
		"umacr": "ū",
		"uml": "¨",
		"UnderBar": "_",
		"UnderBrace": "⏟",
		"UnderBracket": "⎵",
		"UnderParenthesis": "⏝",
		"Union": "⋃",
		"UnionPlus": "⊎",
		"Uogon": "Ų",
		"uogon": "ų",
		"Uopf": "𝕌",
		"uopf": "𝕦",
		"UpArrowBar": "⤒",
		"uparrow": "↑",
		"UpArrow": "↑",
		"Uparrow": "⇑",
		"UpArrowDownArrow": "⇅",
		"updownarrow": "↕",
		"UpDownArrow": "↕",
		"Updownarrow": "⇕",
		"UpEquilibrium": "⥮",
		"upharpoonleft": "↿",
		"upharpoonright": "↾",
		"uplus": "⊎",
		"UpperLeftArrow": "↖",
		"UpperRightArrow": "↗",
		"upsi": "υ",
		"Upsi": "ϒ",
		"upsih": "ϒ",
		"Upsilon": "Υ",
		"upsilon": "υ",
		"UpTeeArrow": "↥",
		"UpTee": "⊥",
		"upuparrows": "⇈",
		"urcorn": "⌝",
		"urcorner": "⌝",
		"urcrop": "⌎",
		"Uring": "Ů",
		"uring": "ů",
		"urtri": "◹",
		"Uscr": "𝒰",
		"uscr": "𝓊",
		"utdot": "⋰",
		"Utilde": "Ũ",
		"utilde": "ũ",
		"utri": "▵",
		"utrif": "▴",
		"uuarr": "⇈",
		"Uuml": "Ü",
		"uuml": "ü",
		"uwangle": "⦧",
		"vangrt": "⦜",
		"varepsilon": "ϵ",
		"varkappa": "ϰ",
		"varnothing": "∅",
		"varphi": "ϕ",
		"varpi": "ϖ",
		"varpropto": "∝",
		"varr": "↕",
		"vArr": "⇕",
		"varrho": "ϱ",
		"varsigma": "ς",
		"varsubsetneq": "⊊︀",
		"varsubsetneqq": "⫋︀",
		"varsupsetneq": "⊋︀",
		"varsupsetneqq": "⫌︀",
		"vartheta": "ϑ",
		"vartriangleleft": "⊲",
		"vartriangleright": "⊳",
		"vBar": "⫨",
		"Vbar": "⫫",
		"vBarv": "⫩",
		"Vcy": "В",
		"vcy": "в",
		"vdash": "⊢",
		"vDash": "⊨",
		"Vdash": "⊩",
		"VDash": "⊫",
		"Vdashl": "⫦",
		"veebar": "⊻",
		"vee": "∨",
		"Vee": "⋁",
		"veeeq": "≚",
		"vellip": "⋮",
		"verbar": "|",
		"Verbar": "‖",
		"vert": "|",
		"Vert": "‖",
		"VerticalBar": "∣",
		"VerticalLine": "|",
		"VerticalSeparator": "❘",
		"VerticalTilde": "≀",
		"VeryThinSpace": " ",
		"Vfr": "𝔙",
		"vfr": "𝔳",
		"vltri": "⊲",
		"vnsub": "⊂⃒",
		"vnsup": "⊃⃒",
		"Vopf": "𝕍",
		"vopf": "𝕧",
		"vprop": "∝",
		"vrtri": "⊳",
		"Vscr": "𝒱",
		"vscr": "𝓋",
		"vsubnE": "⫋︀",
		"vsubne": "⊊︀",
		"vsupnE": "⫌︀",
		"vsupne": "⊋︀",
		"Vvdash": "⊪",
		"vzigzag": "⦚",
		"Wcirc": "Ŵ",
		"wcirc": "ŵ",
		"wedbar": "⩟",
		"wedge": "∧",
		"Wedge": "⋀",
		"wedgeq": "≙",
		"weierp": "℘",
		"Wfr": "𝔚",
		"wfr": "𝔴",
		"Wopf": "𝕎",
		"wopf": "𝕨",
		"wp": "℘",
		"wr": "≀",
		"wreath": "≀",
		"Wscr": "𝒲",
		"wscr": "𝓌",
		"xcap": "⋂",
		"xcirc": "◯",
		"xcup": "⋃",
		"xdtri": "▽",
		"Xfr": "𝔛",
		"xfr": "𝔵",
		"xharr": "⟷",
		"xhArr": "⟺",
		"Xi": "Ξ",
		"xi": "ξ",
		"xlarr": "⟵",
		"xlArr": "⟸",
		"xmap": "⟼",
		"xnis": "⋻",
		"xodot": "⨀",
		"Xopf": "𝕏",
		"xopf": "𝕩",
		"xoplus": "⨁",
		"xotime": "⨂",
		"xrarr": "⟶",
		"xrArr": "⟹",
		"Xscr": "𝒳",
		"xscr": "𝓍",
		"xsqcup": "⨆",
		"xuplus": "⨄",
		"xutri": "△",
		"xvee": "⋁",
		"xwedge": "⋀",
		"Yacute": "Ý",
		"yacute": "ý",
		"YAcy": "Я",
		"yacy": "я",
		"Ycirc": "Ŷ",
		"ycirc": "ŷ",
		"Ycy": "Ы",
		"ycy": "ы",
		"yen": "¥",
		"Yfr": "𝔜",
		"yfr": "𝔶",
		"YIcy": "Ї",
		"yicy": "ї",
		"Yopf": "𝕐",
		"yopf": "𝕪",
		"Yscr": "𝒴",
		"yscr": "𝓎",
		"YUcy": "Ю",
		"yucy": "ю",
		"yuml": "ÿ",
		"Yuml": "Ÿ",
		"Zacute": "Ź",
		"zacute": "ź",
		"Zcaron": "Ž",
		"zcaron": "ž",
		"Zcy": "З",
		"zcy": "з",
		"Zdot": "Ż",
		"zdot": "ż",
		"zeetrf": "ℨ",
		"ZeroWidthSpace": "​",
		"Zeta": "Ζ",
		"zeta": "ζ",
		"zfr": "𝔷",
		"Zfr": "ℨ",
		"ZHcy": "Ж",
		"zhcy": "ж",
		"zigrarr": "⇝",
		"zopf": "𝕫",
		"Zopf": "ℤ",
		"Zscr": "𝒵",
		"zscr": "𝓏",
		"zwj": "‍",
		"zwnj": "‌"
	};
}));
// node_modules/entities/lib/encode-trie.js
var require_encode_trie = __commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getTrie = exports.encodeHTMLTrieRe = exports.getCodePoint = void 0;
	var entities_json_1 = __importDefault(require_entities());
	function isHighSurrugate(c) {
		return (c & 64512) === 55296;
	}
	exports.getCodePoint = String.prototype.codePointAt != null ? function(str, index) {
		return str.codePointAt(index);
	} : function(c, index) {
		return isHighSurrugate(c.charCodeAt(index)) ? (c.charCodeAt(index) - 55296) * 1024 + c.charCodeAt(index + 1) - 56320 + 65536 : c.charCodeAt(index);
	};
	var htmlTrie = getTrie(entities_json_1.default);
	function encodeHTMLTrieRe(regExp, str) {
		var _a;
		var ret = "";
		var lastIdx = 0;
		var match;
		while ((match = regExp.exec(str)) !== null) {
			var i = match.index;
			var char = str.charCodeAt(i);
			var next = htmlTrie.get(char);
			if (next) {
				if (next.next != null && i + 1 < str.length) {
					var value = (_a = next.next.get(str.charCodeAt(i + 1))) === null || _a === void 0 ? void 0 : _a.value;
					if (value != null) {
						ret += str.substring(lastIdx, i) + value;
						regExp.lastIndex += 1;
						lastIdx = i + 2;
						continue;
					}
				}
				ret += str.substring(lastIdx, i) + next.value;
				lastIdx = i + 1;
			} else {
				ret += str.substring(lastIdx, i) + "&#x" + exports.getCodePoint(str, i).toString(16) + ";";
				lastIdx = regExp.lastIndex += Number(isHighSurrugate(char));
			}
		}
		return ret + str.substr(lastIdx);
	}
	exports.encodeHTMLTrieRe = encodeHTMLTrieRe;
	function getTrie(map) {
		var _a, _b, _c, _d;
		var trie = new Map();
		for (var _i = 0, _e = Object.keys(map); _i < _e.length; _i++) {
			var value = _e[_i];
			var key = map[value];
			var lastMap = trie;
			for (var i = 0; i < key.length - 1; i++) {
				var char = key.charCodeAt(i);
				var next = (_a = lastMap.get(char)) !== null && _a !== void 0 ? _a : {};
				lastMap.set(char, next);
				lastMap = (_b = next.next) !== null && _b !== void 0 ? _b : next.next = new Map();
			}
			var val = (_c = lastMap.get(key.charCodeAt(key.length - 1))) !== null && _c !== void 0 ? _c : {};
			(_d = val.value) !== null && _d !== void 0 || (val.value = "&" + value + ";");
			lastMap.set(key.charCodeAt(key.length - 1), val);
		}
		return trie;
	}
	exports.getTrie = getTrie;
}));
// node_modules/entities/lib/encode.js
var require_encode = __commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.escapeUTF8 = exports.escape = exports.encodeNonAsciiHTML = exports.encodeHTML = exports.encodeXML = void 0;
	var xml_json_1 = __importDefault(require_xml());
	var encode_trie_1 = require_encode_trie();
	var htmlReplacer = getCharRegExp(__importDefault(require_entities()).default, true);
	var xmlReplacer = getCharRegExp(xml_json_1.default, true);
	var xmlInvalidChars = getCharRegExp(xml_json_1.default, false);
	var xmlCodeMap = new Map(Object.keys(xml_json_1.default).map(function(k) {
		return [xml_json_1.default[k].charCodeAt(0), "&" + k + ";"];
	}));
	function encodeXML(str) {
		var ret = "";
		var lastIdx = 0;
		var match;
		while ((match = xmlReplacer.exec(str)) !== null) {
			var i = match.index;
			var char = str.charCodeAt(i);
			var next = xmlCodeMap.get(char);
			if (next) {
				ret += str.substring(lastIdx, i) + next;
				lastIdx = i + 1;
			} else {
				ret += str.substring(lastIdx, i) + "&#x" + encode_trie_1.getCodePoint(str, i).toString(16) + ";";
				lastIdx = xmlReplacer.lastIndex += Number((char & 65408) === 55296);
			}
		}
		return ret + str.substr(lastIdx);
	}
	exports.encodeXML = encodeXML;
	function encodeHTML(data) {
		return encode_trie_1.encodeHTMLTrieRe(htmlReplacer, data);
	}
	exports.encodeHTML = encodeHTML;
	function encodeNonAsciiHTML(data) {
		return encode_trie_1.encodeHTMLTrieRe(xmlReplacer, data);
	}
	exports.encodeNonAsciiHTML = encodeNonAsciiHTML;
	function getCharRegExp(map, nonAscii) {
		var chars = Object.keys(map).map(function(k) {
			return "\\" + map[k].charAt(0);
		}).filter(function(v) {
			return !nonAscii || v.charCodeAt(1) < 128;
		}).sort(function(a, b) {
			return a.charCodeAt(1) - b.charCodeAt(1);
		}).filter(function(v, i, a) {
			return v !== a[i + 1];
		});
		for (var start = 0; start < chars.length - 1; start++) {
			var end = start;
			while (end < chars.length - 1 && chars[end].charCodeAt(1) + 1 === chars[end + 1].charCodeAt(1)) end += 1;
			var count = 1 + end - start;
			if (count < 3) continue;
			chars.splice(start, count, chars[start] + "-" + chars[end]);
		}
		return new RegExp("[" + chars.join("") + (nonAscii ? "\\x80-\\uFFFF" : "") + "]", "g");
	}
	exports.escape = encodeXML;
	function escapeUTF8(data) {
		var match;
		var lastIdx = 0;
		var result = "";
		while (match = xmlInvalidChars.exec(data)) {
			if (lastIdx !== match.index) result += data.substring(lastIdx, match.index);
			result += xmlCodeMap.get(match[0].charCodeAt(0));
			lastIdx = match.index + 1;
		}
		return result + data.substring(lastIdx);
	}
	exports.escapeUTF8 = escapeUTF8;
}));
// node_modules/entities/lib/index.js
var require_lib = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.decodeXMLStrict = exports.decodeHTML5Strict = exports.decodeHTML4Strict = exports.decodeHTML5 = exports.decodeHTML4 = exports.decodeHTMLStrict = exports.decodeHTML = exports.decodeXML = exports.encodeHTML5 = exports.encodeHTML4 = exports.escapeUTF8 = exports.escape = exports.encodeNonAsciiHTML = exports.encodeHTML = exports.encodeXML = exports.encode = exports.decodeStrict = exports.decode = exports.EncodingMode = exports.DecodingMode = exports.EntityLevel = void 0;
	var decode_1 = require_decode();
	var encode_1 = require_encode();
	var EntityLevel;
	(function(EntityLevel) {
		EntityLevel[EntityLevel["XML"] = 0] = "XML";
		EntityLevel[EntityLevel["HTML"] = 1] = "HTML";
	})(EntityLevel = exports.EntityLevel || (exports.EntityLevel = {}));
	var DecodingMode;
	(function(DecodingMode) {
		DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
		DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	})(DecodingMode = exports.DecodingMode || (exports.DecodingMode = {}));
	var EncodingMode;
	(function(EncodingMode) {
		EncodingMode[EncodingMode["UTF8"] = 0] = "UTF8";
		EncodingMode[EncodingMode["ASCII"] = 1] = "ASCII";
		EncodingMode[EncodingMode["Extensive"] = 2] = "Extensive";
	})(EncodingMode = exports.EncodingMode || (exports.EncodingMode = {}));
	function decode(data, options) {
		if (options === void 0) options = EntityLevel.XML;
		var opts = typeof options === "number" ? { level: options } : options;
		if (opts.level === EntityLevel.HTML) {
			if (opts.mode === DecodingMode.Strict) return decode_1.decodeHTMLStrict(data);
			return decode_1.decodeHTML(data);
		}
		return decode_1.decodeXML(data);
	}
	exports.decode = decode;
	function decodeStrict(data, options) {
		if (options === void 0) options = EntityLevel.XML;
		var opts = typeof options === "number" ? { level: options } : options;
		if (opts.level === EntityLevel.HTML) {
			if (opts.mode === DecodingMode.Legacy) return decode_1.decodeHTML(data);
			return decode_1.decodeHTMLStrict(data);
		}
		return decode_1.decodeXML(data);
	}
	exports.decodeStrict = decodeStrict;
	function encode(data, options) {
		if (options === void 0) options = EntityLevel.XML;
		var opts = typeof options === "number" ? { level: options } : options;
		if (opts.mode === EncodingMode.UTF8) return encode_1.escapeUTF8(data);
		if (opts.level === EntityLevel.HTML) {
			if (opts.mode === EncodingMode.ASCII) return encode_1.encodeNonAsciiHTML(data);
			return encode_1.encodeHTML(data);
		}
		return encode_1.encodeXML(data);
	}
	exports.encode = encode;
	var encode_2 = require_encode();
	Object.defineProperty(exports, "encodeXML", {
		enumerable: true,
		get: function() {
			return encode_2.encodeXML;
		}
	});
	Object.defineProperty(exports, "encodeHTML", {
		enumerable: true,
		get: function() {
			return encode_2.encodeHTML;
		}
	});
	Object.defineProperty(exports, "encodeNonAsciiHTML", {
		enumerable: true,
		get: function() {
			return encode_2.encodeNonAsciiHTML;
		}
	});
	Object.defineProperty(exports, "escape", {
		enumerable: true,
		get: function() {
			return encode_2.escape;
		}
	});
	Object.defineProperty(exports, "escapeUTF8", {
		enumerable: true,
		get: function() {
			return encode_2.escapeUTF8;
		}
	});
	Object.defineProperty(exports, "encodeHTML4", {
		enumerable: true,
		get: function() {
			return encode_2.encodeHTML;
		}
	});
	Object.defineProperty(exports, "encodeHTML5", {
		enumerable: true,
		get: function() {
			return encode_2.encodeHTML;
		}
	});
	var decode_2 = require_decode();
	Object.defineProperty(exports, "decodeXML", {
		enumerable: true,
		get: function() {
			return decode_2.decodeXML;
		}
	});
	Object.defineProperty(exports, "decodeHTML", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTML;
		}
	});
	Object.defineProperty(exports, "decodeHTMLStrict", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTMLStrict;
		}
	});
	Object.defineProperty(exports, "decodeHTML4", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTML;
		}
	});
	Object.defineProperty(exports, "decodeHTML5", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTML;
		}
	});
	Object.defineProperty(exports, "decodeHTML4Strict", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTMLStrict;
		}
	});
	Object.defineProperty(exports, "decodeHTML5Strict", {
		enumerable: true,
		get: function() {
			return decode_2.decodeHTMLStrict;
		}
	});
	Object.defineProperty(exports, "decodeXMLStrict", {
		enumerable: true,
		get: function() {
			return decode_2.decodeXML;
		}
	});
}));
// node_modules/commonmark/lib/common.js
var import_encode = __toESM(require_encode$1(), 1);
var import_lib = require_lib();
var C_BACKSLASH$1 = 92;
var ENTITY$1 = "&(?:#x[a-f0-9]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});";
var TAGNAME = "[A-Za-z][A-Za-z0-9-]*";
var OPENTAG = "<" + TAGNAME + "(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^\"'=<>`\\x00-\\x20]+|'[^']*'|\"[^\"]*\"))?)*\\s*/?>";
var CLOSETAG = "</" + TAGNAME + "\\s*[>]";
var HTMLTAG = "(?:" + OPENTAG + "|" + CLOSETAG + "|<!-->|<!--->|<!--[\\s\\S]*?-->|[<][?][\\s\\S]*?[?][>]|<![A-Za-z]+[^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)";
var reHtmlTag$1 = new RegExp("^" + HTMLTAG);
var reBackslashOrAmp = /[\\&]/;
var ESCAPABLE$1 = "[!\"#$%&'()*+,./:;<=>?@[\\\\\\]^_`{|}~-]";
var reEntityOrEscapedChar = new RegExp("\\\\" + ESCAPABLE$1 + "|" + ENTITY$1, "gi");
var reXmlSpecial = new RegExp("[&<>\"]", "g");
var unescapeChar = function(s) {
	if (s.charCodeAt(0) === C_BACKSLASH$1) return s.charAt(1);
	else return (0, import_lib.decodeHTMLStrict)(s);
};
var unescapeString$1 = function(s) {
	if (reBackslashOrAmp.test(s)) return s.replace(reEntityOrEscapedChar, unescapeChar);
	else return s;
};
var normalizeURI$1 = function(uri) {
	try {
		return (0, import_encode.default)(uri);
	} catch (err) {
		return uri;
	}
};
var replaceUnsafeChar = function(s) {
	switch (s) {
		case "&": return "&amp;";
		case "<": return "&lt;";
		case ">": return "&gt;";
		case "\"": return "&quot;";
		default: return s;
	}
};
var escapeXml = function(s) {
	if (reXmlSpecial.test(s)) return s.replace(reXmlSpecial, replaceUnsafeChar);
	else return s;
};
// node_modules/commonmark/lib/from-code-point.js
var _fromCodePoint;
function fromCodePoint(_) {
	return _fromCodePoint(_);
}
if (String.fromCodePoint) _fromCodePoint = function(_) {
	try {
		return String.fromCodePoint(_);
	} catch (e) {
		if (e instanceof RangeError) return String.fromCharCode(65533);
		throw e;
	}
};
else {
	var stringFromCharCode = String.fromCharCode;
	var floor = Math.floor;
	_fromCodePoint = function() {
		var MAX_SIZE = 16384;
		var codeUnits = [];
		var highSurrogate;
		var lowSurrogate;
		var index = -1;
		var length = arguments.length;
		if (!length) return "";
		var result = "";
		while (++index < length) {
			var codePoint = Number(arguments[index]);
			if (!isFinite(codePoint) || codePoint < 0 || codePoint > 1114111 || floor(codePoint) !== codePoint) return String.fromCharCode(65533);
			if (codePoint <= 65535) codeUnits.push(codePoint);
			else {
				codePoint -= 65536;
				highSurrogate = (codePoint >> 10) + 55296;
				lowSurrogate = codePoint % 1024 + 56320;
				codeUnits.push(highSurrogate, lowSurrogate);
			}
			if (index + 1 === length || codeUnits.length > MAX_SIZE) {
				result += stringFromCharCode.apply(null, codeUnits);
				codeUnits.length = 0;
			}
		}
		return result;
	};
}
// node_modules/commonmark/lib/inlines.js
var normalizeURI = normalizeURI$1;
var unescapeString = unescapeString$1;
var C_NEWLINE$1 = 10;
var C_ASTERISK = 42;
var C_UNDERSCORE = 95;
var C_BACKTICK = 96;
var C_OPEN_BRACKET$1 = 91;
var C_CLOSE_BRACKET = 93;
var C_LESSTHAN$1 = 60;
var C_BANG = 33;
var C_BACKSLASH = 92;
var C_AMPERSAND = 38;
var C_OPEN_PAREN = 40;
var C_CLOSE_PAREN = 41;
var C_COLON = 58;
var C_SINGLEQUOTE = 39;
var C_DOUBLEQUOTE = 34;
var ESCAPABLE = ESCAPABLE$1;
var ESCAPED_CHAR = "\\\\" + ESCAPABLE;
var ENTITY = ENTITY$1;
var reHtmlTag = reHtmlTag$1;
var rePunctuation = new RegExp(/^[!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~\p{P}\p{S}]/u);
var reLinkTitle = new RegExp("^(?:\"(" + ESCAPED_CHAR + "|\\\\[^\\\\]|[^\\\\\"\\x00])*\"|'(" + ESCAPED_CHAR + "|\\\\[^\\\\]|[^\\\\'\\x00])*'|\\((" + ESCAPED_CHAR + "|\\\\[^\\\\]|[^\\\\()\\x00])*\\))");
var reLinkDestinationBraces = /^(?:<(?:[^<>\n\\\x00]|\\.)*>)/;
var reEscapable = new RegExp("^" + ESCAPABLE);
var reEntityHere = new RegExp("^" + ENTITY, "i");
var reTicks = /`+/;
var reTicksHere = /^`+/;
var reEllipses = /\.\.\./g;
var reDash = /--+/g;
var reEmailAutolink = /^<([a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)>/;
var reAutolink = /^<[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\x00-\x20]*>/i;
var reSpnl = /^ *(?:\n *)?/;
var reWhitespaceChar = /^[ \t\n\x0b\x0c\x0d]/;
var reUnicodeWhitespaceChar = /^\s/;
var reFinalSpace = / *$/;
var reInitialSpace = /^ */;
var reSpaceAtEndOfLine = /^ *(?:\n|$)/;
var reLinkLabel = /^\[(?:[^\\\[\]]|\\.){0,1000}\]/s;
var reMain = /^[^\n`\[\]\\!<&*_'"]+/m;
var text$1 = function(s) {
	var node = new Node("text");
	node._literal = s;
	return node;
};
var normalizeReference = function(string) {
	return string.slice(1, string.length - 1).trim().replace(/[ \t\r\n]+/g, " ").toLowerCase().toUpperCase();
};
var match = function(re) {
	var m = re.exec(this.subject.slice(this.pos));
	if (m === null) return null;
	else {
		this.pos += m.index + m[0].length;
		return m[0];
	}
};
var peek$1 = function() {
	if (this.pos < this.subject.length) return this.subject.charCodeAt(this.pos);
	else return -1;
};
var spnl = function() {
	this.match(reSpnl);
	return true;
};
var parseBackticks = function(block) {
	var ticks = this.match(reTicksHere);
	if (ticks === null) return false;
	var afterOpenTicks = this.pos;
	var matched;
	var node;
	var contents;
	while ((matched = this.match(reTicks)) !== null) if (matched === ticks) {
		node = new Node("code");
		contents = this.subject.slice(afterOpenTicks, this.pos - ticks.length).replace(/\n/gm, " ");
		if (contents.length > 0 && contents.match(/[^ ]/) !== null && contents[0] == " " && contents[contents.length - 1] == " ") node._literal = contents.slice(1, contents.length - 1);
		else node._literal = contents;
		block.appendChild(node);
		return true;
	}
	this.pos = afterOpenTicks;
	block.appendChild(text$1(ticks));
	return true;
};
var parseBackslash = function(block) {
	var subj = this.subject;
	var node;
	this.pos += 1;
	if (this.peek() === C_NEWLINE$1) {
		this.pos += 1;
		node = new Node("linebreak");
		block.appendChild(node);
	} else if (reEscapable.test(subj.charAt(this.pos))) {
		block.appendChild(text$1(subj.charAt(this.pos)));
		this.pos += 1;
	} else block.appendChild(text$1("\\"));
	return true;
};
var parseAutolink = function(block) {
	var m;
	var dest;
	var node;
	if (m = this.match(reEmailAutolink)) {
		dest = m.slice(1, m.length - 1);
		node = new Node("link");
		node._destination = normalizeURI("mailto:" + dest);
		node._title = "";
		node.appendChild(text$1(dest));
		block.appendChild(node);
		return true;
	} else if (m = this.match(reAutolink)) {
		dest = m.slice(1, m.length - 1);
		node = new Node("link");
		node._destination = normalizeURI(dest);
		node._title = "";
		node.appendChild(text$1(dest));
		block.appendChild(node);
		return true;
	} else return false;
};
var parseHtmlTag = function(block) {
	var m = this.match(reHtmlTag);
	if (m === null) return false;
	else {
		var node = new Node("html_inline");
		node._literal = m;
		block.appendChild(node);
		return true;
	}
};
var scanDelims = function(cc) {
	var numdelims = 0;
	var char_before, char_after, cc_after;
	var startpos = this.pos;
	var left_flanking, right_flanking, can_open, can_close;
	var after_is_whitespace, after_is_punctuation, before_is_whitespace, before_is_punctuation;
	if (cc === C_SINGLEQUOTE || cc === C_DOUBLEQUOTE) {
		numdelims++;
		this.pos++;
	} else while (this.peek() === cc) {
		numdelims++;
		this.pos++;
	}
	if (numdelims === 0) return null;
	char_before = startpos === 0 ? "\n" : this.subject.charAt(startpos - 1);
	cc_after = this.peek();
	if (cc_after === -1) char_after = "\n";
	else char_after = fromCodePoint(cc_after);
	after_is_whitespace = reUnicodeWhitespaceChar.test(char_after);
	after_is_punctuation = rePunctuation.test(char_after);
	before_is_whitespace = reUnicodeWhitespaceChar.test(char_before);
	before_is_punctuation = rePunctuation.test(char_before);
	left_flanking = !after_is_whitespace && (!after_is_punctuation || before_is_whitespace || before_is_punctuation);
	right_flanking = !before_is_whitespace && (!before_is_punctuation || after_is_whitespace || after_is_punctuation);
	if (cc === C_UNDERSCORE) {
		can_open = left_flanking && (!right_flanking || before_is_punctuation);
		can_close = right_flanking && (!left_flanking || after_is_punctuation);
	} else if (cc === C_SINGLEQUOTE || cc === C_DOUBLEQUOTE) {
		can_open = left_flanking && !right_flanking;
		can_close = right_flanking;
	} else {
		can_open = left_flanking;
		can_close = right_flanking;
	}
	this.pos = startpos;
	return {
		numdelims,
		can_open,
		can_close
	};
};
var handleDelim = function(cc, block) {
	var res = this.scanDelims(cc);
	if (!res) return false;
	var numdelims = res.numdelims;
	var startpos = this.pos;
	var contents;
	this.pos += numdelims;
	if (cc === C_SINGLEQUOTE) contents = "’";
	else if (cc === C_DOUBLEQUOTE) contents = "“";
	else contents = this.subject.slice(startpos, this.pos);
	var node = text$1(contents);
	block.appendChild(node);
	if ((res.can_open || res.can_close) && (this.options.smart || cc !== C_SINGLEQUOTE && cc !== C_DOUBLEQUOTE)) {
		this.delimiters = {
			cc,
			numdelims,
			origdelims: numdelims,
			node,
			previous: this.delimiters,
			next: null,
			can_open: res.can_open,
			can_close: res.can_close
		};
		if (this.delimiters.previous !== null) this.delimiters.previous.next = this.delimiters;
	}
	return true;
};
var removeDelimiter = function(delim) {
	if (delim.previous !== null) delim.previous.next = delim.next;
	if (delim.next === null) this.delimiters = delim.previous;
	else delim.next.previous = delim.previous;
};
var removeDelimitersBetween = function(bottom, top) {
	if (bottom.next !== top) {
		bottom.next = top;
		top.previous = bottom;
	}
};
var processEmphasis = function(stack_bottom) {
	var opener, closer, old_closer;
	var opener_inl, closer_inl;
	var tempstack;
	var use_delims;
	var tmp, next;
	var opener_found;
	var openers_bottom = [];
	var openers_bottom_index;
	var odd_match = false;
	for (var i = 0; i < 14; i++) openers_bottom[i] = stack_bottom;
	closer = this.delimiters;
	while (closer !== null && closer.previous !== stack_bottom) closer = closer.previous;
	while (closer !== null) {
		var closercc = closer.cc;
		if (!closer.can_close) closer = closer.next;
		else {
			opener = closer.previous;
			opener_found = false;
			switch (closercc) {
				case C_SINGLEQUOTE:
					openers_bottom_index = 0;
					break;
				case C_DOUBLEQUOTE:
					openers_bottom_index = 1;
					break;
				case C_UNDERSCORE:
					openers_bottom_index = 2 + (closer.can_open ? 3 : 0) + closer.origdelims % 3;
					break;
				case C_ASTERISK: openers_bottom_index = 8 + (closer.can_open ? 3 : 0) + closer.origdelims % 3;
			}
			while (opener !== null && opener !== stack_bottom && opener !== openers_bottom[openers_bottom_index]) {
				odd_match = (closer.can_open || opener.can_close) && closer.origdelims % 3 !== 0 && (opener.origdelims + closer.origdelims) % 3 === 0;
				if (opener.cc === closer.cc && opener.can_open && !odd_match) {
					opener_found = true;
					break;
				}
				opener = opener.previous;
			}
			old_closer = closer;
			if (closercc === C_ASTERISK || closercc === C_UNDERSCORE) {
				if (!opener_found) closer = closer.next;
				else {
					use_delims = closer.numdelims >= 2 && opener.numdelims >= 2 ? 2 : 1;
					opener_inl = opener.node;
					closer_inl = closer.node;
					opener.numdelims -= use_delims;
					closer.numdelims -= use_delims;
					opener_inl._literal = opener_inl._literal.slice(0, opener_inl._literal.length - use_delims);
					closer_inl._literal = closer_inl._literal.slice(0, closer_inl._literal.length - use_delims);
					var emph = new Node(use_delims === 1 ? "emph" : "strong");
					tmp = opener_inl._next;
					while (tmp && tmp !== closer_inl) {
						next = tmp._next;
						tmp.unlink();
						emph.appendChild(tmp);
						tmp = next;
					}
					opener_inl.insertAfter(emph);
					removeDelimitersBetween(opener, closer);
					if (opener.numdelims === 0) {
						opener_inl.unlink();
						this.removeDelimiter(opener);
					}
					if (closer.numdelims === 0) {
						closer_inl.unlink();
						tempstack = closer.next;
						this.removeDelimiter(closer);
						closer = tempstack;
					}
				}
			} else if (closercc === C_SINGLEQUOTE) {
				closer.node._literal = "’";
				if (opener_found) opener.node._literal = "‘";
				closer = closer.next;
			} else if (closercc === C_DOUBLEQUOTE) {
				closer.node._literal = "”";
				if (opener_found) opener.node.literal = "“";
				closer = closer.next;
			}
			if (!opener_found) {
				openers_bottom[openers_bottom_index] = old_closer.previous;
				if (!old_closer.can_open) this.removeDelimiter(old_closer);
			}
		}
	}
	while (this.delimiters !== null && this.delimiters !== stack_bottom) this.removeDelimiter(this.delimiters);
};
var parseLinkTitle = function() {
	var title = this.match(reLinkTitle);
	if (title === null) return null;
	else return unescapeString(title.slice(1, -1));
};
var parseLinkDestination = function() {
	var res = this.match(reLinkDestinationBraces);
	if (res === null) {
		if (this.peek() === C_LESSTHAN$1) return null;
		var savepos = this.pos;
		var openparens = 0;
		var c;
		while ((c = this.peek()) !== -1) if (c === C_BACKSLASH && reEscapable.test(this.subject.charAt(this.pos + 1))) {
			this.pos += 1;
			if (this.peek() !== -1) this.pos += 1;
		} else if (c === C_OPEN_PAREN) {
			this.pos += 1;
			openparens += 1;
		} else if (c === C_CLOSE_PAREN) {
			if (openparens < 1) break;
			else {
				this.pos += 1;
				openparens -= 1;
			}
		} else if (reWhitespaceChar.exec(fromCodePoint(c)) !== null) break;
		else this.pos += 1;
		if (this.pos === savepos && c !== C_CLOSE_PAREN) return null;
		if (openparens !== 0) return null;
		res = this.subject.slice(savepos, this.pos);
		return normalizeURI(unescapeString(res));
	} else return normalizeURI(unescapeString(res.slice(1, -1)));
};
var parseLinkLabel = function() {
	var m = this.match(reLinkLabel);
	if (m === null || m.length > 1001) return 0;
	else return m.length;
};
var parseOpenBracket = function(block) {
	var startpos = this.pos;
	this.pos += 1;
	var node = text$1("[");
	block.appendChild(node);
	this.addBracket(node, startpos, false);
	return true;
};
var parseBang = function(block) {
	var startpos = this.pos;
	this.pos += 1;
	if (this.peek() === C_OPEN_BRACKET$1) {
		this.pos += 1;
		var node = text$1("![");
		block.appendChild(node);
		this.addBracket(node, startpos + 1, true);
	} else block.appendChild(text$1("!"));
	return true;
};
var parseCloseBracket = function(block) {
	var startpos;
	var is_image;
	var dest;
	var title;
	var matched = false;
	var reflabel;
	var opener;
	this.pos += 1;
	startpos = this.pos;
	opener = this.brackets;
	if (opener === null) {
		block.appendChild(text$1("]"));
		return true;
	}
	if (!opener.active) {
		block.appendChild(text$1("]"));
		this.removeBracket();
		return true;
	}
	is_image = opener.image;
	var savepos = this.pos;
	if (this.peek() === C_OPEN_PAREN) {
		this.pos++;
		if (this.spnl() && (dest = this.parseLinkDestination()) !== null && this.spnl() && (reWhitespaceChar.test(this.subject.charAt(this.pos - 1)) && (title = this.parseLinkTitle()) || true) && this.spnl() && this.peek() === C_CLOSE_PAREN) {
			this.pos += 1;
			matched = true;
		} else this.pos = savepos;
	}
	if (!matched) {
		var beforelabel = this.pos;
		var n = this.parseLinkLabel();
		if (n > 2) reflabel = this.subject.slice(beforelabel, beforelabel + n);
		else if (!opener.bracketAfter) reflabel = this.subject.slice(opener.index, startpos);
		if (n === 0) this.pos = savepos;
		if (reflabel) {
			var link = this.refmap[normalizeReference(reflabel)];
			if (link) {
				dest = link.destination;
				title = link.title;
				matched = true;
			}
		}
	}
	if (matched) {
		var node = new Node(is_image ? "image" : "link");
		node._destination = dest;
		node._title = title || "";
		var tmp = opener.node._next, next;
		while (tmp) {
			next = tmp._next;
			tmp.unlink();
			node.appendChild(tmp);
			tmp = next;
		}
		block.appendChild(node);
		this.processEmphasis(opener.previousDelimiter);
		this.removeBracket();
		opener.node.unlink();
		if (!is_image) {
			opener = this.brackets;
			while (opener !== null) {
				if (!opener.image) opener.active = false;
				opener = opener.previous;
			}
		}
		return true;
	} else {
		this.removeBracket();
		this.pos = startpos;
		block.appendChild(text$1("]"));
		return true;
	}
};
var addBracket = function(node, index, image) {
	if (this.brackets !== null) this.brackets.bracketAfter = true;
	this.brackets = {
		node,
		previous: this.brackets,
		previousDelimiter: this.delimiters,
		index,
		image,
		active: true
	};
};
var removeBracket = function() {
	this.brackets = this.brackets.previous;
};
var parseEntity = function(block) {
	var m;
	if (m = this.match(reEntityHere)) {
		block.appendChild(text$1((0, import_lib.decodeHTMLStrict)(m)));
		return true;
	} else return false;
};
var parseString = function(block) {
	var m;
	if (m = this.match(reMain)) {
		if (this.options.smart) block.appendChild(text$1(m.replace(reEllipses, "…").replace(reDash, function(chars) {
			var enCount = 0;
			var emCount = 0;
			if (chars.length % 3 === 0) emCount = chars.length / 3;
			else if (chars.length % 2 === 0) enCount = chars.length / 2;
			else if (chars.length % 3 === 2) {
				enCount = 1;
				emCount = (chars.length - 2) / 3;
			} else {
				enCount = 2;
				emCount = (chars.length - 4) / 3;
			}
			return "—".repeat(emCount) + "–".repeat(enCount);
		})));
		else block.appendChild(text$1(m));
		return true;
	} else return false;
};
var parseNewline = function(block) {
	this.pos += 1;
	var lastc = block._lastChild;
	if (lastc && lastc.type === "text" && lastc._literal[lastc._literal.length - 1] === " ") {
		var hardbreak = lastc._literal[lastc._literal.length - 2] === " ";
		lastc._literal = lastc._literal.replace(reFinalSpace, "");
		block.appendChild(new Node(hardbreak ? "linebreak" : "softbreak"));
	} else block.appendChild(new Node("softbreak"));
	this.match(reInitialSpace);
	return true;
};
var parseReference = function(s, refmap) {
	this.subject = s;
	this.pos = 0;
	var rawlabel;
	var dest;
	var title;
	var matchChars;
	var startpos = this.pos;
	matchChars = this.parseLinkLabel();
	if (matchChars === 0) return 0;
	else rawlabel = this.subject.slice(0, matchChars);
	if (this.peek() === C_COLON) this.pos++;
	else {
		this.pos = startpos;
		return 0;
	}
	this.spnl();
	dest = this.parseLinkDestination();
	if (dest === null) {
		this.pos = startpos;
		return 0;
	}
	var beforetitle = this.pos;
	this.spnl();
	if (this.pos !== beforetitle) title = this.parseLinkTitle();
	if (title === null) this.pos = beforetitle;
	var atLineEnd = true;
	if (this.match(reSpaceAtEndOfLine) === null) {
		if (title === null) atLineEnd = false;
		else {
			title = null;
			this.pos = beforetitle;
			atLineEnd = this.match(reSpaceAtEndOfLine) !== null;
		}
	}
	if (!atLineEnd) {
		this.pos = startpos;
		return 0;
	}
	var normlabel = normalizeReference(rawlabel);
	if (normlabel === "") {
		this.pos = startpos;
		return 0;
	}
	if (!refmap[normlabel]) refmap[normlabel] = {
		destination: dest,
		title: title === null ? "" : title
	};
	return this.pos - startpos;
};
var parseInline = function(block) {
	var res = false;
	var c = this.peek();
	if (c === -1) return false;
	switch (c) {
		case C_NEWLINE$1:
			res = this.parseNewline(block);
			break;
		case C_BACKSLASH:
			res = this.parseBackslash(block);
			break;
		case C_BACKTICK:
			res = this.parseBackticks(block);
			break;
		case C_ASTERISK:
		case C_UNDERSCORE:
			res = this.handleDelim(c, block);
			break;
		case C_SINGLEQUOTE:
		case C_DOUBLEQUOTE:
			res = this.options.smart && this.handleDelim(c, block);
			break;
		case C_OPEN_BRACKET$1:
			res = this.parseOpenBracket(block);
			break;
		case C_BANG:
			res = this.parseBang(block);
			break;
		case C_CLOSE_BRACKET:
			res = this.parseCloseBracket(block);
			break;
		case C_LESSTHAN$1:
			res = this.parseAutolink(block) || this.parseHtmlTag(block);
			break;
		case C_AMPERSAND:
			res = this.parseEntity(block);
			break;
		default: res = this.parseString(block);
	}
	if (!res) {
		this.pos += 1;
		block.appendChild(text$1(fromCodePoint(c)));
	}
	return true;
};
var parseInlines = function(block) {
	this.subject = block._string_content.trim();
	this.pos = 0;
	this.delimiters = null;
	this.brackets = null;
	while (this.parseInline(block));
	block._string_content = null;
	this.processEmphasis(null);
};
function InlineParser(options) {
	return {
		subject: "",
		delimiters: null,
		brackets: null,
		pos: 0,
		refmap: {},
		match,
		peek: peek$1,
		spnl,
		parseBackticks,
		parseBackslash,
		parseAutolink,
		parseHtmlTag,
		scanDelims,
		handleDelim,
		parseLinkTitle,
		parseLinkDestination,
		parseLinkLabel,
		parseOpenBracket,
		parseBang,
		parseCloseBracket,
		addBracket,
		removeBracket,
		parseEntity,
		parseString,
		parseNewline,
		parseReference,
		parseInline,
		processEmphasis,
		removeDelimiter,
		options: options || {},
		parse: parseInlines
	};
}
// node_modules/commonmark/lib/blocks.js
var CODE_INDENT = 4;
var C_TAB = 9;
var C_NEWLINE = 10;
var C_GREATERTHAN = 62;
var C_LESSTHAN = 60;
var C_SPACE = 32;
var C_OPEN_BRACKET = 91;
var reHtmlBlockOpen = [
	/./,
	/^<(?:script|pre|textarea|style)(?:\s|>|$)/i,
	/^<!--/,
	/^<[?]/,
	/^<![A-Za-z]/,
	/^<!\[CDATA\[/,
	/^<[/]?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[123456]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|search|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|[/]?[>]|$)/i,
	new RegExp("^(?:" + OPENTAG + "|" + CLOSETAG + ")\\s*$", "i")
];
var reHtmlBlockClose = [
	/./,
	/<\/(?:script|pre|textarea|style)>/i,
	/-->/,
	/\?>/,
	/>/,
	/\]\]>/
];
var reThematicBreak = /^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^(?:-[ \t]*){3,}$/;
var reMaybeSpecial = /^[#`~*+_=<>0-9-]/;
var reNonSpace = /[^ \t\f\v\r\n]/;
var reBulletListMarker = /^[*+-]/;
var reOrderedListMarker = /^(\d{1,9})([.)])/;
var reATXHeadingMarker = /^#{1,6}(?:[ \t]+|$)/;
var reCodeFence = /^`{3,}(?!.*`)|^~{3,}/;
var reClosingCodeFence = /^(?:`{3,}|~{3,})(?=[ \t]*$)/;
var reSetextHeadingLine = /^(?:=+|-+)[ \t]*$/;
var reLineEnding = /\r\n|\n|\r/;
var isBlank = function(s) {
	return !reNonSpace.test(s);
};
var isSpaceOrTab = function(c) {
	return c === C_SPACE || c === C_TAB;
};
var peek = function(ln, pos) {
	if (pos < ln.length) return ln.charCodeAt(pos);
	else return -1;
};
var endsWithBlankLine = function(block) {
	return block.next && block.sourcepos[1][0] !== block.next.sourcepos[0][0] - 1;
};
var addLine = function() {
	if (this.partiallyConsumedTab) {
		this.offset += 1;
		var charsToTab = 4 - this.column % 4;
		this.tip._string_content += " ".repeat(charsToTab);
	}
	this.tip._string_content += this.currentLine.slice(this.offset) + "\n";
};
var addChild = function(tag, offset) {
	while (!this.blocks[this.tip.type].canContain(tag)) this.finalize(this.tip, this.lineNumber - 1);
	var column_number = offset + 1;
	var newBlock = new Node(tag, [[this.lineNumber, column_number], [0, 0]]);
	newBlock._string_content = "";
	this.tip.appendChild(newBlock);
	this.tip = newBlock;
	return newBlock;
};
var parseListMarker = function(parser, container) {
	var rest = parser.currentLine.slice(parser.nextNonspace);
	var match;
	var nextc;
	var spacesStartCol;
	var spacesStartOffset;
	var data = {
		type: null,
		tight: true,
		bulletChar: null,
		start: null,
		delimiter: null,
		padding: null,
		markerOffset: parser.indent
	};
	if (parser.indent >= 4) return null;
	if (match = rest.match(reBulletListMarker)) {
		data.type = "bullet";
		data.bulletChar = match[0][0];
	} else if ((match = rest.match(reOrderedListMarker)) && (container.type !== "paragraph" || match[1] == 1)) {
		data.type = "ordered";
		data.start = parseInt(match[1]);
		data.delimiter = match[2];
	} else return null;
	nextc = peek(parser.currentLine, parser.nextNonspace + match[0].length);
	if (!(nextc === -1 || nextc === C_TAB || nextc === C_SPACE)) return null;
	if (container.type === "paragraph" && !parser.currentLine.slice(parser.nextNonspace + match[0].length).match(reNonSpace)) return null;
	parser.advanceNextNonspace();
	parser.advanceOffset(match[0].length, true);
	spacesStartCol = parser.column;
	spacesStartOffset = parser.offset;
	do {
		parser.advanceOffset(1, true);
		nextc = peek(parser.currentLine, parser.offset);
	} while (parser.column - spacesStartCol < 5 && isSpaceOrTab(nextc));
	var blank_item = peek(parser.currentLine, parser.offset) === -1;
	var spaces_after_marker = parser.column - spacesStartCol;
	if (spaces_after_marker >= 5 || spaces_after_marker < 1 || blank_item) {
		data.padding = match[0].length + 1;
		parser.column = spacesStartCol;
		parser.offset = spacesStartOffset;
		if (isSpaceOrTab(peek(parser.currentLine, parser.offset))) parser.advanceOffset(1, true);
	} else data.padding = match[0].length + spaces_after_marker;
	return data;
};
var listsMatch = function(list_data, item_data) {
	return list_data.type === item_data.type && list_data.delimiter === item_data.delimiter && list_data.bulletChar === item_data.bulletChar;
};
var closeUnmatchedBlocks = function() {
	if (!this.allClosed) {
		while (this.oldtip !== this.lastMatchedContainer) {
			var parent = this.oldtip._parent;
			this.finalize(this.oldtip, this.lineNumber - 1);
			this.oldtip = parent;
		}
		this.allClosed = true;
	}
};
var removeLinkReferenceDefinitions = function(parser, tree) {
	var event, node;
	var walker = tree.walker();
	var emptyNodes = [];
	while (event = walker.next()) {
		node = event.node;
		if (event.entering && node.type === "paragraph") {
			var pos;
			var hasReferenceDefs = false;
			while (peek(node._string_content, 0) === C_OPEN_BRACKET && (pos = parser.inlineParser.parseReference(node._string_content, parser.refmap))) {
				const removedText = node._string_content.slice(0, pos);
				node._string_content = node._string_content.slice(pos);
				hasReferenceDefs = true;
				const lines = removedText.split("\n");
				node.sourcepos[0][0] += lines.length - 1;
			}
			if (hasReferenceDefs && isBlank(node._string_content)) emptyNodes.push(node);
		}
	}
	for (node of emptyNodes) node.unlink();
};
var blocks = {
	document: {
		continue: function() {
			return 0;
		},
		finalize: function(parser, block) {
			removeLinkReferenceDefinitions(parser, block);
		},
		canContain: function(t) {
			return t !== "item";
		},
		acceptsLines: false
	},
	list: {
		continue: function() {
			return 0;
		},
		finalize: function(parser, block) {
			var item = block._firstChild;
			while (item) {
				if (item._next && endsWithBlankLine(item)) {
					block._listData.tight = false;
					break;
				}
				var subitem = item._firstChild;
				while (subitem) {
					if (subitem._next && endsWithBlankLine(subitem)) {
						block._listData.tight = false;
						break;
					}
					subitem = subitem._next;
				}
				item = item._next;
			}
			block.sourcepos[1] = block._lastChild.sourcepos[1];
		},
		canContain: function(t) {
			return t === "item";
		},
		acceptsLines: false
	},
	block_quote: {
		continue: function(parser) {
			var ln = parser.currentLine;
			if (!parser.indented && peek(ln, parser.nextNonspace) === C_GREATERTHAN) {
				parser.advanceNextNonspace();
				parser.advanceOffset(1, false);
				if (isSpaceOrTab(peek(ln, parser.offset))) parser.advanceOffset(1, true);
			} else return 1;
			return 0;
		},
		finalize: function() {},
		canContain: function(t) {
			return t !== "item";
		},
		acceptsLines: false
	},
	item: {
		continue: function(parser, container) {
			if (parser.blank) {
				if (container._firstChild == null) return 1;
				else parser.advanceNextNonspace();
			} else if (parser.indent >= container._listData.markerOffset + container._listData.padding) parser.advanceOffset(container._listData.markerOffset + container._listData.padding, true);
			else return 1;
			return 0;
		},
		finalize: function(parser, block) {
			if (block._lastChild) block.sourcepos[1] = block._lastChild.sourcepos[1];
			else {
				block.sourcepos[1][0] = block.sourcepos[0][0];
				block.sourcepos[1][1] = block._listData.markerOffset + block._listData.padding;
			}
		},
		canContain: function(t) {
			return t !== "item";
		},
		acceptsLines: false
	},
	heading: {
		continue: function() {
			return 1;
		},
		finalize: function() {},
		canContain: function() {
			return false;
		},
		acceptsLines: false
	},
	thematic_break: {
		continue: function() {
			return 1;
		},
		finalize: function() {},
		canContain: function() {
			return false;
		},
		acceptsLines: false
	},
	code_block: {
		continue: function(parser, container) {
			var ln = parser.currentLine;
			var indent = parser.indent;
			if (container._isFenced) {
				var match = indent <= 3 && ln.charAt(parser.nextNonspace) === container._fenceChar && ln.slice(parser.nextNonspace).match(reClosingCodeFence);
				if (match && match[0].length >= container._fenceLength) {
					parser.lastLineLength = parser.offset + indent + match[0].length;
					parser.finalize(container, parser.lineNumber);
					return 2;
				} else {
					var i = container._fenceOffset;
					while (i > 0 && isSpaceOrTab(peek(ln, parser.offset))) {
						parser.advanceOffset(1, true);
						i--;
					}
				}
			} else if (indent >= CODE_INDENT) parser.advanceOffset(CODE_INDENT, true);
			else if (parser.blank) parser.advanceNextNonspace();
			else return 1;
			return 0;
		},
		finalize: function(parser, block) {
			if (block._isFenced) {
				var content = block._string_content;
				var newlinePos = content.indexOf("\n");
				var firstLine = content.slice(0, newlinePos);
				var rest = content.slice(newlinePos + 1);
				block.info = unescapeString$1(firstLine.trim());
				block._literal = rest;
			} else {
				var lines = block._string_content.split("\n");
				while (/^[ \t]*$/.test(lines[lines.length - 1])) lines.pop();
				block._literal = lines.join("\n") + "\n";
				block.sourcepos[1][0] = block.sourcepos[0][0] + lines.length - 1;
				block.sourcepos[1][1] = block.sourcepos[0][1] + lines[lines.length - 1].length - 1;
			}
			block._string_content = null;
		},
		canContain: function() {
			return false;
		},
		acceptsLines: true
	},
	html_block: {
		continue: function(parser, container) {
			return parser.blank && (container._htmlBlockType === 6 || container._htmlBlockType === 7) ? 1 : 0;
		},
		finalize: function(parser, block) {
			block._literal = block._string_content.replace(/\n$/, "");
			block._string_content = null;
		},
		canContain: function() {
			return false;
		},
		acceptsLines: true
	},
	paragraph: {
		continue: function(parser) {
			return parser.blank ? 1 : 0;
		},
		finalize: function() {},
		canContain: function() {
			return false;
		},
		acceptsLines: true
	}
};
var blockStarts = [
	function(parser) {
		if (!parser.indented && peek(parser.currentLine, parser.nextNonspace) === C_GREATERTHAN) {
			parser.advanceNextNonspace();
			parser.advanceOffset(1, false);
			if (isSpaceOrTab(peek(parser.currentLine, parser.offset))) parser.advanceOffset(1, true);
			parser.closeUnmatchedBlocks();
			parser.addChild("block_quote", parser.nextNonspace);
			return 1;
		} else return 0;
	},
	function(parser) {
		var match;
		if (!parser.indented && (match = parser.currentLine.slice(parser.nextNonspace).match(reATXHeadingMarker))) {
			parser.advanceNextNonspace();
			parser.advanceOffset(match[0].length, false);
			parser.closeUnmatchedBlocks();
			var container = parser.addChild("heading", parser.nextNonspace);
			container.level = match[0].trim().length;
			container._string_content = parser.currentLine.slice(parser.offset).replace(/^[ \t]*#+[ \t]*$/, "").replace(/[ \t]+#+[ \t]*$/, "");
			parser.advanceOffset(parser.currentLine.length - parser.offset);
			return 2;
		} else return 0;
	},
	function(parser) {
		var match;
		if (!parser.indented && (match = parser.currentLine.slice(parser.nextNonspace).match(reCodeFence))) {
			var fenceLength = match[0].length;
			parser.closeUnmatchedBlocks();
			var container = parser.addChild("code_block", parser.nextNonspace);
			container._isFenced = true;
			container._fenceLength = fenceLength;
			container._fenceChar = match[0][0];
			container._fenceOffset = parser.indent;
			parser.advanceNextNonspace();
			parser.advanceOffset(fenceLength, false);
			return 2;
		} else return 0;
	},
	function(parser, container) {
		if (!parser.indented && peek(parser.currentLine, parser.nextNonspace) === C_LESSTHAN) {
			var s = parser.currentLine.slice(parser.nextNonspace);
			var blockType = 1;
			for (; blockType <= 7; blockType++) if (reHtmlBlockOpen[blockType].test(s) && (blockType < 7 || container.type !== "paragraph" && !(!parser.allClosed && !parser.blank && parser.tip.type === "paragraph"))) {
				parser.closeUnmatchedBlocks();
				var b = parser.addChild("html_block", parser.offset);
				b._htmlBlockType = blockType;
				return 2;
			}
		}
		return 0;
	},
	function(parser, container) {
		var match;
		if (!parser.indented && container.type === "paragraph" && (match = parser.currentLine.slice(parser.nextNonspace).match(reSetextHeadingLine))) {
			parser.closeUnmatchedBlocks();
			var pos;
			while (peek(container._string_content, 0) === C_OPEN_BRACKET && (pos = parser.inlineParser.parseReference(container._string_content, parser.refmap))) container._string_content = container._string_content.slice(pos);
			if (container._string_content.length > 0) {
				var heading = new Node("heading", container.sourcepos);
				heading.level = match[0][0] === "=" ? 1 : 2;
				heading._string_content = container._string_content;
				container.insertAfter(heading);
				container.unlink();
				parser.tip = heading;
				parser.advanceOffset(parser.currentLine.length - parser.offset, false);
				return 2;
			} else return 0;
		} else return 0;
	},
	function(parser) {
		if (!parser.indented && reThematicBreak.test(parser.currentLine.slice(parser.nextNonspace))) {
			parser.closeUnmatchedBlocks();
			parser.addChild("thematic_break", parser.nextNonspace);
			parser.advanceOffset(parser.currentLine.length - parser.offset, false);
			return 2;
		} else return 0;
	},
	function(parser, container) {
		var data;
		if ((!parser.indented || container.type === "list") && (data = parseListMarker(parser, container))) {
			parser.closeUnmatchedBlocks();
			if (parser.tip.type !== "list" || !listsMatch(container._listData, data)) {
				container = parser.addChild("list", parser.nextNonspace);
				container._listData = data;
			}
			container = parser.addChild("item", parser.nextNonspace);
			container._listData = data;
			return 1;
		} else return 0;
	},
	function(parser) {
		if (parser.indented && parser.tip.type !== "paragraph" && !parser.blank) {
			parser.advanceOffset(CODE_INDENT, true);
			parser.closeUnmatchedBlocks();
			parser.addChild("code_block", parser.offset);
			return 2;
		} else return 0;
	}
];
var advanceOffset = function(count, columns) {
	var currentLine = this.currentLine;
	var charsToTab, charsToAdvance;
	var c;
	while (count > 0 && (c = currentLine[this.offset])) if (c === "	") {
		charsToTab = 4 - this.column % 4;
		if (columns) {
			this.partiallyConsumedTab = charsToTab > count;
			charsToAdvance = charsToTab > count ? count : charsToTab;
			this.column += charsToAdvance;
			this.offset += this.partiallyConsumedTab ? 0 : 1;
			count -= charsToAdvance;
		} else {
			this.partiallyConsumedTab = false;
			this.column += charsToTab;
			this.offset += 1;
			count -= 1;
		}
	} else {
		this.partiallyConsumedTab = false;
		this.offset += 1;
		this.column += 1;
		count -= 1;
	}
};
var advanceNextNonspace = function() {
	this.offset = this.nextNonspace;
	this.column = this.nextNonspaceColumn;
	this.partiallyConsumedTab = false;
};
var findNextNonspace = function() {
	var currentLine = this.currentLine;
	var i = this.offset;
	var cols = this.column;
	var c;
	while ((c = currentLine.charAt(i)) !== "") if (c === " ") {
		i++;
		cols++;
	} else if (c === "	") {
		i++;
		cols += 4 - cols % 4;
	} else break;
	this.blank = c === "\n" || c === "\r" || c === "";
	this.nextNonspace = i;
	this.nextNonspaceColumn = cols;
	this.indent = this.nextNonspaceColumn - this.column;
	this.indented = this.indent >= CODE_INDENT;
};
var incorporateLine = function(ln) {
	var all_matched = true;
	var t;
	var container = this.doc;
	this.oldtip = this.tip;
	this.offset = 0;
	this.column = 0;
	this.blank = false;
	this.partiallyConsumedTab = false;
	this.lineNumber += 1;
	if (ln.indexOf("\0") !== -1) ln = ln.replace(/\0/g, "�");
	this.currentLine = ln;
	var lastChild;
	while ((lastChild = container._lastChild) && lastChild._open) {
		container = lastChild;
		this.findNextNonspace();
		switch (this.blocks[container.type].continue(this, container)) {
			case 0: break;
			case 1:
				all_matched = false;
				break;
			case 2: return;
			default: throw "continue returned illegal value, must be 0, 1, or 2";
		}
		if (!all_matched) {
			container = container._parent;
			break;
		}
	}
	this.allClosed = container === this.oldtip;
	this.lastMatchedContainer = container;
	var matchedLeaf = container.type !== "paragraph" && blocks[container.type].acceptsLines;
	var starts = this.blockStarts;
	var startsLen = starts.length;
	while (!matchedLeaf) {
		this.findNextNonspace();
		if (!this.indented && !reMaybeSpecial.test(ln.slice(this.nextNonspace))) {
			this.advanceNextNonspace();
			break;
		}
		var i = 0;
		while (i < startsLen) {
			var res = starts[i](this, container);
			if (res === 1) {
				container = this.tip;
				break;
			} else if (res === 2) {
				container = this.tip;
				matchedLeaf = true;
				break;
			} else i++;
		}
		if (i === startsLen) {
			this.advanceNextNonspace();
			break;
		}
	}
	if (!this.allClosed && !this.blank && this.tip.type === "paragraph") this.addLine();
	else {
		this.closeUnmatchedBlocks();
		t = container.type;
		if (this.blocks[t].acceptsLines) {
			this.addLine();
			if (t === "html_block" && container._htmlBlockType >= 1 && container._htmlBlockType <= 5 && reHtmlBlockClose[container._htmlBlockType].test(this.currentLine.slice(this.offset))) {
				this.lastLineLength = ln.length;
				this.finalize(container, this.lineNumber);
			}
		} else if (this.offset < ln.length && !this.blank) {
			container = this.addChild("paragraph", this.offset);
			this.advanceNextNonspace();
			this.addLine();
		}
	}
	this.lastLineLength = ln.length;
};
var finalize = function(block, lineNumber) {
	var above = block._parent;
	block._open = false;
	block.sourcepos[1] = [lineNumber, this.lastLineLength];
	this.blocks[block.type].finalize(this, block);
	this.tip = above;
};
var processInlines = function(block) {
	var node, event, t;
	var walker = block.walker();
	this.inlineParser.refmap = this.refmap;
	this.inlineParser.options = this.options;
	while (event = walker.next()) {
		node = event.node;
		t = node.type;
		if (!event.entering && (t === "paragraph" || t === "heading")) this.inlineParser.parse(node);
	}
};
var Document = function() {
	return new Node("document", [[1, 1], [0, 0]]);
};
var parse = function(input) {
	this.doc = new Document();
	this.tip = this.doc;
	this.refmap = {};
	this.lineNumber = 0;
	this.lastLineLength = 0;
	this.offset = 0;
	this.column = 0;
	this.lastMatchedContainer = this.doc;
	this.currentLine = "";
	if (this.options.time) console.time("preparing input");
	var lines = input.split(reLineEnding);
	var len = lines.length;
	if (input.charCodeAt(input.length - 1) === C_NEWLINE) len -= 1;
	if (this.options.time) console.timeEnd("preparing input");
	if (this.options.time) console.time("block parsing");
	for (var i = 0; i < len; i++) this.incorporateLine(lines[i]);
	while (this.tip) this.finalize(this.tip, len);
	if (this.options.time) console.timeEnd("block parsing");
	if (this.options.time) console.time("inline parsing");
	this.processInlines(this.doc);
	if (this.options.time) console.timeEnd("inline parsing");
	return this.doc;
};
function Parser(options) {
	return {
		doc: new Document(),
		blocks,
		blockStarts,
		tip: this.doc,
		oldtip: this.doc,
		currentLine: "",
		lineNumber: 0,
		offset: 0,
		column: 0,
		nextNonspace: 0,
		nextNonspaceColumn: 0,
		indent: 0,
		indented: false,
		blank: false,
		partiallyConsumedTab: false,
		allClosed: true,
		lastMatchedContainer: this.doc,
		refmap: {},
		lastLineLength: 0,
		inlineParser: new InlineParser(options),
		findNextNonspace,
		advanceOffset,
		advanceNextNonspace,
		addLine,
		addChild,
		incorporateLine,
		finalize,
		processInlines,
		closeUnmatchedBlocks,
		parse,
		options: options || {}
	};
}
// node_modules/commonmark/lib/render/renderer.js
function Renderer() {}
function render$1(ast) {
	var walker = ast.walker(), event, type;
	this.buffer = "";
	this.lastOut = "\n";
	while (event = walker.next()) {
		type = event.node.type;
		if (this[type]) this[type](event.node, event.entering);
	}
	return this.buffer;
}
function lit(str) {
	this.buffer += str;
	this.lastOut = str;
}
function cr$1() {
	if (this.lastOut !== "\n") this.lit("\n");
}
function out$2(str) {
	this.lit(str);
}
function esc(str) {
	return str;
}
Renderer.prototype.render = render$1;
Renderer.prototype.out = out$2;
Renderer.prototype.lit = lit;
Renderer.prototype.cr = cr$1;
Renderer.prototype.esc = esc;
// node_modules/commonmark/lib/render/html.js
var reUnsafeProtocol = /^javascript:|vbscript:|file:|data:/i;
var reSafeDataProtocol = /^data:image\/(?:png|gif|jpeg|webp)/i;
var potentiallyUnsafe = function(url) {
	return reUnsafeProtocol.test(url) && !reSafeDataProtocol.test(url);
};
function tag$1(name, attrs, selfclosing) {
	if (this.disableTags > 0) return;
	this.buffer += "<" + name;
	if (attrs && attrs.length > 0) {
		var i = 0;
		var attrib;
		while ((attrib = attrs[i]) !== void 0) {
			this.buffer += " " + attrib[0] + "=\"" + attrib[1] + "\"";
			i++;
		}
	}
	if (selfclosing) this.buffer += " /";
	this.buffer += ">";
	this.lastOut = ">";
}
function HtmlRenderer(options) {
	options = options || {};
	options.softbreak = options.softbreak || "\n";
	this.esc = options.esc || escapeXml;
	this.disableTags = 0;
	this.lastOut = "\n";
	this.options = options;
}
function text(node) {
	this.out(node.literal);
}
function softbreak() {
	this.lit(this.options.softbreak);
}
function linebreak() {
	this.tag("br", [], true);
	this.cr();
}
function link$1(node, entering) {
	var attrs = this.attrs(node);
	if (entering) {
		if (!(this.options.safe && potentiallyUnsafe(node.destination))) attrs.push(["href", this.esc(node.destination)]);
		if (node.title) attrs.push(["title", this.esc(node.title)]);
		this.tag("a", attrs);
	} else this.tag("/a");
}
function image(node, entering) {
	if (entering) {
		if (this.disableTags === 0) {
			if (this.options.safe && potentiallyUnsafe(node.destination)) this.lit("<img src=\"\" alt=\"");
			else this.lit("<img src=\"" + this.esc(node.destination) + "\" alt=\"");
		}
		this.disableTags += 1;
	} else {
		this.disableTags -= 1;
		if (this.disableTags === 0) {
			if (node.title) this.lit("\" title=\"" + this.esc(node.title));
			this.lit("\" />");
		}
	}
}
function emph(node, entering) {
	this.tag(entering ? "em" : "/em");
}
function strong(node, entering) {
	this.tag(entering ? "strong" : "/strong");
}
function paragraph(node, entering) {
	var grandparent = node.parent.parent, attrs = this.attrs(node);
	if (grandparent !== null && grandparent.type === "list") {
		if (grandparent.listTight) return;
	}
	if (entering) {
		this.cr();
		this.tag("p", attrs);
	} else {
		this.tag("/p");
		this.cr();
	}
}
function heading(node, entering) {
	var tagname = "h" + node.level, attrs = this.attrs(node);
	if (entering) {
		this.cr();
		this.tag(tagname, attrs);
	} else {
		this.tag("/" + tagname);
		this.cr();
	}
}
function code(node) {
	this.tag("code");
	this.out(node.literal);
	this.tag("/code");
}
function code_block(node) {
	var info_words = node.info ? node.info.split(/\s+/) : [], attrs = this.attrs(node);
	if (info_words.length > 0 && info_words[0].length > 0) {
		var cls = this.esc(info_words[0]);
		if (!/^language-/.exec(cls)) cls = "language-" + cls;
		attrs.push(["class", cls]);
	}
	this.cr();
	this.tag("pre");
	this.tag("code", attrs);
	this.out(node.literal);
	this.tag("/code");
	this.tag("/pre");
	this.cr();
}
function thematic_break(node) {
	var attrs = this.attrs(node);
	this.cr();
	this.tag("hr", attrs, true);
	this.cr();
}
function block_quote(node, entering) {
	var attrs = this.attrs(node);
	if (entering) {
		this.cr();
		this.tag("blockquote", attrs);
		this.cr();
	} else {
		this.cr();
		this.tag("/blockquote");
		this.cr();
	}
}
function list(node, entering) {
	var tagname = node.listType === "bullet" ? "ul" : "ol", attrs = this.attrs(node);
	if (entering) {
		var start = node.listStart;
		if (start !== null && start !== 1) attrs.push(["start", start.toString()]);
		this.cr();
		this.tag(tagname, attrs);
		this.cr();
	} else {
		this.cr();
		this.tag("/" + tagname);
		this.cr();
	}
}
function item(node, entering) {
	var attrs = this.attrs(node);
	if (entering) this.tag("li", attrs);
	else {
		this.tag("/li");
		this.cr();
	}
}
function html_inline(node) {
	if (this.options.safe) this.lit("<!-- raw HTML omitted -->");
	else this.lit(node.literal);
}
function html_block(node) {
	this.cr();
	if (this.options.safe) this.lit("<!-- raw HTML omitted -->");
	else this.lit(node.literal);
	this.cr();
}
function custom_inline(node, entering) {
	if (entering && node.onEnter) this.lit(node.onEnter);
	else if (!entering && node.onExit) this.lit(node.onExit);
}
function custom_block(node, entering) {
	this.cr();
	if (entering && node.onEnter) this.lit(node.onEnter);
	else if (!entering && node.onExit) this.lit(node.onExit);
	this.cr();
}
function out$1(s) {
	this.lit(this.esc(s));
}
function attrs(node) {
	var att = [];
	if (this.options.sourcepos) {
		var pos = node.sourcepos;
		if (pos) att.push(["data-sourcepos", String(pos[0][0]) + ":" + String(pos[0][1]) + "-" + String(pos[1][0]) + ":" + String(pos[1][1])]);
	}
	return att;
}
HtmlRenderer.prototype = Object.create(Renderer.prototype);
HtmlRenderer.prototype.text = text;
HtmlRenderer.prototype.html_inline = html_inline;
HtmlRenderer.prototype.html_block = html_block;
HtmlRenderer.prototype.softbreak = softbreak;
HtmlRenderer.prototype.linebreak = linebreak;
HtmlRenderer.prototype.link = link$1;
HtmlRenderer.prototype.image = image;
HtmlRenderer.prototype.emph = emph;
HtmlRenderer.prototype.strong = strong;
HtmlRenderer.prototype.paragraph = paragraph;
HtmlRenderer.prototype.heading = heading;
HtmlRenderer.prototype.code = code;
HtmlRenderer.prototype.code_block = code_block;
HtmlRenderer.prototype.thematic_break = thematic_break;
HtmlRenderer.prototype.block_quote = block_quote;
HtmlRenderer.prototype.list = list;
HtmlRenderer.prototype.item = item;
HtmlRenderer.prototype.custom_inline = custom_inline;
HtmlRenderer.prototype.custom_block = custom_block;
HtmlRenderer.prototype.esc = escapeXml;
HtmlRenderer.prototype.out = out$1;
HtmlRenderer.prototype.tag = tag$1;
HtmlRenderer.prototype.attrs = attrs;
// node_modules/commonmark/lib/render/xml.js
var reXMLTag = /\<[^>]*\>/;
function toTagName(s) {
	return s.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
}
function XmlRenderer(options) {
	options = options || {};
	this.disableTags = 0;
	this.lastOut = "\n";
	this.indentLevel = 0;
	this.indent = "  ";
	this.esc = options.esc || escapeXml;
	this.options = options;
}
function render(ast) {
	this.buffer = "";
	var attrs;
	var tagname;
	var walker = ast.walker();
	var event, node, entering;
	var container;
	var selfClosing;
	var nodetype;
	var options = this.options;
	if (options.time) console.time("rendering");
	this.buffer += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	this.buffer += "<!DOCTYPE document SYSTEM \"CommonMark.dtd\">\n";
	while (event = walker.next()) {
		entering = event.entering;
		node = event.node;
		nodetype = node.type;
		container = node.isContainer;
		selfClosing = nodetype === "thematic_break" || nodetype === "linebreak" || nodetype === "softbreak";
		tagname = toTagName(nodetype);
		if (entering) {
			attrs = [];
			switch (nodetype) {
				case "document":
					attrs.push(["xmlns", "http://commonmark.org/xml/1.0"]);
					break;
				case "list":
					if (node.listType !== null) attrs.push(["type", node.listType.toLowerCase()]);
					if (node.listStart !== null) attrs.push(["start", String(node.listStart)]);
					if (node.listTight !== null) attrs.push(["tight", node.listTight ? "true" : "false"]);
					var delim = node.listDelimiter;
					if (delim !== null) {
						var delimword = "";
						if (delim === ".") delimword = "period";
						else delimword = "paren";
						attrs.push(["delimiter", delimword]);
					}
					break;
				case "code_block":
					if (node.info) attrs.push(["info", node.info]);
					break;
				case "heading":
					attrs.push(["level", String(node.level)]);
					break;
				case "link":
				case "image":
					attrs.push(["destination", node.destination]);
					attrs.push(["title", node.title]);
					break;
				case "custom_inline":
				case "custom_block":
					attrs.push(["on_enter", node.onEnter]);
					attrs.push(["on_exit", node.onExit]);
			}
			if (options.sourcepos) {
				var pos = node.sourcepos;
				if (pos) attrs.push(["sourcepos", String(pos[0][0]) + ":" + String(pos[0][1]) + "-" + String(pos[1][0]) + ":" + String(pos[1][1])]);
			}
			this.cr();
			this.out(this.tag(tagname, attrs, selfClosing));
			if (container) this.indentLevel += 1;
			else if (!container && !selfClosing) {
				var lit = node.literal;
				if (lit) this.out(this.esc(lit));
				this.out(this.tag("/" + tagname));
			}
		} else {
			this.indentLevel -= 1;
			this.cr();
			this.out(this.tag("/" + tagname));
		}
	}
	if (options.time) console.timeEnd("rendering");
	this.buffer += "\n";
	return this.buffer;
}
function out(s) {
	if (this.disableTags > 0) this.buffer += s.replace(reXMLTag, "");
	else this.buffer += s;
	this.lastOut = s;
}
function cr() {
	if (this.lastOut !== "\n") {
		this.buffer += "\n";
		this.lastOut = "\n";
		for (var i = this.indentLevel; i > 0; i--) this.buffer += this.indent;
	}
}
function tag(name, attrs, selfclosing) {
	var result = "<" + name;
	if (attrs && attrs.length > 0) {
		var i = 0;
		var attrib;
		while ((attrib = attrs[i]) !== void 0) {
			result += " " + attrib[0] + "=\"" + this.esc(attrib[1]) + "\"";
			i++;
		}
	}
	if (selfclosing) result += " /";
	result += ">";
	return result;
}
XmlRenderer.prototype = Object.create(Renderer.prototype);
XmlRenderer.prototype.render = render;
XmlRenderer.prototype.out = out;
XmlRenderer.prototype.cr = cr;
XmlRenderer.prototype.tag = tag;
XmlRenderer.prototype.esc = escapeXml;
// src/evaluation/benchmarks/python.ts
function defines(name, code) {
	return new RegExp(`^(?:async )?def ${name}\\s*\\(`, "m").test(code);
}
const CODE_START = /^(?:def |async def |from \w|import \w|class \w|@\w|#|"""|'''|[A-Za-z_]\w*(?:\s*:[^\n=]+)? = )/;
const STRAY_FENCE = /\n[ \t]*(?:`{3,}|~{3,})\s*$/;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/m;
const LOOSE_FENCE = /^[ \t]*(`{3,}|~{3,})[^\n`]*\n(.*?)^[ \t]*\1[ \t]*$/gms;
function functionCode(answer, name) {
	const text = linesOf(answer);
	const loose = () => [...text.matchAll(LOOSE_FENCE)].map(([, , code = ""]) => code);
	const isWanted = (code) => defines(name, code);
	const block = codeBlocks(text).findLast(isWanted) ?? loose().findLast(isWanted);
	if (block !== void 0) return block;
	const bare = text.replace(STRAY_FENCE, "\n").replace(/^\s*\n/, "");
	return CODE_START.test(bare) && !FENCE.test(bare) && isWanted(bare) ? bare : null;
}
function bodyCode(answer) {
	const text = linesOf(answer);
	return [text, ...codeBlocks(text)].findLast(isBody) ?? null;
}
function isBody(code) {
	const lines = code.split("\n").filter((line) => line.trim() !== "");
	return lines.length > 0 && lines.every((line) => /^[ \t]/.test(line)) && !FENCE.test(code);
}
function linesOf(answer) {
	return answerText(answer).replaceAll(/\r\n?/g, "\n");
}
function codeBlocks(text) {
	const lines = text.split("\n");
	const walker = new Parser().parse(text).walker();
	const found = [];
	for (let step = walker.next(); step !== null; step = walker.next()) {
		const { node } = step;
		if (node.type !== "code_block" || !isClosed(node, lines)) continue;
		const literal = node.literal ?? "";
		found.push(.../^(?:markdown|md)\b/i.test(node.info ?? "") ? codeBlocks(literal) : [literal]);
	}
	return found;
}
function isClosed({ info, sourcepos: [[first, column], [last]] }, lines) {
	const opening = /^(?:`{3,}|~{3,})/.exec((lines[first - 1] ?? "").slice(column - 1).trimStart())?.[0];
	if (info === null || opening === void 0) return true;
	const closing = /(?:`{3,}|~{3,})(?=\s*$)/.exec(lines[last - 1] ?? "")?.[0];
	return last > first && closing?.startsWith(opening) === true;
}
// src/evaluation/benchmarks/humaneval.ts
const rowSchema$10 = object({
	prompt: string().min(1),
	test: string().min(1),
	entry_point: string().regex(/^[A-Za-z_]\w*$/, "must be the name of a function")
});
function extract$4(answer, { prompt = "", entryPoint = "" } = {}) {
	const code = functionCode(answer, entryPoint);
	if (code !== null) return code;
	const body = bodyCode(answer);
	return body === null ? null : `${prompt.trimEnd()}\n${body}`;
}
function preamble({ prompt = "", entryPoint = "" }) {
	const at = prompt.search(new RegExp(`^(?:async )?def ${entryPoint}\\s*\\(`, "m"));
	return at < 0 ? "" : prompt.slice(0, at);
}
const humaneval = {
	name: "humaneval",
	title: "HumanEval",
	columns: [
		"prompt",
		"test",
		"entry_point"
	],
	defaultSource: "hf://datasets/openai/openai_humaneval@7dce6050a7d6d172f3cc5c32aa97f52fa1a2e544/openai_humaneval/test-00000-of-00001.parquet",
	license: "MIT",
	promptFile: "humaneval.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { prompt, test, entry_point: entryPoint } = checkRow(rowSchema$10, raw);
		if (!defines(entryPoint, prompt)) throw new Error(`prompt: expected it to begin the function ${entryPoint}`);
		return {
			view: { prompt: prompt.trimEnd() },
			expected: PASSED,
			key: {
				prompt,
				test,
				entryPoint
			}
		};
	},
	extract: extract$4,
	program(code, key) {
		const { test = "", entryPoint = "" } = key;
		return {
			setup: preamble(key),
			code,
			test: `${test}\ncheck(${entryPoint})\n`,
			entryPoint
		};
	}
};
// src/evaluation/benchmarks/evalplus.ts
const NUMPY = `import sys, types
try:
    import numpy
except ImportError:
    numpy = types.ModuleType('numpy')
    numpy.ndarray = type('ndarray', (), {})
    numpy.float32 = numpy.float64 = float
    def allclose(a, b, rtol=1e-05, atol=1e-08):
        if isinstance(a, (list, tuple)) or isinstance(b, (list, tuple)):
            both = isinstance(a, (list, tuple)) and isinstance(b, (list, tuple))
            return both and len(a) == len(b) and all(allclose(x, y, rtol, atol) for x, y in zip(a, b))
        return a == b or abs(a - b) <= atol + rtol * abs(b)
    numpy.allclose = allclose
    sys.modules['numpy'] = numpy
`;
function testOfInputs({ entryPoint, reference, inputs, tolerance }) {
	return `import copy, json, numpy as np

def is_floats(value):
    return isinstance(value, float) or isinstance(value, (list, tuple)) and len(value) > 0 and all(isinstance(x, float) for x in value)

def same(found, expected):
    if found == expected:
        return True
    atol = ${tolerance} or (1e-6 if is_floats(expected) else 0)
    return atol != 0 and type(found) is type(expected) and bool(np.allclose(found, expected, rtol=1e-07, atol=atol))

def check(candidate):
    space = {}
    exec(compile(json.loads(${pythonText(reference)}), 'reference', 'exec', dont_inherit=True), space)
    for given in json.loads(${pythonText(inputs)}):
        expected = space[${JSON.stringify(entryPoint)}](*copy.deepcopy(given))
        assert same(candidate(*copy.deepcopy(given)), expected)
`;
}
function pythonText(value) {
	return JSON.stringify(JSON.stringify(value));
}
// src/evaluation/benchmarks/humaneval-plus.ts
const inputs = array(array(unknown()));
const rowSchema$9 = union([object({ test: string().min(1) }), object({
	prompt: string(),
	canonical_solution: string().min(1),
	entry_point: string(),
	base_input: inputs.min(1),
	plus_input: inputs.default([]),
	atol: number().min(0).default(0)
})]);
function testOf(raw) {
	const row = checkRow(rowSchema$9, raw);
	if ("test" in row) return row.test;
	return testOfInputs({
		entryPoint: row.entry_point,
		reference: `${row.prompt}${row.canonical_solution}`,
		inputs: [...row.base_input, ...row.plus_input],
		tolerance: row.atol
	});
}
const humanevalPlus = {
	...humaneval,
	name: "humaneval+",
	title: "HumanEval+",
	columns: ["prompt", "entry_point"],
	defaultSource: "hf://datasets/evalplus/humanevalplus@d32357cf319e50e9c8d8dab5ea876c72b0fd321b/test.jsonl",
	license: "Apache-2.0",
	parseRow: (raw) => humaneval.parseRow({
		...raw,
		test: `${NUMPY}\n${testOf(raw)}`
	})
};
// src/evaluation/benchmarks/instructions/kind.ts
function kind(shape, isFollowed) {
	const schema = object(shape);
	return (raw) => {
		const args = checkRow(schema, raw);
		return (response) => isFollowed(response, args);
	};
}
const count = union([int().min(0), bigint().min(0n).transform(Number)]);
const phrase = string().trim().min(1);
const relation = _enum(["less than", "at least"]);
function compares(found, how, wanted) {
	return how === "at least" ? found >= wanted : found < wanted;
}
function literal(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function occurrences(text, pattern) {
	return [...text.matchAll(pattern)].length;
}
// src/evaluation/benchmarks/instructions/format.ts
const CONSTRAINED = [
	"My answer is yes.",
	"My answer is no.",
	"My answer is maybe."
];
const placeholders = kind({ num_placeholders: count }, (response, { num_placeholders }) => occurrences(response, /\[.*?\]/g) >= num_placeholders);
const bulletLists = kind({ num_bullets: count }, (response, { num_bullets }) => occurrences(response, /^\s*\*[^*].*$/gm) + occurrences(response, /^\s*-.*$/gm) === num_bullets);
const constrainedResponse = kind({}, (response) => CONSTRAINED.some((option) => response.includes(option)));
const highlightedSections = kind({ num_highlights: count }, (response, { num_highlights }) => {
	const marked = (pattern) => [...response.matchAll(pattern)].filter(([found]) => found.replaceAll("*", "").trim() !== "").length;
	return marked(/\*[^\n*]*\*/g) + marked(/\*\*[^\n*]*\*\*/g) >= num_highlights;
});
const multipleSections = kind({
	section_spliter: phrase,
	num_sections: count
}, (response, { section_spliter, num_sections }) => occurrences(response, new RegExp(`${literal(section_spliter)}\\s?\\d+`, "g")) >= num_sections);
const postscript = kind({ postscript_marker: phrase }, (response, { postscript_marker }) => {
	const pattern = {
		"P.P.S": "p\\.\\s?p\\.\\s?s",
		"P.S.": "p\\.\\s?s\\."
	}[postscript_marker] ?? literal(postscript_marker);
	return new RegExp(pattern, "i").test(response);
});
const jsonFormat = kind({}, (response) => {
	const text = response.trim().replace(/^```(?:json)?/i, "").replace(/```$/, "");
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
});
const title = kind({}, (response) => [...response.matchAll(/<<[^\n]+>>/g)].some(([found]) => found.replace(/^<+|>+$/g, "").trim() !== ""));
// src/evaluation/benchmarks/instructions/length.ts
const ABBREVIATION = /(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Inc|Ltd|Co|vs|etc|e\.g|i\.e|[aA]\.m|[pP]\.m|Ph\.D|No|Fig|P\.S|P\.P\.S)\.\s*$/;
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
function countSentences(text) {
	let open = false;
	let found = 0;
	for (const { segment } of sentences.segment(text.replace(/\s*\n\s*/g, "\n"))) {
		if (!/[\p{L}\p{N}]/u.test(segment)) continue;
		if (!open) found += 1;
		open = ABBREVIATION.test(segment);
	}
	return found;
}
const numberOfWords = kind({
	num_words: count,
	relation
}, (response, { num_words, relation }) => compares((response.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).length, relation, num_words));
const numberOfSentences = kind({
	num_sentences: count,
	relation
}, (response, { num_sentences, relation }) => compares(countSentences(response), relation, num_sentences));
const numberOfParagraphs = kind({ num_paragraphs: count }, (response, { num_paragraphs }) => {
	const parts = response.split(/\s?\*\*\*\s?/).map((part) => part.trim());
	if (parts.slice(1, -1).includes("")) return false;
	return parts.filter((part) => part !== "").length === num_paragraphs;
});
const nthParagraphFirstWord = kind({
	num_paragraphs: count,
	nth_paragraph: count,
	first_word: phrase
}, (response, { num_paragraphs, nth_paragraph, first_word }) => {
	const paragraphs = response.split("\n\n").filter((part) => part.trim() !== "");
	const bare = (paragraphs[nth_paragraph - 1]?.trim().split(/\s+/)[0] ?? "").replace(/^['"]+/, "").replace(/[.,?!'"].*$/s, "");
	return paragraphs.length === num_paragraphs && bare.toLowerCase() === first_word.toLowerCase();
});
nGram(2);
const trigram = nGram(3);
function nGram(n) {
	if (typeof n !== "number" || Number.isNaN(n) || n < 1 || n === Number.POSITIVE_INFINITY) throw new Error("`" + n + "` is not a valid argument for `n-gram`");
	return grams;
	function grams(value) {
		const nGrams = [];
		if (value === null || value === void 0) return nGrams;
		const source = typeof value.slice === "function" ? value : String(value);
		let index = source.length - n + 1;
		if (index < 1) return nGrams;
		while (index--) nGrams[index] = source.slice(index, index + n);
		return nGrams;
	}
}
// node_modules/collapse-white-space/index.js
const js = /\s+/g;
const html = /[\t\n\v\f\r ]+/g;
function collapseWhiteSpace(value, options) {
	if (!options) options = {};
	else if (typeof options === "string") options = { style: options };
	const replace = options.preserveLineEndings ? replaceLineEnding : replaceSpace;
	return String(value).replace(options.style === "html" ? html : js, options.trim ? trimFactory(replace) : replace);
}
function replaceLineEnding(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
function replaceSpace() {
	return " ";
}
function trimFactory(replace) {
	return dropOrReplace;
	function dropOrReplace(value, index, all) {
		return index === 0 || index + value.length === all.length ? "" : replace(value);
	}
}
// node_modules/trigram-utils/index.js
const own$1 = {}.hasOwnProperty;
function clean(value) {
	if (value === null || value === void 0) return "";
	return collapseWhiteSpace(String(value).replace(/[\u0021-\u0040]+/g, " ")).trim().toLowerCase();
}
function trigrams(value) {
	return trigram(" " + clean(value) + " ");
}
function asDictionary(value) {
	const values = trigrams(value);
	const dictionary = {};
	let index = -1;
	while (++index < values.length) if (own$1.call(dictionary, values[index])) dictionary[values[index]]++;
	else dictionary[values[index]] = 1;
	return dictionary;
}
function asTuples(value) {
	const dictionary = asDictionary(value);
	const tuples = [];
	let trigram;
	for (trigram in dictionary) if (own$1.call(dictionary, trigram)) tuples.push([trigram, dictionary[trigram]]);
	tuples.sort(sort$1);
	return tuples;
}
function sort$1(a, b) {
	return a[1] - b[1];
}
// node_modules/franc/expressions.js
const expressions = {
	cmn: /[\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFA6D\uFA70-\uFAD9]|\uD81B[\uDFE2\uDFE3\uDFF0\uDFF1]|[\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD887][\uDC00-\uDFFF]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF39\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD888[\uDC00-\uDFAF]/g,
	Latin: /[A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02B8\u02E0-\u02E4\u1D00-\u1D25\u1D2C-\u1D5C\u1D62-\u1D65\u1D6B-\u1D77\u1D79-\u1DBE\u1E00-\u1EFF\u2071\u207F\u2090-\u209C\u212A\u212B\u2132\u214E\u2160-\u2188\u2C60-\u2C7F\uA722-\uA787\uA78B-\uA7CA\uA7D0\uA7D1\uA7D3\uA7D5-\uA7D9\uA7F2-\uA7FF\uAB30-\uAB5A\uAB5C-\uAB64\uAB66-\uAB69\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A]|\uD801[\uDF80-\uDF85\uDF87-\uDFB0\uDFB2-\uDFBA]|\uD837[\uDF00-\uDF1E\uDF25-\uDF2A]/g,
	Cyrillic: /[\u0400-\u0484\u0487-\u052F\u1C80-\u1C88\u1D2B\u1D78\u2DE0-\u2DFF\uA640-\uA69F\uFE2E\uFE2F]|\uD838[\uDC30-\uDC6D\uDC8F]/g,
	Arabic: /[\u0600-\u0604\u0606-\u060B\u060D-\u061A\u061C-\u061E\u0620-\u063F\u0641-\u064A\u0656-\u066F\u0671-\u06DC\u06DE-\u06FF\u0750-\u077F\u0870-\u088E\u0890\u0891\u0898-\u08E1\u08E3-\u08FF\uFB50-\uFBC2\uFBD3-\uFD3D\uFD40-\uFD8F\uFD92-\uFDC7\uFDCF\uFDF0-\uFDFF\uFE70-\uFE74\uFE76-\uFEFC]|\uD803[\uDE60-\uDE7E\uDEFD-\uDEFF]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB\uDEF0\uDEF1]/g,
	ben: /[\u0980-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09FE]/g,
	Devanagari: /[\u0900-\u0950\u0955-\u0963\u0966-\u097F\uA8E0-\uA8FF]|\uD806[\uDF00-\uDF09]/g,
	jpn: /[\u3041-\u3096\u309D-\u309F]|\uD82C[\uDC01-\uDD1F\uDD32\uDD50-\uDD52]|\uD83C\uDE00|[\u30A1-\u30FA\u30FD-\u30FF\u31F0-\u31FF\u32D0-\u32FE\u3300-\u3357\uFF66-\uFF6F\uFF71-\uFF9D]|\uD82B[\uDFF0-\uDFF3\uDFF5-\uDFFB\uDFFD\uDFFE]|\uD82C[\uDC00\uDD20-\uDD22\uDD55\uDD64-\uDD67]|[\u3400-\u4DB5\u4E00-\u9FAF]/g,
	jav: /[\uA980-\uA9CD\uA9D0-\uA9D9\uA9DE\uA9DF]/g,
	kor: /[\u1100-\u11FF\u302E\u302F\u3131-\u318E\u3200-\u321E\u3260-\u327E\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uFFA0-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]/g,
	tel: /[\u0C00-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3C-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C5D\u0C60-\u0C63\u0C66-\u0C6F\u0C77-\u0C7F]/g,
	tam: /[\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BFA]|\uD807[\uDFC0-\uDFF1\uDFFF]/g,
	guj: /[\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AF1\u0AF9-\u0AFF]/g,
	kan: /[\u0C80-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDD\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1-\u0CF3]/g,
	mal: /[\u0D00-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4F\u0D54-\u0D63\u0D66-\u0D7F]/g,
	Myanmar: /[\u1000-\u109F\uA9E0-\uA9FE\uAA60-\uAA7F]/g,
	pan: /[\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A76]/g,
	Ethiopic: /[\u1200-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u137C\u1380-\u1399\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E]|\uD839[\uDFE0-\uDFE6\uDFE8-\uDFEB\uDFED\uDFEE\uDFF0-\uDFFE]/g,
	tha: /[\u0E01-\u0E3A\u0E40-\u0E5B]/g,
	sin: /[\u0D81-\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2-\u0DF4]|\uD804[\uDDE1-\uDDF4]/g,
	ell: /[\u0370-\u0373\u0375-\u0377\u037A-\u037D\u037F\u0384\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03E1\u03F0-\u03FF\u1D26-\u1D2A\u1D5D-\u1D61\u1D66-\u1D6A\u1DBF\u1F00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FC4\u1FC6-\u1FD3\u1FD6-\u1FDB\u1FDD-\u1FEF\u1FF2-\u1FF4\u1FF6-\u1FFE\u2126\uAB65]|\uD800[\uDD40-\uDD8E\uDDA0]|\uD834[\uDE00-\uDE45]/g,
	khm: /[\u1780-\u17DD\u17E0-\u17E9\u17F0-\u17F9\u19E0-\u19FF]/g,
	hye: /[\u0531-\u0556\u0559-\u058A\u058D-\u058F\uFB13-\uFB17]/g,
	sat: /[\u1C50-\u1C7F]/g,
	bod: /[\u0F00-\u0F47\u0F49-\u0F6C\u0F71-\u0F97\u0F99-\u0FBC\u0FBE-\u0FCC\u0FCE-\u0FD4\u0FD9\u0FDA]/g,
	Hebrew: /[\u0591-\u05C7\u05D0-\u05EA\u05EF-\u05F4\uFB1D-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFB4F]/g,
	kat: /[\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u10FF\u1C90-\u1CBA\u1CBD-\u1CBF\u2D00-\u2D25\u2D27\u2D2D]/g,
	lao: /[\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECE\u0ED0-\u0ED9\u0EDC-\u0EDF]/g,
	zgh: /[\u2D30-\u2D67\u2D6F\u2D70\u2D7F]/g,
	iii: /[\uA000-\uA48C\uA490-\uA4C6]/g,
	aii: /[\u0700-\u070D\u070F-\u074A\u074D-\u074F\u0860-\u086A]/g
};
// node_modules/franc/data.js
const data = {
	Latin: {
		spa: " de|de |os | la| a |la | y |ón |ión|es |ere|rec|ien|o a|der|ció|cho|ech|en |a p|ent|a l|aci|el |na |ona|e d| co|as |da | to|al |ene| en|tod| pe|e l| el|ho |nte| su|per|a t|ad | ti|ers|tie| se|rso|son|e s| pr|o d|oda|te |cia|n d| es|dad|ida| in|ne |est|ion|cio|s d|con|a e| po|men| li|n e|nci|res|su |to |tra| re| lo|tad| na|los|a s| o |ia |que| pa|rá |pro| un|s y|ual|s e|lib|nac|do |ra |er |a d|ue | qu|e e|sta|nal|ar |nes|ica|a c|ser|or |ter|se |por|cci|io |del|l d|des|ado|les|one|a a|ndi| so| cu|s p|ale|s n|ame|par|ici|oci|una|ber|s t|rta|com| di|dos|e a|imi|o s|e c|ert|las|o p|ant|dic|nto| al|ara|ibe|enc|o e|s l|cas| as|e p|ten|ali|o t|soc|y l|n c|nta|so |tos|y a|ria|n t|die|a u| fu|no |l p|ial|qui|dis|s o|hos|gua|igu| ig| ca|sar|l t| ma|l e|pre| ac|tiv|s a|re |nad|vid|era| tr|ier|cua|n p|ta |cla|ade|bre|s s|esa|ntr|ecc|a i| le|lid|das|d d|ido|ari|ind|ada|nda|fun|mie|ca |tic|eli|y d|nid|e i|odo|ios|o y|esp|iva|y e|mat|bli|r a|drá|tri|cti|tal|rim|ont|erá|us |sus|end|pen|tor|ito|ond|ori|uie|lig|n a|ist|rac|lar|rse|tar|mo |omo|ibr|n l|edi|med| me|nio|a y|eda|isf|lo |aso|l m|ias|ico|lic|ple|ste|act|tec|ote|rot|ele|ura| ni|ie |adi|u p|seg|s i|un |und|a n|lqu|alq|o i|inc|sti| si|n s|ern",
		eng: "the| th| an|he |nd |ion|and| to|to |tio| of|on |of | in|al |ati|or |ght|igh|rig| ri|ne |ent|one|ll |is |as |ver|ed | be|e r|in |t t|all|eve|ht | or|ery|s t|ty | ev|e h|yon| ha|ryo|e a|be |his| fr|ng |d t|has| sh|ing| hi|sha| pr| co| re|hal|nal|y a|s a|n t|ce |men|ree|fre|e s|l b|nat|for|ts |nt |n a|ity|ry |her|nce|ect|d i| pe|pro|n o|cti| fo|e e|ly |es | no|ona|ny |any|er |re |f t|e o| de|s o| wi|ter|nte|e i|ons| en| ar|res|ers|y t|per|d f| a | on|ith|l a|e t|oci|soc|lit| as| se|dom|edo|eed|nti|s e|t o|oth|wit| di|equ|t a|ted|st |y o|int|e p| ma| so| na|l o|e c|ch |d a|enc|th |are|ns |ic | un| fu|tat|ial|cia| ac|hts|nit|qua| eq| al|om |e w|d o|f h|ali|ote|n e| wh|r t|sta|ge |thi|o a|tit|ual|an |te |ess| ch|le |ary|e f|by | by|y i|tec|uni|o t|o o| li|no | la|s r| su|inc|led|rot|con| pu| he|ere|imi|r a|ntr| st| ot|eli|age|dis|s d|tle|itl|hou|son|duc|edu| wo|ate|ble|ces|at | at| fa|com|ive|o s|eme|o e|aw |law|tra|und|pen|nde|unt|oun|n s|s f|f a|tho|ms | is|act|cie|cat|uca| ed|anc|wor|ral|t i| me|o f|ily|pri|ren|ose|s c|en |d n|l c|ful|rar|nta|nst| ag|l p|min|din|sec|y e| tr|rso|ich|hic|whi|cou|ern|uri|r o|tic|iti|igi|lig|rat|rth|t f|oms|rit|d r|ee |e b|era|rou|se |ay |rs | ho|abl|e u",
		por: "de | de| se|ão |os |to |em | e |do |o d| di|er |ito|eit|ser|ent|ção| a |dir|ire|rei|o s|ade|dad|uma|as |no |e d| to|nte| co|o t|tod| ou|men|que|s e|man| pr| in| qu|es | te|hum|odo|e a|da | hu|ano|te |al |tem|o e|s d|ida|m d| pe| re|o a|ou |r h|e s|cia|a e| li|o p| es|res| do| da| à |ual| em| su|açã|dos|a p|tra|est|ia |con|pro|ar |e p|is | na|rá |qua|a d| pa|com|ais|o c|ame|erá| po|uer|sta|ber|ter| o |ess|ra |e e|das|o à|nto|nal|o o|a c|ido|rda|erd| as|nci|sua|ona|des|ibe|lib|e t|ado|s n|ua |s t|ue | so|ica|ma |lqu|alq|tos|m s|a l|per|ada|oci|soc|cio|a n|par|aci|s a|pre|ont|m o|ura|a s| um|ion|e o|or |e r|pel|nta|ntr|a i|io |nac|ênc|str|ali|ria|nst| tr|a q|int|o n|a o|ca |ela|uçã|lid|e l| at|sen|ese|r d|s p|egu|seg|vid|pri|sso|ém |ime|tic|dis|raç|eci|ara| ca|nid|tru|ões|ass|seu|por|a a|m p| ex|so |r i|eçã|teç|ote|rot| le| ma|ing|a t|ran|era|rio|l d|eli|ça |sti| ne|cid|ern|utr|out|r e|e c|tad|gua|igu| ig| os|s o|ruç|ins|çõe|ios| fa|e n|sse| no|re |art|r p|rar|u p|inc|lei|cas|ico|uém|gué|ngu|nin| ni|gur|la |pen|nça|na |içã|ião|cie|ist|sem|ta |ele|e f|om |tro| ao|rel|m a|s s|tar|eda|ied|uni|e m|s i|a f|ias| cu| ac|r a|á a|rem|ei |omo|rec|for|s f|esc|ant|à s| vi|o q|ver|a u|nda|und|fun",
		ind: "an |ang|ng | da|ak | pe|ata| se| ke| me|dan| di| be|ber|kan|ran|hak|per|yan| ya|nga|nya|gan| at|ara| ha|eng|asa|ora|men|n p|n k|erh|rha|n d|ya |ap |at |as |tan|n b|ala|a d| or|a s|san|tas|eti|uk |pen|g b|set|ntu|n y|tia|iap|k m|eba|aan| un|n s|tuk|k a|p o|am |lam| ma|unt| de|ter|bas|beb|dak|end|i d|pun|mem|tau|dal|ama|keb|aka|ika|n m| ba|di |ma | sa|den|au |nda|n h|eri| ti|ela|k d|un |n a|ebe|ana|ah |ra |ida|uka| te|al |ada|ri |ole|tid|ngg|lak|leh|dap|a p|dil|g d|ena|eh |gar|na |ert|apa|um |tu |atu|a m|sam|ila|har|n t|asi|ban|erl|t d|bat|uat|ta |lan|adi|h d|neg| ne|kum|mas|nan|pat|aha| in|l d|emp|sem|rus|sua|ser|uan|era|ari|erb|kat|man|a b|g s|rta|ai |nny|n u|ung|ndi|han|uku|huk| hu|sa |ers|in | la|ka | su|ann|car|kes|aku|dip|i s|a a|erk|n i|lai|rga|aru|k h|i m|rka|a u|us |nak|emb|gga|nta|iba| pu|ind|s p|ent|mel|ina|min|ian|dar|ni |rma|lua|rik|ndu|lin|sia|rbu|g p|k s|da |aya|ese|u d|ega|nas|ar |ipe|yar|sya|ik |aga| ta|ain|ua |arg|uar|iny|pem|ut |si |dun|eor|seo|rak|ngs|ami|kel|ini|g t|dik|mer|emu|aks|rat|uru|ewa|il |enu|any|kep|pel|asu|rli|ia |dir|jam|mba|mat|pan|g m|ses|sar|das|kuk|bol|ili|u k|gsa|u p|a k|ern|ant|raa|t p|ema|mua|idi|did|t s|i k|rin|erm|esu|ger|elu|nja|enj|ga |dit",
		fra: " de|es |de |ion|nt |tio|et |ne |on | et|ent|le |oit|e d| la|e p|la |it | à |t d|roi|dro| dr| le|té |e s|ati|te |re | to|s d|men|tou|e l|ns | pe| co|son|que| au| so|e a|onn|out| un| qu| sa| pr|ute|eme| l’|t à| a |e e|con|des| pa|ue |ers|e c| li|a d|per|ont|s e|t l|les|ts |tre|s l|ant| ou|cti|rso|ou |ce |ux |à l|nne|ons|ité|en |un | en|er |une|n d|sa |lle| in|nte|e t| se|lib|res|a l|ire| d’| re|é d|nat|iqu|ur |r l|t a|s s|aux|par|nal|a p|ans|dan|qui|t p| dé|pro|s p|air| ne| fo|ert|s a|nce|au |ui |ect|du |ond|ale|lit| po|san| ch|és | na|us |com|our|ali|tra| ce|al |e o|e n|rté|ber|ibe|tes|r d|e r|its| di|êtr|pou|été|s c|à u|ell|int|fon|oci|soc|ut |ter| da|aut|ien|rai| do|iss|s n| ma|bli|ge |est|s o| du|ona|n p|pri|rs |éga| êt|ous|ens|ar |age|s t| su|cia|u d|cun|rat| es|ir |n c|e m| ét|t ê|a c| ac|ote|n t|ein| tr|a s|ndi|e q|sur|ée |ser|l n| pl|anc|lig|t s|n e|s i|t e| ég|ain|omm|act|ntr|tec|gal|ul | nu| vi|me |nda|ind|soi|st | te|pay|tat|era|il |rel|n a|dis|n s|pré|peu|rit|é e|t é|bre|sen|ill|l’a|d’a| mo|ass|lic|art| pu|abl|nta|t c|rot| on| lo|ure|l’e|ava|ten|nul|ivi|t i|ess|ys |ays| fa|ine|eur|rés|cla|tés|oir|eut|e f|utr|doi|ibr|ais|ins|éra|’en|iét|l e|s é|nté| ré|ssi| as|nse|ces|é a",
		deu: "en |er |der|ein| un|nd |und|ung|cht|ich| de|sch|ng | ge|ine|ech|gen|rec|che|ie | re|eit| au|ht |die| di| ha|ch | da|ver| zu|lic|t d|in |auf| ei| in| be|hen|nde|n d|uf |ede| ve|it |ten|n s|sei|at |jed| je| se|and|rei|s r|den|ter|ne |hat|t a|r h|zu |das|ode| od|as |es | an|fre|nge| we|n u|run| fr|ere|e u|lle|ner|nte|hei|ese| so|rde|wer|ige| al|ers|n g|hte|d d| st|n j|lei|all|n a|nen|ege|ent|bei|g d|erd|t u|ren|nsc|chu| gr|kei|ens|le |ben|aft|haf|cha|tli|ges|e s| si|men| vo|lun|em |r s|ion|te |len|gru|gun|tig|unt|uch|spr|n e|ft |ei |e f| wi| sc|r d|n n|geh|r g|dar|sta|erk| er|r e|sen|eic|gle| gl|lie|e e|tz |fen|n i|nie|f g|t w|des|chl|ite|ihe|eih|ies|ruc|st |ist|n w|h a|n z|e a| ni|ang|rf |arf|gem|ale|ati|on |he |t s|ach| na|end|n o|pru|ans|sse|ern|aat|taa|ehe|e d|hli|hre|int|tio|her|nsp|de |mei| ar|r a|ffe|e b|wie|erf|abe|hab|ndl|n v|sic|t i|han|ema|nat|ber|ied|geg|d s|nun|d f|ind| me|gke|igk|ieß| fa|igu|hul|r v|dig|rch|urc|dur| du|utz|hut|tra|aus|alt|bes|str|ell|ste|ger|r o|esc|e g|rbe|arb|ohn|r b|mit|d g|r w|ntl|sow|n h|nne|etz|raf|dlu| ih|lte|man|iem|erh|eru| is|dem|lan|rt |son|isc|eli|rel|n r|e i|rli|r i| mi|e m|ild|bil| bi|eme| en|ins|für| fü|gel|öff| öf|owi|ill|wil|e v|ric|f e",
		jav: "ng |an | ka|ang|ing|kan| sa|ak |lan| la|hak| pa| ha|ara|ne |abe| in|n k|ngg|ong|ane|nga|ant|won|uwo| an| uw|nin|ata|n u|en |ra |tan| da|ran|ana| ma|nth|ake|ben|beb|hi |ke |sab|nda| ng|adi|thi|nan|a k| ba|san|asa|ni |e h|e k|g k| ut|pan|awa| be|eba|gan|g p|dan| wa|bas|aka|dha|yan|sa |arb|man| di|wa |g d| na|g n|ban| tu|n s|ung|wen|g s|rbe|dar|dak|di |g u|ora|aya|be |ah |a s|eni| or|han|as | pr|a n|na |iya|a a|kar|at |a l|mar|uwe|duw|uta|und|n p|asi|pa | si|ala|n n| un|kab|oni|ya |i h|gar|g b|yat|tum|ta |n m|i k|apa|taw| li|ani| ke|al |ka |kal|ngk|ega| ne|nal|n i|g a|ggo|ina|we |ena|dad|iba|awi|aga|a p| ta|sar|adh|awe|and|uju|ind|min|sin|ndu|uwa|gge|n l|ggu|ngs|n b|a b|pra|iji|n a|ha | bi|kat|go | ku|e p|ron|kak|ngu|a u|gsa|war|nya|g t|pad|bis|k b|i w|ae |wae| nd|ali|a m|er |sak|e s|ku |liy|ama|i l|eh |isa|arg|n t|a d|kap|i s|ayo|gay| pe|ndh|bad|pri|neg|tow|uto|eda|bed|il |ih | ik|ur |k k|rta|art|i p|rga|lak|ami|ro |aro|yom|r k|e d|a w|kon|rib|eng|ger|g l|ras|dil| ti|k l|rap|mra|uma| pi|k h|n d|gaw|wat|ga |k n|ar |per| we|oma|k p|jro|ajr|saj|ase|ini|ken|saw|ona|nas|kas|h k|i t| um|tin|wo | me|aba|rak|pag|yar|sya|t k| te| mu|ngl| ni|i b|men|ate|a i|aku|ebu|a t| du|g m|owo|mat| lu|amp",
		vie: "ng |̣c |́c | qu|à | th|nh | ng|̣i |̀n |và| va| nh|uyê| ph|quy| ca|ền|yề|̀nh|̀i |̣t | ch|ó | tr|ngư|i n| gi|gươ|ời|ườ|́t | co|ượ| cu|ác|ự |ợc| kh| đư|đươ| tư|có| ha|ông|c t| đê|n t|i đ|ìn|̀u |cá|gia|́i |ọi|mọ| mo|ều|iệ|đề|u c|như|pha| ba| bi|ất|̉a |ủa|củ|hôn| đô|g t|́ q|̃ng| ti|tự|t c|̣n | la|n đ|n c|n n|hiê|ch |ay |hay| vi|ân | đi| na|bả| ho|do | do| tô| hi|ội|há|ị |nà|̀ t|ới|hân| mô|́p |àn|̣ d|́ch|̣p |̀o |ào|khô|́n |ột|mộ| hô|ia |ốc|c h|hữ|i v|g n|́ng|uố|quô|h t|ôn |ên |n v|nhâ|̣ t| bâ|i c|g v|̉ng|iế|c c|ật|thư|hư |ướ|̉n | vơ| cô|c đ| đo| sư|t t|ộc|ữn|vớ| vê|ả |̣ng|g đ|̉o |ảo|uậ| đa|bị|là|sự|bấ|hà|hộ|i t|ản|hươ|̀ng|tro|̉m |o v| mi|ể |ục|i h|ức|áp|g c|̃ h|iá|n b|̉i |a m|h c|côn|ện|ớc|hạ|độ| du| cư|a c|n h|tha|ã | xa|́o |áo|ín|̀y |g b| hư|g h|ong|ron|̀ c|cho|̀ n|mì|ực|h v|c b| lu|i b|ệ |ai |ế |̣ c|xã|kha|c q|iể|tộ|ối|đố|á |hoa|o h|h đ|cả|n l|họ|tiê|y t|̉ c|ại|án|̀ đ|oà|y đ|chi|̉ n|phâ|ề |thu|iên|dụ|o c|i m|luâ|c p|ốn|c l|́ c|ũn|cũ|c g|c n|qua|n g|c m|o n|ải|hả|́ t|ho |về| tâ| hơ|o t|ở |hứ|hì|viê|̀m |̉ t|đó|thô|ứ |cứ|hí|́nh|ày|ởn|ưở| bă|tri| ta|m v|c v|ợp|hợ|h m| nư|ết|thi|ặc|ngh|uy ",
		ita: " di|to | in|ion|la | de|di |re |e d|ne | e |zio|rit|a d|one|o d|ni |le |lla|itt|ess| al|iri|dir|tto|ent|ell|i i|del|ndi|ere|ind|o a| co|te |tà |ti |a s|uo |e e|gni|azi| pr|idu|ivi|duo|vid|div|ogn| og| es|i e| ha|all|ale|nte|e a|men|ser| su| ne|e l|za |i d|per|a p|ha | pe| un|con|no |sse|li |e i| o | so| li| la|pro|ia |o i|e p|o s|i s|in |ato|o h|na |e s|a l|e o|nza|ali|tti|o p|ta |so |ber|ibe|lib|o e|un | a | ri|ua |il | il|nto|pri|el | po|una|are|ame| qu|a c|ro |oni|nel|e n| ad|ual|gli|sua|ond| re|a a|i c|ri |o o|sta|ita|i o| le|ad |i a|ers|enz|ssi|à e|ità|gua|i p|e c|io | pa|ter|soc|nal|ona|naz|ist|cia|rso|ver|a e|i r|tat|lle|sia| si|rio|tra|che| se|rtà|ert|anz|eri|tut|à d|he | da|al |ant|qua|on |ari|o c| st|oci|er |dis|tri|si |ed | ed|ono| tu|ei |dei|uzi|com|att|a n|opr|rop|par|nes|i l|zza|ese|res|ien|son| eg|n c|ont|nti|pos|int|ico|rà |sun|ial|lit|sen|pre|tta|dev|nit|era|eve|ll |l i| l |nda|ina|non| no|o n|ria|str|d a|art|se |ssu|ica|raz|ett|sci|gio|ati|egu| na|i u|utt|ve | ma|do |e r|ssa|sa |a f|n p|fon| ch|d u|rim| fo|a t| sc|trà|otr|pot|n i| cu|l p|ra |ezz|a o|ini|sso|dic|ltr|uni|cie| ra|i n|ruz|tru|ste| is|der|l m|a r|pie|lia|est|dal|nta| at|tal|ntr| pu|nno|ann|ten|vit|a v",
		tur: " ve| ha|ve |ir |ler|hak| he|her|in |lar|r h|bir|ya |er |ak |kkı|akk|eti| ka| bi|eya|an |eri|iye|yet|ara|ek | ol|de |vey|ın |ır |nda|arı|esi|ını|dır| ta|tle|e h|ası|etl|e k| va|ı v|sın|ile|ne |rke|erk|ard|ine| sa|ınd|ini|k h|kın|ama|le |tin|rdı|var|a v| me|e m|na |sin|ere|k v| şa| bu|lan|kes|dir|rin|dan| ma|kı |mak|şah|da | te|mek| ge|nı | hi|nin|en |n h| se|lik|rle|ana|lma|e a|ı h|r ş|ill|si | de|aya|zdi|izd|aiz|hai|ret|hiç|ına| iş|e b| ba|kla|et | hü|rın|n k|ola|nma|e t| ya|eme|riy|n v|e i|a h|li |mil|eli|ket|ik |kar|irl|hür|im |evl|mes|e d|ahs|ma |rak|ala|let|lle|un | ed|rri|ürr|bu | mi|i v|dil| il| eş|n i|la |el |mal| mü| ko|e g|se | ki|mas|lek|mle|mem|n b|ili|e e|ser| iç|n s|din| di|es |mel|eke|tir|şit|eşi|r b|akl|yla|n m|len| ke|edi|oru|nde|re |ele|ni |tür|a k|eye|ık |ken|uğu| uy|eml|erd|ede|ame| gö|e s|i m|tim|i b|rde|rşı|arş|a s|it |t v|siy|ar |rme|est|bes|rbe|erb|te |alı| an|ndi|end|hsı|unm|rı |kor|nın| ce|maz|mse|ims|kim|iç | ay|a m|lam|ri |sız|a b|ade|n t|nam|lme|ilm|k g|il |tme|etm|r v|e v|n e|ğre|öğr| öğ|al |ıyl|olm|vle|şma|i s|ger|me | da|ind|lem|i o|may|cak|çin|içi|nun|kan|ye |e y|r t|az |ç k|ece|sı |eni| mu|ulu|und|den|lun| fa|şı |ahi|l v|r a|san|kat| so|enm| ev|iş ",
		pol: " pr|nie|pra| i |nia|ie |go |ani|raw|ia | po|ego| do|wie|iek|awo| ni|owi|ch |ek |do | ma|wo |a p|ści|ci |ej | cz| za| w |ych|ośc|rze|prz| ka|wa |eni| na| je|ażd|każ|ma |zło|czł|noś|o d|łow|y c|dy |żdy|i p|wol| lu|ny |oln| wy|stw| wo|ub |lub|lno|rod|k m|twa|dzi|na | sw|rzy|ają|ecz|czn|sta| sp|owa|o p|spo|i w|kie|a w|zys|obo|est|neg|ać |mi |cze|e w|nyc|nic|jak| ja|wsz| z |jeg|wan|ńst|o s|a i|awa|e p|yst|pos|pow| ró|o o|jąc|ony|nej|owo|dow|ów | ko|kol|aki|bez|rac|sze|iej| in|zen|pod|i i|ni | ro|cy |o w|zan|eńs|no |zne|a s|lwi|olw|ez |odn|rów|odz|o u|ne |i n|i k|czy| be|acj|wob|inn| ob|ówn|zie| ws|aln|orz|nik|o n|icz|zyn|łec|ołe|poł|aro|nar|a j|i z|tęp|stę|ien|cza|o z|ym |zec|ron|i l|ami| os|kra| kr|owe| od|ji |cji|mie|a z|bod|swo|dni|zes|ełn|peł|iu |edn|iko|a n|raj| st|odo|zna|wyc|em |lni|szy|wia|nym|ą p|ją |zeń|iec|pie|st |jes| to|sob|któ|ale|y w|ieg|och|du |ini|war|zaw|nny|roz|i o|wej|ię |się| si|nau| or|o r|kor|e s|pop|zas|niu|z p|owy|w k|ywa| ta|ymi|hro|chr| oc|jed|ki |o t|ogo|oby|ran|any|oso|a o|tór| kt|w z|dne|to |tan|h i|nan|ejs|ada|a k|iem|aw |h p|wni|ucz|ora|a d| wł|ian| dz| mo|e m|awi|ć s|gan|zez|mu |taw|dst|wią|w c|y p|kow|o j|i m|y s|bow|kog|by |j o|ier|mow|sza|b o|ju |yna",
		swh: "a k| ya|na |wa |ya | ku|a m| na| ha|i y| wa|a h|a n|ana|aki|ki |la |hak| ka|kwa|tu | kw| ma|li |a a|ila|i k| ki|ni |a w|ali|a u| an| mt|ke |mtu|a y|ake|ati|kil|ka |ika|kat|ili|te |ote|we |a s|e k|ia |zi |u a|za |azi|ifa|ma |yak|yo |i n|ama| yo|au | au|e a|kut|amb|o y|ha |asi|fa |u w|hal|ara|sha|ish|ata|ayo| as|tik|u k| za|i z|ina|u n|mba|uhu|hi |hur|cha|yot|ru |uru|wat| ch|eri|ngi|e y|u y|i a|aif|tai| sh|nay|chi|ra |ani| bi| uh|sa | hi|i h|awa|iwa|a j|ti |mu |o k|ja |kan|uli|iwe|any|i w| am|e n|end|atu|kaz|o h|ria|her|she|shi|nch| nc|uta|ye |wak|ii |ele|ami|adh|eza| wo|iki|oja|moj|jam| ja|aka|bu |kam|kul|mat|fan|a l|agu|ind|ne |iri|lim|wen|da |kup|uto|i m|a b|ini|wan|bil| ta|sta|dha| sa| ni|ao | hu|e w|wot| zi|rik|kuf|aji|ta |wez|nya|har| ye|e m|si |lin| ut|ine|gin|ing| la|a t|zim|imu|ima|tak|e b|uni|ibu|azo|kos|yan|nye|uba|ari|ahi|nde|asa|ri |ham|dhi|eli|hir|ush|pat| nd|kus|maa|di |nda|oa |bar|bo |mbo|oka|tok|ndw|ala|wal| si|uzi|hii|tah|i s|o n|liw| el|upa|zin|hag|a c|ndi|ais|mai|eny|mwe|aa |ewe| al|ndo|e h|lo |umi|kuh|jib|osa|mam|a z|ufu|dwa|u i| in|iyo|nyi| ny|u m|sil|ang|o w|guz|zwa|uwa|kuw|hil|saw|uch|ufa|laz|und|aha|ua | mw|bal| lo|o l|a i|del|nun|anu|nji| ba|lik|le |uku|i i",
		sun: "an |na |eun|ng | ka|ana| sa| di|ang|ung|un |nga|ak | ha|keu| ba|a b| an|nu |hak| bo|anu|ata|nan|a h|ina| je|aha|ga |ah |awa|jeu| na|ara|ing|oga|bog|gan| ng|asa|kan|a s|ha |ae |bae|n k|a k| pa|a p|sah|g s|sar| si|sin|a n|din|n s|ma | at|aga|a a|tan| ku| ma|n a|san|man|wa |lah|pan|taw|u d|ra |ari|eu | pi|gar| pe|kat| te|n p|sa |per|a d|a m|e b|aan|ban|ran|ala|ike|n n|kum| ti|ama|a j|pik|ima|n d|al |at | ja|ila|ta |nda|bas|rim|teu|n b|eba|beb|udu|aya|ika|ngg|nag|kab|rta|art| me|ola|k n|uma|atu|aba|g k|adi|aca| po|ngt|nar|una|ate|oh |boh|awe|di |tin|asi|uku|n h|dan|aka|iba|car|sac|gaw|are|ent|um |jen|abe|u s|dil|pol|ar |ku |kud|u m|upa|han| hu|ake|bar|ur |hna|aru|h s|a t|sak|wat|kaw| so|n t|pa |mpa|du |ngk|g d|ena|huk| mi|mas|ngs|ti |n j|ka |aku|ren|n m| ta|law|isa| tu|und|a u|h a|tay|ula|aja|ali|nte|gsa|en |gam| wa|ieu|ere|k h|jal|h b|il |dit|ngu|lan|asu|yun|ayu|gta|k d|a r|g n|mah|uda|dip|kas|rup|geu| be|ter|sej|min|ri |ern|u p|k k|amp|ura|kal|e a|k a|ut |g b|nak|bis| bi|k p|tes|end|we |h k|tun|uan| un| de|u n|h t|ksa|u k|ian|wil|u b|ona|nas|uka|rak|eje| se|ami| ke|war| ra| ie|k j|eh |ya |lma|alm|pen|tur|wan|lak|h j|g a|ean|up |rga|arg|r k|u t| ne|deu|gal|gke|e t|h p| ge|g t| da|i n",
		ron: " de|re | în|și |are|de | și|te |ul | sa|rep|e d|ea |ept|dre|tul|e a| dr|ie |în |ptu|le |ate|la |e p| la| pe|ori| pr|ce |e s| or|au |tat| ar|ice|ii |or |a s| fi| a |ric|ale|per| co|nă |ă a|rea|ers|i s| li|sau| ca|rso|ent|lor|ați|al |a d|e o|men|l l|ei |e c|pri|ană| ac| re|uri|ber|ibe|lib|a p|oan|soa| in|i l|ter| al| să|tea|lă |car|tăț|să |tur|i a|i d|nal| ni|ri |ita|e î|e ș|se |ilo|in |ia |ție|pre|fie|ții|ăți|con|ere|e f|a o|eni|nte| nu| se|ace|ire|ici| cu|i î|a c|i n|a l|pen|ui |nu |ări|ală|ona|l d|ră |ert|ril| su|ntr|n c|rin| as|ni |i o|eri|tă |că |ile|ă d|i c|e n|ele|sa | mo|i p|fi |sal|tor|va |oci|soc|nic|pro| un| tr|est|inț|a î|uni|n m|a a| di|ecu|lui|sta|lit| po|tre|gal|ega|oat|ra |act|ă î|leg|u d|e l|nde|int|a f|n a| so|naț|ara|i f|uie|iun| to|tar|ste|ces|rar|at | ce|eme|i ș|rec|dep| că| o | îm|bui|ebu|reb| eg| na|mân|ntu|ili|văț|ând|iei|r ș|bil|pli|od |mod|res|din|e e|cți| au|ali|ă p|ă f|împ|ial|cia|ion|ă c|dec|nta| om|ită| fa|ță |cu |tra|ăță|nvă|înv|ât |ite|i i|lic| pu| ex|riv|tri|rot|ța |ți |l c|rta|imi|ulu|țio|ică|lig|rel|ta |cla|t î|nt |nit|e m|ânt|ămâ|țăm|ger|nța|ru |tru|gur|u c|bli|abi|ată|art|par|ar |rim|iva|l ș| sc|ime|nim|era|sup|ind|u a|dic|ic | st| va|ini|igi|e r",
		hau: "da | da|in |a k|ya |a d| ya|an |a a| ko| wa|na | a |sa | ha|kin|wan|ta | ba|a s| ta|a y|a h|wa |ko | na|n d|a t|ba |ma |n a| ma|iya|hak|asa| sa|ar |ata|yan| za|akk|a w|ama| ka|i d|iki|a m|owa|a b| ci| mu| sh|anc|nci|kow|a z|ai |nsa|a c|shi| ƙa|cik|ne |ana|i k|ci |kki|e d|a ƙ| ku|su |n y|uma|ka |uwa|kum|hi |a n|utu| yi|ani| ga| ra|aka|ali|mut|‘ya|tar| do|ɗan|ars| ‘y|sam|ƙas|nda|ane|man|tum|i a|yi |ni | du|ada| su|and|a g|cin| ad|a i|ke | ɗa|n k|yin|um |e m| ab|ins|nan|ki |mi |ami|yar|min|oka|re |i b|kam|mas|i y|mat|za |ann|en |aɗa| ja|m n|li |duk|dai|e s|n s|ra |n w|n h|aik| ai|ida|ga |san|rsa|aba|sar|ce |nin| la|o n|ban|nna|kan|abi|una|dam|me |ara|i m|hal|a r|add|are|n j|abu| ne|zai|a ɗ|wat|ari| ƙu|on |ans|waɗ|ame|ake|kar|din|zam| fa|a l|ƙun|buw|r d| hu|oki|kok|a ‘|u d|n t|abb|aur| id|rin|yak|dok|kiy|ray|jam|n b|ubu|bub|n m|i s| an|am |ili|bba|omi|dan|gam|ayu|ash|nce|tsa|ayi|har|yya|ika|bin|han|kko|rsu|aif|imi|fa | am|i i|dom| ki|yuw|dun|o a|fan|n ƙ|aya|fi |n r|she|uni|bay|riy|n ‘|sab| iy|bat|tab|aga| ir|mar|o w|i w|sha|awa| ak|uns|unc|tun|u k| il|ɗin|mfa|amf|aci|ewa|kas|lin|n n|don|n i|ure|ifi|lai|dda| ts|iri|aye|un |tan|wad|gwa|afi| ay|ace|mba|amb|aid|nta|ant|war|lim|kya| al|aɗi",
		fuv: "de | e |e n| ha|nde|la | wa|ina| ka|akk| nd|ɗo |na | in|e e|hak|al |di |i h|kke|ii |um |ko |ala|ndi| mu| ne|lla| jo|wal|eɗɗ|neɗ|all|mum| fo|kal|jog|ke |aaw|taa| ko|eed|ɗɗo|aa | le|ji |ade|aad|laa|o k| ng|e h| ta|re |ogi|a j|e w|e m|nnd|gii|e l|ley|awa|aag|ede|waa|e k|gu |e d| go|gal|ɓe |ti |fot|aan|eyd|ydi|ɗe |ee | re|ol |oto|i e|oti|m e|taw|nga|a i|kee|to |ann|eji|am |ni | wo|een|goo|eej|e f| he|enn|gol|agu|pot| po|dee|ay | fa|ka |a k|ond|oot| de|a f|o f|a n|wa |maa|ota|le |hay|i k|o n|ngo|e j|o t| ja|ñaa|hee|nka|i w|awi|a w|ngu|der| to|e t|dim|i n|fof|i f|e g|tee|naa|aak| do|too|a e|ndo|ren|dii|oor|er |o e|i m|of | sa| so|gaa|ani|kam| ma| ña|o w|i l|u m|kaa|ima|dir| ba|igg|lig| li|aar| ɓe|o i|e s| o |e r|so |ooj| nj| la|won|awo|dow|woo|faw|and|e i|ore|nge|nan|are|a t|tin|aam| mo|ɗee|ita|ira|aaɗ|e p|nng|ma |ank|yan|nda|oo |e ɓ|njo|ude|nee|e y|e a|je | ya|en |ine|iin| di|ral| na|ɗi |und| hu|inn|ŋde|aŋd|jaŋ|a d|den| fe| te|go | su|a h|haa|tal|eɗe|e b|y g|baa|tde| yi|ɗɗa|o h|iiɗ|ow | da|do |l n|alt| ho|l e|aga|mii| aa|a a|ama|nna|m t| ke|edd|oga|m w|l m|o j|aɗe|ree|oje|yee| no|ele|ne |ago| pa| al|guu|wi |ge |aaɓ|daa|ind|dew|i j|jey| je|ent|tan|o ɗ|geɗ| ge|ñee|a l| ɗu|kko|mak|a s| ga",
		bos: " pr| i |je |rav|na |ma |pra| na|ima| sv|a s|da |a p|vo |nje|ko |ako|anj|o i| po|avo|ja |e s|a i|ti | im| da| u |sva|no |ju | za|o n|va |i p|ili|vak|li | ko|ne | il|koj| ne|nja| dr|ost| sl|van|im |i s|u s|i i|a n|ava|ije|a u| bi|stv|se |a d|om |jed|bod|obo|lob|slo| se| ra|ih |sti| ob| je|pri|enj|dru|u i|o d|iti|voj|raz|ova|dje| os|e i|lo |e p| nj|uje|i d|bra|tre| tr| su|jeg|i n|u z|a k|og |u p|oje|cij|reb|a o|a b|lju|i u|ran|mij|ni |nos|jen|ba |edn|svo| iz|jel|pro|e d|žav|bit| ni|i o|sta|a z|avn|vje| ka|bil|ovo|a j|aju|ist|nih|tu |red|gov| od|e o|oji| sm|lje|o k|ilo|ji |aci|e u|e n|pre|o p|eba|u o|su |vim|ičn| sa|u n| dj|a t|ija|čno|jem|rža|drž|elj|stu|dna|odn|eni|za |iva|olj|šti|nom|em |du |vno|smi|jer|e b|de |pos|m i| do|u d|nak|a r|obr| mo|lja|nim|ego| kr|tit|kri|ve |nju|an |iko|nik|nu |i m|nog|eno|sno| st|e k|tup|rug|ka |oda|riv|vol|aln|m s|itu|ašt|zaš|ani|sam|akv|ovi|osn|rod|aro| mi|tva|dno|nst|jan|ak |ite|vič|rad|u m| ta|dst|tiv|nac|rim|kon|ku |odu|živ|amo|tvo|tel|pod|g p|nov|ina|nar| vj|o s|i b|oj | ov|ave|vu |ans|oja|zov|azo|ude|bud| bu|e t|i v|din|edi|nic|tan|nap|mje| is|jal|slu|pun|eds|o o|zak|jav|i k|m p|tno|ivo|ere|nič|m n|jim|kak|ada|vni|ugi| ro|mov|ven|pol|to |te | vr",
		hrv: " pr| i |ma |rav|ima|pra|je |na | sv|ti | na|a p|vo |vat|ko |a s|nje| po|anj|avo|o i|tko| im|a i|sva|no |i p|e s|ja |o n| za|ju |ili| u |va |li | bi|ne |i s|atk| il|iti|da | ne| ko| dr| sl|van|nja|koj|ije| ra|ova| os|u s|i i|ost|bod|obo|lob|slo|pri|a n|om |jed|ati|ih |im |voj|ava| ob|stv|se | mo|i u|bit|dru| je| se|dje|i o|enj| ka|i n|sti|lo |u i|svo|mij|ni |e i|raz|a o|e n|bra|o p| su|a b|u p|ran|a k|og |i d|bil|ako|e p|a d|edn|aju|mor|eni| nj|iva|jel|žav| ni|a z|avn|ovi|eno|ra |oje|a j| da|a u|ora|jeg| iz|nih|rža|drž|oji|sno|nit|jen|vje|ilo|cij|oda|nim| dj|pro|tit|u z|e d|red|nom|jem| od|nos|sta|nov|osn| sm|lje|o s|ji |ovo|stu|pos|vim| do|odn|rad|ist| sa|e o|tu |nju|em |gov|o d|rod|i m|jer|aci|oj |pre|m i|nak|dna|a r|lju|uje|e m|obr|za |olj|ve |o o|m s|an |nu |du |aro|vno|smi|aln|e k|o k|i b|e u|tva|u u|tup|rug|dno|u o|su |u d|ka |vol| ta|ija|itu|šti|ašt|zaš|itk|živ|ani|sam|elj| st|sob|oso|nar|akv|ada| mi|te |ona|nst|jan|lja|i v|ite|ego|elo|rim|ku |odu|amo|tvo|tel|jim|pod|nog|vi |ina| vj|to |e b|ans|zov|azo|ak | sk|edi|tan|oju|pun|pot|oti|kon|zak|i k|m p|tno|ivo|ere|nič|kak|vni|ugi| ro|mov|ven|štv| be|ara|kla|ave|u b|avi|oja|jal|u m|dni|mje|rak|din|ći |juč|klj|nic|u k|nap|obi|atn",
		nld: "en |an |de | de| he|ing|cht| en|der|van| va|ng |een|et |ech| ge| ee|n e|rec| re|n v|n d|nde|ver| be|er |ede|den| op|het|n i| te|lij|gen|zij| zi|ht |ijk|eli| in|t o| ve|op |and|ten|ke |ijn|e v|jn |ied| on|eft| ie|sch|n z|n o|aan|ft |eid|te |oor| we|ond|eef|ere|hee|id |in |rde|n w|t r|aar|rij|ord|wor|ens|of | of|hei|n g| vr| vo| aa|r h|hte| wo|n h|al |nd |vri|e o|ren|le |or |n a|jke|lle|eni|n b|ij |e e|g v| st|ige|die|e g|men|nge|t h|e b| za|e s|om |t e|ati|wel|erk|sta|ers| al| om|n t|zal|dig| me|ste|voo|ter|gin|re |ege|ge |g e|bes|nat| na|eke|che|ig |gel|nie|nst|e a|nig|est|e w|erw|r d|end|ona|d v|jhe|ijh|d e|ele| di|ie | do|del|n n|at |it | da|tie|e r|elk|ich|jk |vol|ijd|tel|min|len|str|lin|n s|per|t d|han| zo|hap|cha|wet| to|ven| ni|aat|ion|tio|taa|lke|eze|met|ard|waa|uit|sti|e n|doo|pen|eve|el |toe|ale|ien|ach|st |ns | wa|eme|nin|e d|bij| gr|n m|p v|esc|t w|ont|ite|man|ema| ma|nal|g o|rin|hed|t a|t v|beg|all|ijs|wij|rwi|e h| bi|gro|p d|rmi|erm|her|oon| pe|eit|kin|t z|iet|iem|e i|gem|igi| an|d o|r e|ete|e m|js | hu|oep|g z|edi|arb|zen|tin|ron|daa|teg|g t|raf|tra|eri|soo|nsc|t b| er|lan| la|ern|ar |lit|zon|d z|ze |dez|eho|d m|tig|loo|mee|ger|ali|gev|ije|ezi|gez|nli|l v|tij|eer| ar",
		srp: " pr| i |rav|na |pra| na|ma | sv|ima|da |ja |a p|vo |je |ko |ti |avo| po|a i|ako|a s| za| u |ju |o i| im|nje|i p|va |sva|anj|vak| da|o n|nja|e s|ost| ko|a n|li |ili|ne |om | ne|i s| sl| il| dr|no |koj|u s|ava| ra|og |slo|im |enj|sti|bod|obo|lob|iti|a o|stv|i u|a d|ni |jed|u p|pri|edn| bi|i i|a k|o d|sta|ih |dru|a u| je| os| ni|nos|pro|aju|i o|ran| de| su|u i|se |van|ova|i d|cij| ob|uje|red|žav|e i|i n|voj|e p|a j|dna| se| od|ve | ka|eni|rža|drž|a z|avn|aci|ovo|u u|m i|oja| iz|lja| nj|ija|u z|e o|rod|jen|lje|e b|raz|jan|lju|svo|za |gov|ičn| st|nov|sno|osn|du |ji |pre| tr|su |vu |odn|a b|jeg|nim|nih|tu |tit|šti|ku |nom|bit|e d|me |iko|čno|oji|lo |vno|nik|e n|đen|ika|bez|ara|de |u o|vim|nak| sa|u n|riv|ave|an |olj|vol| kr|o p|sme|e k|nog| ov|e u|tva|bra|rug|reb|tre|u d|oda| mo| vr|vlj|avl|ego|jav|del|m s|kri|o k|ašt|zaš|nju| sm|ani| li|dno|eđu|aln|la |akv|oj |šen|kom|stu|ugi|avi|a r|ka |rad|oju|tan|odi|vič|tav|itu|ude|bud| bu|pot|odu|živ|ere|m n|tvo|ilo|bil|aro|ovi|por|eno|štv|nac|ove|m p|tup|pos|rem|dni|ba |nst|a t|ast|iva|e m|vre|nu |beđ|ist|pun|en |te |dst|rot|zak|ao |kao|i k|juć|o s|st |sam|ter|nar| me|i m|kol|e r|ušt|ruš|ver|kak| be|i b|kla|ada|eba|ena|ona| on|tvu|ans| do|rak|slu",
		ckb: " he| û |ên | bi| ma|na |in |maf| di|an |xwe| xw|ku | ku|kes| de| ji|her|kir|iya|ya |rin|iri|ji |bi |es | ne|ye |yên|e b|er |afê|tin|ke | an|iyê|eye|rke|erk|we | be|e h|de | we|hey|fê |i b|yê |ina| bê| li|diy|ber|li |re |î û|nê |ê d| se| ci|eke|di |wî | na|î y|af |ete|hem| wî|sti| ki|rî |kî |î a|yek|n d|kar| te|ne |yî |i h|e k|tî |tê |a w|e d|î b|s m|ast|n b|be |yan|ser|tew|net| tu| ew|hev|aza|ara|û b|n k|adi|ev |zad| az|ras|est|anê| ya|n h|n û|wed| tê|wek|bat|bo | bo| yê|st |n n|ê k|dan|ê h|ema|ê b|iye|î h|din|bûn|r k|ekî| me|par|ûna|ta |wle|ewl|î m| ke|nav|ewe|man|ê t|dî |û m|mû |emû|a m|ika|e û|n w|a x|ê m|e n| ta|ela|n j|eyê|n x|civ|wey|ana| re|khe|ekh|bik|kê |jî |f h|erî| pa|îna|bin|erb|vak|iva|a s| ni|cih|vê |e j|ari| pê|î d|nên|ike|e t|a k|ê x| ye|n a|eyî|n e|ama|bê |ar |ewa|atê|bes|rbe|av |ibe|ist|mî |tem|awa|are|hî |geh|nge|ing|nek|nûn|anû|qan| qa|vî |rti|uke|tuk| şe|eza| da|u d|û a|f û|edi| ra|tu |tiy|tên| mi|xeb| ge|hîn| hî|etê|î j|stî|mal|bib|ra |i d|e m|mam|i a|nik|i m|î k| wi|ûn | ko|a ş|ê j|riy|lat|wel|e e|ine|ane|û h|în |a d|siy|end|aye| za|ija|a n|î n|ek |tek|yet|mbe|emb|û d|rov|iro|mir|eba| xe|mên| ên| hu|nîn|anî|t û|ten|n m|dem|ê û|enê|te |art|i r| jî|u j|ekê|dew",
		yor: " ní|ti |ọ́ |ní | lá| ẹ̀|àn |ẹ́ |kan|tí | tí|an |ẹ̀ |tọ́|ọ̀ | ẹn|ọn |wọn|í ẹ|bí |áti|lát|̀tọ|ẹ̀t| gb| àt| àw|n l|àti| a |lẹ̀|ẹnì| ó |kọ̀| ló|ì k|sí |ọ̀k| kọ|ra |ni |àbí|tàb| tà|nì | sí|̀ka|ọ̀ọ|n ẹ|àwọ|n t|ó n|̀ọ̀|ílẹ|orí|ló | wọ|tó |dè |ìyà|ún | tó| or|í ì|èdè|kò |‐èd|̀‐è|ẹ̀‐|ríl|í ó|rẹ̀|í à| sì|yàn|gbo|ṣe | kò|í a| rẹ| jẹ|sì | bá|ràn| ṣe|wọ́|nìy|fún| fú|n à|ba |n n|gbà|gbọ|jẹ́|un |ìí | kí|gba|ènì| èn|bá |́ l|a k| ka|dọ̀|kí | òm|in | fi|bò |fi |bẹ́|ọdọ|bọd|́ s|hun|nú |nín|wà |ira|nir|òmì|ìgb| ìg|́ t|ẹni|ínú|i l|ìni|mìn|bà |áà |i ì|ohu| oh|í i|ara| ti|bo |ò l| pé|rú |írà| ọ̀|í ò|ogb|kọ́|pọ̀|ó b|à t|i n|lọ́|ẹ́n| ìb|yìí|gbé|gẹ́|bog|óò |yóò| yó|n k|pé |dá |́wọ|ọ́w|à l|í k| wà|n o|jọ | ir|ọ̀r|ú ì|́ à|ó s|i t|ṣẹ́|̀kọ|í t|yé |lè | lè|fin|àbò| lọ|à n|ùjọ|wùj|irú|ó j| ar|í w|a w| ìm|ú à|̀ t|òfi| òf| àà|fẹ́|àwù|́ni|wù |ìír|mìí| mì|láì| yì|í g|ọ́n|n s|i ẹ|ẹ̀k|àgb|ígb|níg|a n| kú|láà|í o|náà| ná|kẹ́|ípa|níp|ìn | ìk|bé |i g|ọmọ| ọm|i à|iṣẹ|̀ à|ìmọ|n a|n f|jẹ |yí |́ ọ|ó d|́ ò| dá| mú|ààb|ábẹ|láb|ìbá|ò g|jú |i o|lú | èt|̀ ẹ|tọ̀|de |̀ n|i ò| ìy|kàn|́n | bí| iṣ|mọ̀|e ẹ|̀ l| fà|èyí| èy| ìd|mọ́|dé |̀ k|́ p|ò t|mú | fẹ| ìj|rí |ìkẹ|nìk|ìní|n ì|n è|sìn|è ẹ| i |rọ̀| àn|́ b|ùn |́gb|ọ́g|dọ́| dọ|í n|rin|̀ j",
		uzn: "ish|an |lar|ga |ir | bi|ar | va|da |iga| hu|va |bir|sh |uqu|quq|huq| ha|shi| bo|r b|gan|a e|ida| ta|ini|lis|adi|ng |dir|lik|iy |ili|oʻl|har|ari| oʻ|uqi|ins|lan|hi |ing|dan|nin|kin| yo|son|nso| in| mu|on |qig| ma|ega|r i|boʻ| eg|oʻz|ni |gad|ash|i b|ki |oki|ila|yok|a b|n b|osh|ala|at |in |r h|erk| er|lga| qa|rki|h h| sh|i h|ara|n m| ba|nis|ik |igi|lig|bos|ri |qil|a t|bil|las|eti| et|n o|ani|nli|kla|i v|a q|a h|a o|yat| qo|im |a s|i m|iya|atl|oli|osi|siy|qla|cha|til| ol|ati|a y|mas|qar|inl|lat| qi|taʼ|ham|gi |ib |ʻli|mla|h v|ʻz |hun|n e|mum| da| bu| to|un |mki|umk|sha|tla|ris|iro|ha |rch|bar|iri|oya|ali| be|i o|asi|aro| ke|i t|rla| te|arc|hda|shu|tis|n h|tga| sa| xa|rak|lin|ada|ola|imo|hqa|shq|li | tu|aml|lla|sid| as|nid|a i| ki|ch |n t|nda|k b|era|siz|or |hla|a m|r v|eng|ten|mat|mda|amd|lim|miy|y t|ayo|i a|ino|ilg|tni| is|ana|as |ema| em|ech|a a|tar|kat|aka|ak |rat| de|aza|ill| si| so|gʻi|uql|n q|oda|ʼli|aʼl|nik| ni|tda|uch|gin|a u|him|uni|sit|ay |qon| ja|atn|kim|h k|hec| he|ʻzi|lak|ker|ikl| ch|liy|lli|chi|ur |zar|shl|rig|irl|dam|koh|iko|a d|am |n v|rti|tib|yot|tal|chu| uc|sla|rin|sos|aso| un|na | ka|muh|dig|asl|lma|ra |bu |ush|xal|ʻlg|i k|ekl|r d|qat|aga|i q|oiy|mil| mi|qa |i s|jin",
		zlm: "an |ang| ke|ng | se| da|ada|ara|dan| pe|ran| be|ak |ber|hak|ata|ala|a s|ah |nya| me|da |per|n s|ya | di|kan|lah|n k|aan|gan|dal|pad|kep|a p|n d|erh|eba|nga|yan|rha| ya|nda|ora|tia|asa| ha|ama|epa| or|iap|ap |a b| at| ma|eti|ra |tau|n a|set|au | ba|pa | ad|n p|tan|p o|eng|a d|men|apa|h b|h d|dak|man|a a|ter| te|k k| sa|n b|ana|g a|end|leh|ole|a k|am |n y|aka|eh |lam|bas|beb|n m| un|pen|sa |keb|sam|n t| ti|ela|san|car|uan|ma |di |han|ega|ban|eri|at |sia|a m|ika|kes|ian|gar|seb|ta |mas|und|neg|nan|ngs|i d|erl|na |epe|emb|bar| la|atu|kla|pem|mem|emu|eca|sec|ngg|nny|any|bol|al |aha|gsa|ebe|ind|akl|n h|erk|ung|ena| bo|a t| ap|ers| de|in |tu |pun|as |agi|ann|g b|bag| ne|ain|hen| he|era|rat|sem| su|adi|lan|g s|dia|mat|ses|iad| ta|iha|g t|tin|k m|k h|i k|gi |i s|ing|uka|enu|den|lai|k d|ert|ti |rka|aja|rga|lua|ker|mel|dun|ndu|lin|rli|nak|ntu|esi|aya|un |uat|jua| in|rma|erm|ai |emp|kem|ri |dil|ua |uk |h m|l d|g m|mba|kat|ese|tik|ni |ini| an|mpu|ka |dar|mar|rja|erj|arg|u k|sua| ol|esa|dap|ar |g u|si |ent|g d| pu|awa|iri|dir|sal|gam|mbe|n i|har|a h|raa|ema|tar|i a|saa|ira|ari|pel|jar|laj|uju|tuj|rak|ura|uar|elu|t d|unt|il |wen|asi|gga|ipa|ksa|tuk|ula|sek|sas|ibu|rta|sep|rsa|nta|ati|ila|mua|yar",
		ibo: "a n|e n|ke | na| ọ |na | bụ|ọ b|nwe|nye|ere|re | n |ya |la | nk|ye | nw| ma|e ọ| ya| ik|a o|a ọ|ma |ụla|bụl|ike| on|nke|e i|a m|ony|ụ n|kik|iki|bụ | a |ka |wer|ta |i n|do |di | nd| ga|a a|e a|a i|he |kwa| ok| ob|e o|hi |any|ga‐|ha |dụ | mm|ndi|ọ n|wa |rụ |e m|che|a e|oke|wu |aka|ite|o n|a g|odo|bod|obo| dị| ez|ara|we | ih|a‐e|hị |ri |n o|zi |mma|chi|dị |ghi|ụta|iri|ihe| an| oh|a y|gba|ụ ọ| ọz| ak| iw|nya|te |iwu| nt|ro |oro|e ị|zọ |ezi|me |e e|u n|her|ohe| si|a‐a|i m|ala|ụ i| ka|akw| in|ghị|kpe|n e|pụt| e |i i|i o|ide|inw|ụ o|hụ |ahụ|weg|ra |o i|kpa|adụ|mad|si |sit|a s| me|sor|i ọ|gid|edo|u o|e y|n a| en|tar|ozu|toz|bi |be |ụ m|ụrụ|ọrụ| ọr|mak|uso|ama|de |ị o| ọn|ọzọ|chị|egh|enw|apụ|ru | to|i a|a ụ|osi|rị |wet|hed|nch| nc| eb| al|nọd|ọnọ|uru|sir| kw|yer|ji |eny| mk|ịrị|eta| us|tu |ọ d|u ọ| o |ba | mb|ọdụ|ịch| ch|a d|pa | ag|kwe| ha|a u|e s|mkp|n u|nta|ebe|n ọ|o m|kwu|nkw|nwa|obi| ịk|esi|i e|nha| nh|le |ile|nil| ni|eme| og|e k|n i|chọ|o y|asị|otu| ot|ram|u m|ịgh|dịg|zu |nọ |mba| gb|e g|ị m|ọch|ich|pe |agb|i ị|uch|zụz|uny|wun|ọrọ| nn|na‐| di|ge |oge|iji| ij|ọha| ọh|ikp|egi|meg|o o|ụhụ|hụh|mah|n ụ|ọ g|ọta|ekọ|ị n|kwụ|agh|ụmụ|ban|kpu|okp| ah|ịkp|a k|ime| im|zụ |ụzụ|ọzụ| ụz|lit|ali|nat",
		ceb: "sa | sa|ng |ang| ka| pa|an |ga |nga| ma|pag| ng|on |a p|od |kat|ay | an|g m|a k|ug |ana| ug|ung|ata|ngo|atu|n s|ala|san|d s|tun|ag |a m|god|g s|a a|a s|g k|g p|yon|n u|ong|tag|usa|pan|ing|una|mat|g u|mga| mg|y k| us|ali|syo| o |aga|tan|iya|kin|dun|nay|man|nan|a i| na|ina|nsa|isa|bis|a b|adu| ad|n n| bi|asy|asa|lay|awa|lan|non|a n|nas|o s|al |agp|lin|nal|wal| wa|ili|was|gaw|han| iy| ki|nah|ban|nag|yan|ahi|n k|gan| gi|him| di|a u| ba| un|ini|ama|ya |kas|asu|n a|g a|gka|agk|kan|ags|agt|l n|a g|kag| ta|imo|uns|sam| su|g n|n o|gal|kal|og |taw|aho|uka|gpa|ipo|ika|o p|a t| og| si|gsa|g t|aba|ano|gla|y s|o a|aki|hat|kau|sud|gpi|a w|g i|aha|ot |ran|i s|n m|bal|lip|gon|ud | ga|li |uba|ig |ara|g d|na |kab|aka|gba|ngl|ayo| la| hu|a h|ati|d a|d n| pu| in|uga|ok |ihi|d u|ma |may|awo|agb|ami|say|apa|pod|uha|t n|agh|buh|ins|ad | ub| bu|at |iin|a d|ip |uta|sal|hon|wo |ho |tra|lak|iko|as |aod|bah|mo |aug|ona|dil|gik|sos|lih|pin| pi|k s|nin|oon|abu|la |rab|hun| ti|mah|tar|t s|ngb|uma|hin|bat|lao|mak|it | at|s s|sno|asn|ni |aan|ahu| hi|agi|n p|inu|ulo|y p| ni|iha|mag|o n|duk|edu| ed|a e|til|ura|tin|kip|agl|gay|g h|g b|ato|ghi|nab|kon|in |ter|o u|o o|yal|sya|osy| so|tik| re| tr|hig|a o|ha |but|pak|aya",
		tgl: "ng |ang| pa|an |sa | ka| sa|at | ma| ng|apa|ala|ata|g p|pan|pag|ay | an| na|ara| at|tan|a p|pat|n a| ba|ga |awa|rap|kar|g k|aya|lan|g m|n n|g b|nga|mga| mg|a k|na |ama|n s|a a|gan|yan|gka| ta|may|tao|agk|asa|man|aka|ao |y m|ana|g a|nan|aha|kan|y k|baw|kal|a m|g n|ing|wat| y |t t|pam|a n|o y|ban| la|ali|san|wal|mag| o |g i|aga|lay|any|g s|in |nya|yon|kas|a s|isa|una|ong|aan|kat|t p| wa|ina|tay|ya |on |o m|ila|ag |nta|t n|aba|ili| ay|o a| ga|no |a i|gal|ant|han|t s|kap|kak|lah|ari|agt|agp|ran|g l|lin|as |lal|gaw|ans|to |ito| it|hay|wa |t m| is|pap|mam|nsa|ahi|nag|bat|lip|gta| di|gay|gpa|pin| si|ngk|ung|aki|y n|iti|tat|ano|yaa|y s|mal|hat|kai|sal|hin|uma|mak|di |agi|pun|ihi|a l|i a|ira|gga|nah|s n|ap | ha|usa|nin|o p|gin|ipu|ika|ngi|i n|lag|la |y p|ini|g t|uka|nap| tu|a g|tas|aru|ipa| ip|li |al |n o|a o|t k|alo| pi|sin|syo|asy|ita|aho|nar|par|o s|pak|t a|uha|sas|gsa|ags|kin|a h|iba|lit|ula|o n|nak|a t| bu|duk|kab|sam|g e|ain|ami|mas|lab|ani|kil|it | al|agb|buh|a b|g g|ba | ib|iyo|ri |yag|ad | da|edu| ed|anl|ma |ais|iga|mba|tun|ipi| ki|od |ayu| li|lih|sar|gi |g w|pah|wir|oob|loo|agg|nli|bay|map|git|mil|ok |hon|ngg|sah|iya|pas|g h|agl|tar|ngu|amb|uku|ayo|s a|p n|n m|rus|i m|l a|abu| aa",
		hun: "en | sz| va| a |és |min|ek | és| mi|jog| jo|an |ind|nek|sze|ság|nde|a v|den|oga|sza|val|ga |mél|ala|emé|gy |n a|van|zem|ele| me|egy|ély| eg|zab|tás| az|n s|bad|aba|ni |az |gye| el|ak | se|meg|sen|ény|ség|k j|yne|lyn| ne|ben|lam|tt |t a|et |agy|oz |hoz|vag|zet| te|n m|ez |nak|int|re |eté|tet|mel|tel|s a|em |ely|let|hez| al|s s| ki|ete|atá|z a| le|yen|es |ra |tés|ell|nt |sem|t s|len|nem|a s|ese|nki|enk|a m|ásá|i m|ban|kin|k m|szt| ál|ame|köz|k a|dsá|ads|ló | kö|ás |ly |on |ébe|tat|a t|n v|áll|mén| vé|nye|kül|lő |a n| cs|i é|ok |ész|ért|lla|lap|ágo|gok|nyi|tek| ke|nd |éte|ami|zés|yes|szo|t m|a a|het|fel|lat|lem|lle|el |z e|s e|k é|mbe|emb|elé|ot |lis|vet|kor|ág |olg| am|szá|ehe|leh|ogo|ott|ül |nte|éle|i v|ogy|hog| ho|kel|n k|tes|nlő|enl|ssá|áza|ház|ég |vel|ába|lek|ége| ha|a h|rés| fe|ány|del|elő|át |alá|art|tar|zto|zás|tő |yil|koz|tko|aló|s k|i e|árs|tár|mze|emz| ny|más|ett|ny |fej|ass|zas| há|d a|t é|is |ésé|ezé|téb| mu|áso|sít|lye|elm|éde|véd|ine|t k|os |it |izt|biz| bi|y a|m l|tot|a j|atk|nél|t n|ti | má|ai |lás|eve|nev|zte| bá|sel|ll |al |ere|n e|unk|mun|t e| ak|ife|kif|ako|s é| ér|ána| es|s t|got|sül| be|vál|csa|se |ése|ad |ges|tos|ja | gy|asz|ten|lmé| tá|eze|árm|bár|ess|l s|üle",
		azj: " və|və |ər |ir | hə| bi| hü| ol|üqu|hüq|quq|na |in |lar|hər|də | şə|bir|lər|lik|mal|r b|lma|r h| tə|əxs|şəx|ən |dir|uqu|una|an |ali|a m| ma|ikd|ini|r ş|dən|ar |ilə|qun|aq |ası| ya|mək|yət| mə| mü|kdi|əsi|ək |ilm|nin|ndə|olm|əti|ə y|sin|xs |nda|lmə|yyə|i v| qa| az|olu|iyy|ya |ind|zad|qla|ün |ni |lə |tin|n m|aza|arı|ət |n t|maq|lun|lıq|ə b|un |nun|q v|n h|dan|ın | et|tmə|ərə| öz|da |ə v| on|ə a|ına|ını|bil|a b|sı |il |əmi|ara|si | di|ə m|əri|rlə| va|ə h|etm|ığı|ama|dlı|adl|rin|bər|rın|n i|müd|nın| he|mas|ik |n a|dil|alı|irl|ələ|üda|sın|ınd|xsi|li |ə d|nə | bə|əya| in|ə i|lət| sə|nı | iş|anı|eç |heç|q h|eyn|ə e|dır| da|asi|rı |iş |ifa|lığ|i s|fiə|afi|daf| ed|məz|u v|kil| ha|ola|n v|əni|ır |uq |unm| bu| as|sia|osi|sos|ili|ıdı|lıd|nma|ıq |inə|əra|sil|xil|axi|dax|adə|man|a h|ə o|onu|a q|əz | ki|seç| se|ı h|min|lan|ədə|bu |raq|lı |ılı|al |ə q|r v|nla|hsi|əhs|təh|öz |ist| is|məs| əs|ina|ə t|ətl|a v|iə |n b|tər| ta| cə|edi|ala|kim|qu |i t|ulm|məh|n o|aya|ı o|ial| so|ill|siy| də|var|ins|mi |ğı |nik|r i|aql|k h|təm|tam|çün|üçü| üç|ğın|sas|əsa|z h|əmə|zam| za|sti|rəf|n e|r a|ild|həm|ıql|yan|may|n ə|mən|mil| mi|əqi|din|n d|tün| dö|miy|kah|ika| ni|fad|tif|l o|sər|yni| ey|ana|lən|am |ril|ayə|aşı",
		ces: " pr|ní | a | ne|prá|ráv|na |ost| po|ho | sv|o n| na|vo |neb|ávo|bo |ebo|nos|má | má|ažd|kaž| ka| ro|ch |dý |ždý|ti |ou |a s| př| za|ání|á p| je| v |svo|ého| st|ý m|sti|ně | by|obo|vob|ter|pro|ení|bod| zá| sp|í a|rod|kte|by |mu |u p|o p| ná|ván|jak| ja|a p|o v|í n|ová|oli|ví |spo|roz| kt|mi |í p|ny | ma|ím |i a|do | so|odn|áro|nár|li |né |tví|at |ých|a z| vy|byl|vol|en |ýt |být| bý|t s|tní|stn|o s|í b|to | do|své|vé |ran|ejn|zák|eho|jeh|nes|pří|mí |čin|kol|ají|sou| vš|ích|it |ným|ým |nu |hra|nou|u s|ému| k |du |žen|pod| ze|kla|a v|stv|pol|dní|eré|m p|stá|je |ci |ečn| ni|néh|a n|aké|áva|maj|em |rov|í m|ké |ole|nýc|ova| ve|ako| ta|i k|chr|och| oc|kon|i p|í v|smí|esm|kdo|st |i n|o z|ave|odu|bez| to|sta|ech|jí |o d|sob|se | se|í s|ými|i s| i |i v| vz|ním|pra|lně|při|tát|ste|a j|aby| ab| s |oln|a o|m n|čen|slu|řís| os|zem|mez| či|lní|áln|oci|jin| ji|y b|í z|y s|va |vše|t v|ovn|chn|děl|níc|leč| pl|vat| vo|vin|rav|vou|lad|inn|é v|anu|tej|u k|stu|est| tr|ky |ikd|nik|ivo|nit|zen|u o|ném|nez|iál|ího|len|ens|ože|oko|kéh|rac|ven|í k|e s|lán|ělá|zdě|vzd|t k|din|odi|tí | od|ré |tup|pov|pln|ště|ákl|nno|tak|erá|řed|o a|a t|res|jíc| mu|u z|rok| ob|čno|u a|y k|i j|é n|luš|ísl|oso|ciá|soc|níh|o j|cké",
		run: "ra |we |wa |e a| mu|a k|se | n | um| ku|ira|ash|tu |ntu|a i|mu |umu|mun|unt|ere|zwa|ege|ye |ora|teg|a n|a a|ing|ko | bi|sho|iri| ar| we|shi|aba|e n|ese|go |a m|o a|gu |uba|ngo|nga|hir| ca|ugu|obo|hob|za |ndi|ish|gih| at|ara|wes| kw|ger|ate|a b| ba| gu|e k|can|ama|ung|bor|u w|mwe|di | ab|nke|ke |kwi|ka |ank|yo |ezw|n u|na |iwe|e m|rez|ri |a g|gir| am|igi|e i|ro |a u|ngi|e b|ban| ak| in|ari|n i|hug|ihu|e u|riz|ang|nta| vy|ata| ub|and|aka|rwa| nt|kur|ta |iki|kan|iza|u b|ran|sha|o n|i n| ig|ivy| iv|ahi|bah|u n|ana| bu| as|aku|ga |uko|o u|ho | ka|ose|ubu|ako|guk|ite|o y|ba |i b|any|kir|o k|aho|iye|kub|amw|nye|aha| ng|o m|nya| it|re | im|o b|izw|kun|hin|e c|vyo|o i|vyi|ngu|uri|imi|imw|gin|ene|u m|zi |ha |kug|bur|uru|jwe| zi|u g|era|aga|ron|abi| y |e y| uk|gek|ani| gi|eye|ind|wo |u a|i a| ib|i i|ras|bat|gan|amb|n a|onk|rik|ne |ihe|agi|kor| ic|ze |tun|ibi|wub|nge|o z|tse|nka|he |rek|twa|gen|eko|mat|ber| ah|ni |ush|umw| bw|mak|bik|ury|yiw|bwo| nk|ma |no |kiz|uro|gis|aro|ika| ya|gus|y i|wir|ugi|uki| ki|a c|ryo|bir| ma| yi|iro|bwa|mur|eng|ukw|hat|tan|utu|wit|w i| mw|y a|mbe| ha|uza|ham|rah| is|irw|o v|umv|ura|eny|him|eka|bak|bun| ny|bo |yig|kuv|wab|key|eke|yer|vye|i y|ita|ya |a r| ko|kwa|o c",
		plt: "ny |na |ana| ny|a n|sy |y f|a a|aha|ra | ma|nan|n n|any|y n|a m|y m|y a| fi|an |tra|han|ara| fa| am|ka | ts| na|in |ami| mi|a t|olo|min|man|iza|lon| iz|fan| ol| ha| sy|aka|a i|reh|ay |ian|tsy|ina| ar|on |o a|etr|het|ona|y o|o h|zan|y t|a h|ala| hi|a f|y h|ehe|ira|a s|zo |y i|ndr|jo | jo|n j| an| az|ran|dia| dr|y s|fah|ena|ire|tan|dre| zo|mba| ka|m p|afa| di|n d|and|azo|zy |amp|ia |ren|iny|rah|y z|ry |ika|oan|ao |amb|lal|ho | ho|isy|ony|tsa|asa|a d|ha |fia|mis|ava|ray| pi|am |dra| to|rin| ta|ant|eo |zay|rai|tsi|itr|sa | fo| ra|van|ova|nen|azy| vo|mpi|ari|o f|tok|a k| ir|kan|oto|mah|ly |sia| la|n i|voa|haf|a r|ito|y k|oka|y r|y l|ano|ita|ene|its|ial|zon|aza|ain| re| as|fot|aro|fit|nat|nin|aly|har| ko|ham| no|fa |ary|atr|ila|ata|iha|nam|kon|oko| sa|elo|nja|anj|ive|isa|oa |dy |y d|o m|nto|ank|o n|otr|pan|fir|air|sir|ty |a v|sam|o s|tov|mit|rak|reo|o t|pia|tao| ao|no |y v|iar|a e|a z|hit|hoa| it|to |za |ton|eha|end|vy |idi|tin|ati|adi|lna|aln|rov|ban| za|nga|hah|oni|osi|sos|vah|ino|ity| at|hia|pir|ifa|omb|ame|era|vel|kar|va |tso|jak|fid|ifi|ais|o i|idy|la |ama|ba | pa|tot|ani|rar|mpa|haz|kam| eo| il|iva|aho|nao|n k|ato|lah|ovy| te|dro|lan|ela| mo| si|fin|miv|san|koa| he|aso| mb|sak|kav",
		qug: "ta | ka|ka |na |una|cha|ash|ari|a k|ana|pak|ish|ach|hka|shk|mi |kta|hay|man| ch|apa|ak |rin|ata|kun|har|akt|ita| ha|ami|lla| pa|ama|pas|shp| ma|tak|ayñ|yñi|in |sh |ina|uku|nka|chi|aka|a c|yta|kuy|all|tap|a h|kan| tu|ñit|tuk| ru|run|chu|an |pay|ayt|ris| ki|aku|hpa|ank|a p|kam| sh|nam|a s|uy |i k|ayp|nak|pi |nta|a m| li|ay |lia|hin|kaw|nap|ant|tam|a t|iri|nat| wa|y r|kay|aws| ya|n t|ypa|wsa|pa |lak|shi|a a|lli|iku|hu |n k|iak|yay|kis| al|shu|a w|ipa| sa| il|api|kas|yku|yac|kat|a r|huk|i c|wan|hik|a i|ill|ush| ti|ayk|hpi| ku|kac|say|hun|uya|ila|ika|yuy|pir|ich|mac|ima|a y|yll|ayl|i p|kin|a l| wi|kus| yu|lan|tan|llu|kpi| ta| pi|aya|la |yan|awa| ni|kak|lat|rik|war|ull|kll|li |ink|nch|un |akp|n s|may| ay|uch|i s|nac|sha|iki|kik|h m|ukt|pip|tin|n p|iya|nal|aki| ri|ura|tik|mak|ypi|i m|i w|n m|his|k i|riy|iwa|y h| hu|han|akl|k t|mas|pik|kap| ña|u t|nmi|nis|k a|i y|k l|kar| im|i i|wil|yma|aym|ksi|iks|uma| su|h k|has| ak|unk|huc|kir|anc|k m|pal|k k|ik |iñi| iñ|ma |n y|mun| mu|mam|tac|a n|i t|k r|sam|ian|asi|k h|was|ywa|iyt|llp|san|sum|ray|si |pan|nki|tar| ii|u k|ñik|uk |iña|kuk|wpa|awp|akk|a u|wat|uri| mi|yar|uyk|ayw|h c|ha |tay|rmi|arm|uta|las|yka|llk|kul|wiñ|ati|ska| ll|kit|n h|uti|kic|mat",
		mad: "an |eng|ng |ban| sa| ka|dha|ren| se| ba|ak | ha|adh|hak| dh|ang|se | pa|aba|a s|na |aga|ha | or|n s|ore|ara| ag|gad|are|ana|n o|ngg|ale|gan|a k|ala|dhu|tab|sar|ota|asa|eba| ot| ke|sab|ba |wi |uwi|abb|i h|huw|aan|n k|a b|bba| ta| ma|pan|hal|bas|ako|dhi|ra |kab|em |beb|ka |lak|gi |lem|g a|eka|n b|ama|nga|san|at |ong|ran|nge|a o|ggu|sa |a d|ane|n p|ken|par|aja|man|gar|ata|nek|apa| na|agi|abe| ga|e e|sal|a a|tan|g s|al |kal|gen|ta |i s|aka|e a|a p|a e| la| pe|nan| an|era|e d| e | be|n a| al|ena|uy |guy|n n|ate| bi|mas|e k|kat|uan|oan|kon|k k|a m|i d|g e|n t|g k|ada|koa|lan|ela| da|bad|ma |ne |as |lab|ega| mo|ar |car|one|i p|bi |kaa|bat|ri |on |pon| so|e b|le |ah |abi|ase|adi|epa| ep|k h|and|pam|te |ok |ste|aon|om |oko|aha|ari|ona|asi|ter| di|di |pad|e s|sad|yar|neg|ton|set|rga|ost|mos|gap|nda|a l|har|i k|ina| a | ng|kom|isa|si |a t|a h| kl|jan|daj|iga|hig|idh|hid|ndh|n m|ngs|tto|ett|arg|la |k b|ler|k d|nna| to|nao|n d|mat| ca|tad|bis|aya|epo|aen| po|bin|nya|kas|k s|n h|sya|nta|gsa|en |ant|n g|kar|i e|das|e t|e p|iba| pr|g p| ho| el|i a|hi |os |sao|uwa|tes| ja|nag|nas|lae|sia|t s|k o|nto|int|yat|arn|m p|duw|adu|eta| ko|i b|ni |g n|kla|rak|ame|mpo|jua|sok|aso|ggi|eja|pel|jam|ele| et|dil",
		nya: "ali|ndi|a m|a k| nd|wa |na | al|yen| ku|nth|ra |di |se |nse| mu|a n|thu|hu |nga| wa|la |mun|u a|unt|iye| ka|ce |ace| lo|a l|ang|e a| la| pa|liy|a u|ens| ma|idw|ons|dwa|e m|i n|ala|kha|lo |li |ira|era|ene|ga |ana|za |o m| mo|yo |o w| ci|we |dzi|ko |o l|and|dan|hal|zik|chi|oyo|pa |ner|ulu|ena|moy| um|a p| da|ape|kap|ka |iko| an|pen|a c|to |ito|hit|nch| nc|iri|lir|wac|umo|e k|lu |a a|aye| dz|kuk|a z|dwe|tha|mal| za|ing|ufu|mu |ro |ful| uf|o c|i d|lin|e l|zo |edw| zo|o a|mwa|u w|iro|o n|lan|amu|ere| mw|nzi|dza|alo|ri | li|fun|lid|gan|so | ca|kul|ofu|nso|o z|ulo|unz|o k|mul|lam|i c|san|a b|kwa| na|a d| a |una|u k|i l|nkh|ant|aku|ca |cit|oli|ipo|dip|ama|lac|wir|han|yan|osa|uli|tsa|i m|pon|kup|u d|ti |gwi|ukh|ung|hun|lon|ank|nda|iki|ina| ko|ao |diz|phu|ati|oma|i a|tsi|pat|iya|siy|kut| ya|zid|eze|ma |i k|mer|ome|mol|u n|u o|aph|ogw|izo|mba|sid|ku |sam|awi|adz| ad|izi|ula|say|e n|khu| kh|rez|vom|bvo|okh|lok|win|akh|o o| am| on|zir|map| zi|eza|ja |go |ngo|ika|its|ats|osi|gwe| co|isa|ya |haw|ani|o p|zi |ndu|kho|ezo|kir|uni|i u| ay|lal|gal|sa |bom| bo|ola|amb|wak|ha |ba |nja|anj|ban| ba|iza| bu|udz|ngw|bun|oye|o d|nal|kus|i p|i o|i y|wi | nt|e p| si|aka|ne |men|jir|nji|sed|ets|end|eka|uma|du ",
		zyb: "bou|iz |aeu|enz|eng|uz | bo|ih |oux|nz | di|ing|z g|ux |uq |dih|ngh| ca|ng |gen|ung|z c| mi|miz|ij |cae|z d| gi| de| ge|euq|you| ci|ngz|ouj|aen|uj | yi|ien|gya| gu|ngj|mbo| mb|zli|dae|gij|cin|ang|j d|nae| se| ba|z y|euz| cu|de |x m|oz |j g|ouz|x b|li |z b|h g| da| yo|nj |xna|oxn|rox| ro|h c|nzl|vei|yau|wz |z m|ix | si|i c|iq |gh |j b| cw|nda|yin| hi| nd|dan|vun|inh| ga|can|ei |cun|yie|q g|hoz|bau| li| gy|wyo|cwy|z h|gue|gz |gun|faz|unz|yen|uh |den|ciz| go|q c|gj | bi|ej |aej| fa|hin|zci| wn|j n|goz|gai|au |z s|q d| vu|h m|gva|hu |auj|ouq|az |h d|ya |uek|ci |nh |u d|ou |sou|jso|gjs|din|awz|enj| do|h s|eve|sev|z r|nq |sin|nhy|g g|g b|liz|kgy|ekg|sen|eix|wng|lij|ngq|bin|i d|ghc| ha|bae|hix|h y|j c|ghg|i b|ouh|en |n d|h f|j s|z v|j y|law|hci|anh|inz|q y|nei|anj|ozc|ez |enh|q s|aiq|uen|zsi|zda|hye|ujc|e c|siz|eiz|anz|g y|i g|q n|bie| ne| ae|giz|u c|hgy|g d|gda|ngd|cou| la|z l|auy|ai |in |iuz|zdi|jhu|ujh|yuz| du|j m| fu|cuz|eiq|g c|gzd| co|uyu|coz|zbi|biu| dw|i s|i n|aw |dun|yun|izy|daw| he|nho| ho|enq|x l|cie|q b|cij|uzl|x d|iuj|awj| ya|eij|dei|nde|sae|izc|wnq|wnh|sei|h b|aih|gzs|bwn|a d|u g|ngg|jca|e b|ran| ra|hcu| me|iet|van| bu|guh|hen|si |wnj| ve|u b|azl|inj|gak|gan|ozg|siu|yaw|i m",
		kin: "ra | ku|se | mu|a k|ntu|tu |nga|umu|ye | um|unt|mun|e n| gu|we |ira|a n| n |wa |ere|mu |ko |gom|a b|e a| ab|li |e k|mba|a a|e b|aba|ga |e u|ba |omb|o k| ba|a u|ose|u b|o a| cy|ash|eng| ag|kwi| bu|za |gih|ren|ndi| ub|ang|yo |aka|gu |igi| ib|a g|a m| nt|uli|o b|ama|ihu|e i|nta| ak|ago|ro |ora| ka|ugu|hug|di |iye|ban| am|cya|ku |ta | bw|and|sha|re | ig|gan|ubu|na | kw|obo| by| bi|a i|yan|ka |sho|kub|era|ese| we|kan|aga|hob|bor|ana|byo|ura|uru|ibi|rwa|wes|u w|no |uko|i m|mo |u a|ure|ili|uba|o n|uha|uga|n a| im|ish|bwa|bwo|wiy|ali|ber|ze |ne |ush|are|o i|u m|ger|bur|ran| ki| no|ane|bye| y |ege|teg|guh| uk|n i|rag|i a|ya |u g|e m|anz|bo |abo|gar|wo |y i|ho |age|ind|o m|eke|a s|ara|zir|ite|kug|kim|aci| as|u n|ani|kir|mbe| gi|yos|kur|ugo|gir|e c|iza|aho|i b|tur|ata|o u| se|u u|zo |i i|aha|nge|mwe|iro|akw|any|eza|uki|imi|o y|ate|u k|iki|atu|bat| in|go |tan|n u|bos| bo| na|hak|iby| at|ihe|ung|ha |bul|kar|eye|eko|gek|nya|o g|shy|e y|awe|ngo|bit|mul|nzi|rer|bag|ge |imw|bah|cir|gac|bak|je |gez|imu|eze|tse|ets|mat| ru|irw|he | ni| ur| yi|ako|ngi| ng|i n|rez|ubi|gus|fit|afi|ugi|uka|amb|o c|utu|ufa|ruk|mug|bas|bis|uku|hin|e g|ige|amo|ing| af|yem|ni | ry|a r|gaz|te |erw|bwe|ubw|hwa|iko| al|ant|zi ",
		zul: "nge|oku| ng|a n|lo |ung|nga|la |le | no|elo|lun| um|e n|wa |we |gel|e u|ele|nel|thi|ke |nom|ezi|ma |ntu|oma|hi |o n|ngo|tu |nke|onk|o l|uth|ni |a u|lek|unt| wo|o e| lo|mun|umu|pha| ku|ang|ho |kwe|ulu| ne|won|une|lul|elu| un|a i|gok|kul|ath|hla|lok|khe|eni|tho|ela|zwe|akh|kel|a k|enz|ana|ban|aka|u u|ing|ule|elw|kho|uku|ala|lwa|gen| uk|wen|ama|na |e k|ko |gan|a e|he |zin|enk|o y| ez|kat| kw|lan|eth|het|o o| ok|okw|i n|nzi|aba|e a|hak|lel|lwe|eko|ane|ka |so |yo |ayo|o a|uhl|nku|nye| na|thu|mph|do |ben|ise|kut|ike|kun| is| im|hol|obu|fan|i k|e w|nhl|nok|ini|and|kuh|ukh|kuk| ak|e i|isi|aph|zi |ile|eki|ekh| ba|eka|the|a a| le| ye|kwa|e e|fut| fu|za |mal| ab|ebe|isa| em|o w|kub|mth|i w|ndl|emp|any|olo|ga | ko|nen|nis|alu|ith|eli|ndo|seb|nda| ya|i i|eke|vik|ake|uba|abe|ezw|yok|ba |ale|zo |olu|ume|ye |esi|kil|khu|yen|emi|nez|hlo|a l|ase|ula|kek|a o|iph|o u|no |azw|kan|mel|uny|ne |ufa|ahl|lin|hul|ant|und|sa |enh|kus|kuv|lak| in|o i|din|kom|amb|zis|ind|ola|uph|wez|eng|yez|phe|phi|mba|nya|han|kuf|nem|isw|ani|iyo| iy|fun| yo|uvi|i a|ene|izi| el|cal|i e|eze|ano|nay|hwe|kup|lal|uyo|ubu|kol|oko|ulo| la|e l|tha|nan|mfu|hon|nza|hin| ey|omp|da |bo |ilu|wak|lon|iso|kug|nka|ink|i l|sek|eku| ek|thw|gez",
		swe: "ar |er |tt |ch |och| oc|ing|ätt|ill|rät|en | ti|til|för|ll | rä|nde| fö|var|et |and| en|ell| ha|om |het|lle|lig|de |nin| de|ng | in| fr|as |ler| el|gen|nva|und|att|env|r h| i |r r|ska|fri| so|har|der| at|ör |ter|all|t t| ut|den|ka |lla|som|av |sam|ghe|ga | sk| vi| av|ete|la |ens|t a| si|r s|iga|igh|tig| va|ig |a s| st|ion|ra |tti|a o| är|ten|ns |t e|na | be|han| un| an| sa|a f| la| gr| må|nge|n s|vis|lan|må |ati|nat| åt|an |nna| li| al|t f|ans|nsk|sni|gru|äll|tio|ad | me|isk|kli|s f|t i|stä|t s|ri |med|sta|h r|lik|da |dig|ta |r o|run|on | re|lag|tta|är |kap|a i|a r|änd|erv|n e|kte|n f|rvi|nom|itt|id | mo|sky|r e|ver|äns|vil|gt |igt| na|tan|uta|dra|t o|ro |isn| fa|kal|ihe|rih|erk|r u|e s|per|l v|vid|one|rel|ber|ran|ot |mot|ndl|d f|ed |ika|män|l s|bet|t b|dd |ydd|kyd|n o|s s|str|n m|tet|sin|r f| om|rna|int|r i|end|nad|l a|ap |ers|nda|t v|ent|rbe|arb| hä|ets|häl|amh|ckl|gar|nga|r m|je |rje|arj|n i|s e|lin|r t|i s|rän| pe|ilk|t l|ern|på | på|täl|d e|dom|ege|g e|tni|r a|lit|ras| så|lln|kil|ski|enn|i o|a d|erä|n a|ara| ge|äro|a m| ar|t d|ilj|els|yck| ve|g o|frå|nas|tra|ess|del|m s|liv|l l|in |v s|g a|ast|e e|val|son|rso|e t|age|nd | eg|ial|cia|oci|soc|upp|igi|eli|g s|rkl|gad|ndr|nte|öra",
		lin: "na | na| ya|ya |a m| mo|to | ko|li |a b| li|o n| bo|i n|a y|a n|ki |a l|kok|la | ma|zal|i y|oki| pe|ngo|ali|pe |so |nso|oto|ons| ba|ala|mot|a k|eng|nyo|eko|o e|nge|yon| ny|kol|lik|iko|a e|o y|ang|ye | ye|oko|ma |o a|go | ek|ko |e m|aza|te |olo|sal|ama|si | az|mak|e b|lo | te|ta |isa|ako|amb|sen|ong|e n|ela|oyo|i k|ani| es|o m|ni |osa| to|ban|bat|a t|mba|ing|yo | oy|eli|a p|mbo|o p|mi | mi| nd|ba |i m|bok|i p|isi|mok|lis|nga|ge |nde|koz|bo |gel|ato|o t|mos|aka|oba|ese|lam|kop| ez|lon|den|omb|o b|ota|sa |ga |e a|e y|eza|kos|lin|esa|e e|kob|e k|sam|kot|kan|bot|ika|ngi|kam|ka | po|gom|oli|ope|yan|elo| lo|ata| el|bon|oka|po |bik|ate| bi|a s|i t|i b|omi|pes|wa | se|oza|lok|bom|oke|som|zwa|mis|i e|bek|iki| at|ola|ti |ozw|lib|o l|osu|oso|e t|nda|ase|ele|kel|omo|bos|su |usu|sus|bal|i l|ami|o o|bak| nz|pon|tel|mob|mu | ep|nza|asi|mbi|ati|kat|le |gi |ana|oti|ndi|tan|a o|wan|obe|kum|nya|mab|bis|nis|opo|tal|mat| ka|bol|and|aye|baz|u y|eta| ta|ne |ene|emb|sem|e l|gis|ben| ak| en|mal|obo|gob|ike|se |ibo|’te| ’t|umb| so|mik|oku|be |mbe|bi |i a|eni|i o| mb|tey|san| et|abo|ebe|geb|eba|yeb|bu | as|ote|sik|ema|eya|ibe|mib|ai |pai|mwa|kes|da |may|boz|amu|a a|kom|mel|ona|ebi|ia |ina|tin| ti|bwa|sol|son",
		som: " ka|ka |ay |uu |an |yo |oo |aan|aha| wa|da | qo| in| u |sha| xa|a i|ada|iyo| iy|ma |ama| ah| la|qof|aa |hay|ga |a a|a w|ah | dh|a s| da|in |xaq| oo|a d|aad|yah|eey| le|isa|lee|u l|q u|aq | si|taa|eya|ast|la |of |iya|sa |y i|u x|sta|kas|xuu|uxu|wux| wu|iis|nuu|inu|ro | am| ma|a q|wax|dha|ala|kal|nay|f k|a k|le |ku | ku| sh|o i|a l|ta |maa|a u|dii|loo| lo|o a|ale|ara|ana|iga|o d| uu|ha |lo |o m|o x|doo|aro|kar|yaa|gu |si |ima|na | xo| fa|adk|do |a x|ad |aas| qa| so|a o| ba|lag| aa| he|dka|adi|soo|o k|aqa| is|ash|u d|had| ga|eed|san|u k|a m|iin|i k| ca|u s|n l|yad|rka|axa|elo|hel|aga|hii|o h|o q| ha|id |n k| mi|baa| xu|har|xor|aar|ax |mad|add|nta|mid|aal|waa|haa|ina|qaa|daa|agu|ark|o w|nka|u h|dad|ihi| bu| ho|naa|n a|ays|haq|a h|o l| gu|o s|aya|saa|lka| ee| sa|dda|ab |nim|quu|gga|ank|kii|rci|arc|n s|a g| ji|gel| ge|eli|ysa|a f|siy|int|laa|uuq|uqu|xuq| mu|i a|uur|mar|ra |iri|o u| ci|riy|ya |ado|alk|dal|ee |al |rri|ayn|asa| di|ooc|aam|ofk|oon|to |ayo|dar| xi|dhi|jee|a c| ay|yih|a j|ban|caa|lad|sho|d k|ida|uqd|agg|sag|ras|bar|ar | ko| ra|o f|gaa|gal|fal|u a| de| ya|o c|ii |xay|eel|aab|sig|aba|orr|hoo|u q|y d|ed |ho |sad|qda|h q|fka|n i|xag|n x|qay|lsh|uls|bul|u w|jin| do|raa| ug|ido|ood",
		hms: "ang|gd |ngd|ib | na|nan|ex | ji|eb |id |d n|b n|ud | li|nl |ad | le|jid|leb|l l| ga|ot | me|x n|anl|aot|mex|d g|b l|d d|ob |gs |ngs|jan| ne|ul | ni|nja| nj|lib|ong|nd | zh|jex| je|b j| sh|ngb| gh|gb | gu|gao|l n|han| ad|gan| da|t n| wu|il |x g|nb |b m| nh|she|is |l j|d l|nha|l g|d j|b g|el |end|wud|nex|gho|d s|d z|oul|hob|ub |nis| ch| ya|it |b y|eib| gi|s g|lie| yo| zi|oud|s j|d b|nx | de|es |d y| hu|uel|gue|ies|aob|you| ba|d m|chu|gia|dao|b d|s n|zib| go|zha|eit|hei|al |hud| do|nt |ol | fa|t g|hen|ut |gx |ngx|ab |fal|x j|b z|ian|d h|don|b w|t j|iad|nen| xi|gou|d c|b h|hao|x z|nib|anx|ant|gua| mi|s z|dan|ox |inl|hib|lil|uan|and| xa|b x| se|x m|uib|hui|d x|anb|enl| we|od |enb| du|at |ix |s m|bao| ho|hub| ng|zhi|jil|l s|yad|t m|t l|yan| ze| ju|heb|had|os |aos|t h|l d|nga| he|b a|xan|b s|sen|xin|dud|jul|d a|lou| lo|dei|d w| bi|b c| di|zhe|gt |ngt|x l|bad|x b| ja|hon|zho|blo| bl|d k| ma|deb|l z|wei| yi| qi|b b|x d|d p|eud| ge|x a|can| ca|t w|lol| si|hol|s w|aod|pao| pa|ren| re|x s|eut|pud| pu|aox|mis|gl |ngl|x w|zei|gon|enx|gha|s a|b f|l y|oub|eab|hea| to|did| ko|unb|ghu|t p|x c|geu|t s|x x|jao|ed |t c|l m|l h|jib|ax |l c|d f|nia| pi|eul|d r| no|min|l t|heu|ux |tou|ns |s y|iel|s l|hun",
		hnj: "it | zh| ni|ab |at |ang| sh|nit| do|uat|os |ax |ox |ol |nx |ob | nd|t d|zhi|nf |x n|if |uax| mu|d n|tab| ta| cu|mua|cua|as |ad |ef |uf |id |dos|gd |ngd|hit|ib |us |enx|f n|she|s d|t l|nb |ux |x z|ed |inf|b n|l n|t n|aob|b z| lo|ong|ix |dol| go|zhe|f g| ho| yi|t z|d z|b d| le|euf|d s|ut |yao| yo| zi|gb |ngb|ndo|enb|len| dr|zha|uab|dro|hox| ge|nen| ne|han| ja|das|x d|x c|x j|f z|shi|f h|il | da|oux|nda|s n|nd |s z|b g| ny|heu| de|gf |ngf| du|od |gox| na|uad| gu|inx|b c| ya|uef| xa| ji|ous| ua| hu|xan|hen|zhu|nil|jai|rou|t g|f d| la|enf|ged|ik | bu|nya|you|f y|lob|af |bua|uk |is |yin|out|of |l m|ud |hua| qi|ot |t s| ba|ait| kh|s s|nad| di|aib|x l|lol| id|dou|ex |aod|bao| re| ga|d d|b y|las|hed|b h|b s|f b|t y|jua| ju| dl|x s|hue|b l| xi|zif|dus|b b|x g|hif|x y|hai| nz|sha| li|x t| be|d j|und|hun|ren|d y|hef|xin| ib|b t|l d|aos|s l| ha|gai|nzh|gx |ngx| ao|s b|s x|el |gt |ngt|hik|aid|s t|x m|f l|f t| pi|aof|t r|eb | gh|s y|d l|gua| bi| za| fu|t h| zu|hou|deu|lb | lb|d g| mo|b k| bo|iao|ros|gon|eut|x h|al |uaf|hab|t t|k n|f x|hix|pin|yua| no|t b|ak | zo|s m| nb| we|d b|gha|f s|mol|euk|dax|l b|nof| ko|lou|guk|end|uas|t k|dis|dan|yol|uan|d t|x b|lan|t m| ch|jix|x x| hl|aox|zis|x i|et | ro",
		ilo: "ti |iti|an |nga|ga | ng| it| pa|en | ma| ka| a | ke| ti|ana|pan|ken|ang|a n|agi|a k|n a|gan|a m|a a|lin|ali|aya|man|int|teg|n t|i p|nte| na|awa|a p|na |kal|ng |dag|git|ega|sa |da |add|way|n i|n n|no |ysa|al |dda|n k|ada|aba|nag|nna|ngg|eys| me|a i|i a|mey|ann|pag|wen|i k|gal|gga| tu|enn| da| sa|nno| we|ung| ad|tun|mai| ba|l m| ag|ya |i s|i n|yan|nan|ata|nak| si|aka|kad|aan|kas|asa|wan|ami|aki|ay |li |i m|apa|yaw|a t|mak| an|i t|g k|a s|ina|eng|ala|ika|ama|ong|ara|ili|dad| aw|gpa|nai|et |yon|ani|aik|on |at |oma|sin|bal|ipa|n d|uma|g i|ket|ag |in |aen|n p|ram|sab|aga|nom|ino|lya|ily|syo|i b| ki|nia|agp|gim|kab|asi|kin|iam|ags|bab|oy |toy|n m|agt| ta|bag|sia|g a|gil|mil| um|o p|ngi|n w|i i|pad|pap|daa|iwa|naa|eg |ias|ed |nat|bae|o k|saa|san|pam|gsa|ta |kit|ma |dum|yto|tan|i e|t n|uka|t k|apu|lan|sta|sal| li|a b|ari|g n|den|mid|ad |o i|y a|ida|ar |aar|y n|dey| de| wa|a d|ak |bia|ao |tao|min|asy|mon|imo| gi|maa|sap|abi|i u|aib|kni|i l|gin|ged|o a| ar|kap|pul|eyt|abs|ibi| am|akn|i g|kip|isu|g t|bas|nay|ing|i d|kar|ban|iba|nib|t i|as |d n|y i|ura|a w|nal|aad|i w|lak|adu|kai|bsa|duk|edu| ed|may|agb|agk|tra|gge|sol|aso|agr|ngs|ian|ila|dde|edd|tal|aip|kua|umi|pay|sas|ita|pak|g d|ulo|inn|aw ",
		uig: "ish| he|ini|gha|in |ili| bo|sh |bol| we|ing|nin|we |shq|quq|oqu|hoq| ho|ush|ng |qa |ni |qil|hqa|en |lis|n b|dem|shi| ad|lik|ade|hem| qi|nda|ki |em |e a|iy |din|qan|igh|uq |ge |et |han|and| bi|ige|her|tin|olu|aq |ash|idi|luq|daq|erq|ha | te|let| ya|iti|liq|kin|me |mme|emm|rqa|lus|iki| qa|de | ba|aki|yak|uql|a h|men|rim|an | er|qlu| be|shk|du |döl| dö|hri|ile|lgh|esh|q h|rki|erk|i w|uqi| me|öle|ime|ehr|nli|iq |ara|ar |lar|a b| öz|da |ik |i b|beh|hi |len|h h|ila|ayd|may|ke | ar|che|shl|nis|ydu|lin| ké|bil| mu|e q| ig|er |olm|éli|inl|tni|yet|lma|q a|ek |asi|hli|e b| as| sh|u h|hke|ali|ari|siy|shu|a i|e h| qo|rli|bir|emd| tu|ler|iye| is|ett|qi |i k|mde|he |bar|özi|etl|lid|tur|e t| al|nun|kil|tis|mni|qig|uru| je|ima|bas| ji|rek|ére|kér|r b|raw|awa| ma|a a|anu|éti|ida|emn| bu|iqi|i y|jin| sa|e e| xi|mus|k h|iri|tes|ayi|nay|ina|dil|adi|i h|zin| él|she|i q|n h|hek|n w|min|n q|tti|ti | ch|ip |iya|éri|tid|his|alg|pal|apa|les|sas|asa|e m|p q|uch|niy|qti|siz|isi|n a|il |rni|uni|chi|tim| ij|ris|i s| xa|ir |ghu|met|n i|m i| ta|atn| pa|tle|lim|gen| de|ich|kap| ka|g h|q b|i a|ün |hün|chü|üch|q q|und|sht|sit|rus|lig| to| iy|ale|y m|e d|aiy|mai|jti|ijt|eli|i d|i t|si |rqi|e i|arl|hu |ami|rin| hö|etn",
		hat: " li|ou |an |wa |li |on | po|pou|yon|te | yo|oun| mo|un |mou|en |ak | na|n p|nan| dw|dwa| ki| fè|tou| pa| to| ak|ki |syo|se |yo |i p| ko|gen| ge|èt | sa| la| se|out|n d|ut |pa |u l|n s|ite|n n| ch|n k| de|t p|n l|cha|kon|e l|e d| re|asy|nn |fè |a a|i s|ans|fèt| a |a p|sa |swa|ni | ka|òt |n y|t m|n a|i k|hak|pi |n m|ote|men| me| so|i l|a l|lit|epi| pe| si|enn|e p|e s| ep|nm |i t|yen|k m|t l|eyi| an| ni|e n| lò|a f| ap|yi |pey|i a|son|lòt|ns |san|e k|n e|ay |n t|man|ali| os|a s|e a| pr|al |e m|osw|n f|enm|sou| ma|ap |e y| ba|ran|a k| tr|lwa|n g|aso|lib|i d| pè|ant|i g|la | ta|sos|i m|i n|ka |a c|a y|nal|anm| di|pwo| pw|ye |e t|je |k l|de | vi|ksy|t k|nen|ons|a t|alw|lal|ete| le|ta |res|ava|he |che|ati| fa|ken|oke| ok|tan|osy| pi|bli|le |tis|a g|kal|nas|a d|sye|lè |lek|a m|a n|u y|eks|re |è l|o p|tra|i f|onn|aye|way| en|ik |ze |kla|kou| sw|a r| za|ide|di |a b|vay|rav|pès|wot|ont|kot|k k|jan|o t|ona|ras|isy|sya|van|ib |è a| tè|k a|pòt| ne|pre|esp|òl |èso|ach|i o|it |ist|e r|is |s k|n o|ète|u f|nsa|t a|dev|las|u t|nte| lè|i r|l k| kò|sip|tek|ri |pas|pra|k p|nt | ja| te|ond|yal|pan|fas|iti|fan|si | ra|u d|ife|dek|bèt|ibè|u k|ret|kòl|ekò|lon|wen|s a|vle| vl|ent| aj|ibl|ini|npò|enp| as|è s",
		hil: "nga|ang| ka|ng | sa|ga |an |sa | ng| pa| ma|ag |on |pag| an|a p|san|n s|ata|a k|ung|kag|n n|a m|kat| ta|gan|ags|ay |tar|gsa|tag|g p|run|aru|a s|ala|g k|kon|g m|man|a t|ing|agp|n k| si|may|y k|g t|mga| mg|g s|a i|a n|mag|ya |gpa|sin|n a|uko|yon|la |hil| uk|od |gin|ina|ahi|g i|kas|syo|ili|g a|iya| gi|pan|ban|way|ana|tan| pu| in|lwa|ilw|in |asa|lin|n p|gka|aya|nan|han| iy|at |g n|wal|aha|apa|o m|al |a g|lan|aba|gba| wa|kah| na|o s|a a|kab|agk|pat|ong|no |ano|ngs|pun|yan|aki|isa|o n|ali|ini|agb|nag|aga|a d|a h|ngk|i s|asy|abu|dap| hi| da|aho|agt|n m|di |n u|sal|til|sod|gso|ni |uga|mat|bah|bat|asu|a b|ato|ati| la|iba|sil|ngo|uha| su|nah|ulo|na | ba|pas| pr|ida| di|ngb|aka| ko|gay|lal|paa|o a|d s|ton|agh|pro|y n|uan|bis|ot |asi|i m|ka | is|ksy|atu|him|ila|y s|tao|gi |agi|aag|aan|o k|non|k s|ula|sul|tek|sug|gua| bi|gon|yo |n d| ib|uli| du|duk|ho |iko|hin| ed|a e|bot|ind|do |ron|aro|i a|abi|lab|eks|ote|rot|ugu|to |mak|as |s n|n b| o |n o|ad |m s|gal|una| hu| tu|but|kal|ika|a l|yag|hay|pah|nta|int|ama|pam|hat| al|uka|edu|ko |g e|ghi|lik|ami|ndi|sta|ok |tok|tra|os |abo|om |alo|dal|kin|n t|hi |a w|i n|da |kda|akd|tak|lig|inu|t n|d k|ao |kaa|par|aay|rab|awa|kau|mo |gla|gko|d a|ado|g o|lo |lon",
		sna: "wa |a k|ana|na | mu|ro | ku|a m| zv|nhu|mun|hu |dze|oku|a n|aka|che|zer|unh| ch|chi|ero|kan|ka |odz|kod| ne|zvi|rwa| pa| an|se |ra |e a|nek|va |ane|o y| we|kut| ka|ke |ake|iri|dzi|eko| yo|cha|ese|ach|ika| no|zva|ngu|ano|yok|ri |wes|u w|ang|yik|nyi|eku|ung|idz|ech|uva| dz|ipi|a z|irw|van| va|nge|iro|wan|o i|ani|nga|ich|wo |eng|ti |udz|o n|tan|ira|a y|a c|dza|sun|vak|nok| ya|a p|kwa|i p|e k|ita|rir|ko |ga |hip|unu|hec|edz| ma|ara|bat|guk|nun|sha|zwa|dzw|hen|o m|zve|o c|mo |kuv|a d|eny|ema|uta|uti| rw|ta |ino|twa|o a|pac|dzo|yak|wak| kw|i z|kus|zir|kur|rus|ere|nem|e z|emo|tem|gar| ha| ak|o k|rwo|uko|mwe|ata|e n|we |o r|and|za |zo |a i|yo |da |pan|erw|ezv|pi |asi|rud|usu|hak|uka|han| ic|guv|pir|a a|ari|isi|emu|aan|uch|re |hur|kwe|ura| in|uru|oru|kub|fan|anh|ush|hek| ye|ute|ran| ac| iy|ong|mut|i m|a r|ina|sin|pas|ait|nor|uye| uy|a u|sa |asa|i i|era|nen|omu|uit|kui|u a| ny|kud|kuc|e m|aru|uwa|uba|nir|a s|cho|enz|ndi|aga|kun|i a|sva|ge |vin|get|hap|o z| wa|sar|o p|no |muk|itw|uri|mat|ama| ko|kuw|usa|ofa|nof|kuz|vo |a v|uma|mag|wen|e p|yor|pam|emh|swa| hu|ne |ye |ete|vic|uzv|ava|ose|si |ayo|mir|apa|ton|vem|nez|do |i h|adz|azv|zan|nza|zid|mum|imb|bas|mba|mus|iki|e c|osv|hos|mho|vis|ngo|ite",
		xho: "lo |nge|lun|oku|elo|ye |ung|nye| ng|nga|e n|la |tu |ntu| ku|a n|o l|ele|e u|lek|yo |gel|o n|nel|ho | na|ke |wa |a k| um| lo|ko |ulu|o e| ne|nke|onk|elu|any|mnt|we |ama|lul| kw|umn| wo|kub|ngo|une| no|eko|won|enz|ule| un|a u|ela|le |kun|kan|ba |a i| ok|ang|lwa|eyo|oka|alu|uba|lok|lel|ukh|kuk|aku|ala|aph|akh|kwe|ley|eth|the|u u|khe|het|nok|pha|ezi|ile|uny|use|ath|eki|khu|zwe|kul|kho|e k|wen|gok|na |o y|sel|a e| ez| uk|o o|ane|ana|hul|e a|tho| in|enk|o k|nam|o w|uku|kil|he | yo|unt|ent|ni |obu|nku|esi|ing|o z|ayo|ya |hi |lwe|phi|ban|fun|ben|elw|o a|uhl|ndl|nzi|gan|eli|olu|eni|hus|kwa|aba|ha |und|gen|uth|lal|ntl|e o|ink|hla|ise|iph|seb|ebe|isw|thi| zo|ume|kut|a a|isa|kel|izw|e i|za | ba| ab|sha|tya|een|yal|mth|i k|uph|sa | lw|alo|lan|dle|tha|lin|zi |ase|nay|i n|pho| ak|man|mal|wak|zo |bel| im|mfu|int|swa|ngu|do |nee|ene|ulo|o u|a o|tla|ezo|ga |wan|han|sen|kuh|kus|ety| es| ya| le|eng| el|kup|azi|ka |e e|olo|ubu|bal|and| se|o s|fan|okw|ant|o i|tsh|li |lis|sis|ale| en|phu| ol|ham|iso|lak|bo |mny|okh|nte|mel|ziz|sek| am|zin| ul| ub|nen|e w|ong|zel|emf|nan|ndo|yok|ube|nya|yen|len|gal|ili|e l|be |abe|ali| ph|a y|wam|aka|amn|men|lum|rhu|urh|eka|dla|u k|oli|iba| ko|thw|imf| wa|nda| is|nza| be",
		min: "an |ak |ang| ma| ka| da|yo |ara|nyo| sa| ha|ran|ng |nan|hak| pa| ba|dan| di|ata| pu|ura|pun|kan| na|man|ok |nda|ala|o h|uak|asa|k m|ntu|k u| ti|uny|ah | ur|n k| un|tua|n d|n b|and|n s|unt|ek |g p|iok|tio|jo |n p|tau| at|dak| ta|aka|pan|au |ind|ama|pek|dap|aan|ape|nga|k d|n m|uan|tan|lia|sua|gan|amo|bas|kat|gar|o p| in|n n| jo|mo |at |mar|ado|o t|ari|di |k s|n a|am |lam| su|o d|iah|par|ban|tu |sam|adi|o s|ika|lak|ian|ko |dal|um |san| la|ai |ega|neg| ne|k k|uka|al |asi|ant|aga|bat|dek|o m|mas|eba|beb|asu|mal|n u|tar|aku|ri |kal|ana|in |atu|ti |ato|sar|ngg|lan|alu|rad|aro|ali|un |ami|o u|k h|ro |car|o b|amp|mam| bu|dok|dia|aha|n t|to |rat|ka |ila|a d|sia|anu|yar|sya|i d|sur|sas|kum|as |pam|aca|k t|ati|kar|eka|dil|any|lo |i m|h d|iba|k b|u d|kab|u p|o a|o k|kam|lai|aba|ard|dua|ndu|lin|k p|ajo|raj|han|bai|ra |n i|uku|huk|itu|dar|aya|uli|mpa|amb|i k|ain|rde|abe|did|ili| li|sac|sti| mu|bul|n h|i p|nny|k a| ko|ras|bad|k n|ndi|rga|arg|iko|tam|a n|kaw|i j|ga | an|nta|k l|apa|ida|jam|alo|sal|l d|u k| hu|das|tik|mat|dik|ia |idi|uju|lua|pul|kuk| pi|ann|il |iny|i t|bak|ust|mus|uah|pri|aja| ja|n j|h p|sio|ar |ada|oka|ngk|sa |gam|min|ik |mbe| ad|si |m d|kaa|sat|i n|i a|usi|rak|asy|aki|rik|kny|ulo",
		afr: "ie |die|en | di| en|an |ing|ng |van| re| va|reg|te |e r|et |e v|een|e e| ge| be| te|eg |n d|le |ens|n h| he|het|ver|t d|lke|nie| in|ke |lik|of | el|e o|nde| ve|al | to|elk| op| ni| of|g t|der|id |and|eid|aan|kee|ge |ot |tot|de |hei|e b| vr| we|om | sa| aa|ord|er |e w|ige|g v|n v|ers|in |sal|nd |erk|e s| vo|dig|vry|wor|n s|asi|eni| wa| om| de|bes|rd | wo|’n | ’n| on|ond|at |ska|ede|esk|sy |nig|e t|oor|ns |men|g o|aak|eli|kap| me|lle|vol|n a|edi|din|g e|uit|op |e g|gte|rdi|aar|ik |erd|el |ak |sta| st|ap |egt|se | sy|ele|gin|sie|min|ker|ere|is | so|yhe|ryh|es |ike|wat|e n|e d|del|wer|end|ale|n o|ur |eur|s o|per| hu|re |gel|ten|deu|e k| as|it |ema|gem|nas|ger|d s| is|rin|ewe|eme|ite|ter|as |n e|soo|oed|s v|ees|wet|red|e h|d v| al|ies| ma|nsk|ig |e i|ier|hie| hi|r d|t e|man|kin|nal|ona|d o|ske|ien|e a|eri|wee|ir |vir| vi| na|n w|iem|t v|s e|r e|ion|sio|nte|tel|eke| da|taa| gr|oon|rso| pe|tee|ort|n b|d e|lyk|ely|ese|e m|sia|ont|ans| ty|rde|ind|d t|nge|d d|g s|voe|n t|ndi|rmi|erm| sl|ren|maa|d w|lan|l g|hed|t a|n g|hul|n r|waa|t g|all|pvo|opv|ang|dee|nli|osi|sos|mee|wel|k o|kan| ka|raa|spr|nsp|nse|den|aat|gen|t s|g a|ste|est|str|lin|l v|sek|d n|ern|arb|daa|s d|ods|r m|t i|yke|met|rs |n i",
		lua: "wa |ne | mu| ne|a m|a k| ku|di | di| bu|e b|bwa|tu |udi| bw|a d|a b|ntu|e m|nga|i b|i n|shi|la |mun|yi | ba|adi|unt|u b| dy|nde|ung|ons|ya |mu |na |ga |end|nsu|a n|buk|e k| ma|any|u m|nyi|esh|de |lu |idi|ika|u n|su |ku |yon|i m| ka| mw| yo|u y|we | ud|wen|ken|dya|ji | kw|u d|mwa| an| bi|dik|sha|tun| ci|ha |hi |kes|oke|kok|bwe|kwa|dit|nji|kan|ka |mwe|ibw|yen|itu|ba |u u|ena|ang|le |ban|ala|enj|a a|e n|uko|uke|ans|u a|ana|bul| wa|nda|did|umw|ish| a |ila|bad|e d|mbu|kal|du |ndu|hin|kum|aka|nso|nan|a c|ele|ela|kwi|bu |nsh|ind|i k|sun|i d|i a|ula|ye | na|dye|u w|mba|alu|mak|ant| pa|lon| by|kus| mi|amb|gan|dil|dim|mud| cy| ns|kub|lel|u k|da |bud|enz|ond|ako|ile|e c|umb|diy|mus|abu|ja |dis|aku|bid|mal|umu|kad|dib|imu|cya|kuk|kud|so | me|ilu|ulu|ngu|ta |bak|akw|u c|iba|ush| ke|wik|eng|uba|wil|elu|und|kwe| mo|a p|omb|nza|iye|pa |mum|man|bya|kup|wu |muk|aci|a u|som|atu|ukw|upe|uka|e a|bis|kak|ngi|nge|pet|ilo|ama|iko|iku|mik|utu|ong|ulo|iki|and| um|mat|kul|uja|isu|gil|ale|nka|ata| mb|san|dif|ifu|ole|lwi|ulw|za |cik|lam|bel|awu| ya|wab|lum|ubi|sam|isa|aa | aa|fun|kon|bum| lu|eta|mbe|wel|kol| be|ane|ame| ad| tu|men|upa|tup|uku|omu|mom| my|mul|ing|ma |o u|pik|kab|cil|aji|me |uyi|kuy|o b|bon| bo",
		fin: "en |ise|on |ais|ja |ta |an | ja|sta|n o|ist|keu|ike|oik|ell|lla|een| oi|n t| on| va|n j|aan|kai|la | ta|lis| jo|sen|lli|a o|uks|sel|tai|a j| ka|us |in |n k|a t|eus|sa |ksi|n s|ään|än |kse|nen|jok|see|oka|ai |tta|ssa|taa|mis|aa |nsa|ses|apa|tä | se|ans|den|est|ttä|all|kan|tää| yh|lai|sia|ill|ä o|a v|itt|ett|vap|aik|ia |hän| hä|ast|a k| tu|n e|ust|kun|eis|ess|ti |sti|per|ä j|n v|ain|n y|kä |n p|n m| tä|ine|isi|äne|yks|ude|ä t|a m| pe|tei|tee| mi|a s|a p|val|unn|tuk|sä |a h|sek|utt|llä|ste|yht|ava|lta|ien| sa|lä |oll| ei|ssä|n a|n h|stä| ke|alt|suu|isu|sal|tet|ois|tav|a a|ikk|sty|ekä|a y|etu| ku|vaa| te|hte| mu|pau|stu|iin|toi| to|lle| he| ri|muk| la|n l|ää | ra| ol|nno| ma|ei |uut|iit| su|oma|ami|tam|ten|att|dis|tur|aut|mää|n r|ämä|maa|oon|jul| ju|ute|iaa|et |kki|tie|ide|ä m|kaa|suo| si|saa|i s|rva|urv|väl|lin|tus|rus|eru|nna|sku|isk|lii|oli|uol|a r|sii|ite|a e|hen| ko|sil|euk| sy| ty|työ|pet|ope|ali|avi|paa|si |iss|voi|tyk|ä v|oja|vat|vas| yk|joi|vai|täm|kil|enk|mai|mie|tti|iel|rii|nkä|min|hmi|yhd|lit|ens| pu|uka|ita|ka |omi|aas|kka|jaa|uoj| ed|ala|oit|täy|i t|int|ilö|nki|eel|ä s| al|eli|lee|un |kää|oht|koh|va |eid|tun|ttu|le |na |ihm| ih|aal| av|aat|i v|non|tte|ytt|yyt|ulk|eud|van",
		slk: " pr| a |prá|ráv| po|ho |vo |na | na|ost| ro| ne|ie |nos|ch |ávo|kto|ebo|má | má|ažd|kaž| ka|bo |leb|ale| al|o n|ani|dý |ždý|ia |ne |om |ti |ého| v | je|ova| za|á p|ý m|mi |eni|to |né | sl|tor|van|a p|sti|voj|o v| kt|nia|lob|slo| sv|mu |rov|rod|ých|svo| zá| by|o p| ná|ať | ma|nie| sp|e s|ej |nu |je |néh|o a|áva|bod|obo|a s|e a|by |a n|oci| vy|o s|odn|a z|ný |ený|mie|áro|roz|ovn|spo|u p|eho|nes|u a|nár|kla|a v|i a| sa|jeh|yť |byť|e v|stn|va |a m|sa |nýc|ným| k |ran|och|pre|a o|ému|a k|iť |ajú| do| vš|ov |čin|hra|zák|tre| ni|sť |u s|prí|stv|pod| ob| sú|a r|vše|ými|oje|ým |pri|kon|i p|vna|est|e b|smi|esm|osť| či|oré|lad| in|pol|žen|bez|áci|a a|u k|maj|šet| vo|e z|ť s|tát|i k|pro|chr| oc|nak|bol| bo| tr|i s|iu |čen|ny |du | ho|ť v|jú |del|ami|dov|vať|ko | vz|rav|pra|lne|ré |štá| ta|anu|nom|aby| ab|res|voľ|ikt|nú |niu|slu|kra|edz|e p|odu|áln| so|ože| de|é v|etk|ní |ok | pl|kým|ako| št|vin|str|ou |é p|m p|inn|rís|kej|stu|nik|med|tvo|por| to| kr|de |sta|pov|iál|ens|aké|hoc|rác|o d|ené|m a|lan|ela|zde|vzd|očn|olo| ak|loč| st|iný|ím |ast|dne|ju |oju| od|aní|tup|i n|rej| ve|pln|adn|tak|ú p|júc| s |oľn|čno|ivo|obe|luš|sob|oso| os|jin|aji|raj|iná|ade| ži|ven|vod|ciá|soc|dno|bož|ábo|náb|o r|kéh",
		tuk: "lar| bi| we|we |da | he|ada| ha|dyr|er |an |r b|ir |ydy| ýa|bir|yň |yna|na |yr | ad|ary|dam|lyd|de |kly|yny| öz|lan|r a|her|hak|akl|aga|kla|iň |am |ara|mag|ili|r h|ga |ala|ler|dan|en |a h|öz |ar |nyň|gyn|ini|ne |bil|li |len|atl|nda| ed| ga|‐da|ygy|a‐d|ine| de|uku|huk|e h|lyg|edi|a g|ýa‐|dil| bo|kuk|lma|eri|tly|ryn|asy|a d|eti|ny |ly |niň|dir| hu|‐de|aza|ge |ýan|ile|aýy|e d|zat| az|hem| gö|ama|lyk|ýet|den|nde|any|ynd|ykl|ukl|äge|mäg|im | du|a w|a ý|gin|m‐d|em‐|in | je|n e|bol| hi| di|e a| be|p b|ra |e ö|mak| go|ni |mez|ilm|aly|ril|n b|sy |syn|rla|esi|ryň|gal| ma|etm|nma|ede| sa|lme|iç |hiç|e g|a b|lin|igi|ele|rin|iri|deň| do|ak |lik|anm|dal| ka|mal|n h|kan| ba| ýe|iýa|gat| ge|al |y b|yýe|tiň|let|ard|tle|n ý|ere|agy|ora|gor|nme|inm| gu| ki|sas|esa| es|r e|bu | bu|gar|tla|ill|ýle|lig|sin|ň ý|mel|e b|end|n a|ýar|ň h|rda|y w| et|tyn| dö| iş|çin| ar|z h|r d|ýda|ň g|nun|ünd|yly|ň w|ez |yp |kim|ýaş|olm| çä|gör|dur| äh|siý|and|daý|eli|mil|eýl|beý|erk| er|aýa|kin|ek |ndi| yn|ola|ry |r w|lim|aýl|gyý|et |e m|i ý|agt|wag| se|dol|a ö|n w|i b|eň |n p|anu|zün|özü|m ö|i g|ç k|aşa|rma|ana|ldi|my |hal|ähl|asi|ram|kda|ýyn|gda|agd|şyn|ip |lip|gel| mi|din|rle| me|at |jün|pjü|üpj| üp|ýla|mgy|emg|jem|gur",
		dan: "er |og | og|til|et | ti|der|en | de|for|il | re| fo|ret|ing| ha|lig|de |nde| en|lle|hed|els|ver|ar |und|ed |har|ell|den|ge |ler|lse|and|r h|t t|se |ng |hve| el|enh| fr|at |e e|e o|ig |nhv| i |gen|ede|ska|ige| at|es |le |ghe|r r| in|e f|fri| me|nge|al |igh|nne|nin|l a| be| sk| af|r e|ion|af |re |han| st|om | so|r s|e s| an|eli|ne |r o| på|tig|esk|or |del|ati|på |r f| er|enn| al|ens| un| he|tio|ndl|med| si|end|kal|nat|g f|ske|ns |tte|ent|ter|det|ke |lin|som|e r| ud|ett|g o|sky|e a| ve|nte|n s|r d|tti|sni|t s|lde|vil|ale|ind|ans|r a|kel| hv|dig| li|men|ren|old|hol| na| gr|ihe|rih|sam|vær|e i|e m|s f|age| vi|d d|g h|str|ære|te |ilk|g t|r i|nal|ona|e n|rel|run|gru|d e|nd |ers| sa|r u|ere|ger|e t|tel|bes| må|t i|per|lan|isk|dli|ors|rin|e d|kab| mo| væ|all|ejd|bej|rbe|arb|gte|mme|ved|e h|må |n m|igt|res|kke|l h|sig|ld |l e| fa| ar|n f|r k|ets|rsk|t o|t f|it |t d|t v|g i|ytt|kyt|ven|ove|g e|ste|r t|eri|tet|lke| om|øre|e g|fun|orm|d a|oge|nog| no|g a|erk|kra| kr|d h|od |mod|g d|g s|ie |erv|ene|em |sta|nst| ku|isn|vis|rvi|g m|t a|ner|tes|ræn|s s|n h|int| la|ikk|el | op|lit|n a|g u|av |rav|ts |dre|t m|e u|s o|ore|l f|rit|ndi|lag|l t|ffe|rli|n e| fu|yld|dan|n o|rke|ive|raf|tra|dom| tr|i s|l l",
		nob: "er |og | og|en |til| ha| ti| re|ett| de|ing|ret|il |tt |et |lle|for|ar | en|ver|ell|om | fo|ng |har|r h|het|ler|lig| so|hve|t t| el|ter|nne|som|enh|and|de |av |nhv|ska| å | i |le |r r|den|e e| fr|ig |r s|nde|els|se |e o| er|enn| me| st|lse|al |re |fri|tte| sk|han|or | be| in|ke | av| ut|ghe|r e|esk|nge|te |es | på|ete|der|nin|ten|på |igh|ed |l å|kal|ge |unn| sa|ent|e s|eli|n s|rin|ne |g f|itt|sam|lik|gen|t s|end|jon|sjo|asj| an|r o|g s|t o|men| al| si|lin|mme|med|g o|ner|dig|n m|ren|nte|ige|inn|e f| gr|e r|r f| ve|sni|sky|g e|del|ens|und|res|det|isk|gru|ihe|rih|tig|tti|kte|ans|g t|tel| li| un|lan|nas|t i|m e|r u|ske|e m|ns |ekt|str|t e|ers|per|ale|kke| he|rel|run| ar|kap|mot| mo|all|eid|bei|rbe|arb|e t| vi|bes|g r|ven|s f|eri| må|n e|e g| na|nn |e d|kra| kr|ot |ndl|ere|erd|rit|ære|vis|ger|ffe|id |e a|ytt|kyt|g h| et|tes| sl|i s|må | la|dom|l e|n o| fa|rav|r k|t f|nes|vær|ta |sta|ste|å d|ndi|g d|bar|l f|isn|rvi|g a|vil|nnl|r m|t d|jen|dli|e b|gre|e h|ikk|el |l o|nal|ona|opp|r a|on |n a|noe| no|ute|erk|v p|ts |e i|dre|g m|ie |gan|erv|org|ser|tat|ang|at |t v|s o|tli|fen|an |e n|ik |g i|å s|lov| lo|r l|t a|lt |ove|aff|rdi|m s|l l|nse|r t|n h| pe|sli| gj| ik|d d|old|hol|ial|sia|osi|sos",
		suk: "na | mu| bu|we | na|hu |a n|ya | gu|a b|nhu|wa |a g|a m|unh| ya|mun|li |ili|ali|bul|i m|ilw| ba| bo|uli|han|mu |lil| al|e n|u a|bo |la |ose|kwe|ang|ulu|lwe|kil| wi|i b| se|ga |ina|le |ge |kge|ekg|sek|bi |e b|e y|lo |and|i n|yo |ila|se |lu |a s|lin|gil|ngi|akw|aki|abi| gw|si |nsi| ns|dak| nu|ng’|gan|u b|o g|ilo|nul|e g|ka |nga|ile|a w|ada|u m|gwi| ka| ad|ubi|lwa|ani|ban|o a| ly|ndi|a l| ng|jo |g’w|a i|ho |ayo|ika|dik|e k| ma|anh|gul|u n|o b| ji|o n|yab|iya|wiy|lag|ula|yak|o l|ma |ing|gi |gub|biz|lan|shi|iwa|ja | li|iha|mo |o j|wen|o s|lya|a a|ola| ku|jil|win| ga| sh|agi|ha |iga|uga|a k|iti|oma| nd|uyo|iza|za |i a|a y|yos| ha| mi| lu|iko|ndu|pan|ji |nil|ala|bos|ene|a u|ele|nhy|u g|nik|o w|iki| mh|nda|uhu|duh|hay|aji|ana| ja|gwa|nay|i y|ong|aya|mil|o m|da |lug|man|e i|abo|aga|okw| ab|nek|ngh|dul|e m|aha|uma|ubu|bus|sol|wig|ki |nya|ung|iji| gi|wit|iso|som|twa|udu|imo|eki|’we|hya|gut|iku|e u|uso|u l| il|but|mha|any| um|bal|ujo|kuj|aka|tum|waj| we|ko |ugu|bud|lon|a h|utu| uy| is|jiw|ale|e a|a j|sha|ita|lit|ibi|lyo|u w|g’h| ij|upa|tog|ida|omb|yom|ajo|atw|mat|bok|ulo|gup|lik| ul|ize| at|uto|ze |kan|ulw|u u|sho|ish|hil|ike|kal|mah|umu|je |ule|mbi| ih|kaj| lo|ti |wik|’ha|eni|yiw|umo|ito|ba ",
		als: "të | të|dhe|he | dh|ë d|në |et |ë t|imi|për|ejt|rej|dre|e t| dr|it | e | pë| në|gji|ë p|sht|jit| gj|jtë|ër |het|ith|ve | ve| li|ush| sh| ka| i |t t|a t|kus|hku|jë |sh | ku|e p|ka |se | pa|me |e n|mit|së | nj|ë n|thk|ën |ë k|e d|ë s|in |ose|lir|h k|etë| os| si|ara|n e|një|t d|tet| ba|jer|ohe|jet|ë m|rim| nd|ë b|e k|e s|eve|eti| du|ndë|rë |ë g|tën|vet|eri|ra | me| që|t n|do |es |iri|e l|duh|dër|shk|und|si | as|re |end| ng|uhe|ndi|ësi|ga |nga|min|që |hte|ime|ash|mi |tje|i n|jes|ris|ë v|ri | ar|nje|r n| pe|ë i|ur |uk |nuk| nu|tar|i p|at |en |anë|ta |jta|e m| pu|e v|ar |sim|isë|gje|art|ë l| ma|ë r| së|ht |ish|i d|or | mb| je|lim|e a| ko|uar|ë e|cil|bar|mar|tës|edh|ëm |shë|ave|shm|nal|t a|ë j|ari|htë| ci|k d|im |snj|asn|kom|igj|t p|ës |ërk| de| kë|a n|ë a|irë|bas|esë| pr|tim|hme|ke |per|pri|vep|mun|roh|t s|ojë|ë c|tit|lli|omb|lit|par|i s| tj|s s|ij |tij|shi| fa|le |ale| ti|roj|bro|mbr|ali|ë q|nim| mu| t |n k|ti |t i|ven|uri|qër|inë|ik |esi| ra|atë|ras|t m|ëri|je |hë |pun|i i|e b|nd |jen|mev|a g|ë f|n p|ona|son|rso|ers|epr|tes|ësh| ës|ftë|oft|ore|ror|oqë|hoq|sho|ëta|zim|arë|kur|rat|kët|ëzo|i t|ill|ars|ite|ind|r d|rin| pl|ie |ërf|ë z|a p|rte|hëm|r p|tyr|bli|res|ike|te |kun|m t|lig|a d|ia ",
		sag: "tî | tî|na | na| ng|ngb|a n|lo | lo|nga|gö |ngö|gbi|bi |nî |zo |ang|la |î l| wa| sô|sô |gan| zo|a t|îng|o n|i t|lîn| al|gü |ngü|wal|ala|ö t|alî|a l| kû| nd|î k|ô a| lê|â t|î n|ë t|ûê |kûê|ê t| mb|î m|äng|ko | te|o k|örö|e n|o a|gë |lêg|gâ |ngâ|î b|ëpë|pëp| pë|ôko|a â|î â|êgë|mû |î s|dör|ödö|köd|ï n|a k|ëe |pëe|ü t| kö| ôk|ter|a z|kua|ke |eke|yek| ay|î t|ê n|ua |bên|o t|tï |ra | am|aye|î d|û n|ê a|rê |erê|â n|ênî|mbê|rö |âng|amû|a y|a m|ga | du| ku|î g| yâ|a s|ro |oro|dut| âl|yâ |ngô|ä t| nî| âm|utï|rä |arä|âla|bê |ö n|lï |öng|o s|a p|î z|önî|ten|i n|gba|ne |ene| sê|ba |e t| gb|ndo|iä |diä|ndi|ö k|ndö| gï|ara|ïng|î w|lë |do |ï t|a w|ûng|war| ân|a a|yê | âk| da|î a|ban|o w|tën| të|âra|sâr|në |dö |î p|o ô|zön|nzö| mä|ông|se |da |ndâ|sên|tön| tö|e a|ënë|ë s|üng| nz|o p|kân| kâ|a g|bâ | ko|o l|rös| bê|ôi |gôi|îrî|ênd|ana|ta |î f| po| sâ|mbâ|âmb| sï|ëng|mba|zar| za|ibê| mû|ëtï|bët|mbë|i p| as|fa |tän|e z|lê |sor|mar| ma|sï |i s|a b|amb|odë|kod|bûn|ë n|êse|sês|ösê|o m|du | af|dë |bor| bo|ê s|gê |ngê|ô n|ä s|ätä|bät|ü n|ë ô|ata|bat|älë|päl|kpä| kp|ö w|pë |rän|ärä|sär| sä|gï | âz| ad|ö m|gî |ïgî|bîr|mbî|afa|rë |erë|ûe |kûe| âs|ön |gbâ|e l| mo|âlï|wâl|ê w|ä w|i ô|ä a|pä |ü s|yam| ya|âzo| âb",
		nno: " de| og|og | ha|er |lle|en |ar |til| ti|il | re|ett|et |ret|om |le |har|tt | al|all|re |ing| å |ell|and| sk|ska| i |det| fr|t t|an | ei| so|enn|ne |ler| el|den|e s|ver| me|l å|leg|e h| ve| på|al | fo|dom|for|på |av |ein| sa|ten|n s|som|sam|fri|nne|r r|ei |ere|men|gje| st|de |e o| gj|je |nde|kal|dei|st |eg |tte| in|han|i s|ast|r s|ski|t o|med|rid|or |lan|ter|t e| an|ed |r f|te |t s|kje|ge | sl| av|r k|ido|e t| er|ke |jon|sjo|asj|nas|unn| ut|g f|g s|n o|g o|nga|å f|e a|der|ng |e f| gr|kil| få|r d|ske|esk| si|lik|e i|n m|ste|at |ern|ona|n e|lag|kra| kr|e n|in |t a|ren| la|nte|e d|nin|e k|nn |tan|na |seg|v p|rav|nsk|ins|me |ame|nes|e m|bei|å v|itt|eid|a s|ege|få |e r|år |e v|lov|r a| fa|gru|sla|ld |rbe|arb|ome|kap|jen|n t|jel| mo|r l|sta|ane| tr| li| må| at|kkj|ikk| ik|kan| ka| lo| na|n a|dre|ndr|ha |g g| ar|n d|eld| se|id |ot |mot|å s|va |t i|gen|nle|t d|n i|ale|ige|nal|rel|run|ag |oko|nok| no|d a|nad|frå|l d|å a|ild|var| kv|ve |erd|e e|inn|e u|g i|r h|kte|dig|gar|lin|god| vi|str|i e|l h|nge|end|t h|r o|r g|bli| bl|int|eig|nna|on |se |uta|t f|l f|e g|nom|amf|sin|pet|kår|vil|ga |mål|ene|ent|ig |fer|are|d d|g a|rn |ova|ele|g e|ik |g t|per|ens|gre| om|rt |und| un|rna|øve|høv|l e|ial|sia",
		mos: " n | a |ẽn| se|a t| ne|a s|̃n |sẽ| ye|e n| ta| pa|n t| tɩ| so|tɩ | la|nin| ni|ãa |fãa| fã| tõ| bu|ng |tõe| b |ye |a n|or | te|a a|la |õe |tar|ẽ | ya|ne |pa | to|ed |ned|sor|e t|tẽ|aan|uud|buu|g n|r n| ma|maa|n y|ud |a y|n m|ra |ã n|paa|n p|ara|em |a b| wa|d f|n b|n d|̃ng|sã | tʊ|eng|bã |n w|an |gã |og |me |ins| na|e b|bɩ | bɩ| ka|ɩ b|am |g a|d b|aam|gẽ|taa|mb |ore|ɩ n|yel|ʊʊm|ãmb|ab |a m|tʊʊ|wa |a l| bã| ba|tog|ga |m n|re |ba |ngã|nd |aab|aa |yaa| sã|na | tũ| sõ| da|aoo|n n| yɩ|ã y|ame| me|aal|dat|n s|b s|ing|ãng|d n|ɩ y|ã t|ã s| kã|lg |m t|oor|r s|d s|̃nd|nge|el |neb|b y|nga|ar |gr |kao| bʊ|dã |to |vɩɩ| vɩ|egd|seg|men|saa|nsa| le|a k|at |ngr|n k|wã | wã|g t|oog|bũm| bũ|a p|dɩ |ʊm |ren|ɩɩm|ãad|ʊmd|da |b t|ũmb|yɩ |bãm|b n|d a|ya |g s|eb |l s| yi|kẽ| ke|rã | sɩ|m s| ti| yã| we|oab|soa| f | zĩ|b k|m b|oga|go |gdɩ|a z|õng|sõn|aor|tũ |ɩm |b p|ã p|ilg| mi|in | ko|al |ka | no|ɩ s|pʊg| pʊ|gam|̃ n|lem|ĩnd|b b|ã f|le |te |iid|uii|bui|ell|wil| wi|s a|oa |r t|e y|a g|aas|e s|ɩ t|ik |wẽ| ra|g b|tũu|e p| yõ|oy |noy|a r| zã|aba|ull|ũ n|mã |kãa|eem|kat|aka|wak|s n|nda|ll |gre|kog|loa|alo|lal|ã k|mbã|md |ẽe|k n|ag |r b|o t|eg | gã|n g|seb|ʊge|ebã|o a|bãn|sul| su|m y|bao|n z|ate|ã w|kam|mik",
		cat: " de| i | a |la | la|es | se|de | pe|per|tat|ió |ent|ret|dre|at |a p| dr|a l|ona|nt |men|ció|ts |na |aci|al |en |t a|ls | el| to|et |tot|a s|el | co|s d|ers|er |a t|que| en|s i|ta |e l| pr|t d|rso| qu| o | ll|son|ion|té | té|ns |é d|sev|ita|als|ota| in| l’|est|cio| re| al| un|cia|ons|ame|del|res|ar |ual|lli|s e|va |nal|ia |con|ser|les|i a|rà | no|pro|els|eva|nac|a c|s p|i l|nci| le|ue |no | so| ca|a d|sta|r a|s l|l’e|ert|s a|a i|re | d’|l d|una|ues|ter|rta|e c|ats|t i|n d|s n|a u|cci|s o| pa| es| na|l p|vol|sen|ber|ibe|lib|s t|t e|ure|l i|lit|erà|ant|da |ici|oci|soc|ra |tra|ens| di|gua|igu| ma|nta|ali|ene|tes| ni|a a|nte|a e|és |o s|tre|alt|r s|com|ets|i e|par|cti|ect|ten|cte|ote|us |eta|mit|ial|om |se |i d|s s|e d|i p|pre|un |ntr|r l|ecc| tr|seg|l t|ada|dic|eme|qua|ica|eli|ó d|aqu| aq|ènc| ig|ir |iva|ssi|lic|t t|des|o p| ac|ont|act|ing|egu|ria| te|int|ndi| fo|a m| po|lig|lle|inc|ist|nse|cla|hom|ltr|i i|cie|ess|ura|ass|a f|e t|bli|seu|tal|tec|rot|ú n|gú |ngú|nin|tac|pen|nde|t s|ic |s f|ó a|ol |evo|lse|tic|dis|cap|rac|mat|iur|liu|man|ll |itj| mi|olu|e i|art|uni|rti|esp|l s|le |ble|eri|os |sos|ies| as| ob|e p|n e|s q|tri|tiu|i c| ar|ni |tur|t n|gur|vid| vi|a v|ran|àri|ind| si|’es| fa",
		sot: " le|le |ng |ho | mo| e | ho|a l|e m|ya | bo|a h|lo | ya|ong|ba | ba| ka|na | ts|e t|tho|a b|mon|o y|o e|a m|elo|la |ets|olo|sa |oth|g l|oke|eng|kel|a k|ka | na| di|ang|mot|tla|a t|tsa|tok| se| ha|e b|o t| o |wa | tl|o l|e e|o b| to|pa |e k|lok|ha |aba|apa| a |e h|o n|so |tse|a e|hab|jha|tjh|tso|tsh|kap|se |ana|oko|ela|g o|a s|o m|let|loh|a d|e l|kol|set| ma|a a|bol|ohi|tsw|ele|hi |dit|eth| ke|lan| kg|o s|o h|eo |bo |g m|ke |ala|phe| me|etj|ola|o k| ph|aha| mm|ohl|ebe|lwa|a n|g k|swa|e d|bot| th|di | sa|atl|ena|hle|mol|tlo|ae |hae|abe|g y|ats|lat|i b|seb|to |otl|ane|g b|moh|mel|edi|lek|a f|the|wan|efe|nan|g t|e s|o a|han|ito|me |hlo| hl|shi|rel|ire|lao|kgo|hel|g h| en|g e|nah|ona|bet|man| fu|ell|kga|eha|a p|its|get|kge|mme|swe|si |thu|mat|uma|fum| ef|bel|len|ume|lal|hat|ban|kan|we |bat|tsi|ing|ato|e n|ao |o f|lel|hir|hla|sen| eo|she|pha|ano|eka|ile|fen|i k|tlh|lap|ots|fet|hal|din| ko|hen| fe|heo|got|hwa|elw|a y|i m|o o|bon|hol|son|dis|o p|alo| lo|boh|uto|hut|ben|nya|tha|abo|ita|aka|ama|ose|mab|iso|shw|e y|i l|het|oho|o d|tum| tu|llo|oll| wa|hil|ath|mos|oka|mmo|ikg|mo |uso|hah|emo|adi|boi|llw|dik|nts|lle|non|sel|all| yo|tle|e i|ike|rab|wen|meh|ame|lho|mee|ken| si|eny|oph|yal|pan|g s",
		bcl: "an | sa|in | na|ng |sa |na | pa|nin|ang| ni| ka| ma|pag| an|n s|ion|sin|asi| as|on |cio|n n|a m| de|n a|ban|a n|a p|kan|rec|ere|der|aro|cho|ech|aci|ga |a s|n d|o n| la|mga| mg|g s|n p|o s|man|sar| o |ho |n l|asa|n k|ay |n m|wa |gwa|igw|al | ig|mba|amb|kat|o i|sai|ong|lam|ata|ro |os |iya|a a|ara|o a|agk|apa|kas|tal|a k|yan|aiy|gka|nac|ali|may|g p|san|ina|aba|a d|lin| ba| da|ag |nka|ink|o m|yo |a i|iba|aka| in|ad |ing| ga|ent|no |ayo|nta|par| pr|ano|ini|hay|aha|iri|dap|ida|abo|han|sta|nal|kai|og |agt|at |pat| co|a g|ant|pro|g n|nte|n i|t n|ia |cia|con| si|dad|do |o k|a b|tan|ron|l n|s a|mag|ran|g m|aki|s n|men|es |g d|y n|tra| so|ona|a l|ra |min|agp|uha|n b|g o|a o|n o|a c|g k|mak|aya|hos|as |ado|o p|ter|bas|ags|i n|lan|ba |g i|bos|gab|bah|li |ico|l a|kap|cci|ecc|tec|ami|isa|imi|ton|ial| re|en |g a|tay|pin|n e|ili|rab|bal|hon|ote|rot|rim|cri|ast|gpa|y m|say|iis|sii|pan|sad|nag| se|ala|gan|bil|n c|nda|d a| di|nga|taw|gta|i a|ios| es|pak|bo |aan|res| pu|a e|sab|ey |ley| le|atu|buh|mit|om |abi|e s|kab|ika|rin|ici|gsa|ale|ica|ni |ipa|nci|ind|nan| ip|cac|waa|nwa|anw| ed|lid|nes|ura|le |ibo|uli| hu|sal| gi|awe|gaw|agi|y p|to |air| bu|rar|int|ito|ndi|kam|dir|agh|oci|soc|lig| li|aen|lar| bi",
		glg: " de|de |os |ión| a | e |to |da |en |ció|ón |der|n d|ere|ito| se|a p|eit|rei|ent|as | co|ade| pe|dad|aci|per| te|do |o d|nte|e a|ten|men| to|e d|al | pr|rso|ers|s e|a t|tod|que|soa| ou|ida| da|te | in| po|s d|oa |cia|es |o a|est| á |ra |oda| do| li|a e| es|a s|ou |con|e e|res|tra| re|nci| o |súa| sú|pro|a d|o e| pa|ar |e c|tos|lib|ue | qu|rá | na|ser|a a|er |úa | ca|ter|ia |dos| en|erá|e s|ica|a c|sta|s p|ber|nac|s n|s s| no|e o|a o| ni|ns | un|ado|e p|o á|io |cci|era|nin|des|nal|is |óns|ame|nto| so|or |se |com|pre|par|no |o t|o p|ona|e n|sen|s t|por|ais|das| as|cto|á s|eme|cio|ha |nha|unh|ara|rda|erd|ant|ici|n p|n s|ibe|n e| di|cas|nta| ac|ont|n t|dic|ndi|oci|soc|ion|ing|s o|enc|tiv|so |ali| ma|o s|a u|ngu|tad|e i|ese| me|lic|seu|ect|n c|lid|vid|ria| tr|e t|eli|e l|gua|igu| ig|l e|o m|r a|re |cti|act|ntr|ecc|ual|rec|a l|ido|nde|ind|o n|a n|cal|dis|ta | os|o ó|r d|iva|ada|mat|ste|fun| fu|tri| ó |á p|tor|nda|pen|na |on |n a|o o|ori|uer|lqu|alq|ca |rac|n o|tar|nid|bre|ibr|lo |aso|esp|a v|a i|ode|pod|und|s a|tec|ote|rot|tes|ena|ura|ín |uín|guí|egu|seg|ita|ome|ari|s i|ase| fa|ond|ial|tic|ixi|inc|sti|ist|cla|cie|e r|omo|s c|man|bal|spe|ati|edi|med|uni|ios|isf| sa|ias|ren| mo|lle|co |ico",
		lit: "as |ir | ir|eis|tei| te|uri|ti |s t|iek|is |os | ki|us |vie|ri |tur|ai | tu| pa|ien| vi|ali|i t|žmo|sę |isę| žm|mog|kie|ena|ais| ne|ini|kvi|ekv| la|gus|lai|ogu|nas|ės |mą | į | jo| bū|s ž|vis| ar|būt| su|ant|mo |ių | ka|s i| pr|s s|mas|pri|isv|ūti|oki|s k|s a|ar | sa|sav| ti| ap| ta|tin|kai|ę į|ama|i b|s v|inė|isi|imą|s n|val|imo|jo |aci|gal| nu|s p|rin|men|i p| ku|dar|cij|sta|kur|nim|je |li |i k|tas|ms |i i|arb|ina|sin|jos| na|mis|lyg|i v|i s|asi|tik|ijo|oti|vo |mok|tie| mo| va|tų |išk|aik|iam|tai|aut|s b|lin|kit|eik|r t| ly|ntu|jim| iš|tuo|sty|ą i|r p|ega|neg|ma | įs| re| be|i n|s j|isė|nės|si |ybė|din|įst|tat|aus|es |nti|kia|i a|mų |ara|oje|aud| ga|iai| at|tis|avo|r l|suo|isu|ek |tyb|ą k|am |mos|pag|aug|aty|ieš|rie|int|nt |sva| ve|gyv|ava|tar|šal| da|o n|ima|kal| sk|kla|omi|ip |aip|o a|ito|r j|avi|ų i|ven|yve|als|jų |kim|alt|ika|agr|nuo|sau|ymo|kio|tym|tu |ška|nam|eka|uti|lie| ša|oma|nac|kin|iki|tok| ši| ji|s g|s l|ksl|ink|vai|ome|pat|o l|rei|o p|o t|ios|psa|aps|io |san|nių|uo |min|nie| ni| as|vę |ver|o k|ikl|cia|oci|soc|r k|eli|yti| to|ų t|irt|kių|s š|pas|udo|u k| or|uom|uok|eny|eno|imų|sla|i į|ati|tą |a t|lst|vei|ran|ėji|ary|tim|usi|a k|lti|gas|uot|tos|ist|ndi|ėms|ją |o v|gą ",
		umb: "kwe| om|e o|oku| ok|a o|a k|nda| kw|ko | ly|da |wen|la |end|nu |unu|mun|omu|wa |oko|ka |o l| ko|kwa|omo|mok|iwa|le |we |o y|i o|okw|te |eka|mwe|olo| vy|a v|osi|o k|ali|ete| ey|lyo|wet|si |yok| yo|lo |vo |ang|ong|kut|sok|iso|u e|u o|a e|a l|ye |oci|gi |eye|oka|fek|ofe|nde|iñg|nga|o o|ata|ñgi| li|eci| nd|i k|ngi|wat|kal|ilo|ovo|vyo| va|pan| oc|li |so |a y|owi|ci |kuk|e k|nge|wiñ| al|avo|kul|lon|ga |ing|ili|e l|ale|lom|ala|ge |ovi|ta |ngo|ati| ya|imw|go |eli|vya|a a|uli| ol|he |ahe|iha|ele|ika| wo| ku|lil|isa|a u|ti |yo |alo|kol|o v| ov|lis|i v|lya|lin|cih|uti| yi|yal|ako|ukw| lo|wav|ung|akw|ikw|yos|val|tiw|upa| ye|onj|i l|lim|and|uka| vo| el|gol|sa |su |kok|aka|e y|lyu|ñgo| ka|yov|vik|e v|eko|yah|gis|omw| wa| la|lik|e u|ava|tav|olw|ila|e e|vak|kov|omb|aso|a c|tis| ce|tat|iyo|epa|dec|a n|va |u c|eso|ela|ama|kat| ek|kup| ha|o e|co |ekw|asu|has|yon|asi|yow| ke|i c|upi| ci|wil|cit|ole|eyo| co|liw| yu| ca|kas| ec|uta|yim|wal|yol|kiy|e w|yuk|lye| of|o w|o c|i a|ita|ola|lwi|uva|lit|iti|njo| on|apo|ipa|sil| um|lof|wam|kun|i e|anj|cel|del|han| ak|u y|añg| up|o a|tun|atu|kak|yik|yof|iki|eti|fet|oñg|loñ|ulo|koc|yi |wiw|kwi| ow| os|kuv|ndu| es|vos|yel|uyu|mak|san|mbo|jon|i w|ngu|oco|lok|yas|e n",
		tsn: " le|le | mo|ng |go | ts|we |gwe| go|ya |ong| ya|lo |ngw| bo| e | di|a l|tsh|sa |e t|elo|a g|tlh|tsa|e m|olo|a b|wa |na |e l|o y|o t|a t|wan| kg|eng|kgo|o n| tl|a k|mon|la | na|ets|ane|mo | o |hwa|shw|tse| ba|e e|nel|a m|ka | ga|tla|ots|o m| ka|ele|o l|ba |e d|dit|e g|got|di | a |se | se|ang|a d|otl|bot|e o|lho|o e|ga |lol|e b| nn|a n|lha|so |lel|tso|o b|seg|ose|let|ola|ego|gol|o o|g l|kan|eka|nng|e k| ma|aka|atl|mol|sen|o g|aba|ela|its|los|tho|ano|gat|oth|yo |agi|tsw|e n|e y|len| yo|hab|o k|to | th|o s| nt|lhe|ho |agw|gag|g y|kga|mel|rel|ire|tlo|o a|ana|lek|iwa|aga|bon|g m|tir|edi|šha|tšh|lao|g k|i k|tle|ntl| te|dir|ao |e s|lwa|hir|shi|a e|pe |o d|any|a a|i l|a s|ale|alo|a y|g t|jwa| jw|hol|mot|gi |kwa|dik|lon|etl|tet| wa|mai|swe|set|thu|ko |non|ats| me|han|ume|ala| mm|nya|iti|he |bat|hut|nna|ira|itl|no | ne|ro |iro|nan|elw|she|ona|i b|hot|oag|log|a p|wen|i t|ikg|adi| ti|o i|lat|g g|ame|mog|bo |okg|hel|tha| sa|nag|bod|emo|nyo|isi|ile|hok|ogo|uto|si |pa | it| ko|the|diw|ope| op|tek|itš|odi|rwa|sep| ph| kw|pol|gis|bok|me |o j|aag|baa|hop|yal|opa|are|kar|ing|oke|ato|lam|bak|leb|ke | ke|amo|eny|gwa|mok|g n|nye|swa|boa|tum| ja|gan|g a|hag|gon|lan|net|mme| la|ban| fe|ika|rag|ne |g e|nen",
		vec: " de|de | ła|ła |el | el|ion|ar | e |sio|on |to |e ł|o d|rit| in|par| pa| co|a ł|eri|łe |ga |der|tà |a d| ga|un | a |a s|asi|n e| i |ito|e i|a e| on|te |onj|e d|ti |’l |ent|con|int|l d| re|nte|só | só|l g|o a|he | da|a p|e a| łe| pr|jun|nju|da |che| o |e c|sar|e e| ch|ałe|n c|na |e o|ità| na|e’l|art|ta |ens|èsa| ès|e p|men| po| se|tar|a c|sa |bar|ałi|o e|ona|e n| so| łi|i d|i e|pro|dar|e s|à d|nas|nał|sta|i i|sia|rà |ars|osi|ze |rso|n d|a n|eze|nji|se |ro |esi|nta|ara|iba|łib|nsa|tut| l’|tri|ame|o o|arà|ist|a g|usi|i s| cu|io |ita|nes| ne|rtà| tu|r ł| un|nto| ma| si|l p|ond|sos|tra|so |nsi|sun|esu|à p|e r|iti|ji |onp|ren|ont|tes|ste|in |ia |de’|l s|rio|isi|ra |dis|ras|ghe|łi |e f|sie|r d|i p|man|r e|nda|res|ca |nca|anc|a a|str|a i|o i|go | st| fa|n o|iał|sen|’st| ’s|i c|ntr|ien| di|o c|ver|est|r a|o p|nti|l m|pie|nde|son|ego|ega|ari|r i|var| an|rim|a’l|i o|e m|pod|imi| al|n p|pre|o s|co |ani|ri |uti|rus|tru|l’i|età|e l| ca|ato| fo|ó d|łit| a’|ant|dez| cr| me|ten|à è|oda|ó p|à o|den|en | vi|a v|o n|ne |rte|ltr|teg|nio|ini|or |sti|una|ełi|i g| ze|à e|npa|ni |ers|a r|a è| su|com| vo|ans|ja |à i| ar|fon|esp|tro|ote|rot|ura|re |o ł|cia|r t|à c|min|ene|alt|opi|eso|oło|n s|ute|e t|rse|anj",
		nso: "go | le|le | go|a g|lo |ba |o y|ng | ma|ka | di|ya | ya| ka| mo|a m|etš|a l|elo| tš|a k|ang|e m|o l|na |e t|man|wa |o t| bo|tok| a |e g|la |a b| ga|a t|we |oke| se|gwe|kel| ba|ša |o a|o m|tša| na|e l|o k|tše|a s| to| o |ele|a d|o b|ago|ego|dit|tšh|o g|oba|gob|e d|tho| e |šo |ngw| ye|ong|g l|di |o n| tl|ga |swa|let|olo|tla|tšw|mo |ane|ho |še |oko|aba|šha| kg|tšo|wan|ela|hab| sw| th|g o|ola|ye |e b|a n|kgo|šwa|eo |set|ito|e s|ona|log|mol| wa|se |oth|ao |eth|ogo|thu|to |eng|a y|o d|hut|e k|o s|net|kol|lok|a a|gag|rel|ire|e e|nag|agw| wo|ana|o w| yo|hlo|lel| bj|šwe|alo|aga|leg|wag| ph|yo |lwa|mel|pha|wo |get|kge|ano|aka|ato|lat|din|o o|hir|šeg|o e|ala|mok|šom| la|mog|nya|e y|lao| ts|mot|i g|ke | ke|kan|iti| me|kar|g y|gwa|eba|ohl|šhi|hel|phe|oph|bo |bot|ume|pol|a w|sa | sa|gon| lo| am|are|gel|ale|a p|len|e n|atš|itš|rwa|o f|emo|edi|bon|bja|ta |tle|ban|no |ušo|tlh|amo|wel|išo|ing|ge | ge|the|leb|o š|ko |hla|bop|dir|e a|ahl|aem|mae|ntl|šon| mm|mon| fi|lek|oka|uto|omo|i b|ret|ape|oge|lal| nn|ošo|pel|okg|abo|gab|lon|lag|yeo|a f|ile|moš|kga|dik|ši |yal|i l|tlo|a e|tsh|otl|elw|odi|i t| fe|med|dum|mal|ora|oll|hol| nt|jo |boi|lwe|i s|bat|hom|lho|ikg|tha|nel|muš|mmu|ha |apa|ne |adi|eny|iri|šal",
		ban: "ng |an | sa|ang|ing|san| ma|rin|ane| pa|ne |n s|ak | ka| ke| ha|hak| ri|nga|ma | ng| ja|in |sal|lan| pe|n k|uwe|iri|g s|ara|alu|lui|gan|uir|duw|adu|mad|adi|yan|nma|anm|jan|asa|n p|we |g p|g j|pun|a s|a m|man|e h|nge|tan|n m|awi| la|kan|nin|ra |uta| ne|pan|ur | tu|ih |ala|aya|n n|wan|eng|nte|un |ngg|tur|ah | da|en | ut|ana|bas|beb|nan|lih| wi|apa| ta|are|aha|ent|iad|wia|eba|han|ian|ani|ten|din|wi |taw|aan|a n|gar|asi|n w|pen|ebe|da |ika|ngk|a p|keb|ama|ata|aje|n r|aka|ipu|kal|e s|saj|g n|nen|g k|ado|oni|ron|ero|jer|ela|dan|ate|ka |anu|dos|dad|nya|al |aki|i k|a t| wa|ami|ren|ksa|ega|sak|gka|nay|ewa|mar|nik|ep |e p|aks|ndi|sar|iwa|upa|era|neg|oli|ina|uni| pu| se|h s|pat|ban|lak|h p|rep|os |ran|a k|ali|ngs|aga|sa |ar |e m|ung|atu|arg|n l|usa|sam|ngu|ewe|tat|nip|swa| sw|n t| pi|n d|i n|a u|kat|osa|eda| mu|ena|e k| me|r n|lah|k r|nda|ayo|ida|um |uku|k p|gsa|kew| ba|ras|r p|wen|par|pak|k h|eka| ny|i m|end|ari|yom|gay|kab|uan|pa |gi |kin|kum|huk| hu|n u|h r|war|dik|mal|g t|ta |ti |sti|sap| su|s k|per| in|ntu|pol| po|car|rga|pin|eh |r m|tah|ant|nus|mi |idi|did|rya|ary| pr|ngi|kar|pag|gew|ha |k k|min|uru|ut |tut|ita|eta|dil|oma|ri |ust|mus|ira|g d|sio|gam| ag|as |abi|i p|g h|g r|il |awa|lar",
		bug: "na |ng | na|eng| ri|ang|nge|nna|ngn|gng|ge |sen| ma|app| si| ta|nap|ase|a r| pa|ddi|a n|ri |tau|a t|ale|edd|au |ega|ria| ha|ai |hak|len|e n|ias|ak |ga |a a|pun|inn|ing|ass|a s|nai|pa |nin|sin|ppu|ini|are|gen| ru|ngi|upa|g r|una|rup|ana|ye | ye|gi |ama|i h|lal|man|asa|enn|ara|le |i r|ila| de| ke|ssa|g n|ae | as|e a|san|a m|din|a p|di |sed|ane| se|e r|u n|ada|ann|ala|ren|e p| la|da |lan| we|nas|aga|ipa|i a|e s|pan| ad|wed|reg| ar|sal|pad|ole|i n|g a|lai|asi|pas|a k|i s|ung|rip|g s|ena|jam|ola| pe|ran|ppa|e m|i l|akk|gan|ngk|ong|map|ril|aji|ttu|kan|gar|neg| ne|gka|att|g m|ain| ja|nar|ett| e |k r|i p|nan|i t|ra |e d|ban|gag|bas|eba|beb|ata|sib|nen|i m|unn|iba| mo| wa|ebe|keb|uwe|de | te| sa|par|kel|g p| ba|kun|ura|a d|uru|mas|aka|bol| al|u r|ko |we |kol|tu |add|o r|e y| hu|pol| po|mak|deg| at|bbi|ian|elo|kko|ell|auw|nga|cen|iga|nat|g t|dan| di| tu|apa|uku|huk|ro |tte|ma |ngs|atu|leb|iko|sik|ssi|rga|arg|ekk|rel|uan|la |an |ece|pat|gau| to|ele|a w|e w|a y|lu |a b|gsa|sil|rus|ie |ire|ebb|oe |wet|rek|llu|ppi|tun|dec|wa |awa|baw|u w|ten|ter|ka |per|mat|g y|pak| an|lua|sse|pig|dde|nre|anr|ton|olo| ia|caj|nca|ona|nro|onr|sa |tur|k n|e h|u p|bir|lin|a e|eri|mae|e k|si |elu|a l|tam|ru |ntu|ade",
		knc: "nzə|ro | a |be |ye | kə|zə |mbe| ka|a k| ha|akk|abe|kki|hak|ndu| nd|a n|a a| ya| la|adə|ben|aye|en |inz|kin|yay|əbe|ji | mb|lan|ma |də |eji|bej|ə a|o a|aro|əla|du |e m|kəl|əna|kən| ba| ga|ga |lar|e a|u y|an |rdə| ad|anz|shi| sh|ard|əga| ku|au | au|e h|n k|a s|uro|wa | na| ye|so |obe| sa|ara|iya|kal|ama| nə| su|amb|n n|in |ənd|ndo|kur|inb|dəg|u a|kam|na | fa| nz|and|ida|ba |ə k|awa|la |nyi|a b| fu|dəb|a l|nəm|sur|e s|aso|ana|gan| ci| ab|a d|tə |a g|kar|dən|uru|a y|baa|ə n|ru | da|wo |əra|ndi|ya | sə|tən|ade|gad|asa|ta |aar|aa |al | as|aya|i k| du|e n| ta|uwu|din| tə|nam|ata|e k|o k|am |a f|o n|təg|i a|əmk|ə s|nba|awu|iga|nga|wu |ala|utu|o w|da |nza|zəg|əli|gin|ima|zən|u k|adi|owu|cid|əwa| wa|san|əgi|laa|awo|de |bem|fut|n a|wan|rad|do |ali|i n|mka|e l|u s|zəb|o s|ayi|wur|n y|ibe|iwa|əgə|za |mar|a t|wal|mər| mə|tu |ndə|azə|wum|fuw|kun|gən|uma| ng|o g|ema|yir|gay|o h|on |tam|kat|ada|lmu|ilm| il|jam| ja|dob| ny|dəw|yaw| ay|ən |hir|i s|liw|ela|bel|how| ho|atə|nat|iro|aid|zəl|ltə|hi |tin|dum|nbe|o t|ə f|irt|rta|n d|kiw|a h| wo|mu |sad|ə h|ədə|taw|lil|dal|sha|n f|iwo|o f|enz|diy|ədi|səd|yi |əny|ang|nab|nya|wob|unz| aw| ra| ji|lam| al|nad|wow|ram|ə y|dar|a i|utə| yi|u n|di |kas|fan|ənz|təb",
		kng: " ya|na |ya |a k| na|a y|a m| ku|a n|u y|and|a b| mu|wan| ba| lu|yin|tu |ve |yan| ki|ka | yi|nda| mp|a l|di |ndi|la |ana|ntu|si |so |da |ons|e n|mpe|nso|aka| ke|pe |mun|unt|lu |i y|alu|sal| ma|o m|luv|ta |ina|nza|ke |u m|e y|uve|ndu|ala|u n|i m|za |ban|amb|u k|isa|fwa| ko|to |kon|ayi|ma |du |kim|ulu|o y|kan| me|wa |usa|kus|anz|ama|ang|end| ve|yon|nyo| ny|a v|a d| to|i k|nsi|ins|i n|sa |mos| mo|mbu|e k|und| bi|osi| fw|ika|kuz|len|uti|imp|mab|uka|ata| le|ind|vwa|tin|pwa|mpw|kuk|ba | at|kis|adi|mba|olo|ngu|bu | di|uta|mut|lo |sam| sa|sik|isi|e m|su |ila|ula|e l|mu |usu|abu|nga| nz|lus|yi |yay|ngi|but|o n|ni | nt| ka|dya|kak|dil|esa|amu|ti |imv|o k| bu|bal|e b|wu |awu|kul|ant|gu |ngo|inz|bun|a t|mpa|utu|dis| dy|nka|ank|mvu|kin|u f|iku|ong|uzi|zwa|i l|bim|sad| mb|vuk|dik|uzw|lam|tan|mef|idi|kat|lwa|fun|kuv|ga |ken|bak|ing|luz|baw|bis|yal|uya|luy|bay|nsa|mak|usi|mus|nta|ibu|kub|a a|atu|ufu|uvw|i a|ani|swa|uza| ni|ela|tuk|kol|lak|uso|ola| ns|twa|uko|pam|kut|bam|i s|eng|ku |umb|don|ndo|yak|i t|iti|mbi|eta| nk|iki|gi |uku|a s|luk|sol|nzo|te |nak|oko|mam|tal|efw|pes|dib|u b|ati|gid|uke|nu | nd|umu| vw|ilw|dus|luf|zo |u t|mvw|met|bum| ng|sul|ima|wel|kwe|ukw|zol|yam|ota|kot|lan|zit|i b|i v|kun",
		ibb: " nd|ke |e u| mm|ndi| ke|me |de |e n| em|o e|en |nye|mme|owo| en| ow|wo |yen|ene|mi |emi|ye |i e|e e|eny| un|nen|eke|une|edi| ek|e o| uk|et |n n|ne |e i|n e|e m| ed|e k| ye| es|ana|em | id|ede|esi| mb|un |di | nk|iet|kpo|na |ukp|sie|kem|kpu| in|kie|eme|did|ie |idu| nt|nam|am |ndo|o u|o o|mo |o n|mmo|yun|t e|din|dib|kpe| uf|o m|ked|nyu|no |ded|o k|an |on |nkp|e a|du |m e|iny|kpa|po |ho | kp|ade|om |ina|dut|ono| ub|m u|uke|bo |ikp|i o| ki|ini|bet|mbe|ida|t m|ode|in |oho|wem|uwe| uw|bio|ut | ot|ru |uru|pur|uto|ni |i m|do |fen|omo|dom|u u|ok | us|to |dik|iso| ut|mde|tom|ibo| is|n i|ri |o i|oki|mok|edu|ide| et|a n| on| ak|diy|ak |nek|a e|n o|i u|man|u o|puk|akp|pan|idi|m n| ob|ara| or|a m|op |a k|t k| ny|ema| as|io |kar|pon|nwa| ik|oto|boh|ubo|n k|ufo| an|i k|m k|k n|pem|uka|o a|i n|uk |ed |wed|nwe| nw|usu|uan|te |mad|ti |e y|a u|asa| mi|obi| ef|n m|m m|dud|sun|n y|ka |o y| ey|t i|ro |oro|ond| of|ra |aba|tod|fin|re |nte|nde|ko |efe| ab|k u|dis|n u| eb|ony|pa |nti|pe |med|da |ndu|mbo|eye|dem|aha|ban|ena|nka|san|i a|sop|ibi|sin|ion|eko|se |he |ruk|oru|eto|sua|d e|odu| od|a o|mba|ama|fok|iok|a a|anw|mek|so |ufe|m o|kon|k m|ha | se|si |asi|bas|ufi|ito|dit|ere|ike|son|ori|pep|fon|u n|a y|bon",
		lug: "a o| ok| mu|wa |oku|nga|mu |ga | ob|a e|tu |ntu|bwa|na |a a|ba |ang|ra |a m| ng|wan|aba| n |a n|li |oba|a k|unt|la | ab|era|a b|ibw|mun|u n|ka |ali|tee|ate|i m|uli|bul|obu|eek|u a| bu|dde|za | ku|ana|ban|sa |edd|ala| eb|mbe|iri|ye |gwa|emb|omu| om| ek|u b|ant|ira|e o|n o|be |amu| en|eki|kwa| er|dem| ed| ki|nna|okw|ama|kuk|eer| ye|eri|kus| ba|ggw|kol| wa| em|usa|ula| am|inz| ly|eka|any|ola|i e|ina|kwe|o e| eg| ky|ekw|u m|mus| bw|kir|ere|ebi|u e|ri |n e|uyi|a y|y o|a l|onn|uso|u k|ger|e e|bal|egg|o o|mat|zib|izi|aan| at|awa|no |ko |yo |bwe|yin|kul|bir|zes|wal|aga|nge|ako|gan|ebw|nza|lin|esa|e m|oze| ma|riz| te|nyi|kut|ya |ufu|kub|sin|we |ngi|obo|kan|nka|yen|eby|y e|gir|eta|una|aka|lye|tuu|wo |bee|u o|ku |i y|ino|kin|e b|a w|isa|o b|sob|zi |e n|wam|imu|e l|uku|bon|de |san| by|ata|wat|iko|kuy| ag|boz| al|ngo|lwa|umu|ulu|utu|uki|ewa|taa|o n|ong|si |nsi|by |e k|muk|usi|rwa|ne |i o|i n|enk|bye|rir|ma |kug|mbi|iza|lal|uko|kis|enn| og|ole|kye|a g|asa|add|ani|nya|sib|ens|ni |ini|uka|i k| aw|uga|gi |yam|n a|tab|uma|umb|kyo|wen|uwa|bib|wee|ing|a z| ey|ze |emu|ete| et|tew|a t|yiz|mul|awo|u g|nzi| kw|tal|o a|o k|fun|afu|and|i b|ibi|ung|ro |amb|igi|aku|saa|baa|nyu|yig|ayi|gya|wet|kik|go |a s|ti ",
		ace: "an |ng |eun| ha|ang|oe |peu|ak |on |ngo|gon|ah |nya| ta|na | ny|ung| ng|reu|yan| na| pe|ure|meu|roe| ke|eut|hak|keu| me| ba| ur|at |teu|ee |han|a h|dro|ban| di|ara| be|ata|g n|iep|tie|am |eur| sa|nan|jeu|ut |n n|ep |eug|tap|seu| la| te| ti|uga|e n|euk| da|ala| at|a n|eba|beb|awa|ong|ra |tan|n t|eum|eh |n b|p u|ih | se|nda|h n|a t|a b|h t|ape|eu | pi|oh |eub|e p|lam|e t|ai | ma|um | si|dan|eul|asa|t n|und|neu|ana|n p| wa|n a|bah|lah|and|lan|wa |euh|n k|nyo|n h|eus|ula| bu|k t| je| dr|anj| pa|ma |g s|n m|h p|eng|nga|ran|n d|om |hai|a s|yoe|e b|mas|san|ngg| ra|ta |beu|g d|nje|taw|uka|ek |a k|una|a m|ura|yar|sya|gan|soe|n s| li|sid|ya |sab|aka|k n|ka |dum|ndu|har|ot |di |idr|aya| ka|kat|e u|e d|ok |a p|bat|aba|euj|gah|adi|lak|pat|et |n j| ja|kom|uko|kan|en |asi|ari|t t|aan|un |h d|sa |ame|ate|ama|sia|oih|usa|h h|g k|i n|sal|ila|bue|dee|lin|h b|ieh|g p|bak|aja|huk|ade|k m|dip| in|lee|uny|uh |rak|dar|uta| so|gar| ne|nto|ant|rat|uja|h s|aro| le|g h|nta|ep‐|ina|k a|uma|t b| ji|don|gro| hu|k h|ile|t h|t s|ngs|gam|aga| ag|m p|n l|heu|e s|ahe|a l|ane|e a|ggr|‐ti|p‐t|g b|ue |toe|jam|oe‐|eud|k k|ngk|ika|ino|ute|ie |wah|ham|n u|taa|yat|k b|tam|sam|a d|ia |man|use|t l|uk | an|aso|ga |g m| ya|ri ",
		bam: " ka|ka |ni |a k|an | ni|kan| bɛ| la|i k|la |ya |n k|ye | ye|ɔgɔ|na |li |ɛɛ |bɛɛ|ɛ k|ali| ma| i |man|sir|ra | da|en |ama|gɔ |wal| wa|ira|n n| kɛ|mɔg| ja|a n|a b| mi|ma |a d|ana| mɔ| ba|’i |ɔrɔ|min| o |iya| si| sa|in |ara| na| kɔ|i m|i j|dan| k’|i d|a s|len| jo|bɛ |jam|a m|ɛrɛ|i n| n’|a l|a y|kɔn| fɛ|kɛ | tɛ|iri|ari|’a |aw |ɛ s|a i|ɔnɔ|i t|ɛ b|n b|ani| an|riy|sar|ɛ m|tɛ |rɔ |ko |a w|i b|si |asi|a t|k’i|ɛn |o j|a f|a j| fa|den|aya|nɔ |n y|i s|ale| de|ang|aar|baa|ila|ala|kal| di|inn|tig|o b|ɛ j|ɲa |i f|olo|nu |nnu|osi|jos|raw|kun|ati|e k|w n|ɛ n|aga| se|ɔ m|nɛ |inɛ|nti| ta|lan|bɔ |i y|ɔ b|don|ga |ugu|a a|fɛn|da | jɛ|igɛ|ɔn |ɲɔg| ɲɔ|nɲa|u k|ada|bil|abi|rɛ |n’i|o l|ɔ k| fo| a | ti|aba|nw |jo |n i|a ɲ|go |ɔ s|iɲɛ|o m|yɔr|n o|n’a|ri |hɔr|i h|gɔn|afa|kab|un | ko|i l|aka|lak|on |e m|igi|a o| bɔ|o f| sɔ|n f| fi|ant| hɔ| cɛ|ɛ l|dam| ha|aay|maa|fur| fu| ku| tɔ|ti |ile|gu |mɛn|riw|e b|’o |e f|iwa|ɛ y|uya|nna|n m| do|ago|nga|kar|nka| du|o k|ɲɛ |n w| jɔ|iir|n d|fan|oma|lom|wol|nin|n j|cɛ |u b|ili|a h|nen|ɲɛn|ade|ɛɛr|u d|nba|ru |uru|tɔn|ɛku|jɛ |dil|gan|i i|sug| su|w l|ɛmɛ|w k|uma|ew |fɛ |aju|ɔ o|diɲ|ɛ i|ɔ n|sɔr|isi|ɛya|ank| t’|ɔnɲ|rɔn|i ɲ|wa | b’|taa|anb|mad|had|lu |yir| yi|amu|aam|lad|ɛna| ɲɛ|sag",
		tzm: "en | ye| d |an | n |ur | s |ad | ad|ḥe|lḥ| lh| gh|agh|n i| i |̣eq|d y|n t|eqq| ta|ett|qq |s l|dan| is|gh |la |hur|ell|ra |d t|r s|ghu|is | na| am|nag|i t|mda|ll |n g|a y|yet|t i| te| ti|di |n a|l a| di|akk|in |ara|a d|n d| ar|ma |ghe|n l|ull|it |edd|dd |kul| ku|amd| ur| id| wa| we| ma|a n|q a|li |rt | yi| ak|d a|as |a t|lla|men|es |d i|a i| le|sen|lli|lel|a a|n s|t t|ar |na |n n|eg | tm|n y| dd|tta|t a| as|r a|ken|kw |kkw|twa|i w|n u|d u|deg|mur|t n| tu|s d| ag|at |wen|gar|i l|win|ttu|wak|n w| tl| de|s t|ḍe|i n|hel|d l|tam| se|rfa|wan|w d|urt|er |h d|iya|gi |sse|yes|erf|zer| tt| ik|ddu|q i|ḥu| in|tle|nt |hed|r i|wa |arw|mga|idd|sef|fan|ize|n m| im|ya |udd|ttw|i u|uḥ|mad|tim|s n|i d|emd|wem|tmu|ef |ame|rwa|i g|̣en|iḍ|ddi|iḥ|ili|ess| u |el |t d|awa|msa|lan|a l|kke|tte|ikh|em |wad|way|̣ud|s y|mma|s k|i i|ant| ya|siy|̣ṛ|un |agi|dda|til|khe|med|tes|ana|taw|l n|d n|chu|all|yek|am |g w|aḥ|r d| iz| ne|nun|anu|qan|lqa| lq|t l|iwi| ss|den|gha|ert|der|nes|man|tag|s u|hwa|ehw|yeh|ala|ila|lna|eln| la|ṛr|ray|ṣe|yed|iwe|n k| lâ|yen|ile| il|ha |ski|esk|lt |hul|ekh|del|i a|kra| kr|yn |ayn|a s|h a|ir |ezm|net|eḥ|awi|ki |u a|leq|fel| fe|ssi|use|ine|il |r t|tem|edm|hef|ail|aw |naw|yas|asi",
		kmb: "a k|la | ku|ya |ala| mu| ki|a m|kal| o |u k|o k|ni | ni| ky|mu | dy|dya|a o|lu |ang| ya|tok|kya|nga|na |so |oso|a n|oka|nge|mba|i k|a d|kut|xi | wa|kwa| ka|mut|hu |elu|thu|ba |uth| kw|uka|gel|ka |a i|wal|wa |uto|ene|ban|ga |i m|kuk|ku | mb|e k|u m|ne |ana|kik|u n|a y|ngu|iji| ng|u y|ela|u w|i y|ixi| mw|kit|kel|ye |ika|wen|isa|nda|ji |oke|u i| ji|ena|and|und|kil|ilu|ung|ke |iba|ila|aka|a w|o w|yos|ten|kus|ulu|kub|e m|ta |alu|sa |oxi|mox|amb|olo|kum|gu |wos| wo|wat|ate|muk|gan|lo |tun|du |ndu| it|mwe|kan|san|kis|ita|o m|luk|imo|ong| ph|kye|a t|i d| ye|di |ato|nji|kij|sok|idi| ix|u d|kud|u u|ula|tes|we |e o| ke|a s|o i| di|uku|da |udi|ma |lun|lak|eng|ele|wij|yat| we|nu |wan|uba|e n|hal|pha| se|e y|yen|kib|a j|uke|ki |o n| yo|ito|itu|a u|i n|jin|kwe| im|lon|u o|uta|su |i w|ja | ja|utu|kat|iki|fol|ute| ut|kul|i u| en|kim|adi|ikw|tal|esa|nde|dal|yan|ngo|fun| ko|jil|eny|i o|uki|nen| ik|umu|lel|atu| uf|ing|uso|vwa|o y|esu|u j|ge |ufu|lan|o d|nyo|jya|uma|i j|jix|ukw|usa|unj|ite|o a|kuz|sak|dib|kyo|mun| os|mbo|imb|go |kos|u p|ijy| ib| tu|te |i i| a |han|xil|exi| il|kam|dit| un|a a|ilo|gam|kwi|tul|ivw|ubu|lul|a p| so|iku|uni|se |oko|o o|mwi|ote| to|kex| uk| bh|ufo|e a|ind|bul|sen|inu|ngh|kiv",
		lun: "ng | mu|la | ku|a k|di |aku|tu |chi|g a| a |ntu|mun|ma | ch|a n|unt|a m|ndi|ela| we| na|aka|ima|ind|jim|eji| ni|i m| in|u w|a i|wu |i k|a w|shi|awu|hi |lon|u m|wej|sha|ing|kul|wa |nak|i n|ala| ja|na |ung| kw|muk|ulo|kum|ka |a c|hak|cha|iku|ewa|wen|a h| wa|g o|u j|kut| ha|ana|vu |ovu| ov|yi |idi|u c|him|nik|ong|adi|mbi|kwa|jak|kuk| an|ang|tun|bi |nsh|tel|ha |esh|amu|han|kus|kwi|ate|ila| he|uch|ula|imb|ilu|a a|kew|enk|uku|mu |u a|hin|a y|zat|nke|u n|kal|hel|ond|i a|ham|eka|eng|mwi|a d|itu|and|del|nde|wak|ins|nin|i c| ya|ona|mon|ina|nji|i h|ach| yi|ama| ak|nat| mw|nyi|kin|umo|lu |ata|uma|sak|ku |udi|ta |ati|uza|kuz|mul|wes|ich|i y|awa|u k|uta|muc|i j|wal|uka|kuy|uke|wit| di|yid|naw|kam|bul|ayi|wan| ko|i i|kad|waw|akw|ni |ken|ji |uki|iha|dik|u y|g e|ush|mbu|si |osi|kos|ahi|ika|ish|kud|ash|twe|atw|any|dil|hih| ye|da |eni|kwe|wil|imu|dim|li |ya |kun|yin|g i|nan|yan|win|iwa|din|tam|etu|ant|amb|mwe|his|nda|hik|til|ule|umu|was|inj|jin|hu |nam|mpi|iki|wah|hiw|kuh|jil| da|eyi|ney| ne|isa|hid|usa|jaw|wat|wun|tan|umb| ma|uya|una|end|lun|pin| ji|ahu|nka|omw| om| ny| i |hen|che|yej|wik|u h|eta|tal|kuc|ulu|sem|wet|fwe|twa|utw|uyi| hi|iji|iwu|mpe|omp|ilo|yil|nic| en|a e|iyi| at|haw|lek|mba|emb| ew",
		war: "an |nga|ga | ng| pa| ha| ka|han|pag| hi|in | ma| an|ata|mga|hin| mg|kat|ay |ya |a m|a p|gan|on |da |n n|n h|ug |n p|n k|ung| ug|iya|a h|a k|ha |n i|adu|n m|dun|tad|ada| iy|sa | o |ara|may|a n| ta| di|a t|n a| na|y k|o h|pan|kad|tag|n u|yon|ags|ud |o n|ang|al |a s|ana|gsa|gad|a u|o p|man|syo|asa|ala| ba|ag | in|a i|g h|n b|agp|asy|awo|ray|war| wa|to |a d|wo |a a|usa| us|g a|nas|ina|was|taw|nal|ing|gpa|ali|iri|dir|agt|i h|ra |ng |aha|ri |bal|san|ad |kas|aka|g p|o a|a b|ida|awa|hat|no |g m|ini|uga|ahi|y h|o m|tan|ili| bu|uha|buh|gka|agi|bah|aba|i n| su|tal|him|at |pin| pi|hiy|kan|int|mo |n t|did|a o|aya|sya| ko| tu|nah|nan|iba| bi|n o|od |agb|la |kon|lwa|alw|gba|aho|tra|uro|o u|l n|ona|yo |ho |pam|o k|agk|ano|d a|sud|asu|gin|ngo|ni | la|hi |as |rab|uma|ton|os |par| sa|sal|ati|ko |iko|upa|lin|ami|gar|ban|n d|ern|gi |aag|abu|a g|kal|d h|aga|yan|n e|yal|d m|gtu|ak |mil|rin|ba |lip|mah|aud|lau|ka | so| ig|lig|ama| ki|ihi|tik|ras|aso|mag|gud|g i|tun|g k|duk|osy|sos|kau|uka| un|hon|n s| pu| ib|ro |imo|tub|mak|pak|ila|n w|yer|bye|ent|ito|ika|amo|it |sug|n g|dad|ira|edu| ed|tum|aup|ngb|til|non|anu|pod|upo|sak|sam|ari| pr|agh|alu|ato|ta |nta|gon|lik|bli|s h|d i|k h|uyo|ig |uli|bul|dto|adt|isa",
		dyu: "a’ | ká| kà|ye | ye|kà | à |ni |la | bɛ|án |kán| la| ni|ya’| i |ɔgɔ|ya |ká |mɔg|a k| mɔ|bɛɛ|á k|ɛɛ |na |ɔrɔ|n k| mí|’ y|mín|ín |i y|’ k| be|’ l|be | ya| kɛ|te |ma |à k|’ m| te| jà| wá|n n|nya|ɛ k|ɛrɛ|i’ |a b|wál|ra |àma|áli| ò |ima| ní|jàm|ɛn |gɔ | mà|e k|à l|ɔ’ |lim|ní |n’ | lá|iya| kɔ|à à|o’ |e à|e b| há|rɛ |ana|man|rɔ |n b|i k| sà|ɛ y|à m|e s|à b|li’|ɔnɔ|kɔn|hák| dí|gbɛ| bá|n y|ara|bɛn|’ s|kɛ |mà | bɔ|’ n| kó|aw |’ b| sɔ|riy|à y|a m|nɔ |e m|sàr|a j| sí| fà|ɔ k|àni|à s| gb|kɛr|sɔr|yɛr| yɛ| fɛ|gɔ’|n m|báa| sì| tá|àri|na’|e w|yɔr|a d|i m|a s|a n|ákɛ| là|lá |áar|dí |à i|ali|a f|en | cɛ|bɔ |an’| dà|yaw|ólo|’ t|dén|ìgi|sìg| àn|’ f| sé|ɔ s|ána|ɛra|ógo|bɛr| ó |a t|w n|ɔn |ra’|e i|à t|i à|à d|si |se | se|’ d| a |aya| ɲá| tɔ|cóg| có|sí |fɛn|i b|àra| má|ɛya|lan|kàl|á d|ɛ l|ɔ à|nga|n s|a w|àng|li |a à|ɛ’ |à n|ko | í | dɔ|gɔn|e ò|a y|tá |í i|i t|àla| na| dò|so’|u’ |e’ |rɔ’|a i|a g|ina|kan|nin|ɔny|a h|kó | ù |ili|ɔ b|w l|kɛy|e n|den|ama| dé|fúr| fú|i n|i ɲ|úny|dún| dú|ma’|kùn| kù|òn |dòn|i l|e d|ga |nna|go |ò k|i s|len|kél| ké|í t| nà|ɛ n|a c|i f|ɛnn|dàn|í à| lɔ|dɔ |tig|áki|rɔn|hɔr| wó|da’|gid|ɲɔg| ɲɔ|la’|úru|ò b|ow | bè| fá|ɛ t| yɔ|ɔ y|jɔn|ìna|mìn| mì|ɲán|ɛ b|e j|in |í y|éle|ból|àga|íin|díi",
		wol: "am | ci|ci | sa|sañ|añ | na|it | ak| am| mb|lu |ak |aa |ñ s|mu |na |m n|ne | ko|al | ku|baa|mba|te | mu|ko | wa|a s|ñu | ni|u n| te| ne|nit|u a|e a| lu|t k|i a|oo |u m|ar |ku |ay | it|pp | do|u k|gu |u y|éew|rée| ré|war| ta| ñu|i w| bu|xal|llu|épp|oom| li|u c|on | xa|ul |àll|wàl| wà|loo| yo| di|kk | ya| aa|u d| gu|yoo|oon|i d|i b|mën| më|fee|doo|bu |nn | bo|ew |e m|o c|r n| xe|eex|i m|boo| yi|nam|aay|m a| nj|ara| du|ju |xee|yu |en |een|naa|uy |ana|enn|aar|aju| bi|taa|ama|igg|oot| lé|yi | pa|di | aj|ti |ën |okk|k s|taw|lig|gée|ral|ee |u l|i l|m m|und|dun| de|li |u j|n w|an |w m|ala| me|eet| se|axa|ata| ba| so|n t|a a| dë|m c|yam|mi |éey|ggé|ota| gi|ir |ewa| an|a m|aam| ja| ke|ngu|om | su|a d|see|amu| ay|ax |ex |wfe|awf|dam| mi| ng|ey |p l|i n|o n|u t|a n|ool|jaa|ken|une| ye|la |n m|k l|kan|a l|et | yu|bok|mbo|u x|i t|àng|jàn| së|k i|nee|i j|e b|men|ok |em |ndi|i k|ñ ñ| lo|m g|nda|ñoo|kun|opp|ali| ti|laa|j a|l x|n n|lee|nd | da|ada|aad|are|njà|eem|y d| fe| jo|y a|lép|tee|aw |l c|wam|k c|n a|l l|nja|ëng|le |a b| mo|aan| fa|e n|m r|oxa|dox|n c|l a|ska|ask| as|aat|a c|mul|l b|aax|u s|y t|eg | jë|k n|ng |g m|gi |gir|k t|ëy |sëy|ëra|góo|kku|uñu| bé|tax|ba |e s|m s|i r|i c|k b|añu|t a|u w",
		nds: "en |at |un | da|n d| de|een|dat| un|de |t d| ee| he|cht|n s|n e|sch|ht |er |ech| wa|rec|tt | si| to|vun| vu|ett|ten| re| ge|n h|ver|nne|k u|elk| el|t w|ien|lk |sie|to |het|gen|n u|t u|n w|orr| an|n v|r d| in| ve|ch |war|ann| or|ör |t r|rn | fö|it |rer|ner|för| st|rre|den|t g|n f|up | up|eit|t a|t e|rie| fr|aar|nd |ich| sc|chu|wat|n g|fri|nn |ege|on |oon|rrn|daa|t h| bi|is | is|rt |ell| se|hte|len|n o|n k| ma|kee|in |ik |lt |e s| mi|n i|aat| we| na|ven|hei|t s|t t|hn |lle|n t|n m| dr|ok | ok|doo|ers| ke|se |lie| sü|nsc|ken|n a|arr|sta|ünn|gel|r s|ren|rd |che|ll |ill|he |e a|nen|ene|men|ie |ins|ahn| gr| wi|ede|kt |öff|röf|drö|raa|sik|llt|n b|an |kan|ard|und|e g|gru|dee|ff |s d|sse|sün|all| ka|run| dö|eke|st | do|ere| ün|ehe|ebb|heb| gl|min|e e|ens|taa|rch|örc|dör|ig |nee|maa| so|al |aal|cho|tsc|e f|ieh|e v|t v|ünd|iet|t m|enn|p s|el |hör| wo|t o|t n| fa|iht|eih|hen| al| ar|bei|rbe|arb|pp |upp|hup|e w|ehr| eh|utt| be| ut|na |inn|nre|lan|nst|ats|huu|as |weg|t f|e r|öve|eel|et | ni|mut| mu|pen|t b|a d|wen|ul |uul|e d| ah|str|eve|lic|ert|aak|hee|t k|ste|erk|üss|düs| dü|t i|der|iek|e m|mit|d d|nic|ent|gt |anr|set| as|aaf|tra|art|oot|r t| eg|ach|t l|l s|ter|akt|and|ame|hon|nat|n ü|r e|ite",
		fuf: " e | ka| ha|ndi|al |de |di |and| no|han|no | ma|o h|nde|e d|aa |e n|dyi|he |i e|un |a n|ala|dhi|yi |la |gol|re |dho|ka |eed|ho | wo|kal| dy|maa|dhe|o k| bh| ne|ko |ann|ni |hi | dh|bhe| nd|edd|won|ol |e e|ddh| mu|haa|ned|mun|e m| le| sa|i m| go|nnd|taa|aan|e h| fo|ede|eyd|ley|dan|e k|gal|aad|ii |i k|o n|sar|ond| fa|en |dya| ko|e b|tta|a k| he|ow |ana|uud|adh|iya|riy|yaa|bha|aak|ani|ett|het|ngu|aar|ydi|ari|i d|e f|i n|tal|le |ral|ira|ita|oni|ya |oo |na |nga|goo|dir|ndh|nda|ee |ydh| ta|e l|are|e g|ina|n n| wa|faa|fow| hu|i w| fi|akk|naa|ree|e w|udh|yan|ugo|i h|to |oto|nan| ng|oot|dyo|udy|oll|ore|fii|kko|mak|e s| da|a d|l m|on |dhu|dii|iid|ude|aam|i f|a e|o f|ady|den|n m|yee| on|e t|laa| la| na|l d|e a|idy|l n|l e|fot|ke |awt|lle|oor|in |o e| do|ubh|n k|a h|a b|a o|tan| ya|yng|att| ho|an |ake|nya|hen|a l|ewa|hun|i s|i t|mo |amu|te |n e|huu|taw|tor| o | ad|lli|onn|bon| bo|dee|bhu| an|ere|hoo|n h| ny|woo|iin|o w| mo|ku |er |der|ota|n f|dha|ant|l h|wti|tin| ke|tit|l l|yam|o b|aal|l s|a f|guu|ell|edy| se|und|n d| ga|ago|a t|eyn| ku|l g|gur|ama|a w|a m|oon|ndu|rew|waa|u m|nee|mu |tii|ri |nta|hin|wal|kaw|bhi| de|tug|dud|ure|uur|hey| fe|wad|do | si|too|o s|ing| te|tay|eta|o t|adu|ang|rda|urd",
		vmw: "tth|la |thu|a e|na |a m|ana|we |hu |kha| mu|a o|awe|ela|wa | ed|to |ire|ala|hal|dir|edi|ito|eit|rei|ni |mut|aan| wa|a w|u o|akh| on|a n|haa|ya | ni|o y|a a| yo|wak|utt|nla| ot| oh|iwa|ka |okh|att|oha| n’|the|oth|mwa|mul|ari|ne | si|iya|aku|apo|lap|unl|kun|aka| el| wi|tha|ott| ok|ha |oni|e m|e a| at|ale|le | sa|e n| va|ene|ihi| aw|owa|o o|ett|e s|ele|hen|hav|oot|lel|ta |moo|ula|amu|iha| kh| en|e o|han|o n| ak|o a|ota| mo|i a|e w|po | mw|row|nro|ara|’we|anl|i m|e e|de |ade|aya|a s|waw|ihe|ra |hel|eli|dad|a i|o s|ina|vo |a’w|nak| ah|lan|i e|i o|ika|sin| et|wi |eri|n’a|onr| ya|ri |var|ona|liw|hiy|nna|aa |wal|u a|a v|kan|oli| so|ko |huk|her|hiw|riw|avo|u e|wan|thi|aha|kel| an|eko|tek|hwa|sa |yot|itt|e k|uku|laa|riy|una|hun|ntt|yar|khw|ane|ath|pon|e y|o e|iwe|lei|ali|kho|wih| ep|n’e| es|ida|ani| a |nih|n’h|vih|avi|him|ei |lo | ma|aki|kum|i n|i w|nkh|uth| nn|a y|ahi|ile|rda|erd|ber|ibe|lib|i v|ia |ute|ole| it|som|i s|yok| na|ola|nuw|nnu| eh| yi|va |mih|saa|lih|hop|’at|man|hik|a k|ikh|iri|nin|mu |elo|’el|yaw|tte|mur|ont|ila|lik|hol|u s|uma|ma |uwi|inn|ehi|u y|nal|kin|saw|enk|in’|nan| wo|tti|ena|mak| ek|pel|ope|oma|sik|epo|ulu|ro |ira|wir|nli|pwe|mpw|emp|lem|sil|pot|tel| oo|iko|esi|n’o|era",
		ewe: "me |le |ame|e a|wo |kpɔ|ƒe | am| si|ɖe | me| wo| le|si |sia|e d|aɖe|esi|be |pɔ |e l|la |e w| ɖe| la| ƒe| kp|na |e e| mɔ| du| be|a a| aɖ|nye| dz|e s| ŋu|ukɔ|duk| na|e n|ome|ye |dzi|e m|kpl|e b|nya|ɔkp|pɔk|ɔ a|ple|ke |ɔ l|ɔnu|woa| o |iwo| nu|ɔ m| al|evi|u a|awo|mes|ɖek|nu |ŋu |o a|ɔwɔ|e ɖ|nɔ |ekp|gbe|mɔn|kɔ |ɔme|eƒe|eke|lo |alo| eƒ|i n| ny|o n|o m|ya |dze| ab|ia |e ŋ|e k|siw|iam|o d|ubu|bub| bu|o k|zi |ukp|li |a m|wɔ |nuk|mek| ha|i s|kpe|e ƒ|eny|any|ɔ s| go|e g| li|mev|ŋut|eme|akp|ã |anɔ|gom| ey|blɔ|dɔw|mɔ | wò|enɔ|tso|iny|ɔɖe|bɔ |oma|ɔna|a k| ta|e t|to |nɔn| gb|iaɖ|ɖes|ɔe |bu |egb|a s|vi | ƒo| dɔ| he| to|a ƒ|o e|ɖo | ɖo|ele|wɔw|awɔ|i l| an|lɔɖ|abl|ƒom|e h|i w|a n|wɔn|i d|ene|oto|yen|ɔ ɖ|meg|i a|ɔ ƒ|xɔ |ti | ts|afi|wom|agb| ag|nan|so |uwo|o g|ɔnɔ| vo|eɖo|tɔ |a l|etɔ| at|o ƒ| ad|ee |se | se|ne | xɔ|gbɔ|uti| ma|ovo|vov|vin|ɔwo|wòa|i b|i t|a ŋ|a d| af|ats|eŋu|e x|ɖok|o l| ne|ado|e v|de |ɔ b|ta |eye| ka|gɔm| gɔ|te |a e|ben| es|ana|a t|i ɖ|rɔ̃|mee|o t| ak|ewo|ɔ k|sɔ |i o|ɔ e|i m|ema|ded|ẽ |man| el|yi |ɖev|ata|odz|eɖe|u s|kɔm|ate|da | xe|axɔ| en| aw|edz|ui |buw|heh|uny|peɖ|o s|ze |i e| sɔ|bet|a g|udɔ|ehe|ada|o ŋ|o h|abe|he |o w|tsɔ|u ɖ|ku |isi|kui|oku|ɔ n| ke|ma |e o| tɔ|men|ade|dzɔ|oɖo",
		slv: " pr|in |rav| in|do |pra|ti |avi|anj| do|nje|vic|je |o d|no |li |ih |a p|ega| vs|o i|ost| za|ne | po|ga |ja | dr|co |ico|ako|vsa| v |kdo|sak| ka|ali|ima| im|e s|sti| na|van|i s| ne|akd|svo| sv| al|nja|nih|ma |pri|i d|stv|nos|o p|dru|i p|o s|pre|e n|jo | iz|red|iti| de|i i|neg|o v|ki |avn|vo |ni |em |i v|oli|a v|a i| so| nj|jan|obo|vob|ova|na | ki|ati| bi| ob|ko |ego|i z|tva|gov|rža|drž|i n|kol|i k|e v|kak| ra|bod|se |eva|ruž|jeg|e i|vlj| sk|žen| mo|e p|sto|nak|ena| se|del|n p|ter|žav|jem|kon|sme|a d|voj|lja| ni|enj|pol| en|ovo| te| ta|va |imi|zak| st|bit| sm|var|a n|i o| z |mi |ve |kat|di |pos|lov|nsk|me |krš|aro| sp|o k|n s|en | je|tvo|odn|vat|ate|a z|vol|ri |ed |ju |sta|a s| va|ji |sam|a k|o a| s |ene|uži|rug|ora|mor|jen|ans|elo|avl|itv|e m|eja|dej|rst|vne|nan|ove|e b| me|lje|ršn|akr|nar|čin|živ|čen|i m|o z|so |eni|rod|pno|za |oln|dol|h i|olj|tak|ars|nju|ebn|mu |o o|ičn|cij|aci|šči|h p|vič| ve|raz|nst|ajo|ode|kup|sku|e d|v n|u s|otr|nim|jav|šne|vi |vni|rim|kaz|ta |ovi|ski|n n|če |ose|v s|o t|da |ev |nik|rem| ko|ara|n d|bra|e o|ijo|si |i u|ra |žev|raž|vez|dov|ons|zni|obr| ja| sa|ljn|elj|dst|dis|bre|i b|m v|zna|sod|nem|šni|ina|an |seb|pro|ere|oji|mej|amo|skr| bo|edn|med|iko|ust|mož",
		ayr: "apa|nak| ja|aka|ata| ma|aki|asi|aña|ana|aqe|ñap|cha|aw |mar|ti |jha|iw |paw|pat|spa|ark|tak|ama| ch|ani| ta|una|jh |hat|kap|kan|a j|jaq|rka| uk|a m|aru|ki |kis|jan|taq| ar|pa |qe | wa|na |a a|niw|may|kas|iti|ach|i j| kh|ayn|ina|pan| mu| ya|ati|a u|yni|ha | am|amp|w k|as |uka|iña|sa |mun|at |hit|isp|t a|is |ch |ka |khi|ñan|e m|an |isi|oqa|ru |asp|siñ|ejh|ta |qha|kam|h a|ajh|pjh|atä| uñ|han|mpi|sis|sti| in|ita|qen|ham|ñat|äña|täñ|sin|rus| sa|ma |iri|ara|sit|yas|ñja|ska| ut|yat| ku|arj|qat|tis|tap|kha|pas| ji|ura|uñj|jam|a y|nin|nch|kañ| ju|hañ|ukh|nañ|kat|qas|i t|noq|rjh|lir|ili|ña |kun|tas| ka|ans|tha|kak|utj|w m|aya|pi | as|i u|nka|us |aqa|kiw|a t|has|jil| lu|tat|sna|tan|tay|w u|ino|i m|in |w j|rak|s a|apj|jas|nsa|asn|pis|i a|mas|wak| ay|w t|i c|njh|ipa| a |s j|s m|chi|kaj|sip|rañ|lur|mp |tañ|a k|uki|rin|upa|iru|hac|ena|uya|muy|amu|wa |a i|llu|yll|ayl|api|hap|nip|ak |aqh|yaq|n m|a c|tja|eqa|uch|ayk|isa|ank|asa|sap|k a|anq|awa|s u|lan|h j|pam|i y| pa|ask|h u|a w|ap |juc|anc|run|nap|ri |ali|auk|inc|nir| aj|tir|ast|ink|anj|isk|kar|jac|ist|ni |usk|khu|yan|mat|a s| ap|pka|en |ñas|sir|qer|i k|kit|heq|che|mä | mä|s k|e j|yt |ayt|way|qañ|naq|nas|n j|sar|war|s w|s c|ika|hik|a l|t u|hus|h k",
		bem: " uk|uku|la |wa |a i|kwa|a u|ali|ta | mu|a n| na|ya |amb| ya| in|ata|sam|shi|ula|nsa|nga|ang| ku|bu |mbu|wat|se |nse| pa|ins|ons|kul| ba|li | no|aku|lo |ngu|nan|a m|gu | al|ala|mo |a a|fya|a k|ntu|yak| ca|ikw|ing|u u|lik|na |e a|ili|alo|nok| on|u y| um|tu |a p|ga |o n|mu |lwa|lin|sha|i n|ka |ila| ci|ku |uli|oku|ika|and|ulu|ukw|ana|kup|akw|ko |ama|we |cal|a c|amo|umu|aka|a b|aba|kus|lil|o u|cit|kan|yal|mbi|ndu|mul|pa |o a|ish|le |ile|o b|hi |u m|bal|kub|u c|kal|u a|uci|ba |ne |unt|e u|any|ton|kwe| sh|po |ha |yo |bul| fi| if|nsh| ab|du |kuc| fy|e n|abu|ung|u n|cil|nka| ne|kum|a l|fwa|o c|lan|o i|i u|a f|kut| am|und|ush|nda|kuk|afw|no |gan|pan|upo|a o|win|aya|ale|bi | ta|ify|utu| ng| ka|tun| bu|int|wil|fwi|u b|pam|lam|apo|way|ako| ic|bil|ans|uko|apa|wab|mun|ma |nya|cin|ban|tan|wal|ela|o y|ine| af|imi|lul|kap|ngw| li|ubu|e b|mas|nta| ma|ilw|ti |iti|gil|ngi|eka|imb| im|twa|e k|uma|umw|i k|tul|pat| ak|gwa|u k|ita|onk|ant|bom|usa|a s|but|eng|e p|iwa|umo|ici|o f|afu|sa |da |atu| ns| is| wa|mut|o m|nto|ont|uka|baf|ilo|min|mba|kuf|ini|u s|pok|ye |ily|men|kwi|hiw|pal|ind|ute|cak|mak|tak| at|ash|u i|lel|ina|alw|lu |asa|asu|kat|o o|aik|ubo|suk|ule|ufy|upe|e i|til|lya|pak|nam|mwi|efw|lef|ate|tek",
		emk: " ka|a k|ka | a |an |la | la| ma|kan|na |a l|a a|n k|ya |ni |ama|a m|ma |ɛɛ | di|lu | ja| bɛ|ana|aka|man|di |a b|bɛɛ|iya|dɔ |a d|ara|jam| si|a s|mɔɔ| mɔ| sa| dɔ|en |ɔɔ | tɛ|alu|i s|da |tɛ |sar|den|a j|riy|ila| ye|ani| kɛ| i |i a|ye |ari| ni|n d|kak|ɛ k|ɛn |a t| ba| al|i d|ra |nna|len|ɲa |aar|n m| se| bo|olo|ɔn |sil|ele|ɔdɔ|n n| kɔ|i k|ank|ɔ a|baa|e k|a ɲ|se |bol|ɛ d|lo |u d|kel| sɔ| na| da|n s| ke|ɔnɔ|fan|a f| fa| de|nda|a i|ɛ s|ade|ada|mɛn|ala|i b| mi|and|ɔ s|lak|ɛ m|ɛ y|li | ha|dɔn|sɔd|nu | ko|ɔ b|kɔn|ina| su|ɛda|kɛd| wo|han| mɛ|kar|ko |aya|a n|ɔ m|i m|nɔ |ɔ k|ɲɔɔ|n a|ata|ɔya|nɲa|nnu| wa|n b|in |nka|kɛ |olu|a h|i l|dan| an|mad|le | le|ran| gb|a g|u l|e m|i j|si |kun| ku|u m|ɛnɛ|ii |suu|lat|enn|nad|nin|on |don| ɲa|ɛ l|aji|ɛ b|mak|u k|yan|a w|u s|ɛnn|i t|sii|n t| ɲɔ|wo |dam| ad|awa|law|u t|ɔnn|ɛdɛ|nba|enb|bɔ |ibi|jib|waj|gbɛ|ɲin| ɲi|o m|nan| lɔ|fɛ | fɛ|bɛn|din|kol|fɛn|afɛ|maf|su |usu|uus|taa|u y|e a|ta | ta|aba|ɔrɔ| dɛ|dɛɛ|asa|iri|mir|ba |udu|fud| fu|ini|bɛd|aha|dah|du | bɔ|ɔ j|tan|dal|te |ida|lan|biy|ant| do| te|i w|kɔd|ɲɛ |lɔn|ɔɔy|min|ɛ j|nal|nɛn|ɔɔn|aam|e b|ili|kil|nki|enɲ| du|nni|wan|tii|was|dɛ |a y|o s|ɛbɛ|bay|ali|lɔ |fɔl| fɔ|ɛ a|ɔ n| tɔ|bil| bi|e i|nfa|anf|iil|e f|ɔ l|san|ɔ d",
		bci: "an | ɔ |be | be|un | i |wla|ran|kwl|la |sra| sr|in |n b| kw|n s|kɛ | kɛ|n k|le |a k|n n| nu| ng|lɛ |nun| a |n i|man|n ɔ|ɛ n|n m|kun|a b|e k|i s| ku|ɛn |nga| su|mun| n | ti| fa| mu|su |ga |ti | ni|e n|e a|ɔ f| li|ɛ ɔ|nin|a n|e s|a s|i n|ɔ n|a ɔ| le|tin| at|ɔ k|wa |ati|ɔ l|ɛ i| sɔ|ta |ata|fat|ɛ b| ma| mɔ| sa|mɔ |sɔ |a a|iɛ |akw|di | sɛ|vle|nvl| nv|lak| kl|ɛ m|i b|i k|liɛ|dɛ |ndɛ| nd|sɛ | wu| yo|lik|ɔ ɔ|n a| ka|ɔ t|ɛ s| mm|e w|yo | di|i a|ba |ngb|ke | an|und|sa |a m|mɛn|e t|uma| fi|ike| ju|e y| mɛ|mla|mml|ɔ b| ny|i i| bo| ye| si| aw| yɛ|e m|bo |e b|fa |n f|ndi|ɔ i|i f|e i|o n| tr|jum|ɛ a|a w|kan|i w|wie|wun|a y|n l|yɛ |awa|ɔ y|ge |nge|ing|uɛ |ie |ka | fɔ|b a| b | fl| o | wl| wi|fin|tra|klu|i m|lo | uf|a i|ang|ɔun|fɔu|n t|gba| wa|ua |uwa|luw|flu|o i|bɔ |wuk|uan|flɛ|e l|ye |n y|nan|n w| ba|ɔbɔ|bɔb|ɔ d|o ɔ|ufl|nzɛ|anz|kpa| kp|ɛ k|alɛ|dan| ak|e ɔ|sie|te | af| bɔ|lun|nyi|kle|nua|u m|lu | na|u i|ilɛ|i t|zɛ |fuɛ|ɛ w|a t|ika|u b|ɔ s|anm|bɛn|gbɛ| bl|ci |aci|i ɔ|n u|o m|wlɛ|i l| bu|se | se|e f|iɛn|wo | wo|bu |elɛ| yi|afi|uka|a j|i j|ian|nma|san|u n|aka|anu|u s|a l|unm|ɔ w|nda|ote|vot| vo|fiɛ|e j|wan| kɔ| ja|o b|usu|ɔn |n j|anw|ɔlɛ| jɔ|w a| w |kac|o s| ya|i y|ngu| e |u ɔ|dil|tua|yi |yan|nya|ja ",
		bum: "e a|od |an | mo|e n|mod|ne |am |se | ab|e m| me| os|ai | ai| ng| ak|ose| y | an|e e|y a| nn|le |d o|nna|a a| be| en| dz|nam|ele|ane|i n|nde|i a|n a|de |a m|iñ |end| a |ie |na | na|a n|bel|abe|e d| as|nyi|ki |a b|ngu| ya| ay|ven|mve|ge |m a|ul |gul|da |li |ya | ki|asu|be | bo| e |su | et|oe |l y|i m|yiñ|dzi|ebe|yia|eny|ene| mv|i e|ian|ala|e b|nge|en |og | mb|ili|e y| mi|ege|bod|tob| ma|nda|ayi| at|e k|la |abo|ñ m|ban|bog|ñ a|ve |om |eti| to|bo | ny|fe | bi|e v|o a|g a|d m|fil| fi|dzo|mem|ben| se|abi| si|beb| nd|n e|woe| wo| fe| ek|zie|aye|oan| nt|emv|ia |bia|ato|e f| ad| da|ga |nga|n m|u m| ve|mbo|a e| te|ial|sie|me |ond|ug |lug|m e|obo| al|do |n b|uan|ae |n k|di |k m|e s|eñ |zia|e t|d b|to | ba|alu|ako|o m|si |a s| di|oba|ma |edz|man|ama|n y|m w| vo|n n|d a|bi |aka|m y|min|ōk |kōk|akō|zen|em | nk|ñ d|mis|tie|i b|ali|kom| es|eku| ze|ii |mam|ziñ| zi|ndo|o e|s a|i d|ye |añ |ake|vom|a f| ev| eb|m m|fam| fa|men|lu |ulu|ñ e| mf|dze|boa|gan|sog|tso|s m|is |sal|esa|ses|teg|ese|yeg|mon|u a|kua|any|ela|ad |lad|ete|und|kun|nku|uma|aku|o n|e o|bon|ui |dza|ó m|ñ n|adi|e z|die|tii|us |ebo|meb|a d|zo |u n|med|nye|kam|l a|voe|deg|dañ|ol |ke |l n|yae|kya|aky|m s|eki|d e|kal|m o|te |oga|nts|i s|omo",
		epo: "aj | la|la |kaj| ka|oj |on | de|iu |raj| ra|as |ajt|de | ĉi|aŭ | li|j k|eco|ĉiu|ia |jn | pr|o k|e l| al|est| aŭ| ki| es|jto|co |kon| ko|en |tas|n k|an | en|pro| po|a p|ta |io |ere|ber|ibe|lib|j p|n a| ne| se|o d|to |aci|kiu| in|o e|a k|ajn|j l|ton| pe|do |o a|cio|j e|jta|iaj|eni|ro | ha|taj|ita|rec|lia|toj|ado|vas|hav|per| re|a a|o ĉ|sta|iuj| si|a l|stu|cia|j r|ala|n p| ri|ekt|je | je|ter|tu |nac|al |j d| di|tra|sia|ava|nta|a s| so| aj|sen| ti|ali|uj |a r|nec|int|n d|s r|ent|kto|oci|soc|por|ega|j a|n l|rim|ojn|u h|e s|s l|or |a e|u a|j ĉ|pri|ntr|ont|evi|u r|n j|re |nte|ata| fa| pl| na|ika|igi|tiu|laj|gal| eg|raŭ|cev|ice|ric|ne | ku|ĝi |lan| ju|nen|j s|n s|no |era|pre| el|ian|bla|ebl|vi |tek|e a| pu|don|u s|u e|ers|art| su|iĝo|j n|o p|igo|ren|e p|ons|li |j i|ena|er |len|ple|n r|ote|rot|sti|s e|for|n ĉ|niu|imi|son|tat|o n|o r|u l|con|ili|duk|bor|abo|lab|edu| ed|tan|iĝi|ioj|is |ni |uzi|lo | ek|res|men|un |dis|e e|el | ma|erv|i e|ern|ato|ĝo |a d|lig|go |ĉi |coj|unu|ti |laŭ|moj|hom| ho|kad|kun|edz| ce|ŝta| ŝt|i k|zo | ar|n i|u k|ra |kri| ag| kr|j f| vi|ura|nda|ono|rso|par|ndo|and|jur|far|ven|ŭ s|ka |eli|sek|ĉu | ĉu|kia|kla|ini|uka|r l|ele|rto| pa|i l|ora|edo|le | ge|l l|opr|ive|ziv|luz",
		pam: "ng |ing|ang|an | ka| pa|g k| at|ala|at | ma|g p| ki|apa|kin|lan|g m|ata|yan|pam|kar|ara|pat|tan| in| ba|pan|n a|aya|ung| a |g a|g b|rap|ama|man| ni|nin|n k|tin|ati|n i|tun|a a|iya|bal| me|ami| la| di| iy|asa| o |etu|nga|mag|met|ban|in |din|a k|nan|a i|ya |mak| na|ari| mi|kay|aka|yun|ipa| sa|sa | al|rin|a m|na |kal|ant|g s|par|ana|al |ali|ika| da|t k|san|gan|ran|lay|u m|nu |g l|un |a n|atu|kat|awa|a p|t m|ti |iti|syu|mip|ila|aba|n n|la |kas|as |ili|nsa|wa |kap|mal|ra |n d|aki|g n|t p|g i|anu|t a|tas|ans|ita|iwa|uli|i a|mil|a d|bat|sal|ira|li |una|lal| it| pr|dap|ral|ad |usa|o p|kab| an|mik|tul|e p|nte|iba|tau|be |ag |s a|aga| e |lit|mas|wan|lir| ta|abe|g e|abi|n o|n p|lip| li|lam|pro|n l|te |au |kan|g g|ap | ar|ani|alu|e k|it |sab|ale|a b|t i|eng|tek|uri|lab|ail|l a|nti|mam|i i|gaw| tu|ily|ian|liw|inu|da |g d|g t|bra|obr|u i|mba|ina|aru|abu|ie |bie|mit|am |o k|lya|pun|o a|a o|asy|gga|lub|pag|gal|bla|abl|en |len|lat| bi|pak|tur|lin|ksy|eks|ote|rot|e m|ril|sar|u a|u n|tu |gpa|agp|n m| ke| pi|ipu|ka |wal| re|ta |tik|ngg|nap|rti|art|ema|gam|ko |kia|kai|aun|d a|tad|nta|amb|a l|rus|g o| ya|lak|bus| ga|gob|dan|sas|ags|nun| nu|sak| ag|e d|a e|agl|are|bil|ndi|and| pe|iyu|rel|kul|i k|upa|isa",
		tiv: "an | u | na|nan| sh|en | a |shi|ha | i |sha|a i|or | er|er | ma|u n|n i|han|ar |n s|gh |r n|n u|a m|in |yô |n a|na |n n|hin| ha|u a|a u|a k|mba|n m|a n|nge| lu|kwa|man|n k|ana| ke| ve|r u| kw| mb| ga|ren|lu |a t|agh|ir |ga |aor|mao| yô|a s|nma|anm|ang|wag| ia|gen|a a|ba |ma | ci| ng| gb|i n|ken|ere|ian| or|aa | kp|e u| ta|ve |r i|ii |gu |ngu| la|ity| he|om |a h|hen|n g|ge |la | ts|n t|e n|oo |gba|kpa|u i|ese|se |aha|cii|r m|tar|r s| ka|ol | ne|tom|u k|ugh|ish| ku|ev | it|doo|ior|n e|on |ene|u s|hi | de|n h| te|yol|oug|a v| to|igh|u t|tyô|ind|i u|i d|ima|iyo|h u|paa|a l|ua |ndi|o u|him| is|r k|i m|ie |hie|tes|u e|yan|hir|ker|di |e s|uma|r a|a e| do|m u|nen|era| io|e a| ya|un | as|ne |tin|ee |mak|u h|tse|n y| za|a g| in|bar| mi|ka |i a|ron|ôro| iy|men|ase|e e|de |ô i|a o|nah|ave| zu|gbe|ran| ti|i v|io |u l| ik|r t|n l| ig| mk|nja|inj|eng|ant| wa|e h|mi |a d|ra |kur| ij|a y|end|hio|lun|l i|r l|av | fa|u z|h s|e i|do |ndo|i k|i i|ta |nta|ake|ash|uan|zua|u m|e m|i l|a w|ura|ôm |môm|vou| vo|i e|iji|e k| hi|da |nda|ghi|kig|iky|see|v s|a f|n c|was|ce |ace|mac|soo| so|r c| mt|vir|ivi|civ|zou|mzo| mz|a c|nev|ves|emb|sen|jir| mô|e l|e g|i y|een|uer|lue|alu| al|u u|ô u|zan| im|ônd|n z|e y|em ",
		tpi: "ng |ong|lon| lo|im | ol| na|la |ela|pel| ma| yu|at |ait|gat|ri | ra|na | bi|ol |t l|it |rai| ka| o |mi |umi|bil|yum|ilo|man|t r| i |eri|ing|iga| ig|mer|ara| wa|i o|rap|tin|ta |eta|get|lge|olg| sa|wan|ap |ain|ape|nar|in |a m|ini|ant| no|i i|em |m o|g k|n o|sim|an |as |mas|i n| wo|yu |nme|anm|wok|g y| me|kai| ga|ok |tri| pa| ha|ntr|kan|g o|m n|a l| st|g s|i b|a i|g w|a k|g l|i m|g n|gut|ama|isi|o m|l n|sam|kim| in|lo |pim|aim|kam|p l|sin|amt|a s| gu|i l|tai|mti| ko|t w| la| ki|m l|en |g b|tpe|no |nog|m k|a t|utp|tap|sta|m y|nim|nap|api|g p|tu |ts |a p|nem|i y| tu|kis|lai|oga|tim|spe|isp|its|a o|a n|nka|map|nta|l i|usi|g g|o i|s b|sem|lse|ols| sk|n s|t n|m s|g t| ti|luk| lu|ni |iki|o b|sen|o l|os |et |iti|kin|dis| di|a y|asi|pas|ane|ari| pi|ili|ina|o k|aus|s i|ot |a h| ba|npe|anp|nin|aun|yet| ye|ik |lim|gti|ngt|m g|i g|pik|aik|u y|sai|kot|ut |k b|uti|aut|kau|pos|sap|un |a g|s o| ta|am |ve |ave|sav|i s|s n|t o|ank|a w| fr|ul |kul|sku|ti |m b|go | go|u n|g h|n i|ese|i w| ne|ati|vim|ivi|ali|t m|n b|gav|o n|apo|rau|n m|l m|hap|o w|oli|s l|es |les|ple|m m| em|l s|a r|m i|fri|liv|hal| si|bun|pai|dau|nsa|ins|upe| hu|g r|kom|ana|san|n r|nis|gar|aga|bag|n n| pe|m p|m w|s s|avm|uka| as|g m|g e",
		ven: "na | na| mu|a m| vh| u |ha |we |a n|wa |tsh|hu |a u|ṅwe| ts| ya|lo |ya |ana|nga|vha|ho |o y|uṅw|a v|thu|ane|muṅ|shi|e n| dz|vhu| pf|elo| kh|nel|ga |a p|a t|fan|ne | zw| ng|pfa|sha|u n|uth|aho| a |a k|mut| ka| hu|a h|ele|kan|kha|o n|edz|wo |dza|zwa|la |u m|a z| mb|e u|dzi|hum|si |i n| wa|a d|mul|e a|zwi|u t|fho|ang|ḓo | ha|u s|o v|gan|olo|vho|ela| ḓo|lwa|o d|hol| i |ula|aka|o m|no |za |o k|hi |he |shu|han|o t|zo |ofh|lel|led|rel|low|u v|awe|tsi|hak| sh| ma|ka |mbo|ano|e k|yo |elw|a i|a s|bof|ngo|o i| te|nah|owo|iṅw|hil|its|o h|dzo|zi |dzw|mba|lan|e m|i k|sa | mi| si|ing|one|hon|and|ush|go |isa|li |het|e v|a l|swa|ire|sir|i h|i t|a ḓ| nd| lu|eth|umb|hat| fh|dzh| it|ine|wi |avh|khe|u k|ea |tea|unz|ni |ṱhe|ath|ndu|hen|ila|u a|mo |wah|kon|ulo|vhe|wan|o w|u w|mis|a a|a y|i ḓ|isw| an|iwa|hus|hel|e y| sa|alo|mbu| ḽa|oṱh|le |du |mus|o a|uts|ayo|tel|nda|amb|uvh| ho|vel|fun|i v|zan| ny|a w|zwo|o ḽ|pfu|u i|adz|hut| bv|kat|lay|hav|hit|afh| ḓi|evh|i m| ko| li|umi|aṅw|so |fha|ene|nyi|she| o |mal| iṅ|nḓa|mel|zhe|ivh|zit|hii|san|lis|ili|eli|ala|hul|u h|o u|ura|bul|nzo|umo|i i|mbi|haw|hin|o z|u ḓ| th|o f|oni|lus| yo|alu|lwo|ḓa |anḓ|fhe|zhi|u d|eah|usi|a ṱ| re|une|ite|ere|rer|hur|mbe|hal|lul|ule|thi",
		ssw: "nge|ntf|e n| le|tfu|eku| ng|a n|o l|la |lo |fu |khe| ku|nga|tsi| ne|le |unt| lo|he |mun|a l|nkh|ma |si |ele|elo|ung|nom|oma| no| um|wa |ni |ent|lel|lek|eli|lun|kut|ko |nel|gel|eni|pha| ba|onk| la|e l| em|ats|tfo|a k|e u|o n|e k|nye|hla|ela|umu|ban|oku|ulu|aka|akh|lil|won|ema|lok|lul|hul|a e|eti|ala|tse|khu|uts|ilu|i l| wo|ane|ye |nti|ndl|ang| na|ule|ve |we |esi|nek|na |ke |any|aph|ana|fo |set| li| ye| un|ale|lan|u u|hat|une|te |e b|eko|aba| ka|kwe|and|gan|lwa|ka |gen|tin|nem|phi|fan|wen|ben|mph|nal|kan|i n|ile|lal| ek|i k|gek|kel|o y|lab|ant|seb|u l|len|ahl|‐ke|let|e e|ako|ebe|lom|ive|be |ing|a b|kha|etf|uhl|ba |isw|kus|kho|ukh|yel|wo | kw|ikh|o k| im|uma|kat|kub|ne |ndz|sit|alo|ise|ini|omu|uph|abe|ngu|e i|alu|mal|nak|a i|kuv|sen|tis|kun|elw|lwe|e w|iph| in|fun|enk|sek|eke|dle|ti |lin|ase|a a|sa |use|hak|gab|a‐k|e a|les|kul|nen|kuh|ta |cal| ti|isa|tfw|ona|swa|ene|ma‐|hol|jen|ali|eki|bon| se|to |fol|utf|yen|ula|o e|lon|kuk|ike|liv|sel|ute|sik|lak|eng|hi |ume|kuf|alw|int|sha|nhl| ya|its|i e|fut|i a|und| bu|i u| ab|ebu|emb|dza|ndv|kil|emp|had|yak|ets|ifa|vik|emt|phe|emi|ite| si|tsa|kwa|u n|dla|a u|olo|imi|o m|han|gap|nan|ufa|ata|wem|mts|end|uvi|i w|ekh|owo|low|ind|i i|uba|mel|vum|dvo",
		nyn: "omu| om|a o| ku|tu |ntu|wa |ari| ob|ra |a k|obu|mun|uri|mu |unt|a n| mu|nga|ri | na|ho |e o|bwa|aba|rik|a e|gye|han|ga |ang|oku|a a|bur| bu|iku|re |ush|aha|iri|uga|ka |i m|ndi|sho|ain|kur|u a|we |ere|ira|ibw|ire|na |e n|ne |ine|iha|aho|ung|and|e k|ye | eb|a b|ban|eki|ing|bug| ni| ab|ba |kut|ura|uba|be |ro |u b|sa | kw|bir|ebi|u n|kwe|e b|gir| ok|i n|kir|zi |abe| bw| ah|o o|kub|i k|gab|ish|sha|era|o e| no| ai|u o|ate|tee| ek|di |rwa|ha |kuk|rin|mer|wah|kwa|i b|bwe| ba|ant|zib|u m|end|ngo|i a|ngi|bus|nib|ama|baa|kuh|iro|iki|eka|eek|i o|nar|o g|go |kug|ya |kan| ka|ngy|ana| ar|o b|agi| ti| or|hi |shi| gw|eme|ash|gan|bwo|o k|rag|uru|ute|ris|ja |mur|ora|tar| nk|she|o a|i e|oro|iba|yes|wee|tek|ara| en|bya|ija|mus| ha|kus|mwe|eir|hem| ne|obw| n |eih|rir|za | we|ekw|naa|yen|o n|uta|iho|rih|har| by|egy| er|e e|amb|da |nda|rei|gi |wen|kwi|aar|eby|rer|yam|a y|isa|yaa|nko| bi|aka|sib|aab|ind|riz|uku|irw|si |nsi|ens|iin|aij|mub|a r|ugi|oon|ata|ki |dii|nka|utu|bas|hob|aga|kor|uko|n o|eri|bye| am|amu|ika|ham|mut|umu|nok|aat|izi|uzi|o m|ebw|oba|emi| em|rim|azi|uka|rye|ona|okw|u k|e a|kum|tuu|ibi|ahu|gwa|bor|mo |aas| ya|ent|ete|u e|ori| ei|bo |ani|amw|aah| ky|uma|eer|der|nde|ugy|a z|ikw|tih|ong|yob",
		yao: "ndu|chi| wa|du |akw|aku|a m|kwe| ch|und|ni | mu|wak|mun|la |e m| ak|wa |wan|amb| ku|ulu|mbo|ali|u w|we |ila|kut|lu |bo | ma|kwa|a n|ful|ufu|le |se |a k| ni|hil|nga|ose|ete|e u|ang|jwa| jw| ga|na |kul| uf|lam|ne |amu|aka|son| na|e a| pa|oni|u j| so|ngo|wal|and|go |mwa| yi|te |wet|ana|uti|nda|yak|che|lij|gan|i a|a c|ele|cha|o s|e n|jos| ya|o c|ijo|i m|ti |pa |ga | mw|kam|ya |ula|asa|ala|ind|yin|e k|isy|ich|kas|ile|li | ka|ili|o m|ani|si |ach|u a|nam|ela|jil|ikw|a w|mul|yo |uch|aga|a u|hak|asi|kap|gal|kus|mbi|mba|mal|ma |ule|ape|o a|lan|i w|imb|pe |his| al|e w|end|a p|usi|ika|uli| ng|ope|sye|a j|aji|kum|ase|i k|ine|pen| ja|lem|him|u y|e c|mas|ka |och|ena|ekw|sya|ako|kup|a y|any|man|ane|ten|kol|hel|i y|ola|i u|wo |wam|e y| ul|kwi| kw|awo|gam|cho|gak|o n|eng|sen|pel| mp|iwa|da |gwa|sop|jo | ji|mch|ite|ama| li|ngw|hik|syo|u g|mpe|je |oso|ye |emw|ujo|duj|uwa|kuw|bom|ja |i g|mus|waj| mc|iga|tam|upi|jak|ong|dan|a s|sa |was|ole|nde|nji|ene|oma|nya|poc|ons|lo |apo|a l|i n|alo|mka|ale|one|o k|lil|uma|lic|ung|i j|ban| bo|mag|ata|usa|win|lik|hos|o g|sik|lig|lek|kan|anj|iku|pan|ing|u m|wu | aw| mm|eje|uku| yo|omb|pak|a a|he |hin|e s|esy|nag|muc|iji|lwa|mma|kal|ba |nil|uta| nd|awa|i p|ipa|no |ano",
		lvs: "as |ība|ies|tie|bas|ai |un | un| ti|sīb|esī|ien|ir | ir|vie| vi| va|bu |am |ību|iem|m i|em | ne|s u|r t|vai| uz| pa|uz |ena|ās |pie| pi| iz| sa|nam|dzī|šan|isk|ar | ar|kvi|ikv| ik|viņ|brī| br|es |rīv| ka| at|u u| ci|i i|s p|cij| no|edr|inā|āci|s v|iņa|drī|dar|s t|u p|u a|pār| pr|i a|ot |nu |s s| la|zīb|ska| ie|aiz|jas|ija|vīb| jā| ap|ībā|īgi|vis|arb|tīb|gu | st|kā |s i|val|īvī|ām |īdz|st |ied|bai|īgu|s b|ņa |t p|arī|lst|als|ana|s n|gi |līd|s l|mu |umu|kas|jum|ju |iju|kum|u i|ba |u n|izs|n p| ai|ā v| da|nīg|ama|u k|u v|i v|rdz|son| tā|kst|īks|rīk|ned| so|iec|s k|ajā|cit|sav|līt|stī|pil|u d|t v|per| pe|bā |nīb|i n|not|stā| dz|s d|m u|ras|tu |cie|n v|kat|ā a|mat|enā| li|evi|nev| kā|kur|aut|nas| pā|skā| re|a a|a v|kād|ebk|jeb| je|bez| be|jā |līb|i u|i p|bie|tik| ta|n i|pam|mie|ard|sar|zsa|nāc|iku|lik|iet|r j|būt|rso|ers|du |ikt|sta|ciā|oci|soc|cīb|tis|rīb|āda|tīt|ītī|glī|zgl|izg|abi|ulī|aul|lau|tra|atr| lī|ais|tot|atv|umi|nod|anu|t s|a u|ram|ier| ku|a p|tās|kt |klā|a s|ta |ant|iāl|ma | ve|n b|nāt|ekl|ret|pre|ā u|lvē|ilv|cil|jāb|sab|eja|oši|mēr|āti|roš|dro|pat|m k|kri|rie|ūt |m v|ēt |t t|zīv|īga|a i|kar|atk|nea|ts |ādu|āt |s m|lās|nāl| na|ecī|tas|iģi|liģ|eli|rel|uma|sas| ga|s g|et |m p",
		quz: "una|an |nan|as |pas|apa|ana|cha| ka|lla|man| ru| ll|sqa|run|qa |aq | ma|ach|ta |pa |paq|npa|mi |taq|na | ch|a r|kun|hay|anp|tin|nta|nch|yta|chu|asq|chi|aku|lap|ant|qan|kuy|in |ama|aqm| wa|qmi|a a|ay | ya|ata|nap|ati|ipa|wan| ju|ina|a k|aqa| at|may| ja|a l|aqt|ayt|a m|kan|ima| pi|n k|s m|nin|ank|tap|anc|qta|his|hu |pip| mu|n j|all|a c|spa|uku|ypa|qpa|iku|yac|pi | pa|ion|uch|naq|pan|n m|a p|kam|un |han|ayp|a j|aci|nac|awa|n r|laq|s k|nma|anm|usa|aus|kau|isq|k a|n l|cio|asp|lan|n c|ayk|yan|nak|oq |yoq|ayn|inc|nat|uy |n p|yku| im|mun|jin| ji| yu|i k|has|q j|tan|inp|tuk| tu|n y|ura|kay|uyt|kus|ña | na| sa|is |nmi|s t|s w| qa|mac|tun|atu|jat|asi|yni|uya|api|pac|nk | ay|kaq|tiy|waw|inm|ech| de|n t| ri|q k|a y|ma |hik|nti|sin|kas|lin|lli| al|ari|nku|juc|was|nal| aj|i m|pay|rmi|arm|war|a q|yay|yuy|q y|say|i p| ti|usq| an| as|qti|n a|npi|pap|hur|a w|rec|ere|der|ita|q c|rim|s p|aqp|s y|yqa|iyo|niy|ani|i l|unt|s j|juj|kin|iya|q a|huy|a s|ywa|nka|sap|u l|ras|int|sta|uma|kuk|piq|iqp|hak|tay| ta|qas|q r|ypi|maq| su|ash|y r|uj |qsi|lak|heq|che|min|a t| ni|yma|t a|s a| ki|uyp|q q| re|muc|nqa|cho|unc|yas|s l|ayo|y l|qha| qh|ist|pur| pu|la |ill|mas|nam|pis|isp|hap|q w|lat| si|mik|y k|y s|ayq|pat|ali",
		src: " de|de |e s| sa|os |tu | a | su|tzi|one|sa |ne |ent| in|ion| e |a s|su |der|zio|u d|ret|e d|as |ess|ere|es |men| pr| pe|et |ten|ade|etu|nte| cu|ale|er |re | so|s i|atz| te|in | un| s |ene|a p|zi |ida|e e| on|sos| es|e t|nzi|onz|are|chi| si|le |te |s d| is|dad|u s|a d|net|u a|e c|tad|sse|ame|sso|t d| ch| o |son|at |pro|e i|i p|e a|pes|e p|nt |ntu| co|na |a c|du |hi |u e| li|e o|s e|int|s a| at|sas|un |cun|nu |per| po|ter|n s|ber|ser|nes|tra|zia| di|res|ro |s c|si |adu|sta|nat|s p|unu|era|ia |t s|tos|t a|da |nal|pod|u c| re|s s|sua|ona|ica|ist|ibe|lib|rar|egu|ntr|s o|ua |a a|o s|pre|ntz|ant| ne|ust| da|ndi|una|rta| fa|ode|u p|a e| to|est|nta|a l| pa|u o|und|ra |ada|ert|iss| na|otu|con| ma|a u|ae |dae|o a|otz|dis|eru|cus|les|a i|pet|lid|ali|i s|iat|sia|u t|sot|rat|epe|s n|tot|ssi|t e|ime|unt| ca| as|a n|ind|sti|eto|st |etz|lic|ont|a b|a t|iu |fun|ta |ine|a o| se|nen|nid|suo|s f| tr|ass|e u|nda| fu|ial|ena|sen|das|ghe|e f|pen|ual|gua| eg|pri| fi|par|a f|ria|u i|for|t p|emo|seg|ner|icu|tut| no|eli|run|det|itu|dep|inn|man|tar|lu |dos|r p|art| pu| bo|cum|ina|i d|ura|u n|tes|mos|nem|gur| bi|idu|nde|cu |ata|us |o d|tic|e l|e r|cam|des|ènt|din|ral|cas|uni|ios|com|u l|ado|sio|fin|nsi|n a|ire",
		rup: "ri | sh|ari|i s|hi |shi| a | ca|ti |ea |i a|tsi|rea|i c|tu | s |ndr|dre|i n|a a|ptu|ept|rep|câ | nd| un| di|la | la|i l|i u|a s| tu|ear|di |ui |lui| li|are|a l| ar|un |â s|li |caf|ati|tat|afi|lje|fi | lu|ats|icâ|â t|ei |râ |bâ |nâ |ibâ|car|i t|jei|si |ali| câ|tul|hib| hi|s h|tâ |or |u c|n a|â c| in| cu|ul |i d|ilj| ti|â a|a p|a c|a n|lor|tea|u s| al|int| co|u a|cu |tur|ber|ibe|lib| ic|lu |i p|eas|tsâ|i i|u p|sea|lji|min|u l| nu|â n|nal| pi| pr|ii |url|rar|nu |sta|ots|alâ|ji | po|â p|sti| ts|sii| si|al |oat|can|til|ura|â l|anâ|its|i f|lâ |nat|ina|ist|ert|sâ |i m| st|sia| so|pri|â d|poa|ips| fa|sht|tut|tse| ac| ap|ând|t c|ita|nts|gur|a d|sot|ent|sh |lip| su| as|ate| lj|urâ|pur| ân|at |ili|uni|a i|ona|â i| de|âts|ash|zea|i e|ucr|luc|itâ|unâ| ma|act|bli| pu|nit| sc|con|tar|alt| mi|nde|ind|tât|hti|ntu|rli|ilo|ntr|par|r s|a t|apu|imi|rim|mlu| ni|com|igu|sig|rta|i b|ial| na|tic|l l|ica|est|tsl|âlj|art|pse|chi|iti|unt|sun| ea|r a|adz|l s|tlu|atâ|ter|sit|asi|pi |apt|ia |rlo|ârâ|fâr| fâ|oml|uts|scu| ba|na |lit|ndu|pis|dit|gal|ega| eg|fac|s f|ru |acâ|câr|ead|atl|ra | ta|arâ|cul|rti|nte| cr|iil|i v|lic|ubl|pub|vre| vr|s l|cri|nom|scâ|asc|nji|ire|ion|aes| ae| du|rtâ|idi|ini|sin|eal|uti|cru|vit",
		sco: " th|the|he |nd | an|and|al | o |ae | in|es |in |t t| ta|cht|or |tae|ich|ric| ri|ion| aw| be|is |s t|tio|ht |bod|dy |ody|s a|e a| he|e r|ent|on | co|his|hes| or| na|ati|wbo|awb|ty | fr| hi|be |e t|n t| sh|ts |sha|er |hal|nal| on|y h|ng |l b|ree|fre|ing|l a|e o|y a| pe|o t|it | ti|e s|ter|s o|air| ma|nat|for|n a|nt |il |til|aw | fo|ona|e c|ny |ony|tit|nti| a |men|ity|e w|at |d t|t o| wi|her|e f|dom|edo|eed|d f|d a|ce |con|an |e i|e e|r t|nte|ar |lit|oun| re|ic |n o|nae|t i| it|ont|sta|oci|soc| as|y i|r i|ith|ne |ane|ons|ed | di| so|ly | wa| fa| pr|y s|ers| ha| se|int|und|e g| st| de| fu| en|nce|hts|d o|o h|res|com| no|le |e h|nin|r a|ie |e p|ear|ial|r o| la|inc|ite|wi |re |ual|qua|equ| eq|ns | le|ess|ali| pu|en |per|e m|cia|as |thi|lt |elt|rit| is|d i| we|imi|din|ild|eil|nor|r h|t n|e b|tri|ntr|ir |iou|eli|ge |lan|s r|s f|ms |tel|cie| me|lea|fai|y t|hat|tha|l t|law|g a|om |y o|sec|e l|ver| tr|ds |r b|l o|iti|un |cti|dis|e d|s d|id |hei|ld |are|rou| un|omm|s c| at|ssi|war|n h|me | ac|ten|bei|t a|uni|eme|tho|rt | ga|s n|m o|hau| li|tie|g o|rni| wh|s w|rie|ern| gr|mai|tat|n n|ica|igi|age|n w|oms|s e|d s| ar|nit|ee |n f|man|arn|rk |ark|eri|ral|e u|k a|el |te |ose|pos|ak |ces|s h| ch|lic",
		tso: " ku|ku |ni |a k|hi |i n| ni|a n| a |ka |i k|wa | ya|na |ya |fan| ma|la | ti| hi|nel|iwa|a m|ane|hu |a t| sv|ela| na| ka|lo |svi|u n|mbe|nhu| à | mu|u k|a w|eli|ndz|li |vi |be |kum|ihi|umb|i l|wu |ele|elo|mun| wu|a h|a l|nfa|u l| fa|liw| va|aka|wih| wi|unh|nga|lan| nf|a s| wa|u y|u h|iku|tik| ng|i m|u t| xi|va |o y|le |i a|nu |yel|amb|e k| le|anu|han| ha|isa|ana|eni|a x|lel|ma | kh|a a| la|ga |ndl|i h| li| nt|irh| ko| è |a y|ti |ani|ta |sa |in |kwe|u a|i w|any|lek|u v|pfu| ye|van|yen|u w|i s|yi |tir|à n|and| nd|mel|e y|eke|i t|a v|n k| lo|à k|isi| kw|hin|we |ang|è k|wan|aye|ko |a f|mah|rhu|i y|end|ham|mba|u f|lul|ulu|hul|khu|kwa|nti|hla|ngo|kel| si|eka|dle|dzi|may|ule|aha|u s|u m|i à|ati|thx| th|dze|nth|anh|eki|oko|eyi|u à| lè|mat|n w|xi |fum|vu |nye|zis|i f|thl|lok|rhi|ava|a è|lak|o n|mbi|tà |mu |ke |tin|ond|o l|ngu|e n| dj|ong| mi|siw|a à|vik|lwe| ts|uma|naw| tà|hak|èli|à m| là|xa |ume|u p|sik|gan|e a|wak|xiw|ind|u d|esv|les|ike|wey| lw|e h|awu|mha| hà| ta|za |dza|i x|nyi|ths|fun|avu|wav|kot|ki |jon|djo|rha|umu|ba |sin|ha |xih|kar|lon|hxu|àwu| nh|to |ung|a u|ola|kol|ali|fu |int|akw|nan|àkw|gul|sun|wen|ikw|gom|kon|sva|kho|hel|sem|tse|sek| y |zen|ìhi|là |mi |e w|hlo|e m|exi|lex|nya",
		men: " ng|ɔɔ |a n|i n|ti | gb| ti| i |i l|ngi| ma|gi |aa | nu| kɔ|a k|ia |ma | na| ye| ta|kɔɔ|ɛɛ |ei | a |hu |bi |gbi|a m|na | hu|a t|i y| lɔ|u g|ya | nd|ii |i h|a h|i m|ɔny| kɛ|ɛ n|nya|lɔn|mia| mi|ɔ t|uu |ngɔ|ɔ i|ee |nga|lɔ |la |ao |tao| kp|i t|ye |nge|ɔ n|i g|gaa|gɔ |i k| le|hou|a y|ung|ni |ind| yɛ|e n|nuu|a l|nda| hi|umu|num|hin|mu |ugb|hug|oun|kɛɛ|eng|gba|a a|maa|a i| ɔɔ|da |ɔlɔ|ahu|le |i i| sa|ndɔ| ji|a w|ɔma|mah|yɛ |e t| lo|saw|o k| va|ta |gbɔ|u n|i w|li |va |u k|bat| ho| ya|sia|lei|ahi|e a|i j|nde|e m| ki|yei|isi| wo|kpa|dɔl|gbu|ɔ k|ge |awa| gu|wei|awe|e k|ila|ani| wa| ii|ji |aho|ale|ndu|kpɛ| ha|kɔl|a g|gbɛ|wa |nah|i b|yek|ein|yil|bua|atɛ| la| ny|tɛ |ɛ t|kpɔ|taa| ɛɛ|ɔ s|ie |ɛ k| we|bɔm|kpe|ekp|hei|nun|uni|ɛi |u t|ɛ y|ɛlɛ|gen|te |ote|wot|ɔ g|ama|i ɛ|ulɔ|gul|lee|kɛ |eke|pe |tii|ɔ y|pɛl|yen|bɛɛ|e y|ɛ g|ɔle|ga |a b| tɔ|u w|aah|baa|lek|o g|a v|bu | he|ili|kia|uvu|aal|jɔɔ|ajɔ|maj|nye| bɛ| sɔ|lɔl|ka |ɛmb| wi| ka|e h|iti|akp|ang|bɛm| ba|u m|u ɔ| yi|ɛ i|e g|lii|uah|nuv|lɛɛ|gua|yɛn|sɔɔ|ui | lɛ|dei| pe|i p|mbo|uam|ong|lon|ngo|oko|lok|a p|a s|haa|i v|ula|hii|yee|yan|u a|ati|wat|hi |ke |wee|e i|u i|ewɔ|ɔ h|wu |nyɛ|oi |ɔhu|ɛ h|u y|vuu|boi|paw|ɛng|wie|ɛ w| ga|lɛ |ɔɔh|bla|ɛ a|ɔli|ua |mɛi|amɛ|oma",
		fon: " e |na | na| ɖo|ɔn |ɖo |nu |o n|kpo| nu| ɔ | kp|mɛ | mɛ| gb| é |tɔn|po |do |yi | si| tɔ| al| to|gbɛ|wɛ |bo |e n|ɖe |lɛ | lɛ| do|lo |in | bo|e ɖ|ɛn |o a| wɛ|ɛtɔ|to |tɔ |ɔ e|sin|o e|a n|ɛ b|acɛ| ac|o t|nyi| ny|ɔ ɖ|okp|nɔ |ee |bɛt|ɖok|cɛ |ɛ ɔ|bɔ |an |ɛ n|a ɖ| ɖe|ɛ ɖ|o ɔ|n e|ji |ɔ n| bɔ| ǎ | en|mɔ | mɔ|n b| hw|i ɖ|alo|lin|n n|ɔ é|n a|nɛ |ɛ e|un |o ɖ|bi | bi|mɛɖ| yi|i n| ye|kpl| jl| wa|ɛɖe|enɛ| ji|u e|i e| ɖɔ|alɔ|a d|n m|ɔ b|é n|nun|hɛn| hɛ|e m|e e|ɔ m|e k|ɖɔ | nɔ|lɔ |ɛ é|é ɖ|odo|gbɔ|wa |n k|a y|kpa|sɛn|a s|ɖee|ɛ k|a t|jlo|ɔ w|ɔ t| sɛ|e j|kɔn|ɔ g|nnu|inu|pod|bɔn|o g|e s|ɔ s|unɔ|n ɖ|ɔ a|o s|a b|n t|hwɛ|o j|e w|o m|i t|bɛ |xu |ixu|six|eɖe|etɔ|ɔ k|lɔn|bǐ | bǐ| we| ka|nuk|o h|n ɔ|ba |zɔn|ukɔ|a m|ɛ a|n d|ma |o l|hwe|si |u k|azɔ| az|ema|wem|ogu|tog|nmɛ|o y|sɔ | sɔ|ali|ɛ l|jɛ |n l|ayi| ay|ɛ s|plɔ| zɔ|a z|ɖè |i k|onu|n w|u w|u a|u m|a e|hun|o b| lo|gun|n s|e ɔ|ka |dan|o d|gan| i |a g|i w|ɖó | ɖó|n g|wu |u t|yet|ɛ g|su | su|oko|a j|ɛ w| hu|ɛnn|obo|u l|kwɛ| ga|a w|i s| fi|a l| ee|pan|lee| le|ɛ t| ɛ |e b|evo|ɖev| wu|u g|i a| ma|ɖi | ɖi|ye |o w|isi|sis|zɔ |ǐ ɖ|o k|nú | nú| vi|ple|emɛ|we | ɖ |wɛn| ba|o é|nya| da|ɔ h|gba|ɛ m|fi |ya |kan| jɛ|e g|i m|jij|mɛt|ɔnu|u n|nuɖ| eɖ|e t|xo |ɔ y| li|enu|wen|ɔmɛ",
		nhn: "aj |tla| ti| tl|ej |j t| ma|li |a t|tij|an |i t|sej|kaj|eki|uan| to| no| te|ij |j m| ua|chi| se|noj| ki|ma |ika|laj|j k|j u|pa |tle|man|aka|oj |ka |lis|ech|tek|se |uaj|ano|ise|iaj|tec|amp|iua|ali|pia|j n|och| mo|pan|mpa|a k|kua| pa|n t|is |ya | am|uel| ue|eli|ual|ili|en |len|kit|ajt|a m|jto|j s|kin|ijp|amo|ia |jki|tim| ke|mo |hi |ant|ama|ani|noc|opa|oli|aua|j i|ase|tli|nek|itl| ik|ijk|tok|nij|imo|ati|kam|jpi|tik|ipa|one|tis| o |oua|tit|ra |ara|par|nop|tl |jya|a s|iti|lal|cht|ok |ojk| ku|o t|kiu| ka|maj|kej|lak|leu|alt|ijt|mej|lau|kia|ana|ki |kij| ak|jka|n n|lam|i m|mon|e t|til|s t|nti|j a|k t|ita|kip|kem|j p|lan|jtl|tep|lti|lat|ema|uat|ose|iki| ip|ats| ni|ntl|ajy|e a|stl|ach|tou|eua|tot|kat|uam|atl|eui|toj|ni |nau|nka|ist|epa|ite|ale|pal|oka|tia|ajk|ini|j o|tsa|n m|ipi|kui|eyi|uey|jua|a i|n k|mat|nit|i n|oju|a a|onk| on|o o|uik|uil|n s|ken|ijn|ank|a n|ote|i u|i k|otl| sa|kon|as |ino|hiu|xtl|tos|its|tsi|n a|oyo|eka|chp|san|mpo|uak|ko |a u|tol|oke|yek|yol| ya|uas|pam|nok|tin|aui|htl|o k|sij|yok| me|nem|las|jke|ejy|hti|jne|nko|jti| ax|mac|emi| in|i i|mot|oui|ame|yi |lit|i a|kol|jku|sek|epe|lte|pil|nan|axt|ami|ejk|ine|int|ojt|ate|ias|ela|mel|aku|ina|uis|etl|kis|mik|ito|ui |ak | ye|ona",
		dip: " ku|en |ic | bi|bi |ku | yi| ke|yic|an | ci|aan|raa| th|c b| ka|n e|n a| eb|ci | ra|c k|ŋ y|kua|i l|i k|ka |in |th |ben|ny |ebe|kem| ek| al|eme|men| ye|k e|höm|nhö| nh|öm |ai |alɛ|lɛ̈|i y| lo|n k|t k|c e|thi| la| er|ɛ̈ŋ|ɔc |̈ŋ |kɔc|ek |yen|ua |m k|de |t e|ŋ k|a l|ok |aci| te|n b|at |u l|ith|n t| ep| ac|k k|it |i r| lu| e |uat|ke |u k|aai|oŋ |te |cin|ken|e y|eŋ |ui |epi|baa|ath| lɛ|tho|ɛŋ |hin|era|n c|e w| mi|a c|hii|lau|h k|ekɔ|n y|el | ti|u t|l k|au |kek|nde|lɛŋ| pa|n r|n l| et|h e|a k|u b|nhi|a t|thö|pio|la |c t|e k|ot |rot| kɔ|iny|pin|ŋ e|ak |loo| le| pi|i e|eba|ëk |ik |im |iim|ŋ n|oi | ro| ny| tu|kak| el|i m| kö|hok|y k|pan| we| ba|i t|iic|m e|u n|ye |oc |ioc|loi|k a|lui|wic| wi|e c|and|e l|eu |pir|i p|wen|ɛt | lö| li|mit|ëŋ |eth|yit| ey|öŋ |u m|nyo| aw|e e|i b| ew|i d|den|any|iit|iek| aa|k t|uc |köu| ko|leu|ir |r e|t t|e r| dh|ök |uee|tue|y b|e t|eny|uny|ooŋ|i c|cit|u c|n w| ya|l e| ec|kic|höŋ|eeŋ|dhi|a p|uan|m b|ut | ak|yii|y e|ewe|wuc|awu| mɛ|pat|i n|ien| ed|h t|uk |tii|öun|lie|ɛ̈n|elo|am |cii|r k|t c|wel|löi| wɛ|bai|thë|u y|tha|eku| en|k c|thɛ|hök|ɛɛt|il |hil| cɔ|ieŋ|cie|öny|kön|aku|m r|tic|oui|lou|ale|t a|war| wa|eka|ynh|nyn|kue|eke|eri|oth|yoo|loŋ|p k|up |k y|m a|y r|die",
		kde: "na | na|la |nu | va| wa|a k| ku|ila|wa |a w|unu| mu|a v|chi|mun|e n|a m|a n|van|ya |ele|ana|le | ch|amb|ave|sa |lam|asa| vi|ohe|mbo|aka|u a|was|e v|bo | n’|ne |e m|ke |u v|vel| pa|ala|a u|ake| av|hil|ika|ng’|ing|ngo|he |a l|ve |ile|anu|ela|vak|any| ma|vil| li|a a|go |a i|wun|uku|ili|lan|bel|mbe|ene| mw|nda|kuw|ama|nya|ola|ali|kol|kan| di|g’a|au | au|emb|den|eng|lik|uni|wak|a d|’an|e a|lem|ong|o v|ulu|kuk|an’| ak|ach|a p|kal|ma |dya|n’n|lew|mad|aya|and|mwa|uwu|kum|ye |a c| vy|apa|va |ava|ane|hel|mbi|kut|o m|hi |we |ula|ole|u m|umi|din|ton|ji |nji|nil|ewa| il|voh|ade|und|ni |kul|dye|dan|kay|uko|idy|kav|tuk|nan|kam|ka |ia |lia|eli| dy| in|ndo|ond|hin| la|uva| ul|ani|vya|i n|o n|wen|mwe|da |e k|e u|o c|lel|pal|nje|yik|aha|uwa|lil|n’t|nga|ata| ka|she|pan|cho|ang|no |u i|lon|ulo|lim|uli|’ch|dil|hev|i w|u l|e w|mba|niw|mil|ba |yoh|uma| um| kw|u n|wal|vin|vyo| an|bi |a s| ya|dol|hoh|u c|awa|lin| al|ilo|’ni|e p|ale|n’c|mu |imu|lun|kup|yak|yac|’ma|n’m|mah|atu|wav|kuv|hon| lu|i v|hih|jel|utu|hap|uka|o l|u w|itu|ga |o a|i d|umb|a y|inj|taw|ita|lit|lek|val|e c|oko|aku|me |bu |paw|kuy|mak|e i|yen|iho|amw|woh| ih|iku|pil|kun|onj|tul|nah|awu|ahe|i a|kat|mat| wu|pac|ina|olo|uto|ech|kwa|i c|li |ngi",
		kbp: "aa | pa|se | se|na |nɛ | nɛ| wa| yɔ|yʊ |ɖɛ |aɖɛ|a w|ɛwɛ|ɛna|ɛ s|ɩ ɛ|paa|a ɛ| ɛy| ɛw| ɛ |ɛ p|e ɛ|waɖ|ɛ ɛ|e p|a p|wɛn| pɩ|yɔ |yɩ |aɣ |ɛyʊ|ɔɔ |ʊʊ | ta|ala|yɔɔ|yɛ |ɔ p|a n| ɩ |yaa|taa|ʊ n|a a|ʊ ɛ| tɔ|ʊ w|zɩ |la |wɛɛ|nɩ | an|ɛ t| kɩ|anɩ|ɛ y|maɣ|ɛ n|nɔɔ| nɔ|ɛyɩ|ɔm |tɔm|ɩ t| we| pʊ|ɩ p|ɛ ɖ|ɩɣ | ŋg|ama|kpa|a t|ɩyɛ|ayɩ|a k| tʊ| kʊ| pɔ|daa| wɛ|pa |ʊ t|ʊ p|tʊ |ʊ y| ɛs|wal| pɛ| na|ɔɔy| ya|fɛy| ɖɩ|ɖɩ |ɔɖɔ|ɔ ɛ| ɛl|i ɛ|ɩ ɖ|wɛ |ɛ k|ɛɛ | tɩ|ɩ n|paɣ|ɩ s|ɛja| ɛj|ɖɔ | ɖɔ|ɔ s|ɛla| ɛk|a s| mb|ɩ y|ɛya|pal|a y|ʊma|ɔyʊ|a ɩ|jaɖ|ɖɔɖ|kpe|ɩzɩ|ɩna| ñɩ|yi |eyi|kɛ |bʊ |mbʊ|ʊ k|mɩy|tʊm|alɩ|ŋgb|ɛzɩ| fa|ʊyʊ|ɩ ɩ|ɩfɛ| ɛt|kɩ |wey|ma |lɩ |ɔɔl|nda|ɩma|gbɛ|sam| sa|li | lɛ|ɩsɩ|akp|pak|ɣtʊ|ya |lab|sɩ |ŋ p|pɩf|day|and|kan|ɣ ɛ|sɔɔ| ye|ɩm |kɩm| kp|uli|kul|ɛyɛ|ʊmɩ|laa|iya|ɩ k|e e| ɖo|ʊ s| ha|aʊ |maʊ| ɖe|aɣt|ɔ k|ɔ y|a l| ke|pɩz|ŋgʊ|ɣ p| kɛ|eki|ɔŋ |aŋ |tɩ |ɛhɛ|bɛy|ʊ ŋ|pʊ |ba | sɔ| ɛd|nʊm| nʊ| pe|ɖʊ |ada|pad|ɣna|le | le|ʊ ɖ|ñɩn|pe |zɩɣ|ɛpɩ|naa|gʊ |ñɩm|ɣ t|a ñ| la|hal|ɛda| ɛɖ|ndʊ|m n|zʊʊ|ɖe |ana|akɩ|bɩ |abɩ|lɛ |ɛɛn|m t|ɔyɔ|ekp| ɛp|dʊ |tɩŋ|ɛkɛ|ɖam| ɖa|ina|maŋ|alʊ|uku|suk| su|kʊ |ɛsɔ|ɛtɩ|lal|ɛ l|tɛ |e l|lʊ | kɔ|ɩlɩ|ɛɛk|i p|pan| tɛ|ŋŋ |aka|pɩw|bʊy|abʊ|nab|lak|ee |yee|e w|ʊna|m p|e t|ye |iye|uu |a ɖ|nɖɩ| nɖ|dɩ |eek|pee|ga |ŋga|yaɣ|a m",
		tem: "a ʌ|uni| ɔ |ni |wun| wu| tə|yi | ka| yi| ʌŋ|ka | kə| kʌ|tək|kə |ɔŋ |əkə| aŋ|mar|nɛ | ʌm|ma |i t| th|ri | ɔw| a |i k|a k| ma|i m|ari| ba|wa |tha| kɔ| mʌ|ɔwa|thɔ|ba |ɔm | o |lɔm|ʌma|kɔ |i ɔ|a y|‐e |o w|ŋ k|a a|alɔ|te |i o|hal|ɔ b|aŋ |ɔ y|a m|ŋth|ŋ y| rʌ| ʌt| mə|kom|ema|yem|mʌ |ɔ k|om | ye|hɔf|ɔf | mɔ|th |e ɔ|ɛ t|ʌnɛ| ŋa| sɔ| gb| ro|ʌŋt|ɔ t|ʌth|a ɔ|ar |yɛ |ʌte|m k|ʌŋ |m ʌ|hɔ |ank|wan|ŋa |anɛ|ŋ ɔ|ŋɔŋ| ŋɔ|nko|rʌw|kʌm|ki |kət| yɛ| te|a t|ʌwa|ɔ ʌ|ʌmʌ|e a|kʌt|thi|i r|əm |ra |kəl|a w|ə k| yɔ|ʌme|me |a r|mɔ |kəp|aŋf|əŋ |e t|pa |əth|fəm|a‐e|ələ|ləŋ|ɛ k|ʌ k|ŋe |yɔ |ro |rʌ |ɔ m|gba|thə|ŋfə|li |ə b| ʌk|ə t| rə|m r|ɛ ʌ|i ʌ|ʌŋe|ta | ta|e m|bot|əpa|nʌn|m a|ma‐|sɔŋ|kəs|e w| ra|təm|ŋ t| tʌ|ath|gbə|ʌkə|ə s|ɛth|ɔ a| bo|i a|ŋ a|ŋ b|ɛ ŋ| bɛ|ʌrʌ|nth|ant|əli|bəl|o ɔ|ɔkɔ| pə| tɔ|əs |e y|kar|nka|ran|r k|ʌlə|əyi|m t|ə y|sɔ |ɔ ɔ|ŋgb|tʌŋ|ɔth|sɔt|mʌy|t k|ot |ith|ɛ m|tɔŋ|tət|ləs|mɔŋ|rək|ɔ r|thɛ| po|tə |wop| wo|gbʌ|f ʌ|ʌyi|ʌ ʌ|e k|ɛ a|mʌs|ə g|ənʌ|hən|bɛ |ara|pan|hit| ʌr|kɔŋ|a ɛ| wa|iki|ɔ g|to | to|lɔk|o t|ɛ r|eŋ |mʌl|gbɛ|ʌgb|hi |pi |tho|mə |ŋʌn|ər |oŋ |roŋ|m ŋ|hɛ |po |i‐e|mʌt|ʌ t|ʌy |ti |‐o |f ŋ|op |ɔ w|na |shɔ|nsh|ekr|sek|ʌse|aŋk|bas|mət|raŋ|kʌr|ʌtʌ|wat| ɛm|h k|i y|han|ək | ya|kəb|kɔn|yik|ayi|yir|pəy|ʌ ɔ|ɛŋ |əte",
		toi: " ku|a k|wa |a m| mu|la |e k|a a|ula|ali|ya |i a|de |ang|aku|tu |kwa|aan|ntu|na |lim| al|ulu|lwa|mun|ngu|luk|ele|gul|mwi|wi |gwa|kub|imw|ons| oo|oon|se |nse|ant|zyi|unt|ela|si | ak| ba| an|and|a b|ala| ci|uki|isi|nyi|ide|kid|zya| lw|ba | kw|uny|eel|laa| ul|cis|yin|kun|uli| zy| ka|tel|nte|ina|kul|kuk| ma|ili|waa|uba|wee|kwe|ede|led|nda|we |mul|nga|kus|da |izy|kut|wab|ana|i m| ya|ukw|o k|amb|yan|ka |e a|lil| bu| am|uci|a l|ilw|a c|li |sal|ban|e m|e u|u o|ila|bwa|aka|bo |bul|akw|wak|ale|kal|o a|i k|amu|bil|umi|bel|mbu|lan|usa|egw|abi|lo |awo|kuy|kup|igw|ko |uko|kak|wo |law|aci|i b|u b|ati|o l|yig|asy|ubu|wii|ika| bw|le | mb|ga |ung|kum|kka|ku |ndi|aam|muk|cit|mal|bun|yo |ukk|ind| wa|i c|bi |aya|ne |ene|len|mo | ab|upe|a n|mbi|eya|kuc| lu|ndu|a y|syi|u z|uta|ile|abo|u a|a z|ita|uka|aba|bal|imo|ley|iin|yi |ti |u u|lik|du |asi|yak|o y|u k|ube|iko|cik|zum|muc|ani|ule|mil| mi|mbo|twa|e b|umu|was|di |o n|ngw|lwe|nzy|peg|zye|abu|buk|kwi|liz| nk|i n|bam|ta |kab|alw|eka|mas|u m|imb|onz|kon|sya|miz|gan|tal| we|uum|no |yil|int|lem|del|nde|end|mbe|uya|oba|azy|iyo|i z|lek| ng|o o|cii|i o|a u|mba|mu |a o|ako|yik|yeg|ezy|a w|mi |ni |omb|kom|o b|syo|iya|usi|min| ca|e c|aul|lau|uku| aa|yee|ama|yal|kam",
		ekk: "sel|le |se |ja | ja|use|ise|mis|õig| va|ele|ste|ust|gus|us |igu|st | võ| õi|dus| on|on |el |te |ma |al |iga|või|a v| in|nim|ini|da |e j| te|ist| ig|ime|l o|lik|mes|e k|õi |est| ko|l i| ka|end|iku|ese|adu|gal| se|e v|tus|lt |ami|n õ|ema|aba|vab|a k| ra|lis|val|a i|atu| ku|tsi|ud | mi|ada|ali|e t| ta|ta |stu|ast|ks |ole|tam|sta|nda|es |ell|tes| pe|e s|ik |a t|is |i v|ahe|rah|t v|ava|bad|kul|ine|ne |t k|vah|ei | ei|e e|ga | ol|lus|kon|s v|ida|s t|gi |a r|mat|ioo|tud|tel|kus|oma| om|dse|kõi|teg|ees|i t|aal|ndu|a s|a j|ing|a a|iel|s k|vas|tse| ee|tem|ul |igi|lle|s s|i s|ili|vus|uta|elt| sa|aja|e a|eks|min|its|asu|a p|s o|sus|sli|i m|oni|oon|sio|ses|e o|ete|abi|ühi|ega| ki|ari|emi|si |i e| ke|uma| ri|usl|ahv|ats|eva|lev|ab |pea|eis|nis|rds|õrd|võr|sed| kõ|töö| ni| ab| üh|rid|nna|saa|teo|sek|ni |kor|ale|imi|ait|t i|sik|isi|eli|e õ|dis|ots| so|ata|lem|eab|üks|tum|dam| mõ|a o|õik|idu|har| tö|e h|nin|alt|onn|ite|ult|e m|mal|isk|kai|ead|sea|koh|d k|as |jal|põh| põ|aks|rit|hvu|dum|een|e p| ük|s j|set|ed |ng |bie|a ü|uri|s a|kin|ald|e r|t m|eri|i k| al|eel|lli|eta|dad|ule|elu|s p|i p|rii|hel| to|ndi|lse|als|iaa|sia|sot|rat|ara| kä| ve|and|umi| su|de |etu| vä|na | sü| ha|a m|e i|lit|lu |per|nud",
		snk: "an | a |na | na|re |a n| su| ga|a k|ga | ka|a a|en |su | se|a s|ta |ma |e s| ta|ser|ere|ama| i |aan| ra|un |nta| ma|n s|do | ki| ja|a g|jam|ne |nan| do| nt|ana| da| ya|ane|wa |ŋa |n ŋ|ri |e k|u k|a d| ŋa|ndi|ni |ra |raa| ku|taq|maa| si| ba|a r|tan| ke|aaw| sa|ren|gan|and|a b| be|a i|awa|di |i s|oxo|aqu|oro|kit|me |lli| go|tta|ini|ya |a j|ari|a m| xa|iri|aar|oll|gol|a t|e m|i a|i k|xo |sir|n d|aax|lle|a y|be |on |baa|n g|ran|din|ara|u r|e d|u n|qu | so|axu|are|o a|a f|ke | wa| ko| an|man|xar|dan|kan|ron|sor|li |de |nu |fo | fo| no|kuu|n t|pa |nde|n k|i g|len| ña| du|n n|nme|aad|u b|ang|axa|e y| fa| mo|ppa|app|kap|o k|o s| fe|ell|a x|att|kat|ure|i x|xun|e n|aba|mox|ti |i t|n y|yan|enm|ada|n f| bo|n b|a ñ| yi|i m|u t| di|da |iti|qun|nga|u a|xu |itt| ha|le |i d|sel|i n| me|ill|e t|riy|o b|ro |u d|du |saa| re|dam|haa|ind|xa |n x|ono|i i|nen|lla| mu|ond| ro|o n|udo|uud|ant|aga|ku |la | wu|nma|eye| tu|edd|fed|nox|no |o d|uur|sar|gu |e g|kil|ñaa|ire| bi|inm|ken|e b|tey|ite|ira|yu |a w|ina|iin|yi | xo|n w|o t|taa|ka |u s|anŋ|uga|und|i r|ore|bur|i b|fan|iba|xib| xi|een|u m|ogu|bog|bag|oqu|noq|oor|e r|bir| ti|i j|ban|ye |dii|o m|anm|ene|kka| ye|ña |rey| le|iña|ita|mun|ura|kaf|ank|e i|liŋ| li",
		cjk: " ku|a k|yi |nyi| ny|la | ci|a n|a c|wa |we | mu| ha|nga|i k|ga |ana|uli|kul|a m|esw|ela|ze |mwe| ka|ha |sa |tel|a h|swe|ung|ci |a u|ate|ma | wa|u m|kwa|han|e m|kut| mw|uci|mbu|mut|nji|nat|ya |uth|e k|na |pwa|kup|thu| ma|wes| ca|ji |kan| ya|lit|hu |i m|aku|asa|i n|mu | ul|ca |ang|e a|ina|anj|ali|imb|cip|amb|mba|i c|li |e n|i u|ka |muk|a i|awa|naw| na|fuc|ifu|uta|upw|ing|ize|ula|lin| xi|ukw|lim|ong| kw| an|ite|xim|ta |ita|umw|ulo|umu|has|kuh|kha|u c|ala|nge| mb|wo |ila| ce|cif|a a|kus|ama|tam|mwi|ili|te |imw|bu |o k| ng|ba |ipw|lo |bun|ikh|wik|ulu|mo |ufu| ak|o m|utu|ngu|imo|mil| mi|ko |a w|kun|ciz|i y|a y|kuk|eny|aze|aci|pwe|aka|o n|yum|uha|uka|e w|o y|lon|kum|e u|cim|ku |swa|e h|e c|mbi|emu|no |nal|a x|was|fun| un|uma| ja|usa| li|wil|uze| ye|o w|isa|o c|nda|ngi| es|kat|e y| in|aha|waz|yul|esa|yes|una|wen|aco|i h|cik|ema|pem|nyu|ika|kal|bi | ik|mah|zan|aso|so | uf|ata| iz|apw|tum|tal|o l|wam|iku|sak|ja | up|kwo|umb|oze|yoz|uni|ges|cen|kuz|wak|mul|wan|ulw|o u|cyu| cy|u i|e i|tan|mun| um|kuc|ngw|cin|co |go |ngo|da |ipe|ge |lem| uk| yo|lwi|nin|ikw|u k|kuf|uso|i w|upi|lum|gwe|uki|upu|and|pha|ces|ond|i j|man|ile|ule|uku|gik|akw|ino|ele| if|hac|tha|cil|eka|za |vul|uvu|hel|lu | it|ke |lya",
		ada: "mi | e |nɛ | nɔ| nɛ|nɔ | he|he |ɔ n| a | ng|e n|a n|kɛ | kɛ|aa |ɛ e|blɔ| bl|i k|i n|gɛ |ngɛ|ɛ n|lɔ |e b| mi| ma| ko|ɛ h| ts|ko |ɛ a|e h| ni|hi |ɛɛ |ɔ k|a m|i h| ɔ |tsu|ma |ami|a k| ny|ɔ f|oo |loo|i a| be|ya |e m|be |ni | kp|o n| si|si |nya|emi|ɛ m|fɛɛ| fɛ|laa|a h|a b|e j|a t| hi|e k|umi| ka|kpa| je|ɔ h|e s| lo| ye|ɔ e|i t|pee|omi|mɛ | pe|mla|i m| wo|je | ha|ɔmi|ɔ m|maa|sum|ke |i b|o e|ɛ k|ɔ t|alo| ml|ee | sa|ɛ ɔ|ɔɔ |ha | na|lɛ | lɛ|a a|i l|ɔ́ |a s|ɛ s| hɛ| gb| su|nɔ́|e p| al|eɔ |ɛ b|ne |i s|ɛmi| fa|uaa|sua| bɔ|ɔ a| to| ji|o k|kaa|bɔ |a e|ihi|u n|e ɔ|o a|yem|ane|e w|suɔ|imi|e y| ke|ɛ y|ɛ t| hu|san| we| jɔ|ɔhi|lɔh|e e|ahi|i j| bu|ɛ j|pa | ja| ku|wom|ngɔ|a j|him| bi|ue |e a| ya|tom|ɔ b|gba|o m|jam|́ k|fa |ake|ɛ p|uu |ba |hla| hl|sa |ɔ s|hu |e f|hɛɛ|uɔ | tu|e t|ji |tsɔ|jɔm|i ɔ|kuu|kak|ɛ g|a l|wo | sɔ|tue|o h| gu|isi|ɔ y|sɛ |o b|sɔɔ|gɔ |ia | ju| kɔ|eem|e l|akp|pak|li |e g|sɔs|a p|uɛ | yi|ti |sis| sɛ|to |ɔ l|ɔ w|ɛ w|yɛm|na |hia| nu|ɔsɔ|ye | mɛ|sem|ase|kas|hiɔ|naa|íhi|níh| ní|kpe|usu|uam|onɛ|kon|nih|eeɔ|mah|o l|a w|lam|ɔɛ |sɔɛ| pu|hɛ | ba|gu |a g|a y|ɛti|pɛt|kpɛ|o s| fɔ|bi |nyu|o j|we |se |uo |suo|ade| ad|bua|su |ngm| fi|iɔ |u k|haa|oɔ |koj| am|ɔ ɔ|ɛpɛ|i p|i e|guɛ| wa|io |jio|bam|ɔ j|yo ",
		quy: "chi|nch|hik|anc| ka|una|man|aq |pas|ana|kun|as |paq|nan|kan|ikp|cha|sqa|qa |ik |apa|aku|ech|kpa| de|cho|rec|ere|der|spa| ma|asq|am |an |taq|pa |nam| ru| ch|yoq|ta |na |a k|ina|mi |qan|ima| ll|aqa|lli|oyo|hoy|ant|ach|run|nap| im|pi |nak|hay|asp|ayn|wan|q k|ipa|nta|hin|oq |cio| hi|iw |liw|inc|ion|aci|chu|lla|pip|nas|npa|nin|qmi|kay|kas|ota|a m|anp| hu|all|nac| na|yna| ya|ari|api|i k|w r|nku|iku|in |a c|ama| pi|may|hu |kuy|ay |nma|has|onc|hon| ot| wa|aqm|anm|a p|n h|ata| li|ikm|hwa|chw|ma |awa|a d|qta|ara|pan|m d|pap|yku|yni|a l|kma|q l|ich|kin|huk|a r| ha|yan|uwa| ca|nqa|kta|ikt|q m|a i|n k|kpi|mun| sa|cas|usp|q h|wsa|aws|kaw|bre|ibr|lib|lin| al|k c| mu|ask|kus|a h|s l|ank|q d|yta|e k|tap|q c|mpa|pak|ski|qaq|ien|i c| qa|tin|re |nni|uch|isq|a s|was|ern|s m|a a|ayk|onn|s y|oqm|aqt|ruw|qpa|aqp|par|amp| am|nmi|ley| le|ayp|nat|i h|yma|onk|law|ier|map|a f|war|ita| ni|naq|yac|tar|naw|ayt|sak|n a|anq| pa|a q|aya|val| va|ypi|sti|ast|ura|n c|m p|s o|w n|rno|bie|obi|gob| go|rma|qar|nit|m i| ta|say|haw|s i|k l|asa|k h|rur|pun|wac|onm|tan| fa|tam|kap|oqt|i d|s c|ici| ju|a t|ras|ran|uy |uku| tu|qay|k k|ku |q i|arm|uk |a y|nti|awk|um |igu|esq|k m|sap|ati|aw |a o|asi|n p|sic|isp|aru|ukl|ten|pti|qku",
		rmn: "aj | te|te |en | sa| le|el | si|si |aka|sar|pen|les|kaj|es |ipe|sav|qe |j t| ha| th|ja |hak| e |and| o |ave|i l|ar |ta |esq| an|a s|sqe| ma| ja|ia |nas| ta|imn|e t|as |mna|kas|e s|haj|tha|s s|ark|asq|e a|nd |i t|s h|rka| na| i | pe|mes|isa|vel|cia| bi|ne |bar|kan| aj| me|avo|utn|the|e k|lo |o s|est|qo |e p|n s|ard|hem|a a| av| so| ba| pr|õl |a t|mat|ima|l p|e r|e m|e o| ka|man|orr|e d| di|o t|rel|sqo|re | ov|ika| re|qi | ak|enq|ere|vor|e b|res|ove|avi|ve |ver|o a|n t|o m|akh|rak|rim|a p|no |ana| ra|sti|d o|len|aja|rre|but| va|sqi|ker|r s|de |ata|ren|ali|ara|ste|ti |e l|r t|vip| ke|na |i s|ang|àci|tim|nqe|kon| ph|n a|nip| de|j b|àlo|al | pa| bu|are|vi |dõl| ni|tar| ko|naś| pu|o k|n n|l a| po|śaj| śa|on |lim|er |ari|i a|ven|pe |śti|aśt|a l|o p|e n|dik|rdõ|nik|l s|tis|ast|tne|a m|a e|erd|ndi|ni |pes|rin|j s|e h|aba|rab|khe|tni|eme|uti|rip|uj |amu|ano|ćar|a j|ća |la |khl|l t|e z|do |o z|ri |mut|kri|alo|soc|i p|so |ran|del|kar|nuś|anu|pra|din|nge|nis|ută|rde|vo |muj|mam|i d|nća|enć|ate|uni| as|iko| zi|rdo|l o|j p|eri|emu|ane|i b|o j|oci|i r|a d|ing| je|iàl|e e|l l|ɵar| za|tes|ćha|pal| vi|l b|ɵe |l e|aća|one|kin|to |ziv|imi|a n|per|ter|ris| kr|s a| st|o b| ćh|a i|kla|da |nda|e j|ekh|jek",
		bin: "e o|ne | ne|an |en |be | o |e e|wan|mwa|n n|vbe|mwe|emw|evb|na |omw|e n| em|in | na|ie |gha|n e| gh|re | om|wen|e a|ha | ke|e i|n o|gie|bo | vb|wee| kh|win| ir|vbo| ev|o n|gbe|he |hia|nmw|o r|a r|o k| no|ogi|nog|kev|tin|eti| et| mw|e u|mwi|a g|ra | ya|een|ee |a n|a o|ke | re| we|rri|ghe|ogh| og|a e|n k| a |ia |ya |o g|ien| uh| rr|ye |khi|ran|ira|ere|a m|a k|ian| ot|ro |n i|ovb|o m| ye|egb| ra|hi |de |kpa| eg| hi|n y|o e|hae| ok|a y|eke|mie| mi| gb|o y|ba |oto|rhi|n m| iw| ru| er|arr| ar|unm|rro| ov|e k|okp|aen|n a|hek|khe|nna|inn|ugi|hie|a u|ru |ae |to |wun|mwu|hun|otu|i k|i n|a v|nde|and| do| or|uem|rue|dom|n w|oba|iob|rio|e r|tu |ze |ehe|pa |e v| ma|aya|iru|iwi|ma | rh|un |uhu|yan|mo |gba|e y|o h| la|a i|rie|irr|ai |uhi|ho |u o|ren|yi | ni|egh|u e|u a| ug|ugh| al| iy|beh|aan|a d|n g|gho|ue |onm|ghi|anm|iko| ai|ene|i r|a a|aze| az|khu|i e|bi |vbi| i |yaa| yi| ek|hin|bie|on | ay|emo| od|aro|obo|e d|rov|o w|e g|ii |nii|se |kom| ow|ron|kha|o v| se|a s|rre| de|lug|alu|owa|wu |a w|aa |e w| bi|a b|n h|dia|fue|ifu| if|ebe| eb|ode|sa | os|nug|anu|wa |oo |gue|uwu| uw|ese|bug|vbu| en|n r| lo|n l|ugb|kug|la |uyi| uy|i v|o o|i g|rra|aku| ab| es|abe|aik|oro|enr| eh|eha|o a|a l|we |n u|i o|okh",
		gaa: "mɔ | ni|ni |kɛ | ak|lɛ |ɛ a|ɛ m| mɔ|akɛ| ko| he|gbɛ|i a|ɛɛ | lɛ|ɔ n|ɛ e|ko |aa |bɛ |yɛ |i e| kɛ|ɔ k| yɛ|li |ɛ h| ml|egb|oo |fɛɛ| fɛ|shi|aŋ |heg|mli|ɔɔ |a a| es| gb|i n|loo|ɛ n|maŋ| ma|ɛ k|i k| nɔ|ɔ y|nɔ |ɔ f| al|he |esa| sh|alo| ek|ɔ m|ii |amɔ| eh| en|emɔ|ji |naa|bɔ |e n|fee|o a|oni|kon|o n|ee | hu|o e| bɔ|i m|hi | am|ɔ l|hu |tsu|umɔ|ɛi |aaa|na |nii|sum|sa |ɔmɔ|ena|i y|ɛji|nɛɛ| nɛ|ɛ g|baa|eem|ɔ e|a l|kwɛ|yɔɔ|eɔ |amɛ|tsɔ| sa|ana| ts|saa|kɛj|ɔ a|ehe|a m|toi|eli|yel|aji|i l| ah|mɛi| at|e e|gba|a n| an|ane|hiɛ| na|eko|eye| ey|o h|kom|mla| kr| ej| as|ŋ n|san| ay|i s|nit|ash|ekɛ|ha |e k|ne | hi|i h|ɛ t|esh|efe|iɔ |its|iaŋ|ku |o k|ats|kpa| kp|ome|gbɔ|ets| ab|ɔ b|ɛ b|ye | et|a e|shw|oko|a k| bɛ|ɔ h|ɛ y| af| ku|sɛ |tsɛ|ŋ h|uɔ |ŋŋ | to|ŋmɛ|ɛ s| mɛ|oi |mɔɔ|aye|hwe| ef|la |ehi|rok|kro| ji|ŋ k|o m|aka|akw|o y| lo|o s|jɛ | ny|e a|ŋmɔ| ba|bii|aan|ŋts|ɛŋt|iɛŋ|diɛ| di|ai |u k|o l|ŋ m| eb|ɔ s|aha|nyɔ|i j|a h|ɛ l|wɛ |usu| aw| ja|suɔ|eni|i f|agb| ag|bɔm|sem|bua|any|ɛ d|i b|maj|mɛb|a s|eŋm|awo|e b|afe|hik| yi|u e|e s|ish|nak|anɔ|hey|ŋ a|o g|jam|u m|o b|aŋm| yɔ|bɛi|yeɔ| su|nyɛ|hew|me |ɔ g|ɔse| ee|ilɛ|hil|ihi|hih|las|̃la|ãl|bã| ŋm|nyo|te |esu|kai|ate|ŋma|eee|ɛmɔ|ɛia| eg|alɛ|jia|ɔŋ |ala|wal|hiɔ|ɛ f|his",
		ndo: "na |oku| na|wa |a o|a n| om| uu| ok|e o|ong|ka |uth|mba| ne|ntu|ba |tu |omu|nge|he |a u|the|uut|emb|hem|o o|o n|ehe|unt|e n|a w|nga|kal| wo| ke|ang| iy|lon|mun|no |lo |la |o i|ku | no|oka|keh|ulu|u n|we |shi|a m|ala|ko |ga |a k|ge |eng|nen|u k|ilo|osh|ngo|han|a y|elo|gwa|ngu|ye |li |ano|hil| mo|gul|ana|luk|a e|tha|dhi|uka| pa|lwa|go |ath|ho |man|kwa|ta |oma| sh|a p|wan|thi|uko| ko|wok| ta|ha |mwe|ya |wo |e p| yo|gel|a i|e m| os|nka|ika|uun|hi | ka|o g|sho|ema| li|kuk|iya|o w|i n|ith|and|men|ame|gam|ele|pan|opa|ash|ndj|po |hik|yom| po|le |ing|alo| el|olo|sha|kul|nok|ilw|kug|o k|a a|adh|aka|lat|aa |pam| ye|kan|iyo|mbo| we|kut|nin|e e|umb|onk|ndu| go|ike|ond|non|gan|omo|una|a s| e |mon| ga|ela|und|waa| ng|yok|ne |ulo|amw|oye| oy|aan|a l|iil|okw|eta| a |wen| ku|i k| gw|aku|igw|ila|a t| nd|ina|yuu|ene|ke | on| dh|iye|mo |pau|bo |him|lyo|o s|ula|wat|ota|yon|e t|eko|yaa|o e| me|a g|yop|e g|lun|alu|ngw|omb|ane| th|yi |o y| ii|nom|ili|dho|ono|mok|uga|vet|eho|ome|kun|iyu|i m|ali|epa| ni|lwe|opo|lok|oko|hok|i o|lol|djo|ung|oon|i t| yi|alw| ot|ukw|uuk|uki|egu|mii|o m| wu| mb|awa|naw|edh|ani|kat|nwa|enw|e k|taa|ont|a h|u t|lel|uni|ndo|wom| mw|she|ola|pwa|dyo|ndy|nem|ndi|yeh|aye|fut|nek|udh|omi"
	},
	Cyrillic: {
		rus: " пр| и |рав| на|пра|ств|го |ени|во |ове| ка|на |ть | по|ия |о н| об|ет | в |сво| св|аво|ани|ост|ого|ый |ажд|лов|т п| им|ния| че| со|ело|име| не|льн|ли |чел|каж|ест|век|ать|ова|или| ра|ек |й ч|дый|жды| до|ие |еет|мее|но | ил|ии |ся |его|обо|и п|ние|к и| бы|и с|и и|ми |бод|воб|ван| за|ой |ых |ом |лен|аци|енн|о с|о п|ьно|тва|тво|при|ног|аль|ако|ва |и н|сти|ных|то |бра|олж|дол|сто|и в|ным|ое | ег|нов|их |ель|тел|ти |нос|не |пол|раз| вс|и о| ли|и р|ыть|быт|вле|ред|ию |тор| ос|ься|тьс|оди|щес|я и|как|про|жен|ым |пре|а с|сно|е д|нно|о и|ий | ко|о в| ни| де|сту|лжн|сов|е в|ном|оль|ран|оже|иче|ей |аст|нны| от|туп|м и|одн|зов|рес| мо|осу|ля |осн|а о|вен| то|о б|шен|тве|общ|а и|е м|ьны|обр|вер|чен|я н|жно|чес|ак |лич|нии|е и|все|бще|ват|есп|мож|й и|ное|о д|бес| во|я в|ду | ст|дно|она|нац|ден|ежд|х и| бе|и д|ны |дос|для| дл| та|льс|ате|ции|я п|ую |ите|е о|ной|под|ото|стр|ста| ме|ели| ре|я к|тоя|ами|ен |ь в|ю и|азо|гос|м п|ь п|т б|жет|уча|суд|ьст|дст|щит|ащи|защ|кон|нию|ам |оду|ере|гра|печ|о о|оро|кот|и к|тра|ник|уще|циа|оци|соц|нал|еск|о р|ког|дру| др|ни |ава|нст|ем |авн|ыми|едс|дин|дов| го| вы|в к|ые |обе|му |я е|слу|уда|так|кой|ту |иту|зак|ход|вол|раб|кто|икт|ичн|нич|от |ина| к |тер|род|нар",
		ukr: "на | пр|пра| і |рав| на| по|ня |ння| за|ого|ти |во |го | ко|аво| ма|люд|о н| не| лю|юди|ожн|кож|льн|жна|дин|ати|ає |их |ина|пов|сво| св|анн|є п|має|або|а л| бу|не |енн|бо | аб|а м|ови|ні | ви| ос|аці|вин| та|без|обо| ві| як|ере| до|і п|ува|о п|аль|них|ом |ми |іль|ног|та |ий |при|ою |ть |ста| об|ван|инн|ті |ост| у |ся |ват|бут|ист| мо|езп|ути|нов|пер|ії |и п|бод|воб|ств| в |о в|від| бе|ако|під|тис|кон|но |ва |нні|і с|а п|сті| сп|ний|ду |ьно|она| ін|дно|ним|ій |а з|ну |мож|її | її|ля |соб|му |ої |яко| пе| ра|ід | де|і в|и і|чин|вно|ому|ном|у п|і н|а с| су|а о|нен|ися|ово|нан|одн|у в|і д|ава|ідн|рів| рі|і р|ими|віл|им |ції|о д|а в|сту|оду|буд|ова| пі| ні|я н|е п|нац|и с|нна| од| ро|нос|ьни|ють|и з|ки |і з|а б|спр|чен|же |оже|е м|овн|рим|е б|то |ніх|осо|удь|ві | ре| ст|рац|до | со|роз|лен|вни|івн|род| вс|спі|ков|зпе|ів |для| дл|ї о|хис|ахи|зах|‐як|ь‐я|дь‐|я і|так|зна|заб|сть|ту |ною|а н|тор|сно|о с|жен|ціа|оці|соц|інш|і м|кла|и в|тер| ді|іст|ові|у с|я в|аро|сі |віт|сві|осв|роб|піл|рес|за |печ|абе|ку |лив|ерж|дер|в і|авн|тав|ав |ами|ком|вле|о б|ь п| що|їх |тво|хто|іхт|ког| кр|ано|тан|іал|нал|нь |х п|жно|леж|але|про|тва|рат|о о|х в|нар|льс|цій|кор|час|ржа|ї с|ину|дст|о з|раз|мін|а р|зак",
		bos: " пр| и |рав|на |ма |пра| на|има| св|а с|да |а п|во |је |ко |ако|о и| по|аво|е с|а и|ти | им| да| у |сва|но | за|о н|ва |и п|или|вак|ли | ко|не | ил|кој| не| др|ост| сл|ња |им |и с|у с|и и|ава|ије|а у| би|ств|се |вањ|а д|ом |јед|бод|обо|лоб|сло| се| ра|их |сти|а н|ње | об| је|при|дру|у и|ју |о д|ити|вој|раз|ање|ова|дје| ос|е и|ло |е п|ања|ује|и д|бра|тре| тр| су|у з|а к|ог |у п|оје|циј|реб|а о|а б| ње|и у|миј|ни |нос|ба |едн|сво|њег| из|про|е д|жав|бит| ни|и о|ста|а з|авн|вје| ка|бил|ово|а ј|ају|ист|и н|них|јел|ту |ред|гов| од|е о|оји| см|ја |о к|ило|аци|е у|пре|о п|еба|у о|су |вим|ичн| са| дј|а т|ија|шти|чно|ржа|држ|сту|дна|одн|ени|за |ива|ном|ем |ду |ран|вно|сми|јер|е б|е н|де |пос|м и| до|у д|нак|а р|обр| мо|ним|его| кр|тит|кри|ве |ан |ико|ник|ну |и м|ног|ено|сно|е к|туп|руг|ка |ода|рив|вољ|алн|м с|иту|ашт|заш|ани|сам| ст|акв|ови|осн|род|аро| ми|ји |тва|дно|нст|ак |ите|љу |вич|рад|у н|у м| та|дст|тив|нац|рим|кон|ку |њу |оду|жив|амо|тво|тељ|под|ећу|г п|нов|ина|нар| вј|и б|ој | ов|аве|ву |анс|оја|зов|азо|уде|буд| бу|е т|и в|ења|еди|ниц|нап|мје| ис|слу|едс|о о|зак|и к|м п|тно|иво|ере|нич|как|ада|вни|уги| ро|мов|вен|о с|то |те | вр| бе|ара|кла| бр|у б|у у|и т|она| он|ави|јал|дни| ск",
		srp: " пр| и |рав|на |пра| на|ма | св|има|да |а п|во |ко |ти |аво| по|а и|ако|а с| за| у |о и| им|и п|ва |сва|вак| да|о н|е с|ост| ко|ња |ли |или|не |ом | не|а н| сл| ил|је | др|и с|но |кој|у с|ава| ра|ог |сло|ју |им |сти|бод|обо|лоб|ити|а о|ств|и у|а д|ни |јед|у п|при|едн| би|и и|а к|о д|ста|их |дру|а у| је|ања| ос| ни|нос|про|ају|и о| де| су|у и|се |ње |ја |ова|и д|циј| об|ује|ред|жав|е и|е п|а ј|дна| се| од|ве | ка|ени|ржа|држ|а з|авн|ења|аци|вој|ово|у у|м и|оја|вањ| из|ија|у з|ање|ран|е о|род|и н|е б|раз|за | ње|гов|ичн| ст|нов|сно|осн|ду |пре| тр|су |ву |одн|а б|сво|њег|ним|них|ту |тит|шти|ку |ном|бит|е д|ме |ико|чно|оји|ло |вно|ник|ика|без|ара|де |у о|вим|нак| са|рив|аве|ан |вољ| кр|о п|сме|е к|ног|ји | ов|е у|тва|бра|руг|реб|тре|у д|ода| мо| вр|ављ|у н|его|дел|м с|кри|о к|ашт|заш|њу | см|ани| ли|дно|еђу|алн|ла |акв|ој |ком|сту|уги|ави|а р|ка |рад|оди|вич|тав|иту|уде|буд| бу|пот|оду|жив|ере|тво|ило|бил|аро|е н|ови|пор|ено|штв|нац|ове|м п|туп|пос|рем|дни|ба |нст|а т|оју|аст|ива|е м|вре|вља|ну |беђ|ист|ен |те |дст|рот|зак|ао |као|и к|јућ|о с|ст |сам|м н|тер|нар| ме|и м|кол|е р|ушт|руш|вер|как| бе|и б|кла|ада|еба|ена|она| он|тву|анс| до|рак|слу|и в|ниц|у к|мен|врш|еме|едс|иви|о о|јав",
		uzn: "ан |лар|га |ир | би|ар | ва|да |ига| ҳу|ва |бир|уқу|қуқ|ҳуқ| ҳа|р б|ган|иш |ида| та|а э|ини|ади|нг |дир|иши|лик|лиш|ий |или|ари|уқи|ҳар|лан|инг|ши |дан|нин|инс|кин|сон|нсо| ин| му|қиг| ма|он |р и| бў|эга| эг| ўз|ни |бўл|гад|и б|ки |ила|ёки| ёк|а б|н б|ин |р ҳ|ала|эрк| эр|лга| қа|рки|ш ҳ|и ҳ|н м| бо| ба|ик |ара|иги|лиг|ри |қил|а т|бил| эт|ниш|нли|кла|и в|бош|эти|ани|им |и м|оли|қла|а ҳ|лаш|атл|тил|а қ| ол|оси|мас|қар|инл|лат| қи|таъ|ҳам|ги |иб |мла|ўз |н э|мум| да| бу|ат |ш в|ун |ати|мки|умк|тла|иро|ўли|бар|ири|риш|ият|али| бе| қо|а ш|аро| ке|и т|рла| те|ча |рча|арч|а ў| шу|тиш|н ҳ|тга| са|аси| ха|рак|лин|ола|имо|шқа|ли | ту|амл|лла|сид|н ў| ас|нид|а и| ки|н т|нда|к б|ера|ошқ|сиз|ор |а м|р в|енг|тен|мат|мда|амд|лим|й т|ят |и а|ино|илг| то|тни|ана|ас |эма| эм|а ё| ша|аш |а а|тар|кат|ака|ак | де|аза|илл|сий| си| со|уқл|н қ|ода|ъли|аъл|ник|ада| ни|тда|гин|уни|сит|ай |қон|н о| жа|ким|еч |ҳеч| ҳе|ўзи|лак|кер|икл|лли|ур |зар|шла|риг|ирл|дам|коҳ|ико|а д|ам |н в|рти|тиб|тал| иш|чун|учу| уч|сла|а у|рин|сос|асо| ун|на | ка|муҳ|диг|ч к|асл|лма|ра |бу |хал|ўлг|и к|екл|р д|қат|ага|и қ|оий|мил| ми|қа |и с|жин| жи|син|рор|а в|лад|а о|тли|мия|н и|аб |тир|з м|дав|рга|аги|а к|нла|ақт|вақ|арт|аёт|лаб",
		azj: " вә|вә |әр |ир | һә| би| һү| ол|үгу|һүг|гуг|на |ин |лар|һәр|дә | шә|бир|ләр|лик|мал|р б|лма|р һ| тә|әхс|шәх|ән |дир|угу|уна|ан |али|а м| ма|икд|ини|р ш|дән|ар |илә|гун|аг |асы| ја|мәк|јәт| мә| мү|кди|әси|әк |илм|нин|ндә|олм|әти|ә ј|син|хс |нда|лмә|јјә|и в| га| аз|олу|ијј|ја |инд|зад|гла|үн |ни |лә |тин|н м|аза|ары|әт |н т|маг|лун|лыг|ә б|ун |нун|г в|н һ|дан|ын | ет|тмә|әрә| өз|да |ә в| он|ә а|ына|ыны|бил|а б|сы |ил |әми|ара|си | ди|ә м|әри|рлә| ва|ә һ|етм|ығы|ама|длы|адл|рин|бәр|рын|н и|мүд|нын| һе|мас|ик |н а|дил|алы|ирл|әлә|үда|сын|ынд|хси|ли |ә д|нә | бә|әја| ин|ә и|ләт| сә|ны | иш|аны|еч |һеч|г һ|ејн|ә е|дыр| да|аси|ры |иш |ифа|лығ|и с|фиә|афи|даф| ед|мәз|у в|кил| һа|ола|н в|әни|ыр |уг |унм| бу| ас|сиа|оси|сос|или|ыды|лыд|нма|ыг |инә|әра|сил|хил|ахи|дах|адә|ман|а һ|ә о|ону|а г|әз | ки|сеч| се|ы һ|мин|лан|әдә|бу |раг|лы |ылы|ал |ә г|р в|нла|һси|әһс|тәһ|өз |ист| ис|мәс| әс|ина|ә т|әтл|а в|иә |н б|тәр| та| ҹә|еди|ала|ким|гу |и т|улм|мәһ|н о|аја|ы о|иал| со|илл|сиј| дә|вар|инс|ми |ғы |ник|р и|агл|к һ|тәм|там|чүн|үчү| үч|ғын|сас|әса|з һ|әмә|зам| за|сти|рәф|н е|р а|илд|һәм|ыгл|јан|мај|н ә|мән|мил| ми|әги|дин|н д|түн| дө|миј|каһ|ика| ни|фад|тиф|л о|сәр|јни| еј|ана|лән|ам |рил|ајә|ашы",
		koi: "ны |ӧн | бы|да | пр|лӧн|рав| мо|пра| да|быд| ве|орт|лӧ |ӧй |мор|ӧм |аво| не|во |ыд |ыс |нӧй|ын |м п|д м|ыны|тны| ас|тӧм|льн| эм|вер|сь |ьнӧ|эм |н э|тлӧ| кы|сӧ | по|ерм|сьӧ|ртл|аль| кӧ|эз | ӧт|ӧ в|то |ето|нет|ылӧ| ко|тшӧ| от| и |ы с|бы |ӧ б|ств|кӧр| вӧ|шӧм|кыт|та |на |з в| се| до|вол|ӧс | сы|ы а|ола|рмӧ|ас |оз | оз| сі|а с|тво|с о| вы|ліс|ӧ к|ытш|ӧ д|ис |ісь|ӧтн|ась| ол| на|аци| эт|а в|злӧ|сет| во| чу|лас|лан|мӧ |тыс|рты|ӧрт|ы п|ӧтл|о с|эта|дз |кӧт|ӧдн|вны| мы|н н|удж| уд|выл|ӧ м|рті|орй|ись| со|воэ|ыдӧ|й о|кол| го|с с|сси|сыл|ысл|йын|кин|олӧ|тӧн| сь|ана|ӧр |ция|а д|ӧмӧ| ви|з к| эз|ы б|тӧг|ӧт |мӧд|ест|ост|ӧны|тир|оти|укӧ|чук|н п|онд|пон|слӧ|кер| ке| об|сис|суд|а н|дор|кон|нек|н б|лӧт|с в|ті |ьӧр|тра| ст|нал|она|нац|н к|кӧд|ӧг |скӧ|ть |етӧ|дӧс|быт|рны|ӧ н|тсӧ|рре|а б|нда|с д|асс|ы к|асл| ло|ьны|сьн|ы м|еки|ы д| мӧ|ь м|ы н|ытӧ| ме|рйӧ|иал|й д|итӧ|а к|ӧсь|мӧс|овн|зын|а п|отс| ли|оля|ӧ а|осу|ӧя |нӧя|езл|рез|мед|с м| сэ|ь к|рйы|ако|зак| за|ьын|ннё|мӧл|умӧ| ум|ы у|н в|м д|н с| дз|н о|ран|стр|озь|поз|з п|о д|циа|оци|соц|ион|а м|еск|чес|нӧ |з д|тсь|бӧр| бӧ| ов|вес|кыд|ӧ с|воы|код|тко|ӧтк|оль|дбы|едб|сьы|чын|тчы|ӧтч|тла|мӧн|сла|йӧз| йӧ|т в|ы и|ез |о в|оны|йӧ |анн|ӧль| пы|ан |нӧс|нит| су|м с",
		bel: " пр|пра| і |ава|на |рав| на| па|ны |ва |або|ць | аб|ае | ма|аве|анн|ацы|сва| св|е п|льн| ча|не |ння|ала|а н|ай |лав|чал| ко| ад| не|га |ожн|кож|век|ня | як|жны|ы ч|мае|а п|ага|бо |ек |а а|ца |цца| ў | за|ых |пав|а с|го |він|дна|бод|мі |ваб|ван|ам | вы| са| да|ста|аві|нне|асц|най|цыя|наг|ара|і н|к м|яго| яг|ьна|пры|аць|і п|одн|ств|ама|ных| бы|тва|дзе|аль| ра|ні |і с|і а|ыць|а б|енн|лен|ці |оўн|ым |рац|інн|іх | ас| та|то |нас|які| дз|чын|оль|і д|аво|ад | ні|сці|ымі|ным|быц|я п|ьны|ыя |аро|ана|іна|і і|рад| гр|ля |ўле|о п|а ў|рым|пад|ыі | ін|амі|дзя|рам|цыі|аба|а і|ду |жна|ўна|нал|нац|ры |эта|гэт| гэ|нен|да |ах |гра|кац|ука|а з|кі |адс|ў і|нст|энн|я а|нні|оду|а р|нна|ход|нан|пер|х п| у |адз|і р|мад|м п|е м|аду|дст|для| дл|оў |нае|і м|ако| ка|ы ў|бар|е а|ацц|ую |ыцц|сам|яўл|але|род|раб| пе|што| ўс|адн| су|роў| ро|дук|люб|ь с| шл|раз|нав|зна|вол|удз|ада|жыц|чна|ве |а т|асн|сац|ера| рэ|яко|кла|аны| шт|ь у|аюц|нар| ус|соб|асо|пам|я ў|авя|чэн|воў|так|ну |ю а|ь п|зак|кар|е і|ь а|бес|ія |кія|х і|заб|аса|ім |жав|і з|леж|тан|ахо|яль|ыял|о с|яна|кан|ака|інш|алі|вы | мо|нах|я я|м н|ога| бе|й д|о а| ст|ены|і ў|а д|есп|шлю|цця|ы і|ыст|рыс|люч|клю|тац|уль|ынс|ачы|спр| сп|аў |ыма|ары|кам|е ў|і к|кон",
		bul: " на|на | пр|то | и |рав|да | да|пра|ств|ва |а с|а п|во |но |ите|та |о и|ени| за|не | не|а н| вс|ван|аво|ото|е н|о н|а и|ки |ие |те |ни |има| им|ли |или|ия | по|ове|ане|чов|ма | чо|и ч|а д|ние|и д|ест| ил|ани|век|все| об|ек |еки|сек|ава|тво|сво| св|вот|а в|и с|ост| ра|ова|а о|е и|ват|и н|е п|к и|а б| в |и п|лно|о д| се|раз|ето|ъде|бъд| бъ|при|ата| ко| тр| ос| съ|бод|обо|воб|ат |за |тел| е |аци|о с|де |о п|ен |бра|и в| от|се |ния|алн| де|его|нег| из|от |ран|ята|как|оди|е с|и и|ден|пре|бва|ябв|ряб|тря|нит| ка|ява|про|ст |а з|гов|вен|тве|о о|а р|акв|о в|и з|ред|нос|ият|е д|щес|нов| ни|ция| до|йст|о т|е т|ржа|ърж|дър|ено|пол| с |обр|тва|нот|рес|ейс|и о|е в|кой|общ|лен|она|нац|иче|ез |без| бе|ежд|ува|вит|ри |зак|и к| ли|а е|под|ели|ник|си |е о|а т|авн|и р|т с|ка |оет|елн|нен|ой |гра|жен|дру| ре|а к|сно|осн|лич|зи | та|са |нст|вни|чки|ичк|сич|вси|люч|клю|дно| мо|еме|а у|изв|тви|дей|я н|кри|ато|о р|й н|ико|ичн|жав| дъ| то|бще|иал| со|лит|т н| си|т и|одн|жда|зов|азо|уча| гр|кое|тъп|стъ|вол|лни|сре| ср|ква|кон|тно|ака|и у|ко |ган|ода|чен|лст|елс|стр| къ|ста|род|нар|и м|нал|руг| др|чес|въз|ди | са| те|сто|дос|раж|рез|чре|гат|еоб|а м|о е|ине|аст|ово|чно|аве|му | му|ано|ита|ими|ако|нак|лаг|ови",
		kaz: "не | құ|ен |ұқы| ба| қа|құқ|ық |ға | жә|әне|жән| не| бо|де |дам|ада|а қ|тар|ына| ад|ылы| әр|ың |ан |ін |қыл|ар |еме|на |р а|лық|уға|ала|ықт| өз|мес|әр | жа|мен|ығы|лы | де|қта|ның|н қ|ған|іне|бас|ары| ме| қо|еке|ын |да |е қ|ды |асы|се |есе|ам |бол|анд|нем| бі|ара|ы б|ста|тан|нды|н б|ің |е б|ілі|тиі| ти|бар|ғы |нде|етт|иіс|қығ|іс |лар|ге |ы т|інд|ік |бір| бе| ке|алу|е а|алы|луы|а ж|ері|олы| те|қық|н к| та|н ж|ғын|тті|іні|тын| ер|нда|ім | са|е ж|аты| ар|рға|еті|ана|ы ә|уын|лға|өзі|ост|егі|тік|қа |сқа|рын|кін|луғ|ң қ|нің|уы |бос|асқ|қар|дық|нан|мыс|мны|амн|ы м|айд|ке | же|зін|рде|рін|е т|ген|ып |ры |ті |сын|қам|ден|і б|гіз|рал|е ө|лан|сы |ама|тта|тық|бер|ді |біл|ркі|өз |зде|кет|қор|дай|уге|ы е|ынд|нег|оны|ей |мет|аны|а т|жас|ауы|лге|аса|еге|дар|ру |ау |ерк|ы ж|рыл| то|н н|е н|тін|ір |сіз|тер|лма|і т|кім| ал|р м|лік| мү|е м|түр| тү|кел|лып|ең |тең|рлы|лім|рды|ард|атт|с б|ыры|сыз|ыс |елг|дал|йда|орғ|рқы|арқ| жү|тал|ылм|а б|ігі|лде|із |қты| еш|дей|ай |жағ|кті|ікт|гін| әл|тты|ұлт| ұл|е д|ыны|лін|р б|еле|кұқ| кұ|амд|м б| ет|оға|құр| кө|аға|тол|шін|айы| қы|қал|жек|і н|ес |ағы|е о|елі| ел|н е|зі |шкі|ешк|олу|ция|мас|ғда|ағд|лтт|імд|ным| да|а д|әсі|с ә|қат|ірі| со|ң б|аза|мда|айл| ас|ғам|қоғ",
		tat: " һә|лар|га |кук|оку|хок| хо|әм |рга|һәм| ке| бе|ар |еше|әр |ан |кеш|ләр|гә | ба|ең |нең| бу|кла|ргә|ырг|һәр| ти| то|р к|да |ене|бер|ән |дә | үз|а т|тор|ен | ка|нә | ал|ы б|на |ган|ара|ире|бул| дә|бар|енә|укл|тие|а х| ит|иеш|ары|кы |ка |ә т|н б|укы| ир|екл|еле|ына|ше |ала|н т|лык|ле |шен|еш |кар|лы |лан|лән|рын|ә к|елә|ерг|нда|рек|тел|ез |ите|а к|бел| та|лыр|ә б|ын | га|ел |сә | як|алы|әрг|а б|яис| яи|тә |дан|а а|үз |ә х|ш т|е б|ынд|сез|клә|исә|р б|улы| эш|чен|а һ|ем | са|н и|шка|тен|үзе|ы һ|әт |ять|гез|иге|аны|ә һ|орм| тү| ха| тә| ни|р һ| ту|мәт|кле|үлә|лу |ть |м а|лга|штә| ки|м и| мә|не |лек|мыш|рмы|гел|түг|лер|ди |зен|уга|сен|гән|акы|клы|ләт|алу|ны |ешт|веш|әве|рәв| рә|тәр|рлә|үге|а я|ль |рен|баш|ә д|ә и|илл|ер |р а|циа|оци|соц|айл|рдә| аш|рак|рда|ард|рне|әрн|якл|лә | җә|н м|ың |ның|кка|әре|орг|тан|мас|сын|нди|инд|нин|рел| би|ык |лем|аль|ни |ин |кер|м т|әүл|шла|н я|тын|ндә| оч|бу |кон|а д|арт|кем|рке|ылы|кта|кә | ил|р и|ерә| җи|ң т|ция|а и|ашк| сә| ди|асы|ый |мил| ми| мө|та |л һ|нна|гын|иал| со|змә|езм|хез| хе|ыят|гыя|мгы|шыр|ә я|ерл|нлы|ере| кы|ек |уры|тыр|н х|елү|ако|зак| за|итә| да|чар|ныр| ко| ан|иле|әсе|ыш |аци| де|аер| ае|ану|ина|ә с| тө|әте|ана|н һ|бир|нан|ры |йла|ә а|әлә",
		tuk: " би| ве|ве |да |лар|ир |бир| хе|ада|р б| ха|ер | ад|га |или|дыр|дам|ен |ыр |ара|ары|хер|лан|р а|ыды|р х|ам |кла|ага|ала|нда|бил|хак|клы|акл|лыд|лы | бо| өз|ың |ан |‐да|лен|ыны|маг|не |лер|ин |я‐д| я‐|ине|на | эд|а х|ына|ынд|дан|уку|хук| ху|ны |лма|е х|иле|ери| де|ге |иң |ли |атл|алы|ар |ден|ере| ба|дил|лиг| га|асы|лик|лыг|а г|кин|бол|кук|өз |е а|ама|де |эрк|рын| эр| хи|ини|гын|иги|айы|а д| ма|мак|п б|аны|эди|ни |ыгы|баш|лык|йда|рки|әге|ети|ич |хич| та|ак |шга|ашг|сын|мал| до|гда|ы б|ры |ги |мәг| җе|ыет|сас|эса| эс|лме|илм|мез|ип |ыкл|тлы|н э|дак|дай|ягд| яг|укл|хем|гал|ы в|чин|им |мек|рил|ян |рин| се|ал |ән |йән|ның|а б|дир|ола| ка|нде|ы д|сы |лин|е д|гин|зат|а в|екл|кы |акы|н м|кан|ылы| са| дә|хал|дол|чил| гө|тме| ге|н х|а а|айд|дең| ал|лет| дө| иш|н г|е б|уң | гу|дәл| го|ири|ик | он|ң д|сер|лип|ели| со|илл| ди|аза| аз|гар|и в|лим|ник|е в|еле|нли|үчи| үч|нме|з х|рап|тар|нуң|ону|мел|е г|кда|сиз|кле|ыз |сыз|ниң|дал|а я|циа|оци|соц|а с|мил| ми|кли|олм|и б| бе|н б|ра | дү|ең |еси|этм| эт|ы ө|ика| ни| ар|е м|дөв|ет |к э|тал|н а|гы |ез |инм|ып |олы|ора|гор|ч б|нун|ану|м х|алм|лйә| ки|ек |н я|анд|үни|рет|тла|гат|айл|ция|н д|ң х| ме|гые|мгы|емг|җем|ете|аха|мах|тле|тиң|а э|ң э|лам|пла|н в",
		tgk: "ар | ҳа| ба|ад | да| ва|он | та|ва | ин|ба | до|дар|ти |аро|дор| ки|ои | як|д ҳ| бо|бар|ҳар|як |ора|ки | на|нсо|инс| ма|сон|и м|р я|и о|ҳақ|рад|аи |к и|уқу|ард|и ҳ|қ д|ин |ни | му| аз|ии | ҳу| ша|аз |ҳои|ақ |яд |она| ка|и д| ё |и б|ояд|дан|анд|қуқ|ҳуқ|зод|озо| оз|ият|д б|а б|нд |да |ди |н б|амо| ху|уда|оди|гар|дон|и и|ат |моя|нам|и с|ст |ҳам|н ҳ|рда|худ|ан |боя|ода|ава|и т|оша|бош|қи |и х|а ш|аст|ӣ в|мил| ди| он| ме|шав|они|е к|ила|шад|имо|и н|оба|оми|кор|д к|кар|рои|ри |вад|уд |ро |ӣ ё|оти| бе|ани|яти|таҳ|мин|н д|ят |та |на |ати|оси|бо |и а|роб|а ҳ|таъ|и ҷ|а м|д а|р к|и ӯ|а в|лат|ист| фа|и к|шуд|р ҳ| ас|ида|ига| со|а д|ара|иҳо|д в|одо|н м|т б| ӯ |т ҳ|ама|тар|ор |фи | са|вар| шу|лӣ | ми|ли |рон|диг|ҳо |и ш|дав|бот| ҳи|иро|уна| ни|кас|еҷ |а т|або| ақ|нҳо|раф|мон|н в|авр|ино| ко| су| ҷа|оҳ | ҳе|д т|маҳ|сти|сар|а о|д д|диҳ|р а|уни|р б|уқ |а а|ми | во|н и|р в|тав|ори|н н|мум|ари|яи |ояи| қо| эъ|ҳеҷ|рии|дӣ |рдо|оли| ис|уди|р д|асо|фар|киш|ӣ ҳ|наи|даа|лом| иҷ|ран|ахс|шта|р м|ӣ б|ита|сит|вос|у о|о д|аҳр|нти|инт|ифо|тиф|ибо|тҳо|қу |а к|ир |рра|рат|ҳим|ону|қон|зди|ун |офи|и қ|нда|ла | гу|наб|гон|а н|қар|оят|шва|ишв|лал|ия |мия|ами|тим|ҷти|иҷт|сӣ | за|ошт|янд|оян|атҳ|а и|аъл|ник|ққи|аққ|ихо",
		kir: " жа|на |ана| би|жан|бир|уку|га | ук|ар |уу | ка|кук|укт|луу|ууг|тар|уга| ад|ан |ен |ык | ар|ада|ир |дам|олу|ган| бо|ам |р б| же| ме|туу|ын |ара|бол|мен|кту| ба|анд|нен|ене|ары|ына|р а|нда|н к|ин |үн |н б| өз|эрк| ко|а ж| ал| эр|да |кта|же | та|аны|а т|рки|а у|дык|ард|а к|кин|инд|иш |тий| ти|ийи|н ж|үү |гө |н а|ала|н э|алы|ук |или|н т|йиш|кыл|лар|рды|алу|нди|тер| ма|үгө|у а|кар|нын| кы|а а|баш|бар|лга|им |ун | эм| ээ|лык| ту|а б|а э| ан|нан|өз |тур|рүү|дай|алд|улу| са|рын|дар|тта|үүг|етт|рга| ки|кан|иги|н у|күн|ка |нды|у б| бе|м а|үчү|мес|эме|ры |дик|р м|ушу| мү| со|к ж|тук|үнө|не |ине|алг|кам|түү|үнү|эч |еке|ке |ес | эч|өзү|гин|икт|еги|лды|ө ж|ери|к м|уп |лим|бил|атт|кет|у м|чүн|тал|угу| ке|руу|к т|лук|ч к|е к|ээ |кте|у ж| де|ул | не|шка|дин| ди| тү|мда|амд|гон| иш|ы м|кал|к к| то|кор|рде|ыз |сыз|рго|орг|ай |уну| эл|е а|нүн|айд|зүн|ыгы|ге |ция|раб|ыкт|гиз|нег|ашк|ылу|е б|рин| те|ик |он |мкү|ү ж|ү ү|оо |н м|нуу|тык|ашт|уна|ей |дей|ирд|абы| мы|м ө|ерд|лоо|мсы|н н|ект|дыр|диг|акт|мак|ага|е э|лан|аци|тан|айы|циа|оци|соц|иле|рал|ынд|де |коо|ник|аты| өл|лго|олг|рди|амс|үмк|мүм|өсү|мду|н и|ш ж| үч|шты|гун|зги|бер|өн | бу|бын|сал|ким|у э|н с|өнү|ктө|а ө|дыг|ды |з к| кө|дан|ылы|рма| ай|иал",
		mkd: " на|на | пр| и |во | се|рав|пра|та |а с| не|то |да | да|а п|ува|ите|те |о н|ва |а н|ој |кој|и с|но |а и|ата|аво| им|еко|ма | за| со|ств|ни |има|от |ње | во| по|ли |ја |а д|ост|сек|е н|ова|се |или| ил|о с|е п|а о|ање|и п| сл|ат |е и|вањ|ија|о д|ото|ен |о и|сло|ред|и д|обо|при| од|бод|лоб|ј и|и н|вот|ста|ст |и и|его|нег| би|а в|нос| ра| ќе|гов|пре| ни| ко|т и| об|е с|ава|акв|ќе |бид| де| др|со |тво|ват|ако|аци|што|раз|едн|аат|про|бра|иде|ани|а з|а б|как|циј|ест|де | е |а е| шт| ка|е б|одн|од |и о|нит|т с|ј н|ран|е д|и з|ено|ди |кон|ени| ед| си|еме|сно|осн| ос|тит|ови|јат|о п|вен|лно|алн| ја|ед |дру|ваа|сто|дна|за |нот|дно|е о| до|ви |ове|еди|држ|о в|ние|нов|чно|ник|жив|ето|а к|иот| ст|нац|ели|вни|д н|без|ара|о о|и в|т н|руг|ден|дни|сит|обр|а р|луч|а г| вр|не |пор|шти|ичн|чув|ка |авн|тве|ко | бе| оп|бот|або|раб|а м|цел| це|тен|ело|олн|дел|нув|е в|ита|ашт|заш|кри|род|нио|т п|зем|ема|нем|оја|ез |им | ов|оди|пшт|опш|он |ие |нст|нак|аѓа|ште|чов| чо|ван|зов|азо|кот|слу|жав|ржа| из|о к|рем|ист|ење|вол|оре|ги |н и| то|ти |ико|ода| жи|лас|аро| ме| зе|ло |бед|лит| ре|ипа|рип|еде|о ќ|ово| мо|нап|т д|вре|јст|ејс|ора|иви|рив|ри |зво|век|лни|кво|вно| сп|о е|ква|н н|жен|дат|нет|ине|иво|под|али|ика",
		khk: " эр|эрх| хү|н б|эй |тэй|х э| бо|ах | бү|ний|ан |ийг|йн |хүн|бол| ба|эн |оло|ийн|уул|й х| ха|бүр|эх |бай| бу|гаа|рхт|хтэ|гүй|рх |үр |үн |аар|йг |ар |лах|он | хэ|ий |аа | за|н х|й б| ор|өлө|лэх|үй |лөө|ула| ху|ын |үнд|эл |эр | ул| ч | ёс|н э| ни|лон|хий| ту|р х|өөр| гэ|сан|чөл| чө|улс| үн|гээ|оро|ны |н т|юу |уюу|бую| ша|хан|эд |ох |ээ |нь | нь| тэ|сэн|н а|р э|ай |л х|хам|лаг| то|х ё| эд|ндэ|лга| тө|рол|ж б| ал|үлэ|х б|лий| хө|ол |л б|лс |эг |ээр|йгэ|ава|тай|гэм|гуу|д х|бус| өө|өтэ|өөт|төр|ыг |лго|луу|хуу|үүл|нд |хэн|сон|дэс| ял|лд |алд|хар|гий| нэ|лов|г б|рэг|эрэ|үйл|аал|н з|г х|х т|эни| ам|рла|гэр|үни|ой |той|ал | га|ад |рий|аан|й а| аж|вср| зо|ура|лла| ав| хи|эдэ|дсэ| үй|мга|амг|йх |айх|ч б| ол|рга|өрө|эс |ага| са|н д|оо |ана|ин |аг |н н|овс| со|олц|эгт|дэл|али|гөө|тэг|хээ|хэр|вах|арл|үү |хүү|лаа| дэ|с о| тү|мий|йгм| шү|н ш|арг|р ч|өр |аса|дил|ади| ад| мэ|сро| би|а х|илг|раа|й т|хүр| та|өх |ард|дээ|лох|лан|ваа|ива|лив|алу|тгэ|ори|лын| да| яв|л н|үрэ|айг|д б|огт|тог|айл|өри|аши|ялг|мар|лал|гла| эн|н ү|рон| хо|н г|н у|айд|х ч|длэ|р т|ата|бие|анг|й э|нэг| су|лцо|бүл|лж |д н|лөх|дах|рхи|лэл|г ү| ду|гох|тоо|эрг|олг|ас |эж |йлд|х а|гш |эгш|ули| ши|х ш|г н|игл|сгү|ёсг|дар|х х|амь|р а|о х",
		kbd: "гъэ|ыгъ| къ| ху|ыху|ныг| зы|ну |хуи|эм |ъэ |хуэ| и |уит|тын|гъу|э з|къы|эхэ|ӏых|э и|эр | зэ|ъэр|ым |хьэ|ъуэ|цӏы| цӏ|эху|ыны|иты|зы |нэ |хэм|агъ|уэ |къэ|эну| дэ|эу |эгъ|м и|энэ|хъу|эщ |рал|тхэ|этх|эра|хэн|дэт|м х|игъ|э х|ӏэ |щхь|ы ц|ыну|эны|у х| хэ|у з| гъ|зэх|кӏэ|ъэх|ум |хум|іэ |эдэ|рэ | ик|ъун| щы|щӏэ|уэд|и х|уэн|э к|хэт|уэф|иіэ| иі|хэр|э щ| е |ми |лъы|экӏ|іэщ|эти|ти |хуа|м к|эры|у д|щіэ|къу|р з|зэр|мрэ|экі|кіэ|ъым|уну| хъ|ӏи |ауэ| нэ|ъэм|лъэ|эмр|э г|уэх|езы|ншэ|ъэп|зых|алъ|у к|ащэ|фащ|кӏи|икӏ|ъых|укъ|алы|ал |у и|бзэ|ъэщ| мы|эфа| пс|іуэ|абз| ха|ӏуэ| гу| лъ|зым| щӏ| щх|псо|умэ|ъум|хаб|нук|иӏэ| иӏ|щыт|ӏэщ| я |ри |ху | ез|риг|и к|м щ|у щ|и ц|лым|шэу|ъыщ|ыхэ|эпэ|эщӏ|щэх|ыхь|эн |хъэ| ун|ъэк|ъэж|ъыт|м е|уу |эпс|щӏы|у п|сэн|мал|ама| ам|пхъ| щі|щіа|мэн|эхъ|ьэ |эжы|ылъ|э е|эщх|іых|ціы| ці|м з|ту |ьэх|эсэ|ьэн|апщ|эри|жьэ|ъэз|ъэу|дэ |пщӏ|псэ|и н|ынш|жын|уэщ|нэг|ьэп|н х|ъуа|ыкӏ|хур|лъх|дэу|э я|ъэс|псы|э п|эты|э д| ир|р и|эщі|нэх|зэг|ызэ|и л|и и|ней|уне|ыт | зи|уна|энш|хэг|гуп|ыщы|хуе|ыр |иту|и щ|сом|сэх|эзэ|ыкъ|эгу| те|апх|къе| за|лхэ|алх|и д|э л|и у|уэт|ам |мы |ын |и з|эжь|жьы|щ е|уэм|м д|зэ |ъэг|егъ| іу|щ з|л х|бгъ|ытэ| пщ|наг|р щ|сэу|м я|кэ |т х|имы|оми|э а|эмы|тэн|мыл|хэк|у е|хуб|уиг|уей"
	},
	Arabic: {
		arb: " ال|ية |في | في|الح| أو|أو | وا|وال|حق |ة ا|لحق|الت|كل |الم|لكل| لك|لى |ق ف|ته |و ا|ة و|شخص|ة ل|ات |الأ|ي أ|ون | شخ|م ا|أي | أي|ان |أن |مة |ي ا|الا|لا |ها |اء | أن| عل|خص |ن ا| لل|د ا|من |فرد|ما |الع|ت ا|حري|على|ل ف|رد |ل ش| لا|رية| إل|ة أ|ا ا|ن ي| ول|ا ل|ا ي| فر| من|ة م|الق|جتم|ن أ|ق ا|الإ| حر|له |ه ل|اية|لك |ه ا| دو|دة |اً |ين |ه و|لة |ي ح| عن|ماع|ي ت|ذا | حق|قوق|حقو|، و|ن ت|مع |ص ا|ام |د أ| كا|هذا|الو| إن|مل |امة|ع ا|إلى|ة ع|ماي|حما|ن و|لتع| وي|ير |نون|ي و|اسي|الج| هذ|نسا|وق |ترا|عية|ه أ| له|سية| يج| با|دول|انو|قان|لقا|ة ب|ة ت|تما|الد|يات|ع ب|سان|إنس|هم |علي| مت|لمج|ذلك|عمل|لأس|وز |جوز|يجو|بال|غير|ك ا|كان|ساس|أسا|دم |لاد|اعي|الر|تمي|دون|تمت|لتم| يع|ليه|ساو|اجت|ي م|لعا|لجم|تعل|ر و|تمع|مجت| مع|يه |ى أ|فيه|ى ا| كل|لات|ملا|ود |انت|الف|يها|ي إ|تي |الب|لي |قدم|ال |اد |ل ا|يز |ييز|ميي| تم|لحر|تع |متع|ا ب|عام|ا و|ق و|رام|ل ل|لاج|را |الش| وإ|يم |ليم|شتر|ا ح|واج|لزو|ول |ا ف|ولة|لحم|أسر| ذل|ه ف|اته|مسا|لمس| تع|عن |ه ع|وله|يته|ن ل|رة | وس|اة |يد | تح| مس|ي ي|لتي|عة |ولي|لدو| أس| وف|ل و|أية|ني |الس|لان|لإع|ة ف|ريا|ل إ|م ب|امل|كرا|تسا|ميع|جمي| جم|أول|بية|عيش|تحق|ادة|س ا| مم|معي|جما|عات|اعا|ارس|مار|مما|م و|راك|اشت|الط|اج |زوا|الز| وم|حدة|تحد|لمت|مم |لأم|ده |بلا| بل|ار |يار|تيا|ختي|اخت|ن م| مر",
		urd: "ور | او|اور|کے | کے| کی| کا|یں | حق|کی |کا | کو|ئے |ے ک|یا |سے |کو |شخص| شخ|نے | اس| ہے|میں|حق | ہو| می|خص |ے ا| جا|اس | سے| یا|ہر |ی ا| کر| ہر|ے۔ |سی |ہیں|ا ح|ص ک|وں |ے م| ان|ر ش|۔ ہ|ائے|زاد|آزا| آز|ام |ر ا|ق ہ|ادی|جائ|ں ک|ہے۔|م ک| کس|ا ج|ی ک|س ک|کسی| پر|ے گ|ہے |ار |ت ک|دی |پر |و ا| حا| جو| ہی|ان |ی ج|ری | نہ| مع|جو |ل ک|ی ت|ن ک|کرن|ئی |ل ہ|تی |ہو |ہ ا| ای|صل |اصل|حاص|رنے|ی ش|نہ |۔ ا|ں۔ |یں۔|ر ک|ر م| مل|وہ |معا|رے |ں ا|نہی|ے ہ|ے ب|ایس|ے ل| تع| گا|یت |ی ح|ا ا|ی م|اپن| اپ|کیا|می |ی س| جس|ہ ک|نی |اشر|عاش| دو|لئے| لئ|انہ|وق |قوق|حقو|مل | قا|کہ | گی|ر ب|ہ م| وہ| بن|ی ب|ملک|جس |ا۔ |ریق|ر ن|ے ج|اد |ات |گی |د ک|ے ح|دار|ر ہ|گا۔|قوم| قو|ے، |ا س|دوس|ر پ| و | شا|ی آ|ں م|ق ح| پو| با|خلا|انے|یم |لیم|و ت|ون | کہ|ی، |۔ ک|ا پ|ن ا|لک |علا|ا م|ق ک|ائی|وسر|ی ہ|وئی|یر |ا ہ|علی|و گ|وری|دگی|ندگ|و ک|یسے| من|ائد|رائ| مر|پور| طر|ومی|ے خ|سب |نون|انو|قان| سک|وام|ین | رک|تعل|لاق|غیر|دان|، ا| بی| مس|یوں|نا | بھ| بر|رتی|ادا|امل|یہ | یہ|ہ و| عا|ی پ| بچ|اف |لاف| خل|ی۔ |گی۔| دی|ھی |بھی|دہ |جا |پنی|قوا|اقو|رکھ|ے ی| عل|کوئ|، م| چا|ے س|ر ع| پی|برا|ر س|ر ح|سان|م ا|کام|شرت| را|شام|من |زند| زن|ب ک|ت م|اہ |اری|س م|ر ج| مح|ورا|ے پ|طری|ہوں|ال |ں س|ی ن|کرے| مق|ت س|تحف| تح|و۔ |ہو۔|بند| اق|د ہ| ام|امی|الا|لت |شرے|ے ع|ا ک|فری",
		pes: " و | حق| با|ند |رد |دار| دا|که |هر | در| که|در | هر|ر ک|حق |د ه|از |یت | از|یا |کس |ود |ارد| یا| کس|ای |د و| بر| خو|ق د|باش|شد |د ک|ار |د ب| را|ه ب|ان |آزا| آز|را |اشد|ی و|ه ا|ین |ید |زاد|س ح|خود|ی ب| اس|ده |دی |ور |اید|ه د|ری |و ا|تما|ات | نم|ی ک|ادی|نه |رای|د ا| آن|است|ر ا|ر م| اج|مای|ون |قوق|حقو|و م| ان|انه| هم|وق |ایت| شو|ی ا| مو| بی|با | تا|ورد|انو|ست |وان|برا|ام |شود|آن |جتم|ی ی| کن|ر ب|کند| مر|ت م|های|ت ا| مس|ی، |ماع|اجت|توا|یگر|و ب|دان|ت و|ا م| بد|عی |کار| من|مور| مق|ی د| زن|ی م|ن ب|ر خ|اه |ا ب|اری|د آ|مل | به|اعی|د، |دیگ|ت ب|بای|این| می|ن و|ق م| عم| کا|ن ا|و آ| حم|نون|ه و|و د|د ش| ای|شور|کشو| کش|لی |نی |ه م|بعی|ر ش|یه | مل|میت|ی ر|رند| شر|می |وی |ساو|قان| قا|مقا|او | او|د م|گی |نمی| اح| مح|مین|ئی |ادا| آم|خوا|گرد| گر|مند| شد|ائی| دی|ز ح|هیچ| هی|اده| مت|نما|ت ک|ران| بم|ن ح|ر ت|حما|ارن|مسا|دگی|ومی|ن ت|ملل|بر |هد |واه|بهر| اع|‌ها|ق و|، ا|عیت|یتو|ا ر|ن م| عق|همه|ا ه|زش |وزش|موز|آمو|انت|تی |جام|موم|عمو|تخا| فر|طور|د د|ه ح|ردا|اوی|نوا|انی|رار| مج|ی ن|حدی|احد|ندگ|زند|شخص| شخ|‌من|ه‌م|ره‌|هره|شده|ع ا|و ه|اسی|هٔ |یده|عقی|ا ا|مه | بش|اد |دیه|ا د|دوا|ی ح|ابع|ی ت|خاب|نتخ|رور|و ر|شرا| خا|ٔمی|أم|تأ|اً |امل|له |د ر|اسا|خور|بل |ابل|قاب|یک |سان|قرا|ا ن|خصی| ام| بو|یر |الم|بین|اهد|تبع| تب",
		zlm: " دا|ان |دان| بر| او|ن س|رڠ |دال| ڤر|له |كن | كڤ|ن ا|ن ك|ن د|يڠ | يڠ|ڤد |حق |ورڠ|تيا|ياڤ|ارا|كڤد|اور|رحق|برح|اله|أن |ولي| ات|اتا|ڠن |تاو|اڤ |ستي|ليه|او | ست|ڤ ا|يه |را |ه ب|ه د|عدا| عد|ن ڤ|ن ب|ين | تر|ق ك|ن ي|يبس|بيب| تي| سو| كب| سا|ن م|ن ت|لم |الم|د س|ڠ ع| من|چار|د ڤ|رن |سام| ما|ڽ س|ن، | بو| اي|ندق| حق|ڬار|نڬا|بول|سبا| سب|اتو|ا س|قله| ڤم| مم|وان|سچا| سچ| كس|ا ب|سن | سم|ڤرل|اون|نڽ |تن | با|هن |سيا|ا ڤ|ارڠ|بار|ڤا |بسن|كبي|ام |يند|ي د|اڬي|ڠ ب|باڬ|ي ا|مان| لا| د |دقل|هند| هن|ت د|ادي|وين|يكن| نڬ|، ك|ن٢ | ڤو|بڠس|ق٢ |ات |اول|اكن|اڽ | سس|ون |اد | كو|اين|دڠن| دڠ|ائن|تو |تي |ن ه|ڬي |سي |ق م|وڠن|دوڠ|ندو|لين|رلي|نتو|ڤون|وات|ياد|تيك|ڠسا|ڤمب|ترم|٢ د|حق٢|وا |لوا|ماس|وق |ه م|ل د| مل|وند| ڤڠ|ا، |، ت|لائ|اي |مڤو|يك |ي ك|رات|مرا| بي|سمو|و ك|، د|سوا|ڠ م|ڠ س|ڠ٢ |ڤري|يري|دير|ا ا|اسا|ڤ٢ |تا |سوس|، س|جوا|ڠ ت|رأن| ان|سأن|ريك|يأن|ري | در|امر|كرج| ڤل|ا د|جرن|اجر|ارك|لاج|د ك|وار|برس|ونت|منو|سال|ينڠ|دڠ٢|ندڠ| مڠ|اڤا|سسي|ساس|نن |ڤول|اڬا| بڠ| سڤ|مبي| اڤ|ڠ ا|ارأ|ڤرا|ي س|بس | دل|ا م|موا|ڤلا|ملا|ڤرك|كور|وبو| كأ|وكن|أنڽ|كسا|ڠڬو|ادڤ|هاد|رها|تره|كوم|توق|م س|ڠ د|دي | دي|٢ س|ندي|اس |ادا|بوا| دب|ڠ ڤ|ڽ، |اڤ٢|رتا|ال |يال|وسي| كت|أن،|نڤا|تنڤ| تن|م ڤ|رسا|ممڤ| مر|ن ح| كم|نسي|جأن|ؤي |لؤي|الؤ|لال|كڤر|كت |ركت|شار|مشا| مش|جاد|رڬا",
		skr: "تے |اں |دی |دے | ۔ |وں | تے| دا| کو|کوں| حق|دا | دی|یاں| دے|یں |ے ا|شخص| شخ|ہر |ے ۔|اصل| حا|حق |خص | ہر|صل |حاص|ہے | ہے|ال |ق ح|ل ہ| نا| کی| وچ|۔ ہ|یا |سی |ے م| او|وچ |اتے|کیت|ا ح|ادی|نال|ص ک| ات|ر ش|ہیں| یا|ں د| ای|یسی| مل|وند|کہی| کہ|ی ت|زاد|ازا| از|ندے|ں ک|ار | وی|ے ک|ئے | ان|ڻ د|نہ | کر|اون|ے و|دیا|ی د|ں ا|ے ب|ویس|وڻ |ی ن| ہو|تی |ی ۔| نہ|ی ا|یند|و ڄ|آپڻ| آپ|ا و|ے ج| کن|ے ن|ندی|ت د|ے ح|ی ک|ئی |ملک|یتے|ن ۔|تھی| تھ|ون |ں م| بچ|۔ ا|نوں|کنو|ڻے |اری|ا ا|ے ہ|ل ت| ڄئ|وق |قوق|حقو|ل ک|خلا| جی|لک |دار|یت |کرڻ|انہ|کو |ہکو| ہک|ن ا|مل | وس|ں و|پڻے| تع|ی م|اف |ے خ|نون|قنو| قن| لو|۔ ک|ری |لے |تا |یتا| قو| چا|ہاں|ڄئے|ق ت|ایہ|رڻ |ے د|ر ک| و |لاف| خل| جو|ی و|او |ہو |ئو |چئو|بچئ|یر |ہوو|ا م|ی ج|الا|ین | جا|می |نہا|ان |ات |سڱد| سڱ|یب |سیب|وسی| شا|ب د|یوڻ|ام |اوڻ|ے ت|ڻ ک| مط|ں ت| ون| کم|ن د|رکھ| رک|ڻی |ں آ|ریا|ی ہ|اد |یاد|علا|ر ہ|ں س|ی ح|جھی|ائد|ہی |لوک| ڋو| سم| سا| من| مع|بق |ابق|طاب|مطا|ھیو|ں ف|ہن | ہن|جو |و ک|ں ش|ر ت|کار|م د|ھیا| ٻا|غیر|و ل|وئی|جیا|وام|قوا|ی س| جھ|ل ا|قوم| سی|ذہب|مذہ| مذ|اے | اے|دن |ا ت|سان|نسا|انس|رے |لیم|علی|تعل|امل|ہ د|ے ر|د ا|کم |یہو|فائ|چ ا| کھ|م ت|را |ورا|پور|ں ب|ق د|ے ق|وکو|کھی|ا ک|و د|ے ذ|پڻی|بند| فر|کوئ|امی|ی ی|ائی|لاق|ایں|ہ ا| نظ|سما|ومی|ی، |ے س|ت و|ھین|ے ع|یم |سہو| سہ",
		pbu: " د | او|او |په | په|ي۔ | حق|چې | چې|ره |ي ا|ې د| هر|نه |هر |حق | څو|وک |څوک|و ا|ه د|ه ا|۔ ه|ه و| شي| لر|ي چ|و د|ري |لري|ق ل| کښ|وي |ښې |کښې|ه ک|غه |لو |ر څ|سره| سر|ه پ| ټو|و پ|له |يت |ټول|يا |کړي| کو|خه |ي، |دي | له| از|د م| هي| وا| يا| څخ|ازا|د ا|ولو|ه ت|څخه| کړ|ول |هغه|ه ش|ي د| هغ|کول|زاد|نو | وي|و ي|ه ب|شي۔|دې |يو | دي|ته |خپل| پر|اد |د د|ک ح| تو|ه م|ګه |ه ه|قوق|حقو|و م|ه ح|د ه| تر| مس|شي | نه|ړي۔|ني |د پ|واد|ې پ|ادي|ولن| يو|د ت|ونو|وګه|ي و|لي | دا|يد | با|تون| خپ|ي پ|توګ|ار |اند|يوا|ې و|دان| بر|ړي | عم|انه| ده|يڅ |هيڅ|امي|لني|بعي|ډول| ډو|ه ل|ايد|باي|اتو|ه ګ| تا|پل | مل|ايت|وم |ون | لا|هيو| شو| دغ|م د|ده |ې ا|ان | ته|کار|تو |مي |اره|اوي|ساو|مسا|نون|دهغ|و ت|ي ش|انو| مح|ين |اخل| ګټ|شوي|دغه|و ح|وي،|نيز|سي |اسي|وند|قو |وقو|و ک|ونه|ومي| وک|ي ت| ان|قان|ندې|و ر|ک د|ه ي|مين|پر |ټه |لام|غو |هغو|د ټ|و ه|ل ت|لے |ولے|وون|کي |رو |ن ک|موم|وکړ|پار|ن ش|من | نو| وړ| قا|ې چ| وس|څ څ|شخص| شخ|ژون| ژو|تر |ګټه|و څ|هم |عقي|رته| ور|بل | بل|و ب|ه س|ښوو| ښو| کا|ې ک|و س|اده|ونک| غو|دو |و ن|ت ک|مل |عمو|ل ه| پي|وسي|ړان|وړا|يز |خصي|ي م|ا ب|ادا|ه ن|خلي|واخ|ديو|، د|د ق| هم|ا د| بي|تبع| تب|ه چ| عق|پلو|و ل| را|د ب|راي| دخ|نې |نکي|ت د|ابع| مق|د خ|وره|شرا| شر|ر م|رسر|تام|ه ټ| من|طه |سطه|اسط|واس|لې | اس|۔ د|برخ|ې ن",
		uig: " ئا| ھە|ە ئ|ىنى| بو|ىلى| ئى|بول| ۋە|ۋە |ىن |نىڭ|قۇق|وقۇ|ھوق| ھو|شقا|قىل|ىڭ |نى |قا |لىش|ن ب|ەن |ئاد|ھەم|لىك|دەم| قى|ادە| ئە|كى |ندا|دىن|قان|ى ئ|گە |ەم |ىش |ىي |ۇق | بى|غان|ىغا|اند|تىن|ىگە|ولۇ|ەت |ھەر|ىشى|كىن|ىدى|اق |ىتى|لۇق|ەرق|ىكى|مە |لەت| يا|لۇش|لىق|ممە|ەمم| ئۆ|داق|رقا| تە| قا| با|ىشق|اكى|غا |ۇقل|ا ھ|ياك|مەن|رىم| بە|ا ئ|دە |ئەر|قلۇ|دۇ |دۆل| دۆ|ىلە|ان |ق ھ|ركى|ەرك|ۇقى| مە|ى ب|ىمە|ەھر|نلى|ىق |ن ئ|ارا|ئۆز|ى ۋ|ۆلە|ھرى|ار |لار| ئې|بەھ|لەن|لغا|ش ھ|ىلا|ۇشق|شى |نىش|ق ئ|ئار|لىن|بىل| ئۇ|ا ب|ايد|ماي|كە |ولم|يدۇ|ئىي| كې|اسى| مۇ|ە ق|ەر |، ئ|ىنل|يەت|ىك |لما| ئو|م ئ|ېلى|مائ|ە ب|ئىگ|تنى|ا، |ش ئ|ۇ ھ|شكە|الى|ڭ ئ|ارى|ەك | قو|سىي|رلى|ى ك|بىر|ەمد|ە ھ|لەر|ۆزى|ئال|ىيە|منى|ەتت|ائى|شلى|مدە| تۇ|بار|ەشك|ەتل|لىد|كىل|ئىش|قىغ|چە |ۇشى|ىما|اشق| جى|رەك|ېرە|كېر|ر ئ|ر ب|راۋ|ن، |اۋا| ما|ايى|ادى|تۇر|نۇن|انۇ|ېتى|تىش|ىشل|دا |ىدا|ۇرۇ|قى | جە|باش|جىن|ى، | سا| خى|ېرى|ناي|ىنا|ى ھ|زىن|ە ت|ى ق|ەمن| بۇ|رنى|ن ق|تتى|تى |ىقى|ى ي|ك ھ|ىرى|ائا|ي ئ|تەش|شىش|لەش|دىل|تىد|دا،|ساس|اسا|ە م|سىت|پ ق|ئېل|نىي|ن ۋ|سىز|ىسى|ىل |اش |ي، |مىن|ۇنى|ىپ |تىم|ەلى|رىش|ىيا|ۇش |مۇش| خا|ىر |مەت| تا| پا|تلە|الغ|لىم|پال|اپا|كاپ| كا|انل|ڭ ھ|ۇند| تو|قتى|الە|ن ھ|ە د|جتى|ىجت|ئىج|رقى|ىيى|ارل|امى| ھۆ| بې|ەتن|اتن|ىكا|ي م|اتى|شكى|سى | ئۈ|ە، |ت ئ|گەن| دە|ق ق|ولغ|ق ب",
		prs: " و | حق|رد | با|ند |دار| دا| در|هر |که | هر|در | که|د ه| به|حق |ر ک| از|از |یت |به |کس |ود | کس|یا |ارد| یا| بر|د و|ق د|د ک| را|ار |ای | خو| اس|ه ب|باش|ید |آزا| آز|را |ین |ان |ه د|زاد|اشد|ی و|ه ا|اید|س ح|ده |د ب|ی ب|است|خود| آن|شد |ور | هم|تما|ی ا|ات |ر ا|ادی|نه |ری |رای|و ا|و م| نم|ی ک| مو| اج|د، |مای|ون |برا|قوق|حقو| شو| ان|انه| مس|ه م|ر ب|وق |ایت|آن |های|ر م|هیچ| هی| تا|ه و|ورد|شود|انو|ست | بی|ام |وان|یگر|با | مر|ن ا|ی د|دی |ی م|د آ|ر ش|ماع|جتم|اجت|ی ی|سی | کن|دیگ|بای|ت و|عی |کند|ت م|ت ا| من|مور| عم|و د|ر خ|اه |لی |ا ب|بر |نی | شد|ی، |اعی| دی|توا|ت ب|دان|کار|د ا|ن و| شر|می | کا|و آ| حم|ساو|مسا|نون| او| زن|د ش| مح|ن ب|ه ش|شور|کشو| کش|اری|مل |بعی|مند|یی | مل|ی ر|و ب|د م|وی |قان| قا| مق|او |انی|گی |این| ای|مین|ادا| آم|خوا|گرد| گر|ه ح|، ا|ز ح|میت|رند|ا ه|یل |اده|نما|ق م|ت ک|ران|ن ح|د د|حما|ارن|اوی|انت|شد،|چکس|یچک|دگی|ومی|ملل|هد |واه|‌من|ه‌م|ره‌|هره|بهر|، ب|یه | اع|دیه|ق و|عیت|هٔ |ا ر| عق|همه|ابر|راب| می|ا م|زش |وزش|موز|آمو|ا د|دوا|تی |جام|موم|عمو| مت| وس| فر|ق ا|ر ت|مقا|یک |نوا|رار|نمی|زند|شخص| شخ|ایی|ت، |و ه|اسی|یده|عقی|اً | بد|یتو|مه | تم|رش |طور|ازد|ی ح|ابع|ی ت|خاب|تخا|نتخ|رور|و ر|شرا| خا|اب |ٔمی|أم|تأ|‌ها|یرد|و ی|امل|له |اسا|ردا|خور|ا ا|سان|قرا| مج|ی ن|ا ن|کسی|خصی| ام|ندگ|دود"
	},
	Devanagari: {
		hin: "के |प्र| प्| का| के| । |और | और|का | को|कार|ार |ति |या |को |ने |ों |िका|्रत| है| कि|ं क|है |धिक|व्य|अधि| अध|्ति| सम|्यक|ि क|क्त|ा अ|की |ा क| व्|ें | हो|यक्|सी |से |े क| या| की|में|न्त| मे|त्य|ै ।|ता |रत्|क्ष|ेक |येक|्ये|िक |र ह|भी |किस| जा| स्|क व|ा ज|िसी|मान| वि|र स|त्र|ी स|। प| कर|्रा|गा |ित | अप| पर|स्व|ी क| से|ा स|्य | अन|्त्|िया|ा ह| सा|ना |्त |प्त|समा|ान |र क|ाप्|तन्| भी| उस|राप|वतन|्वत|रों|वार|े स|था |हो |े अ|ा ।|न क| न |देश| रा|षा |अन्|त ह|्षा|्वा|जाए|ी प|करन|ा प|अपन|ष्ट| सं|े व|होग|िवा|ट्र|्ट्|ाष्|राष|सके| मा|ओं |ाओं|री |क स|े प| नि|ीय |रक्|ो स|ाएग|रने| इस|व क|पर |रता|र अ| सभ|तथा| तथ| ऐस|रा |पने|्री|िक्|किय|ा व|माज|ं औ|र उ|द्ध|सभी|श्य| जि|ाने|ार्|ारा|द्व| द्|एगा|सम्|ेश |िए |ाव |र प| दे|्तर|ा औ|ारो|यों|परा|पूर|चित|्ध |रूप| रू| सु| लि|त क|ो प|ं स|े ल|शिक| शि|वाह|े औ|जो |राध|जिस|ूर्|ी भ|ूप |ोगा|स्थ|रीय|तिक|्र |। इ|इस | उन|ले |े म|लिए|म क|कता|े य| जो|न म|अपर| पू|ो क|ा उ|ाह |नून|ानू|गी |दी |ारी|ं म|। क|तर्|ी र|श क|परि|स्त|ोई |कोई|र्य|ी अ|हित|भाव| भा|ताओ|ास |साम|विक|विव|म्म| सक|कर |ाना|ध क|निक|य क|उसक|कृत| क़ा|न स|जीव|्या|रका|्रक|ाज |न्य|्म |र्ण|क़ ह|हक़ | हक़|ी म|जिक|ाजि|ामा|क औ|मिल|ेने|लेन| ले|ये |ो अ|े ज|रिव|मय |समय|वश्|आवश| आव|ऐसी|ाध |र द|र्व|सार|प स|बन्| सह|िधा|विध|ी न|ून |क़ान",
		mar: "्या|या |त्य|याच|चा |ण्य|ाचा| व |कार|प्र| प्|िका|धिक|ार | अध|अधि|च्य|आहे| आह|ा अ|हे |ा क|ास |वा |्ये|्रत| स्|ता |ा स| अस| कर|स्व| का|ल्य|रत्|ाहि|कोण| को|िक |येक|्वा|ा व| त्|र आ|्य |त्र|ेका|क्ष|ा न| सं|ामा|ाच्|ंवा|िंव|किं| कि|ात |ष्ट|कास| या|यां|ांच|र्य|मिळ| मि| सा|व्य|ोणत|ने |े प|काम| सम|ंत्|ये | रा|समा|तंत|करण|ा आ|े क|हि |े स|ना |िळण|ून |ा प|ट्र|्ट्|ाष्|राष|ीय |व स|क्त|मान|र्व| आप|ळण्|्र्|ातं|वात|चे | वि|्षण|रण्| दे| व्|आपल|ही |ार्|नये| नय|मा |यास| जा|लेल| नि|े अ| पा|ा म|ले |ाही|बंध|े व|्यक| मा|शिक| शि|देश|ा द|माज|्री|ली |ान |ांन|पल्| हो|ा ह|षण |जे |िजे|हिज|पाह|ारा|यात|सर्| सर|रां|असल|ंबं|संब|िक्|ी प|ंच्|रक्|णत्| आण|ला |स्थ|रीय|ीत |ंना|त व|्व |क व|णे |ाचे|न क|त क|रता|्रा|याह|्त |ची |य क|द्ध|्वत|यक्|णि |आणि|स स|ंधा|क स|च्छ|य अ|त स|ीने|ोणा|करत|त्व|ील |ी अ|सार|र व|भाव|व त|थवा|अथव| अथ|े त|े ज|याय|ंचा|ेल्|ाने|ेण्|क आ|क्क|हक्| हक|ण म|ंरक|संर|न्य|ायद|ा त|त आ| उप|वस्|िवा|ेशा|साम|े य|े आ|ी व|व म|तीन|व आ|ध्य| अश|धात|कृत|्क |द्य|ित |सले|ेश |तो |ेल |ती |्ती|असे|इतर| इत|स्त|र्ण|ा ब|ेले| के|हीर|जाह|ा ज|ेत |ूर्|पूर|ेच | वा|ाजा|ी स|शा |य व| न्|याव|द्द|्ध |रून|यद्|काय|ा श|गण्|क क|राध| शा|यत्|ल अ|्यव|ी क|ाव |ा य|त्त|जिक|ाजि|रणा| धर|ा ध|भेद| बा|रका|्रक|केल|ि व|िष्|तील|योग|साध|ांत|विव|श्र| धे| मु|वतः",
		mai: "ाक |प्र|कार| प्|ार |िका|्यक|धिक|क अ|्रत|्ति|व्य| अध|ेँ |अधि|िक | व्|आʼ | आʼ|क्त|यक्|तिक|केँ|क व|बाक|क स|छैक| छै|त्य|मे |ेक | सम|क्ष|हि |रत्|र छ|येक|्ये|न्त|वा |िके|क। |ैक।|। प| अप| स्| वि| जा|ित |सँ | हो|कोन| को|त्र|स्व| वा|क आ|ष्ट| कर|अपन|मान| का| अन|ति |्त्|नो |नहि| पर|ट्र|्य | एह|ि क|्ट्|ाष्|राष| रा|समा|ोनो|ल ज| नह|ताक|ार्|पन |तन्|वतन|्वत|्षा| कए| सा|्री| नि|ा आ|िवा| सं| दे|जाए|ीय |करब|था |एबा|ा प|ना |्वा|देश|त। |रक |क ह|ँ अ| सभ| आ |त क|चित|्त |वार|ता |ारक|माज|ा स|रीय|न्य|रता|ान |्रा|्या|रक्|ारण|परि|एल |कएल|अन्|रबा|क प|ओर |आओर| आओ|अछि| अछ|िर्|ान्|नक |होए|कर |धार|स्थ|ा अ|िमे|र आ|एहि| एक|े स|तथा| तथ| मा|िक्|शिक| शि|प्त|र्व|निर|च्छ|र्य|ँ स|क क|हो |ाहि|एत।|र प|ामा|साम|षा |ʼ स|ँ ए|ैक |द्ध|र अ|क ज|स्त|ाप्|ँ क| सक|यक |कान|हन |एहन|ेल |ोएत|त आ|ा व|। क|्तर|ाएत|्रक|हु |क उ|पूर|विव|ʼ अ|छि | ले|न प|ास |राप|धक |पएब| पए|रा |यता|रूप|न व| के|षाक|य प|त ह|जाह| ओ |भाव|पर |थवा|अथव| अथ|सम्|जिक|ाजि|ूर्|रति| दो|सभक|। स| जन|सभ |बाध|अनु|िसँ| सह|ँ व|ए स|रिव|तु |ेतु|हेत| हे|ाध |ेबा|न स|िष्|राध| अव|ित्|वास|चार| उच|ारा|न क|वक |ा क|नून|ानू|एत |री |ेओ |केओ|रण |्रस|ि द|ओ व| भे|नहु|ोनह|्थि|पत्|म्प|राज| भा|हिम| हक|ामे|्ण |र्ण|हार|ि स|क द|न अ|त अ|लेब| अभ|िश्|जक |ाजक|न आ|वाह|काज|श्य|वस्|ओहि| ओह|योग|। ए|कए |े ओ|अपर",
		bho: " के|के |े क|ार |कार|िका|धिक|अधि| अध|ओर |आओर| आओ|े अ|े स|ा क| सं|िक |र ह|ा स| हो|र स|ें |में| मे| कर| से|नो |क्ष|से | का|। स|खे |ा। |रा | सम| सब|्रा| सक|र क|न क|वे |ौनो|कौन| कौ|चाह| चा| बा|प्र| प्|था |ि क|ति | जा| सा|े आ|पन |करे|ता |होख|त क|े। |े ब|तथा| तथ| आप|केल|सके| स्|रे |सबह|कर |आपन|े ओ|जा | पर|ष्ट| रा|ना |हवे| हव|ला |ेला|बहि| ओक|ोखे|र ब|ह। | ह।|न स|ाष्|राष|्त | और|े च|। क|संग|र आ|ट्र|्ट्|षा |मान|ा आ|ं क|ा प|्षा|रक्|हे |ाहे|ाति|ावे| जे|ही |ओकर|मिल|ित |ो स|ल ज|इखे|नइख| नइ|त्र|माज| बि|वे।|े ज|क स|िं |हिं|करा|और |े म|समा|हु | ओ |पर |े न|स्थ|रीय|्री|ला।|ाज |ान |कान|े त|िर |तिर|खात| खा|े उ|नून|ानू|ाम | सु| दे|ी क| मा|र म|प्त|िया|ाही|बा।|योग|ी स|ल ह|ून |व्य|ु क|ए क|े व|ंत्|स्व|केह|ीय |खल |साम|यता|तिक|े ह|ाप्|राप|र प|र अ| लो| सह|जे |ोग |म क|ले | नि|ेकर|ा ह|पूर|र न|ेहु|्य |या | या|देश|दी |ा म|ाव | दो|े द| पा|हि |िक्|शिक| शि|बा |िल | उप|्रत| वि| ही| ले|रो |े ख|ठन |गठन|ंगठ| मि|षण |्षण|ंरक|संर| आद| एक|ने | अप|तंत|वतं|्वत|्तर|्या|ेश |ादी|्ति|जिक|ाजि|क आ|्म |चार| उच| शा|री |ाह |याह|बिय|चित|क्त|पयो|उपय|रता|र व|न म|लोग|ह क|न प|काम| पू| इ |आदि|ईल | कई| व्|मी |ुरक|सुर| जी|धार|य स|तर्|भे |सभे| सभ|भाव|्थि|ामा|सर |र्म| को| बे|ोसर|दोस|ण क|ास |े प|जाद|आजा| आज|उचि|ग क|ारी| जर|गे |ज क|ी ब|सन |हो |ा त",
		npi: "को |ने | र |ार |क्त|कार|प्र| प्|्यक|व्य| गर|िका| व्|्रत|धिक|्ति|यक्|अधि| अध|ाई |मा |लाई|त्य|िक | । | सम|वा | वा|क व|्ने|र्न|गर्|न्त|छ ।|तिल|रत्|त्र|ेक |येक|्ये|िला|र स|ो स| स्|मान|क्ष| वि|हुन|ा स| हु| छ |र छ|्त्|समा|स्व|। प| सं|नेछ|ुने|हरु|तन्|वतन|े अ|िने|ो अ|्वत| का|े छ|गरि| रा|्र |ति |ाको| कु|ष्ट|ना |स्त|क स|ुनै|कुन|ट्र|ले | नि|ान |छैन| छै|्ट्|ाष्|राष|तिक|छ। |ार्|ता |ित |नै |ा अ| सा|ा व|रु | मा| अन|ा र|रता|र र|हरू|ेछ |ा प|रक्|्त | पर|था | ला|परि|देश|सको| यस|माज|ामा|्रा|िवा|ाहर|ो प|्य |वार|न स|। क|नि |्षा| त्|द्ध|र ह|तथा| तथ|यस्|्यस|री |र व|पनि|रिन|ंरक|संर|भाव|ै व|सबै| सब| शि| सह|ताक|े र|त र|लाग| सु|्षण|द्द| अप|ैन |ो व|िक्|ाव |धार|्या|्रि|ा भ|एको|र म|न अ|ो ल| उस|शिक|ात्|स्थ|वाह|ूर्|श्य|ित्|रको|ारक|ुद्|तो |्तो|ाउन|कान|िएक|ा न| पन|न। |ैन।|का |ेछ।| भे|र्य|सम्|त्प|साम|रिय|चार|निज|ुन |गि |ागि|उसक| मत| अभ|पूर|र त| सक|सार|राध|परा|अपर|ुक्|जको| उप|रा |ारा|्वा|विध|्न |ा त|न ग|णको| पा| दि|क र|र प|अन्|भेद|ारम|ो आ| अर|जिक|ाजि|िय |षा |ाट |बाट| बा|ि र| छ।|त्व|त स|रू |छ र|रका|विक|र उ|ोग |्दे|रिव|सकि|ै प|रति|अनु| आव|युक|ा ग|नमा|योग|ग ग|क अ|द्व|्ध |रुद| बि|। स|उने|ान्|ा म|िको|र्द|ारी|्तर|ो ह|हित| दे|रिक|ा क| आध|राज|र्म|्ण |र्ण|ि व|्यव|विच|बै |सहि|रोज|र्स|ई उ|्प |रात|निक|मिक|च्छ|्था|विव|कता|अभि|्धा",
		mag: " के|के |ार | हई|कार|ई। |हई।|िका|े अ|धिक|अधि| अध|र ह|े क|और | और|ा क|े स|सब | सब| कर|ें |था |में| मे|तथा| तथ|िक | हो| सम|क्ष|ना |ब क|र स| सं|ा स|कर | भी|। स| सा| से| का| अप|्रा|प्र| प्|से |भी | को|त क| पर|रा |क ह|पन |अपन| सक|या |ति |र क|ी क| या|करे| जा|रे | ओक|्त |सक |नो |ान |मान|ओकर|ा प|न क|ेल | ना|। क|रक्| स्|ही |होए| एक|पर |दी |ट्र|ता |व्य|हई | शा|े उ| दे|त्र|ादी| रा| ही|कान|ित |म क|ल ज|ाम |ी स|े भ|न स|माज|ष्ट|षा | ले|क स|बे |वे |ावे|मिल|र म|्य |ा ह|ला |प्त|नून|ानू|जा |ेकर|्षा|्रत|ंत्|र औ|ोई |कोई|्ट्|ाष्|राष| मा|रो | जे|करा|ोए |ाप्|राप|समा|ून |ो स|स्व|्ति|साम|ोनो|कोन| व्|र अ|्म | वि| सह|े म|क्त|योग|र व|काम|ल ह| नि|देश|पूर|वार| इ |ंरक|संर|ए क|र प| सु|तंत|वतं|्वत|ा म|व क|े व|ाथ |साथ| दो|होब| पा|ो क|े ब|ोग | उप|स्त|परि|न प|े त|्तर|लेल|े ओ|चाह| चा|य क|वा |ेश |य स|न ह|षण |ा ब|। त|एक |एल |ीय |केक|े ह|र आ|ि क|स्थ|जिक|ाजि|ामा|रीय|्री|तिक|ाति| बि|चार|े आ|ास | उच|ा त|यक्|्यक|िल |मय |समय|शाद|पयो|उपय|े ख|रिव| पू|े ल|े च|ौनो|कौन| कौ|ं क|संग|न द|ं स|ण प|्षण|र न|े न|ो भ|करो|ा औ|रता|ाव |भाव|क औ|र्म|ोसर|दोस|ण क|े प|न औ|ब ह|िक्|शिक| शि|ाबे|निय|चित|उचि|ित्|ग क|े। |त स|ी श|ं श|एकर|। ए|तन | ओ |री |्र |जे |क क| सी|सन |िवा| अन|ूरा| बच|ए। | बे|त ह| तक| मि|धार|थवा|अथव| अथ|िला|्वा|ि म| आद|ने |कएल| कए|्या"
	},
	Myanmar: {
		mya: "င့်|င်း|ိုင|ုင်|သည်|့် |ွင့|ခွင|ကို|ည်း|ောင|သော|ာင်|ြစ်|တို|နို|်းက|ို |င် | အခ|ြင်|ဖြစ|လည်| လူ|် အ|ရှိ|ျား|မျာ|်ခွ|်။ |ည်။|ကော|းကေ|နှင|ှင့|ို့|ရေး|်း |င်ခ|း၊ |် လ|ော |ခြင|ွင်|မှု|်စေ|တွင|်း၊|ှိသ|ောက|ိသည|းကိ|ည့်|ော်|ာက်|တ်လ|စ်စ|လပ်|ွတ်|လွတ| မိ|လူတ|်လပ|ူတိ|်လည|်းမ| ဖြ|စွာ| လွ|င်ရ|ွာ |ုပ်|်၊ |့် |ထို|်သေ|းတွ|။ လ|ြား|အရေ|့်အ|အခွ|ိမိ|ွက်|ာ်လ|ေ၊ |ား |မည်| သေ|က် |ိုး|်ရှ|ည် |မိမ|်စွ|စေ၊|့်ရ| ထိ|်အရ|ြင့|န် |းနှ|်းတ|မ်း|ဖြင|် မ|အား|်သည| ပြ|န်း|အခြ|်ငံ|င်င|ပို|ာ အ|်မှ|ပ်စ|ရန်| နိ|ဆို|းမျ|ားက| ရှ|စေရ|ွယ်|းသည|လုပ|် ပ|တစ်|၊ အ|း အ|် ဖ|ုံး|ခြာ|ဝင်|ရမည|် ရ|ြည်|ုတ်|သို|းခြ|းဖြ|းမှ|အပြ|်ခြ|စား| လည|်းသ|်နိ|အတွ|ပြု|ပြည|်းပ|ခံစ| ခံ|း မ|ေးမ|ပြင|င်သ|ဟုတ|မဟု|ပ်ခ|့ အ|ားသ|ကြေ|တ် |က်မ|တွက|ားန|ပဒေ|ဥပဒ|ု အ|သား|် သ|်းခ|၊ မ|ပညာ|ိုက|မှ |မျှ|ည်သ|ြော|ရ။ |စည်|်ဖြ|တည်|ျက်|ကွယ| အာ|ေး | သိ|ားဖ| အလ|်မျ|သင်|ွဲ့|ဖွဲ|ရား|တရာ|်ကိ| ဥပ|ေးခ|ပြစ|တ်ခ|်ရန|က်သ|်ချ|ု့တ|၊ လ|ားလ|်ရွ|မိ၏|ု သ|ုက်|သက်| အက|ားရ|ခြေ|် န|်မြ|စ်မ|်းန|၊ န| ကိ|၊ သ|ျို|လူမ|းချ|်နှ|ူမျ|ူညီ|တူည| တူ|လို|ားစ| အတ|းသေ|ဆော|င်၊|ဒေအ|ပေး|ှု |ာ လ|်သူ|ှော|ိမ်|ားခ|ံစာ|် ခ|ျင်|ွေး|အလု|ါဝင|ပါဝ| နှ|ားတ|ပ် |း န|းစွ|ု လ|ေအရ| အပ|ားမ|်ရေ|ာ သ|ေးက|။ မ| လု|် ထ|်ရာ|ေရ။| အဆ|းမဟ|့တည|၊ က|ထား|် က|ိုသ|ပ်သ|် တ| ပါ|အဖွ|ရွက|အခါ|ေးရ|် စ|ခံရ|၏ အ|က်ခ|်းအ|းအဖ|အဖြ|ွန်|ျှ |ုမျ|ှင်|ုယ်|ိုယ|ာင့| တိ",
		shn: "င်ႈ|ၼ်း|လႆႈ|င်း|်း |ူၼ်|ုၼ်|ၼ်ႉ|ူင်|ဝ်း|ွင်|ၼၼ်|ိူင|်ႇလ|မ်ႇ|ူဝ်|်ႈလ|ၼ်ႇ|ႇလႆ|်းၵ|တႃႇ|မိူ|ဢမ်|ၵူၼ|မီး|တ်ႈ|တ်း|သုၼ|ဝ်ႈ|လွင|လႄႈ|င်ႇ|ုင်|ၼႆႉ|ၢင်|ဢၼ်|ၵေႃ|်ႈ | လွ|ႆႉ |ႈ တ|ိူဝ|မ်း|ႆႈ | တႃ|ႄႈ |ၼ် |ွတ်|်းၼ| ၵူ|ိုင|းသု|ယူႇ|်းလ|ၢၼ်|ဵၼ်|ီးသ|ၵ်း|ႅဝ်|လႅဝ|လွတ|ုၵ်| မီ|ေႃႉ| ဢၼ|ၵ်ႇ| လႄ|ဵင်|ႈ လ|ၵၼ်|်ႈၵ|ပိူ|ၵူႊ|်းပ|ွၼ်|်းတ|်ႈတ|ႃႉၼ|်ႉ |်ႈမ|။ ၵ|်းသ|ႇ။ | တေ|ၸႂ်|်းမ|ူႇ။|ၵ်ႈ|သေ |်ႇ |ႉၼႆ|ႊၵေ|ူႊၵ|းၵူ|ႉ မ|ႈလႅ|်ႈပ|်ႇၼ|ပဵၼ|တီႈ|ႈမိ|ၵၢၼ|ေဢမ|ဝ်ႇ|ိုၼ|ၶဝ်|ဵတ်|ႁဵတ|လႂ်|ုမ်|းၼၼ|ၸို|ိင်|ႂ်ႈ|ၼ်ႈ|ပ်ႉ|မ်ႈ|ိူၼ|ၢႆး|်၊ |်းၶ|ႈလွ|င် |် လ|်ႇမ|်းၸ|်းယ|ႃႈ |တင်|တေႃ|ုဝ်|ိုဝ|ၼ်လ|်ႇၵ|ပၼ်|း လ|်ႉလ|ၾိင|်ႇပ|တ်ႇ|းပိ|ႁႂ်|မၼ်|ႃႇ |ေႃႈ|ၼႃႈ|်ၼၼ|်းႁ|ႈတႃ|ထုၵ|်ႈၼ| ဢမ|်ႉတ|်ႈႁ|တၢင|တေဢ|ေႃႇ|ူၺ်|ၼ်ၵ|ၵဝ်|ႉ တ|ႇၼၼ|းမိ|ၢမ်|ၢႆႇ|း ဢ|ပၢႆ|်ႈၸ|ႈ ဢ|ႃႇၶ|ႆႈတ|ွမ်|ေလႆ|တေလ|ူမ်|်ႈဢ|ၢဝ်|ၼ်ပ|သၢင|ၼ်ၼ|်ႈယ|လိူ|ဝ် |်သေ|ၽဵင|ၼ်ဢ|ၸွမ|ပ်း|ႈလႆ|ဢဝ်|သင်|ႉယူ|်ႉယ|်ႉၵ|်းဢ| မိ|် ဢ|ထို|ၶွင|ၼ်တ|ၾၢႆ|ႁပ်|ႂ်း|ၼႂ်|်ႉႁ|ၺ်ႈ|းလႅ|းသေ|်ႇၶ|ၼင်|ႂ်ႉ|်ႇၽ|ပို|ွၵ်|ၼ်မ|်ၼႆ|ပဵင|လူၺ| ပိ|ူပ်|လုၵ|ႇ လ|ႈသင|တူဝ|ႈ ပ|ႅင်|် တ|ႁူမ|်ႇႁ|ႃႇလ|ႇၶဝ| ၾၢ|်ႇၸ|်ႇတ|းလွ|ႆႈမ|ၼ်ၽ|ႃႇၵ|တို|းသၢ|ဝ်ၼ|ႇပဵ|ူၵ်|ၵ်ႉ|ႄႈသ|ယဵၼ|ႈထု|ႆႈထ|းၵၢ|ပၵ်|ႆႈပ|ႅတ်|ႉ လ|ၽူႈ|ဝႃႈ|်ၵူ|င်ၸ|ႉ။ |းၼႆ|ႈ မ|ႈမီ|ႁၼ်|းတေ|ၼ်သ|ဝႆႉ| သု|ူတ်|ၵိူ|်ဢၼ|မ်ႉ|ၸုမ| တီ|ႃႇႁ|ႉၼၼ|ၺ်း|်ႉသ|းၵေ|်ၸိ|ဝ်ႉ|၊ လ|ၼ်ႊ|း၊ |ိၵ်| ၼႂ|ႉႁၼ|ိတ်|ႇၵၼ|်။ |ႃႇၸ|င်သ|။ ပ|သွၼ|ၵတ်|ၸဝ်|်ၸႂ|င်ပ|ႂ်၊|ႅၼ်|သေဢ|်ဢမ"
	},
	Ethiopic: {
		amh: "፡መብ|ሰው፡|ት፡አ|ብት፡|፡ሰው|መብት|፡አለ|ይም፡|ወይም|፡ወይ|ነት፡|ለው።|አለው|ንዱ፡|ዳንዱ|ንዳን|ያንዳ|እያን|ዱ፡ሰ|፡እን|ት፡መ|ው። | እያ|፡የመ|። እ|እንዲ|፡ነጻ|፡የተ|ም፡በ|ው፡የ|ም፡የ|፡የሚ|ን፡የ|ና፡በ|ና፡የ|፡አይ|፡የማ|ነጻነ|ው፡በ|ሆነ፡|ቶች፡|ት፡የ|ው።፡|፡በሚ|ትና፡|ኀብረ|፡መን|ትን፡|ውም፡|ብቻ፡|፡ለመ|ም፡ሰ|ም። |ኛውም|ንኛው|ማንኛ|ንም፡|፡አገ|መብቶ|፡ያለ|እኩል|ረት፡|መንግ|፡ለማ|ት፡በ|ሆን፡|በት፡|፡በተ|ለት፡|፡እኩ|ጋብቻ|ዎች፡|ወንጀ|ህንነ|ደህን|ኩል፡|ማንም| ማን|። ማ|ጠበቅ|ጻነት|ብቶች|፡ልዩ|ራዊ፡|ሰብ፡|ም፡እ|ግኘት|ማግኘ|ች፡በ|ሥራ፡|ነጻ፡|ርድ፡|ፍርድ|፡በሆ|፡ድር|ል፡መ|፡ደህ|ተግባ|፡የሆ|ት፡ወ|በትም|ፈጸም|ር፡ወ|ይነት|ትም፡|፡በመ|፡ሁሉ|ቸው፡|ኘት፡|ማኀበ|የማግ|በር፡|ም፡መ|በኀብ|፡በኀ|ችና፡|፡ኑሮ|፡ሥራ|፡ጊዜ|፡ወን|መሠረ|፡መሠ|ቱን፡|ሕግ፡|ባር፡|ግባር|ነትና|ነቶች|ጻነቶ|ንና፡|ዩነት|ልዩነ|ደረጃ|፡ደረ|ብ፡የ|ዓይነ|፡ዓይ|ይማኖ|ሃይማ|ል። |ነው።|፡ነው|ሁሉ፡|ርት፡|ህርት|ምህር|ትምህ|ንነት|ና፡ለ|በት።|ለበት|አለበ|መሆን|ን፡አ|ን፡ወ|፡መሰ|ብረ፡|፡ብቻ|፡አላ|ርጅት|ድርጅ|ንግሥ|ተባበ|ሎች፡|ሌሎች|የሚያ|ቤተሰ|እንደ|ት፡ድ|፡መሆ|ች፡የ|ትክክ|፡ማን|በሆነ|ሆኑ፡|ን፡መ|።፡ |ት፡ለ|ረግ፡|፡ይህ|ዲጠበ|ንዲጠ|ት፡እ|ነቱ፡|፡በሕ|የሆነ|ጸም፡|በቅ፡|የመኖ|ትም።|ገር፡|፡ከሚ|ው፡ከ|ሩት፡|የኀብ|፡የኀ|ሔራዊ|ብሔራ|፡አስ|ር፡የ|ይገባ|ውን፡|ጥ፡የ|ንስ፡|፡ትም|ኑሮ፡|ን፡ለ|ች፡እ|ሁኔታ|፡ሁኔ|ስት፡|፡በአ|፡ማኀ|ብረሰ|መሰረ|ረ፡ሰ|የሚፈ|ላቸው|አላቸ|መፈጸ|፡ጋብ|ር፡በ|ዜግነ|ችን፡|ጅት፡|የተባ|ነትን|ዚህ፡|ብነት|ገብነ|፡ገብ|ስጥ፡|ውስጥ|፡ውስ|ሰቡ፡|መው፡|ፈጸመ|ጊዜ፡|ት፡ጊ|ሆኖ፡|፡ሆኖ|ፈላጊ|ው፡ለ|ሙሉ፡|ክለኛ|ክክለ|ጀል፡|ንጀል|ሁም፡|ዲሁም|ንዲሁ|፡በግ|ው፡ያ|ታዊ፡|ረታዊ|ንግስ|፡ እ|ደረግ|።፡ይ|ነ፡መ|ነቱን|ንነቱ|ሉ፡በ|በሕግ|፡ተግ|ዓዊ፡|ብዓዊ|ሰብዓ|ም፡ከ|ቅ፡መ|መጠበ|፡መጠ|በነጻ|፡በነ|መኖር|ምበት|አይፈ|ም፡ዓ|፡በማ|ቢሆን|፡ቢሆ|ር፡አ|ገሩ፡|አገሩ|ናል፡|ሽናል|ናሽና|ርናሽ|ተርና|ንተር|ኢንተ|፡የአ|አገር|ንድ፡|አንድ|ህም፡|ና፡ነ|፡ውሳ|ረጃ፡|ኖት፡",
		tir: "፡፡ | መሰ|ሰብ | ሰብ| ኦለ|ኦለዎ|ናይ | ናይ|ዎ፡፡|ለዎ፡|መሰል|ሰል |ሕድሕ|ሕድ |ድሕድ| ሕድ|ይ ም|ል ኦ| ኦብ|ድ ሰ|ትን |ውን |፡ ሕ|ካብ |ኦብ |ወይ | ወይ|ን መ|ብ ዝ| ካብ| መን| ነፃ|ነት |ብ መ|ዝኾነ|ብ ብ| እን|ኾነ | ዝኾ|ን ነ| ምር|ን፡፡|ኹን | እዚ|ርካብ|ምርካ| ኦይ|ይኹን| ይኹ|ታትን|ነፃነ|እዚ |ን ኦ|ሕጊ |ነ ይ|ታት |ት ኦ|ይ ብ|ን ም| ከም|ብ ኦ| ብሕ| ፣ |ንግስ|መንግ| ሃገ|፣ ብ|ዊ መ|ማዕሪ|ስራሕ|ን ን| ንም|ዕሪ | ንክ|ኦዊ |ን ብ|’ውን|መሰላ|ራዊ |ማሕበ|ኦት | ዝተ| ማዕ|ሎም |ርን | ስራ|ተሰብ|ዓት |ነቱ |ብኦዊ|ሰብኦ|ት ወ|ነታት|ላትን|ሕበራ|ልኦት|ካልኦ| ብዘ|ን ዝ|ም፡፡|ርቲ |ህርቲ|ምህር|ትምህ| ትም|ራሕ | ማሕ|ኸውን| ገበ|ብሕጊ|ቱ ን| ብዝ|ፃነታ|ሰላት|ዚ ድ| ኦድ|ዎም፡|ለዎም|ታዊ |እንት|ሪተሰ|ብሪተ|ሕብሪ| ሕብ|ብን |ራት |ን ሰ|ዋን |ኡ’ው|ምኡ’|ከምኡ|፣ ኦ|ርዓት|ስርዓ| ስር|ዕሊ |ን ና|ነትን|ት ና|ይ ኦ|ነፃ |ገሩ |ሃገሩ|ም መ|ንጋገ|ድንጋ| ድን|እንተ|በራዊ| ብማ|ይማኖ|ሃይማ|ኩሎም| ኩሎ|ልን |ክኸው| ክኸ|ት ስ|ን ሓ| ሃይ|ት መ|፡ እ| ካል|እን |ቤተሰ| ቤተ|እዋን| እዋ|በን |ን ዘ|ተደን|መሰሪ|ግስቲ|ን ካ|ሓለዋ| ሓለ|ብዘይ| ምዃ| ሕጊ|ን፣ |ዊ ወ|ፃነት| ዘይ|ሓደ |ን ተ|ት፣ |ናን | ምስ|ፃን |ነፃን| ክብ|፡ ት|ብማዕ|ት ብ|ታውን|ብነፃ| ብነ|ብ ና|ዜግነ| ዜግ|ስታት|ግስታ|ብ ሕ|ዊ ኦ|ብ ን|ባርን|፡ ዝ| ብሓ|ነቲ | ነቲ|ሪጋገ|ገበን|ፍትሓ|ላውን|፣ ከ|ፃኢ |ወፃኢ| ወፃ|ገ ስ|ገገ |ንገገ|ደንገ|ዝተደ|ጊ ካ|ሃገራ|ሰሪታ|ሉ መ|ስቲ |ዚ ብ|ለዋ |ዘይ |ልዕሊ| ልዕ|ድ ኦ|ክብሩ|ዊ ክ|ል እ|ት ክ| ድሕ| ምን|ህይወ|ይፍፀ|ዓለም|፣ ሕ|ብ እ| ምም|ር፣ | ሓደ|፡ ብ|ገ እ|ጋገ |ልዎ |ድልዎ|ኦድል| ብሃ| ብም|ም ብ|ት እ|ባት |ባለ |ዕባለ|ምዕባ| ምዕ| ብር|ድሕነ|ብ ሰ|ሪ ክ|ን ስ|ቱን |ቲ ብ|ዊ ው| ምጥ| መሪ|፣ ም| ምግ|ቱ ወ| ንብ|ር ን|ባር |ምስ |ጉጅለ| ጉጅ|ሕን | ፍት|ን ፍ|ሓዳር| ሓዳ|ንን |ቱ ክ|ገልግ|ተግባ| ተግ|ቡራት|ሕቡራ| ሕቡ|ድብ |ውድብ| ውድ|ዚ መ|ሕታት"
	},
	Hebrew: {
		heb: "ות |ים |כל | כל|דם |אדם| זכ|ל א|יות| אד|ת ה|י ל|כאי|אי |זכא| של|לא | ול|ל ה|ית |של |רות|או | או|ת ו|ם ז| לא|ויו|ין |ירו|זכו|רה | לה|ת ל|ת ש|ם ל| המ|ון |ו ב| וה|ה ש| הח|ו ל|ותי|חיר|תו |יים|ת ב|נה |את |ה ה|ת א| וב| במ|וך |ת כ|על |א י|לה |ה א|יה | את|דה | על|ם ו|ם ב|ני |ו כ| שו| שה|כות|ה כ|כוי| לב|בוד|בות|ם ה|בחי| בי|נות|ה ל| הא|אומ|ה ב|ה ו|החי|לית|ירה|ת מ|ינו| לע|ן ש|ה מ|לאו|מי |פלי|וה |שוו|ן ו|חינ|ו א|ו ו| הכ|חוק|החו|י ה|ם א|דות|לו |בין|עה | אח|ליה| לפ|ן ל| חו| בנ|נוך|ופש|חופ|ור |וד |הגנ|וק | בכ|ילי| יה| הז|י ו| הי|וא |אלי|ו ה|פי |ולה|ומי|ל מ| הפ|וצי|ך ה|ן ב|ואי|רך |חות|אין|רצו|רבו|ם ש|ליל|יו |שוא| למ|ר א|ן ה| הד| בח|ווה|להג|פני|היה| לח| לו|יבו|לת |נתו| הו|מדי|לל |אחר|ה פ|יא |היא|ללא|זו |הכר| בה|רוי| אי|נו |תיה|דו |בני|ל ב|עבו|יאל|ציא|סוצ| סו|ודה| חי|שית|פשי|דרך| דר|הן | הע|חה | בש|וי |תוך|מעש|גנה|הכל|שיו|משפ| עב|יהי|לחי|גבל|שרי| שר|מנו|י ש|דינ| יו| מע|חבר|שהי| זו|זה |איש|לפי|הם |ם נ|י א|כלל|עות|נשו|ותו|יהן|גוד|יפו|א ב|ארצ| אר|כבו| בז|שה |שות|ק ב| פל|תיו|ריר|והח|סוד|יסו|ת ז|רים|עם |ל ז|אים|ום |ולא| לכ|ישי|ן א|הזכ|ם י|הגב| הג|ונו|ובי|הוא|תה |המד|ד א|ידה| לי|תי |א ל|פול| לש|הפל|א ה| לל|ה ז| שנ|חרו| בת|ם כ| בע| וש|שר |ובח|השת|ידי| הר|בור|ציב| אמ|ברה|עית|ה ח|הנש| הנ|רחו|זרח|אזר|וחד|מות",
		ydd: " פֿ|ער |ון |ט א|דער| אַ|ן א| או|אַר|און| אױ|ען |ן פ| אי|פֿו|רעכ| רע|עכט|ֿון|ױף |אױף|פֿא| דע|כט |אַ | זײ|זײַ| גע|אָס|ונג|ֿאַ| הא|האָ|ן ד| אָ|ַן | די|אַל|װאָ| װא|נג |אַנ|ניט|אָט|די |ײַן|ָט |אָל|יט |עדע|יעד| יע|ן ז|אָר|רײַ|ָס |מען|באַ| מע| בא|נאַ|טן |זאָ|ַ ר|אָד|ר א|ין |אין|פֿר|ן ג|ר ה|ן װ|ֿרײ|ָדע|יז | זא| צו|ע א|אַצ|איז|ַצי|ַנד|ײַנ|לעכ| פּ|ַפֿ|אַפ| ני| װע|ײט |עזע|געז|טער|ראַ|ָל |אָנ|לאַ|פֿט|מיט|רן |דיק|לן |ן נ|ט ד|בן |ַלע|קט |טיק|שאַ| מי|ענט|ר מ|טלע|אַק|נען|ף א|כער|טאָ|ערע|יע |ַנע|רונ|עכע|יק | דא|יקע|ַרב|יט־|סער|הײט|ַהײ|ײַה|לע |ן ב| זי|ן מ|פּר|גן |עם |ר ג| קײ|ָר | טא|יאָ|ציא|ישע|ע פ|־אי|ט־א|־ני|טאַ|מענ|נגע|אױס|פֿע|דאָ|ן ק|ר פ|עט |ָנא|ר־נ|ער־|ָסע|ציע|ט פ|צו |ג א|ט צ|יקט|יך |זיך|נד |קן |לײַ| גל|װער|זעל|קײט|אָב|קע |כע |יקן| צי|ײנע|ענע|ערן| נא|נדע|נטע|ר ד|ֿט |ן י|ף פ|גען|דור|ס א|ן ל|ן ה|ט װ| שו|עס |ס ז|פּע| לא|קער|אַט|יטע|רע |שע |ונט|ַרא|ל ז|גלײ|לשא|עלש|בעט| דו|עפֿ|כן |שן |ים |שטע|ן ש|נעם|קײנ|אָפ|נט |טעט|ליט| שט|ײטן|ר װ|נטש|רבע|יונ|רך |ורך|ערצ|י פ|רעס| גר|ײַכ|ראָ|ג פ|צי |ם ט|רענ|ק א|ָפּ|לער|אינ|רעל|ֿאָ|ע ר|י א|ַרע|ר ז| כּ|ך א|ציו|רצי|ג ז|ר ב| מא|עמע|צן |נעמ|שפּ|אַן|נטל|ָבן|ַקט|ן צ|גער|ערי| קע|ן ע|עץ |זעץ|לױט| לױ| װי|ם א|אים|ום |טרא|פֿן|ַרז|אומ|מאָ| קו|ַלי|פּא|ליג|ז א|קלא|ף ד|ערש|פֿי|אַש"
	}
};
// node_modules/franc/index.js
const MAX_LENGTH = 2048;
const MIN_LENGTH = 10;
const MAX_DIFFERENCE = 300;
const own = {}.hasOwnProperty;
let script;
const numericData = {};
for (script in data) if (own.call(data, script)) {
	const languages = data[script];
	let name;
	numericData[script] = {};
	for (name in languages) if (own.call(languages, name)) {
		const model = languages[name].split("|");
		const trigrams = {};
		let weight = model.length;
		while (weight--) trigrams[model[weight]] = weight;
		numericData[script][name] = trigrams;
	}
}
function francAll(value, options = {}) {
	const only = [...options.whitelist || [], ...options.only || []];
	const ignore = [...options.blacklist || [], ...options.ignore || []];
	const minLength = options.minLength !== null && options.minLength !== void 0 ? options.minLength : MIN_LENGTH;
	if (!value || value.length < minLength) return und();
	value = value.slice(0, MAX_LENGTH);
	const script = getTopScript(value, expressions);
	if (!script[0] || !(script[0] in numericData)) {
		if (!script[0] || script[1] === 0 || !allow(script[0], only, ignore)) return und();
		return singleLanguageTuples(script[0]);
	}
	return normalize(value, getDistances(asTuples(value), numericData[script[0]], only, ignore));
}
function normalize(value, distances) {
	const min = distances[0][1];
	const max = value.length * MAX_DIFFERENCE - min;
	let index = -1;
	while (++index < distances.length) distances[index][1] = 1 - (distances[index][1] - min) / max || 0;
	return distances;
}
function getTopScript(value, scripts) {
	let topCount = -1;
	let topScript;
	let script;
	for (script in scripts) if (own.call(scripts, script)) {
		const count = getOccurrence(value, scripts[script]);
		if (count > topCount) {
			topCount = count;
			topScript = script;
		}
	}
	return [topScript, topCount];
}
function getOccurrence(value, expression) {
	const count = value.match(expression);
	return (count ? count.length : 0) / value.length || 0;
}
function getDistances(trigrams, languages, only, ignore) {
	languages = filterLanguages(languages, only, ignore);
	const distances = [];
	let language;
	if (languages) {
		for (language in languages) if (own.call(languages, language)) distances.push([language, getDistance(trigrams, languages[language])]);
	}
	return distances.length === 0 ? und() : distances.sort(sort);
}
function getDistance(trigrams, model) {
	let distance = 0;
	let index = -1;
	while (++index < trigrams.length) {
		const trigram = trigrams[index];
		let difference = MAX_DIFFERENCE;
		if (trigram[0] in model) {
			difference = trigram[1] - model[trigram[0]] - 1;
			if (difference < 0) difference = -difference;
		}
		distance += difference;
	}
	return distance;
}
function filterLanguages(languages, only, ignore) {
	if (only.length === 0 && ignore.length === 0) return languages;
	const filteredLanguages = {};
	let language;
	for (language in languages) if (allow(language, only, ignore)) filteredLanguages[language] = languages[language];
	return filteredLanguages;
}
function allow(language, only, ignore) {
	if (only.length === 0 && ignore.length === 0) return true;
	return (only.length === 0 || only.includes(language)) && !ignore.includes(language);
}
function und() {
	return singleLanguageTuples("und");
}
function singleLanguageTuples(language) {
	return [[language, 1]];
}
function sort(a, b) {
	return a[1] - b[1];
}
// src/evaluation/benchmarks/instructions/language.ts
const CODES = {
	ar: "arb",
	bg: "bul",
	bn: "ben",
	cs: "ces",
	de: "deu",
	el: "ell",
	en: "eng",
	es: "spa",
	fa: "pes",
	fi: "fin",
	fr: "fra",
	gu: "guj",
	he: "heb",
	hi: "hin",
	id: "ind",
	it: "ita",
	ja: "jpn",
	kn: "kan",
	ko: "kor",
	mr: "mar",
	ne: "npi",
	nl: "nld",
	pa: "pan",
	pl: "pol",
	pt: "por",
	ro: "ron",
	ru: "rus",
	sv: "swe",
	sw: "swh",
	ta: "tam",
	te: "tel",
	th: "tha",
	tr: "tur",
	uk: "ukr",
	ur: "urd",
	vi: "vie",
	zh: "cmn"
};
const LANGUAGES$1 = Object.keys(CODES);
const MIN_LETTERS = 20;
const NEAR = .85;
function guesses(text) {
	if ((text.match(/[\p{L}\p{M}]/gu) ?? []).length < MIN_LETTERS) return [];
	return francAll(text, { only: Object.values(CODES) }).filter(([code]) => code !== "und");
}
function isIn(text, language) {
	return guesses(text)[0]?.[0] === CODES[language];
}
function mayBeEnglish(text) {
	return guesses(text).some(([code, score]) => code === CODES.en && score >= NEAR);
}
// src/evaluation/benchmarks/instructions/whole.ts
const responseLanguage = kind({ language: _enum(LANGUAGES$1) }, (response, { language }) => isIn(response, language));
const englishCapital = kind({}, (response) => {
	return response === response.toUpperCase() && mayBeEnglish(response);
});
const englishLowercase = kind({}, (response) => {
	return response === response.toLowerCase() && mayBeEnglish(response);
});
const noComma = kind({}, (response) => !response.includes(","));
const repeatPrompt = kind({ prompt_to_repeat: phrase }, (response, { prompt_to_repeat }) => response.trim().toLowerCase().startsWith(prompt_to_repeat.toLowerCase()));
const twoResponses = kind({}, (response) => {
	const parts = response.split("******").map((part) => part.trim());
	if (parts.slice(1, -1).includes("")) return false;
	const [first, second, ...more] = parts.filter((part) => part !== "");
	return second !== void 0 && more.length === 0 && first !== second;
});
const endChecker = kind({ end_phrase: phrase }, (response, { end_phrase }) => response.trim().replace(/^"+|"+$/g, "").toLowerCase().endsWith(end_phrase.toLowerCase()));
const quotation = kind({}, (response) => /^".*"$/s.test(response.trim()));
// src/evaluation/benchmarks/instructions/words.ts
const words = array(phrase).min(1);
const WORD = /[\p{L}\p{N}]+(?:['\u2019.&-][\p{L}\p{N}]+)*/gu;
function isUpper(text) {
	return /\p{L}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}
// src/evaluation/benchmarks/instructions/kinds.ts
const KINDS$1 = {
	"keywords:existence": kind({ keywords: words }, (response, { keywords }) => keywords.every((word) => new RegExp(literal(word), "iu").test(response))),
	"keywords:forbidden_words": kind({ forbidden_words: words }, (response, { forbidden_words }) => !forbidden_words.some((word) => new RegExp(`(?<![\\p{L}\\p{N}_])${literal(word)}(?![\\p{L}\\p{N}_])`, "iu").test(response))),
	"keywords:frequency": kind({
		keyword: phrase,
		frequency: count,
		relation
	}, (response, { keyword, frequency, relation }) => compares(occurrences(response, new RegExp(literal(keyword), "giu")), relation, frequency)),
	"keywords:letter_frequency": kind({
		letter: phrase,
		let_frequency: count,
		let_relation: relation
	}, (response, { letter, let_frequency, let_relation }) => compares([...response.toLowerCase()].filter((found) => found === letter.toLowerCase()).length, let_relation, let_frequency)),
	"language:response_language": responseLanguage,
	"length_constraints:number_words": numberOfWords,
	"length_constraints:number_sentences": numberOfSentences,
	"length_constraints:number_paragraphs": numberOfParagraphs,
	"length_constraints:nth_paragraph_first_word": nthParagraphFirstWord,
	"detectable_content:number_placeholders": placeholders,
	"detectable_content:postscript": postscript,
	"detectable_format:constrained_response": constrainedResponse,
	"detectable_format:json_format": jsonFormat,
	"detectable_format:multiple_sections": multipleSections,
	"detectable_format:number_bullet_lists": bulletLists,
	"detectable_format:number_highlighted_sections": highlightedSections,
	"detectable_format:title": title,
	"combination:repeat_prompt": repeatPrompt,
	"combination:two_responses": twoResponses,
	"startend:end_checker": endChecker,
	"startend:quotation": quotation,
	"change_case:capital_word_frequency": kind({
		capital_frequency: count,
		capital_relation: relation
	}, (response, { capital_frequency, capital_relation }) => compares((response.match(WORD) ?? []).filter(isUpper).length, capital_relation, capital_frequency)),
	"change_case:english_capital": englishCapital,
	"change_case:english_lowercase": englishLowercase,
	"punctuation:no_comma": noComma
};
// src/evaluation/benchmarks/ifeval.ts
const instructionSchema = record(string(), unknown()).nullable();
const rowSchema$8 = object({
	prompt: string().min(1),
	instruction_id_list: array(_enum(Object.keys(KINDS$1))).min(1),
	kwargs: array(instructionSchema)
});
const FOLLOWED = "followed";
const LOOSELY = "followed loosely";
const keySchema = array(tuple([string(), record(string(), unknown())]));
function checksOf(instructions) {
	return instructions.map(([id, args]) => {
		const kind = KINDS$1[id];
		if (kind === void 0) throw new Error(`instruction_id_list: ${id} is no known kind`);
		return [id, kind(args)];
	});
}
function looseForms(response) {
	const lines = response.split("\n");
	const forms = [response, ...[
		lines.slice(1),
		lines.slice(0, -1),
		lines.slice(1, -1)
	].map((some) => some.join("\n").trim())];
	return [...forms, ...forms.map((form) => form.replaceAll("*", ""))].filter((form) => form.trim() !== "");
}
function extract$3(answer, { instructions = "[]" } = {}) {
	const response = answerText(answer);
	if (response.trim() === "") return null;
	const broken = checksOf(keySchema.parse(JSON.parse(instructions))).filter(([, check]) => !check(response));
	if (broken.length === 0) return FOLLOWED;
	const forms = looseForms(response);
	if (broken.every(([, check]) => forms.some((form) => check(form)))) return LOOSELY;
	return `not followed: ${[...new Set(broken.map(([id]) => id))].join(", ")}`;
}
const ifeval = {
	name: "ifeval",
	title: "IFEval",
	columns: [
		"prompt",
		"instruction_id_list",
		"kwargs"
	],
	defaultSource: "hf://datasets/google/IFEval@966cd89545d6b6acfd7638bc708b98261ca58e84/ifeval_input_data.jsonl",
	license: "Apache-2.0",
	promptFile: "ifeval.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { prompt, instruction_id_list: ids, kwargs } = checkRow(rowSchema$8, raw);
		if (kwargs.length !== ids.length) throw new Error(`kwargs: expected ${ids.length}, one for each instruction, got ${kwargs.length}`);
		const given = (args = null) => Object.fromEntries(Object.entries(args ?? {}).filter(([, value]) => value !== null));
		const instructions = ids.map((id, index) => [id, given(kwargs[index])]);
		checksOf(instructions);
		const [first = ""] = ids;
		return {
			cluster: first.replace(/:.*/, ""),
			view: { prompt },
			expected: FOLLOWED,
			expectedLoosely: [LOOSELY],
			key: { instructions: JSON.stringify(instructions, (_, v) => typeof v === "bigint" ? Number(v) : v) }
		};
	},
	extract: extract$3
};
// src/evaluation/benchmarks/long-text.ts
const EACH = 10;
const TOKENS_A_WORD = 1.5;
const RESERVED = 600;
const PLACES = "harbour,orchard,museum,bridge,market,library,station,garden,mill,lighthouse,quarry,theatre".split(",");
const PEOPLE = "the baker,a gardener,the pilot,my neighbour,a painter,the teacher,an old sailor,the clerk".split(",");
const ACTS = "walked past,wrote about,painted,waited near,talked about,slept beside,worked at,returned to".split(",");
const TIMES = "in the morning,before noon,at dusk,on a rainy day,in early spring,after the fair,last winter".split(",");
const THINGS = "amber,cobalt,velvet,copper,maple,saffron,granite,willow,ivory,walnut,crimson,linen,pewter,indigo".split(",");
function drawer(name) {
	let state = Number.parseInt(sha256Hex(name).slice(0, 8), 16);
	return (items) => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		const item = items[Math.floor(((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32 * items.length)];
		if (item === void 0) throw new RangeError(`${name}: nothing to draw from`);
		return item;
	};
}
const DIGITS = [..."0123456789"];
function numbersOf(draw) {
	const seen = new Set();
	return () => {
		for (;;) {
			const number = `${draw(DIGITS.slice(1))}${Array.from({ length: 6 }, () => draw(DIGITS)).join("")}`;
			if (seen.has(number)) continue;
			seen.add(number);
			return number;
		}
	};
}
function distinct(draw, count) {
	const names = new Set();
	while (names.size < count) names.add(`${draw(THINGS)} ${draw(PLACES)}`);
	return [...names];
}
function filledText(draw, words, needles) {
	const sentences = [];
	for (let count = needles.join(" ").split(" ").length; count < words;) {
		const sentence = `Then ${draw(PEOPLE)} ${draw(ACTS)} the ${draw(PLACES)} ${draw(TIMES)}.`;
		count += sentence.split(" ").length;
		if (count <= words) sentences.push(sentence);
	}
	const places = Array.from({ length: sentences.length + 1 }, (_, index) => index);
	const at = needles.map(() => draw(places)).toSorted((a, b) => a - b);
	for (const [index, needle] of [...needles.entries()].toReversed()) sentences.splice(at[index] ?? 0, 0, needle);
	return sentences.join(" ");
}
function keyed(keys, values) {
	return (draw, words) => {
		const number = numbersOf(draw);
		const all = distinct(draw, keys).map((key) => ({
			key,
			values: Array.from({ length: values }, number)
		}));
		const { key, values: answers } = draw(all);
		const shuffled = all.flatMap((one) => one.values.map((value) => `A number for the ${one.key} is ${value}.`)).map((needle) => ({
			needle,
			rank: number()
		})).toSorted((a, b) => a.rank < b.rank ? -1 : 1).map(({ needle }) => needle);
		const asked = values === 1 ? "Which number for" : `Which ${values} numbers for`;
		return {
			text: filledText(draw, words, shuffled),
			question: `${asked} the ${key} does the text give?`,
			answers
		};
	};
}
const CHAINS = 3;
const tracing = (draw, words) => {
	const number = numbersOf(draw);
	const names = Array.from({ length: 15 }, (_, index) => `v${number().slice(0, 4)}${index}`);
	const chains = Array.from({ length: CHAINS }, (_, chain) => ({
		value: number(),
		names: names.slice(chain * 5, (chain + 1) * 5)
	}));
	const steps = Array.from({ length: 5 }, (_, step) => chains.map(({ value, names }) => `Variable ${names[step]} is ${step === 0 ? value : `the same as ${names[step - 1]}`}.`));
	const { value, names: answers } = draw(chains);
	return {
		text: filledText(draw, words, steps.flat()),
		question: `Which variables have the value ${value}, directly or through others? Name all 5.`,
		answers
	};
};
const COMMON = 5;
const COMMON_TIMES = 30;
const RARE_TIMES = 3;
const commonWords = (draw, words) => {
	const letters = [..."bdfgklmnprstvz"];
	const vowels = [..."aeiou"];
	const made = new Set();
	const rare = Math.max(10, Math.floor((words - 150) / RARE_TIMES));
	while (made.size < COMMON + rare) made.add(Array.from({ length: 4 }, () => `${draw(letters)}${draw(vowels)}`).join(""));
	const [common, others] = [[...made].slice(0, COMMON), [...made].slice(COMMON)];
	return {
		text: [...common.flatMap((word) => Array.from({ length: COMMON_TIMES }, () => word)), ...others.flatMap((word) => Array.from({ length: RARE_TIMES }, () => word))].map((word, index) => ({
			word,
			rank: sha256Hex(`${common.join()}\n${index}`)
		})).toSorted((a, b) => a.rank < b.rank ? -1 : 1).map(({ word }) => word).join(" "),
		question: `Which ${COMMON} words are the most common ones in the list?`,
		answers: common
	};
};
const TASKS = {
	"single needle": keyed(1, 1),
	"multi-key": keyed(8, 1),
	"multi-value": keyed(4, 4),
	"variable tracking": tracing,
	"common words": commonWords
};
function longTexts(tokens) {
	return Object.entries(TASKS).flatMap(([task, make]) => Array.from({ length: EACH }, (_, index) => {
		const words = Math.floor((tokens - RESERVED) / (make === commonWords ? 3 * TOKENS_A_WORD : TOKENS_A_WORD));
		return {
			task,
			...make(drawer(`${task} ${tokens} ${index}`), words)
		};
	}));
}
// src/evaluation/benchmarks/long-context.ts
const rowSchema$7 = object({
	task: string().min(1),
	text: string().min(1),
	question: string().min(1),
	answers: array(string().regex(/^[a-z0-9]+$/)).min(1)
});
const LENGTHS = [
	4,
	8,
	16,
	32,
	64,
	128
];
function extract$2(answer) {
	const text = plainCharacters(answerText(answer)).toLowerCase();
	const items = (/.*\banswer\b[*_ ]*:([^\n]*)/s.exec(text)?.[1])?.match(/[a-z0-9]+/g);
	return items == null ? null : canonical(items);
}
function canonical(items) {
	return [...new Set(items)].filter((item) => item !== "and").toSorted().join(", ");
}
const longContext = LENGTHS.map((thousands) => ({
	name: `long-context-${thousands}k`,
	title: `Long context, ${thousands}k`,
	family: "long-context-LENGTH",
	columns: [
		"task",
		"text",
		"question",
		"answers"
	],
	defaultSource: `generated:long-context-${thousands}k`,
	license: "Apache-2.0",
	generate: () => longTexts(thousands * 1e3),
	promptFile: "long-context.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS / 4,
	parseRow(raw) {
		const { task, text, question, answers } = checkRow(rowSchema$7, raw);
		return {
			cluster: task,
			view: {
				text,
				question
			},
			expected: canonical(answers)
		};
	},
	extract: extract$2
}));
// src/evaluation/benchmarks/mathematics.ts
const RULES = [
	[/\\(?:left|right|displaystyle|bigl?|bigr?|Bigl?|Bigr?)(?![A-Za-z])/g, ""],
	[/\\[[\]()]|\\?\$|\*\*|`/g, ""],
	[/\\[!,;: ]|~|\\q?quad(?![A-Za-z])/g, " "],
	[/\{,\}/g, ","],
	[/\\[dtc]frac/g, "\\frac"],
	[/\\(?:text|mbox|textbf|mathrm|mathbf|textit|operatorname)\s*\{([^{}]*)\}/g, " $1 "],
	[/\^\s*\{?\s*\\circ\s*\}?|\u00b0|\\degree(?![A-Za-z])|\\?%/g, ""],
	[/\\(?:cdot|times)(?![A-Za-z])|\u00d7|\u00b7/g, "*"],
	[/\\le(?:q|qslant)?(?![A-Za-z])|\u2264/g, "<="],
	[/\\ge(?:q|qslant)?(?![A-Za-z])|\u2265/g, ">="],
	[/\u03c0/g, "\\pi"],
	[/\u221e/g, "\\infty"],
	[/\u222a/g, "\\cup"],
	[/\u221a\s*(?:\((\w+)\)|(\d+))/g, "\\sqrt{$1$2}"],
	[/\\sqrt\s*(\w)/g, "\\sqrt{$1}"],
	[/\\frac\s*(\d)\s*(\d)/g, "\\frac{$1}{$2}"],
	[/\\frac\s*(\d)\s*\{/g, "\\frac{$1}{"],
	[/(\\frac\s*\{[^{}]*\})\s*(\d)/g, "$1{$2}"],
	[/([_^])\s*\{(\w)\}/g, "$1$2"],
	[/(?<=\d),(?=\d{3}(?!\d))/g, ""],
	[/(?<=[\d}])\s+[a-z][a-z .]*(?:\^\s?[23])?\s*$/i, ""],
	[/^\s*[a-z]\s*(?:=|\\in(?![A-Za-z]))/i, ""],
	[/\s*\.\s*$/, ""]
];
const FRACTION = /^([+-]?)(\d*)\\frac\{([+-]?\d+)\}\{([+-]?\d+)\}$/;
const SLASH = /^([+-]?)(\d+)\/(\d+)$/;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d+))?$/;
const PROSE = /(?:(?<![\\A-Za-z])[A-Za-z]{3,}[ ,]+){2}/;
function canonicalMath(value) {
	const text = RULES.reduce((result, [pattern, by]) => result.replace(pattern, by), value).trim();
	if (text === "" || text.length > 500 || PROSE.test(text) || /\\(?:boxed|fbox)/.test(text)) return null;
	return isBalanced(text) ? canonicalOf(text.replace(/\s+/g, "")) : null;
}
function canonicalOf(text) {
	if (text === "") return null;
	const rational = rationalOf(text);
	if (rational !== void 0) return rational;
	const [, open = "", inside = text, close = ""] = /^(\\\{|[([])(.*?)(\\\}|[)\]])$/s.exec(text) ?? [];
	const isGroup = open !== "" && isBalanced(inside);
	const members = splitTop(isGroup ? inside : text, /[,;]/);
	if (members.length > 1) {
		const parts = members.map((member) => canonicalOf(member));
		if (parts.includes(null)) return null;
		return `${isGroup ? open : ""}${(isGroup && open !== "\\{" ? parts : parts.toSorted()).join(",")}${isGroup ? close : ""}`;
	}
	if (isGroup && open === "(" && close === ")") return canonicalOf(inside);
	if (isGroup && open === "\\{") return canonicalOf(inside);
	return sumOf(text);
}
function sumOf(text) {
	if (/[<>=]|\\(?:cup|cap|pm|begin|infty)/.test(text)) return text.toLowerCase();
	return splitTop(text.replace(/(?<=[^+\-*/^_({,])-/g, "+-"), /\+/).filter((term) => term !== "").map((term) => rationalOf(term) ?? (/^[A-Za-z]{2,}$/.test(term) ? term.toLowerCase() : term.replaceAll("*", ""))).toSorted().join("+");
}
function rationalOf(text) {
	const decimal = DECIMAL.exec(text);
	if (decimal !== null && /\d/.test(text)) {
		const [, sign, whole = "", fraction = ""] = decimal;
		return reduced(sign, BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
	}
	const [, sign, whole = "", top, bottom] = FRACTION.exec(text) ?? [];
	if (top !== void 0 && bottom !== void 0 && BigInt(bottom) !== 0n) {
		const under = BigInt(bottom);
		return reduced(sign, BigInt(whole || 0) * under + BigInt(top), under);
	}
	const [, slashSign, over, below] = SLASH.exec(text) ?? [];
	if (over === void 0 || below === void 0 || BigInt(below) === 0n) return void 0;
	return reduced(slashSign, BigInt(over), BigInt(below));
}
function reduced(sign, top, bottom) {
	const gcd = (a, b) => b === 0n ? a : gcd(b, a % b);
	const size = (n) => n < 0n ? -n : n;
	const common = gcd(size(top), size(bottom)) || 1n;
	const isNegative = sign === "-" !== top < 0n !== bottom < 0n && top !== 0n;
	const [p, q] = [size(top) / common, size(bottom) / common];
	return `${isNegative ? "-" : ""}${p}${q === 1n ? "" : `/${q}`}`;
}
function splitTop(text, separator) {
	const parts = [""];
	let depth = 0;
	for (const character of text) {
		if (/[([{]/.test(character)) depth += 1;
		if (/[)\]}]/.test(character)) depth -= 1;
		if (depth === 0 && separator.test(character)) parts.push("");
		else parts[parts.length - 1] += character;
	}
	return parts;
}
function isBalanced(text) {
	let [braces, brackets] = [0, 0];
	for (const character of text) {
		if (character === "{") braces += 1;
		if (character === "}") braces -= 1;
		if (/[([]/.test(character)) brackets += 1;
		if (/[)\]]/.test(character)) brackets -= 1;
		if (braces < 0 || brackets < 0) return false;
	}
	return braces === 0 && brackets === 0;
}
// src/evaluation/benchmarks/math-500.ts
const rowSchema$6 = object({
	problem: string().min(1),
	answer: string().min(1),
	subject: string().min(1)
});
function unboxed(value) {
	return /^[^\\]*\\(?:boxed|fbox)\s*\{(.*)\}[^{}]*$/s.exec(value)?.[1] ?? value;
}
function extract$1(answer) {
	return readStated(answer, (value) => canonicalMath(unboxed(value))) ?? null;
}
const math500 = {
	name: "math-500",
	title: "MATH-500",
	columns: [
		"problem",
		"answer",
		"subject"
	],
	defaultSource: "hf://datasets/HuggingFaceH4/MATH-500@6e4ed1a2a79af7d8630a6b768ec859cb5af4d3be/test.jsonl",
	license: "MIT",
	promptFile: "math.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { problem, answer, subject } = checkRow(rowSchema$6, raw);
		const expected = canonicalMath(plainCharacters(answer)) ?? "";
		checkOwnAnswer(answer, extract$1(`\\boxed{${answer}}`), expected);
		return {
			cluster: subject,
			view: { question: problem.trim() },
			expected
		};
	},
	extract: extract$1
};
// src/evaluation/benchmarks/mbpp-plus.ts
const lines = array(string().min(1));
const rowSchema$5 = object({
	prompt: string().min(1),
	code: string().min(1),
	test_imports: lines.default([]),
	test_list: lines.min(1),
	test: string().min(1)
});
function entryPointOf(code, test) {
	const names = [...code.matchAll(/^(?:async )?def (\w+)/gm)].flatMap(([, name]) => name ?? []);
	const called = names.findLast((name) => new RegExp(`\\b${name}\\s*\\(`).test(test));
	if (called !== void 0 && defines(called, code)) return called;
	throw new Error(`test_list: expected a call of a function that code defines (${names.join(", ") || "none"}), got ${test.slice(0, 80)}`);
}
const mbppPlus = {
	name: "mbpp+",
	title: "MBPP+",
	columns: [
		"prompt",
		"code",
		"test_list",
		"test"
	],
	defaultSource: "hf://datasets/evalplus/mbppplus@b2d74c91837c3f2a20c1299ae98133cbe7cfa077/data/test-00000-of-00001-d5781c9c51e02795.parquet",
	license: "Apache-2.0",
	promptFile: "mbpp.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { prompt, code, test_imports: imports, test_list: shown, test } = checkRow(rowSchema$5, raw);
		const entryPoint = entryPointOf(code, shown.join("\n"));
		return {
			view: {
				prompt: prompt.trim(),
				entryPoint,
				tests: shown.join("\n")
			},
			expected: PASSED,
			key: {
				entryPoint,
				setup: imports.join("\n"),
				test: `${NUMPY}\n${test}`
			}
		};
	},
	extract: (answer, { entryPoint = "" } = {}) => functionCode(answer, entryPoint),
	program: (code, { entryPoint = "", setup = "", test = "" }) => ({
		setup,
		code,
		test,
		entryPoint
	})
};
// src/evaluation/benchmarks/mmlu.ts
const FOUR = LETTERS.slice(0, 4);
const rowSchema$4 = object({
	question: string().min(1),
	subject: string().min(1),
	choices: array(string()).length(FOUR.length),
	answer: union([
		int().min(0).max(3),
		bigint().min(0n).max(3n).transform(Number),
		_enum([
			"A",
			"B",
			"C",
			"D"
		]).transform((letter) => FOUR.indexOf(letter))
	])
});
function parseRow$1(raw) {
	const row = checkRow(rowSchema$4, raw);
	return {
		cluster: row.subject,
		view: {
			question: row.question.trim(),
			subject: row.subject.replaceAll("_", " "),
			letters: FOUR,
			choices: row.choices.map((text, index) => ({
				letter: FOUR.charAt(index),
				text
			}))
		},
		expected: FOUR.charAt(row.answer)
	};
}
const mmlu = {
	name: "mmlu",
	title: "MMLU",
	columns: [
		"question",
		"subject",
		"choices",
		"answer"
	],
	defaultSource: "hf://datasets/cais/mmlu@c30699e8356da336a370243923dbaf21066bb9fe/all/test-00000-of-00001.parquet",
	license: "MIT",
	promptFile: "mmlu.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow: parseRow$1,
	extract: (answer) => chosenLetter(answer, FOUR)
};
const mmluLogprob = {
	...mmlu,
	name: "mmlu-logprob",
	title: "MMLU (first token)",
	promptFile: "mmlu-logprob.hbs",
	defaultMaxTokens: 1,
	oneToken: true,
	parseRow: (raw) => ({
		...parseRow$1(raw),
		choices: [...FOUR]
	})
};
// src/evaluation/benchmarks/mmlu-pro.ts
const MAX_OPTIONS$1 = 10;
const rowSchema$3 = object({
	question: string().min(1),
	options: array(string().min(1)).min(2).max(MAX_OPTIONS$1),
	answer: string(),
	answer_index: union([int(), bigint().transform(Number)]),
	category: string().min(1)
}).refine((row) => row.answer_index >= 0 && row.answer_index < row.options.length, {
	path: ["answer_index"],
	message: "must be the place of an option"
}).refine((row) => row.answer === LETTERS.charAt(row.answer_index), {
	path: ["answer"],
	message: "must be the letter of answer_index"
});
const mmluPro = {
	name: "mmlu-pro",
	title: "MMLU-Pro",
	columns: [
		"question",
		"options",
		"answer",
		"answer_index",
		"category"
	],
	defaultSource: "hf://datasets/TIGER-Lab/MMLU-Pro@b189ec765aa7ed75c8acfea42df31fdae71f97be/data/test-00000-of-00001.parquet",
	license: "MIT",
	promptFile: "mmlu.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow(raw) {
		const { question, options, category, answer } = checkRow(rowSchema$3, raw);
		const view = choiceView(question, options);
		return {
			cluster: category,
			view: {
				...view,
				subject: category
			},
			expected: answer,
			key: { letters: view.letters }
		};
	},
	extract: (answer, key) => extractLetter(answer, key ?? { letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(0, MAX_OPTIONS$1) })
};
// src/evaluation/benchmarks/mmlu-prox-lite.ts
const MAX_OPTIONS = 10;
const OPTIONS = Array.from({ length: MAX_OPTIONS }, (_, index) => `option_${index}`);
const LANGUAGES = {
	af: "Afrikaans",
	ar: "Arabic",
	bn: "Bengali",
	cs: "Czech",
	de: "German",
	en: "English",
	es: "Spanish",
	fr: "French",
	hi: "Hindi",
	hu: "Hungarian",
	id: "Indonesian",
	it: "Italian",
	ja: "Japanese",
	ko: "Korean",
	mr: "Marathi",
	ne: "Nepali",
	pt: "Portuguese",
	ru: "Russian",
	sr: "Serbian",
	sw: "Swahili",
	te: "Telugu",
	th: "Thai",
	uk: "Ukrainian",
	ur: "Urdu",
	vi: "Vietnamese",
	wo: "Wolof",
	yo: "Yoruba",
	zh: "Chinese",
	zu: "Zulu"
};
const whole = union([int().min(0), bigint().min(0n).transform(Number)]);
const rowSchema$2 = object({
	question_id: whole,
	question: string().min(1),
	answer_index: whole,
	category: string().min(1)
});
const optionsSchema = array(string().min(1)).min(2, "must be at least two in option_0 and following");
function parseRow(raw) {
	const { question_id: id, question, answer_index: answer, category } = checkRow(rowSchema$2, raw);
	const given = OPTIONS.map((name) => raw[name] ?? null);
	const count = given.indexOf(null) < 0 ? MAX_OPTIONS : given.indexOf(null);
	const { options } = checkRow(object({ options: optionsSchema }), { options: given.slice(0, count) });
	if (given.slice(count).some((text) => text !== null)) throw new Error(`option_${count}: expected a text, as one follows`);
	if (answer >= options.length) throw new Error(`answer_index: expected 0 to ${options.length - 1}, the place of an option, got ${answer}`);
	const view = choiceView(question, options);
	return {
		id: String(id),
		cluster: category,
		view: {
			...view,
			subject: category
		},
		expected: LETTERS.charAt(answer),
		key: { letters: view.letters }
	};
}
const mmluProxLite = Object.entries(LANGUAGES).map(([code, language]) => ({
	name: `mmlu-prox-lite-${code}`,
	title: `MMLU-ProX-Lite, ${language}`,
	family: "mmlu-prox-lite-LANGUAGE",
	columns: [
		"question_id",
		"question",
		"option_0",
		"option_1",
		"answer_index",
		"category"
	],
	defaultSource: `hf://datasets/li-lab/MMLU-ProX-Lite@e82aafb9460529687d3c7e51b401d8dd1dd309dd/${code}/test-00000-of-00001.parquet`,
	license: "MIT",
	promptFile: "mmlu.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	parseRow,
	extract: extractLetter
}));
// src/evaluation/benchmarks/mmlu-redux.ts
const SUBJECTS = [
	...[
		"abstract_algebra",
		"anatomy",
		"astronomy",
		"business_ethics",
		"clinical_knowledge",
		"college_biology"
	],
	...[
		"college_chemistry",
		"college_computer_science",
		"college_mathematics",
		"college_medicine",
		"college_physics"
	],
	...[
		"computer_security",
		"conceptual_physics",
		"econometrics",
		"electrical_engineering",
		"elementary_mathematics"
	],
	...[
		"formal_logic",
		"global_facts",
		"high_school_biology",
		"high_school_chemistry",
		"high_school_computer_science"
	],
	...[
		"high_school_european_history",
		"high_school_geography",
		"high_school_government_and_politics"
	],
	...[
		"high_school_macroeconomics",
		"high_school_mathematics",
		"high_school_microeconomics",
		"high_school_physics"
	],
	...[
		"high_school_psychology",
		"high_school_statistics",
		"high_school_us_history",
		"high_school_world_history"
	],
	...[
		"human_aging",
		"human_sexuality",
		"international_law",
		"jurisprudence",
		"logical_fallacies"
	],
	...[
		"machine_learning",
		"management",
		"marketing",
		"medical_genetics",
		"miscellaneous",
		"moral_disputes"
	],
	...[
		"moral_scenarios",
		"nutrition",
		"philosophy",
		"prehistory",
		"professional_accounting",
		"professional_law"
	],
	...[
		"professional_medicine",
		"professional_psychology",
		"public_relations",
		"security_studies",
		"sociology"
	],
	...[
		"us_foreign_policy",
		"virology",
		"world_religions"
	]
];
const rowSchema$1 = object({
	question: string().min(1),
	choices: array(string()).length(4),
	answer: union([int().min(0).max(3), bigint().min(0n).max(3n).transform(Number)]),
	subject: string().min(1).optional()
});
const mmluRedux = {
	name: "mmlu-redux",
	title: "MMLU-Redux 2.0",
	columns: [
		"question",
		"choices",
		"answer",
		"error_type"
	],
	defaultSource: `hf://datasets/edinburgh-dawg/mmlu-redux-2.0@372ea425445d51e1ba1188c56e5e893f8138621f/{${SUBJECTS.join(",")}}/data-00000-of-00001.arrow`,
	license: "CC-BY-4.0",
	promptFile: "mmlu.hbs",
	defaultMaxTokens: DEFAULT_MAX_TOKENS,
	includes: ({ error_type: errorType }) => errorType === "ok",
	parseRow(raw, part) {
		const { question, choices, answer, subject = part } = checkRow(rowSchema$1, raw);
		const view = choiceView(question, choices);
		return {
			...subject === void 0 ? {} : { cluster: subject },
			view,
			expected: LETTERS.charAt(answer),
			key: { letters: view.letters }
		};
	},
	extract: extractLetter
};
// src/evaluation/benchmarks/tool-call.ts
const rowSchema = object({
	question: string().min(1),
	tools: array(toolSchema).min(1),
	call: strictObject({
		name: string(),
		arguments: record(string(), unknown())
	}).nullable(),
	subject: string().optional()
});
function extract(answer) {
	const calls = readCalls(answer);
	return calls?.length === 0 ? NO_CALL : calls?.map(callText).join("; ") ?? null;
}
// src/evaluation/benchmarks/registry.ts
const BENCHMARKS = [
	mmluPro,
	mmlu,
	mmluRedux,
	mmluLogprob,
	gpqa,
	gsm8k,
	gsm8kPlatinum,
	math500,
	aime,
	ifeval,
	humaneval,
	humanevalPlus,
	mbppPlus,
	bfcl,
	{
		name: "tool-call",
		title: "Tool calls",
		columns: [
			"question",
			"tools",
			"call"
		],
		defaultSource: "builtin:tool-call.jsonl",
		license: "Apache-2.0",
		promptFile: "tool-call.hbs",
		defaultMaxTokens: DEFAULT_MAX_TOKENS,
		usesTools: true,
		parseRow(raw) {
			const { question, tools, call, subject } = checkRow(rowSchema, raw);
			if (call !== null && !tools.some(({ name }) => name === call.name)) throw new Error(`call: expected one of ${tools.map(({ name }) => name).join(", ")}, got ${call.name}`);
			const expected = call === null ? NO_CALL : callText(call);
			return {
				...subject === void 0 ? {} : { cluster: subject },
				view: { question: question.trim() },
				expected,
				tools
			};
		},
		extract
	},
	...mmluProxLite,
	...longContext,
	custom
];
function benchmarkNames() {
	return [...new Set(BENCHMARKS.map(({ name, family }) => family ?? name))];
}
function benchmarkNamed(name) {
	return BENCHMARKS.find((known) => known.name === name);
}
function parseBenchmarkOption(option) {
	const [, name, limitText, source] = /^([^:=\s]+)(?::([^=]*))?(?:=(.*))?$/.exec(option.trim()) ?? [];
	if (name === void 0) throw new EspalierError("usage", `benchmark "${option}": expected NAME[:N][=SOURCE]`, { hint: "For example: mmlu, mmlu:200, gsm8k=./questions.jsonl" });
	const benchmark = benchmarkNamed(name);
	if (benchmark === void 0) throw new EspalierError("usage", `benchmark "${name}": there is none of this name; there are ${benchmarkNames().join(", ")}`);
	if (source === "") throw new EspalierError("usage", `benchmark "${option}": expected a path or hf:// address after "="`);
	const from = source ?? benchmark.defaultSource;
	if (from === void 0) throw new EspalierError("usage", `benchmark "${option}": ${name} needs "=" and the path of your questions`, { hint: `${name}=./questions.jsonl, with a JSON object of question and answer on each line` });
	return {
		benchmark,
		source: from,
		...parseLimit(option, limitText)
	};
}
function parseLimit(option, text) {
	if (text === void 0) return {};
	const limit = /^\d+$/.test(text) ? Number(text) : 0;
	if (limit > 0 && Number.isSafeInteger(limit)) return { limit };
	throw new EspalierError("usage", `benchmark "${option}": expected a positive number of questions after ":", got "${text}"`);
}
// src/evaluation/suites.ts
const SIX = [
	"ar",
	"de",
	"es",
	"hi",
	"ja",
	"zh"
];
const languages = (codes, questions) => codes.map((code) => `mmlu-prox-lite-${code}:${questions}`);
const SUITES = {
	quick: ["mmlu-pro:500", "ifeval"],
	release: [
		"mmlu-pro:1000",
		"gsm8k-platinum",
		"ifeval",
		"humaneval+",
		"mbpp+",
		"bfcl",
		...languages(SIX, 200),
		"long-context-4k",
		"long-context-8k"
	],
	reference: [
		"mmlu-pro",
		"mmlu-redux",
		"gpqa",
		"gsm8k-platinum",
		"math-500",
		"aime",
		"ifeval",
		"humaneval+",
		"mbpp+",
		"bfcl",
		"tool-call",
		...languages(SIX, 588),
		"long-context-4k",
		"long-context-8k",
		"long-context-16k",
		"long-context-32k"
	]
};
const SUITE_NAMES = Object.keys(SUITES);
function withSuites(options) {
	const nameOf = (option) => option.trim().replace(/[:=].*$/s, "");
	const own = new Set(options.map(nameOf));
	return options.flatMap((option) => {
		const suite = Object.hasOwn(SUITES, option.trim()) ? SUITES[option.trim()] ?? [] : void 0;
		return suite === void 0 ? [option] : suite.filter((inner) => !own.has(nameOf(inner)));
	});
}
// src/evaluation/wanted.ts
const MEASUREMENTS = ["speed", "memory"];
const DEFAULT_ROUNDS = 5;
function parseWanted(options) {
	const questions = [];
	let measured = {};
	for (const option of withSuites(options)) {
		const [, name, rest] = /^(speed|memory)(?![\w-])(.*)$/.exec(option.trim()) ?? [];
		if (name === void 0) questions.push(parseBenchmarkOption(option));
		else if (name === "memory") measured = {
			...measured,
			memory: parseMemory(option, rest)
		};
		else measured = {
			...measured,
			speedRounds: parseRounds(option, rest)
		};
	}
	if (questions.length === 0 && options.length > 0) throw new EspalierError("usage", "a trial needs at least one benchmark that asks questions, got none", { hint: `Add one of ${benchmarkNames().join(", ")}; ${MEASUREMENTS.join(" and ")} are measured beside it.` });
	return {
		questions,
		...measured
	};
}
function assertDecidable({ questions }) {
	const [first] = questions;
	if (first !== void 0 && questions.every(({ benchmark }) => benchmark.samples !== void 0)) throw new EspalierError("usage", `a trial of ${first.benchmark.name} alone decides nothing: its few questions are asked several times`, { hint: `Ask another benchmark beside it, as mmlu-pro:500, ${first.benchmark.name}.` });
}
function parseRounds(option, rest) {
	if (rest === "") return DEFAULT_ROUNDS;
	const rounds = /^:\d+$/.test(rest) ? Number(rest.slice(1)) : 0;
	if (rounds > 0 && Number.isSafeInteger(rounds)) return rounds;
	throw new EspalierError("usage", `benchmark "${option}": expected speed or speed:ROUNDS, as speed:7`);
}
function parseMemory(option, rest) {
	if (rest === "") return true;
	throw new EspalierError("usage", `benchmark "${option}": memory takes nothing behind it`);
}
function measurementsOf(options) {
	const { questions: _, ...measured } = parseWanted(options);
	return measured;
}
// src/bytes/destination.ts
const MAX_RECOGNIZED = 1 << 28;
async function checkDestinations(destinations, rules) {
	const { inputs, force } = rules;
	const read = (await Promise.all(inputs.map(placeOf))).flatMap((place) => place ?? []);
	const written = [];
	for (const destination of destinations) {
		const { path, option, large } = destination;
		const there = await assertRegular(destination);
		const real = join(await writableFolder(path), basename(path));
		const names = [real, ...large ? besideNames(real) : []];
		for (const name of names) {
			const place = await placeOf({
				path: name,
				option
			}) ?? {
				path: name,
				real: name,
				option,
				stats: void 0
			};
			for (const other of read) refuseSame(path, place, other);
			const twice = written.find((other) => other.real === place.real || isSameFile(place, other));
			if (twice !== void 0 && twice.option !== option) throw refusal(`${option} and ${twice.option} are the same file: ${path}`, "Give each a name of its own.");
			written.push(place);
		}
		if (large && !force) await assertOurPartial(path);
		if (there !== void 0) await assertReplaceable(destination, there, rules);
		await removeLeftovers(dirname(real), (name) => name === basename(real));
	}
}
async function placeOf({ path, option }) {
	const real = await realpath(path).catch(() => void 0);
	return real === void 0 ? void 0 : {
		path,
		option,
		real,
		stats: await stat(real)
	};
}
function isSameFile({ stats: one }, { stats: other }) {
	if (one === void 0 || other === void 0) return false;
	return one.ino !== 0 && one.dev === other.dev && one.ino === other.ino;
}
function refuseSame(path, place, input) {
	const isInside = input.stats?.isDirectory() === true && place.stats !== void 0 && place.real.startsWith(input.real + sep);
	if (place.real !== input.real && !isSameFile(place, input) && !isInside) return;
	const beside = basename(place.real) === basename(path) ? "" : ` (which needs ${basename(place.real)} while it is written)`;
	throw refusal(`${place.option} is ${path}${beside}: that ${isInside ? "lies in" : "is"} the ${input.option} ${input.path}, which is read`, "Give another file to write; an input is never replaced.");
}
async function assertRegular({ path, option }) {
	if (path === "-" || /^\/(dev\/(stdout|stderr|fd\/\d+)|proc\/(self|\d+)\/fd\/\d+)$/.test(resolve(path))) throw refusal(`${option} is ${path}: a file is needed, not a stream`, "Give a file; --json prints the result.");
	const there = await lstat(path).catch(() => void 0);
	if (there === void 0 && !/[/\\]$/.test(path)) return void 0;
	if (there?.isFile()) return there;
	const fail = (what, hint) => new EspalierError("file-unreadable", `cannot write ${path}: it is ${what}`, { hint });
	if (there?.isSymbolicLink()) throw fail(`a link to ${await realpath(path).catch(() => "nothing")}`, `Give the path of the file itself as ${option}, or remove the link.`);
	const isFolder = there === void 0 || there.isDirectory();
	throw fail(isFolder ? "a folder" : "a device, a pipe or a socket", isFolder ? `Give a file in it: ${join(path, "NAME")}` : `Give a regular file as ${option}.`);
}
async function writableFolder(path, folder = dirname(resolve(path)), isMissing = false) {
	const info = await stat(folder).catch((cause) => {
		if (systemCodeOf(cause) !== "ENOENT") throw fileError(`cannot write ${path}`, cause);
	});
	if (info === void 0) return join(await writableFolder(path, dirname(folder), true), basename(folder));
	if (!info.isDirectory()) throw new EspalierError("file-unreadable", `cannot write ${path}: ${folder} is not a folder`);
	try {
		await access(folder, constants.W_OK | constants.X_OK);
		if (isMissing) await probeFolder(folder);
	} catch (cause) {
		throw fileError(`cannot write ${path}`, cause);
	}
	return await realpath(folder);
}
async function assertOurPartial(path) {
	const [partial, ...records] = besideNames(path);
	const isThere = (name) => lstat(name).then(() => true, () => false);
	if (partial === void 0 || !await isThere(partial)) return;
	for (const record of records) if (await isThere(record)) return;
	throw refusal(`${partialName(path)} is there, and no run of Espalier left it`, "Move it away, or say --force: it is replaced while the file is written.");
}
async function assertReplaceable({ path, option, recognize, isOurs }, { size }, { force, onReplace, hint = "Give another file, or say --force to replace it." }) {
	if (isOurs || size === 0 && recognize !== void 0) return;
	const text = recognize === void 0 || size > MAX_RECOGNIZED ? void 0 : await readFile(path, "utf8").catch(() => "");
	const what = text === void 0 ? void 0 : recognize?.(text);
	if (what !== void 0 || force) {
		onReplace?.(`${path} is replaced${what === void 0 ? "" : `: it is ${what}`}`);
		return;
	}
	throw refusal(`${option} is ${path}: that file is there${recognize === void 0 ? "" : ", and it is not what this command writes"}`, hint);
}
function refusal(message, hint) {
	return new EspalierError("usage", message, { hint });
}
// src/commands/files.ts
const READS_MODEL = ["base", "candidate"];
const READS = [...[
	...READS_MODEL,
	"plan",
	"report",
	"recompute",
	"scores",
	"sensitivity",
	"check",
	"import",
	"from",
	"text"
], ...[
	"confirmText",
	"merge",
	"kld",
	"prompts",
	"templates",
	"sweep",
	"enginePath",
	"tokenizer",
	"llamaServer"
]];
const KINDS = {
	plan: json("a plan", "architecture", "experts", "keep", "router"),
	scores: json("scores", "method", "architecture", "experts", "layers", "tool"),
	part: json("a part of scores", "part", "base", "results", "tool"),
	sensitivity: json("a sensitivity", "method", "architecture", "experts", "layers", "tool"),
	sweep: json("a sweep", "base", "by", "rows", "tool"),
	proof: json("a proof", "claims", "sha256", "literalBytes"),
	hashProof: json("a proof", "claims", "sha256", "bytesHashed"),
	trial: json("a trial", "overall", "benchmarks", "conditions"),
	heatMap: (text) => /^<svg [^>]*font-family="sans-serif" font-size="10">/.test(text) ? "a heat map" : void 0,
	chart: (text) => /^<svg [^>]*class="cliff" /.test(text) ? "a chart of a sweep" : void 0,
	card: (text) => /^---\n/.test(text) && /\bespalier\b/i.test(text) ? "a model card" : void 0
};
function inputsOf(values) {
	const named = READS.flatMap((key) => pathsIn(values[key]).flatMap((path) => {
		return (READS_MODEL.includes(key) ? shardsOf(path) : [path]).map((one) => ({
			path: one,
			option: optionName(key)
		}));
	}));
	const methods = pathsIn(values.methods).filter((name) => name.endsWith(".json"));
	const sources = parseWanted(values.benchmarks ?? []).questions.flatMap(({ source }) => pathsIn(source));
	return [
		...named,
		...methods.map((path) => ({
			path,
			option: "methods"
		})),
		...sources.map((path) => ({
			path,
			option: "benchmarks"
		}))
	];
}
function pathsIn(value) {
	if (Array.isArray(value)) return value.flatMap(pathsIn);
	if (typeof value === "object" && value !== null && "path" in value) return pathsIn(value.path);
	return typeof value !== "string" || value === "" || isAddress(value) ? [] : [value];
}
async function checkOutputs(writes, values, context) {
	await checkAgainst(Object.entries(writes).flatMap(([key, kinds]) => {
		const path = values[key];
		if (typeof path !== "string") return [];
		const recognize = (text) => kinds.map((kind) => KINDS[kind](text)).find((what) => what !== void 0);
		return [{
			path,
			option: optionName(key),
			recognize
		}];
	}), values, context);
}
function checkGgufs(files, values, context) {
	return checkAgainst(files.map((file) => ({
		...file,
		option: "out",
		large: true
	})), values, context);
}
async function checkAgainst(destinations, values, { progress }) {
	if (destinations.length === 0) return;
	await checkDestinations(destinations, {
		inputs: inputsOf(values),
		force: values.force === true,
		onReplace: (message) => progress({
			type: "note",
			level: "info",
			message
		})
	});
}
function isAddress(text) {
	return /^(hf|https?):\/\//.test(text);
}
function shardsOf(path) {
	try {
		return shardPaths(path);
	} catch (error) {
		if (error instanceof EspalierError) return [path];
		throw error;
	}
}
function json(what, ...keys) {
	return (text) => {
		try {
			const value = JSON.parse(text);
			return typeof value === "object" && value !== null && keys.every((key) => key in value) ? what : void 0;
		} catch {
			return;
		}
	};
}
// src/commands/command.ts
function defineCommand(spec) {
	const { name, options, positional = [], writes = {}, examples } = spec;
	return {
		name,
		shape: options.shape,
		positional,
		examples,
		async run(values, context, onFinished = () => {}) {
			await checkOutputs(writes, values, context);
			return await spec.run(values, context, onFinished);
		}
	};
}
export { variable as S, capture as _, MEASUREMENTS as a, spawnGuarded as b, parseWanted as c, benchmarkNamed as d, benchmarkNames as f, writtenBytes as g, DEFAULT_MAX_TOKENS as h, checkDestinations as i, SUITE_NAMES as l, LIMITS as m, checkGgufs as n, assertDecidable as o, openSandbox as p, inputsOf as r, measurementsOf as s, defineCommand as t, BENCHMARKS as u, lastLine as v, childEnvironment as x, describeExit as y };
