import { takeSampleDataFlag } from '../src/sample-data-flag';

it('takes the flag out of the arguments, with and without a scale', () => {
  expect(takeSampleDataFlag([])).toEqual({ sampleData: undefined, others: [] });
  expect(takeSampleDataFlag(['--with-sample-data', '--help'])).toEqual({
    sampleData: { scale: 1 },
    others: ['--help'],
  });
  expect(takeSampleDataFlag(['--x', '--with-sample-data=1000'])).toEqual({
    sampleData: { scale: 1_000 },
    others: ['--x'],
  });
});

it.each(['', '0', '1.5', 'many', '10001', '-1'])('refuses the scale "%s"', (scale) => {
  expect(() => takeSampleDataFlag([`--with-sample-data=${scale}`])).toThrow(
    `--with-sample-data must have a scale from 1 to 10000, but it is "${scale}".`,
  );
});

it('leaves arguments that only begin like the flag alone', () => {
  expect(takeSampleDataFlag(['--with-sample-datasets'])).toEqual({
    sampleData: undefined,
    others: ['--with-sample-datasets'],
  });
});
