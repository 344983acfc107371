const numbers = ['No', 'One', 'Two', 'Three'];

/** How many things stand out, said so that nobody reads nothing as good news alone. */
export function auditTitle(found: number, team: boolean): string {
  if (found === 0)
    return team ? 'Nobody lies outside what chance explains' : 'Nothing here lies outside what chance explains';
  return `${numbers[found] ?? found} ${found === 1 ? 'thing stands' : 'things stand'} out`;
}
