import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { deriveInstants, type Schedule } from '../../src/time/instants.ts'
import type { LocalDate, LocalTime, ZoneId } from '../../src/time/wall-time.ts'

function hours(
  startsOn: string,
  startTime: string,
  endsOn: string,
  endTime: string,
  timeZone: string,
): Schedule {
  const times = {
    startTime: startTime as LocalTime,
    endTime: endTime as LocalTime,
    startPass: null,
    endPass: null,
  }
  const days = { startsOn: startsOn as LocalDate, endsOn: endsOn as LocalDate, timeZone: timeZone as ZoneId }
  return { precision: 'time', ...days, ...times }
}

function days(startsOn: string, endsOn: string, timeZone: string): Schedule {
  return {
    precision: 'day',
    startsOn: startsOn as LocalDate,
    endsOn: endsOn as LocalDate,
    timeZone: timeZone as ZoneId,
  }
}

test('hours become the instants of the zone', () => {
  const derived = deriveInstants(hours('2019-09-04', '09:00', '2019-09-06', '17:30', 'Africa/Nairobi'))

  expect(derived).toEqual({
    outcome: 'derived',
    startsAt: new Date('2019-09-04T06:00:00Z'),
    endsAt: new Date('2019-09-06T14:30:00Z'),
    twice: [],
  })
})

test('days last from the first midnight to the one after the last, in the zone', () => {
  const derived = deriveInstants(days('2019-11-09', '2019-11-11', 'Asia/Shanghai'))

  expect(derived).toMatchObject({
    startsAt: new Date('2019-11-08T16:00:00Z'),
    endsAt: new Date('2019-11-11T16:00:00Z'),
  })
})

test('a day whose midnight is skipped begins with its first instant', () => {
  const derived = deriveInstants(days('2024-04-26', '2024-04-26', 'Africa/Cairo'))

  expect(derived).toMatchObject({
    startsAt: new Date('2024-04-25T22:00:00Z'),
    endsAt: new Date('2024-04-26T21:00:00Z'),
  })
})

test('an end in a gap is refused with the times around it', () => {
  expect(deriveInstants(hours('2025-03-09', '01:00', '2025-03-09', '02:30', 'America/New_York'))).toEqual({
    outcome: 'gap',
    of: 'end',
    before: '2025-03-09T01:59',
    after: '2025-03-09T03:00',
  })
})

test('an hour that exists twice is asked about until a pass is given', () => {
  const open = hours('2025-11-02', '01:30', '2025-11-02', '08:00', 'America/New_York')

  expect(deriveInstants(open)).toMatchObject({ startsAt: new Date('2025-11-02T05:30:00Z'), twice: ['start'] })
  expect(deriveInstants({ ...open, startPass: 'second' } as Schedule)).toMatchObject({
    startsAt: new Date('2025-11-02T06:30:00Z'),
    twice: [],
  })
})

test('an end that is not after the start is refused, a day that never was too', () => {
  expect(deriveInstants(hours('2025-05-01', '09:00', '2025-05-01', '09:00', 'UTC')).outcome).toBe(
    'ends-before-start',
  )
  expect(deriveInstants(days('2011-12-30', '2011-12-30', 'Pacific/Apia')).outcome).toBe('ends-before-start')
})

test("the machine's own zone changes nothing", { timeout: 60_000 }, () => {
  const script = `
    const { deriveInstants } = await import('./src/time/instants.ts')
    const passes = { startPass: null, endPass: null }
    const answers = ['Africa/Nairobi', 'America/New_York', 'Africa/Cairo', 'Pacific/Apia', 'Australia/Lord_Howe'].flatMap(
      (timeZone) => ['2011-12-30', '2025-03-09', '2025-11-02', '2024-04-26', '2024-02-29', '2025-04-06'].flatMap((startsOn) => [
        deriveInstants({ precision: 'day', startsOn, endsOn: startsOn, timeZone }),
        deriveInstants({ precision: 'time', startsOn, endsOn: startsOn, startTime: '01:30', endTime: '23:00', timeZone, ...passes }),
      ]),
    )
    console.log(JSON.stringify(answers))`

  const answers = ['Pacific/Kiritimati', 'America/Anchorage', 'UTC', 'Europe/Dublin'].map((TZ) => {
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
    })
    expect(ran.stderr.toString()).toBe('')
    return ran.stdout.toString()
  })

  expect(JSON.parse(answers[0] ?? '')).toHaveLength(60)
  expect(new Set(answers).size).toBe(1)
})
