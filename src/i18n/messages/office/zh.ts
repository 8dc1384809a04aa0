import type { Translation } from '../../message-types.ts'
import type { office as en } from './en.ts'

export const office: Translation<typeof en> = {
  'office.name': 'Symposia 工作台',
  'office.menu': '工作台',
  'office.desk': '概览',
  'office.new-event': '新建活动',
  'office.account': '我的账户',
  'office.your-events': '我的活动',
  'office.public-site': '公开网站',
}
