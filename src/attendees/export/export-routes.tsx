import { ExportPage } from '../../../views/attendees/list/export-page.tsx'
import { officeHead } from '../../events/office/office-event.ts'
import type { Question } from '../../forms/question.ts'
import { createApp } from '../../http/app-env.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Services } from '../../services.ts'
import { type Column, chooseColumns, isRestricted, listColumns } from '../attendee-columns.ts'
import { countAttendees, mostCounted } from '../attendee-store.ts'
import { type AttendeeView, readView, viewQuery } from '../attendee-view.ts'
import { shownColumns } from '../list/list-links.ts'
import { openList } from '../list/open-list.ts'
import { type ListedEvent, readerFor } from '../listed-event.ts'
import { type Format, formats } from './formats.ts'
import { sendExport } from './send-export.ts'

/** The export of the very view: a page that asks how, and a file of each format. */
export function exportRoutes(services: Services) {
  const app = createApp()

  app.get('/organizer/events/:slug/attendees/export', async (c) => {
    const { found, listed, view } = await openList(c, services, 'act-on-attendees')
    const query = new URL(c.req.url).searchParams
    const base = `/organizer/events/${found.event.slug}/attendees`
    const format = formatOf(query.get('format'))
    if (format) {
      const columns = {
        seen: query.has('seen'),
        all: query.has('all'),
        sensitive: query.has('sensitive'),
        removed: query.has('removed'),
      }
      const chosen = viewQuery({ ...view, columns: chosenColumns(listed, view, columns) })
      return c.redirect(`${base}.${format}?${chosen}${query.has('keys') ? '&header=keys' : ''}`, 303)
    }
    const scope = { eventId: found.event.id, reader: readerFor(signedIn(c), 'act-on-attendees', view) }
    return page(
      c,
      <ExportPage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, found)}
        count={await countAttendees(services.db, scope, view)}
        most={mostCounted}
        fields={[...new URLSearchParams(viewQuery(view))]}
        back={`${base}?${viewQuery(view)}`}
        sensitive={listed.questions.filter((question) => question.isRestricted).map(({ label }) => label)}
        removed={listed.removed.filter((question) => !question.isRestricted).map(({ label }) => label)}
      />,
    )
  })

  for (const format of Object.keys(formats) as Format[]) {
    app.get(`/organizer/events/:slug/attendees.${format}`, async (c) => {
      const { listed } = await openList(c, services, 'act-on-attendees')
      const url = new URL(c.req.url)
      const view = readView(url.searchParams, { ...listed, questions: everyQuestion(listed) })
      const header = singleQuery(url, 'header') === 'keys' ? 'keys' : 'words'
      return sendExport(c, services, { listed, view, format, header })
    })
  }

  return app
}

type Wanted = Readonly<Record<'seen' | 'all' | 'sensitive' | 'removed', boolean>>

/**
 * The columns by what was ticked: those on screen with the name, all, the sensitive ones, those of questions that are
 * asked no more. Nothing ticked: as without.
 */
function chosenColumns(listed: ListedEvent, view: AttendeeView, { seen, all, sensitive, removed }: Wanted) {
  const every = listColumns(listed.questions)
  const gone = listColumns(listed.removed).filter(({ kind }) => kind === 'answer')
  const onScreen = ['given_name', 'family_name', 'native_name', ...keysOf(shownColumns(view, listed))]
  const open = every.filter((column) => !isRestricted(column))
  const keys = [
    ...(all || !seen ? keysOf(open) : onScreen),
    ...(sensitive ? keysOf(every.filter(isRestricted)) : []),
    ...(removed ? keysOf(gone.filter((column) => !isRestricted(column))) : []),
  ]
  return chooseColumns([...every, ...gone], keys)
}

/** A file can be asked for what the list no longer shows, by its name. */
function everyQuestion({ questions, removed }: ListedEvent): readonly Question[] {
  return [...questions, ...removed]
}

function keysOf(columns: readonly Column[]): readonly string[] {
  return columns.map(({ key }) => key)
}

function formatOf(text: string | null): Format | undefined {
  return text !== null && Object.hasOwn(formats, text) ? (text as Format) : undefined
}
