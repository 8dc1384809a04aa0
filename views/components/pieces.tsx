/** Short pieces on a line, a dot between: each keeps its own direction, those that are empty fall out. */
export function Pieces({ of: pieces }: { readonly of: readonly string[] }) {
  return (
    <>
      {pieces.filter(Boolean).map((piece, place) => (
        <>
          {place > 0 && ' · '}
          <bdi>{piece}</bdi>
        </>
      ))}
    </>
  )
}
