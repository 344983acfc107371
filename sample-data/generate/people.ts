import { day } from './calendar';
import { plain } from './names';
import { repPlans } from './reps';
import type { Person } from './team';

const mail = (first: string, last: string): string => `${plain(first)}.${plain(last)}@northlight.example.com`;

/** The six reps in the order of their plans, then their manager and the account under which machines write. */
export function makePeople(): Person[] {
  const reps = repPlans.map(({ first, last }, i): Person => {
    const startedOn = day('2021-01-04') + i * 91;
    return { first, last, email: mail(first, last), title: 'Sales Representative', kind: 'rep', startedOn };
  });
  const manager: Person = {
    first: 'Helga',
    last: 'Weiß',
    email: mail('Helga', 'Weiß'),
    title: 'Sales Manager',
    kind: 'manager',
    startedOn: day('2019-03-01'),
  };
  const machine: Person = {
    first: '',
    last: 'Integration User',
    email: 'integration@northlight.example.com',
    title: 'Integration',
    kind: 'integration',
    startedOn: day('2019-03-01'),
  };
  return [...reps, manager, machine];
}

/** The manager's and the machine's position in the list of people. */
export const MANAGER = repPlans.length;
export const MACHINE = repPlans.length + 1;
