export { i as sha256Node } from "./package-huggingface.js";
