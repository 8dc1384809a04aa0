import type { Company } from '../../../src/registrations/group/guests/company.ts'
import { Badge } from '../../components/badge.tsx'
import type { Frame } from '../../frame.ts'

type CompanyProps = { readonly frame: Frame; readonly company: Company }

/** Who comes along, each with a page of their own where they have a place. */
export function CompanySection({ frame, company }: CompanyProps) {
  const { t, link } = frame
  const { companions, guests } = company
  if (companions.length === 0 && guests.length === 0) return null
  return (
    <>
      <h2>{t('group.company')}</h2>
      <dl class="answers">
        {companions.map(({ name, state, code, path }) => (
          <div data-companion={state}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              <Badge state={state}>{t(`state.${state}`)}</Badge> {code && <b dir="ltr">{code}</b>}
            </dd>
            <dd>
              <a href={link(path)}>{t('group.company-page')}</a>
            </dd>
          </div>
        ))}
        {guests.map((name, place) => (
          <div>
            <dt>{place + 1}</dt>
            <dd>
              <bdi>{name}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The way to one's consents; where somebody else registered the person, asks for them. */
export function ConsentsLine({ frame, company, path }: CompanyProps & { readonly path: string }) {
  const { t, link } = frame
  if (company.agrees === null) return null
  const target = <a href={link(`${path}/consents`)}>{t('group.consents-title')}</a>
  if (company.agrees) return <p class="small">{target}</p>
  return (
    <div class="note tone" data-state="few">
      <p>
        {t('group.consents-missing')} {target}
      </p>
    </div>
  )
}
