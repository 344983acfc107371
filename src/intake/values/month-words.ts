/** Month names and their short forms in English, German, French, Spanish and Portuguese, without accents. */
const words: readonly string[] = [
  'january jan januar janner janvier janv enero ene janeiro',
  'february feb februar fevrier fevr fev febrero fevereiro',
  'march mar marz mrz maerz mars marzo marco',
  'april apr avril avr abril abr',
  'may mai mayo maio',
  'june jun juni juin junio junho',
  'july jul juli juillet juil julio julho',
  'august aug aout agosto ago',
  'september sep sept septembre septiembre setiembre setembro set',
  'october oct oktober okt octobre octubre outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro',
];

const numbers = new Map(words.flatMap((line, at) => line.split(' ').map((word) => [word, at + 1] as const)));

/** 1…12 for the name of a month, or undefined. */
export function monthNumber(word: string): number | undefined {
  return numbers.get(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

const line = ` ${[...numbers].map(([word, month]) => `${word}=${String(month).padStart(2, '0')}`).join(' ')}`;

/** SQL for the two digits of a month's name; an unknown word gives other text, which no date format reads. */
export function monthDigits(word: string): string {
  const plain = `' ' || lower(strip_accents(${word})) || '='`;
  return `substr('${line}', instr('${line}', ${plain}) + length(${plain}), 2)`;
}
