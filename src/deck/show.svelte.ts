import { t } from '../language/t';
import type { Deck, Slide } from './deck.svelte';
import { meaningOf, type Verb } from './keys';

/** What the room sees of the slide that is on. */
export type View = 'slide' | 'overview' | 'help' | 'blank';

/** What the page does for a show: it alone knows addresses and windows. */
export interface Hall {
  /** The habit of the slide that the address names; null where it names none. */
  at(): string | null;
  /** To a slide, or out of the show. */
  go(id: string | null): void;
  /** To the records behind a slide. */
  records(id: string): void;
  fullScreen(): void;
  speaker(): void;
}

/** A deck that is presented: the same for the room and for the speaker's window. */
export class Show {
  #view = $state.raw<View>('slide');
  #typed = $state.raw('');
  /** What was hidden or shown by hand, by slide. */
  #covers = $state.raw<Readonly<Record<string, boolean>>>({});
  #since = $state.raw<number | null>(null);
  #live = $state.raw<string | null>(null);
  #notice = $state.raw<string | null>(null);

  constructor(
    readonly deck: Deck,
    private readonly hall: Hall,
  ) {}

  get slides(): readonly Slide[] {
    return this.deck.slides;
  }
  /** The place of the slide that is on, from 0; −1 where none is. */
  get at(): number {
    const id = this.hall.at() ?? this.#live;
    return this.slides.findIndex((slide) => slide.id === id);
  }
  get slide(): Slide | null {
    return this.slides[this.at] ?? null;
  }
  get next(): Slide | null {
    return this.slides[this.at + 1] ?? null;
  }
  /** True while the room looks at the slides: not at the records, nor at the deck as it is made. */
  get isOn(): boolean {
    return this.hall.at() !== null && this.at >= 0;
  }
  get view(): View {
    return this.#view;
  }
  /** The digits that Enter will jump to. */
  get typed(): string {
    return this.#typed;
  }
  /** When the show began, ms since 1970; null before. */
  get since(): number | null {
    return this.#since;
  }
  /** The slide whose records the room looks at. */
  get live(): string | null {
    return this.#live;
  }
  /** What went another way than the keys asked for. */
  get notice(): string | null {
    return this.#notice;
  }

  isCovered({ id, hidden }: Slide): boolean {
    return this.#covers[id] ?? hidden;
  }

  /** The room sees the slide now; the clock runs from the first on. */
  begin(): void {
    this.#since ??= Date.now();
    this.#live = null;
  }

  /** The clock runs anew. */
  restart(): void {
    this.#since = Date.now();
  }

  /** The show is over: the next one begins as the deck says. */
  end(): void {
    this.#since = null;
    this.#live = null;
    this.#covers = {};
    this.#look('slide');
  }

  tell(notice: string | null): void {
    this.#notice = notice;
  }

  /** To a slide, by its place from 0. */
  to(at: number): void {
    const slide = this.slides[at];
    if (!slide) return;
    this.#look('slide');
    this.hall.go(slide.id);
  }

  /** Takes a key, from either window. False for one that means nothing here. */
  press(key: string): boolean {
    const meaning = meaningOf(key);
    if (meaning === null || (key === 'Enter' && this.#typed === '')) return false;
    this.#notice = null;
    if (meaning.digit !== undefined) this.#typed = `${this.#typed}${meaning.digit}`.slice(-3);
    else this.do(meaning.verb);
    return true;
  }

  do(verb: Verb): void {
    const typed = this.#typed;
    this.#typed = '';
    switch (verb) {
      case 'next':
        return this.#forward();
      case 'previous':
        return this.to(Math.max(0, this.at - 1));
      case 'first':
        return this.to(0);
      case 'last':
        return this.to(this.slides.length - 1);
      case 'jump':
        return this.#jump(Number(typed));
      case 'cover':
        if (this.slide) this.#covers = { ...this.#covers, [this.slide.id]: !this.isCovered(this.slide) };
        return this.#look('slide');
      case 'blank':
      case 'overview':
      case 'help':
        return this.#look(this.#view === verb ? 'slide' : verb);
      case 'leave':
        if (typed !== '') return;
        return this.#view === 'slide' ? this.hall.go(null) : this.#look('slide');
      case 'records':
        return this.#records();
      case 'full screen':
        return this.hall.fullScreen();
      case 'speaker':
        return this.hall.speaker();
    }
  }

  /** A value that the deck hides is shown first: a clicker has no other key for it. */
  #forward(): void {
    const { slide } = this;
    if (this.#view === 'slide' && slide?.hidden && this.#covers[slide.id] === undefined) return this.do('cover');
    if (this.next) return this.to(this.at + 1);
    this.#look('slide');
    this.#notice = t`This is the last slide.`;
  }

  #jump(no: number): void {
    if (this.slides[no - 1]) return this.to(no - 1);
    this.#notice = t`There is no slide ${no}: the last is ${this.slides.length}.`;
  }

  #records(): void {
    const id = this.slide?.id;
    if (id === undefined) return;
    if (this.#live === id && !this.isOn) return this.hall.go(id);
    this.#look('slide');
    this.#live = id;
    this.hall.records(id);
  }

  #look(view: View): void {
    this.#view = view;
    this.#notice = null;
  }
}
