import type { Translation } from '../../message-types.ts'
import type { pages as en } from './en.ts'

export const pages: Translation<typeof en> = {
  'privacy.title': '隐私',
  'privacy.lead': '我们保存什么、谁能看到、您可以做什么。',
  'privacy.pages-title': '本网站页面',
  'privacy.pages': '不设置 Cookie，不在您的浏览器中保存任何内容，不加载其他网站的内容，也不统计访客。',
  'privacy.register-title': '当您报名时',
  'privacy.register':
    '我们保存您在报名表中填写的内容，用于举办该活动。活动主办方人员按各自职责所需查看。其他参会者看不到任何内容。',
  'privacy.own':
    '我们会将您个人页面的链接发到您的邮箱，该页面显示所保存的内容，并可下载为文件。您可以在该页面更正资料，或将其全部删除。',
  'privacy.mail': '我们只就您的报名与您联系，除非您另有要求。',
  'privacy.keep': { other: '活动结束 {count} 个月后，报名信息将作匿名处理。' },
  'privacy.notice': '本机构的隐私声明',
  'privacy.version': '第 {number} 版',
  'accessibility.title': '无障碍',
  'accessibility.lead': '每个人都应能阅读、报名和参加。',
  'accessibility.pages-title': '本网站页面',
  'accessibility.pages':
    '遵循 WCAG 2.2 AA 级。可用键盘、屏幕阅读器、放大、高对比度、深色模式、打印以及无脚本方式使用。',
  'accessibility.checked': '自动测试在手机与桌面宽度下检查页面。尚未邀请日常使用屏幕阅读器的人士进行测试。',
  'accessibility.events-title': '活动现场',
  'accessibility.events': '参加活动时需要协助，或在本网站遇到障碍？请写信给我们。我们会答复，并尽力改进。',
  'contact.title': '联系方式',
  'contact.lead': '有关某项活动的问题，请先联系其主办方，地址见活动页面。',
  'contact.address': '地址',
  'contact.email': '电子邮箱',
  'contact.phone': '电话',
  'contact.website': '网站',
}
