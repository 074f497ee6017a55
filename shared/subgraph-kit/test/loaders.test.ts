import { loadOne } from '../src/loaders';

function createLoader() {
  const asked: (readonly string[])[] = [];
  const loader = loadOne(
    async (keys: readonly string[]) => {
      asked.push(keys);
      return keys.filter((key) => key !== 'none').map((id) => ({ id }));
    },
    ({ id }) => [id],
  );
  return { loader, asked };
}

it('loads the rows of all keys at once, and null where there is none', async () => {
  const { loader, asked } = createLoader();
  await expect(loader.loadMany(['who', 'none', 'itu'])).resolves.toEqual([
    { id: 'who' },
    null,
    { id: 'itu' },
  ]);
  expect(asked).toEqual([['who', 'none', 'itu']]);
});

it('knows no row with a text that the database does not take, and asks for the others', async () => {
  const { loader, asked } = createLoader();
  await expect(loader.loadMany(['who', 'w\0o'])).resolves.toEqual([{ id: 'who' }, null]);
  await expect(loader.load('\0')).resolves.toBeNull();
  expect(asked).toEqual([['who']]);
});

it('rejects a missing key by itself, so that a request loads the others', async () => {
  const { loader } = createLoader();
  const missing = undefined as unknown as string;
  const loads = ['who', missing].map((key) => loader.load(key));
  await expect(Promise.allSettled(loads)).resolves.toEqual([
    { status: 'fulfilled', value: { id: 'who' } },
    { status: 'rejected', reason: expect.any(TypeError) },
  ]);
});
