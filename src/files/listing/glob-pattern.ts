// The grammar of @actions/glob. Only this file imports an internal module of that package.
// The entry point loads an HTTP stack (60 ms), and its walk fails on 150,000 entries; the grammar has neither problem.
export { Pattern } from '../../../node_modules/@actions/glob/lib/internal-pattern.js';
