import { cell, DataFileError, parseCsv } from '../src/csv';

const shape = {
  id: cell.text,
  year: cell.optionalInteger,
  dated: cell.partialDate,
  countries: cell.list,
  status: cell.code({ ongoing: 'ONGOING', ended: 'ENDED' }),
};

it('reads quoted cells, lists, absent values and a byte order mark', () => {
  expect(
    parseCsv(
      '\uFEFFid,year,dated,countries,status\n"a, b",,2023-12,NA;RW,ongoing\n',
      shape,
      'x.csv',
    ),
  ).toEqual([
    { id: 'a, b', year: null, dated: '2023-12', countries: ['NA', 'RW'], status: 'ONGOING' },
  ]);
});

it('lists every fault with file, line, column, rule and value', () => {
  const text = 'id,year,dated,countries,status\nok,1,2024,,ended\n,20x3,2023-13,NA,paused\n';
  expect(() => parseCsv(text, shape, 'x.csv')).toThrow(DataFileError);
  expect(() => parseCsv(text, shape, 'x.csv')).toThrow(
    [
      'x.csv, line 3, column "id": must not be empty, but it is ""',
      'x.csv, line 3, column "year": must be a whole number, but it is "20x3"',
      'x.csv, line 3, column "dated": must be a year, month or day such as 2023-12, but it is "2023-13"',
      'x.csv, line 3, column "status": must be one of ongoing, ended, but it is "paused"',
    ].join('\n'),
  );
});

it('says which column is missing, once', () => {
  expect(() => parseCsv('id,year,dated,countries\na,,,\nb,,,\n', shape, 'x.csv')).toThrow(
    'x.csv: the column "status" is missing',
  );
});
