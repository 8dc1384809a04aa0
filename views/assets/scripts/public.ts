import { followConditions } from './parts/conditions.ts'
import { offerCopying } from './parts/copying.ts'
import { closeMenus } from './parts/menus.ts'
import { tellOwnTimes } from './parts/own-times.ts'
import { focusSummary } from './parts/summary.ts'

closeMenus()
focusSummary()
tellOwnTimes()
offerCopying()
followConditions()
