import { o as __toESM } from "./rolldown-runtime.js";
import { T as messageOf, w as EspalierError } from "./files.js";
import { g as formatCount } from "./option.js";
import { c as atEfforts, l as commonEffort } from "./registry3.js";
import { a as loadDataset } from "./open-dataset.js";
import { H as sha256Hex } from "./pages.js";
import { t as require_lib } from "./package-handlebars.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// src/evaluation/dataset/sample.ts
function pickQuestions(rows, options) {
	const { limit, seed } = options;
	if (limit === void 0 || limit >= rows.length) return [...rows];
	const rank = (text) => sha256Hex(`${seed}\n${text}`);
	const shares = [...Map.groupBy(rows, (row) => row.cluster ?? "")].map(([name, members]) => {
		const exact = limit * members.length / rows.length;
		return {
			name,
			members,
			count: Math.floor(exact),
			remainder: exact % 1,
			rank: rank(`cluster ${name}`)
		};
	});
	const left = limit - shares.reduce((sum, share) => sum + share.count, 0);
	const byRemainder = shares.toSorted((a, b) => b.remainder - a.remainder || compare(a.rank, b.rank));
	for (const share of byRemainder.slice(0, left)) share.count += 1;
	const chosen = new Set();
	for (const { members, count } of shares) {
		const ranked = members.map((row) => ({
			row,
			rank: rank(row.id)
		})).toSorted((a, b) => compare(a.rank, b.rank));
		for (const { row } of ranked.slice(0, count)) chosen.add(row);
	}
	return rows.filter((row) => chosen.has(row));
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/evaluation/questions/prompt.ts
var import_lib = __toESM(require_lib(), 1);
function sampledQuestions(questions, samples) {
	if (samples === void 0) return questions;
	const { perQuestion, temperature } = samples;
	return questions.flatMap((question) => Array.from({ length: perQuestion }, (_, index) => ({
		...question,
		id: `${question.id}.${String(index).padStart(2, "0")}`,
		cluster: question.id,
		sample: {
			index,
			temperature
		}
	})));
}
async function loadPromptTemplate(folder, file) {
	const path = join(folder, file);
	let bytes;
	let template;
	try {
		bytes = await readFile(path);
		template = import_lib.default.compile(new TextDecoder().decode(bytes), {
			noEscape: true,
			strict: true
		});
	} catch (cause) {
		throw invalid(path, cause);
	}
	return {
		name: file,
		sha256: sha256Hex(bytes),
		render(view) {
			try {
				return template(view).trimEnd();
			} catch (cause) {
				throw invalid(path, cause);
			}
		}
	};
}
function invalid(path, cause) {
	return new EspalierError("template-invalid", `the prompt template ${path} cannot be used: ${messageOf(cause)}`, { cause });
}
function askable(rows, template) {
	return rows.map((row) => {
		const prompt = template.render(row.view);
		return {
			id: row.id,
			...row.cluster === void 0 ? {} : { cluster: row.cluster },
			prompt,
			promptSha256: sha256Hex(row.tools === void 0 ? prompt : JSON.stringify([prompt, row.tools])),
			expected: row.expected,
			...row.expectedLoosely === void 0 ? {} : { expectedLoosely: row.expectedLoosely },
			...row.key === void 0 ? {} : { key: row.key },
			...row.choices === void 0 ? {} : { choices: row.choices },
			...row.tools === void 0 ? {} : { tools: row.tools }
		};
	});
}
// src/evaluation/questions/prepare.ts
const BUDGETS = {
	low: .25,
	medium: 1,
	high: 4
};
function lengthAt(effort = "medium") {
	return BUDGETS[effort];
}
function defaultBudget({ defaultMaxTokens }, effort = "medium") {
	return Math.ceil(defaultMaxTokens * lengthAt(effort));
}
async function prepareBenchmark(options) {
	const { benchmark, limit, seed } = options;
	const template = await loadPromptTemplate(options.promptsFolder, benchmark.promptFile);
	const dataset = await loadDataset(options);
	const left = rowsWithout(dataset.rows, template, options.without);
	if (limit !== void 0 && limit > left.length) throw new EspalierError("usage", `${benchmark.name}:${limit} asks for more questions than the ${left.length} of ${dataset.source}`);
	const rows = pickQuestions(left, {
		...limit === void 0 ? {} : { limit },
		seed
	});
	const questions = askable(rows, template);
	checkRepeated(questions, dataset.source);
	return {
		benchmark,
		dataset,
		template,
		questions: sampledQuestions(questions, benchmark.samples),
		...rows.length < dataset.rows.length ? { seed } : {},
		maxTokens: budgetOf(benchmark, options),
		...effortOf(benchmark, options),
		...options.sandbox === void 0 ? {} : { sandbox: options.sandbox }
	};
}
const MOST_REPEATED = .05;
function checkRepeated(questions, source) {
	const distinct = new Set(questions.map(({ promptSha256 }) => promptSha256)).size;
	if (questions.length - distinct <= MOST_REPEATED * questions.length) return;
	throw new EspalierError("dataset-invalid", `${source}: its ${formatCount(questions.length, "question")} have only ${formatCount(distinct, "different prompt")}`, {
		hint: "A model gives the same answer to the same prompt, so the margin of error would be too small. Remove repeated rows, or let the prompt template show what tells them apart.",
		details: {
			questions: questions.length,
			distinct
		}
	});
}
function budgetOf(benchmark, { maxTokens, reasoningEffort }) {
	if (benchmark.oneToken) return 1;
	return maxTokens ?? defaultBudget(benchmark, benchmark.effort ?? commonEffort(reasoningEffort));
}
function effortOf({ effort }, { reasoningEffort }) {
	const found = effort ?? commonEffort(reasoningEffort);
	return found === void 0 ? {} : { effort: found };
}
function preparedAtEfforts(prepared, options) {
	return atEfforts(prepared.benchmark, options.reasoningEffort).map((benchmark) => ({
		...prepared,
		benchmark,
		maxTokens: budgetOf(benchmark, options),
		...effortOf(benchmark, options)
	}));
}
function rowsWithout(rows, template, prompts) {
	if (prompts === void 0) return rows;
	return askable(rows, template).flatMap(({ promptSha256 }, i) => prompts.has(promptSha256) ? [] : [rows[i]]);
}
export { prepareBenchmark as n, preparedAtEfforts as r, lengthAt as t };
