import { literal } from '../../db/sql';

const yes = new Set(
  '1 1.0 true t yes y on x ✓ wahr ja j vrai oui o verdadero si sí s verdadeiro sim active aktiv actif activo ativo enabled'.split(
    ' ',
  ),
);
const no = new Set(
  '0 0.0 false f no n off falsch nein faux non falso não nao inactive inaktiv inactif inactivo inativo disabled'.split(
    ' ',
  ),
);

/** True, false, or null for a word that is neither (`Won` is not). */
export function flagOf(word: string): boolean | null {
  const plain = word.trim().toLowerCase();
  return yes.has(plain) ? true : no.has(plain) ? false : null;
}

/** How a column writes its flags: its words, and whether an empty cell is a no, as in a box that was not ticked. */
export interface FlagSurvey {
  yes: string[];
  no: string[];
  blankIsNo: boolean;
}

/** The words of a column sorted. A column that says yes and never no says no by its empty cells. */
export function flagSurvey(words: readonly string[]): FlagSurvey {
  const said = (answer: boolean) => words.filter((word) => flagOf(word) === answer);
  const survey = { yes: said(true), no: said(false) };
  const onlyYes = survey.yes.length > 0 && survey.yes.length === words.length;
  return { ...survey, blankIsNo: onlyYes };
}

/** SQL for a flag; null where the cell says neither. */
export function flagSql(text: string, { yes: ja, no: nein, blankIsNo }: FlagSurvey): string {
  const when = (words: string[], answer: boolean) =>
    words.length > 0 ? ` when ${text} in (${words.map(literal).join(', ')}) then ${answer}` : '';
  const cases = `${when(ja, true)}${when(nein, false)}${blankIsNo ? ` when ${text} is null then false` : ''}`;
  return cases === '' ? 'null::boolean' : `case${cases} end`;
}
