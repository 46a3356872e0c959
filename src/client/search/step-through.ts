/** Arrow keys go from each of `stops` to the next and back. */
export function stepThrough(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = stops.indexOf(event.target as HTMLElement);
  if (by === undefined || at === -1 || stops.length < 2) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(stops.length - 1, at + by))]!.focus();
}
