import type { Other, Together } from '../../../src/attendees/one/together.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Badge } from '../../components/badge.tsx'

type TogetherSectionProps = {
  readonly t: Translate
  readonly together: Together
  /** Where attendees stand, each under their id. */
  readonly listHref: string
}

/** With whom somebody was registered, by whom, and whether they have agreed themselves. */
export function TogetherSection({ t, together, listHref }: TogetherSectionProps) {
  const { contact, comesWith, others, guests, agrees } = together
  const person = (other: Other) => <OtherPerson t={t} other={other} listHref={listHref} />
  return (
    <section class="stack" aria-labelledby="together">
      <h2 id="together">{t('group.together')}</h2>
      {!agrees && (
        <p class="note tone small" data-state="few">
          {t('group.not-agreed')}
        </p>
      )}
      <dl class="answers">
        {contact && (
          <div>
            <dt>{t('group.contact')}</dt>
            <dd>
              <bdi>{contact.name}</bdi>
              <br />
              <a href={`mailto:${encodeURIComponent(contact.email).replace('%40', '@')}`}>
                <bdi>{contact.email}</bdi>
              </a>
            </dd>
          </div>
        )}
        {comesWith && (
          <div>
            <dt>{t('group.accompanies')}</dt>
            <dd>{person(comesWith)}</dd>
          </div>
        )}
        {others.length > 0 && (
          <div>
            <dt>{t('group.others')}</dt>
            <dd>
              {others.map((other) => (
                <div>{person(other)}</div>
              ))}
            </dd>
          </div>
        )}
        {guests.length > 0 && (
          <div>
            <dt>{t('group.guests')}</dt>
            <dd>
              {guests.map((name) => (
                <div>
                  <bdi>{name}</bdi>
                </div>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function OtherPerson({ t, other, listHref }: { t: Translate; other: Other; listHref: string }) {
  const { id, name, state } = other
  return (
    <span class="row">
      <a href={`${listHref}/${id}`}>
        <bdi>{name || t('group.forgotten')}</bdi>
      </a>
      <Badge state={state}>{t(`state.${state}`)}</Badge>
    </span>
  )
}
