const most = 500

/** Rows in slices that one statement takes: PostgreSQL counts its parameters to 65,535. */
export function* slicesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += most) yield rows.slice(from, from + most)
}
