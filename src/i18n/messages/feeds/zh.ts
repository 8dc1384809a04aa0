import type { Translation } from '../../message-types.ts'
import type { feeds as en } from './en.ts'

export const feeds: Translation<typeof en> = {
  'feeds.name': '我的报名，{site}',
  'feeds.about': '您在{site}的报名，随时更新。',
  'feeds.way': '如需查看、修改或取消报名，请在此索取您的链接：',
  'feeds.deadline': '请答复名额：{title}',
  'feeds.deadline-text': '名额为您保留至 {time}。',
  'feeds.only': '仅限您的报名',
  'feeds.only-text': '您的个人日历会跟进您自己的报名。我们通过邮件发送链接。',
  'feeds.mail-act': '在一个页面查看全部',
  'feeds.lead': '使用 {email} 的全部报名。',
  'feeds.none': '目前没有使用此地址的报名。',
  'feeds.urgent': '等待您的答复',
  'feeds.coming': '即将举行',
  'feeds.past': '已结束',
  'feeds.invitation': '邀请',
  'feeds.until': '请在 {time} 前答复。',
  'feeds.offer-act': '接受或放弃名额',
  'feeds.invitation-act': '答复邀请',
  'feeds.calendar-lead':
    '订阅一次，您的日历便会自动跟进您的报名：状态、时间和答复期限。其中不含任何可操作的链接。',
  'feeds.address': '您的日历地址',
  'feeds.soon':
    '各程序检查更新的频率不同：Google 大约每天一次，Outlook 每隔几小时，Apple 和 Thunderbird 按您的设置。下载的文件不会更新。',
  'feeds.renew': '更换地址',
  'feeds.renew-text':
    '适用于地址被不该知道的人得知的情况。上面的地址会立即失效，请在所有使用它的日历中换成新地址。您的报名和入场凭证不变。',
  'feeds.renew-act': '生成新地址',
  'feeds.renewed': '您的日历已有新地址，原地址不再有效。',
}
