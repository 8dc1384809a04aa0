import { isolate } from '../../../views/mails/mail-content.ts'
import { listQuestions } from '../../forms/question-store.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { TypeId } from '../../ids.ts'
import type { Message } from '../../mail/message.ts'
import { findPosition } from '../places/position-store.ts'
import { droppedChoices } from './dropped-choices.ts'
import { isAlive, type Telling } from './telling.ts'
import type { MailServices, Told } from './told.ts'
import { editedWords, typeChangedWords, waitsForTypeWords } from './words/changed-words.ts'

type Telt = ReturnType<Telling>

/** What was altered of a registration: its type, or that it waits for another, or what was filled in. */
export async function tellChange(services: MailServices, told: Told, message: Message): Telt {
  if (!isAlive(told)) return undefined
  const { facts } = message
  const { registration } = told
  if (typeof facts.waitsFor === 'string') return await tellWaiting(services, told, facts.waitsFor as TypeId)
  if (typeof facts.type === 'string') {
    // Changed once more since: the later message tells it.
    if (facts.type !== registration.typeId) return undefined
    const { eventId, id, state } = registration
    const position = state === 'waitlisted' ? await findPosition(services.db, eventId, id) : undefined
    const dropped = await droppedChoices(services, told, facts)
    const entry = state === 'confirmed' ? 'taking-part' : null
    const change = { by: facts.by, typeBefore: facts.typeBefore as TypeId, position, dropped }
    return { entry, words: (sentence) => typeChangedWords(services, told, { ...change, entry: sentence }) }
  }
  const fields = await fieldsInWords(services, told, facts.fields)
  const entry = registration.state === 'confirmed' ? 'taking-part' : null
  return {
    entry,
    words: (sentence) => editedWords(services, told, { by: facts.by, fields, entry: sentence }),
  }
}

async function tellWaiting(services: MailServices, told: Told, typeId: TypeId): Telt {
  const { eventId, id, state } = told.registration
  const position = state === 'confirmed' ? await findPosition(services.db, eventId, id) : undefined
  if (position === undefined) return undefined
  return { entry: null, words: () => waitsForTypeWords(services, told, { typeId, position }) }
}

/** What the form calls the fields of a person. */
export const personFields: Readonly<Record<string, MessageKey>> = {
  given_name: 'register.given',
  family_name: 'register.family',
  native_name: 'register.native',
  email: 'register.email',
  affiliation: 'register.affiliation',
  country: 'register.country',
  language: 'register.language',
}

/** What the form calls what was changed; never what was filled in. */
async function fieldsInWords(
  { db }: MailServices,
  { t, event }: Told,
  fields: unknown,
): Promise<readonly string[]> {
  const keys = Array.isArray(fields) ? fields.map(String) : []
  if (keys.length === 0) return []
  const questions = await listQuestions(db, event, t.locale)
  return keys.flatMap((key) => {
    const word = Object.hasOwn(personFields, key) ? personFields[key] : undefined
    if (word) return t(word)
    const asked = questions.find((question) => question.key === key.replace(/^answer\./, ''))
    return asked ? isolate(asked.label.text) : []
  })
}
