import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chooseEncoding, compressAnswer } from '../../src/server/compressAnswer';

it.each([
  ['br', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['*', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*;q=0, br', 'br'],
  ['GZIP', 'gzip'],
  ['', undefined],
  ['identity', undefined],
  ['deflate, zstd', undefined],
  ['gzip;q=0, br;q=0', undefined],
  ['*;q=0', undefined],
])('takes accept-encoding: %s as %s', (acceptEncoding, encoding) => {
  expect(chooseEncoding(acceptEncoding)).toBe(encoding);
});

it.each([1_000, 1_000_000])('compresses %i letters to a small part', async (length) => {
  const text = 'agency – '.repeat(length / 10);
  const zipped = await compressAnswer(text, 'gzip');
  const brotli = await compressAnswer(text, 'br');
  expect([gunzipSync(zipped).toString(), brotliDecompressSync(brotli).toString()]).toEqual([
    text,
    text,
  ]);
  expect(Math.max(zipped.length, brotli.length)).toBeLessThan(text.length / 10);
});
