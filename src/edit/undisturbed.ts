/** Does what must not be broken off in its middle: Ctrl+C and the like have no effect meanwhile. */
export function undisturbed(deed: () => void): void {
  for (const signal of SIGNALS) process.on(signal, ignore);
  try {
    deed();
  } finally {
    for (const signal of SIGNALS) process.off(signal, ignore);
  }
}

function ignore(): void {
  // A listener is enough to keep the process.
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
