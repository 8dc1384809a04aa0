import type { InLine } from '../../../src/attendees/line/line-screen.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../../components/icon.tsx'

type Person = InLine & {
  /** Of somebody in line: the place there. */
  readonly position?: number
  readonly isLast?: boolean
}

type ListProps = { readonly t: Translate; readonly people: readonly Person[]; readonly mayAct: boolean }

/** People with what staff may do with each: a click leads to the page that asks. */
export function InLineList({ t, people, mayAct }: ListProps) {
  return (
    <ol class="questions">
      {people.map((person) => (
        <li>
          {person.position !== undefined && mayAct ? (
            <Move t={t} person={person} position={person.position} />
          ) : (
            <span />
          )}
          <div>
            <b>
              {person.position !== undefined && <span class="num">{person.position}. </span>}
              <a class="name" href={person.href}>
                <bdi>{person.name}</bdi>
              </a>
            </b>
            <p class="small soft">{person.sub}</p>
            {mayAct && <Acts t={t} person={person} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Acts({ t, person }: { readonly t: Translate; readonly person: Person }) {
  return (
    <p class="row">
      {person.acts.map((act) => (
        <a class="button plain slim" href={`${person.href}/${act}?from=line`}>
          {t(`line.${act}`)}
          <span class="unseen"> {person.name}</span>
        </a>
      ))}
    </p>
  )
}

type MoveProps = { readonly t: Translate; readonly person: Person; readonly position: number }

/** One place up or down: leads to the page that asks why, with the place filled in. */
function Move({ t, person, position }: MoveProps) {
  const { name, href, isLast = false } = person
  return (
    <form class="move" method="get" action={`${href}/move-in-line`}>
      <button
        type="submit"
        name="position"
        value={position - 1}
        aria-label={t('move.up', { label: name })}
        disabled={position === 1}
      >
        <Icon name="up" />
      </button>
      <input type="hidden" name="from" value="line" />
      <button
        type="submit"
        name="position"
        value={position + 1}
        aria-label={t('move.down', { label: name })}
        disabled={isLast}
      >
        <Icon name="down" />
      </button>
    </form>
  )
}
