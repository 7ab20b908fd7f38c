import { _ as formatPercent } from "./option.js";
import { t as lineChart } from "./line-chart.js";
// src/search/sweep/chart.ts
function curveChart({ points, base }) {
	return lineChart({
		id: "curve",
		panels: panelsOf(points, base.at(-1)?.accuracy),
		lines: [...Map.groupBy(points, lineName)].map(([name, own]) => ({
			name,
			points: own
		})),
		axis: {
			title: "by experts kept in every layer",
			label: "experts kept in every layer",
			of: ({ experts }) => experts,
			descending: true
		}
	});
}
function lineName({ method, edit, draws }) {
	const name = edit === "keep" ? method : `${method}, ${edit}`;
	return draws > 1 ? `${name} (mean and range)` : name;
}
function panelsOf(points, base) {
	const kld = {
		title: "Mean KL divergence from the base, nats",
		valueOf: ({ kld, kldRange, draws }) => ({
			value: Math.max(0, kld),
			range: kldRange,
			band: draws > 1
		}),
		show: (value) => String(Number(value.toPrecision(2))),
		most: Math.max(1e-4, ...points.map(({ kld, kldRange }) => kldRange?.[1] ?? kld))
	};
	if (base === void 0) return [kld];
	return [kld, {
		title: "Right answers, all questions",
		valueOf: ({ scores, draws }) => {
			const overall = scores.at(-1);
			return overall?.accuracy === void 0 ? void 0 : {
				value: overall.accuracy,
				range: overall.interval,
				band: draws > 1
			};
		},
		show: (value) => formatPercent(value, 0),
		most: 1,
		mark: {
			value: base,
			meaning: "the base"
		}
	}];
}
export { curveChart as t };
