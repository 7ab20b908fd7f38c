export { a as FileBlob } from "./package-huggingface.js";
