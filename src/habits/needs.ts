import type { Tag } from '../model/tags/tags';

/** What a habit may need, as a user would call it: canonical columns, and what can be told from several of them. */
export const needWords = {
  'deals.deal_id': 'a file of deals',
  'deals.account_id': 'the account of deals',
  'deals.amount': 'the amount of deals',
  'deals.closed_on': 'the closing date of deals',
  'deals.created_at': 'the creation date of deals',
  'deals.created_by': 'who created each deal',
  'deals.expected_close_on': 'the expected closing date of open deals',
  'deals.loss_reason': 'the reason of lost deals',
  'deals.source': 'the source of deals',
  'deals.referred_by_contact_id': 'the contact who referred a deal',
  'deals.referred_by_account_id': 'the account that referred a deal',
  'deals.competitor': 'the competitor of deals',
  'deals.discount_share': 'the discount of deals',
  'deals.need': 'the need or goal behind deals',
  'deals.stage': 'the stage of deals',
  'deals.next_step': 'the next step of deals',
  'deals.next_step_on': 'the date of the next step of deals',
  'deals.last_activity_on': 'the last activity date of deals',
  'accounts.owner': 'the owner of accounts',
  'accounts.created_on': 'the creation date of accounts',
  'accounts.last_activity_on': 'the last activity date of accounts',
  'accounts.is_reference': 'whether an account is a reference',
  'accounts.endorsed_on': 'the date of an account’s endorsement',
  'contacts.contact_id': 'a file of contacts',
  'contacts.account_id': 'the account of contacts',
  'contacts.role': 'the role of contacts',
  'contacts.title': 'the job title of contacts',
  'contacts.left_on': 'when a contact left',
  'contacts.bounced_on': 'when mail to a contact bounced',
  'contacts.created_on': 'the creation date of contacts',
  'deal_contacts.role': 'the roles of contacts on deals',
  'leads.lead_id': 'a file of leads',
  'leads.created_at': 'the creation date of leads',
  'leads.value': 'the value of leads',
  'leads.source': 'the source of leads',
  'activities.activity_id': 'a file of activities (calls, emails, meetings)',
  'activities.contact_id': 'the contact of activities',
  'activities.subject': 'the subject of activities',
  'activities.body': 'the text of activities',
  'activities.created_at': 'when activities were entered',
  'activities.due_on': 'the due date of activities',
  'activities.starts_at': 'the start of meetings',
  'activities.minutes': 'the length of meetings',
  'activities.place': 'the place of meetings',
  'activity_links.contact_id': 'all contacts of an activity',
  'quotas.amount': 'a file of quotas',
  'line_items.product': 'the products of deals',
  touches: 'calls, emails or meetings with somebody outside',
  'touches.on deals': 'calls, emails or meetings linked to deals or their accounts',
  'touches.in person': 'the place of meetings, or visits',
  'touches.time': 'the time of day of calls, emails and meetings',
  meetings: 'meetings with somebody outside',
  incoming: 'incoming emails or messages with their time of day',
  notes: 'notes as rows of their own',
  planned: 'activities that are planned, with their due date',
  'several contacts': 'all the contacts of a meeting where it has several',
  tasks: 'tasks as rows of their own',
  'own text': 'the text of meetings',
  proposals: 'deals that reached a proposal',
  'proposals.dated': 'the history of stages (when each deal came into each stage)',
  'stages.known': 'the stage in which deals were lost',
  'history.stage': 'the history of stages',
  'history.amount': 'the history of amounts',
  'history.expected_close_on': 'the history of closing dates',
  'history.need': 'the history of the need or goal',
  'leads.inbound': 'leads that came in by themselves (web, marketing, referral)',
  'leads.time': 'the time of day at which leads were created',
} as const satisfies Record<string, string>;

/** A column, something told from several, or a tag that the texts carry. */
export type Need = keyof typeof needWords | `tag.${Tag}`;

/** A need that must be filled; of several, one is enough, or as many as said. */
export type Needs = readonly (Need | readonly Need[] | { atLeast: number; of: readonly Need[] })[];

/** A need that is not filled: how many of which. */
export interface Unfilled {
  atLeast: number;
  of: readonly Need[];
}

/** The needs that nothing fills. `filled` holds the names of all that the files hold. */
export function unfilled(needs: Needs, filled: ReadonlySet<string>): Unfilled[] {
  return needs
    .map((need): Unfilled => {
      if (typeof need === 'string') return { atLeast: 1, of: [need] };
      return 'of' in need ? need : { atLeast: 1, of: need };
    })
    .filter(({ atLeast, of }) => of.filter((one) => filled.has(one)).length < atLeast);
}

/** One need in the user's words. */
export function wordsOfNeed(need: Need): string {
  if (!need.startsWith('tag.')) return needWords[need as keyof typeof needWords];
  return `texts of activities that speak of it (${need.slice('tag.'.length)})`;
}

/** Why a habit cannot be computed, and what to do next. */
export function missingWords(missing: readonly Unfilled[]): string {
  const lists = missing.map(({ atLeast, of }) => {
    const words = of.map(wordsOfNeed).join(', or ');
    return atLeast > 1 ? `${atLeast} of these: ${of.map(wordsOfNeed).join('; ')}` : words;
  });
  return `Your files do not hold ${lists.join(', nor ')}. Add ${lists.length > 1 ? 'them' : 'it'} to the export and drop the file again.`;
}
