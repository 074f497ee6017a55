const capacity = 500;
const longest = 256;

/** Remembers what a pure function says of short texts, such as the few forms in which clients write a header. */
export function memoiseText<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Value;
    const value = read(text);
    if (text.length > longest) return value;
    if (known.size >= capacity) known.clear();
    known.set(text, value);
    return value;
  };
}
