import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph } from '../startSubgraph';
import { startTestGateway } from '../startTestGateway';
import { createBooks } from '../testSubgraphs';
import { createBombs, type Bomb } from './bombs';

const cleanup = useCleanups();

async function start() {
  const books = await startSubgraph(answerWith(createBooks()));
  const gateway = await startTestGateway({ urls: { books: books.url } });
  [books.stop, gateway.stop].forEach(cleanup);
  const post = ({ body, headers }: Pick<Bomb, 'body' | 'headers'>) =>
    fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: body as BodyInit,
    });
  return { ...gateway, post, books };
}

const bombs = createBombs('{ books(first: 2000000) { title } }');

it.each(bombs.map((bomb) => [bomb.name, bomb] as const))(
  'refuses %s and says why',
  async (_name, bomb) => {
    const { post, books } = await start();
    const response = await post(bomb);
    expect(response.status).toBe(bomb.status);
    const { errors, ...rest } = (await response.json()) as {
      errors: { message: string; extensions: { code: string; bound?: string } }[];
    };
    expect(
      errors.map(({ message, extensions: { code, bound } }) => ({
        message,
        code,
        ...(bound === undefined ? {} : { bound }),
      })),
    ).toEqual(bomb.errors);
    expect(rest).toEqual({});
    expect(books.requests).toEqual([]);
  },
);
