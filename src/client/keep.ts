/** Remembers something in this browser; where readers allow no storage, nothing. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // It is asked for again.
  }
}

/** What was remembered; "" where nothing was. */
export function kept(name: string): string {
  try {
    return localStorage.getItem(PREFIX + name) ?? '';
  } catch {
    return '';
  }
}

/** Other programs of the same host have names of their own. */
const PREFIX = 'rota-';
