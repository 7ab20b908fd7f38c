import { h as splicedSize, u as digestOfList } from "./open-base.js";
import { b as streamSpliced } from "./base.js";
import { r as writeStream } from "./write-stream.js";
import { H as sha256Hex } from "./pages.js";
// src/prune/write-spliced.ts
function writeSpliced(base, list, path, { signal, progress, free, within } = {}) {
	const size = splicedSize(list);
	const { before, total } = within ?? {
		before: 0,
		total: size
	};
	return writeStream((from) => streamSpliced(base, list, {
		from,
		signal
	}), path, {
		size,
		key: contentKey(base, list),
		signal,
		onBytes: (done) => progress?.({
			type: "bytes",
			label: "prune",
			done: before + done,
			total
		}),
		free
	});
}
function contentKey({ version }, list) {
	return version === void 0 ? void 0 : sha256Hex(JSON.stringify([version, digestOfList(list)]));
}
export { writeSpliced as n, contentKey as t };
