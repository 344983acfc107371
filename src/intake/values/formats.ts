import type { Db } from '../../db/db';
import { check, type Check } from '../load/check';
import type { DayOrder } from './date-shapes';
import { dateSurvey, likelyOrder, momentSql, orderOf, orderVotes, type DateSurvey } from './dates';
import { clockParts, durationFormat, durationSql, durationSurvey, unitOf, type DurationSurvey } from './durations';
import { flagSql, flagSurvey } from './flags';
import { decideTogether, type TwoWays } from './locale';
import type { DecimalSign } from './number-shapes';
import { likelySign, numberSql, numberSurvey, signIsOpen, signOf, type NumberSurvey } from './numbers';
import type { Answers, Question } from './questions';
import { shareScale, shareSql } from './shares';
import type { Source } from '../load/sources';
import { allShapes, headShapes, words } from './survey';

/** The raw table of a file, and what about the file matters to its formats. */
export interface RawFile {
  no: number;
  name: string;
  raw: string;
  delimiter: string;
}

/** A source with the SQL of its value; `timed` and `utc` (SQL) are for moments alone. */
export interface Reading extends Check {
  source: Source;
  format: string;
  value: string;
  timed: string;
  utc: string;
}

type Two<A extends DayOrder | DecimalSign, S> = TwoWays<A> & { survey: S };
type Numbers = Two<DecimalSign, NumberSurvey> & { durations: DurationSurvey };

const nothing: Omit<Reading, 'source' | 'format' | 'value'> = {
  timed: 'false',
  utc: 'false',
  unread: 0,
  least: null,
  most: null,
  midnight: false,
};

/** Decides one format for every source of a file, over all its cells; what nothing decides becomes a question. */
export async function decideFormats(
  db: Db,
  file: RawFile,
  sources: readonly Source[],
  answers: Answers,
): Promise<{ readings: Reading[]; questions: Question[] }> {
  const dates: Two<DayOrder, DateSurvey>[] = [];
  const numbers: Numbers[] = [];
  for (const source of sources) {
    if (source.kind === 'moment') dates.push(await surveyDates(db, file, source));
    else if (['number', 'money', 'share'].includes(source.kind)) numbers.push(await surveyNumbers(db, file, source));
  }
  const order = decideTogether(file, 'day-order', dates, answers);
  const sign = decideTogether(file, 'decimal-sign', numbers, answers);
  const readings: Reading[] = [];
  for (const source of sources) {
    const date = dates.find((one) => one.source === source);
    const number = numbers.find((one) => one.source === source);
    if (date) readings.push(await readMoment(db, file, date, order.of(source) ?? date.likely));
    else if (number) readings.push(await readNumber(db, file, number, sign.of(source) ?? number.likely));
    else if (source.kind === 'flag') readings.push(await readFlag(db, file, source));
    else readings.push({ ...nothing, source, format: 'text', value: source.text });
  }
  return { readings, questions: [...order.questions, ...sign.questions] };
}

/** The head tells the pattern and `readMoment` confirms it over all cells, or looks at the shapes of all of them. */
async function surveyDates(db: Db, file: RawFile, source: Source): Promise<Two<DayOrder, DateSurvey>> {
  const head = dateSurvey(await headShapes(db, file.raw, source.text));
  const survey = head.mixed ? dateSurvey(await allShapes(db, file.raw, source.text)) : head;
  const open = survey.patterns.some((one) => one.open);
  const votes = open ? await orderVotes(db, file.raw, source.text) : { day: 0, month: 0 };
  return {
    source,
    survey,
    open,
    told: open ? orderOf(votes) : null,
    likely: likelyOrder(votes, survey.patterns, file.delimiter),
    examples: open ? (await words(db, file.raw, source.text)).slice(0, 3) : [],
  };
}

async function surveyNumbers(db: Db, file: RawFile, source: Source): Promise<Numbers> {
  const shapes = await allShapes(db, file.raw, source.text);
  const survey = numberSurvey(shapes);
  return {
    source,
    survey,
    durations: durationSurvey(shapes),
    open: signIsOpen(survey.votes),
    told: signOf(survey.votes),
    likely: likelySign(survey.votes, file.delimiter),
    examples: survey.votes.open.slice(0, 3).map(({ example }) => example),
  };
}

const century = [Date.UTC(1900, 0, 1), Date.UTC(2200, 0, 1)] as const;

async function readMoment(db: Db, { raw }: RawFile, { source, survey }: Two<DayOrder, DateSurvey>, order: DayOrder) {
  const { text } = source;
  const read = async (one: DateSurvey): Promise<Reading> => {
    const sql = momentSql(text, one, order);
    // Of days there are a few thousand, in however many rows.
    const few = sql.timed === 'false' && text === `c${source.column}`;
    return { source, ...sql, ...(await check(db, raw, text, sql.value, true, few)) };
  };
  const first = await read(survey);
  const sane = (first.least ?? century[0]) >= century[0] && (first.most ?? century[0]) < century[1];
  if (first.unread === 0 && sane) return first;
  return read({ ...dateSurvey(await allShapes(db, raw, text)), mixed: true });
}

async function readNumber(db: Db, file: RawFile, numbers: Numbers, sign: DecimalSign): Promise<Reading> {
  const { source, survey } = numbers;
  const { text, kind, field } = source;
  const number = numberSql(text, survey, sign, kind === 'money' ? 'decimal(18,2)' : 'double');
  const mark = survey.plain && sign === 'point' ? 'plain' : `decimal ${sign}`;
  if (field === 'minutes' || field === 'seconds') return readDuration(db, file, numbers, number, mark);
  const told = { ...nothing, source, ...(await check(db, file.raw, text, number, false)) };
  if (kind !== 'share') return { ...told, format: mark, value: number };
  const most = Math.max(Math.abs(told.least ?? 0), told.most ?? 0);
  const scale = shareScale(survey, most);
  return { ...told, format: `${mark}, ${scale}`, value: shareSql(number, scale) };
}

/** Numbers count the header's unit, else the field's; `1:30` and `1h 30m` say what they are. */
async function readDuration(db: Db, { raw }: RawFile, { source, durations }: Numbers, number: string, mark: string) {
  const { text, field, header } = source;
  const inMinute = field === 'seconds' ? 60 : 1;
  const unit = unitOf(header) ?? 1 / inMinute;
  const plain = unit * inMinute === 1 ? number : `(${number} * ${unit * inMinute}::double)`;
  const parts = await clockParts(
    db,
    raw,
    text,
    unitOf(header) === null && field === 'seconds' ? 'seconds' : header,
    durations,
  );
  const spoken = durationFormat(durations, parts);
  const value = spoken === '' ? plain : `coalesce(${durationSql(text, durations, parts)} * ${inMinute}, ${plain})`;
  const format = [unit === 1 ? mark : `${mark}, ${unitName(unit)}`, spoken].filter((way) => way !== '').join(' | ');
  return { ...nothing, source, ...(await check(db, raw, text, value, false)), format, value };
}

/** What is counted, where it is not minutes. */
function unitName(minutes: number): string {
  if (minutes > 1) return 'hours';
  return minutes < 1 / 60 ? 'milliseconds' : 'seconds';
}

async function readFlag(db: Db, { raw }: RawFile, source: Source): Promise<Reading> {
  const survey = flagSurvey(await words(db, raw, source.text));
  const value = flagSql(source.text, survey);
  const { unread } = await check(db, raw, source.text, value, false);
  const format = [...survey.yes, '/', ...(survey.blankIsNo ? ['empty'] : survey.no)].join(' ');
  return { ...nothing, source, format, value, unread };
}
