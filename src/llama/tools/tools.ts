import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EspalierError } from '../../common/index.ts';
import { type Command, childEnvironment, type Environment } from '../../process/index.ts';
import { type LlamaVersion, readVersion } from './version.ts';

/** Where tools can come from, in the order in which the places are tried. */
export const LLAMA_SOURCES = ['explicit', 'path', 'cache', 'release', 'debian'] as const;
export type LlamaSource = (typeof LLAMA_SOURCES)[number];

export const LLAMA_TOOLS = [
  'llama-server',
  'llama-imatrix',
  'llama-perplexity',
  'llama-bench',
  'llama-quantize',
  'llama-gguf-split',
  'llama-tokenize',
] as const;
export type LlamaTool = (typeof LLAMA_TOOLS)[number];

/** One llama.cpp installation. */
export interface LlamaTools {
  source: LlamaSource;
  /** Where the programs are. */
  folder: string;
  version: LlamaVersion;
  /** Of an installation of ours: where it came from, and whether its files are pinned (see originOf). */
  origin?: string;
  /** @throws EspalierError `llama-not-found` naming the tool and its package, when the folder lacks it. */
  command(tool: LlamaTool): Command;
}

/** What is known about a folder of tools before any of them has run. */
export interface ToolsLayout {
  source: LlamaSource;
  folder: string;
  /** The llama-server to use when it does not bear its usual name. */
  server?: string;
  /** A private dynamic loader and its arguments, for programs built against another C library. */
  loader?: readonly string[];
  /** Environment that the tools need, as `GGML_BACKEND_PATH`. */
  additions?: Environment;
}

/**
 * Opens an installation: asks llama-server for its version, which proves that it runs here.
 *
 * @throws EspalierError `llama-not-found`
 */
export async function openTools(
  layout: ToolsLayout,
  environment: Environment,
  signal?: AbortSignal,
): Promise<LlamaTools> {
  const env = childEnvironment(environment, 'engine', layout.additions);
  const [file, ...loaderArgs] = layout.loader ?? [];
  const command = (tool: LlamaTool): Command => {
    const path =
      tool === 'llama-server'
        ? (layout.server ?? toolPath(layout.folder, tool))
        : toolPath(layout.folder, tool);
    if (!existsSync(path)) throw missingTool(tool, path);
    return file === undefined ? { file: path, args: [], env } : { file, args: [...loaderArgs, path], env };
  };
  const version = await readVersion(command('llama-server'), signal);
  return { source: layout.source, folder: layout.folder, version, command };
}

/** The layout of a llama-server program: its siblings are the other tools. Absolute, as tools may run in other folders. */
export function layoutOfServer(server: string, source: LlamaSource): ToolsLayout {
  const absolute = resolve(server);
  return { source, folder: dirname(absolute), server: absolute };
}

export function toolPath(folder: string, tool: LlamaTool): string {
  return join(folder, process.platform === 'win32' ? `${tool}.exe` : tool);
}

function missingTool(tool: LlamaTool, path: string): EspalierError {
  const extra = tool === 'llama-imatrix' || tool === 'llama-perplexity';
  const debian = extra ? 'llama.cpp-tools-extra' : 'llama.cpp-tools';
  return new EspalierError('llama-not-found', `there is no ${tool} beside llama-server: expected ${path}`, {
    hint: `Use a whole llama.cpp release, or the Debian package ${debian}, which holds it.`,
    details: { tool, path, package: debian },
  });
}
