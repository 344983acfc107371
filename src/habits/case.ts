/** The shape of the row that every habit's query returns; the number is computed from exactly these. */
export interface Case {
  case_id: string;
  rep: string | null;
  subject_kind: string;
  subject_id: string;
  account_id: string | null;
  deal_id: string | null;
  /** ISO day. */
  happened_on: string | null;
  hit: boolean | null;
  value: number | null;
  x: number | null;
  part: string | null;
  amount: number | null;
  censored: boolean | null;
  note: string | null;
}
