import { type GGUFParseOutput, type GGUFTypedMetadata, gguf } from '@huggingface/gguf';

/** What `@huggingface/gguf` reads from a buffer: the independent oracle for headers. */
export async function readWithHuggingFace(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<GGUFParseOutput & { typedMetadata: GGUFTypedMetadata }> {
  return gguf('http://127.0.0.1/model.gguf', { fetch: rangesOf(bytes), typedMetadata: true });
}

/** The library reads over HTTP ranges through a fetch of the caller's choice; this one serves a buffer. */
function rangesOf(bytes: Uint8Array<ArrayBuffer>): typeof fetch {
  return async (_url, init) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get('range') ?? '');
    if (range === null) throw new Error('a read without range');
    return new Response(bytes.slice(Number(range[1]), Number(range[2]) + 1), { status: 206 });
  };
}
