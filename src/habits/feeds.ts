import { objectNames, objects, type ObjectName } from '../crms/fields';
import type { Mapping } from '../intake/recognise/mapping';
import { habits, type Habit } from './index';
import { inOrder } from './in-order';
import { unfilled, type Need, type Needs } from './needs';

/** What a mapping fills, as far as it is known before any row is read. */
type Filling = Pick<Mapping, 'object' | 'fields' | 'constants' | 'wideStages' | 'wideQuotas'>;

/** The columns that can fill a need whose name is not theirs: `deals` is any file of deals. One of them is enough. */
const sources: Partial<Record<Need, readonly string[]>> = {
  'deals.deal_id': ['deals'],
  'deals.account_id': ['deals.account_id', 'deals.account_name'],
  'deals.amount': ['deals.amount', 'deals.closed_amount', 'deals.amount_base'],
  'deals.closed_on': ['deals.closed_on', 'deals.won_on', 'deals.lost_on'],
  'deals.created_by': ['deals.created_by_id', 'deals.created_by_name'],
  'deals.referred_by_contact_id': ['deals.referred_by_contact_id', 'deals.referred_by'],
  'deals.referred_by_account_id': ['deals.referred_by_account_id', 'deals.referred_by'],
  'deals.discount_share': ['deals.discount_share', 'deals.list_amount', 'line_items.discount_share'],
  'accounts.owner': ['accounts.owner_id', 'accounts.owner_name'],
  'accounts.created_on': ['accounts.created_at'],
  'contacts.contact_id': ['contacts'],
  'contacts.account_id': ['contacts.account_id', 'contacts.account_name'],
  'contacts.created_on': ['contacts.created_at'],
  'leads.lead_id': ['leads'],
  'activities.activity_id': ['activities'],
  'activities.contact_id': ['activities.contact_id', 'activities.contact_name'],
  'activity_links.contact_id': ['links.contact_id'],
  touches: ['activities'],
  'touches.on deals': [
    ...['id', 'name'].flatMap((by) =>
      ['deal', 'account', 'contact', 'regarding'].map((to) => `activities.${to}_${by}`),
    ),
    'links',
  ],
  'touches.in person': ['activities.kind', 'activities.place'],
  'touches.time': ['activities.starts_at', 'activities.done_at', 'activities.created_at'],
  meetings: ['activities'],
  incoming: ['activities.direction'],
  notes: ['activities'],
  planned: ['activities.due_on', 'activities.starts_at'],
  'several contacts': ['links.contact_id', 'activities.contact_id', 'activities.contact_name'],
  tasks: ['activities'],
  'own text': ['activities.body'],
  proposals: ['deals.stage', 'changes', 'deals.wide stages'],
  'proposals.dated': ['changes', 'deals.wide stages'],
  'stages.known': ['deals.last_open_stage', 'changes', 'deals.wide stages'],
  'history.stage': ['changes', 'deals.wide stages'],
  'history.amount': ['changes'],
  'history.expected_close_on': ['changes'],
  'history.need': ['changes.field'],
  'leads.inbound': ['leads.source'],
  'leads.time': ['leads.created_at'],
  'quotas.amount': ['quotas.amount', 'quotas.wide quotas', 'people.wide quotas'],
};
/** Tags are told from texts. */
const texts = ['activities.subject', 'activities.body'];

const sourcesOf = (need: Need): readonly string[] => (need.startsWith('tag.') ? texts : (sources[need] ?? [need]));

/** How many habits there are. */
export const all = habits.length;

/** How many habits these columns can feed at most: whether there is a value in them is known when they are read. */
export function fedBy(files: readonly Filling[]): number {
  return fed(new Set(files.flatMap(columnsOf)));
}

/** How many more habits a file of another kind could feed, the best kinds first, those that feed none left out. */
export function wouldAdd(files: readonly Filling[]): { object: ObjectName; more: number }[] {
  const here = new Set(files.flatMap(columnsOf));
  const now = fed(here);
  return objectNames
    .filter((object) => !here.has(object))
    .map((object) => ({ object, more: fed(new Set([...here, ...everyColumn(object)])) - now }))
    .filter(({ more }) => more > 0)
    .toSorted((a, b) => b.more - a.more);
}

function fed(columns: ReadonlySet<string>): number {
  const filled = new Set(habits.flatMap(needsOf).filter((need) => sourcesOf(need).some((one) => columns.has(one))));
  const can = new Set<string>();
  for (const habit of inOrder(habits)) if (isFed(habit, filled, can)) can.add(habit.id);
  return can.size;
}

function isFed(habit: Habit, filled: ReadonlySet<string>, can: ReadonlySet<string>): boolean {
  const isBehind = (habit.dependsOn ?? []).every((id) => can.has(id));
  return isBehind && waysTo(habit).some((needs) => unfilled(needs, filled).length === 0);
}

const waysTo = ({ needs, fallbacks = [] }: Habit): Needs[] => [needs, ...fallbacks.map((one) => one.needs)];

/** Everything that one of a habit's ways names. */
const needsOf = (habit: Habit): Need[] =>
  waysTo(habit)
    .flat()
    .flatMap((need) => (typeof need === 'string' ? [need] : 'of' in need ? need.of : need));

function columnsOf({ object, fields, constants, wideStages, wideQuotas = [] }: Filling): string[] {
  const named = [...Object.keys(fields), ...Object.keys(constants)];
  if (wideStages.length > 0) named.push('wide stages');
  if (wideQuotas.length > 0) named.push('wide quotas');
  return [object, ...named.map((field) => `${object}.${field}`)];
}

const everyColumn = (object: ObjectName): string[] => [
  object,
  ...Object.keys(objects[object]).map((field) => `${object}.${field}`),
];
