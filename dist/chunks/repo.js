import { n as createRepo, r as deleteRepo } from "./package-huggingface.js";
import { w as EspalierError } from "./files.js";
import { S as url, l as boolean, p as looseObject, v as string } from "./package-zod.js";
import { a as authHeaders, c as hubRequest, g as apiName, i as UNDO_MS, l as readAnswer, o as hubFetch, r as MAX_ANSWER_BYTES, s as hubJson, v as webName } from "./clear-text.js";
import { r as commitIdSchema, u as isRepoId } from "./pages.js";
// src/hub/api/client.ts
function clientParams({ type, id }, options, context, { answer, undoing = false } = {}) {
	const send = async (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input);
		const signal = undoing ? AbortSignal.timeout(UNDO_MS) : options.signal;
		const request = {
			...init,
			undoing,
			headers: {
				"content-type": "application/json",
				...authHeaders(options)
			},
			...answer && { whole: MAX_ANSWER_BYTES },
			...signal && { signal }
		};
		const response = await hubFetch(url.href, request, options, context);
		if (answer === void 0) return response;
		const route = `${init?.method ?? "GET"} ${url.pathname}`;
		const { text } = await readAnswer(answer, response, route, options, context);
		return new Response(text, { headers: { "content-type": "application/json" } });
	};
	return {
		repo: {
			type,
			name: id
		},
		hubUrl: options.hubUrl,
		accessToken: "",
		fetch: send
	};
}
// src/hub/repo/repo.ts
const repoSchema = looseObject({
	id: string().refine(isRepoId, "must be ns/name"),
	sha: commitIdSchema,
	private: boolean(),
	disabled: boolean().optional()
});
const createdSchema = looseObject({ url: url({ protocol: /^https?$/ }) });
async function readRepo(repo, options, how = {}) {
	const context = {
		action: "read the repo",
		repo
	};
	try {
		const info = await hubJson(repoSchema, `/api/${apiName(repo)}`, how, options, context);
		const { id, sha: head, disabled = false } = info;
		return {
			id,
			head,
			visibility: info.private ? "private" : "public",
			disabled
		};
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-repo-not-found") return void 0;
		throw error;
	}
}
async function makeRepo(repo, visibility, options) {
	const context = {
		action: "create the repo",
		repo,
		writing: true
	};
	try {
		await createRepo({
			...clientParams(repo, options, context, { answer: createdSchema }),
			visibility
		});
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
	}
}
async function removeRepo(repo, options) {
	await deleteRepo(clientParams(repo, options, {
		action: "remove the repo",
		repo,
		writing: true
	}, { undoing: true }));
}
async function makePublic(repo, options) {
	if ((await readRepo(repo, options))?.visibility === "public") return;
	const request = {
		method: "PUT",
		json: { visibility: "public" }
	};
	const context = {
		action: "make the repo public",
		repo,
		writing: true
	};
	await (await hubRequest(`/api/${apiName(repo)}/settings`, request, options, context)).body?.cancel();
	if ((await readRepo(repo, options))?.visibility === "public") return;
	throw new EspalierError("hub-refused", `the Hub accepted the setting, but ${repo.id} is still private`, {
		hint: `The release is published. Make the repo public in ${options.hubUrl}/${webName(repo)}/settings.`,
		details: { repo: repo.id }
	});
}
export { clientParams as a, removeRepo as i, makeRepo as n, readRepo as r, makePublic as t };
