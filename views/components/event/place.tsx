import type { Text } from '../../../src/events/event.ts'
import { comma, countryName } from '../../../src/i18n/names.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Words } from '../words.tsx'

type PlaceProps = {
  readonly t: Translate
  readonly city: Text | undefined
  readonly country: string | null
}

/** City and country as the language joins them: «Narok, Kenya», «肯尼亚 纳罗克». */
export function Place({ t, city, country }: PlaceProps) {
  const land = country === null ? '' : countryName(t.locale, country)
  if (city === undefined) return <>{land}</>
  if (t.locale === 'zh') {
    return (
      <>
        {land && `${land} `}
        <Words text={city} t={t} />
      </>
    )
  }
  return (
    <>
      <Words text={city} t={t} />
      {land && `${comma(t.locale)}${land}`}
    </>
  )
}
