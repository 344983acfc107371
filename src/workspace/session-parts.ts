import { array, boolean, enum as oneOf, int, iso, object, partialRecord, record, string } from 'zod';
import { savedDeck, type Deck } from '../deck/deck.svelte';
import { segmentFields, type Segment } from '../habits/settings';
import { later } from '../language/t';
import { savedMasking, type Masking } from '../masking/masking.svelte';
import { tags } from '../model/tags/tags';
import { preset } from '../preset';
import type { Choices } from '../session/choices.svelte';
import type { Import } from '../session/import.svelte';
import { part, type Part } from './part';
import { rowsPart } from './rows-part';

const corrections = array(object({ activityId: string(), tag: oneOf(tags), yes: boolean() }));
const answers = record(string(), oneOf(['day-first', 'month-first', 'point', 'comma']));
const snoozes = record(string(), object({ reason: string(), until: iso.date() }));
const look = object({
  asOf: iso.date().nullable(),
  windowDays: int().min(1).max(36_500),
  rep: string().nullable(),
  segment: partialRecord(oneOf(segmentFields), string()),
});

/** What was confirmed and set. To be put back before the files are read, which are then read by it. */
export function choiceParts(choices: Choices): Part[] {
  return [
    part('choices', later('the columns and words that you confirmed, and your settings'), preset, {
      get saved() {
        return choices.saved;
      },
      restore: (saved) => choices.add(saved),
    }),
    part('corrections', later('your word on which activities have a tag'), corrections, {
      get saved() {
        return [...choices.tagging.corrections];
      },
      restore: (saved) => {
        choices.tagging = { ...choices.tagging, corrections: saved };
      },
    }),
  ];
}

/** What was made of the files that are there. To be put back once they are read. */
export function importParts(one: Import): Part[] {
  return [
    rowsPart(one),
    part('answers', later('which way dates and amounts are written'), answers, {
      get saved() {
        return { ...one.answers };
      },
      restore: (saved) => {
        one.answers = saved;
      },
    }),
    part('meanings', later('what the words in your files mean'), preset.shape.meanings, {
      get saved() {
        return one.meanings;
      },
      restore: (saved) => {
        one.meanings = saved;
      },
    }),
    part('snoozes', later('your snoozes'), snoozes, {
      get saved() {
        return { ...one.snoozes };
      },
      restore: (saved) => {
        one.snoozes = saved;
      },
    }),
    part('look', later('the day and period that were looked at'), look, {
      get saved() {
        return one.look;
      },
      restore: (saved) => {
        one.look = { ...saved, segment: saved.segment as Segment };
      },
    }),
  ];
}

/** How an audit is shown to others. */
export function shownParts({ deck, masking }: { deck: Deck; masking: Masking }): Part[] {
  return [
    part('deck', later('your deck'), savedDeck, deck),
    part('masking', later('the pseudonyms that names are masked by'), savedMasking, masking),
  ];
}
