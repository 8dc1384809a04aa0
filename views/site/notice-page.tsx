import type { Child } from 'hono/jsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'

type NoticeProps = {
  readonly frame: Frame
  readonly title: string
  readonly lead: string
  readonly children: Child
}

/** A page of plain text: a notice. */
export function NoticePage({ frame, title, lead, children }: NoticeProps) {
  return (
    <PublicPage frame={frame} title={title} head={<meta name="description" content={lead} />}>
      <header class="lead">
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      <div class="prose">{children}</div>
    </PublicPage>
  )
}
