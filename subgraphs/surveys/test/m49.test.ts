import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { dataFolder } from '../src/codelists';
import { compileData } from '../src/importers/loadData';

/** The file of UNSD is not part of this repository: the comparison runs where it lies beside it. */
const m49 = join(__dirname, '../../../../shared/data/samples/m49/UNSD-en.csv');

const whereItIs = existsSync(m49) ? describe : describe.skip;

whereItIs('the M49 file of UNSD', () => {
  it('has the same countries, codes, regions and groups', () => {
    const unsd = readCsv(m49, {
      'ISO-alpha3 Code': cell.text,
      'ISO-alpha2 Code': cell.text,
      'M49 Code': cell.text,
      'Country or Area': cell.text,
      'Region Code': cell.optionalText,
      'Sub-region Code': cell.optionalText,
      'Intermediate Region Code': cell.optionalText,
      'Land Locked Developing Countries (LLDC)': cell.optionalText,
      'Small Island Developing States (SIDS)': cell.optionalText,
    });
    const expected = unsd.map((row) => [
      row['ISO-alpha3 Code'],
      row['ISO-alpha2 Code'],
      row['M49 Code'],
      row['Country or Area'],
      row['Region Code'] ?? '',
      row['Sub-region Code'] ?? '',
      row['Intermediate Region Code'] ?? '',
      row['Land Locked Developing Countries (LLDC)'] === 'x' ? 'lldc' : '',
      row['Small Island Developing States (SIDS)'] === 'x' ? 'sids' : '',
    ]);
    const actual = compileData(dataFolder).countries.map((country) => [
      country.code,
      country.alpha2,
      country.m49,
      country.names.EN,
      country.regionCode ?? '',
      country.subregionCode ?? '',
      country.intermediateRegionCode ?? '',
      country.lldc ? 'lldc' : '',
      country.sids ? 'sids' : '',
    ]);
    expect(actual.toSorted(byText)).toEqual(expected.toSorted(byText));
  });
});

function byText(one: string[], other: string[]): number {
  return one.join() < other.join() ? -1 : 1;
}
