import { describe, expect, test } from 'vitest';
import { answerKey } from '../../src/intake/values/questions';
import { readColumn } from './intake-column';

describe('a column of money', () => {
  const columns: [string, string[], (number | null)[], string?][] = [
    ['plain', ['1200', '12.5', '-3', '', '1.5E+03'], [1200, 12.5, -3, null, 1500]],
    ['English', ['1,234.50', '22,700.00', '7'], [1234.5, 22700, 7]],
    [
      'dollars',
      ['$22,700.00', '$40,000', '$7,450,000.00 ', '-$5.10', '($1,000.00)'],
      [22700, 40000, 7450000, -5.1, -1000],
    ],
    ['German', ['1.234,50 €', '12,5', '1.000.000', '-1.000'], [1234.5, 12.5, 1000000, -1000]],
    ['French', ['12 500,50', '1\u202f000\u00a0€', '3,2-'], [12500.5, 1000, -3.2]],
    ['Swiss', ["CHF 1'234.50", 'CHF 1’000'], [1234.5, 1000]],
    ['Indian', ['₹12,34,567.50', 'Rs. 1,00,000'], [1234567.5, 100000]],
    ['Brazilian', ['R$ 1.234,50', 'R$ 0,99'], [1234.5, 0.99]],
    ['codes', ['EUR 5.00', '5.25 USD', 'US$ 7'], [5, 5.25, 7]],
    ['thousands that others decide', ['1,234', '1,234.5'], [1234, 1234.5]],
    ['a leading zero decides', ['0,123', '1,234'], [0.12, 1.23]],
    ['groups decide', ['1.234', '1.234.567'], [1234, 1234567]],
    ['guarded', ["'-5.5", "'+7"], [-5.5, 7]],
    ['null words', ['-', 'N/A', '(No value)', '#N/A', ' null ', '3'], [null, null, null, null, null, 3]],
  ];
  test.each(columns)('%s', async (_, cells, expected) => {
    const { values, loaded } = await readColumn('deals', 'amount', cells);
    expect(values).toEqual(expected);
    expect(loaded.unread).toEqual([]);
    expect(loaded.questions).toEqual([]);
  });

  test('what is no number is null and counted: words, other scripts of thousands, shorthand', async () => {
    const { values, loaded } = await readColumn('deals', 'amount', ['10.5', '1.5M', 'about 5', '1,23,4', '12k', '5 6']);
    expect(values).toEqual([10.5, null, null, null, null, null]);
    expect(loaded.unread).toMatchObject([{ field: 'amount', count: 5, rows: [2, 3, 4, 5, 6] }]);
  });

  test('a sign that nothing decides is asked, and the answer is followed', async () => {
    const cells = ['1,234', '5', '22,700'];
    const asked = await readColumn('deals', 'amount', cells, { header: 'Amount' });
    expect(asked.values).toEqual([1234, 5, 22700]);
    expect(asked.loaded.questions).toMatchObject([{ kind: 'decimal-sign', header: 'Amount', assumed: 'point' }]);
    expect(asked.loaded.questions[0]?.examples.every((cell) => cells.includes(cell))).toBe(true);
    const answers = { [answerKey('deals.csv', 'Amount', 'decimal-sign')]: 'comma' as const };
    const told = await readColumn('deals', 'amount', cells, { header: 'Amount', answers });
    expect(told.values).toEqual([1.23, 5, 22.7]);
    expect(told.loaded.questions).toEqual([]);
  });

  test('a point between three and three is asked too', async () => {
    const { loaded, values } = await readColumn('deals', 'amount', ['1.234', '22.700'], { delimiter: ';' });
    expect(values).toEqual([1234, 22700]);
    expect(loaded.questions).toMatchObject([{ kind: 'decimal-sign', assumed: 'comma' }]);
  });
});

describe('a column of shares', () => {
  const columns: [string, string[], (number | null)[]][] = [
    ['0 to 1', ['0.25', '1', '0'], [0.25, 1, 0]],
    ['0 to 100', ['25', '1', '100'], [0.25, 0.01, 1]],
    ['percent signs', ['25%', '1 %', '0.5%'], [0.25, 0.01, 0.005]],
    ['comma and percent', ['12,5 %', '0,5 %'], [0.125, 0.005]],
  ];
  test.each(columns)('%s', async (_, cells, expected) => {
    const { values } = await readColumn('deals', 'probability', cells);
    expect(values).toEqual(expected);
  });

  test('words are no share', async () => {
    const { values, loaded } = await readColumn('deals', 'probability', ['High', 'Low', 'High', '']);
    expect(values).toEqual([null, null, null, null]);
    expect(loaded.unread).toEqual([
      { field: 'probability', column: 0, count: 3, rows: [1, 2, 3], examples: ['High', 'Low'] },
    ]);
  });
});

