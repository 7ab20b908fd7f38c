import type { HubFile } from '../../engines/engine.ts';
import { imageOf, programIn } from '../../engines/hf-jobs/image.ts';
import type { TaskRequest } from '../../engines/hf-jobs/job-run.ts';

/** Before the output of each command of a script, so that the log can be taken apart. */
const MARK = '== espalier ';

/** Files of the Hub by the name of the folder that they are in inside the container: models by their names, and a text. */
export type FilesInJob = Readonly<Record<string, HubFile>>;

/**
 * A Job that runs a shell script over files of the Hub. `$tool` is the program; each file is a variable of its name, so that
 * nothing of a path is read by the shell.
 *
 * @param files their names are words
 */
export function scriptRequest(
  script: string,
  program: 'llama-perplexity' | 'llama-bench',
  files: FilesInJob,
): TaskRequest {
  const entries = Object.entries(files);
  const names = ['tool', ...entries.map(([name]) => `file_${variableOf(name)}`)];
  const assign = names.map((name, index) => `${name}=\${${index + 1}}`).join('\n');
  return {
    dockerImage: imageOf('full'),
    command: [
      ...['/bin/sh', '-c', `${assign}\n${script}`, 'sh', programIn(program)],
      ...entries.map(([name, { path }]) => `/${name}/${path}`),
    ],
    volumes: entries.map(([name, { repo, revision }]) => ({
      type: 'model' as const,
      source: repo.id,
      revision,
      mountPath: `/${name}`,
      readOnly: true as const,
    })),
    ports: [],
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

/** The line of a script that begins a part of its log, on a line of its own whatever was printed before. */
export function markLine(name: string): string {
  return `printf '\\n%s\\n' "${MARK}${name}"`;
}

/** The name of the part that a line of a log begins; undefined for any other line. */
export function partBegunBy(line: string): string | undefined {
  return line.startsWith(MARK) ? line.slice(MARK.length).trim() : undefined;
}

/** Parts of a log by name; of one that was begun again, the last. */
export function partsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string[]>();
  let part: string[] | undefined;
  for (const line of lines) {
    const name = partBegunBy(line);
    if (name !== undefined) {
      part = [];
      parts.set(name, part);
    } else {
      part?.push(line);
    }
  }
  return new Map([...parts].map(([name, text]) => [name, text.join('\n')]));
}
