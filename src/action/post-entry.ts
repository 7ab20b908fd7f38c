import * as core from '@actions/core';
import { messageOf } from '../common/index.ts';
import { cleanUp } from './post.ts';

// A bundle of its own: whether this is the post step must not hang on a state that main may have been unable to leave.
await cleanUp().catch((error: unknown) => {
  core.warning(`the run directory was not cleaned up: ${messageOf(error)}`, { title: 'Espalier' });
});
