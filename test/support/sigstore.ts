import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from '@sigstore/mock';
import { HashAlgorithm, PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs';

/** The claim that certificates here take the name of a workflow from, as Fulcio makes it of `job_workflow_ref`. */
export const NAME_CLAIM = 'workflow_uri';

export interface LocalSigstore extends AsyncDisposable {
  /** Fulcio and Rekor in one. */
  readonly url: string;
  /** trusted_root.json of it. */
  readonly trustedRoot: string;
  /** Entries of the log so far. */
  readonly entries: () => number;
}

/** Fulcio and Rekor with keys of their own: a certificate authority, its log, and the log of signatures. */
export async function startSigstore(): Promise<LocalSigstore> {
  let entries = 0;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [caKeys, ctKeys, logKeys] = [keys(), keys(), keys()];
  const ctlog = await initializeCTLog(ctKeys);
  const ca = await initializeCA(caKeys, ctlog);
  const tlog = await initializeTLog(url, logKeys);
  const fulcio = fulcioHandler(ca, { subjectClaim: NAME_CLAIM });
  const rekor = rekorHandler(tlog);
  server.on('request', (request, response) => {
    void Array.fromAsync(request as AsyncIterable<Buffer>).then(async (blocks) => {
      const text = Buffer.concat(blocks).toString();
      const handler = request.url === fulcio.path ? fulcio : request.url === rekor.path ? rekor : undefined;
      if (handler === undefined) return void response.writeHead(404).end();
      if (handler === rekor) entries += 1;
      const {
        statusCode,
        response: body,
        contentType,
      } = await handler.fn(handler === rekor ? entryOf(text) : text);
      response.writeHead(statusCode, { 'content-type': contentType ?? 'text/plain' }).end(body);
    });
  });
  const validFor = { start: new Date(0), end: undefined };
  const logOf = (baseUrl: string, rawBytes: Buffer, keyId: Buffer) => ({
    baseUrl,
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: { rawBytes, keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256, validFor },
    logId: { keyId },
    checkpointKeyId: undefined,
    operator: 'local',
  });
  const bytesOf = (view: ArrayBufferView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  const root: TrustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(url, tlog.publicKey, createHash('sha256').update(tlog.publicKey).digest())],
    ctlogs: [logOf(url, ctlog.publicKey, bytesOf(ctlog.logID))],
    certificateAuthorities: [
      {
        subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
        uri: url,
        certChain: { certificates: [{ rawBytes: bytesOf(ca.rootCertificate) }] },
        validFor,
        operator: 'local',
      },
    ],
    timestampAuthorities: [],
  };
  return {
    url,
    trustedRoot: JSON.stringify(TrustedRoot.toJSON(root)),
    entries: () => entries,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** What Rekor logs of a proposed entry of kind dsse 0.0.1: digests, and who signed; @sigstore/mock logs it as it came. */
function entryOf(text: string): string {
  const { apiVersion, kind, spec } = JSON.parse(text);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const digest = (data: Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(data).digest('hex'),
  });
  return JSON.stringify({
    ...{ apiVersion, kind },
    spec: {
      envelopeHash: digest(Buffer.from(envelope)),
      payloadHash: digest(Buffer.from(payload, 'base64')),
      signatures: [{ signature: signatures[0].sig, verifier: verifiers[0] }],
    },
  });
}

function keys() {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}
