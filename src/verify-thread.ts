// The program of the worker threads that verify many files.
import { serve } from './engine/verify-batch/serve.ts';

await serve();
