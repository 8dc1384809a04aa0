import type { Translation } from '../../message-types.ts'
import type { erasing as en } from './en.ts'

export const erasing: Translation<typeof en> = {
  'erasing.title': '删除您的个人资料',
  'erasing.goes':
    '本活动中所有能看出您是谁的内容都会删除：姓名、地址、回答、文件、邮件，以及有关您的备注。删除后无人能够恢复。',
  'erasing.stays': '只保留编号、状态和时间，供主办方统计，其中看不出您是谁。',
  'erasing.place': '您的报名会先被取消，名额转给下一位。',
  'erasing.live': '您的报名会先被取消。',
  'erasing.link-dies': '此页面及其链接将失效。',
  'erasing.save-first': '先保存一份您的资料',
  'erasing.sure': '删除本活动中有关我的全部资料',
  'erasing.not-sure': '如果确定要这样做，请勾选',
  'erasing.go': '删除我的资料',
  'erasing.keep': '不，保留',
  'erasing.meanwhile': '情况已有变化，尚未删除任何内容。请再试一次。',
  'erasing.done': '您的资料已删除',
  'erasing.done-text': '本活动中已没有任何内容能看出您是谁。您的页面链接已失效。',
  'erasing.person': '删除此人的资料',
  'erasing.person-title': '删除 {name} 的资料',
  'erasing.person-goes':
    '所有能看出此人是谁的内容都会删除：姓名、地址、回答、文件、邮件、备注、邀请。编号、状态和时间会保留，供统计使用。删除后无人能够恢复。',
  'erasing.person-live': '报名会先被取消，所占名额转给下一位。不会发送邮件。',
  'erasing.person-sure': '确定要永久删除此人的资料',
  'erasing.person-go': '永久删除',
  'erasing.person-done': '此人的资料已删除。',
  'erasing.retention-on': '按目前的设置，本活动的报名信息将于 {date} 匿名化。',
}
