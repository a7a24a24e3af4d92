// Work that cannot be aborted, given up when the run ends.

/** The result of the work, or the reason of the signal as soon as there is one. What the work gives later counts no more. */
export async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stopped = () => {};
  const stopping = new Promise<never>((_, reject) => {
    stopped = () => reject(signal.reason);
    signal.addEventListener('abort', stopped);
    if (signal.aborted) stopped();
  });
  return Promise.race([work, stopping]).finally(() => signal.removeEventListener('abort', stopped));
}
