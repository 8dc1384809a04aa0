import { formatDate } from '../../../src/i18n/formats.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Title } from '../../components/event/title.tsx'
import type { ListedEvent } from './entry.tsx'

type SomeTimeProps = {
  readonly t: Translate
  readonly events: readonly ListedEvent[]
  readonly link: (path: string) => string
}

/** Under the grid of a month: events of which no more is known than the month or the year. */
export function SomeTime({ t, events, link }: SomeTimeProps) {
  if (events.length === 0) return null
  return (
    <dl class="answers">
      {events.map(({ slug, title, schedule, state, entrance }) => (
        <div>
          <dt>
            {t('listing.some-time', {
              when: formatDate(
                t.locale,
                schedule.startsOn,
                schedule.precision === 'year' ? 'year' : 'monthAndYear',
              ),
            })}
          </dt>
          <dd>
            <a href={link(`/events/${slug}`)}>
              <Title text={title} t={t} />
            </a>
            {state !== 'published' && entrance.badge && ` · ${t(entrance.badge.words)}`}
          </dd>
        </div>
      ))}
    </dl>
  )
}
