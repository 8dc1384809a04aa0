/** Brings the screen and the view one is on into sight, where their rows are wider than a phone. */
export function showCurrentTabs(): void {
  for (const tab of document.querySelectorAll('.tabs [aria-current], .views [aria-current]')) {
    const row = tab.parentElement
    if (row) center(tab, row)
  }
}

function center(tab: Element, row: Element): void {
  const [at, frame] = [tab.getBoundingClientRect(), row.getBoundingClientRect()]
  row.scrollLeft += at.left + at.width / 2 - frame.left - frame.width / 2
}
