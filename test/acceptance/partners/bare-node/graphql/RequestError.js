/** What is wrong with a request, in words for whoever sent it. */
export class RequestError extends Error {
  /**
   * @param {string} message
   * @param {string} [code] For programs: capitals and underscores.
   */
  constructor(message, code = 'BAD_REQUEST') {
    super(message);
    this.code = code;
  }
}
