/** Variables of the environment that somebody may set, and what each is for. */
const VARIABLES: Readonly<Record<string, string>> = {
  HF_TOKEN:
    'token of the Hub, to publish and to read private repos; default: the token that "hf auth login" stored',
  HF_WRITE_TOKEN: 'token to publish with, if HF_TOKEN is only for reading',
  HF_OIDC_RESOURCE: 'repo to publish to as its trusted publisher, without a token',
  HF_OIDC_ID_TOKEN: 'ID token of another CI system, for trusted publishing',
  HF_HUB_DISABLE_IMPLICIT_TOKEN: '1: do not read a stored token',
  HF_ENDPOINT: 'address of the Hub',
  HF_HUB_DISABLE_XET: '1: upload without Xet',
  GITHUB_TOKEN: 'token for downloading a llama.cpp release from GitHub (or GH_TOKEN)',
  ESPALIER_API_KEY: 'API key of a model server that is already running',
  ESPALIER_CACHE: 'folder for llama.cpp and cached answers (default: ~/.cache/espalier)',
  ESPALIER_DEBIAN_MIRROR: 'Debian archive to download llama.cpp from',
  HTTPS_PROXY: 'proxy for all requests (also HTTP_PROXY, NO_PROXY)',
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
