/** Variables of the environment that somebody may set, and what each is for. */
const VARIABLES: Readonly<Record<string, string>> = {
  HF_TOKEN: 'token of the Hub, to publish and to read private repos; without it, what "hf auth login" stored',
  HF_WRITE_TOKEN: 'token to publish with, where HF_TOKEN is to read alone',
  HF_OIDC_RESOURCE: 'repo to publish to as its trusted publisher, without a token',
  HF_OIDC_ID_TOKEN: 'ID token of a provider other than GitHub, for that',
  HF_HUB_DISABLE_IMPLICIT_TOKEN: '1: do not read a stored token',
  HF_ENDPOINT: 'address of the Hub',
  HF_HUB_DISABLE_XET: '1: upload without Xet',
  GITHUB_TOKEN: 'token that GitHub is asked with for a release of llama.cpp (or GH_TOKEN)',
  ESPALIER_API_KEY: 'key of a server that runs a model already',
  ESPALIER_CACHE: 'folder of llama.cpp and of kept answers (default: ~/.cache/espalier)',
  ESPALIER_DEBIAN_MIRROR: 'archive of Debian to fetch llama.cpp from',
  HTTPS_PROXY: 'proxy of all requests (also HTTP_PROXY, NO_PROXY)',
};

const WIDTH = Math.max(...Object.keys(VARIABLES).map((name) => name.length));

export const ENVIRONMENT_HELP = `
Environment:
${Object.entries(VARIABLES)
  .map(([name, text]) => `  ${name.padEnd(WIDTH)}  ${text}`)
  .join('\n')}
`;

/** For the help of a command: the names, and where the rest stands. */
export const ENVIRONMENT_NAMES = `\nEnvironment (espalier --help explains them):\n  ${Object.keys(VARIABLES).join(', ')}`;
