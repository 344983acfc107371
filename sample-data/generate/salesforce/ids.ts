const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const checks = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The first three letters of an id tell its object. */
export const prefixes = {
  user: '005',
  account: '001',
  contact: '003',
  deal: '006',
  lead: '00Q',
  task: '00T',
  event: '00U',
  history: '008',
  fieldHistory: '017',
  role: '00K',
  quota: '0J9',
  massMail: '0XB',
  profile: '00e',
} as const;

/** An opaque 18-letter id: 15 letters, then three that spell which of them are capitals, as Salesforce does. */
export function idOf(object: keyof typeof prefixes, at: number): string {
  let rest = ((at + 1) * 7_919 + 104_729) % 62 ** 5;
  let tail = '';
  for (let i = 0; i < 5; i++) {
    tail = (digits[rest % 62] ?? 'A') + tail;
    rest = Math.floor(rest / 62);
  }
  const short = `${prefixes[object]}5g00000${tail}`;
  return short + [0, 5, 10].map((from) => checkLetter(short.slice(from, from + 5))).join('');
}

function checkLetter(five: string): string {
  const bits = [...five].reduce((sum, letter, i) => sum + (/[A-Z]/.test(letter) ? 2 ** i : 0), 0);
  return checks[bits] ?? 'A';
}

/** What an empty lookup holds in a Data Export. */
export const EMPTY_ID = '000000000000000AAA';

export const lookup = (object: keyof typeof prefixes, at: number | null): string =>
  at === null ? EMPTY_ID : idOf(object, at);
