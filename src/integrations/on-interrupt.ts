/**
 * Runs `stop` when the user or the system ends the process, then ends it with the code that shells
 * expect. Returns a function that lets signals pass again.
 */
export function onInterrupt(stop: () => Promise<void> | void): () => void {
  let isStopping = false;
  const handlers = SIGNALS.map(({ name, code }) => ({
    name,
    handle: () => {
      if (isStopping) return;
      isStopping = true;
      // The work under way cannot be called off: once all is tidy the process goes at once.
      void Promise.resolve(stop()).finally(() => process.exit(code));
    },
  }));
  for (const { name, handle } of handlers) process.on(name, handle);
  return () => {
    for (const { name, handle } of handlers) process.off(name, handle);
  };
}

const SIGNALS = [
  { name: 'SIGINT', code: 130 },
  { name: 'SIGTERM', code: 143 },
  { name: 'SIGHUP', code: 129 },
] as const;
