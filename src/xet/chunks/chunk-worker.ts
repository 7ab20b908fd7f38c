// Entry of dist/chunks/chunk-worker.js, and of a worker thread where the sources run.
import { serve } from '../../common/index.ts';
import { cutSegment } from './segment.ts';

serve(cutSegment);
