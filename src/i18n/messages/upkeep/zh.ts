import type { Translation } from '../../message-types.ts'
import type { upkeep as en } from './en.ts'

export const upkeep: Translation<typeof en> = {
  'upkeep.title': '运行状态',
  'upkeep.lead': '站点的运行环境，以及需要处理的事项。',
  'upkeep.unknown': '未知',
  'upkeep.zones': '时区数据',
  'upkeep.zones-runtime': '本进程',
  'upkeep.zones-database': '已存时间依据',
  'upkeep.zones-machine': '本机',
  'upkeep.zones-old': '本机的时区法规比本进程更新：请更新运行环境并重新启动站点。',
  'upkeep.moved': '因数据更新而移动的活动',
  'upkeep.moved-none': '目前没有。',
  'upkeep.database': '数据库',
  'upkeep.server': '服务器版本',
  'upkeep.schema': '结构版本',
  'upkeep.missing': { other: '数据库结构缺少 {count} 步：请运行迁移。' },
  'upkeep.see-mails': '查看邮件',
  'upkeep.process': '进程',
  'upkeep.runtime': '运行环境',
  'upkeep.since': '启动时间',
}
