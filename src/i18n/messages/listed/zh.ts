import type { Translation } from '../../message-types.ts'
import type { listed as en } from './en.ts'

export const listed: Translation<typeof en> = {
  'listed.title': '参会者',
  'listed.lead': '同意在此列名的参会者，公布至 {date}。',
  'listed.none': '目前还没有人在此列名。',
  'listed.more': '更多姓名',
  'listed.first': '从头开始',
  'listed.own': '您的姓名在此，但不想公开？请在您的个人页面撤回同意。',
  'listed.over': '此名单已停止公布',
  'listed.over-text': '此活动的参会者名单公布至 {date}。',
}
