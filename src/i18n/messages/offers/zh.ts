import type { Translation } from '../../message-types.ts'
import type { offers as en } from './en.ts'

export const offers: Translation<typeof en> = {
  'offers.text': '该名额以您的姓名保留。请在期限前接受，否则将转给下一位候补者。',
  'offers.deadline': '请在{time}之前答复',
  'offers.yours': '{place}时间 {time}',
  'offers.left-days': '还剩 {count} 天',
  'offers.left-hours': '还剩 {count} 小时',
  'offers.left-minutes': '还剩 {count} 分钟',
  'offers.rests': '活动延期期间，答复期限暂停：名额继续为您保留，新日期确定后您会收到新的期限。',
  'offers.ended.title': '答复期限已过',
  'offers.ended.text': '保留已于{time}结束，名额将转给下一位候补者。',
  'offers.expired.text': '曾为您保留一个名额，但未及时收到答复。保留已于{time}结束，名额已转给下一位候补者。',
  'offers.take': '接受名额',
  'offers.take.title': '要接受这个名额吗？',
  'offers.take.text': '名额立即归您，入场凭证将发送至 {email}。',
  'offers.decline': '不用了，谢谢',
  'offers.back': '返回我的页面',
  'offers.again': '再次申请名额',
  'offers.again.title': '要再次申请名额吗？',
  'offers.again.text': '您将以新的位次排在候补名单末尾。轮到您时，我们会写信至 {email}。',
  'offers.too-late': '您的答复晚于期限，名额已不再为您保留。',
  'offers.no-offer': '目前没有为您保留的名额。以下是目前的状态。',
  'offers.no-line': '候补名单目前不再接受加入。',
  'offers.closed': '该活动不再接受报名。',
  'offers.other-live': '您在此活动中另有一份报名。请在“我的报名”中索取链接。',
}
