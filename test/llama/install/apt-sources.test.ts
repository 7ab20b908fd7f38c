import { expect, test } from 'vitest';
import {
  debianMirrors,
  parseDeb822Sources,
  parseOneLineSources,
} from '../../../src/llama/install/apt-sources.ts';
import { isDebianLike } from '../../../src/llama/install/debian.ts';

const KEY = '/usr/share/keyrings/debian-archive-keyring.gpg';

const cases: { name: string; deb822?: string; oneLine?: string; mirrors: string[] }[] = [
  {
    name: 'Debian as installed since 2023',
    deb822: `Types: deb deb-src
# a comment between the fields
URIs: http://mirror.example.org/debian/
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: ${KEY}

Types: deb
URIs: http://security.example.org/debian-security
Suites: bookworm-security
Components: main
Signed-By: ${KEY}
`,
    mirrors: ['http://mirror.example.org/debian'],
  },
  {
    name: 'values over several lines, with the key inside the file',
    deb822: `Types: deb
URIs:
 https://a.example.org/debian
 https://b.example.org/debian
Suites: trixie
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 xsDNBGdyXz0BDADBtuNA==
 -----END PGP PUBLIC KEY BLOCK-----`,
    mirrors: ['https://a.example.org/debian', 'https://b.example.org/debian'],
  },
  {
    name: 'one-line form; options, comments and sources',
    oneLine: `# deb http://old.example.org/debian stretch main
deb-src http://src.example.org/debian trixie main
deb [arch=amd64 signed-by=${KEY}] https://mirror.example.org/linux trixie main # primary
deb http://mirror.example.org/debian testing main contrib`,
    mirrors: ['https://mirror.example.org/linux', 'http://mirror.example.org/debian'],
  },
  {
    name: 'a list of mirrors, as in cloud images',
    deb822: `Types: deb
URIs: mirror+file:/etc/apt/mirrors/debian.list
Suites: trixie trixie-updates
Components: main`,
    mirrors: ['mirror+file:/etc/apt/mirrors/debian.list'],
  },
  {
    name: 'other vendors that use the suite names of Debian',
    oneLine: `deb [signed-by=/usr/share/keyrings/vendor.gpg] https://apt.example.com bookworm main
deb https://download.example.com/linux/debian bookworm stable
deb https://apt.example.net/pub/repos/apt bookworm-pgdg main`,
    mirrors: [],
  },
  {
    name: 'disabled entries and installation media',
    deb822: `Types: deb
Enabled: no
URIs: http://mirror.example.org/debian
Suites: trixie
Components: main

Types: deb
URIs: cdrom:[Debian]/debian
Suites: trixie
Components: main`,
    mirrors: [],
  },
  {
    name: 'Ubuntu has no Debian entry',
    deb822: `Types: deb
URIs: http://archive.example.com/ubuntu/
Suites: noble noble-updates noble-backports
Components: main universe restricted multiverse
Signed-By: /usr/share/keyrings/ubuntu-archive-keyring.gpg`,
    mirrors: [],
  },
];

test.each(cases)('$name', ({ deb822 = '', oneLine = '', mirrors }) => {
  expect(debianMirrors([...parseDeb822Sources(deb822), ...parseOneLineSources(oneLine)])).toEqual(mirrors);
});

test.each([
  ['ID=debian\nVERSION_ID="12"', true],
  ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian', true],
  ['ID=linuxmint\nID_LIKE="ubuntu debian"', true],
  ['ID="fedora"', false],
  ['ID=alpine\nHOME_URL="https://debian.example.org"', false],
  ['', false],
])('os-release %j is made from Debian: %s', (text, expected) => {
  expect(isDebianLike(text)).toBe(expected);
});
