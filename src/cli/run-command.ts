import { parseArgs } from 'node:util'
import { cleanLine } from '../http/text-gate.ts'
import { type Command, type Given, refuse } from './command.ts'

/** Where lines go. */
export type Screen = { readonly say: (line: string) => void; readonly complain: (line: string) => void }

/** Finds the command that the words begin with, and runs it. Returns the process's exit code. */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  { say, complain }: Screen,
): Promise<number> {
  const command = commands.find(({ name }) => name.split(' ').every((word, place) => words[place] === word))
  if (command === undefined) return explainAll(commands, words, { say, complain })
  const rest = words.slice(command.name.split(' ').length)
  if (rest.includes('--help') || rest.includes('-h')) {
    say(`${command.name} ${command.usage}\n\n${command.about}`)
    return 0
  }
  try {
    await command.run({ ...readGiven(command, rest), say })
    return 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    complain(error.message)
    return 1
  }
}

function explainAll(
  commands: readonly Command[],
  words: readonly string[],
  { say, complain }: Screen,
): number {
  const isAsked = words.length === 0 || words.includes('--help') || words.includes('-h')
  const tell = isAsked ? say : complain
  if (!isAsked) tell(`There is no command ${words.slice(0, 2).join(' ')}.\n`)
  tell('Commands, each with --help:')
  for (const { name, usage } of commands) tell(`  ${name} ${usage}`.trimEnd())
  return isAsked ? 0 : 1
}

function readGiven(command: Command, rest: readonly string[]): Omit<Given, 'say'> {
  const options = Object.fromEntries([
    ...(command.options ?? []).map((name) => [name, { type: 'string' }] as const),
    ...(command.flags ?? []).map((name) => [name, { type: 'boolean' }] as const),
  ])
  const { positionals, values } = parse(command, rest, options)
  if (positionals.length !== command.operands) refuse(`Usage: ${command.name} ${command.usage}`)
  return {
    operands: positionals.map(clean),
    option: (name) => {
      const value = values[name]
      return typeof value === 'string' ? clean(value) : undefined
    },
    flag: (name) => values[name] === true,
  }
}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>

function parse(command: Command, rest: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return refuse(`${error.message.split('. ')[0]}\nUsage: ${command.name} ${command.usage}`)
  }
}

/** What is typed here passes the same gate as a form (SEC-5). */
function clean(text: string): string {
  return cleanLine(text) ?? refuse('There are characters in this that can not be taken')
}
