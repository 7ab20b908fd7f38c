/** What a file is that was given in the place of another, and what makes it readable. */
interface FileKind {
  /** With its article: `a gzip file`. */
  readonly name: string;
  readonly hint: string;
}

const TO_JSON = 'Load it in Python and write its contents as JSON: json.dump(..., file).';

const GIT_LFS = 'version https://git-lfs';

/** First bytes of formats, in hexadecimal. */
const BY_MAGIC: readonly (readonly [magic: RegExp, name: string, hint: string])[] = [
  [/^1f8b/, 'a gzip file', 'Unpack it first: gunzip FILE.gz'],
  [/^28b52ffd/, 'a Zstandard file', 'Unpack it first: zstd -d FILE.zst'],
  [/^425a68/, 'a bzip2 file', 'Unpack it first: bunzip2 FILE.bz2'],
  [/^fd377a585a/, 'an xz file', 'Unpack it first: unxz FILE.xz'],
  [/^504b0304/, 'a ZIP archive, as torch.save and numpy.savez write', TO_JSON],
  [/^934e554d5059/, 'an array of NumPy', TO_JSON],
  [/^800[2-5]/, 'a pickle of Python', `${TO_JSON} A pickle can run code, so Espalier does not load it.`],
  [/^894844460d0a/, 'an HDF5 file', TO_JSON],
  [/^50415231/, 'a Parquet file', TO_JSON],
  [
    /^47475546/,
    'a GGUF',
    'A model is given with --base, an imatrix with --by imatrix-frequency --from FILE.',
  ],
  // The length of the header, below 4 GiB, and the header.
  [/^.{8}000000007b/, 'a safetensors file', TO_JSON],
  [
    new RegExp(`^${Buffer.from(GIT_LFS).toString('hex')}`),
    'a Git LFS pointer',
    'Fetch the file itself: git lfs pull',
  ],
];

const MOST_MAGIC = 64;

/** What a file is that is no text, by its first bytes; undefined for text. Pure. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const head = Buffer.from(bytes.subarray(0, MOST_MAGIC)).toString('hex');
  const found = BY_MAGIC.find(([magic]) => magic.test(head));
  return found && { name: found[1], hint: found[2] };
}

/** A page that a server sent in the place of a file is text as well: undefined for what is none. Pure. */
export function pageKind(text: string): FileKind | undefined {
  if (!/^\s*<(!doctype )?html/i.test(text.slice(0, MOST_MAGIC))) return undefined;
  return {
    name: 'an HTML page',
    hint: 'Download the file itself: for a page of the Hub, use its /resolve/ address.',
  };
}
