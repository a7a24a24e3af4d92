// Listens to the end of a run; and work that cannot be aborted: its result is ignored when the run ends.

const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `listener` when the signal aborts, or at once if it is aborted. Returns the function that stops listening. A
 * signal searches all its listeners whenever one is added or removed, and hundreds of requests listen; so the signal
 * has one listener for all of them.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  if (signal.aborted) listener();
  const known = listeners.get(signal) ?? listen(signal);
  const own = () => listener();
  known.add(own);
  return () => void known.delete(own);
}

function listen(signal: AbortSignal): Set<() => void> {
  const known = new Set<() => void>();
  listeners.set(signal, known);
  signal.addEventListener('abort', () => {
    for (const each of known) each();
  });
  return known;
}

/**
 * Returns the result of the work, or throws the reason of the signal as soon as it is aborted. A later result is
 * ignored.
 */
export async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let end = () => {};
  const stopping = new Promise<never>((_, reject) => {
    end = onAbort(signal, () => reject(signal.reason));
  });
  return Promise.race([work, stopping]).finally(end);
}
