// src/common/progress.ts
const STAGES = [
	"resolve",
	"prune",
	"verify",
	"validate",
	"render",
	"publish"
];
const silent = () => {};
export { silent as n, STAGES as t };
