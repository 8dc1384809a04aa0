import type { Translate } from '../../src/i18n/translate.ts'

const programs = [
  ...(['apple', 'google', 'outlook-web', 'outlook-classic'] as const),
  ...(['thunderbird', 'nextcloud', 'android'] as const),
]

/** How each program is subscribed, and when it shows a change. */
export function HowSoon({ t }: { readonly t: Translate }) {
  return (
    <section class="stack" aria-labelledby="soon">
      <h2 id="soon">{t('subscribe.soon-title')}</h2>
      <p class="small soft">{t('subscribe.soon-lead')}</p>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('subscribe.program')}</th>
            <th scope="col">{t('subscribe.way')}</th>
            <th scope="col">{t('subscribe.soon')}</th>
          </tr>
        </thead>
        <tbody>
          {programs.map((program) => (
            <tr>
              <th scope="row">{t(`subscribe.${program}`)}</th>
              <td>{t(`subscribe.${program}-way`)}</td>
              <td>{t(`subscribe.${program}-soon`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
