import type { Refusal } from './refuseRequest';

/** A request to /graphql turned out to be no GraphQL request while it was read. */
export class RequestRefused extends Error {
  override name = 'RequestRefused';
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}
