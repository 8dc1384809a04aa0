import type { ZoneId } from '../time/wall-time.ts'
import { parseZone } from '../time/zones.ts'

// One city for each time that people keep, and the product's usual places: 400 names would weigh on every page.
const cities = [
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Denver',
  'America/Mexico_City',
  'America/Chicago',
  'America/Bogota',
  'America/New_York',
  'America/Halifax',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Buenos_Aires',
  'America/St_Johns',
  'Atlantic/Azores',
  'UTC',
  'Africa/Casablanca',
  'Europe/London',
  'Africa/Lagos',
  'Europe/Paris',
  'Europe/Madrid',
  'Africa/Johannesburg',
  'Africa/Cairo',
  'Europe/Athens',
  'Africa/Nairobi',
  'Europe/Moscow',
  'Asia/Riyadh',
  'Asia/Tehran',
  'Asia/Dubai',
  'Asia/Kabul',
  'Asia/Karachi',
  'Asia/Tashkent',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Jakarta',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Australia/Perth',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Brisbane',
  'Australia/Sydney',
  'Pacific/Auckland',
]

const zones: readonly ZoneId[] = cities.flatMap((name) => parseZone(name) ?? [])

/** The zones that a page offers, from west to east; the reader's own first where it is none of them. `tz=` takes any zone. */
export function zonesToChoose(own: ZoneId | null): readonly ZoneId[] {
  return own === null || zones.includes(own) ? zones : [own, ...zones]
}
