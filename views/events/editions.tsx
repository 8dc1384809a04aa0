import type { Row } from '../../src/events/page/event-facts.ts'
import { formatDates } from '../../src/i18n/formats.ts'
import { Title } from '../components/event/title.tsx'
import type { Frame } from '../frame.ts'

/** The editions before and after, and the way to all of them. */
export function Editions({ frame, row }: { readonly frame: Frame; readonly row: Row | undefined }) {
  const { t, link } = frame
  if (!row || (!row.previous && !row.next)) return null
  const neighbours = [
    { name: t('event.previous-edition'), edition: row.previous },
    { name: t('event.next-edition'), edition: row.next },
  ]
  return (
    <section class="stack">
      <h2>{t('event.other-editions')}</h2>
      <dl class="answers">
        {neighbours.map(({ name, edition }) => {
          if (!edition) return null
          const { slug, schedule, defaultLocale } = edition.event
          const title = edition.texts.get('title') ?? { text: slug, locale: defaultLocale }
          const style =
            schedule.precision === 'year' ? 'year' : schedule.precision === 'month' ? 'monthAndYear' : 'full'
          return (
            <div>
              <dt>{name}</dt>
              <dd>
                <bdi>
                  <a href={link(`/events/${slug}`)}>
                    <Title text={title} t={t} />
                  </a>
                </bdi>
                {' · '}
                {formatDates(
                  t.locale,
                  schedule.startsOn,
                  style === 'year' ? schedule.startsOn : schedule.endsOn,
                  style,
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      <p>
        <a href={link(`/series/${row.series.slug}`)}>
          {t('event.whole-series', { series: row.series.name })}
        </a>
      </p>
    </section>
  )
}
