import type { Context } from 'hono'
import type { AppEnv } from '../../http/app-env.ts'
import { signedIn } from '../../http/office-frame.ts'
import type { Services } from '../../services.ts'
import { readerFor } from '../listed-event.ts'
import { type ExportRequest, exportAttendees, exportColumns } from './export.ts'

/** Answers with the file, as an organizer asked for it: a download that no cache keeps. */
export async function sendExport(
  c: Context<AppEnv>,
  services: Services,
  asked: Pick<ExportRequest, 'listed' | 'view' | 'format' | 'header'>,
): Promise<Response> {
  const shown = exportColumns(asked.listed, asked.view).flatMap((column) =>
    column.kind === 'answer' ? [column.question] : [],
  )
  const reader = readerFor(signedIn(c), 'act-on-attendees', asked.view, shown)
  const file = await exportAttendees(services, { ...asked, locale: c.var.locale, reader })
  c.header('content-type', file.contentType)
  c.header('content-disposition', `attachment; filename="${file.fileName}"`)
  return c.body(file.body)
}
