// The grammar of @actions/glob, by its private door, which is named here and nowhere else.
// The entry point loads an HTTP stack (60 ms) and its walk fails on 150,000 entries; the grammar has neither fault.
export { Pattern } from '../../../node_modules/@actions/glob/lib/internal-pattern.js';
