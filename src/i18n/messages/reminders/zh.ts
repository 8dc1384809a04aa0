import type { Translation } from '../../message-types.ts'
import type { reminders as en } from './en.ts'

export const reminders: Translation<typeof en> = {
  'reminders.lead': '有名额的人都会在活动前收到提醒。之后才获得名额的人刚收到确认邮件，不再提醒。',
  'reminders.add': '添加提醒',
  'reminders.new': '新提醒',
  'reminders.change': '更改提醒',
  'reminders.before': {
    other: '提前 {count} 天，{time}',
  },
  'reminders.on-day': '第一天，{time}',
  'reminders.all-types': '所有没有单独提醒的类别',
  'reminders.off': '已关闭',
  'reminders.undated': '日期确定后发送',
  'reminders.to-come': '将于{time}发送',
  'reminders.left': '已于{time}发送',
  'reminders.missed': '未发送：在{time}之后才设置',
  'reminders.days': '提前天数',
  'reminders.days-hint': '0 至 60，从第一天算起。',
  'reminders.time': '时刻',
  'reminders.time-hint': '按活动所在时区。',
  'reminders.on': '发送',
  'reminders.on-hint': '不勾选则不提醒此类别的任何人。',
  'reminders.bring-hint': '请用{language}填写，将原样写入邮件。',
  'reminders.preview': '您将收到的邮件',
  'reminders.bad-days': '请填写 0 至 60 的天数',
  'reminders.bad-time': '请填写时刻，例如 09:00',
  'reminders.too-many': {
    other: '一个活动最多有 {count} 条提醒',
  },
  'reminders.mail.subject': '{soon}：{event}，{when}',
  'reminders.mail.today': '今天',
  'reminders.mail.tomorrow': '明天',
  'reminders.mail.days': {
    other: '{count} 天后',
  },
  'reminders.mail.title': '期待与您见面',
  'reminders.mail.text': '您有名额的活动即将开始。如果您不能参加，请现在取消，把名额留给别人。',
  'reminders.mail.bring': '请携带',
}
