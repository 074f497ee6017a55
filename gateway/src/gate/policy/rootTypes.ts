/** Those at which operations begin: everybody adds fields to them, and nobody owns them. */
export const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);
