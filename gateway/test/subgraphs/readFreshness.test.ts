import { readFreshness } from '../../src/subgraphs/readFreshness';

const shared = (maxAgeSeconds: number) => ({ maxAgeSeconds, isPrivate: false });
const own = (maxAgeSeconds: number) => ({ maxAgeSeconds, isPrivate: true });

it.each([
  ['max-age=60', shared(60)],
  ['Max-Age="60", PUBLIC', shared(60)],
  ['public, max-age=60, s-maxage=10', shared(10)],
  ['max-age=60, private', own(60)],
  ['private="x-user", max-age=60', own(60)],
  ['max-age=60, no-store', undefined],
  ['no-cache, max-age=60', undefined],
  ['max-age=0', undefined],
  ['public', undefined],
  ['max-age=soon', undefined],
  ['max-age=-5', undefined],
  ['', undefined],
])('reads %j', (cacheControl, freshness) => {
  expect(readFreshness({ 'cache-control': cacheControl }, false)).toEqual(freshness);
});

it('takes off what an answer has spent in other caches', () => {
  expect(readFreshness({ 'cache-control': 'max-age=60', age: '45' }, false)).toEqual(shared(15));
  expect(readFreshness({ 'cache-control': 'max-age=60', age: '90' }, false)).toBeUndefined();
});

it('keeps an answer to credentials apart, unless it says that it is for all', () => {
  expect(readFreshness({ 'cache-control': 'max-age=60' }, true)).toEqual(own(60));
  expect(readFreshness({ 'cache-control': 'max-age=60, public' }, true)).toEqual(shared(60));
  expect(readFreshness({ 'cache-control': 's-maxage=60' }, true)).toEqual(shared(60));
});

it('keeps an answer apart that depends on who asks', () => {
  const headers = { 'cache-control': 'max-age=60, public' };
  expect(readFreshness({ ...headers, vary: 'Accept-Encoding, Origin' }, false)).toEqual(shared(60));
  expect(readFreshness({ ...headers, vary: 'X-Tenant' }, false)).toEqual(own(60));
  expect(readFreshness({ ...headers, vary: '*' }, false)).toBeUndefined();
});

it('says nothing about an answer without the header', () => {
  expect(readFreshness({}, false)).toBeUndefined();
});
