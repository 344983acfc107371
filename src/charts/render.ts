import * as Plot from '@observablehq/plot';

/** Draws: the only call of Plot. The description makes the picture readable to a screen reader. */
export function render(options: Plot.PlotOptions, description: string, document: Document): SVGSVGElement {
  const drawn = Plot.plot({ ...options, document, figure: false }) as SVGSVGElement;
  // A picture has one name: those that Plot gives to its groups are for nobody.
  for (const group of drawn.querySelectorAll('g[aria-label]')) group.setAttribute('aria-hidden', 'true');
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', description);
  return drawn;
}
