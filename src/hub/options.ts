import { z } from 'zod';
import { flag, option, optionGroup } from '../common/index.ts';
import { isPlainAddress } from './clear-text.ts';

/** Which Hub. */
export const hubOptions = optionGroup('The Hub', {
  hubUrl: option(
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address', abort: true })
      .refine((url) => isPlainAddress(url), 'must have no user name and no query: give the token as HF_TOKEN')
      .transform((url) => url.replace(/\/+$/, '')),
    { text: 'address of the Hub', value: 'URL', default: 'https://huggingface.co', advanced: true },
  ),
  allowHttp: flag(
    'allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them',
    { advanced: true },
  ),
});
