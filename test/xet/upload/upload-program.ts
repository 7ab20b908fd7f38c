import { openFileSource } from '../../../src/bytes/file-source.ts';
import { createFetch } from '../../../src/http/fetch.ts';
import type { CasAccess } from '../../../src/xet/cas/access-keeper.ts';
import { CasClient } from '../../../src/xet/cas/cas-client.ts';
import { uploadToXet } from '../../../src/xet/upload/upload-to-xet.ts';
import { fileContent } from '../../../src/xet/upload/xet-content.ts';

// An upload in a process of its own, which a test kills.
const [path = '', sha256 = '', journal = '', tokenUrl = '', token = ''] = process.argv.slice(2);
const fetch = createFetch();
const access = async () => {
  const response = await fetch(tokenUrl, { headers: { authorization: `Bearer ${token}` } });
  return (await response.json()) as CasAccess;
};
await using source = await openFileSource(path);
const done = await uploadToXet(fileContent(source, sha256), {
  client: new CasClient({ access, fetch }),
  journal,
});
console.log(JSON.stringify(done));
