import { expect, test } from 'vitest';
import { flagOf, flagSurvey } from '../../src/intake/values/flags';
import { numberSurvey } from '../../src/intake/values/numbers';
import { shareScale } from '../../src/intake/values/shares';

const survey = (shape: string) => numberSurvey([{ shape, count: 1, example: shape }]);

test('a share is in hundredths where a sign or any value says so', () => {
  expect(shareScale(survey('9.99'), 0.95)).toBe('of one');
  expect(shareScale(survey('9'), 1)).toBe('of one');
  expect(shareScale(survey('99'), 40)).toBe('percent');
  expect(shareScale(survey('9.9'), 1.5)).toBe('percent');
  expect(shareScale(survey('9%'), 1)).toBe('percent');
  expect(shareScale(survey('9'), null)).toBe('of one');
});

test('flags are words for yes and no, states are not', () => {
  expect(['TRUE', 'Ja', 'sí', '1'].map(flagOf)).toEqual([true, true, true, true]);
  expect(['False', 'Nein', 'não', '0'].map(flagOf)).toEqual([false, false, false, false]);
  expect(['Won', 'Lost', 'Closed', '2'].map(flagOf)).toEqual([null, null, null, null]);
});

test('an empty cell is a no only where nothing else says no', () => {
  expect(flagSurvey(['1']).blankIsNo).toBe(true);
  expect(flagSurvey(['1', '0']).blankIsNo).toBe(false);
  expect(flagSurvey(['1', 'Won']).blankIsNo).toBe(false);
  expect(flagSurvey([]).blankIsNo).toBe(false);
});
