import { join } from 'node:path';
import { slug } from '@agency-graph/subgraph-kit/slug';
import { dataFolder } from '../src/codelists';
import { assignKeys } from '../src/importers/assignKeys';
import { readStandards } from '../src/importers/readStandards';
import { splitDesignation } from '../src/importers/splitDesignation';

const records = readStandards(join(dataFolder, 'standards.csv'));

it('splits the designations of all compiled standards as the data does; undated drafts of dated texts end in -draft', () => {
  const different = records
    .filter(({ number, number_key: undated, key, aliases }) => {
      const { number: split, datedKey } = splitDesignation(number);
      return split !== undated || ![key, ...aliases].includes(datedKey);
    })
    .map(({ key }) => key);
  expect(different).toEqual([
    'iso-iec-6048-1-draft',
    'iso-iec-42006-draft',
    'iso-iec-tr-20226-draft',
    'iso-iec-ts-6254-draft',
  ]);
});

it('gives the compiled standards the keys that they have', () => {
  const keys = assignKeys(records, () => false);
  const different = records
    .filter((record) => keys.get(record)?.key !== record.key)
    .map((record) => [record.number, record.key, keys.get(record)?.key]);
  expect(different).toEqual([]);
});

it('keeps the date in the key when a standard of another dataset has the key without it', () => {
  const record = { number: 'ITU-T Y.3172 (06/2019)', published: '2019-06' };
  const keys = assignKeys([record], (key) => key === slug('ITU-T Y.3172'));
  expect(keys.get(record)).toEqual({ key: 'itu-t-y.3172-2019-06', aliases: [] });
});
