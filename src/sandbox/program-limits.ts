/**
 * What a program of a model may use. HumanEval's 164 solutions need 50 ms and 20 MB each; a solution that needs a hundred
 * times that is not a solution.
 */
export const LIMITS = {
  /** Of one process; the kernel ends it. */
  cpuSeconds: 10,
  /** For one that sleeps or forks; then everything in the sandbox is killed. */
  timeLimitSeconds: 20,
  /** Address space of one process. With `processes` it bounds what all can have at any moment. */
  memoryBytes: 1 << 29,
  /** Of the program, its children and threads together. */
  processes: 8,
  /** Memory of all processes in one sandbox together: everything is killed when it is passed. */
  groupBytes: 1 << 30,
  openFiles: 32,
  /** There is no place to write to, but a memory file is a file too. */
  fileBytes: 1 << 20,
  /** From the program under test to its judge, all answers together. */
  crossingBytes: 1 << 22,
  /** Of errors of the sandbox itself. */
  outputBytes: 4096,
  /** Of values that leave or enter the sandbox: containers in one another, and what an iterator gives. */
  depth: 150,
  iteratorItems: 100_000,
} as const;
