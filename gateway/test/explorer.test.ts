import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ownership } from '../src/server/readOwnership';
import { useCleanups } from './cleanups';
import { startTestGateway } from './startTestGateway';

const cleanup = useCleanups();

async function start() {
  const directory = mkdtempSync(join(tmpdir(), 'explorer-'));
  const gateway = await startTestGateway({ explorerDirectory: join(directory, 'dist') });
  cleanup(() => rmSync(directory, { recursive: true }));
  cleanup(gateway.stop);
  const build = () => {
    mkdirSync(join(directory, 'dist/assets'), { recursive: true });
    writeFileSync(join(directory, 'dist/index.html'), '<!doctype html><title>Explorer</title>');
    writeFileSync(join(directory, 'dist/assets/page-4f2a.js'), 'export {};');
  };
  return { ...gateway, build };
}

it('is where the start page leads to', async () => {
  const { url } = await start();
  const response = await fetch(url, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/explorer']);
});

it('lets the page load and send nothing elsewhere', async () => {
  const { url, build } = await start();
  build();
  const page = await fetch(`${url}explorer`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
});

it('keeps hashed assets for good and asks for the page anew each time', async () => {
  const { url, build } = await start();
  build();
  const page = await fetch(`${url}explorer`);
  const asset = await fetch(`${url}explorer/assets/page-4f2a.js`);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-type')).toContain('javascript');
});

it('appears when it is built while the server runs', async () => {
  const { url, build } = await start();
  const before = await fetch(`${url}explorer`);
  expect(before.status).toBe(503);
  await expect(before.text()).resolves.toContain('is being built');
  build();
  const after = await fetch(`${url}explorer`);
  expect(after.status).toBe(200);
});

it('gives nothing from outside its directory', async () => {
  const { url, build } = await start();
  build();
  const response = await fetch(`${url}explorer/..%2f..%2f..%2fpackage.json`);
  expect([403, 404]).toContain(response.status);
});

it('tells the page which subgraph answers what, as the supergraph says', async () => {
  const { url } = await start();
  const response = await fetch(`${url}explorer/owners.json`);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const { subgraphs, types } = (await response.json()) as Ownership;
  expect(subgraphs).toEqual(['books', 'reviews']);
  expect(types['Book']).toEqual({
    subgraphs: ['books', 'reviews'],
    keys: { books: ['id'], reviews: ['id'] },
    fields: {
      title: ['books'],
      author: ['books'],
      rating: ['reviews'],
      reviews: ['reviews'],
    },
  });
  expect(types['Review']).toEqual({ subgraphs: ['reviews'], keys: {}, fields: {} });
});
