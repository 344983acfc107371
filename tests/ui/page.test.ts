import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let dom: JSDOM;
let scrolled: number[][];

beforeEach(() => {
  dom = new JSDOM('<!doctype html><h1 id="one">One</h1><h1 id="two">Two</h1><button>b</button>');
  scrolled = [];
  vi.stubGlobal('document', dom.window.document);
  vi.stubGlobal('window', {
    scrollTo: (...place: number[]) => scrolled.push(place),
    matchMedia: () => ({ matches: true }),
  });
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

const heading = (id: string) => dom.window.document.getElementById(id) as HTMLElement;

describe('arriving at a page', () => {
  it('takes the focus to its heading and to the top, but for the first page', async () => {
    const { arrive } = await import('../../src/ui/arrive');
    arrive(heading('one'), null);
    expect(dom.window.document.title).toBe('Rainmaker');
    expect(dom.window.document.activeElement).toBe(dom.window.document.body);
    arrive(heading('two'), 'Audit');
    expect(dom.window.document.title).toBe('Audit · Rainmaker');
    expect(dom.window.document.activeElement?.id).toBe('two');
    expect(scrolled).toEqual([[0, 0]]);
  });

  it('names the page anew without moving the focus', async () => {
    const { arrive } = await import('../../src/ui/arrive');
    const page = arrive(heading('one'), 'No-rate');
    page.update('Data');
    expect(dom.window.document.title).toBe('Data · Rainmaker');
    expect(scrolled).toEqual([]);
  });
});

describe('light and dark', () => {
  it('begin as the system is set, and change on the page alone', async () => {
    const { currentTheme, switchTheme } = await import('../../src/ui/theme');
    expect(currentTheme()).toBe('dark');
    expect(switchTheme()).toBe('light');
    expect(dom.window.document.documentElement.dataset['theme']).toBe('light');
    expect(switchTheme()).toBe('dark');
    expect(currentTheme()).toBe('dark');
  });
});
