import { Random } from './random';
import { repPlans } from './reps';
import type { Activity } from './team';
import { texts } from './words';

const everyday = new Set(texts.care.map(([subject]) => subject));

/**
 * Gives some of the everyday talks with customers another text: surveys, endorsements, check-ins, so that every rep has
 * some of each. Nothing but the text changes, by chance of its own, so that the team around it stays the same.
 */
export function retell(activities: readonly Activity[], seed: number): Activity[] {
  const random = new Random(seed);
  return activities.map((activity) => {
    const retold = repPlans[activity.owner]?.retold;
    if (!retold || activity.state !== 'done' || !everyday.has(activity.subject)) return activity;
    if (activity.outcome !== null && activity.outcome !== 'Connected') return activity;
    const drawn = random.next();
    const { checkIn, endorsement, survey } = retold;
    // A survey is a mail.
    const surveyed = activity.kind === 'email' ? survey : 0;
    if (drawn < checkIn) return withText(random, activity, 'checkIn');
    if (drawn < checkIn + endorsement) return withText(random, activity, 'endorsement');
    return drawn < checkIn + endorsement + surveyed ? withText(random, activity, 'survey') : activity;
  });
}

function withText(random: Random, activity: Activity, purpose: keyof typeof texts): Activity {
  const [subject, body] = random.pick(texts[purpose]);
  return { ...activity, subject, body: activity.body === '' ? '' : body };
}
