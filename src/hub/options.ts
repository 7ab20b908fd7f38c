import { z } from 'zod';
import { option, optionGroup } from '../common/option.ts';

/** Which Hub. */
export const hubOptions = optionGroup('The Hub', {
  hubUrl: option(
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .transform((url) => url.replace(/\/+$/, '')),
    { text: 'address of the Hub', value: 'URL', default: 'https://huggingface.co', advanced: true },
  ),
});
