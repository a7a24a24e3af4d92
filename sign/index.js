// The signing action in a folder of its own, for the reusable workflow; action.yml here is made from the one at the root.
await import('../dist/index.js');
