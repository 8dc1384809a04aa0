import type { Translation } from '../../message-types.ts'
import type { calendar as en } from './en.ts'

export const calendar: Translation<typeof en> = {
  'calendar.feed.about': '{site}的活动，随时更新。',
  'calendar.feed.cut': '较早的活动未列入此日历，完整列表见 {address}',
  'calendar.feed.no-abstracts': '部分活动的说明从略，请见各活动页面。',
  'calendar.feed.no-sessions': '较远日期活动的环节未列入。',
  'calendar.feed.no-farthest': '日期最远的活动未列入，完整列表见 {address}',
  'calendar.cancelled': '已取消：{title}',
  'calendar.postponed': '已延期：{title}',
  'calendar.gone': '已取消',
  'calendar.closes': '报名截止：{title}',
  'calendar.session-of': '所属活动：{title}',
  'calendar.joining': '在线参会：',
  'calendar.hours': '{hours}，{zone}',
  'calendar.hours-daily': '每天 {hours}，{zone}',
  'calendar.register': '报名截止：{date}',
  'calendar.apply': '申请截止：{date}',
  'calendar.invitation': '仅限受邀者参加。',
  'calendar.broadcast': '在线观看：',
  'calendar.applied': '已申请：{title}',
  'calendar.waitlisted': '候补：{title}',
  'calendar.offered': '名额待确认：{title}',
  'calendar.number': '报名编号 {number}',
  'calendar.error.twice': '参数“{name}”出现了两次。',
  'calendar.error.value': '参数“{name}”的值无法识别。',
}
