import { Badge } from '../../components/badge.tsx'
import { hole, Sentence } from '../../components/sentence.tsx'
import { Words } from '../../components/words.tsx'
import type { Frame } from '../../frame.ts'
import { Acts } from './own-acts.tsx'
import type { OfferView, OwnView } from './own-view.ts'

type StandingProps = { readonly frame: Frame; readonly view: OwnView }

/** The queue is drawn up to this place; after it the numbers alone say enough. */
const mostDrawn = 20

/** Where a registration stands, and what its person may do about it. */
export function StandingSection({ frame, view }: StandingProps) {
  const { t } = frame
  const { registration, badge, title, text, reason, news, notice, inLine, offer } = view
  return (
    <section class="standing" data-state={badge.state} data-position={inLine?.position}>
      <p class="eyebrow">
        <Badge state={badge.state}>{t(badge.words)}</Badge>
      </p>
      <h1>{t(title.key, title.values)}</h1>
      {inLine && <PlaceInLine t={t} inLine={inLine} />}
      {notice && (
        <p role="alert">
          <b>{t(notice)}</b>
        </p>
      )}
      <p>
        <Sentence words={t(text.key, { ...text.values, email: hole })}>
          <b dir="ltr">{registration.email}</b>
        </Sentence>
      </p>
      {view.hearBy && <p>{view.hearBy}</p>}
      {offer && <Deadline t={t} offer={offer} />}
      {reason && (
        <p>
          <Sentence words={t('own.reason', { reason: hole })}>
            <bdi>{reason}</bdi>
          </Sentence>
        </p>
      )}
      {view.waitsFor && <WaitsFor frame={frame} view={view} />}
      {news && <p>{t(news)}</p>}
      <Acts frame={frame} view={view} />
    </section>
  )
}

/** Until when an offer can be taken, by two clocks. */
export function Deadline({ t, offer }: { readonly t: Frame['t']; readonly offer: OfferView }) {
  const { deadline, yours, left } = offer
  return (
    <p class="deadline">
      {t('offers.deadline', { time: deadline })}
      <small>
        {yours && `${yours} · `}
        <time datetime={left.iso}>{t(left.key, { count: left.count })}</time>
      </small>
    </p>
  )
}

/** Who has a place and waits for another type: where, and the way out. */
function WaitsFor({ frame: { t, link }, view: { waitsFor, path } }: StandingProps) {
  if (!waitsFor) return null
  const { title, position, all } = waitsFor
  return (
    <p>
      <Sentence words={t('own.waits-for', { position, all, type: hole })}>
        <b>
          <Words text={title} t={t} />
        </b>
      </Sentence>{' '}
      <a href={link(`${path}/leave`)}>{t('own.stay')}</a>
    </p>
  )
}

function PlaceInLine({ t, inLine }: { t: Frame['t']; inLine: NonNullable<OwnView['inLine']> }) {
  const { position, all } = inLine
  const words = t('own.place', { position, all })
  if (position > mostDrawn) {
    return (
      <p>
        <b>{words}</b>
      </p>
    )
  }
  return (
    <>
      <ol class="queue" aria-label={words}>
        {Array.from({ length: Math.min(all, mostDrawn) }, (_, before) => before + 1).map((place) => (
          <li
            class={place < position ? 'past' : undefined}
            aria-current={place === position ? 'true' : undefined}
          >
            {place}
          </li>
        ))}
      </ol>
      <p>
        <b>{words}</b>
      </p>
    </>
  )
}
