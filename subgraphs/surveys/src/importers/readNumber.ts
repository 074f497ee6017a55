const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * Reads a number with a decimal point, or with the decimal comma of messages for people who write one. Undefined when it is
 * neither; `1,234` is refused, since it can be 1234 as well.
 */
export function readNumber(text: string): number | undefined {
  const isAmbiguous = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/.test(text);
  const pointed = isAmbiguous ? text : text.replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
  return plain.test(pointed) ? Number(pointed) : undefined;
}
