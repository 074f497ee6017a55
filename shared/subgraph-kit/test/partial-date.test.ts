import { firstDay, isPartialDate, lastDay } from '../src/partial-date';

it.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['2023-12-18', '2023-12-18', '2023-12-18'],
])('reads %s as the days from %s to %s', (date, first, last) => {
  expect([isPartialDate(date), firstDay(date), lastDay(date)]).toEqual([true, first, last]);
});

it.each(['', '21', '2023-13', '2023-02-29', '2023-1', '2023-12-18T00:00', '18.12.2023'])(
  'refuses "%s"',
  (date) => {
    expect(isPartialDate(date)).toBe(false);
  },
);
