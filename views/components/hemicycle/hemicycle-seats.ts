const centre = { x: 108, y: 112 }
const outer = 100
const inner = 40
const widest = 30

type Seats = { readonly seats: readonly string[]; readonly width: string }
const kept = new Map<number, Seats>()

/** Zero-length strokes for `total` seats, sorted by angle from the start side; rows as far apart as seats in a row. */
export function seatsOf(total: number): Seats {
  const known = kept.get(total)
  if (known) return known
  const made = arrange(Math.max(0, Math.min(60, total)))
  kept.set(total, made)
  return made
}

function arrange(total: number): Seats {
  const { rows, gap } = rowsFor(total)
  const radii = Array.from({ length: rows }, (_, row) => outer - row * gap)
  const lengths = radii.reduce((sum, radius) => sum + radius, 0)
  const counts = share(
    total,
    radii.map((radius) => radius / lengths),
  )
  const seats = radii.flatMap((radius, row) => rowOf(radius, counts[row] ?? 0))
  seats.sort((a, b) => b.angle - a.angle)
  return { seats: seats.map(({ x, y }) => `M${x} ${y}h0`), width: (Math.min(widest, gap) * 0.66).toFixed(1) }
}

/** As many rows as fit outside of the speaker's place, with rows as far apart as seats. */
function rowsFor(total: number): { readonly rows: number; readonly gap: number } {
  const gapOf = (rows: number) =>
    (Math.PI * rows * outer) / (Math.max(1, total) + (Math.PI * rows * (rows - 1)) / 2)
  const fitting = [5, 4, 3, 2].find((rows) => outer - (rows - 1) * gapOf(rows) >= inner) ?? 1
  return { rows: fitting, gap: gapOf(fitting) }
}

/** Whole numbers that add up to the total, nearest to the parts. */
function share(total: number, parts: readonly number[]): number[] {
  let given = 0
  let wanted = 0
  return parts.map((part) => {
    wanted += part * total
    const count = Math.round(wanted) - given
    given += count
    return count
  })
}

function rowOf(radius: number, count: number): { x: string; y: string; angle: number }[] {
  return Array.from({ length: count }, (_, seat) => {
    const angle = count === 1 ? Math.PI / 2 : Math.PI * (1 - seat / (count - 1))
    return {
      angle,
      x: (centre.x + radius * Math.cos(angle)).toFixed(1),
      y: (centre.y - radius * Math.sin(angle)).toFixed(1),
    }
  })
}
