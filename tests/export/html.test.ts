import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, trusted } from '../../src/export/html';
import { writable } from '../../src/export/chart/tidied';

/** Line ends of any kind are one when markup is read. */
const read = (text: string) => writable(text).replace(/\r\n?/g, '\n');

describe('markup', () => {
  it('shows whatever text it is given, in a cell and in an attribute, and nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const { document } = new JSDOM(html`<p title="${text}">${text}</p>`.text).window;
        const [shown, ...others] = document.body.children;
        expect(others).toHaveLength(0);
        expect(shown?.children).toHaveLength(0);
        expect(shown?.textContent).toBe(read(text));
        expect(shown?.getAttribute('title')).toBe(read(text));
      }),
      { numRuns: 50 },
    );
  });

  it('takes markup of its own, lists of it, numbers, and nothing for null', () => {
    const items = ['a', '<b>'].map((word) => html`<li>${word}</li>`);
    const made = html`<ul>
        ${items}
      </ul>
      ${null}${0}${trusted('<i>x</i>')}`.text;
    expect(made.replace(/\s+/g, '')).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0<i>x</i>');
  });
});
