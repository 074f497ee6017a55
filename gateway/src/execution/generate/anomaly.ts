/**
 * Thrown by generated code that meets anything but a right value. It says nothing: whoever catches it does the work
 * again by the strict way, which knows paths and writes errors.
 */
export const anomaly = new Error('A value is not what the fast way takes.');
// A stack would keep alive whatever it refers to.
anomaly.stack = '';

export function bad(): never {
  throw anomaly;
}
