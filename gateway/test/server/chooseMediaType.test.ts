import { chooseMediaType } from '../../src/server/chooseMediaType';

it.each([
  [undefined, 'unstated'],
  ['', 'unstated'],
  ['*/*', 'unstated'],
  ['application/*', 'unstated'],
  ['text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8', 'unstated'],
  ['application/json', 'json'],
  ['Application/JSON; Charset="UTF-8"', 'json'],
  ['application/json, text/plain, */*', 'json'],
  ['application/json, application/graphql-response+json', 'json'],
  ['application/graphql-response+json', 'graphql-response'],
  ['application/graphql-response+json, application/json', 'graphql-response'],
  ['application/graphql-response+json, */*', 'graphql-response'],
  ['*/*, application/graphql-response+json', 'graphql-response'],
  ['application/json;q=0.9, application/graphql-response+json', 'graphql-response'],
  ['application/graphql-response+json;q=0.3, application/json;q=0.5', 'json'],
  ['application/json;q=0, */*', 'graphql-response'],
  ['application/json; charset=utf-16, application/graphql-response+json;q=0.1', 'graphql-response'],
])('takes accept: %s as %s', (accept, kind) => {
  expect(chooseMediaType(accept)?.kind).toBe(kind);
});

it.each([
  'text/html',
  'application/json;q=0',
  'application/json; charset=iso-8859-1',
  'application/json;q=high',
  'application/xml, */*;q=0',
  ';;,,',
])('finds nothing to answer with for accept: %s', (accept) => {
  expect(chooseMediaType(accept)).toBeUndefined();
});

it('writes both types in UTF-8', () => {
  const types = ['application/json', 'application/graphql-response+json'];
  expect(types.map((type) => chooseMediaType(type)?.contentType)).toEqual([
    'application/json; charset=utf-8',
    'application/graphql-response+json; charset=utf-8',
  ]);
});
