/**
 * Stands in the bundle where @actions/core imports @actions/http-client, for its own request for an OIDC token, which is never made:
 * src/hub/identity asks by our fetch. The client would bring a second undici.
 */
export class HttpClient {
  constructor() {
    throw new Error('@actions/http-client is not in the bundle');
  }
}

export class BearerCredentialHandler {}
