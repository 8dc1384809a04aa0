import type { Event } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { TextField } from '../../components/form/field.tsx'

type GuestSectionProps = {
  readonly form: FormState
  readonly guests: Event['guests']
  readonly number: string
}

/** Who comes along: how many, or by name. */
export function GuestSection({ form, guests, number }: GuestSectionProps) {
  const { t } = form
  const { as, most, takePlaces } = guests
  if (!asksGuests(guests)) return null
  const hint = t(takePlaces ? 'group.guests-hint' : 'group.guests-hint-free', { most })
  return (
    <fieldset class="section">
      <legend>
        <span class="n">{number}</span> {t('group.company')}
      </legend>
      {as === 'number' ? (
        <TextField
          form={form}
          name="guests"
          type="number"
          width="w-s"
          label={t('group.guests-number')}
          hint={hint}
          wholeAndPositive
        />
      ) : (
        <>
          <p class="small soft">{hint}</p>
          {Array.from({ length: most }, (_, place) => (
            <TextField
              form={form}
              name={`guest.${place + 1}`}
              label={t('group.guests-name', { number: place + 1 })}
              autocomplete="off"
              spellcheck={false}
              anyDirection
            />
          ))}
        </>
      )}
    </fieldset>
  )
}

/** Whether the form asks who comes along. */
export function asksGuests({ as, most }: Event['guests']): boolean {
  return as !== 'none' && most > 0
}
