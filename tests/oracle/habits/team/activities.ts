import type { Given } from '../world/given';
import { plus } from '../world/days';
import type { Draw } from './draw';

type Row = Given[string][number];

const touchKinds = ['call', 'call', 'email', 'email', 'meeting', 'meeting', 'visit', 'message', 'letter'];
const subjects = [
  'Call',
  'Meeting',
  'Anruf',
  'Next offer',
  'Plan for May',
  'Demo of the new part',
  'Besprechung',
  null,
];
const places = [null, 'Zoom', 'Main Street 1', 'https://teams.test/1', 'Werk Nord'];
const tagNames = [
  ['referral ask', 'thank-you', 'review', 'endorsement', 'check-in', 'proposal', 'ask for the order'],
  ['handover', 'feedback', 'survey', 'coaching', 'give', 'price'],
].flat();

/** Activities of every kind with their tags, links and moved due days. */
export function activities(draw: Draw, owners: readonly string[], given: Given): Given {
  const timed = draw.chance(0.75);
  const early = draw.chance(0.15) ? 30 : 0;
  // Of sixty days alone, most are one person's, weekends and all.
  const back = draw.pick([60, 250, 400, 900]);
  const silent = draw.chance(0.2) ? draw.pick(owners) : '';
  const counts = { activities: draw.int(100, 400) };
  const pick = (table: string): Row => draw.pick([{}, ...(given[table] ?? [])]);
  const rows: Row[] = [];
  const links: Row[] = [];
  const changes: Row[] = [];

  // Some leads are touched again and again.
  const few = [pick('leads'), pick('leads'), pick('leads')];

  for (let at = 0; at < counts.activities; at++) {
    const activity_id = `t${at + 1000}`;
    const deal = draw.chance(0.35) ? pick('deals') : {};
    const lead = draw.chance(0.12) ? draw.pick([...few, pick('leads')]) : {};
    const account = deal['account_id'] ?? (draw.chance(0.75) ? pick('accounts')['account_id'] : null) ?? null;
    const people = (given['contacts'] ?? []).filter((one) => one['account_id'] === account);
    const contact = draw.chance(0.5) ? draw.pick([{}, ...people]) : {};
    const day = dayOfAct(lead, deal);
    const moment = timed ? `${day} ${draw.time()}` : `${day} 00:00:00`;
    const sort = draw.pick(['touch', 'touch', 'touch', 'touch', 'touch', 'incoming', 'note', 'planned', 'task', 'odd']);
    const owner = draw.maybe(0.96, back === 60 && draw.chance(0.6) ? (owners[0] as string) : draw.pick(owners));
    const row: Row = {
      activity_id,
      kind: draw.pick(touchKinds),
      direction: draw.pick(['outgoing', 'outgoing', null]),
      state: 'done',
      subject: draw.pick(subjects),
      body: null,
      owner: owner === silent ? null : owner,
      account_id: draw.chance(0.85) ? account : null,
      contact_id: contact['contact_id'] ?? null,
      deal_id: deal['deal_id'] ?? null,
      lead_id: lead['lead_id'] ?? null,
      created_at: draw.maybe(0.95, moment),
      done_at: moment,
      has_time: timed,
      is_mass: draw.pick([null, null, null, false]),
      is_automatic: draw.pick([null, null, null, false, true]),
      outside: draw.maybe(0.2, true),
    };
    Object.assign(row, shapeOf(sort, row, day, moment));
    rows.push(row);
    const linked = people.filter(() => draw.chance(0.2));
    links.push(...linked.map((one) => ({ activity_id, contact_id: one['contact_id'] ?? null })));
    // The loader says so of whoever is linked.
    if (linked.length > 0) row['outside'] = true;
    if (draw.chance(0.05)) links.push({ activity_id, person_id: draw.pick(owners) });
    const subject = typeof row['subject'] === 'string' && row['subject'].trim() !== '';
    if (['meeting', 'visit'].includes(String(row['kind'])) && sort === 'touch' && draw.chance(0.4))
      rows.push(noteOn(row, day));
    if (sort === 'touch' && subject && timed && draw.chance(0.04))
      rows.push({ ...row, activity_id: `${activity_id} copy` });
  }
  const computable = new Set(tagNames.filter(() => draw.chance(0.8)));
  const tags = rows.flatMap(({ activity_id = null, kind, direction }) => {
    // They are read from the team's own text alone.
    if (direction === 'incoming' && kind !== 'meeting' && kind !== 'visit') return [];
    const share = ['note', 'task'].includes(String(kind)) ? 0.15 : 0.3;
    if (!draw.chance(share)) return [];
    const drawn = new Set(Array.from({ length: draw.int(1, 3) }, () => draw.pick(tagNames)));
    return [...drawn]
      .filter((tag) => computable.has(tag))
      .map((tag) => ({ activity_id, tag, phrase: tag, place: 'subject' }));
  });
  return {
    activities: rows,
    activity_links: links,
    changes,
    activity_tags: tags,
    tag_facts: tagNames.map((tag) => {
      const count = tags.filter((one) => one.tag === tag).length;
      return { tag, activities: count, computable: computable.has(tag) && count > 0 };
    }),
  };

  /** Often soon after a lead or a deal was made, or a deal was won. */
  function dayOfAct(lead: Row, deal: Row): string {
    const from = lead['created_at'] ?? draw.pick([deal['created_at'] ?? null, deal['closed_on'] ?? null]);
    const soon =
      typeof from === 'string' && draw.chance(0.5) ? plus(from, draw.pick([-1, 0, 1, 3, 7, 8, 14, 15, 45])) : '';
    const day = plus(draw.past(back), -early);
    return soon !== '' && soon <= plus(draw.asOf, -early) ? soon : day;
  }

  /** What was written down of a meeting, soon enough or not. */
  function noteOn(meeting: Row, day: string): Row {
    const at = `${plus(day, draw.pick([0, 1, 2, 3]))} ${timed ? draw.pick(['09:59:00', '18:00:00', '23:59:00']) : '00:00:00'}`;
    return {
      ...meeting,
      activity_id: `${meeting['activity_id']} note`,
      kind: 'note',
      body: 'n'.repeat(draw.pick([10, 49, 50, 51, 80])),
      created_at: at.slice(0, 10) > draw.asOf ? null : at,
      done_at: at.slice(0, 10) > draw.asOf ? null : at,
      starts_at: null,
      ends_at: null,
      minutes: null,
      contact_id: null,
    };
  }

  function shapeOf(sort: string, row: Row, day: string, moment: string): Row {
    const kind = String(row['kind']);
    const ahead = (days: number) => `${plus(day, -days)} ${timed ? '09:00:00' : '00:00:00'}`;
    const created = draw.chance(0.5) ? ahead(draw.pick([1, 1, 2, 5, 20])) : (row['created_at'] ?? null);
    if (sort === 'incoming') return { kind: draw.pick(['email', 'message', 'email', 'call']), direction: 'incoming' };
    if (sort === 'note')
      return { kind: 'note', direction: null, body: 'n'.repeat(draw.pick([10, 49, 50, 51, 80])), outside: null };
    if (sort === 'odd')
      return draw.pick<Row>([
        { state: 'cancelled' },
        { state: 'draft' },
        { state: 'missed' },
        { direction: 'internal' },
        { is_mass: true },
        { kind: 'other' },
      ]);
    if (sort === 'task' || sort === 'planned') return plannedOf(sort, row, created);
    if (kind !== 'meeting' && kind !== 'visit')
      return draw.chance(0.1) && timed ? { starts_at: moment, created_at: created } : {};
    const minutes = draw.pick([30, 44, 45, 60]);
    const ends = draw.chance(0.8);
    return {
      starts_at: moment,
      ends_at: ends ? (timed ? laterBy(moment, minutes) : moment) : null,
      done_at: draw.maybe(0.5, moment),
      // The loader tells them from the two times.
      minutes: ends && timed ? minutes : draw.pick([null, null, 30, 45, 90]),
      place: kind === 'meeting' ? draw.pick(places) : null,
      body: draw.pick([null, 'b'.repeat(49), 'b'.repeat(50)]),
      created_at: created,
    };
  }

  /** A task or a meeting with a due day, before or after as-of, done or not, its due day moved or not. */
  function plannedOf(sort: string, row: Row, created: Row[string]): Row {
    const task = sort === 'task' || draw.chance(0.4);
    const due = plus(draw.asOf, sort === 'task' ? -draw.int(0, 120) : draw.pick([-3, 0, 1, 2, 30, 59, 60, 61, 90]));
    const past = due <= draw.asOf;
    const done = past && draw.chance(0.7);
    const doneDay = plus(due, draw.pick([-2, 0, 0, 1, 5]));
    const day = doneDay > draw.asOf ? due : doneDay;
    if (draw.chance(0.2))
      changes.push({
        entity: 'activity',
        id: row['activity_id'] ?? null,
        changed_at: `${plus(due, -4)} 12:00:00`,
        field: 'due_on',
        before: plus(due, -draw.pick([1, 3, 10])),
        after: due,
      });
    const early = draw.chance(0.5) ? `${plus(due, -draw.pick([0, 1, 3, 30]))} 08:00:00` : created;
    return {
      kind: task ? 'task' : draw.pick(['meeting', 'visit', 'call']),
      state: done ? 'done' : draw.pick(['open', 'open', 'cancelled']),
      created_at: typeof early === 'string' && early.slice(0, 10) > draw.asOf ? `${draw.asOf} 08:00:00` : early,
      due_on: task || draw.chance(0.4) ? due : null,
      starts_at: task ? null : `${due} ${timed ? '10:00:00' : '00:00:00'}`,
      done_at: done ? draw.maybe(0.85, `${day} ${timed ? '15:00:00' : '00:00:00'}`) : null,
    };
  }
}

function laterBy(moment: string, minutes: number): string {
  const at = new Date(`${moment.replace(' ', 'T')}Z`);
  return new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
}
