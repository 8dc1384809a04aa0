import { isolate, type MailContent, type MailFact } from '../../../../views/mails/mail-content.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { TypeId } from '../../../ids.ts'
import { frameOfMail, sentences, subjectValues, writeUs } from '../parts.ts'
import type { MailServices, Told } from '../told.ts'

type TypeChange = {
  /** Who changed it; the clock: a place for it fell free. */
  readonly by: unknown
  readonly typeBefore: TypeId
  /** In line for it, where there is no place. */
  readonly position: number | undefined
  readonly dropped: readonly MailFact[]
  readonly entry: string | null
}

/** «Your registration was changed»: the type, old and new. */
export function typeChangedWords(
  services: MailServices,
  told: Told,
  { by, typeBefore, position, dropped, entry }: TypeChange,
): MailContent {
  const { t } = told
  const frame = changedFrame(services, told)
  const text = by === 'clock' ? 'mail.changed.type-free' : saidBy(by, 'type')
  const waits = position === undefined ? null : t('mail.changed.waits', { position })
  const before = told.typeTitle(typeBefore)
  return {
    ...frame,
    paragraphs: [sentences(t, t(text), waits, entry)],
    facts: [
      ...frame.facts,
      ...(before === '' ? [] : [{ label: t('mail.type-before'), lines: [isolate(before)] }]),
      ...dropped,
    ],
    more: by === 'participant' ? writeUs(told) : [],
  }
}

/** «You wait for another type»: the old place is kept. */
export function waitsForTypeWords(
  services: MailServices,
  told: Told,
  { typeId, position }: { readonly typeId: TypeId; readonly position: number },
): MailContent {
  const { t, own } = told
  const frame = changedFrame(services, told)
  const title = told.typeTitle(typeId)
  return {
    ...frame,
    subject: t('mail.changed.waits-subject', { ...subjectValues(told, t), position }),
    title: t('mail.changed.waits-title'),
    paragraphs: [t('mail.changed.waits-for', { position })],
    facts: [
      ...frame.facts,
      ...(title === '' ? [] : [{ label: t('mail.type-wanted'), lines: [isolate(title)] }]),
    ],
    more: [{ label: t('mail.changed.stay'), url: `${own}/leave` }],
  }
}

/** «Your registration was changed»: which of what was filled in, never what to. */
export function editedWords(
  services: MailServices,
  told: Told,
  {
    by,
    fields,
    entry,
  }: { readonly by: unknown; readonly fields: readonly string[]; readonly entry: string | null },
): MailContent {
  const { t } = told
  const frame = changedFrame(services, told)
  return {
    ...frame,
    paragraphs: [sentences(t, t(saidBy(by, 'edit')), entry)],
    facts: [...frame.facts, ...(fields.length > 0 ? [{ label: t('mail.changed.what'), lines: fields }] : [])],
    more: by === 'participant' ? writeUs(told) : [],
  }
}

function saidBy(by: unknown, what: 'type' | 'edit'): MessageKey {
  if (by === 'organizer') return `mail.changed.${what}-by-organizers`
  return by === 'contact' ? `mail.changed.${what}-by-contact` : `mail.changed.${what}-by-you`
}

function changedFrame(services: MailServices, told: Told) {
  const { t, own, registration } = told
  return {
    ...frameOfMail(told, services),
    subject: t('mail.changed.subject', subjectValues(told, t)),
    tone: registration.state === 'confirmed' ? 'good' : 'heed',
    word: t(`state.${registration.state}`),
    title: t('mail.changed.title'),
    act: { label: t('mail.own'), url: own },
    own: null,
  } as const
}
