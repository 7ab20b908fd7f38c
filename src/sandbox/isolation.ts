/** A program that runs another one in a sandbox, as data. */
export interface Isolation {
  readonly kind: 'bubblewrap' | 'docker';
  /** On the PATH; also names what the program needs of the environment. */
  readonly program: 'bwrap' | 'docker';
  /**
   * Arguments that run Python with a driver.
   *
   * @param name the run's own
   * @param version of the sandbox's program
   */
  readonly args: (name: string, version: string, driver: string) => readonly string[];
  /** Arguments that print the version. */
  readonly versionArgs: readonly string[];
  /** What the sandbox's program reads from its file descriptor 3. */
  readonly descriptor?: () => Uint8Array | undefined;
  /** Arguments that end a run from outside, where killing the program does not. */
  readonly killArgs?: (name: string) => readonly string[];
  /** How the memory of all processes together is limited. */
  readonly groupMemory: 'watched' | 'by the kernel';
}

/** `-I -S`: neither the user's nor the machine's packages, so that a solution depends on the standard library alone. */
export function pythonArgs(driver: string): readonly string[] {
  return ['-I', '-S', '-c', driver];
}