describe('a column of flags', () => {
  const columns: [string, string[], (boolean | null)[]][] = [
    ['0 and 1', ['0', '1', ''], [false, true, null]],
    ['1 and empty', ['1', '', '1'], [true, false, true]],
    ['true and empty', ['true', '', 'TRUE'], [true, false, true]],
    ['Y and N', ['Y', 'n', ''], [true, false, null]],
    ['German', ['Ja', 'Nein'], [true, false]],
    ['French', ['oui', 'non'], [true, false]],
    ['Spanish', ['Sí', 'No'], [true, false]],
    ['Portuguese', ['sim', 'não'], [true, false]],
    ['empty', ['', ''], [null, null]],
  ];
  test.each(columns)('%s', async (_, cells, expected) => {
    const { values, loaded } = await readColumn('deals', 'is_won', cells);
    expect(values).toEqual(expected);
    expect(loaded.unread).toEqual([]);
  });

  test('Won and Lost are states, not flags', async () => {
    const { values, loaded } = await readColumn('deals', 'is_won', ['Won', 'Lost', '']);
    expect(values).toEqual([null, null, null]);
    expect(loaded.unread).toMatchObject([{ count: 2, examples: ['Won', 'Lost'] }]);
  });
});

describe('a column of minutes', () => {
  const columns: [string, string, string[], (number | null)[]][] = [
    ['numbers', 'DurationInMinutes', ['30', '45.5'], [30, 45.5]],
    ['seconds by the header', 'CallDurationInSeconds', ['90', '30'], [1.5, 0.5]],
    ['hours by the header', 'Duration (hours)', ['1.5'], [90]],
    ['a clock', 'Call duration (HH:mm:ss)', ['01:02:30', '0:00:15', ''], [62.5, 0.25, null]],
    ['hours and minutes by the header', 'Duration (hh:mm)', ['00:30', '1:15', '20'], [30, 75, 20]],
    ['hours and minutes by the unit in the header', 'Dauer in Stunden', ['00:30', '1:15', '0,5'], [30, 75, 30]],
    ['hours and minutes by who writes it', 'Aktivität - Dauer', ['00:30', '1:15'], [30, 75]],
    ['minutes and seconds by the header', 'Call length mm:ss', ['00:30', '1:15'], [0.5, 1.25]],
    ['minutes and seconds by the unit in the header', 'Duration (min)', ['00:30', '1:15', '20'], [0.5, 1.25, 20]],
    ['minutes and seconds, as an hour is written with three parts', 'Duration', ['1:30', '1:02:30'], [1.5, 62.5]],
    ['minutes and seconds, as no call takes two days', 'Duration', ['1:30', '45:00'], [1.5, 45]],
    ['English', 'Duration', ['1h 30m', '90 min', '45s', '1 hour and 5 minutes', '2 hrs', '20', '1.5 h'], [90, 90, 0.75, 65, 120, 20, 90]], // prettier-ignore
    ['German', 'Dauer', ['1 Std. 30 Min.', '90 Minuten', '1 Stunde und 5 Minuten', '30 Sek.', '1,5 Stunden'], [90, 90, 65, 0.5, 90]], // prettier-ignore
    ['French', 'Durée', ['1h30', '1 h 30', '2 heures et 5 minutes', '45 mn', '30 secondes'], [90, 90, 125, 45, 0.5]],
    ['Spanish', 'Duración', ['1 hora y 30 minutos', '2 horas', '30 seg'], [90, 120, 0.5]],
    ['Portuguese', 'Duração', ['1 hora e 30 minutos', '90 mins', '30 segundos'], [90, 90, 0.5]],
    ['both at once', 'Duration', ['1h', '0:42:30'], [60, 42.5]],
  ];
  test.each(columns)('%s', async (_, header, cells, expected) => {
    const { values, loaded } = await readColumn('activities', 'minutes', cells, { header });
    expect(values).toEqual(expected);
    expect(loaded.unread).toEqual([]);
  });

  test('what may be hours as well as minutes is not guessed at, and counted', async () => {
    const { values, loaded } = await readColumn('activities', 'minutes', ['1:30', '0:45', '20'], {
      header: 'Duration',
    });
    expect(values).toEqual([null, null, 20]);
    expect(loaded.unread).toMatchObject([{ field: 'minutes', count: 2, rows: [1, 2], examples: ['1:30', '0:45'] }]);
  });

  test('what is no duration is counted: no unit known, too fine, beyond sixty', async () => {
    const cells = ['3 days', '1,500 min', 'about 1h', '1:75:00', '1h 30', '30 1h', 'h'];
    const { values, loaded } = await readColumn('activities', 'minutes', cells, { header: 'Duration' });
    expect(values).toEqual([null, null, null, null, 90, null, null]);
    expect(loaded.unread).toMatchObject([{ count: 6 }]);
  });

  test('a field of seconds counts seconds, and minutes where the header says so', async () => {
    const read = async (cells: string[], header: string) =>
      (await readColumn('activities', 'seconds', cells, { header })).values;
    expect(await read(['90', '1:30', '0:01:30', '2 min'], 'Call Duration')).toEqual([90, 90, 90, 120]);
    expect(await read(['1.5'], 'Call minutes')).toEqual([90]);
  });
});

test('texts lose blanks, guards and null words, and nothing else', async () => {
  const cells = [
    '  Price ',
    "'=cmd|' /C calc'!A0",
    "'s-Hertogenbosch",
    'No',
    'NA',
    'None',
    '000000000000000AAA',
    'a\u00a0b',
    '-',
    '- ',
    'x\ny',
    '\\N',
    '<b>"é</b>',
  ];
  const { values } = await readColumn('deals', 'loss_reason', cells);
  expect(values).toEqual([
    'Price',
    "=cmd|' /C calc'!A0",
    "'s-Hertogenbosch",
    'No',
    'NA',
    null,
    null,
    'a\u00a0b',
    null,
    null,
    'x\ny',
    null,
    '<b>"é</b>',
  ]);
});
