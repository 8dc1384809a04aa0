import { seatsOf } from './hemicycle-seats.ts'

/** Dots of a hall: at most 60, so that a dot may stand for several places. */
export type Dots = { readonly total: number; readonly taken: number; readonly held: number }

type HemicycleProps = {
  readonly places: Dots
  /** What the picture says, in words. Without it the picture is decoration. */
  readonly label?: string
  /** A figure in the middle, in the office. */
  readonly figure?: string
}

/** A hall seen from above, its dots real places: taken, on offer, free, from the start side. */
export function Hemicycle({ places, label, figure }: HemicycleProps) {
  const { seats, width } = seatsOf(places.total)
  const path = (from: number, to: number) => seats.slice(from, to).join('')
  const held = places.taken + places.held
  return (
    <svg
      class="hemicycle"
      viewBox="-4 -2 224 128"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={!label ? 'true' : undefined}
    >
      {places.taken > 0 && <path class="taken" stroke-width={width} d={path(0, places.taken)} />}
      {places.held > 0 && <path class="held" stroke-width={width} d={path(places.taken, held)} />}
      {held < places.total && <path class="free" stroke-width={width} d={path(held, places.total)} />}
      {figure && (
        <text x="108" y="114">
          {figure}
        </text>
      )}
    </svg>
  )
}
