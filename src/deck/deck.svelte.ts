import { array, boolean, nullable, object, string, type infer as Infer } from 'zod';

/** What a workspace keeps of a deck: habits by their ids, in their order, each once. */
export const savedDeck = object({
  slides: array(
    object({
      /** The habit's id; the slide has no other. */
      id: string(),
      /** The coach's own question; null or blank for the habit's. */
      question: nullable(string()),
      note: string(),
      /** True where the room guesses before it sees the value. */
      hidden: boolean(),
    }),
  ),
});
export type SavedDeck = Infer<typeof savedDeck>;
export type Slide = Readonly<SavedDeck['slides'][number]>;

export const emptyDeck: SavedDeck = { slides: [] };

/** What a coach presents: one habit a slide, with a question and notes. */
export class Deck {
  #slides = $state.raw<readonly Slide[]>([]);
  #removed = $state.raw<{ slide: Slide; at: number } | null>(null);

  get slides(): readonly Slide[] {
    return this.#slides;
  }
  /** The slide that was removed last, while that can be undone. */
  get removed(): Slide | null {
    return this.#removed?.slide ?? null;
  }

  has(id: string): boolean {
    return this.#slides.some((slide) => slide.id === id);
  }

  /** A slide at the end; a habit that has one keeps it. */
  add(id: string): void {
    if (this.has(id)) return;
    // Who removed a slide and adds its habit again wants back what was written on it.
    const slide =
      this.#removed?.slide.id === id ? this.#removed.slide : { id, question: null, note: '', hidden: false };
    if (this.#removed?.slide.id === id) this.#removed = null;
    this.#slides = [...this.#slides, slide];
  }

  remove(id: string): void {
    const at = this.#slides.findIndex((slide) => slide.id === id);
    const slide = this.#slides[at];
    if (!slide) return;
    this.#removed = { slide, at };
    this.#slides = this.#slides.toSpliced(at, 1);
  }

  /** The removed slide is back where it was. */
  undo(): void {
    if (!this.#removed) return;
    const { slide, at } = this.#removed;
    this.#removed = null;
    this.#slides = this.#slides.toSpliced(at, 0, slide);
  }

  /** The slide stands at this place, counted from 0, or at the nearest end. */
  move(id: string, to: number): void {
    const slide = this.#slides.find((one) => one.id === id);
    if (!slide) return;
    const others = this.#slides.filter((one) => one !== slide);
    this.#slides = others.toSpliced(Math.max(0, to), 0, slide);
  }

  /** The coach's question; null for the habit's own. */
  ask(id: string, question: string | null): void {
    this.#change(id, { question });
  }

  note(id: string, note: string): void {
    this.#change(id, { note });
  }

  /** Whether the slide starts with its value hidden. */
  hide(id: string, hidden: boolean): void {
    this.#change(id, { hidden });
  }

  get saved(): SavedDeck {
    return { slides: [...this.#slides] };
  }

  /** Another deck in place of this one; of a habit that comes twice the first slide counts. */
  restore({ slides }: SavedDeck): void {
    this.#removed = null;
    this.#slides = slides.filter((slide, at) => slides.findIndex(({ id }) => id === slide.id) === at);
  }

  #change(id: string, change: Partial<Slide>): void {
    this.#slides = this.#slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide));
  }
}
