/**
 * Names of GGUFs that are no model by themselves: projectors of images (`mmproj`), importance matrices, and drafters, which
 * predict tokens ahead for a model. llama.cpp takes none of them for the model of a repo (common/download.cpp,
 * `gguf_filename_is_model`).
 */
const SIDECAR = /mmproj|imatrix|mtp-|eagle3-|dflash-|dspark-/;

/** @param path in a repo, or on this machine */
export function isSidecar(path: string): boolean {
  return SIDECAR.test(path.split(/[/\\]/).at(-1) ?? path);
}
