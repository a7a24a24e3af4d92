// The version, as in package.json; a test checks that the two are the same.
export const VERSION = '0.1.0';
