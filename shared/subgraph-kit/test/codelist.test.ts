import { createCodelist } from '../src/codelist';

const countries = createCodelist('country code', [
  { code: 'RWA', label: 'Rwanda', aliases: ['RW', '646'] },
  { code: 'NAM', label: 'Namibia', aliases: ['NA', '516'] },
]);

it('finds a code by its aliases in any case', () => {
  expect([
    countries.find('rwa'),
    countries.find('NA'),
    countries.find('646'),
    countries.find('X'),
  ]).toEqual(['RWA', 'NAM', 'RWA', undefined]);
});

it('turns the codes of a filter into those of the list', () => {
  expect(countries.check('filter.country', ['rw', 'NAM'])).toEqual(['RWA', 'NAM']);
});

it('names all unknown codes with the nearest known ones', () => {
  expect(() => countries.check('filter.country', ['Ruanda', 'RWA', 'nowhere at all'])).toThrow(
    'filter.country must hold a known country code, but got "Ruanda" (nearest: "RWA", Rwanda), "nowhere at all".',
  );
});

it('partitions the codes of a data file into known and unknown ones', () => {
  expect(countries.partition(['NA', 'XKX'])).toEqual({ known: ['NAM'], unknown: ['XKX'] });
});
