import type { EventPlan } from '../../registrations/planning/event-plan.ts'
import { frontierSciences2019 } from './events/frontier-sciences-2019.ts'
import { governingBoard2018, governingBoard2019 } from './events/governing-boards.ts'
import { narok2019 } from './events/narok-2019.ts'
import { drylandsWorkshop2019, generalAssembly2020 } from './events/others.ts'
import { youngScientists2019 } from './events/young-scientists-2019.ts'
import { sampleEvent, statedEvent } from './newsletter.ts'

/** The demo's events: the newsletter's four, the assembly without a date, and two that are over. */
export const sampleEvents: readonly EventPlan[] = [
  statedEvent(0, { from: '09:00', to: '17:30' }, narok2019),
  statedEvent(1, { from: '09:00', to: '17:00' }, governingBoard2019),
  statedEvent(2, { from: '09:00', to: '18:00' }, frontierSciences2019),
  statedEvent(3, null, youngScientists2019),
  sampleEvent(generalAssembly2020),
  sampleEvent(governingBoard2018),
  sampleEvent(drylandsWorkshop2019),
]
