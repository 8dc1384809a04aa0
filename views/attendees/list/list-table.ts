import { html } from 'hono/html'
import type { Header } from '../../../src/attendees/list/list-links.ts'
import type { ListCell, ListRow, ListScreen } from '../../../src/attendees/list/list-screen.ts'
import type { Translate } from '../../../src/i18n/translate.ts'

/** The list's table as a template: two hundred lines of components would cost eight times that. */
export function attendeeTable(t: Translate, screen: ListScreen, mayAct: boolean) {
  const all = mayAct ? html`<td data-select-all="${t('attendees.select-all')}"></td>` : ''
  return html`<table class="list">
<caption class="unseen">${t('attendees.caption', { column: screen.sortedBy })}</caption>
<thead><tr>${all}${screen.headers.map((each) => header(t, each))}</tr></thead>
<tbody>${screen.rows.map((each) => row(t, each, mayAct))}</tbody>
</table>`
}

function header(t: Translate, { words, href, sorted, fold }: Header) {
  const lang = words.locale === t.locale ? '' : html` lang="${words.locale}"`
  const order = sorted ? html` aria-sort="${sorted}"` : ''
  const arrow = sorted === null ? '' : sorted === 'ascending' ? up : down
  return html`<th scope="col" class="${fold}"${order}><a href="${href}"${lang}>${words.text}${arrow}</a></th>`
}

// The icons `up` and `down` of icon.tsx.
const up = html` <svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 15 6-6 6 6"/></svg>`
const down = html` <svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg>`

function row(t: Translate, { id, href, name, nativeName, sub, cells }: ListRow, mayAct: boolean) {
  const label = t('attendees.select', { name })
  const box = mayAct
    ? html`<td><input type="checkbox" name="id" value="${id}" aria-label="${label}"></td>`
    : ''
  const native = nativeName === '' ? '' : html` <bdi class="soft">${nativeName}</bdi>`
  const under = html`<span class="sub p1">${sub}</span>`
  const link = html`<a class="name" href="${href}"><bdi>${name}</bdi></a>`
  return html`<tr>${box}<th scope="row">${link}${native}${under}</th>${cells.map(cell)}</tr>
`
}

function cell(shown: ListCell) {
  if (shown.kind === 'state')
    return html`<td><span class="badge" data-state="${shown.state}">${shown.words}</span></td>`
  const kind = shown.isTime ? `${shown.fold} num soft` : shown.fold
  return html`<td class="${kind}"><bdi>${shown.words}</bdi></td>`
}
