import type { EventPlan } from '../../../registrations/planning/event-plan.ts'
import { words } from '../words.ts'

/** The assembly «in Moscow in 2020», of which the newsletter knows no date. */
export const generalAssembly2020: Partial<EventPlan> = {
  slug: 'general-assembly-2020',
  mode: 'none',
  schedule: {
    precision: 'year',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    timeZone: 'Europe/Moscow',
  } as EventPlan['schedule'],
  country: 'RU',
  category: 'governance',
  series: 'general-assembly',
  edition: 2,
  hosts: ['anso'],
  texts: {
    title: words(
      'The 2nd ANSO General Assembly',
      '第二届 ANSO 全体大会',
      'La 2e Assemblée générale d’ANSO',
      'II Asamblea General de ANSO',
      '2-я Генеральная ассамблея ANSO',
      'الجمعية العامة الثانية لـ ANSO',
    ),
    short_title: words(
      'General Assembly',
      '全体大会',
      'Assemblée générale',
      'Asamblea General',
      'Генеральная ассамблея',
      'الجمعية العامة',
    ),
    city: words('Moscow', '莫斯科', 'Moscou', 'Moscú', 'Москва', 'موسكو'),
    summary: words(
      'The assembly of all members meets in Moscow in 2020. Its date is not fixed yet.',
      '全体成员大会将于 2020 年在莫斯科举行，日期待定。',
      'L’assemblée de tous les membres se tient à Moscou en 2020. La date n’est pas encore fixée.',
      'La asamblea de todos los miembros se reúne en Moscú en 2020. La fecha aún no está fijada.',
      'Ассамблея всех членов соберётся в Москве в 2020 году. Дата ещё не назначена.',
      'تجتمع جمعية الأعضاء كافة في موسكو عام 2020. لم يُحدَّد التاريخ بعد.',
    ),
  },
}

/** A workshop that is over: wholly a sample. */
export const drylandsWorkshop2019: Partial<EventPlan> = {
  slug: 'drylands-workshop-2019',
  mode: 'open',
  schedule: {
    precision: 'time',
    startsOn: '2019-03-13',
    endsOn: '2019-03-14',
    startTime: '09:00',
    endTime: '17:00',
    startPass: null,
    endPass: null,
    timeZone: 'Africa/Nairobi',
  } as EventPlan['schedule'],
  country: 'KE',
  category: 'biodiversity',
  hosts: ['anso', 'sajorec'],
  capacity: 60,
  line: 'on',
  types: [
    {
      key: 'participant',
      title: words('Participant', '参会者', 'Participant', 'Participante', 'Участник', 'مشارك'),
      capacity: 60,
      isPublic: true,
    },
  ],
  texts: {
    title: words(
      'Workshop on Monitoring Drylands',
      '旱地监测研讨会',
      'Atelier sur le suivi des zones arides',
      'Taller sobre el seguimiento de las zonas áridas',
      'Семинар по наблюдению за засушливыми землями',
      'ورشة عمل حول رصد الأراضي الجافة',
    ),
    short_title: words(
      'Drylands Workshop',
      '旱地研讨会',
      'Atelier zones arides',
      'Taller de zonas áridas',
      'Семинар по засушливым землям',
      'ورشة الأراضي الجافة',
    ),
    city: words('Nairobi', '内罗毕', 'Nairobi', 'Nairobi', 'Найроби', 'نيروبي'),
    summary: words(
      'Two days on measuring grass, rain and soil with satellites and by hand.',
      '两天时间，探讨用卫星与人工手段测量草地、降雨和土壤。',
      'Deux jours pour mesurer l’herbe, la pluie et le sol, par satellite et à la main.',
      'Dos días para medir hierba, lluvia y suelo, con satélites y a mano.',
      'Два дня об измерении трав, дождя и почвы со спутников и вручную.',
      'يومان لقياس العشب والمطر والتربة بالأقمار الصناعية وباليد.',
    ),
  },
}
