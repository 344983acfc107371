import { number, object, string } from 'zod';
import { later, say, t } from '../language/t';
import { panel, type PanelSource } from './habit';
import { casesWords, countWords, percentWords } from './words';

/** In the order of the chart; what the prelude's bands say. */
const bands = [
  later('within 1 hour'),
  later('within 4 hours'),
  later('within a day'),
  later('within 3 days'),
  later('longer'),
  later('not yet'),
];

/** Cases by how long somebody waited, from a query `waits.sql` of bands; `of` is what is counted, "Messages", marked to be said. */
export function waitsPanel(of: string, caseWords: { one: string; many: string }): PanelSource {
  return panel('waits', object({ band: string(), cases: number() }), (rows, { period }) => {
    const known = rows.filter(({ band }) => band !== 'unknown');
    const total = known.reduce((sum, { cases }) => sum + cases, 0);
    const waiting = known.find(({ band }) => band === 'not yet')?.cases ?? 0;
    const shown = [...bands, 'unknown'].flatMap((band) => rows.find((row) => row.band === band) ?? []);
    return {
      kind: 'bars',
      title:
        total === 0
          ? t`Of none is it known how long it took`
          : waiting === 0
            ? t`None still waits of ${casesWords(total, caseWords)}`
            : t`${percentWords(waiting / total)} still wait: ${countWords(waiting)} of ${casesWords(total, caseWords)}`,
      subtitle: t`${say(of)} by how long they waited, count and share of the ${countWords(total)} known, ${period}; a day is 8 working hours`,
      rows: shown.map(({ band, cases }) => ({
        label: band === 'unknown' ? t`unknown` : say(band),
        person: null,
        account: null,
        count: cases,
        share: band === 'unknown' ? null : cases / total,
        amount: null,
        emphasis: band === 'not yet' ? 'main' : band === 'unknown' ? 'aside' : 'none',
      })),
    };
  });
}
