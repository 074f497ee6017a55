import type { SubgraphClient } from '../../../src/subgraphs/SubgraphClient';
import { requestVariables } from '../../../src/subgraphs/requestVariables';
import type { Members } from './Members';

/** A member of an invented graph whose answers come as JSON. */
export function remoteClient(members: Members, name: string): SubgraphClient {
  return {
    name,
    execute: async ({ operation, variables, entities }) => {
      const { data, errors } = await members.execute(name, {
        query: operation.text,
        operationName: operation.name,
        variables: requestVariables({ variables, entities }),
      });
      return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) };
    },
    checkReady: async () => {},
    close: async () => {},
  };
}
