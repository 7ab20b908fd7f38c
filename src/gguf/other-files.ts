/** What a file is that is no GGUF, and what to do. */
interface OtherFile {
  readonly what: string;
  readonly hint: string;
}

const CONVERT = "convert the checkpoint with llama.cpp's convert_hf_to_gguf.py";
const PACKED = 'Decompress it first.';

/** By its first bytes, as text or in hexadecimal; the first that fits. */
const BEGINNINGS: readonly (readonly [begins: RegExp | string, what: string, hint: string])[] = [
  [
    /^version https:\/\/git-lfs/,
    'a Git LFS pointer',
    'The file itself was not downloaded: run git lfs pull, or hf download.',
  ],
  [
    /^\s*<(!doctype|html|\?xml)/i,
    'a web page',
    'A page was saved in place of the file: use the address of the download (.../resolve/main/FILE), and log in where the repo is gated.',
  ],
  [/^\s*[{[]/, 'JSON', 'Check the path: the model was expected here.'],
  ['504b0304', 'a file of PyTorch or a ZIP archive', `Unpack an archive; of PyTorch, ${CONVERT}.`],
  ['8002', 'a file of PyTorch', `Download a GGUF of the model, or ${CONVERT}.`],
  [
    /^(tjgg|lmgg|fmgg|algg)/,
    'a GGML file, the form before GGUF (August 2023)',
    `Download a GGUF of the model, or ${CONVERT}.`,
  ],
  ['1f8b', 'compressed by gzip', PACKED],
  ['28b52ffd', 'compressed by Zstandard', PACKED],
  ['fd377a585a00', 'compressed by xz', PACKED],
  [/^BZh[1-9]/, 'compressed by bzip2', PACKED],
  [
    '00'.repeat(16),
    'zeros at its beginning',
    'Its download has not ended, or it is damaged. Download it again.',
  ],
];

/** Of safetensors, the length of the header (u64) stands before it. */
function isSafetensors(head: Buffer): boolean {
  return head.length > 9 && head.readUInt16LE(6) === 0 && head.readUInt8(8) === 0x7b;
}

/** What a file's first bytes (64 are enough) say that it is; undefined where they are of no form that is known. */
export function otherFile(bytes: Uint8Array): OtherFile | undefined {
  const head = Buffer.from(bytes.subarray(0, 64));
  if (isSafetensors(head)) {
    const hint = `Give the folder of its checkpoint, which prune and verify take, or ${CONVERT}.`;
    return { what: 'a safetensors file', hint };
  }
  const [text, hex] = [head.toString('latin1'), head.toString('hex')];
  const found = BEGINNINGS.find(([begins]) =>
    typeof begins === 'string' ? hex.startsWith(begins) : begins.test(text),
  );
  return found && { what: found[1], hint: found[2] };
}
