import { expect, test } from 'vitest'
import { isUnavailable, mayPass } from '../../src/database/faults.ts'

const coded = (code: string) => Object.assign(new Error('refused'), { code })

test.for([
  '40001',
  '40P01',
  '55P03',
  '08006',
  '57P01',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
])('%s may pass', (code) => {
  expect(mayPass(coded(code))).toBe(true)
  expect(isUnavailable(coded(code))).toBe(true)
})

test.for([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
])('«%s», which has no code, may pass', (message) => {
  expect(mayPass(new Error(message))).toBe(true)
})

test.for(['57014', '53100', '53300', '25006'])('%s is no use to try again, and no fault of ours', (code) => {
  expect(mayPass(coded(code))).toBe(false)
  expect(isUnavailable(coded(code))).toBe(true)
})

test.for(['23505', '42703', '22P02', '08P01'])('%s is neither', (code) => {
  expect(isUnavailable(coded(code))).toBe(false)
})
