import type { PlannedQuestion } from '../../../registrations/planning/event-plan.ts'
import { words } from '../words.ts'

/** What several events of the demo ask. */
export const diet: PlannedQuestion = {
  key: 'diet',
  kind: 'several',
  isRestricted: true,
  label: words(
    'Food you do not eat',
    '饮食禁忌',
    'Aliments que vous ne mangez pas',
    'Alimentos que no come',
    'Что вы не едите',
    'أطعمة لا تتناولها',
  ),
  hint: words(
    'Seen by the kitchen’s contact alone, and erased 30 days after the event.',
    '仅供餐饮负责人查看，活动结束 30 天后删除。',
    'Vu du seul responsable des repas, effacé 30 jours après l’événement.',
    'Solo lo ve quien organiza las comidas y se borra 30 días después del evento.',
    'Видит только ответственный за питание; удаляется через 30 дней после мероприятия.',
    'لا يراه إلا مسؤول الطعام، ويُمحى بعد 30 يومًا من الفعالية.',
  ),
  options: [
    { key: 'meat', label: words('Meat', '肉类', 'Viande', 'Carne', 'Мясо', 'اللحوم') },
    { key: 'pork', label: words('Pork', '猪肉', 'Porc', 'Cerdo', 'Свинина', 'لحم الخنزير') },
    { key: 'fish', label: words('Fish', '鱼类', 'Poisson', 'Pescado', 'Рыба', 'السمك') },
    { key: 'milk', label: words('Milk', '奶制品', 'Lait', 'Leche', 'Молоко', 'الحليب') },
    { key: 'gluten', label: words('Gluten', '麸质', 'Gluten', 'Gluten', 'Глютен', 'الغلوتين') },
    { key: 'nuts', label: words('Nuts', '坚果', 'Fruits à coque', 'Frutos secos', 'Орехи', 'المكسرات') },
  ],
}

export const visaLetter: PlannedQuestion = {
  key: 'visa_letter',
  kind: 'yes-no',
  label: words(
    'I need a letter for my visa',
    '我需要签证邀请函',
    'J’ai besoin d’une lettre pour mon visa',
    'Necesito una carta para mi visado',
    'Мне нужно письмо для визы',
    'أحتاج إلى رسالة من أجل التأشيرة',
  ),
}

export const remarks: PlannedQuestion = {
  key: 'remarks',
  kind: 'long-text',
  label: words(
    'Anything else we should know',
    '其他需要我们了解的情况',
    'Autre chose que nous devrions savoir',
    '¿Algo más que debamos saber?',
    'Что ещё нам следует знать',
    'هل من أمر آخر ينبغي أن نعرفه',
  ),
}
