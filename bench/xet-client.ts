import { scriptArguments } from '../scripts/arguments.ts';
import { openFileSource } from '../src/bytes/file-source.ts';
import { createFetch } from '../src/http/fetch.ts';
import { CasClient } from '../src/xet/cas/cas-client.ts';
import { uploadToXet } from '../src/xet/upload/upload-to-xet.ts';
import { fileContent } from '../src/xet/upload/xet-content.ts';

// STORE FILE SHA256 [BASE]: one upload by our client to a store that asks for no token. bench/xet-upload.ts bundles it, as
// the program itself is.
const { words } = scriptArguments('xet-client STORE FILE SHA256 [BASE]', { words: [3, 4] });
const [casUrl = '', path = '', sha256 = '', basePath] = words;
const access = async () => ({ casUrl, accessToken: 'none', exp: Date.now() / 1000 + 86_400 });
await using source = await openFileSource(path, { cached: true });
await using base = basePath === undefined ? undefined : await openFileSource(basePath);
await uploadToXet(fileContent(source, sha256), {
  client: new CasClient({ access, fetch: createFetch() }),
  bases: base === undefined ? [] : [base],
});
