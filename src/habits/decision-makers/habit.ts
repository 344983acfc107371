import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { concentration, percentWords } from '../words';

export default defineHabit({
  title: 'Decision makers',
  question: 'Do we talk to whoever decides before the decision?',
  why: 'A proposal that nobody who decides has talked about is passed on as a price. Who decides then hears it from somebody who never sold anything.',
  ask: 'Who signs in your largest open deal, and when did you last talk to them?',
  next: 'For each proposal without one, find out who decides and ask your contact for the introduction.',
  group: 'Preparation',
  measure: 'share',
  better: 'higher',
  needs: ['proposals.dated', 'touches.on deals', ['deal_contacts.role', 'contacts.role']],
  fallbacks: [
    {
      id: 'titles',
      needs: ['proposals.dated', 'touches.on deals', 'contacts.title'],
      proxy: 'the job title, for the role on the deal',
      measureWords: 'Share of proposals around which somebody with a title that decides was touched',
      coverageWords: 'of the proposals have titles and were observed long enough',
      outcomeWords: {
        hit: 'decider touched',
        miss: 'not touched',
        unknown: 'no title known, or not observed long enough',
      },
    },
  ],
  judged: 'window',
  about: 'touches',
  thresholds: {},
  caseWords: { one: 'proposal', many: 'proposals' },
  outcomeWords: {
    hit: 'decision maker touched',
    miss: 'not touched',
    unknown: 'no role known, or not observed long enough',
  },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Proposal' },
    { key: 'note', label: 'Who decides' },
    { key: 'value', label: 'Contacts', unit: 'count' },
    { key: 'amount', label: 'Amount' },
  ],
  definition:
    'Deals that first reached a proposal in the period, 14 days ago or more. A hit has a decision maker who was touched on the deal before the proposal or up to 14 days after it, by anybody. The contacts of a deal are those listed on it and those touched on it, or on its account where the touch belongs to no deal. Who decides is told by the role on the deal or of the contact (decision maker, economic buyer, approver and the like, in five languages); without roles in the files by the job title. A deal none of whose contacts has a role is unknown, and so is silence while the rep’s touches do not reach from the deal’s creation to 14 days after the proposal.',
  coverageWords: 'of the proposals have roles and were observed long enough',
  beside: { contacts: { label: 'Median contacts on the deal', unit: 'count' } },
  panels: [],
  measureWords: 'Share of proposals around which a decision maker was touched',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const rest = `${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
    return n === 1
      ? `${t`Around ${hits} of 1 proposal whoever decides was touched`}${rest}`
      : `${t`Around ${hits} of ${n} proposals whoever decides was touched`}${rest}`;
  },
});
