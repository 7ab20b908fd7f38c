export { t as subPaths } from "./package-huggingface.js";
