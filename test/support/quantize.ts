import { join } from 'node:path';
import { capture } from '../../src/process/capture.ts';
import { llamaTools, TINY_MODEL } from './llama.ts';

/** Quantizes tiny-gpt-oss lower, with llama.cpp's own tool; the path of the result. */
export async function quantizeTiny(folder: string, type: 'Q4_0' | 'Q8_0'): Promise<string> {
  const path = join(folder, `tiny-gpt-oss-${type}.gguf`);
  const lower = type.toLowerCase();
  const flags = ['--allow-requantize', '--token-embedding-type', lower, '--output-tensor-type', lower];
  const tools = await llamaTools();
  const { code, stderr } = await capture(tools.command('llama-quantize'), [
    ...flags,
    TINY_MODEL,
    path,
    type,
    '1',
  ]);
  if (code !== 0) throw new Error(`llama-quantize ended with ${code}: ${stderr.slice(-500)}`);
  return path;
}
