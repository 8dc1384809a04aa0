import type { Translate } from '../../../src/i18n/translate.ts'

/** A year's weeks: which one it is now, and in which there are meetings, each from 1 to 52. */
export type YearWeeks = { readonly year: number; readonly now: number; readonly met: readonly number[] }

const centre = { x: 108, y: 112 }
const rows = [
  { radius: 100, count: 21 },
  { radius: 82, count: 17 },
  { radius: 64, count: 14 },
]

/** Zero-length strokes, week by week from the start side. */
const dots: readonly string[] = rows
  .flatMap(({ radius, count }) =>
    Array.from({ length: count }, (_, place) => ({
      radius,
      angle: Math.PI - (place * Math.PI) / (count - 1),
    })),
  )
  .sort((a, b) => b.angle - a.angle || a.radius - b.radius)
  .map(({ radius, angle }) => {
    const [x, y] = [centre.x + radius * Math.cos(angle), centre.y - radius * Math.sin(angle)]
    return `M${x.toFixed(1)} ${y.toFixed(1)}h0`
  })

/** The year, a dot a week. The agenda says the same. */
export function Year({ weeks, t }: { readonly weeks: YearWeeks; readonly t: Translate }) {
  const { year, now, met } = weeks
  const path = (name: string, width: number, holds: (week: number) => boolean) => {
    const d = dots.filter((_, place) => holds(place + 1)).join('')
    return d && <path class={name} stroke-width={width} d={d} />
  }
  const label =
    met.length === 0 ? t('listing.year-none', { now }) : t('listing.year', { weeks: met.join(', '), now })
  return (
    <svg class="year" viewBox="0 0 216 122" role="img" aria-label={label}>
      {path('past', 9, (week) => week < now && !met.includes(week))}
      {path('w', 9, (week) => week > now && !met.includes(week))}
      {!met.includes(now) && path('now', 9, (week) => week === now)}
      {path('met', 12, (week) => met.includes(week))}
      <text class="yr" x="108" y="100">
        {String(year)}
      </text>
      <text x="108" y="116">
        {t('listing.year-caption')}
      </text>
    </svg>
  )
}
