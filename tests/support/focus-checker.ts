import type { Page } from 'playwright-core'

const mostStops = 200

type Stop = {
  readonly name: string
  readonly isRinged: boolean
  readonly isInSight: boolean
}

// Reads where the focus is. The ring may lie around all that a control belongs to (an entry of the listing, a field
// with its button); the parts of a date have rings of the browser's own.
const readStop = `(() => {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const around = []
  for (let each = element; each && each.localName !== 'main'; each = each.parentElement) around.push(each)
  const { left, top, width, height } = element.getBoundingClientRect()
  const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
  const bearer = element.closest('label') ?? element
  return {
    name: [element.localName, element.id || element.className || (element.textContent ?? '').trim()].join(' '),
    isRinged: element.matches('[type=date], [type=time], [type=datetime-local]') ||
      around.some((each) => getComputedStyle(each).outlineStyle !== 'none'),
    isInSight: at !== null && (bearer.contains(at) || at.contains(bearer)),
  }
})()`

/** Goes through a page by Tab; says where the focus cannot be seen, and how many stops there were. */
export async function walkByTab(
  page: Page,
): Promise<{ readonly stops: number; readonly faults: readonly string[] }> {
  const faults: string[] = []
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate<Stop | null>(readStop)
    if (!stop) return { stops, faults }
    if (!stop.isRinged) faults.push(`${stop.name} has no ring`)
    if (!stop.isInSight) faults.push(`${stop.name} is out of sight`)
  }
  return { stops: mostStops, faults }
}
