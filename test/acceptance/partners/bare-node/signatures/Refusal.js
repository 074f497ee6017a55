/** Why a request is not answered: the code is for programs, the message for people. */
export class Refusal extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {number} [status] 401 unless it is this server that cannot tell.
   */
  constructor(code, message, status = 401) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
