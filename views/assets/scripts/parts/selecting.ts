/** Puts a box over a list that selects all its rows, and lets Shift select what lies between two of them. */
export function offerSelecting(): void {
  for (const cell of document.querySelectorAll<HTMLElement>('[data-select-all]')) {
    const list = cell.closest('table')
    if (list) selectIn(list, cell)
  }
}

function selectIn(list: HTMLTableElement, cell: HTMLElement): void {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')]
  if (boxes.length === 0) return
  const all = document.createElement('input')
  all.type = 'checkbox'
  all.setAttribute('aria-label', cell.dataset.selectAll ?? '')
  cell.append(all)
  let last = -1

  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked
    last = -1
  })
  list.tBodies[0]?.addEventListener('click', (event) => {
    const place = boxes.indexOf(event.target as HTMLInputElement)
    if (place < 0) return
    if (event.shiftKey && last >= 0) {
      const between = boxes.slice(Math.min(place, last), Math.max(place, last) + 1)
      for (const box of between) box.checked = boxes[place]?.checked ?? false
    }
    last = place
    showSum()
  })
  // A browser that goes back keeps what was ticked.
  showSum()

  function showSum(): void {
    const chosen = boxes.filter((box) => box.checked).length
    all.checked = chosen === boxes.length
    all.indeterminate = chosen > 0 && chosen < boxes.length
  }
}
