import type { Translation } from '../../message-types.ts'
import type { reading as en } from './en.ts'

export const reading: Translation<typeof en> = {
  'reading.no-start': '没有写明何时开始。',
  'reading.time': '无法从“{time}”读出时间。',
  'reading.zone': '无从得知“{zone}”是哪个时区。',
  'reading.kinds': '开始只写日期而结束写了钟点，或者相反。',
  'reading.end-first': '结束早于开始。',
  'reading.gap': '{zone} 的时钟跳过 {time}：最近的两个时刻是 {before} 和 {after}。',
  'reading.endless': '无限重复。写明最后日期后即可读取。',
  'reading.too-often': '重复超过 200 次，或持续超过 100 年。',
  'reading.part': '此处无法读取其重复规则：{part}',
  'reading.no-dates': '这是重复条目，但所有日期又都被排除。',
  'reading.unclosed': '缺少结尾行：文件可能不完整。',
  'reading.line-long': '其中一行过长。',
  'reading.entry-long': '条目过长。',
  'reading.file-long': '文件超过 10 MB，未读取任何内容。',
  'reading.parts': '文件条目过多，从这一行起未读取。',
  'reading.json-large': '此 JSON 嵌套过深，或内容过多。',
}
