import type { Translation } from '../../message-types.ts'
import type { newsletter as en } from './en.ts'

export const newsletter: Translation<typeof en> = {
  'newsletter.title': '供简报使用',
  'newsletter.lead': '即将举行的活动，按简报的格式排好，可直接粘贴。',
  'newsletter.none': '没有符合此选择的已发布活动。',
  'newsletter.preview': '显示效果',
  'newsletter.html': 'HTML 格式',
  'newsletter.md': 'Markdown 格式',
  'newsletter.txt': '纯文本',
  'newsletter.save': '存为文件',
  'newsletter.choose': '包含的内容',
  'newsletter.language': '语言',
  'newsletter.from': '从',
  'newsletter.until': '至',
  'newsletter.most': '活动数量',
  'newsletter.most-hint': { other: '最多 {count} 项。' },
  'newsletter.plain': '不带链接',
  'newsletter.called-off': '包括已延期和已取消的活动',
  'newsletter.show': '显示',
  'newsletter.desk': '简报',
}
