/** Whether an HTTP status says that a request is not from somebody who may ask. */
export function isRefusal(status: number): boolean {
  return status === 401 || status === 403;
}
