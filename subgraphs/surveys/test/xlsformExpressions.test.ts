import { isTrue, questionsOf } from '../src/importers/xlsform/evaluate';
import { parseExpression } from '../src/importers/xlsform/parseExpression';

const answers: Readonly<Record<string, string>> = {
  stage: 'adopted',
  areas: 'health education',
  year: '2020',
  day: '2023-10-02',
};

function evaluate(text: string, self = ''): boolean {
  const expression = parseExpression(text);
  if (!expression) throw new Error(`not parsed: ${text}`);
  return isTrue(expression, { self, answerOf: (name) => answers[name] ?? '' });
}

it.each([
  ["${stage} = 'adopted'", true],
  ["${stage} != 'adopted'", false],
  ["selected(${areas}, 'health') and not(selected(${areas}, 'sport'))", true],
  ["selected(${areas}, 'heal')", false],
  ['count-selected(${areas}) = 2', true],
  ['${year} >= 1950 and ${year} < 2020 or true()', true],
  ['${year} >= 1950 and (${year} < 2020 or false())', false],
  ['${year} - 20 * 2 = 1980', true],
  ['${year} mod 4 = 0', true],
  ['${year} div 2 > -1', true],
  ["${nothing} = ''", true],
  ['${nothing} > 0 or ${nothing} <= 0', false],
  ['string-length(${stage}) = 7', true],
  ['${day} < 2023', false],
])('finds that %s is %s', (text, result) => {
  expect(evaluate(text)).toBe(result);
});

it('takes the point for the answer itself', () => {
  expect(evaluate('. > 0 and . <= 100', '100')).toBe(true);
  expect(evaluate('.>0 and .<=100', '101')).toBe(false);
});

it('knows which questions an expression asks for', () => {
  expect(questionsOf(parseExpression("selected(${areas}, 'x') and ${year} > 1 + ${day}")!)).toEqual(
    ['areas', 'year', 'day'],
  );
});

it.each([
  "regex(., '(a+)+$')",
  "pulldata('list', 'a', 'b', ${c})",
  '/data/year > 1',
  '. >',
  '(. > 1',
  'not(1, 2)',
  '${year',
  '('.repeat(60) + '1' + ')'.repeat(60),
  '1'.repeat(2001),
])('leaves %s alone, which is beyond the part that is evaluated', (text) => {
  expect(parseExpression(text)).toBeUndefined();
});
