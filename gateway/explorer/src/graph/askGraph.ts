/** A GraphQL request. */
export interface GraphRequest {
  query: string;
  variables?: Readonly<Record<string, unknown>> | undefined;
  operationName?: string | undefined;
}

export interface GraphError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; subgraph?: string };
}

/** An answer of the graph as JSON brings it. */
export interface GraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphError[];
  extensions?: Readonly<Record<string, unknown>>;
}

/** An answer with how it came. */
export interface Asked {
  answer: GraphAnswer;
  /** From the request to the whole answer. */
  milliseconds: number;
  /** The header `server-timing`, where the gateway sends one. */
  serverTiming: string | null;
}

interface AskOptions {
  signal?: AbortSignal;
  /** Asks the gateway to say how it planned the query and where the time went, which it does if it can. */
  withPlan?: boolean;
}

/** Sends a request to the gateway that served this page. Throws when no GraphQL answer comes. */
export async function askGraph(
  request: GraphRequest,
  { signal, withPlan = false }: AskOptions = {},
): Promise<Asked> {
  const startedAt = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(withPlan ? { 'x-server-timing': '1', 'x-query-plan': '1' } : {}),
    },
    body: JSON.stringify(request),
    ...(signal ? { signal } : {}),
  });
  const answer = readAnswer(await response.text(), response.status);
  const milliseconds = performance.now() - startedAt;
  return { answer, milliseconds, serverTiming: response.headers.get('server-timing') };
}

function readAnswer(text: string, status: number): GraphAnswer {
  try {
    const answer = JSON.parse(text) as unknown;
    if (typeof answer === 'object' && answer !== null) return answer;
  } catch {
    // Said below: it is no answer of a graph.
  }
  throw new Error(`The gateway answered with HTTP ${status} and no JSON: ${text.slice(0, 200)}`);
}

/** The data of a query of our own. Throws with the first error when there is no data. */
export async function askData<Data>(request: GraphRequest, signal?: AbortSignal): Promise<Data> {
  const { answer } = await askGraph(request, signal ? { signal } : {});
  if (answer.data == null) throw new Error(answer.errors?.[0]?.message ?? 'No data came.');
  return answer.data as Data;
}
