/** Eight hexadecimal digits for an id, salted anew for each workspace: an address tells nobody who is looked at. */
export class Codes {
  readonly #salt = [...crypto.getRandomValues(new Uint8Array(8))].join('.');

  of(id: string): string {
    let hash = 0x811c9dc5;
    for (const letter of `${this.#salt}/${id}`) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  }

  /** The id behind a code, or null where none of these has it. */
  find(code: string | null, ids: readonly string[]): string | null {
    return code === null ? null : (ids.find((id) => this.of(id) === code) ?? null);
  }
}
