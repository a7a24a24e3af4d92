// Matching of `*` and `**` in a time that grows only with length of value times length of pattern.

/**
 * True when the whole value matches: `*` matches any text without `/`, `**` any text, every other character itself. All
 * ways to match advance together, one character of the value at a time, so no way is tried twice.
 */
export function matchesPattern(value: string, pattern: string): boolean {
  const parts = pattern.match(/\*\*|\*|[^*]/g) ?? [];
  let states = skipStars(parts, [0]);
  for (const unit of value.match(/[\s\S]/g) ?? []) {
    const next = new Set<number>();
    for (const state of states) {
      const part = parts[state];
      if (part === '**' || (part === '*' && unit !== '/')) next.add(state);
      if (part === unit) next.add(state + 1);
    }
    if (next.size === 0) return false;
    states = skipStars(parts, next);
  }
  return states.has(parts.length);
}

/** A star may match nothing, so a state before a star is also a state after it. */
function skipStars(parts: readonly string[], from: Iterable<number>): Set<number> {
  const states = new Set(from);
  // A loop over a Set also visits what is added during the loop.
  for (const state of states) if (parts[state]?.startsWith('*') === true) states.add(state + 1);
  return states;
}
