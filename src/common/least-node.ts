/** The oldest Node that everything works with: undici 8 needs it. The action has 24. */
export const LEAST_NODE = { major: 22, minor: 19, text: '22.19' } as const;

/** @param version as `process.versions.node` has it */
export function isOldNode(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < LEAST_NODE.major || (major === LEAST_NODE.major && minor < LEAST_NODE.minor);
}
