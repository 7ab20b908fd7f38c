import { w as EspalierError } from "./files.js";
import { o as array, p as looseObject, v as string } from "./package-zod.js";
import { s as hubJson, v as webName } from "./clear-text.js";
import { r as readRepo } from "./repo.js";
// src/hub/repo/write-access.ts
const whoAmISchema = looseObject({
	name: string(),
	orgs: array(looseObject({
		name: string(),
		roleInOrg: string().optional()
	})).default([]),
	auth: looseObject({ accessToken: looseObject({ role: string() }).optional() }).optional()
});
async function whoAmI(options) {
	if (options.token === void 0) throw new EspalierError("hub-token-missing", "publishing needs a Hub token, and none was given", { hint: `Create one with write access at ${options.hubUrl}/settings/tokens and give it as HF_TOKEN (hf-token in a workflow), or run "hf auth login". A workflow with "permissions: id-token: write" needs none if the repo lists it as a trusted publisher.` });
	if (!options.token.startsWith("hf_")) throw new EspalierError("hub-token-invalid", "the Hub token does not start with hf_", { hint: `Check that ${options.tokenFrom ?? "the secret"} holds the token itself, without quotes or spaces.` });
	const me = await hubJson(whoAmISchema, "/api/whoami-v2", {}, options, { action: "check the token" });
	const orgs = (reads) => me.orgs.filter((org) => org.roleInOrg === "read" === reads).map((org) => org.name);
	return {
		name: me.name,
		orgs: orgs(false),
		readOrgs: orgs(true),
		role: me.auth?.accessToken?.role
	};
}
async function checkWriteAccess(repo, options, { pullRequest = false } = {}) {
	if (options.trusted !== void 0) return await checkPublisher(repo, options, options.trusted);
	const user = await whoAmI(options);
	const details = {
		repo: repo.id,
		user: user.name,
		role: user.role
	};
	if (user.role === "read") throw new EspalierError("hub-token-read-only", `the token of ${user.name} may read ${repo.id} but not write to it`, {
		hint: `Create a token with the role "write" at ${options.hubUrl}/settings/tokens${from(options)}. To read with this token and write with another, give the other as HF_WRITE_TOKEN (in a workflow: env).`,
		details
	});
	const found = await readRepo(repo, options);
	if (found?.disabled) throw closed(repo, options);
	const namespace = (found ?? repo).id.split("/")[0] ?? "";
	if (![user.name, ...user.orgs].map((name) => name.toLowerCase()).includes(namespace.toLowerCase())) {
		if (pullRequest && found !== void 0) return user;
		const who = user.readOrgs.some((name) => name.toLowerCase() === namespace.toLowerCase()) ? "has only the role \"read\" there" : user.orgs.length === 0 ? "has no organisation to write to" : `may write to ${user.orgs.join(", ")}`;
		throw new EspalierError("hub-token-read-only", `${user.name} may not write to ${namespace}: ${user.name} ${who}`, {
			hint: pullRequest ? `A pull request needs an existing repo, and only ${namespace} can create ${repo.id}: check its name.` : `Publish to ${user.name}/${repo.id.split("/")[1]}, use the token of someone in ${namespace}, or open a pull request with --pull-request.`,
			details
		});
	}
	return user;
}
function closed(repo, { hubUrl }) {
	return new EspalierError("hub-refused", `the Hub disabled ${repo.id}: nothing can be published there`, {
		hint: `${hubUrl}/${webName(repo)} says why. Publish to another repo.`,
		details: { repo: repo.id }
	});
}
function from({ tokenFrom }) {
	return tokenFrom === void 0 ? "" : ` (this one is from ${tokenFrom})`;
}
async function checkPublisher(repo, options, workflow) {
	const found = await readRepo(repo, options);
	if (found?.disabled) throw closed(repo, options);
	if (found !== void 0) return {
		name: `the workflow (${workflow})`,
		orgs: [],
		readOrgs: [],
		role: void 0
	};
	throw new EspalierError("hub-repo-not-found", `${repo.id} does not exist, and a trusted publisher cannot create it`, {
		hint: `Create it at ${options.hubUrl}/new and name this workflow under "Trusted Publishers" in its settings, or give a token as HF_WRITE_TOKEN.`,
		details: {
			repo: repo.id,
			workflow
		}
	});
}
export { whoAmI as n, checkWriteAccess as t };
