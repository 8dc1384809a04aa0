import type { Context } from 'hono'
import type { GivenFiles } from '../../forms/answers.ts'
import { fieldOf, isAskedOf, isFile, type Question } from '../../forms/question.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { isMultipart, type SentFile, typedWithFiles } from '../../http/multipart.ts'
import type { Problem } from '../../http/problems.ts'
import type { EventId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { isTaken, mostFileBytes, nameOf, sniff } from './answer-file.ts'
import { dropFile, keepFile, listKept, type NewFile } from './answer-file-store.ts'

export type SentForm = { readonly typed: Typed; readonly files: ReadonlyMap<string, SentFile> }

/** The questions of a registration form that take files. */
export function fileQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.filter((question) => isFile(question.kind) && isAskedOf(question, null))
}

/**
 * Reads a form, as multipart only where it asks for files (SEC-43). Throws 415, 413 and 400 as both readers do.
 */
export async function readSent(c: Context<AppEnv>, takesFiles: boolean): Promise<SentForm> {
  if (!takesFiles || !isMultipart(c)) return { typed: await typedFields(c), files: new Map() }
  return await typedWithFiles(c, mostFileBytes)
}

/** Looks at a file that came for the question; undefined where none was chosen. */
export function readFile(question: Question, sent: SentFile | undefined): NewFile | Problem | undefined {
  if (!sent || (sent.bytes.length === 0 && sent.name === '')) return undefined
  const values = { question: `\u2068${question.label.text}\u2069` }
  if (sent.bytes.length === 0) return { key: 'files.empty', values }
  if (sent.bytes.length > mostFileBytes) return { key: 'files.too-large', values }
  const mediaType = sniff(sent.bytes)
  if (mediaType && isTaken(question.kind, mediaType))
    return { name: nameOf(sent.name, mediaType), mediaType, bytes: sent.bytes }
  return { key: question.kind === 'picture' ? 'files.no-picture' : 'files.no-file', values }
}

type Filling = {
  readonly eventId: EventId
  readonly submissionId: string | undefined
  readonly questions: readonly Question[]
}

/**
 * Keeps what a form brought at once, so that a form that is refused has it still, and tells what is there now. Without
 * its own id a form keeps nothing.
 */
export async function keepSent(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { eventId, submissionId, questions }: Filling,
  { typed, files }: SentForm,
): Promise<GivenFiles> {
  const asked = fileQuestions(questions)
  if (asked.length === 0 || submissionId === undefined) return { names: new Map(), problems: new Map() }
  const problems = new Map<string, Problem>()
  for (const question of asked) {
    const place = { eventId, submissionId, questionId: question.id }
    const file = readFile(question, files.get(fieldOf(question)))
    if (file === undefined) {
      if (typed.one(dropFieldOf(question)) === 'yes') await dropFile(db, place)
    } else if ('bytes' in file) await keepFile(db, place, file, clock.now())
    else problems.set(fieldOf(question), file)
  }
  const kept = await listKept(db, eventId, submissionId)
  const names = asked.flatMap(({ id, key }) => {
    const own = kept.find(({ questionId }) => questionId === id)
    return own ? [[key, own.name] as const] : []
  })
  return { names: new Map(names), problems }
}

/** The box that takes a kept file away. */
function dropFieldOf({ key }: Pick<Question, 'key'>): string {
  return `drop.${key}`
}
