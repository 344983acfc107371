import { expect, test } from 'vitest';
import { isWordedDuration, unitOf } from '../../src/intake/values/durations';

test.each([
  ['CallDurationInSeconds', 1 / 60],
  ['call_duration_sec', 1 / 60],
  ['Duration (minutes)', 1],
  ['DurationInMinutes', 1],
  ['duration_min', 1],
  ['Dauer in Stunden', 60],
  ['Duration Hours', 60],
  ['hs_call_duration', 1 / 60_000],
  ['Duration', null],
  ['Admin', null],
])('the unit of %s', (header, unit) => {
  expect(unitOf(header)).toBe(unit);
});

test.each(['1h', '1h 30m', '1h30', '90 min', '1 Std. 30 Min.', '2 heures', '1 hora y 5 minutos', '45 s'])(
  '%s is a duration in words',
  (cell) => {
    expect(isWordedDuration(cell)).toBe(true);
  },
);

test.each(['', '90', 'h', 'min', '1:30', '30 May', '5 m²', '1h 75', '30m 1h', 'Mr. 5', '12k'])('%s is none', (cell) => {
  expect(isWordedDuration(cell)).toBe(false);
});
