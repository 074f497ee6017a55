import { GraphQLError } from 'graphql';

/**
 * Why a request is not answered: the code is for programs, the message for people. Yoga takes the status out and answers with it.
 *
 * @param {string} code
 * @param {string} message
 * @param {number} [status] 401 unless it is this server that cannot tell.
 */
export function refusal(code, message, status = 401) {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
