import type { Translate } from '../../src/i18n/translate.ts'

type CodeProps = {
  readonly t: Translate
  readonly name: 'element' | 'frame' | 'address'
  readonly code: string
}

/** Code to copy: by its button where there is a script, else by hand. */
export function Code({ t, name, code }: CodeProps) {
  const id = `code-${name}`
  return (
    <div class="field">
      <h2>
        <label for={id}>{t(`embed.${name}`)}</label>
      </h2>
      <p class="hint" id={`${id}-hint`}>
        {t(`embed.${name}-text`)}
      </p>
      <div class="copy">
        <input id={id} readonly value={code} aria-describedby={`${id}-hint`} />
        <button type="button" hidden aria-live="polite" data-copied={t('subscribe.copied')}>
          {t('subscribe.copy')}
        </button>
      </div>
    </div>
  )
}
