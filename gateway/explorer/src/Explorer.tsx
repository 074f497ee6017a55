import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { exampleQueries } from './exampleQueries';

// The gateway answers with one result: it has neither `@defer` nor subscriptions.
const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

// A namespace of its own, so that another GraphiQL on the same address does not share its tabs with this one.
const storage = createLocalStorage({ namespace: 'agency-graph' });

/** The page: editor, answer and documentation of the graph that the same server answers. */
export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultQuery={exampleQueries[0]}
      defaultTabs={exampleQueries.map((query) => ({ query }))}
      inputValueDeprecation
      schemaDescription
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>Agency Graph</GraphiQL.Logo>
    </GraphiQL>
  );
}
