import { C as EspalierError } from "./files.js";
import { b as url, d as looseObject, s as boolean } from "./package-zod.js";
import { x as commitIdSchema } from "./shards.js";
import { D as webName, T as apiName, _ as hubJson, v as hubRequest } from "./option.js";
// src/hub/repo.ts
const repoSchema = looseObject({
	sha: commitIdSchema,
	private: boolean()
});
const createdSchema = looseObject({ url: url({ protocol: /^https?$/ }) });
async function readRepo(repo, options, how = {}) {
	const context = {
		action: "read the repo",
		repo
	};
	try {
		const info = await hubJson(repoSchema, `/api/${apiName(repo)}`, how, options, context);
		return {
			head: info.sha,
			visibility: info.private ? "private" : "public"
		};
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-repo-not-found") return void 0;
		throw error;
	}
}
async function makeRepo(repo, visibility, options) {
	const [organization, name] = repo.id.split("/");
	const context = {
		action: "create the repo",
		repo,
		writing: true
	};
	const json = {
		name,
		organization,
		type: repo.type,
		visibility
	};
	try {
		await hubJson(createdSchema, "/api/repos/create", {
			method: "POST",
			json
		}, options, context);
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-conflict") throw error;
	}
}
async function deleteRepo(repo, options) {
	const [organization, name] = repo.id.split("/");
	const context = {
		action: "remove the repo",
		repo,
		writing: true
	};
	const request = {
		method: "DELETE",
		json: {
			name,
			organization,
			type: repo.type
		},
		undoing: true
	};
	await (await hubRequest("/api/repos/delete", request, options, context)).body?.cancel();
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
export { readRepo as i, makePublic as n, makeRepo as r, deleteRepo as t };
