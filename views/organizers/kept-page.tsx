import { type EntranceFrame, EntrancePage } from './entrance.tsx'

type KeptProps = EntranceFrame & {
  readonly kept: {
    readonly action: string
    readonly fields: readonly (readonly [name: string, value: string])[]
  }
}

/** For a form that came without a session: sign in beside it, then send the very same again. */
export function KeptPage({ kept, ...frame }: KeptProps) {
  const { t } = frame
  return (
    <EntrancePage {...frame} title={t('kept.title')} refused>
      <form class="form sect" method="post" action={kept.action}>
        <p>{t('kept.lead')}</p>
        {kept.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="row">
          <a class="button" href="/organizer/sign-in" target="_blank" rel="noopener">
            {t('kept.sign-in')}
          </a>
          <button type="submit" class="button plain">
            {t('kept.again')}
          </button>
        </p>
        <details>
          <summary>{t('kept.typed')}</summary>
          <dl class="answers">
            {kept.fields.map(([name, value]) => (
              <div>
                <dt>
                  <bdi>{name}</bdi>
                </dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      </form>
    </EntrancePage>
  )
}
