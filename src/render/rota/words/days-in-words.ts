/** "1 day", "3 days" */
export function daysInWords(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
