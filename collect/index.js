// The collecting action: the same program as the signing one, told its name.
process.argv[2] = 'collect';
await import('../dist/index.js');
