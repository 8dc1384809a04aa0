import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Debian's khal, a calendar program with python-icalendar under it, at somebody who lives in a zone. */
export type Khal = {
  /** Takes a calendar in, over what it had of the same UIDs. */
  readonly take: (calendar: string) => void
  /** What it shows from 2018 to 2021: `start – end title`, in local time, whole days without hours. */
  readonly shows: () => readonly string[]
}

/** Whether the machine has it; `.ci/run` installs it. */
export const hasKhal = spawnSync('khal', ['--version']).status === 0

const format = '{start-long-full} – {end-long-full} {cancelled}{title}'

export function openKhal(zone: string): Khal {
  const folder = mkdtempSync(join(tmpdir(), 'symposia-khal-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'feed'))
  const settings = join(folder, 'khal.conf')
  writeFileSync(settings, settingsOf(folder, zone))
  const run = (...words: readonly string[]): string => {
    const homes = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder }
    const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: zone, ...homes }
    const { status, stdout, stderr } = spawnSync('khal', ['-c', settings, ...words], {
      env,
      encoding: 'utf8',
    })
    if (status !== 0 || stderr !== '') throw new Error(`khal ${words.join(' ')} said ${status}: ${stderr}`)
    return stdout
  }
  return {
    take: (calendar) => {
      const file = join(folder, 'feed.ics')
      writeFileSync(file, calendar)
      run('import', '--batch', '-a', 'feed', file)
    },
    shows: () =>
      run('list', '--once', '--day-format', '', '--format', format, '2018-01-01', '2021-12-31')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.replaceAll(' 00:00', ''))
        .sort(),
  }
}

function settingsOf(folder: string, zone: string): string {
  const days = ['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d`)
  const moments = ['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M`)
  return [
    ...[
      '[calendars]',
      '[[feed]]',
      `path = ${join(folder, 'feed')}`,
      '[sqlite]',
      `path = ${join(folder, 'khal.db')}`,
    ],
    ...['[locale]', `local_timezone = ${zone}`, `default_timezone = ${zone}`, 'timeformat = %H:%M'],
    ...days,
    ...moments,
    '',
  ].join('\n')
}
