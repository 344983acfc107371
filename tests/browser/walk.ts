import type { Download, Locator, Page } from '@playwright/test';

/** A user's way through the app, each click and each key of it counted. */
export class Walk {
  readonly #made: string[] = [];

  constructor(
    readonly who: string,
    readonly page: Page,
  ) {}

  async click(target: Locator): Promise<void> {
    const words = await target.evaluate(
      (element) => element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '',
    );
    await target.click();
    this.#made.push(words.trim().replace(/\s+/g, ' ').slice(0, 40));
  }

  button(name: string | RegExp): Promise<void> {
    return this.click(this.page.getByRole('button', { name, exact: typeof name === 'string' }).first());
  }

  /** Opens a list and chooses of it: two clicks. */
  async choose(list: Locator, option: string): Promise<void> {
    await list.selectOption(option);
    this.#made.push('a list', option);
  }

  /** Types over what stands in a field; to come there is a click. */
  async type(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    this.#made.push(`“${text.slice(0, 24)}”`);
  }

  async key(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.#made.push(key);
  }

  /** What a click downloads. */
  async download(name: string | RegExp): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(name)]);
    return download;
  }

  /** Prints the way. */
  tell(): void {
    process.stdout.write(`${this.who}, ${this.#made.length} clicks and keys: ${this.#made.join(' → ')}\n`);
  }
}
