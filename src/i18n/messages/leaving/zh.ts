import type { Translation } from '../../message-types.ts'
import type { leaving as en } from './en.ts'

export const leaving: Translation<typeof en> = {
  'leaving.draft': '仅主办方可见。页面下线，订阅者的日历会将活动显示为已取消。',
  'leaving.draft-unlisted': '仅主办方可见。页面下线；单独订阅此活动的日历会显示为已取消。',
  'leaving.draft-people': '已有人报名时不可选：请改为延期或取消。',
  'leaving.unlisted':
    '持有链接者可见。活动从列表和订阅中移除：订阅者的日历会显示为已取消，参会者的名额不变。',
  'leaving.back': '所有人可见。活动会回到原先订阅它的日历中。',
  'leaving.has-people': '已有人报名：请改为延期或取消活动',
}
