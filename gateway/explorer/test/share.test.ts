import { readRoute } from '../src/routing/readRoute';
import { queryLink } from '../src/routing/queryLink';
import { packState, readState, unpackState } from '../src/share/packState';
import type { WorkspaceState } from '../src/workspace/WorkspaceState';

const state: WorkspaceState = {
  query: `{ ${'standards { totalCount } '.repeat(40)}}`,
  variables: { agency: ['who'], text: 'صحة ✓' },
  view: 'chart',
  rows: 'standards',
  chart: { kind: 'bar', category: 'name', value: undefined },
};

it('packs a workspace into letters that an address may hold, and gives it back', async () => {
  const packed = await packState(state);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(packed.length).toBeLessThan(state.query.length / 3);
  await expect(unpackState(packed)).resolves.toEqual({
    ...state,
    chart: { kind: 'bar', category: 'name' },
  });
});

it('refuses what is no workspace, and takes nothing from it that is none', async () => {
  await expect(unpackState('AAAA')).rejects.toThrow(/./);
  expect(() => readState({ query: 5 })).toThrow('A query must be a text, but it is number.');
  expect(readState({ query: '{ a }', variables: [1], view: '<b>', rows: 3 })).toEqual({
    query: '{ a }',
    variables: {},
    view: 'table',
  });
});

it('reads the pages from the address', () => {
  expect(readRoute('')).toEqual({ page: 'start' });
  expect(readRoute('#/query?q=a%20b')).toEqual({ page: 'query', parameters: 'q=a%20b' });
  expect(readRoute('#/schema/Query/standards')).toEqual({
    page: 'schema',
    type: 'Query',
    field: 'standards',
  });
  expect(readRoute('#/schema/%E0%A4%A')).toMatchObject({ page: 'schema', type: undefined });
  expect(readRoute('#/elsewhere')).toEqual({ page: 'start' });
});

it('writes links that can be read as text', () => {
  expect(queryLink({ query: '{ a }', variables: { b: 1 }, view: 'map' })).toBe(
    '#/query?q=%7B+a+%7D&v=%7B%22b%22%3A1%7D&view=map',
  );
});
