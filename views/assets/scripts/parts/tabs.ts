/** Brings the screen one is on into sight, where an event's tabs are wider than a phone. */
export function showCurrentTab(): void {
  const tab = document.querySelector('.tabs [aria-current]')
  const row = tab?.parentElement
  if (!tab || !row) return
  const [at, frame] = [tab.getBoundingClientRect(), row.getBoundingClientRect()]
  row.scrollLeft += at.left + at.width / 2 - frame.left - frame.width / 2
}
