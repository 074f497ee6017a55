/** Writes a text where another one stands. */
export function write(target, text) {
  if (target.textContent !== text) target.textContent = text;
}
