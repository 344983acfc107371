import { monthNumber } from '../values/month-words';

/** A period that a column's header names. */
export interface Period {
  /** `Q1`, `H2`, `month 3`, or empty for a whole year. */
  period: string;
  year: number | null;
  /** First month, from 1, and how many. */
  first: number;
  count: number;
  /** True where the header says that it is a quota. */
  quota: boolean;
}

const quotaWords = /\b(?:quotas?|targets?|goals?|ziele?|soll|objecti(?:f|fs|ves?)|objetivos?|metas?|cuotas?)\b/g;
/** What may stand beside a period and changes nothing. */
const beside = /\b(?:eur|usd|gbp|chf|amount|sales|revenue|umsatz|ventes|ventas|vendas)\b|\p{Sc}|[()[\]:,]/gu;

/** The period that a header names and nothing else beside it but a word for a quota, or null: `Sales Q1 2025 won` is none. */
export function periodOf(header: string): Period | null {
  const text = header.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ');
  const rest = text.replace(quotaWords, ' ').replace(/\b(?:de|do|del|du|for|fur|pour|para|of)\b/g, ' ');
  const quota = quotaWords.test(text);
  quotaWords.lastIndex = 0;
  const bare = (quota ? rest.replace(beside, ' ') : rest).replace(/\s+/g, ' ').trim();
  const { year, without } = yearOf(bare);
  const span = spanOf(without, year !== null);
  return span && { ...span, year, quota };
}

const years = [
  /(?:^|(?<=[\s./-]))(?:fy|gj|cy)? ?(20\d\d)(?=$|[\s./-])/,
  /(?:^|(?<=\s))(?:fy|gj|cy) ?(\d\d)$/,
  /(?<=[a-z\d])(?: ?['’]|[ ./-])(\d\d)$/,
];

function yearOf(text: string): { year: number | null; without: string } {
  const iso = /^(20\d\d)[-/.](\d\d?)(?:[-/.]0?1(?:[ t]00:00(?::00)?)?)?$/.exec(text);
  if (iso) return { year: Number(iso[1]), without: `month ${Number(iso[2])}` };
  for (const form of years) {
    const found = form.exec(text);
    if (!found?.[1]) continue;
    const without = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    return {
      year: Number(found[1].length === 2 ? `20${found[1]}` : found[1]),
      without: without.replace(/^[\s./-]+|[\s./-]+$/g, ''),
    };
  }
  return { year: null, without: text };
}

const quarter = /^(?:q|t|quarter|quartal|trimestre|trim\.?) ?([1-4])$|^([1-4])\.? ?(?:q|t|quartal|trimestre|quarter)$/;
const half = /^(?:h|half|halbjahr|semestre|semester) ?([12])$|^([12])\.? ?(?:h|halbjahr|semestre|semester)$/;
const month = /^(?:month|monat|mois|mes|m) ?(0?[1-9]|1[0-2])$|^(0?[1-9]|1[0-2])$/;

function spanOf(text: string, hasYear: boolean): Omit<Period, 'year' | 'quota'> | null {
  const numberIn = (form: RegExp) => {
    const found = form.exec(text);
    return found ? Number(found[1] ?? found[2]) : null;
  };
  const [q, h] = [numberIn(quarter), numberIn(half)];
  if (q !== null) return { period: `Q${q}`, first: q * 3 - 2, count: 3 };
  if (h !== null) return { period: `H${h}`, first: h * 6 - 5, count: 6 };
  if (text === '') return hasYear ? { period: '', first: 1, count: 12 } : null;
  // `3` alone is a column that somebody numbered; `03/2025` is March.
  const m = /^\d/.test(text) && !hasYear ? null : (numberIn(month) ?? monthNumber(text.replace(/\.$/, '')) ?? null);
  return m === null ? null : { period: `month ${m}`, first: m, count: 1 };
}
