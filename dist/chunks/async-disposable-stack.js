import { t as require_async_disposable_stack } from "./package-core-js.js";
export default require_async_disposable_stack();
export {};
