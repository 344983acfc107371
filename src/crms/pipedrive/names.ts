/** Pipedrive writes `Entity - Field`, both translated: every pairing of these entities and fields. */
const pairs =
  (...entities: string[]) =>
  (...labels: string[]): string[] =>
    entities.flatMap((entity) => labels.map((label) => `${entity} - ${label}`));

export const deal = pairs('Deal', 'Affaire', 'Negócio', 'Trato');
export const organization = pairs('Organization', 'Organisation', 'Organização', 'Organización');
export const person = pairs('Person', 'Personne', 'Pessoa', 'Persona');
export const lead = pairs('Lead', 'Prospect', 'Piste');
export const activity = pairs('Activity', 'Aktivität', 'Activité', 'Atividade', 'Actividad');
