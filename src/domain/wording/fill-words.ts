/** Words with values where `{name}` stands for them; numbers as the language writes them. */
export function fillWords(
  text: string,
  values: Record<string, string | number>,
  number: Intl.NumberFormat,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? number.format(value) : (value ?? whole);
  });
}
