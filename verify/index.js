// The verifying action: the same program as the signing one, told its name.
process.argv[2] = 'verify';
await import('../dist/index.js');
