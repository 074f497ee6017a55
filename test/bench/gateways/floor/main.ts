import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readSupergraph } from '@agency-graph/gateway/supergraph/readSupergraph';
import { queries } from '../load/Requests';
import { printSelections } from '../queries/Selection';
import { answerNested } from './answerNested';
import { answerSmall } from './answerSmall';
import { Members } from './Members';

/** The floor: what a server costs that somebody wrote by hand for two queries, without any GraphQL in it. */
const { subgraphs } = readSupergraph(process.env.SUPERGRAPH!);
const members = new Members(Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])));
const answers = new Map<string, (members: Members, user: string | undefined) => Promise<object>>([
  ['{ type: __typename }', async () => ({ type: 'Query' })],
  [textOf('nested'), answerNested],
  [textOf('small'), answerSmall],
]);

createServer((request, response) => void answer(request, response)).listen(
  Number(process.env.PORT),
  '127.0.0.1',
);

function textOf(query: keyof typeof queries): string {
  return `query ${printSelections(queries[query])}`;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { query } = JSON.parse(await readBody(request)) as { query: string };
    const answerQuery = answers.get(query);
    if (answerQuery === undefined) send(response, 400, { errors: [{ message: 'Unknown query.' }] });
    else send(response, 200, { data: await answerQuery(members, request.headers.authorization) });
  } catch (error) {
    send(response, 500, { errors: [{ message: (error as Error).message }] });
  }
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.once('end', () => resolve(text));
    request.once('error', reject);
  });
}

function send(response: ServerResponse, status: number, answer: object): void {
  const text = JSON.stringify(answer);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
