// Work that cannot be aborted: its result is ignored when the run ends.

/**
 * Returns the result of the work, or throws the reason of the signal as soon as it is aborted. A later result is
 * ignored.
 */
export async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stopped = () => {};
  const stopping = new Promise<never>((_, reject) => {
    stopped = () => reject(signal.reason);
    signal.addEventListener('abort', stopped);
    if (signal.aborted) stopped();
  });
  return Promise.race([work, stopping]).finally(() => signal.removeEventListener('abort', stopped));
}
