/** What stands for `{name}` in a string: numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills in the placeholders of a string. */
export function writeString(
  text: string,
  values: Values,
  formatNumber: (value: number) => string,
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}
