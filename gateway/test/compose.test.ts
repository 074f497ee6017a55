import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subgraphsFile, supergraphFile } from '../src/locations';
import { compose } from '../src/supergraph/compose';
import { readSubgraphs } from '../src/supergraph/readSubgraphs';
import { readSupergraph } from '../src/supergraph/readSupergraph';
import { useCleanups } from './cleanups';
import { runSource } from './runSource';
import { booksSdl, reviewsSdl } from './testSubgraphs';

const cleanup = useCleanups();

const books = { name: 'books', url: 'http://127.0.0.1:1/', sdl: booksSdl };
const reviews = { name: 'reviews', url: 'http://127.0.0.1:2/', sdl: reviewsSdl };

describe('composition', () => {
  it('gives the same text in whatever order the subgraphs come', () => {
    expect(compose([reviews, books])).toBe(compose([books, reviews]));
  });

  it('names every conflict at once', () => {
    const rating = reviewsSdl
      .replace('rating: Float', 'rating: Float  title: Int')
      .replace('broken: String', 'broken: String!');
    expect(() => compose([books, { ...reviews, sdl: rating }])).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /FIELD_TYPE_MISMATCH[^]*Book.title[^]*INVALID_FIELD_SHARING[^]*Query.broken must be nullable/,
        ),
      }),
    );
  });

  it('refuses a root field whose outage would null the whole answer', () => {
    const sdl = booksSdl.replace('books(first: Int, since: Day): [Book!]', 'books: [Book!]!');
    expect(() => compose([{ ...books, sdl }, reviews])).toThrow(
      'The subgraphs do not compose:\n' +
        '  - [books] Query.books must be nullable, so that an outage of "books" nulls no other subgraph\'s data.',
    );
  });

  it('says where a schema is no GraphQL', () => {
    expect(() => compose([{ ...books, sdl: 'type Query {\n  book Book\n}' }])).toThrow(
      'The schema of "books" is no GraphQL: line 2: Syntax Error: Expected ":", found Name "Book".',
    );
  });
});

describe('the supergraph file', () => {
  it('is in step with the schemas of the subgraphs', () => {
    expect(readFileSync(supergraphFile, 'utf8') === compose(readSubgraphs(subgraphsFile))).toBe(
      true,
    );
  });

  it('names the four members and where they are by default', () => {
    expect(readSupergraph(supergraphFile).subgraphs).toEqual([
      { name: 'events', url: 'http://127.0.0.1:4004/' },
      { name: 'projects', url: 'http://127.0.0.1:4002/' },
      { name: 'standards', url: 'http://127.0.0.1:4001/' },
      { name: 'surveys', url: 'http://127.0.0.1:4003/' },
    ]);
  });

  it.each([
    [
      '/nowhere/supergraph.graphql',
      /^Cannot read the supergraph .* or set SUPERGRAPH to its file\.$/,
    ],
    [join(__dirname, '../package.json'), /package\.json holds no supergraph: Syntax Error/],
    [
      join(__dirname, '../../subgraphs/standards/schema.graphql'),
      /holds no supergraph: it names no subgraph/,
    ],
  ])('is asked for when %s holds none', (file, message) => {
    expect(() => readSupergraph(file)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(message) }),
    );
  });
});

describe('npm run compose', () => {
  function workIn(sdl: string) {
    const directory = mkdtempSync(join(tmpdir(), 'compose-'));
    cleanup(() => rmSync(directory, { recursive: true }));
    const list = join(directory, 'subgraphs.json');
    const out = join(directory, 'supergraph.graphql');
    writeFileSync(join(directory, 'books.graphql'), sdl);
    writeFileSync(
      list,
      JSON.stringify([{ name: 'books', url: 'http://127.0.0.1:1/', schema: 'books.graphql' }]),
    );
    return {
      out,
      run: (...options: string[]) =>
        runSource('src/supergraph/main.ts', ['--subgraphs', list, '--out', out, ...options]),
    };
  }

  it('writes the file, and finds it in step', async () => {
    const { out, run } = workIn(booksSdl);
    await expect(run()).resolves.toMatchObject({ exitCode: 0 });
    expect(readFileSync(out, 'utf8')).toBe(compose([books]));
    await expect(run('--check')).resolves.toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('says how to mend a file that is out of step, and leaves it as it is', async () => {
    const { out, run } = workIn(booksSdl);
    writeFileSync(out, 'old');
    const { exitCode, stderr } = await run('--check');
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `${out} is out of step with the schemas of the subgraphs. Run \`npm run compose\` and commit the file.\n`,
    );
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  it('explains itself, and what it does not know', async () => {
    const { run } = workIn(booksSdl);
    await expect(run('--help')).resolves.toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('--check'),
    });
    const wrong = await run('--chekc');
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stderr).toMatch(/^Unknown option '--chekc'[^]*--help[^]*\n$/);
  });
});
