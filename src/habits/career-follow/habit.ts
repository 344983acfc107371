import { t } from '../../language/t';
import { defineHabit } from '../habit';

export default defineHabit({
  title: 'Following careers',
  question: 'When a contact changes jobs, do we follow them?',
  why: 'Who bought from us and moves takes the trust along: an open door at a new company, if somebody calls.',
  ask: 'Who left one of your customers this year, and where are they now?',
  next: 'Find out where each of these people went, enter them there, and congratulate.',
  group: 'Follow-through',
  measure: 'share',
  better: 'higher',
  counts: true,
  needs: ['contacts.contact_id', 'contacts.created_on', ['contacts.left_on', 'contacts.bounced_on']],
  fallbacks: [
    {
      id: 'two-accounts',
      needs: ['contacts.contact_id', 'contacts.account_id'],
      proxy: 'the same name at two accounts, for who left: a list, no share',
      measureWords: 'Contacts whose name is at two accounts',
      coverageWords: 'of these contacts are known to have moved',
    },
  ],
  judged: 'state',
  about: 'records',
  thresholds: {},
  caseWords: { one: 'contact who left', many: 'contacts who left' },
  outcomeWords: { hit: 'followed', miss: 'not found again', unknown: 'unknown' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Left' },
    { key: 'value', label: 'Days until found again', unit: 'days' },
    { key: 'note', label: 'Contact' },
  ],
  noteWords: ['{0}, left', '{0}, mail bounced', 'left', 'mail bounced'],
  definition:
    'Contacts marked as having left, or whose mail bounced, by the day looked from. A hit is the same person as a contact of another account, created after that day: by name, or by a mail address of their own. Mailboxes that several people read (info, sales, office) are nobody. Who is at another account on an unknown day, or has no account or neither name nor address, is unknown.',
  coverageWords: 'of the contacts who left could be looked for',
  panels: [],
  measureWords: 'Share of contacts who left and were found again elsewhere',
  headline: ({ number: { hits, n } }) => {
    if (n === 1) return hits === 1 ? t`1 of 1 contact who left was followed` : t`0 of 1 contact who left were followed`;
    return hits === 1
      ? t`1 of ${n} contacts who left was followed`
      : t`${hits} of ${n} contacts who left were followed`;
  },
});
