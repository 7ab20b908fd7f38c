import type { RepoRef } from '../../hub/index.ts';
import { type ImageKind, imageOf, type JobProgram, programIn } from './image.ts';
import type { TaskRequest } from './job-run.ts';

/** A file as it is in a repo at a commit; of shards the first. */
export interface HubFile {
  readonly repo: RepoRef;
  readonly revision: string;
  readonly path: string;
}

/** Files of the Hub by the name of the folder that they are in inside the container: models by their names, and a text. */
export type FilesInJob = Readonly<Record<string, HubFile>>;

/** What a script is started with beside its files. */
interface ScriptSettings {
  readonly image: ImageKind;
  readonly program: JobProgram;
  /** Words that the script has as `"$@"`. */
  readonly words?: readonly string[];
  readonly ports?: readonly number[];
}

/**
 * A Job that runs a shell script over files of the Hub. `$tool` is the program; each file is a variable of its name, so that
 * nothing of a path is read by the shell.
 *
 * @param files their names are words
 */
export function scriptRequest(
  script: string,
  files: FilesInJob,
  { image, program, words = [], ports = [] }: ScriptSettings,
): TaskRequest {
  const entries = Object.entries(files);
  const names = ['tool', ...entries.map(([name]) => `file_${variableOf(name)}`)];
  const assign = names.map((name, index) => `${name}=\${${index + 1}}`).join('\n');
  const shift = words.length > 0 ? [`shift ${names.length}`] : [];
  return {
    dockerImage: imageOf(image),
    command: [
      ...['/bin/sh', '-c', [assign, ...shift, script].join('\n'), 'sh', programIn(program)],
      ...entries.map(([name, { path }]) => `/${name}/${path}`),
      ...words,
    ],
    volumes: entries.map(([name, { repo, revision }]) => ({
      type: 'model' as const,
      source: repo.id,
      revision,
      mountPath: `/${name}`,
      readOnly: true as const,
    })),
    ports,
  };
}

/** The path of a file, in a script. */
export function fileIn(name: string): string {
  return `"$file_${variableOf(name)}"`;
}

function variableOf(name: string): string {
  return name.replaceAll(/\W/g, '_');
}

/** Words of a command, as the shell takes them without reading them. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}
