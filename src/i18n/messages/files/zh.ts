import type { Translation } from '../../message-types.ts'
import type { files as en } from './en.ts'

export const files: Translation<typeof en> = {
  'files.title': '您的文件',
  'files.lead': '文件会立即保存。再次上传会替换原文件。',
  'files.none': '目前无需上传文件。',
  'files.later': '此文件可稍后在报名后的个人页面中上传。',
  'files.file-hint': 'PDF、DOCX、ODT、PNG、JPEG 或 WebP，一次提交的文件合计不超过 2 MB。',
  'files.picture-hint': 'PNG、JPEG 或 WebP，一次提交的文件合计不超过 2 MB。',
  'files.kept': '已保存：{file}。如需替换，请选择其他文件。',
  'files.now': '当前文件：',
  'files.drop': '移除此文件',
  'files.missing': '请选择文件：{question}',
  'files.empty': '文件为空：{question}',
  'files.too-large': '文件超过 2 MB，请选择较小的文件：{question}',
  'files.no-file': '这不是 PDF、DOCX、ODT、PNG、JPEG 或 WebP 文件：{question}',
  'files.no-picture': '这不是 PNG、JPEG 或 WebP 图片：{question}',
  'files.save': '保存文件',
  'files.remove': '移除',
  'files.remove-one': '移除：{file}',
  'files.required': '此文件为必交项：如需更换，请选择其他文件',
  'files.too-many': '每个活动最多可有五个问题要求上传文件',
  'files.not-at-door': '现场签到时无法要求上传文件',
}
