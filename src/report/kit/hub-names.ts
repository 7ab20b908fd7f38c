import { quantizationLabel } from '../../gguf/index.ts';
import { isSidecar } from '../../hub/index.ts';

/** The numbers of a shard, at the end of its name. */
const SHARD = /-\d{5}-of-\d{5}(?=\.gguf$)/i;

/**
 * The label by which `repo:LABEL` finds a file: the Hub's, where llama.cpp finds this file by it too. It looks for the
 * label followed by a dot or a hyphen in any case, and takes the first model of the repo's list.
 *
 * @param file path in the repo
 * @param models paths of all models of the repo, this one among them; of shards the first
 * @returns undefined where the file has no label, or another one is found by it
 */
export function hubLabel(file: string, models: readonly string[] = [file]): string | undefined {
  const label = quantizationLabel(file.split('/').at(-1) ?? file);
  if (label === undefined) return undefined;
  const found = models
    .toSorted()
    .filter((path) => !isSidecar(path))
    .find((path) => new RegExp(`${label}[.-]`, 'i').test(path));
  return found === file ? label : undefined;
}

/** Ollama's rule for each part of a name (types/model/name.go): 80 letters, digits, dots, hyphens and underscores. */
const OLLAMA_PART = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/;

/**
 * What `ollama run` takes: by label, else by the file's name. It refuses split files, and names of more than 80 letters.
 *
 * @returns undefined where Ollama cannot run it from the Hub
 */
export function ollamaName(repo: string, file: string, label: string | undefined): string | undefined {
  const tag = label ?? file;
  if (SHARD.test(file) || ![...repo.split('/'), tag].every((part) => OLLAMA_PART.test(part)))
    return undefined;
  return `hf.co/${repo}:${tag}`;
}

/** A name without `.gguf` and the numbers of a shard. */
export function modelStem(file: string): string {
  return file.replace(SHARD, '').replace(/\.gguf$/i, '');
}
