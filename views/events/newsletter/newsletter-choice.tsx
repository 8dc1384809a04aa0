import type { Child } from 'hono/jsx'
import { mostInBlock, type NewsletterAsk } from '../../../src/events/newsletter/newsletter-form.ts'
import { endonyms, locales } from '../../../src/i18n/locales.ts'
import type { Translate } from '../../../src/i18n/translate.ts'

export type ChoiceProps = {
  readonly t: Translate
  readonly ask: NewsletterAsk
  readonly categories: readonly { readonly slug: string; readonly name: string }[]
}

/** What the block is to hold: the form asks for this page again. */
export function NewsletterChoice({ t, ask, categories }: ChoiceProps) {
  return (
    <aside class="aside panel" aria-labelledby="choice">
      <h2 id="choice">{t('newsletter.choose')}</h2>
      <form class="stack" method="get">
        <Labelled name="language" words={t('newsletter.language')}>
          <select class="select" id="language" name="language">
            {locales.map((locale) => (
              <option value={locale} lang={locale} selected={locale === ask.locale}>
                {endonyms[locale]}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled name="category" words={t('listing.theme')}>
          <select class="select" id="category" name="category">
            <option value="">{t('listing.all-themes')}</option>
            {categories.map(({ slug, name }) => (
              <option value={slug} selected={slug === ask.category}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled name="from" words={t('newsletter.from')}>
          <input class="input" id="from" name="from" type="date" value={ask.from ?? ''} />
        </Labelled>
        <Labelled name="until" words={t('newsletter.until')}>
          <input class="input" id="until" name="until" type="date" value={ask.until ?? ''} />
        </Labelled>
        <Labelled name="most" words={t('newsletter.most')}>
          <p class="hint" id="most-hint">
            {t('newsletter.most-hint', { count: mostInBlock })}
          </p>
          <input
            class="input w-s"
            id="most"
            name="most"
            inputmode="numeric"
            value={String(ask.most)}
            aria-describedby="most-hint"
          />
        </Labelled>
        <div class="choices tight">
          <Box name="links" value="none" words={t('newsletter.plain')} isTicked={!ask.hasLinks} />
          <Box
            name="called-off"
            value="show"
            words={t('newsletter.called-off')}
            isTicked={ask.showsCalledOff}
          />
        </div>
        <button class="button full" type="submit">
          {t('newsletter.show')}
        </button>
      </form>
    </aside>
  )
}

type LabelledProps = { readonly name: string; readonly words: string; readonly children: Child }

function Labelled({ name, words, children }: LabelledProps) {
  return (
    <div class="field">
      <label for={name}>{words}</label>
      {children}
    </div>
  )
}

type BoxProps = {
  readonly name: string
  readonly value: string
  readonly words: string
  readonly isTicked: boolean
}

function Box({ name, value, words, isTicked }: BoxProps) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value={value} checked={isTicked} />
      <span>{words}</span>
    </label>
  )
}
