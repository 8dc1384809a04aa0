import type { Translation } from '../../message-types.ts'
import type { leaving as en } from './en.ts'

export const leaving: Translation<typeof en> = {
  'leaving.draft': '仅主办方可见。页面下线，订阅者的日历会将活动显示为已取消。',
  'leaving.draft-unlisted': '仅主办方可见。页面下线；单独订阅此活动的日历会显示为已取消。',
  'leaving.draft-people': '一旦有人报名或受邀便不可选：可改为不公开列出或取消。',
  'leaving.unlisted':
    '持有链接者可见。活动从列表和订阅中移除：订阅者的日历会显示为已取消，参会者的名额不变。',
  'leaving.back': '所有人可见。活动会回到原先订阅它的日历中。',
  'leaving.had-people': '已有人报名或受邀：活动可改为不公开列出或取消',
}
