const steps: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus from one cell's button to its neighbour, as in a spreadsheet. Cells are `[data-cell]`, by row. */
export function moveByArrow(event: KeyboardEvent): void {
  const step = steps[event.key];
  const from = event.target instanceof HTMLElement ? event.target : null;
  const row = from?.closest('tr');
  if (!step || !from?.matches('[data-cell]') || !row) return;
  const [down, right] = step;
  const beside = down < 0 ? row.previousElementSibling : down > 0 ? row.nextElementSibling : row;
  const cells = (one: Element | null) => [...(one?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
  const to = cells(beside)[cells(row).indexOf(from) + right];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
