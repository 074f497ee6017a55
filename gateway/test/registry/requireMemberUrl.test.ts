import { GraphMembers } from '../../src/subgraphs/GraphMembers';
import { subgraphRequest } from '../subgraphRequest';
import { startSubgraph } from '../startSubgraph';
import { requireMemberUrl } from '../../src/registry/requireMemberUrl';

const hosts: Record<string, string[]> = {
  'graph.example.org': ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'],
  'inside.example.org': ['93.184.216.34', '10.1.2.3'],
  'tunnel.example.org': ['64:ff9b::7f00:1'],
};
const resolve = async (host: string) => hosts[host] ?? [];
const outside = { allowsPrivate: false, resolve };

it.each(['https://graph.example.org/', 'https://93.184.216.34/graphql', 'https://[2606:2800::1]/'])(
  'lets members answer at %s',
  async (url) => {
    await expect(requireMemberUrl(url, outside)).resolves.toBeUndefined();
  },
);

it.each([
  ['ftp://graph.example.org/', 'must begin with http:// or https://'],
  ['graph.example.org', 'must begin with http:// or https://'],
  ['http://graph.example.org/', 'must begin with https://'],
  ['https://localhost/', 'must name a host that exists, but localhost does not'],
  ['https://nowhere.example.org/', 'must name a host that exists'],
  ['https://inside.example.org/', 'not to 10.1.2.3, which inside.example.org stands for'],
  ['https://tunnel.example.org/', 'not to 64:ff9b::7f00:1'],
  ['https://127.1/', 'not to 127.0.0.1'],
  ['https://0x7f000001/', 'not to 127.0.0.1'],
  ['https://169.254.169.254/latest', 'not to 169.254.169.254'],
  ['https://[::1]/', 'not to ::1'],
  ['https://[::ffff:10.0.0.1]/', 'not to ::ffff:a00:1'],
  ['https://[fd00::1]/', 'not to fd00::1'],
])('refuses %s from outside, and says why', async (url, rule) => {
  await expect(requireMemberUrl(url, outside)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    message: expect.stringContaining(rule),
  });
});

it('never shows a password again', async () => {
  const url = 'https://me:secret@graph.example.org/';
  const error: unknown = await requireMemberUrl(url, outside).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: expect.stringContaining('must hold no user') });
  expect(String(error)).not.toContain('secret');
});

it('lets members answer anywhere over HTTP where that is allowed', async () => {
  const inside = { allowsPrivate: true, resolve };
  await expect(requireMemberUrl('http://127.0.0.1:4100/', inside)).resolves.toBeUndefined();
  await expect(requireMemberUrl('file:///etc/passwd', inside)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});

it('does not connect to a member whose name stands for a private address by now', async () => {
  const server = await startSubgraph((_body, response) => {
    response.setHeader('content-type', 'application/json').end('{"data":{"book":null}}');
  });
  const url = server.url.replace('127.0.0.1', 'localhost');
  const ask = async (isBuiltIn: boolean, allowsPrivate = false) => {
    const members = new GraphMembers({ http: { timeoutMs: 2000 }, allowsPrivate });
    const { clients } = members.borrow([{ name: 'books', url, isBuiltIn }]);
    const asked = clients[0]!.execute(subgraphRequest('{ book { title } }'));
    return asked.finally(() => members.close());
  };
  await expect(ask(false)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  expect(server.requests).toEqual([]);
  await expect(ask(true)).resolves.toMatchObject({ data: { book: null } });
  await expect(ask(false, true)).resolves.toMatchObject({ data: { book: null } });
  await server.stop();
});
