/** What the Hub writes into a new repo: these go to LFS whatever their size. */
const LFS_PATTERNS = (
  '*.7z *.arrow *.bin *.bz2 *.ckpt *.gguf *.gz *.h5 *.joblib *.lfs.* *.model *.msgpack *.npy *.npz *.onnx ' +
  '*.parquet *.pb *.pickle *.pkl *.pt *.pth *.rar *.safetensors *.tar *.tflite *.tgz *.wasm *.xz *.zip *.zst'
).split(' ');

/** Files inside git may not be larger. */
export const MAX_REGULAR_BYTES = 10 * 2 ** 20;

export function defaultGitAttributes(): string {
  return LFS_PATTERNS.map((pattern) => `${pattern} filter=lfs diff=lfs merge=lfs -text\n`).join('');
}

/** Whether a file goes to LFS, by its size or by a pattern of `.gitattributes` (`*` and names; no folders). */
export function isLfs(path: string, size: number, gitAttributes: string): boolean {
  if (size > MAX_REGULAR_BYTES) return true;
  const name = path.split('/').at(-1) ?? path;
  return gitAttributes.split('\n').some((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/\s+/);
    return attributes.includes('filter=lfs') && toRegExp(pattern).test(pattern.includes('/') ? path : name);
  });
}

/** Whether `.gitignore` names a file, itself or by a folder that it is in (`*` and names; a later `!` takes it back). */
export function isIgnored(path: string, gitIgnore: string): boolean {
  const parts = path.split('/');
  const prefixes = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  let ignored = false;
  for (const line of gitIgnore.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const pattern = line.replace(/^!/, '').replace(/\/$/, '');
    const whole = pattern.replace(/^\//, '');
    const fits = pattern.includes('/')
      ? prefixes.some((prefix) => toRegExp(whole).test(prefix))
      : parts.some((part) => toRegExp(whole).test(part));
    if (fits) ignored = !line.startsWith('!');
  }
  return ignored;
}

function toRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}
