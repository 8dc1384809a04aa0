import type { EventPlan, PlannedSession } from '../../../registrations/planning/event-plan.ts'
import { pause, talk } from '../planned.ts'
import { words } from '../words.ts'
import { diet } from './questions.ts'

const beijing = words('Beijing', '北京', 'Pékin', 'Pekín', 'Пекин', 'بكين')
const boardRoom = words(
  'Board room',
  '会议室',
  'Salle du Conseil',
  'Sala del Consejo',
  'Зал Правления',
  'قاعة المجلس',
)
const day = '2019-11-06'

const agenda: readonly PlannedSession[] = [
  talk(
    day,
    '09:00',
    '10:30',
    [
      'Report of the secretariat',
      '秘书处报告',
      'Rapport du secrétariat',
      'Informe de la secretaría',
      'Отчёт секретариата',
      'تقرير الأمانة',
    ],
    boardRoom,
  ),
  talk(
    day,
    '10:45',
    '12:30',
    [
      'Programme and budget 2020',
      '2020 年计划与预算',
      'Programme et budget 2020',
      'Programa y presupuesto 2020',
      'Программа и бюджет на 2020 год',
      'برنامج وميزانية 2020',
    ],
    boardRoom,
  ),
  pause(day, '12:30', '14:00', ['Lunch', '午餐', 'Déjeuner', 'Almuerzo', 'Обед', 'الغداء']),
  talk(
    day,
    '14:00',
    '17:00',
    [
      'New members; the General Assembly',
      '新成员；全体大会',
      'Nouveaux membres ; Assemblée générale',
      'Nuevos miembros; Asamblea General',
      'Новые члены; Генеральная ассамблея',
      'الأعضاء الجدد؛ الجمعية العامة',
    ],
    boardRoom,
  ),
]

const board: Partial<EventPlan> = {
  mode: 'invitation',
  category: 'governance',
  series: 'governing-board',
  hosts: ['anso'],
  line: 'off',
}

const memberTitle = words(
  'Member of the Board',
  '理事',
  'Membre du Conseil',
  'Miembro del Consejo',
  'Член Правления',
  'عضو المجلس',
)

/** What the newsletter does not say of the board's meeting of 2019: all samples. */
export const governingBoard2019: Partial<EventPlan> = {
  ...board,
  slug: 'governing-board-2019',
  edition: 2,
  closesLocal: '2019-10-15T23:59' as EventPlan['closesLocal'],
  hearByOn: '2019-10-15' as EventPlan['hearByOn'],
  capacity: 12,
  types: [
    { key: 'member', title: memberTitle, capacity: 9, isPublic: false },
    {
      key: 'observer',
      title: words('Observer', '观察员', 'Observateur', 'Observador', 'Наблюдатель', 'مراقب'),
      capacity: 3,
      isPublic: false,
    },
  ],
  questions: [
    diet,
    {
      key: 'represented_by',
      kind: 'text',
      label: words(
        'Who represents you',
        '由谁代表您出席',
        'Qui vous représente',
        'Quién le representa',
        'Кто вас представляет',
        'من يمثلك',
      ),
      hint: words(
        'If you can’t come yourself.',
        '如您本人无法出席。',
        'Si vous ne pouvez venir vous-même.',
        'Si usted no puede venir.',
        'Если вы не сможете присутствовать лично.',
        'إن تعذر حضورك.',
      ),
    },
  ],
  sessions: agenda,
  texts: {
    title: {
      zh: '第二届 ANSO 理事会会议',
      fr: 'La 2e réunion du Conseil d’ANSO',
      es: 'II Reunión del Consejo de Gobierno de ANSO',
      ru: '2-е заседание Правления ANSO',
      ar: 'الاجتماع الثاني لمجلس إدارة ANSO',
    },
    short_title: words(
      'Governing Board',
      '理事会',
      'Conseil',
      'Consejo de Gobierno',
      'Правление',
      'مجلس الإدارة',
    ),
    city: beijing,
    venue: words(
      'ANSO Secretariat',
      'ANSO 秘书处',
      'Secrétariat d’ANSO',
      'Secretaría de ANSO',
      'Секретариат ANSO',
      'أمانة ANSO',
    ),
    summary: words(
      'The members of the Board decide on programme, budget and new members.',
      '理事会成员审议计划、预算与新成员。',
      'Les membres du Conseil décident du programme, du budget et des nouveaux membres.',
      'Los miembros del Consejo deciden sobre el programa, el presupuesto y los nuevos miembros.',
      'Члены Правления принимают решения о программе, бюджете и новых членах.',
      'يقرر أعضاء المجلس البرنامج والميزانية والأعضاء الجدد.',
    ),
    description: words(
      'A closed meeting. Members and observers receive a personal invitation.',
      '闭门会议。理事与观察员将收到个人邀请。',
      'Réunion à huis clos. Membres et observateurs reçoivent une invitation personnelle.',
      'Reunión a puerta cerrada. Miembros y observadores reciben una invitación personal.',
      'Закрытое заседание. Члены и наблюдатели получают личное приглашение.',
      'اجتماع مغلق. يتلقى الأعضاء والمراقبون دعوة شخصية.',
    ),
  },
}

/** The board's first meeting: past, and wholly a sample. */
export const governingBoard2018: Partial<EventPlan> = {
  ...board,
  slug: 'governing-board-2018',
  edition: 1,
  schedule: {
    precision: 'time',
    startsOn: '2018-11-05',
    endsOn: '2018-11-05',
    startTime: '09:00',
    endTime: '17:00',
    startPass: null,
    endPass: null,
    timeZone: 'Asia/Shanghai',
  } as EventPlan['schedule'],
  country: 'CN',
  capacity: 9,
  types: [{ key: 'member', title: memberTitle, capacity: 9, isPublic: false }],
  texts: {
    title: words(
      'The 1st ANSO Governing Board Meeting',
      '第一届 ANSO 理事会会议',
      'La 1re réunion du Conseil d’ANSO',
      'I Reunión del Consejo de Gobierno de ANSO',
      '1-е заседание Правления ANSO',
      'الاجتماع الأول لمجلس إدارة ANSO',
    ),
    short_title: words(
      'Governing Board',
      '理事会',
      'Conseil',
      'Consejo de Gobierno',
      'Правление',
      'مجلس الإدارة',
    ),
    city: beijing,
    summary: words(
      'The Board met for the first time and adopted its rules.',
      '理事会首次召开会议并通过议事规则。',
      'Le Conseil s’est réuni pour la première fois et a adopté son règlement.',
      'El Consejo se reunió por primera vez y aprobó su reglamento.',
      'Правление собралось впервые и приняло регламент.',
      'اجتمع المجلس أول مرة واعتمد نظامه.',
    ),
  },
}
