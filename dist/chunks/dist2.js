import { a as require_dist } from "./package-sigstore.js";
export default require_dist();
export {};
