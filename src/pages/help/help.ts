import { habits, type Habit } from '../../habits';
import { groups, type Group } from '../../habits/habit';
import { wordsOfNeed } from '../../habits/needs';
import { say, t } from '../../language/t';
import { groupWords } from '../audit/group-words';

/** What a person reads about one habit, before there is a number. */
export interface HabitHelp {
  id: string;
  title: string;
  question: string;
  parts: { term: string; words: string }[];
}

export interface GroupHelp {
  group: Group;
  words: string;
  habits: HabitHelp[];
}

/** Every habit by group, in the order of the audit's page. */
export function helpGroups(all: readonly Habit[] = habits): GroupHelp[] {
  return groups.map((group) => ({
    group,
    words: say(groupWords[group]),
    habits: all.filter((habit) => habit.group === group).map(helpOf),
  }));
}

function helpOf(habit: Habit): HabitHelp {
  const { id, title, question, definition, why, ask, next } = habit;
  return {
    id,
    title,
    question,
    parts: [
      { term: t`What counts`, words: definition },
      { term: t`Why`, words: why },
      { term: t`To ask`, words: ask },
      { term: t`To do`, words: next },
      { term: t`Needs`, words: capital(needsWords(habit)) },
    ],
  };
}

/** What the files must hold for it, the ways to do without apart. */
function needsWords({ needs, fallbacks = [] }: Habit): string {
  const listed = needs.map((need) => {
    if (typeof need === 'string') return wordsOfNeed(need);
    if ('atLeast' in need) return t`${need.atLeast} of these: ${need.of.map(wordsOfNeed).join(', ')}`;
    return need.map(wordsOfNeed).reduce((one, other) => t`${one} or ${other}`);
  });
  const without = fallbacks.map(({ proxy }) => proxy);
  const words = `${listed.join('; ')}.`;
  return without.length === 0 ? words : t`${words} Without it, less exactly: ${without.join('; ')}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
