import { followConditions } from './parts/conditions.ts'
import { offerCopying } from './parts/copying.ts'
import { closeMenus } from './parts/menus.ts'
import { offerPasskeys } from './parts/passkeys.ts'
import { offerSelecting } from './parts/selecting.ts'
import { focusSummary } from './parts/summary.ts'
import { showCurrentTabs } from './parts/tabs.ts'

closeMenus()
followConditions()
focusSummary()
offerCopying()
offerPasskeys()
offerSelecting()
showCurrentTabs()
