import { z } from 'zod';
import { flag, option, optionGroup } from '../common/index.ts';
import { isPlainAddress } from './clear-text.ts';

/** Which Hub. */
export const hubOptions = optionGroup('The Hub', {
  hubUrl: option(
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address', abort: true })
      .refine(
        (url) => isPlainAddress(url),
        'must have neither a user nor a query: the token is given as HF_TOKEN',
      )
      .transform((url) => url.replace(/\/+$/, '')),
    { text: 'address of the Hub', value: 'URL', default: 'https://huggingface.co', advanced: true },
  ),
  allowHttp: flag(
    'permit http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the way can change them',
    { advanced: true },
  ),
});
