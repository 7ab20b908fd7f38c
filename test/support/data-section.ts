import { memorySource } from '../../src/bytes/memory-source.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { readHeader } from '../../src/gguf/read-header.ts';

/** SHA-256 of a GGUF's tensor data: of a candidate, what does not depend on where its base was found. */
export async function dataSha256(bytes: Uint8Array): Promise<string> {
  const { dataStart } = await readHeader(memorySource('file', bytes));
  return sha256Hex(bytes.subarray(dataStart));
}

/** Of tiny-gpt-oss cut by plans/tiny-gpt-oss-28x.json. */
export const TINY_28X_DATA_SHA256 = '7203db664276d30b3ec97bee0544bf5583556a742a7b6ea54d6cb9d006434331';
