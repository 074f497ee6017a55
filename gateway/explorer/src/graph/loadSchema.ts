import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { askData } from './askGraph';
import { once } from './once';

/** The graph's schema, asked for once. */
export const loadSchema: () => Promise<GraphQLSchema> = once(async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
  return buildClientSchema(await askData<IntrospectionQuery>({ query }));
});
