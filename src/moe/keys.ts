/** Metadata key of the number of experts. */
export function expertCountKey(architecture: string): string {
  return `${architecture}.expert_count`;
}

/** Metadata key of files whose layers hold different numbers of experts: a list, one a block. llama.cpp ignores it. */
export function expertsPerLayerKey(architecture: string): string {
  return `${architecture}.experts_per_layer`;
}
