import type { Translate } from '../../src/i18n/translate.ts'

type AddressProps = {
  readonly t: Translate
  readonly id: string
  readonly name: string
  readonly address: string
}

/** A feed's address to copy: by its button where there is a script, else by hand. */
export function Address({ t, id, name, address }: AddressProps) {
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <div class="copy">
        <input id={id} readonly value={address} />
        <button type="button" hidden aria-live="polite" data-copied={t('subscribe.copied')}>
          {t('subscribe.copy')}
        </button>
      </div>
    </div>
  )
}
