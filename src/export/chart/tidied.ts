const geometry = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'd', 'width', 'height', 'transform'];

/** Control characters and halves of letters, which XML cannot hold: a file with one of these does not open. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text as a file can hold it: what is no letter at all becomes a sign that says so. */
export function writable(text: string): string {
  return text.replace(unwritable, '\ufffd');
}

/**
 * A copy of a chart that can leave the page: without the style element that Plot adds, with places to a hundredth of a
 * pixel, and with nothing in its words that a file cannot hold.
 */
export function tidied(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute('class');
  copy.removeAttribute('font-family');
  for (const style of copy.querySelectorAll('style')) style.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of geometry) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, value.replace(/-?\d+\.\d{3,}(?!\d*e)/g, hundredths));
    }
    for (const { name, value } of element.attributes) element.setAttribute(name, writable(value));
    for (const child of element.childNodes) {
      if (child.nodeType === 3) child.textContent = writable(child.textContent ?? '');
    }
  }
  return copy;
}

function hundredths(number: string): string {
  return `${Math.round(Number(number) * 100) / 100}`;
}
