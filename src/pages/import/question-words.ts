import type { Answers, Question } from '../../intake/values/questions';
import { locale } from '../../language/format';
import { t } from '../../language/t';

/** The two readings of an undecided column, each with its example spelt out. */
export function optionsFor(question: Question): { answer: Answers[string]; words: string }[] {
  const example = question.examples[0] ?? '';
  if (question.kind === 'decimal-sign') {
    return [
      { answer: 'point', words: t`The point is the decimal sign: ${asNumber(example, '.')}` },
      { answer: 'comma', words: t`The comma is the decimal sign: ${asNumber(example, ',')}` },
    ];
  }
  return [
    { answer: 'month-first', words: t`The month comes first: ${spelt(example, 0, 1)}` },
    { answer: 'day-first', words: t`The day comes first: ${spelt(example, 1, 0)}` },
  ];
}

function spelt(example: string, month: number, day: number): string {
  const parts = example.match(/\d+/g)?.map(Number) ?? [];
  const date = new Date(Date.UTC(2000, (parts[month] ?? 1) - 1, parts[day] ?? 1));
  return date.toLocaleDateString(locale(), { month: 'long', day: 'numeric', timeZone: 'UTC' });
}

function asNumber(example: string, decimal: '.' | ','): string {
  const plain = example.replace(decimal === '.' ? /[^\d.-]/g : /[^\d,-]/g, '').replace(',', '.');
  // The sign that is asked about must not stand in it for thousands.
  return Number(plain).toLocaleString(locale(), { maximumFractionDigits: 4, useGrouping: false });
}
