import type { Words } from '../../registrations/planning/event-plan.ts'

/** One text in the product's six languages. */
export function words(en: string, zh: string, fr: string, es: string, ru: string, ar: string): Words {
  return { en, zh, fr, es, ru, ar }
}
