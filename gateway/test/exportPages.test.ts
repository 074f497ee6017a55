import { useCleanups } from './cleanups';
import { volumes } from './librarySubgraphs';
import { linesOf, objectsOf, startExportGateway } from './startExportGateway';

const cleanup = useCleanups();

describe('the pages of an export', () => {
  it('follow the list to its end, whatever page the query asks for', async () => {
    const shelves = [{ id: 'a', label: 'A', volumes: volumes(250) }];
    const { post, library } = await startExportGateway(shelves, cleanup);
    const lines = await linesOf(await post('{ volumes(first: 2) { nodes { title } } }'));
    expect(lines).toEqual(['title', ...volumes(250).map(({ title }) => title)]);
    expect(library.requests).toHaveLength(3);
  });

  it('follow the lists inside each node to their end', async () => {
    const shelves = [
      { id: 'a', label: 'A', volumes: volumes(230, 'a') },
      { id: 'b', label: 'B', volumes: [] },
      { id: 'c', label: 'C', volumes: volumes(101, 'c') },
    ];
    const { post } = await startExportGateway(shelves, cleanup);
    const lines = await linesOf(
      await post('{ shelves { nodes { label volumes { nodes { id } } } } }'),
    );
    expect(lines).toEqual([
      'label,volumes.id',
      ...volumes(230, 'a').map(({ id }) => `A,${id}`),
      'B,',
      ...volumes(101, 'c').map(({ id }) => `C,${id}`),
    ]);
  });

  it('follow three lists inside one another, two of them in another subgraph', async () => {
    const shelves = Array.from({ length: 9 }, (_none, shelf) => ({
      id: `s${shelf}`,
      label: `S${shelf}`,
      volumes: volumes(22, `${shelf}-`).map((volume, index) => ({
        ...volume,
        loans: shelf === 5 && index === 20 ? 205 : 1,
      })),
    }));
    const { post } = await startExportGateway(shelves, cleanup);
    const lines = await linesOf(
      await post('{ shelves { nodes { id volumes { nodes { id loans { nodes { days } } } } } } }'),
    );
    const expected = shelves.flatMap(({ id, volumes }) =>
      volumes.flatMap((volume) =>
        Array.from({ length: volume.loans }, (_none, days) => `${id},${volume.id},${days}`),
      ),
    );
    expect(lines).toEqual(['id,volumes.id,volumes.loans.days', ...expected]);
  });

  it('follow connections inside the items of a plain list', async () => {
    const shelves = [
      { id: 'a', label: 'A', volumes: volumes(5, 'a') },
      { id: 'b', label: 'B', volumes: volumes(230, 'b') },
    ];
    const { post } = await startExportGateway(shelves, cleanup);
    const lines = await linesOf(
      await post('{ rooms { name shelves { label volumes { nodes { id } } } } }'),
    );
    expect(lines).toEqual([
      'name,shelves.label,shelves.volumes.id',
      ...shelves.flatMap(({ label, volumes }) =>
        volumes.map(({ id }) => `Reading room,${label},${id}`),
      ),
    ]);
  });

  it('follow lists inside lists that become cells', async () => {
    const list = [
      { id: '1', title: 'Emma', loans: 1 },
      { id: '2', title: 'Persuasion', loans: 230 },
    ];
    const shelves = [{ id: 'a', label: 'A', volumes: list }];
    const { post } = await startExportGateway(shelves, cleanup);
    const query = '{ shelves { nodes { volumes { nodes { title loans { nodes { days } } } } } } }';
    const accept = 'application/x-ndjson';
    const [row] = await objectsOf(await post(query, { accept, parameters: '?rows=shelves' }));
    expect(row).toEqual({
      volumes: list.map(({ title, loans }) => ({
        title,
        loans: Array.from({ length: loans }, (_none, days) => ({ days })),
      })),
    });
  });
});
