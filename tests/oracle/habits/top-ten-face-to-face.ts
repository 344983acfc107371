import { fallback, main, type Answer } from './world/case';
import { after, last, plus } from './world/days';
import { isMeeting, type Act } from './world/touches';
import { plannedDays, type World } from './world/world';

/** Each rep's ten largest accounts, met in person within 60 days or to be met within 60. */
export function topTenFaceToFace(world: World): Answer {
  const { asOf, day } = world;
  if (world.meetings().length === 0) return null;
  const told = world.meetings().some((act) => act.kind === 'visit' || act.place !== null);
  const inPerson = (act: Act) => !told || act.kind === 'visit' || (act.place !== null && !isOnline(act.place));
  const booked = world
    .planned()
    .filter((act) => isMeeting(act) && inPerson(act) && plannedDays(act).some((on) => after(on, asOf, 1, 60)));
  const cases = world.largest(10).map(({ account, rep }) => {
    const id = account.account_id as string;
    const met = world.onAccount(id).some((act) => isMeeting(act) && inPerson(act) && last(act.on, day, 60));
    const hit = met || booked.some((act) => act.account === id);
    return { case_id: id, rep, hit: world.found(hit, rep, plus(day, -59), day) };
  });
  return told ? main(cases) : fallback(cases);
}

const isOnline = (place: string): boolean =>
  /zoom|teams|meet|webex|online|video|skype|phone|telefon|call|http/i.test(place);
