import type { PoolFigures } from '../../../src/attendees/line/pool-figures.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Movers } from '../movers.tsx'

type PoolsProps = { readonly t: Translate; readonly figures: readonly PoolFigures[] }

/** Exact figures: the event's, each type's, reserve's and counted option's. */
export function PoolTable({ t, figures }: PoolsProps) {
  const hasReserves = figures.some(({ kind }) => kind === 'reserve')
  return (
    <table class="list counts">
      <caption class="unseen">{t('overview.places')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('line.pool')}</th>
          <Head words={t('overview.capacity')} />
          <Head words={t('overview.held')} />
          <Head words={t('overview.free')} />
          {hasReserves && <Head words={t('line.kept')} />}
          <Head words={t('overview.waiting')} />
        </tr>
      </thead>
      <tbody>
        {figures.map(({ kind, title, capacity, held, free, kept, waiting, moving }) => (
          <tr>
            <th scope="row">
              {title === null ? t('line.event') : <bdi>{title}</bdi>}{' '}
              {(kind === 'reserve' || kind === 'choice') && <span class="tag">{t(`line.${kind}`)}</span>}
            </th>
            <Figure figure={capacity ?? t('desk.no-limit')} />
            <Figure figure={held} />
            <Figure figure={free ?? '–'} />
            {hasReserves && <Figure figure={kind === 'event' ? kept : '–'} />}
            <td class="r">
              <span class="num">{kind === 'choice' ? '–' : waiting}</span>
              <Movers t={t} count={moving} isAll={kind === 'event'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ words }: { readonly words: string }) {
  return (
    <th scope="col" class="r">
      {words}
    </th>
  )
}

function Figure({ figure }: { readonly figure: number | string }) {
  return <td class="r num">{figure}</td>
}
