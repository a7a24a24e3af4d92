// Matching of `*` and `**` whose time grows with value times pattern, whatever either holds.

/**
 * True when the whole value matches: `*` stands for any text without `/`, `**` for any text, everything else for
 * itself. All ways to match advance together, one character of the value at a time, so nothing is ever tried twice.
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

/** A star may stand for nothing, so a state before one is also a state behind it. */
function skipStars(parts: readonly string[], from: Iterable<number>): Set<number> {
  const states = new Set(from);
  // A Set visits what is added while it is walked.
  for (const state of states) if (parts[state]?.startsWith('*') === true) states.add(state + 1);
  return states;
}
