import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('deal'), many: later('deals') };

export default defineHabit({
  title: 'Price first',
  question: 'In which deals is price spoken of in the first two touches?',
  why: 'Who hears the number before the result is worth something compares it with the cheapest. What is asked first frames all that follows.',
  ask: 'What did the customer know of the result when you first named a price?',
  next: 'Read the first two touches of these deals, and see who brought up the price.',
  group: 'Price',
  measure: 'share',
  better: 'lower',
  needs: ['deals.created_at', 'touches.on deals', 'tag.price'],
  judged: 'window',
  about: 'touches',
  thresholds: {
    price_first_touches: { value: 3, min: 2, max: 50, unit: 'count', label: 'Touches of a deal to be judged' },
  },
  caseWords,
  outcomeWords: { hit: 'price first', miss: 'price later', unknown: 'its beginning was not observed' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Created' },
    { key: 'value', label: 'Touches', unit: 'count' },
    { key: 'note', label: 'Price' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['in the first touch', 'in the second touch'],
  definition:
    'Deals created in the period with at least the set number of touches: those linked to the deal, and those of its account that name no deal, from its creation to its end. A hit speaks of price, cost or discount in the first or the second touch, as told by the phrases in their text. A deal created before the touches of its rep begin is unknown.',
  coverageWords: 'of the deals with these touches were observed from their creation',
  panels: [],
  measureWords: 'Share of deals in which the first two touches speak of price',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const said = hits === 1 ? t`${some} of ${all} begins with the price` : t`${some} of ${all} begin with the price`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
