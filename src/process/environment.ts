/** The variables of a process, as the entry point read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

declare const passedThroughAllowList: unique symbol;
/** The whole environment of a child process. Only {@link childEnvironment} makes one. */
export type ChildEnvironment = Environment & { readonly [passedThroughAllowList]: true };

/** Variables of every child process. A name that ends in `*` is a prefix. */
const EVERY_CHILD = [
  ...['PATH', 'HOME', 'LANG', 'LANGUAGE', 'LC_*', 'TZ', 'TMPDIR', 'TMP', 'TEMP'],
  // Windows starts no program without these.
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'LOCALAPPDATA'],
  // By this the GitHub runner finds, and ends, what a job left running.
  'RUNNER_TRACKING_ID',
];

const GPU_CHOICE = ['CUDA_VISIBLE_DEVICES', 'CUDA_DEVICE_ORDER', 'NVIDIA_VISIBLE_DEVICES'];
const LIBRARIES = ['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];

/** What a kind of program needs beyond {@link EVERY_CHILD}. */
const NEEDS = {
  /**
   * Tools of llama.cpp, and moe-stream. No `LLAMA_*`: every `LLAMA_ARG_*` is a flag in disguise (and `LLAMA_API_KEY` locks the
   * server), so that a trial's recorded flags would not be all of its flags.
   */
  engine: [
    ...LIBRARIES,
    ...GPU_CHOICE,
    ...['CUDA_CACHE_*', 'CUDA_HOME', 'CUDA_PATH', 'CUDA_MODULE_LOADING', 'CUDA_LAUNCH_BLOCKING'],
    ...['NVIDIA_DRIVER_CAPABILITIES', 'NVIDIA_TF32_OVERRIDE', 'CUBLAS_*'],
    ...['HIP_*', 'ROCR_*', 'ROCM_PATH', 'ROCBLAS_*', 'HSA_*', 'GPU_DEVICE_ORDINAL', 'AMD_VULKAN_ICD'],
    ...['GGML_*', 'VK_*', 'MESA_*', 'LIBGL_*', 'ZE_*', 'SYCL_*', 'ONEAPI_*', 'MUSA_*'],
    ...['OMP_*', 'GOMP_*', 'KMP_*', 'OPENBLAS_*', 'MKL_*', 'BLIS_*', 'XDG_CACHE_HOME'],
    ...['RUST_LOG', 'RUST_BACKTRACE'],
  ],
  'nvidia-smi': [...LIBRARIES, ...GPU_CHOICE],
  /** apt-get and dpkg-deb. A proxy's address may hold a password, so that no other program gets it. */
  apt: [
    'APT_CONFIG',
    'http_proxy',
    'https_proxy',
    'ftp_proxy',
    'all_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
  ],
  bwrap: [],
  /** The client; its configuration below HOME says which daemon it asks. */
  docker: [
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS_VERIFY',
    'XDG_RUNTIME_DIR',
  ],
} as const satisfies Record<string, readonly string[]>;

type ChildKind = keyof typeof NEEDS;

/** Never passed on, whatever prefix allows it. */
const SECRET = /TOKEN|SECRET|PASSW|PWD|CREDENTIAL|AUTH|PRIVATE|KEY|COOKIE|(?:^|_)PAT(?:_|$)/i;

/**
 * The environment of a child process: what the list above names and nothing else. So no token, key or credential of ours
 * reaches a program that has no use for it, also one that nobody has thought of.
 *
 * @param additions set whatever the environment says
 */
export function childEnvironment(
  environment: Environment,
  kind: ChildKind,
  additions: Readonly<Record<string, string | undefined>> = {},
): ChildEnvironment {
  const names = [...EVERY_CHILD, ...NEEDS[kind]];
  const kept = Object.entries(environment).filter(
    ([name, value]) =>
      value !== undefined && !SECRET.test(name) && names.some((entry) => covers(entry, name)),
  );
  return { ...Object.fromEntries(kept), ...additions } as unknown as ChildEnvironment;
}

/** Windows writes `Path` where others write `PATH`. */
function covers(entry: string, name: string): boolean {
  const written = process.platform === 'win32' ? name.toUpperCase() : name;
  return entry.endsWith('*') ? written.startsWith(entry.slice(0, -1)) : written === entry;
}

/** A variable by name; Windows writes `Path` where others write `PATH`. */
export function variable(environment: Environment, name: string): string | undefined {
  if (environment[name] !== undefined) return environment[name];
  return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}
