import type { Translation } from '../../message-types.ts'
import type { zones as en } from './en.ts'

export const zones: Translation<typeof en> = {
  'zones.title': '时区数据更新',
  'zones.about':
    '当地时间的法规有变：时区数据版本 {version}。公布的时间（{zone}）不变，但所指的时刻可能不同。',
  'zones.moved': '{name}：按此时钟原为 {was}，现为 {now}',
  'zones.sessions': { other: '日程中另有 {count} 个环节随之移动' },
  'zones.types': { other: '{count} 个参会类别的报名时间随之移动' },
  'zones.gap-event': '活动的某个时间已不存在：时钟会跳过它。',
  'zones.gap-programme': '日程中的某个时间已不存在：时钟会跳过它。',
  'zones.gap-types': '某参会类别报名时间中的一个时刻已不存在：时钟会跳过它。',
  'zones.choose': '另选时间',
  'zones.seen': '收起',
  'zones.badge': '时区',
  'zones.desk': '时区数据更新使其时刻移动。',
  'zones.desk-gap': '它的某个时间已不存在：请另选。',
}
