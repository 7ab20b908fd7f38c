/** A program that runs another one behind a wall, as data. */
export interface Wall {
  readonly kind: 'bubblewrap' | 'docker';
  /** On the PATH. */
  readonly program: string;
  /** Arguments that run the driver; `name` is the run's own. */
  readonly args: (name: string) => readonly string[];
  /** Arguments that print the version. */
  readonly versionArgs: readonly string[];
  /** Arguments that end a run from outside, where killing the program does not. */
  readonly killArgs?: (name: string) => readonly string[];
}
