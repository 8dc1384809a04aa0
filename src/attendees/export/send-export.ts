import type { Context } from 'hono'
import type { AppEnv } from '../../http/app-env.ts'
import { signedIn } from '../../http/office-frame.ts'
import type { Services } from '../../services.ts'
import { readerFor } from '../listed-event.ts'
import { type Exported, type ExportRequest, exportAttendees, exportColumns, fileOf } from './export.ts'

/**
 * Answers with the file, as an organizer asked for it: a download that no cache keeps. HEAD reads nobody, so it
 * writes nothing into the log either.
 */
export async function sendExport(
  c: Context<AppEnv>,
  services: Services,
  asked: Pick<ExportRequest, 'listed' | 'view' | 'format' | 'header'>,
): Promise<Response> {
  if (c.req.method === 'HEAD')
    return answer(c, { ...fileOf(asked.listed.event, asked.format, services.clock.now()), body: null })
  const shown = exportColumns(asked.listed, asked.view).flatMap((column) =>
    column.kind === 'answer' ? [column.question] : [],
  )
  const reader = readerFor(signedIn(c), 'act-on-attendees', asked.view, shown)
  return answer(c, await exportAttendees(services, { ...asked, locale: c.var.locale, reader }))
}

function answer(
  c: Context<AppEnv>,
  { fileName, contentType, body }: Omit<Exported, 'body'> & { readonly body: Exported['body'] | null },
): Response {
  c.header('content-type', contentType)
  c.header('content-disposition', `attachment; filename="${fileName}"`)
  return body === null ? c.body(null) : c.body(body)
}
