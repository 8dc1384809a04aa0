import { formatDate, formatInstant, formatZone } from '../../src/i18n/formats.ts'
import { Sample } from '../components/sample.tsx'
import { OwnTime } from '../components/time/own-time.tsx'
import { Words } from '../components/words.tsx'
import type { Frame } from '../frame.ts'
import type { Day, EventView, ShownSession, Slot } from './event-view.ts'
import { CalendarFile } from './to-calendar.tsx'

/** The programme by day, in the venue's time; in the reader's too, where the address names their zone. */
export function Programme({ frame, view }: { readonly frame: Frame; readonly view: EventView }) {
  const { t } = frame
  const { timeZone } = view.event.schedule
  return (
    <>
      <p class="row small soft">
        {t('event.programme-times', { zone: formatZone(t.locale, timeZone, view.event.startsAt) })}
        <Sample t={t} when={view.event.isSample} />
      </p>
      {view.days.map((day) => (
        <DayOfProgramme frame={frame} view={view} day={day} />
      ))}
    </>
  )
}

type DayProps = { readonly frame: Frame; readonly view: EventView; readonly day: Day }

function DayOfProgramme({ frame, view, day }: DayProps) {
  const { t } = frame
  const hasTalk = day.slots.some(({ sessions }) => sessions.some(({ kind }) => kind === 'talk'))
  return (
    <>
      <h3 id={`d-${day.on}`}>
        {formatDate(t.locale, day.on, 'weekdayAndDay')}
        {day.title && (
          <small>
            <Words text={day.title} t={t} />
          </small>
        )}
        {hasTalk && (
          <CalendarFile
            view={view}
            path={`days/${day.on}`}
            words={t('subscribe.day-file', { date: formatDate(t.locale, day.on, 'dayAndMonth') })}
          />
        )}
      </h3>
      <ol>
        {day.slots.map((slot) => (
          <SlotOfDay frame={frame} view={view} slot={slot} />
        ))}
      </ol>
    </>
  )
}

type SlotProps = { readonly frame: Frame; readonly view: EventView; readonly slot: Slot }

function SlotOfDay({ frame, view, slot }: SlotProps) {
  const { t, zone } = frame
  const { timeZone } = view.event.schedule
  const time = (at: Date) => formatInstant(t.locale, at, timeZone, 'time')
  const [first] = slot.sessions
  const isPause = slot.sessions.every(({ kind }) => kind === 'pause')
  return (
    <li class={isPause ? 'session pause' : 'session'}>
      <span class="at num">
        {`${time(slot.from)} – ${time(slot.to)}`}
        {zone && <OwnTime frame={frame} span={{ ...slot, zone: timeZone }} short />}
      </span>
      <div>
        {slot.sessions.length === 1 && first ? (
          <SessionWords frame={frame} view={view} session={first} />
        ) : (
          <ul class="par">
            {slot.sessions.map((session) => (
              <li>
                <SessionWords frame={frame} view={view} session={session} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

type SessionProps = { readonly frame: Frame; readonly view: EventView; readonly session: ShownSession }

function SessionWords({ frame, view, session }: SessionProps) {
  const { t } = frame
  return (
    <>
      <strong>{session.title && <Words text={session.title} t={t} />}</strong>
      {session.kind === 'talk' && session.title && (
        <CalendarFile
          view={view}
          path={`sessions/${session.id}`}
          words={t('subscribe.session-file', { title: session.title.text })}
        />
      )}
      {session.room && (
        <p>
          <Words text={session.room} t={t} />
        </p>
      )}
    </>
  )
}
