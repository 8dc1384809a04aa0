import { entryTimeOf } from '../../events/entries/entry-time.ts'
import { isCalledOff } from '../../events/event.ts'
import type { MakeLinksToAdd } from '../../events/page/links-to-add.ts'
import { locationOf, titleOf } from '../event-words.ts'
import { addLinks } from './add-links.ts'

/** The links that add an event to a calendar on the web, in the words of its entry. */
export const eventAddLinks: MakeLinksToAdd = ({ event, texts }, t, page) => {
  const time = entryTimeOf(event)
  if (time === null || isCalledOff(event)) return null
  return addLinks({
    time,
    summary: titleOf(event, texts, t),
    location: locationOf(event, texts, t.locale, page),
    url: page,
  })
}
