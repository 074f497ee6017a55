import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';

// The gateway answers with one result: it has neither `@defer` nor subscriptions.
const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

// A namespace of its own, so that another GraphiQL on the same address does not share its tabs with this one.
const storage = createLocalStorage({ namespace: 'agency-graph' });

interface ExplorerProps {
  /** The tabs of a first visit. A new tab starts with the first. */
  examples: readonly string[];
}

/** The page: editor, answer and documentation of the graph that the same server answers. */
export function Explorer({ examples }: ExplorerProps) {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      {...(examples.length > 0 && {
        defaultQuery: examples[0],
        defaultTabs: examples.map((query) => ({ query })),
      })}
      inputValueDeprecation
      schemaDescription
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>Agency Graph</GraphiQL.Logo>
    </GraphiQL>
  );
}
