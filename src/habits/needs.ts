import { within } from '../language/format';
import { later, say, t } from '../language/t';
import { tagWords, type Tag } from '../model/tags/tags';

/** What a habit may need, as a user would call it: canonical columns, and what can be told from several of them. */
export const needWords = {
  'deals.deal_id': later('a file of deals'),
  'deals.account_id': later('the account of deals'),
  'deals.amount': later('the amount of deals'),
  'deals.closed_on': later('the closing date of deals'),
  'deals.created_at': later('the creation date of deals'),
  'deals.created_by': later('who created each deal'),
  'deals.expected_close_on': later('the expected closing date of open deals'),
  'deals.loss_reason': later('the reason of lost deals'),
  'deals.source': later('the source of deals'),
  'deals.referred_by_contact_id': later('the contact who referred a deal'),
  'deals.referred_by_account_id': later('the account that referred a deal'),
  'deals.competitor': later('the competitor of deals'),
  'deals.discount_share': later('the discount of deals'),
  'deals.need': later('the need or goal behind deals'),
  'deals.stage': later('the stage of deals'),
  'deals.next_step': later('the next step of deals'),
  'deals.next_step_on': later('the date of the next step of deals'),
  'deals.last_activity_on': later('the last activity date of deals'),
  'accounts.owner': later('the owner of accounts'),
  'accounts.created_on': later('the creation date of accounts'),
  'accounts.last_activity_on': later('the last activity date of accounts'),
  'accounts.is_reference': later('whether an account is a reference'),
  'accounts.endorsed_on': later('the date of an account’s endorsement'),
  'contacts.contact_id': later('a file of contacts'),
  'contacts.account_id': later('the account of contacts'),
  'contacts.role': later('the role of contacts'),
  'contacts.title': later('the job title of contacts'),
  'contacts.left_on': later('when a contact left'),
  'contacts.bounced_on': later('when mail to a contact bounced'),
  'contacts.created_on': later('the creation date of contacts'),
  'deal_contacts.role': later('the roles of contacts on deals'),
  'leads.lead_id': later('a file of leads'),
  'leads.created_at': later('the creation date of leads'),
  'leads.value': later('the value of leads'),
  'leads.source': later('the source of leads'),
  'activities.activity_id': later('a file of activities (calls, emails, meetings)'),
  'activities.contact_id': later('the contact of activities'),
  'activities.subject': later('the subject of activities'),
  'activities.body': later('the text of activities'),
  'activities.created_at': later('when activities were entered'),
  'activities.due_on': later('the due date of activities'),
  'activities.starts_at': later('the start of meetings'),
  'activities.minutes': later('the length of meetings'),
  'activities.place': later('the place of meetings'),
  'activity_links.contact_id': later('all contacts of an activity'),
  'quotas.amount': later('a file of quotas'),
  'line_items.product': later('the products of deals'),
  touches: later('calls, emails or meetings with somebody outside'),
  'touches.on deals': later('calls, emails or meetings linked to deals or their accounts'),
  'touches.in person': later('the place of meetings, or visits'),
  'touches.time': later('the time of day of calls, emails and meetings'),
  meetings: later('meetings with somebody outside'),
  incoming: later('incoming emails or messages with their time of day'),
  notes: later('notes as rows of their own'),
  planned: later('activities that are planned, with their due date'),
  'several contacts': later('all the contacts of a meeting where it has several'),
  tasks: later('tasks as rows of their own'),
  'own text': later('the text of meetings'),
  proposals: later('deals that reached a proposal'),
  decisions: later('deals that were won or lost'),
  'proposals.dated': later('the history of stages (when each deal came into each stage)'),
  'stages.known': later('the stage in which deals were lost'),
  'history.stage': later('the history of stages'),
  'history.amount': later('the history of amounts'),
  'history.expected_close_on': later('the history of closing dates'),
  'history.need': later('the history of the need or goal'),
  'leads.inbound': later('leads that came in by themselves (web, marketing, referral)'),
  'leads.time': later('the time of day at which leads were created'),
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
  if (!isTag(need)) return say(needWords[need]);
  const tag = within(say(tagWords[need.slice('tag.'.length) as Tag].title));
  return t`texts of activities that speak of it (${tag})`;
}

function isTag(need: Need): need is `tag.${Tag}` {
  return need.startsWith('tag.');
}

/** Why a habit cannot be computed, and what to do next. */
export function missingWords(missing: readonly Unfilled[]): string {
  const lists = missing.map(({ atLeast, of }) => {
    const words = of.map(wordsOfNeed);
    return atLeast > 1 ? t`${atLeast} of these: ${words.join('; ')}` : words.reduce((all, one) => t`${all}, or ${one}`);
  });
  const all = lists.reduce((before, one) => t`${before}, nor ${one}`);
  return lists.length > 1
    ? t`Your files do not hold ${all}. Add them to the export and drop the file again.`
    : t`Your files do not hold ${all}. Add it to the export and drop the file again.`;
}
