/**
 * What a program of a model may use. HumanEval's 164 solutions need 50 ms and 20 MB each; a solution that needs a hundred
 * times that is not a solution.
 */
export const LIMITS = {
  /** Of one process; the kernel ends it. */
  cpuSeconds: 10,
  /** For one that sleeps or forks; then everything behind the wall is killed. */
  wallSeconds: 20,
  /** Address space of one process. */
  memoryBytes: 1 << 30,
  /** Of the program, its children and threads together. */
  processes: 32,
  openFiles: 32,
  /** There is no place to write to, but a memory file is a file too. */
  fileBytes: 1 << 20,
  /** Read from a program; one that says more is killed. */
  outputBytes: 4096,
} as const;
