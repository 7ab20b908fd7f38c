import { t as escapeXml } from "./escape-xml.js";
// src/search/importance/heat-map.ts
const CELL = 14;
const LEFT = 34;
const TOP = 34;
const COLOURS = [
	"#440154",
	"#414487",
	"#2a788e",
	"#22a884",
	"#7ad151",
	"#fde725"
];
function heatMap({ method, layers }, keep) {
	const experts = layers[0]?.scores.length ?? 0;
	const width = LEFT + experts * CELL + 8;
	const height = TOP + layers.length * CELL + 8;
	const rows = layers.flatMap(({ layer, scores }, row) => {
		const y = TOP + row * CELL;
		const kept = keep?.[String(layer)];
		const ranks = ranksOf(scores);
		const cells = scores.map((score, id) => {
			const x = LEFT + id * CELL;
			const fill = COLOURS[Math.floor(ranks[id] * COLOURS.length / experts)];
			const dropped = kept !== void 0 && !kept.includes(id);
			const title = `layer ${layer}, expert ${id}: ${Number(score.toPrecision(6))}${dropped ? ", dropped" : ""}`;
			const cross = dropped ? `<path d="M${x + 2} ${y + 2}l9 9m0 -9l-9 9" stroke="#e11" stroke-width="2"/>` : "";
			return `<rect x="${x}" y="${y}" width="13" height="13" fill="${fill}"><title>${title}</title></rect>${cross}`;
		});
		return [`<text x="30" y="${y + CELL - 4}" text-anchor="end">${layer}</text>`, ...cells];
	});
	const ids = Array.from({ length: experts }, (_, id) => id).filter((id) => id % 4 === 0).map((id) => `<text x="${LEFT + id * CELL}" y="29">${id}</text>`);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="10">`,
		`<title>Importance of ${layers.length} layers by ${experts} experts</title>`,
		`<rect width="${width}" height="${height}" fill="#fff"/>`,
		`<text x="${LEFT}" y="14" font-size="12">${escapeXml(method)}: rank in the layer, dark is least important</text>`,
		...ids,
		...rows,
		"</svg>",
		""
	].join("\n");
}
function ranksOf(scores) {
	const order = [...scores.keys()].toSorted((a, b) => scores[a] - scores[b] || b - a);
	const ranks = [];
	order.forEach((id, rank) => {
		ranks[id] = rank;
	});
	return ranks;
}
export { ranksOf as n, heatMap as t };
