const numbers = ['No', 'One', 'Two', 'Three'];

/** How many findings there are, said so that nobody takes silence for praise. */
export function auditTitle(found: number, team: boolean, habits: { computed: number; cases: number }): string {
  if (habits.computed === 0) return 'These files answer none of the questions yet';
  if (habits.cases === 0) return 'There is no case to look at: choose a longer period, or another day';
  if (found === 0) return team ? 'Nothing stands out beyond chance' : 'Nothing here stands out beyond chance';
  return `${numbers[found] ?? found} ${found === 1 ? 'thing stands' : 'things stand'} out`;
}

/** What else lies outside a 95% band, said beneath the title by number alone: it is not announced. */
export function worthALookWords(n: number): string {
  if (n === 0) return '';
  return n === 1
    ? 'One more dot below lies outside its 95% band without being a finding: worth a look.'
    : `${n} more dots below lie outside their 95% bands without being findings: worth a look.`;
}
