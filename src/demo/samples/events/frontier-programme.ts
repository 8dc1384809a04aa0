import type { PlannedSession } from '../../../registrations/planning/event-plan.ts'
import { pause, talk } from '../planned.ts'
import { words } from '../words.ts'

const day = '2019-11-07'

/** A day of talks with parallel rooms and breaks, partly streamed. */
export const frontierProgramme: readonly PlannedSession[] = [
  pause(day, '08:15', '09:00', [
    'Registration and coffee',
    '签到与咖啡',
    'Accueil et café',
    'Registro y café',
    'Регистрация и кофе',
    'التسجيل والقهوة',
  ]),
  talk(
    day,
    '09:00',
    '09:30',
    ['Opening', '开幕式', 'Ouverture', 'Apertura', 'Открытие', 'الافتتاح'],
    words('Great Hall', '大礼堂', 'Grande salle', 'Gran Salón', 'Большой зал', 'القاعة الكبرى'),
  ),
  talk(
    day,
    '09:30',
    '11:00',
    [
      'Quantum matter: from the chip to the network',
      '量子物质：从芯片到网络',
      'La matière quantique : de la puce au réseau',
      'Materia cuántica: del chip a la red',
      'Квантовая материя: от чипа к сети',
      'المادة الكمومية: من الشريحة إلى الشبكة',
    ],
    words(
      'Keynote',
      '主旨报告',
      'Conférence plénière',
      'Ponencia principal',
      'Пленарный доклад',
      'محاضرة رئيسية',
    ),
  ),
  pause(day, '11:00', '11:30', ['Coffee', '茶歇', 'Café', 'Café', 'Кофе', 'استراحة قهوة']),
  talk(
    day,
    '11:30',
    '13:00',
    ['Brain and mind', '脑与心智', 'Cerveau et esprit', 'Cerebro y mente', 'Мозг и разум', 'الدماغ والعقل'],
    words('Room A', 'A 厅', 'Salle A', 'Sala A', 'Зал А', 'القاعة A'),
  ),
  talk(
    day,
    '11:30',
    '13:00',
    [
      'The early universe',
      '早期宇宙',
      'L’univers primordial',
      'El universo temprano',
      'Ранняя Вселенная',
      'الكون المبكر',
    ],
    words('Room B', 'B 厅', 'Salle B', 'Sala B', 'Зал Б', 'القاعة B'),
  ),
  talk(
    day,
    '14:30',
    '17:30',
    [
      'Papers by young researchers',
      '青年学者报告',
      'Communications de jeunes chercheurs',
      'Comunicaciones de jóvenes investigadores',
      'Доклады молодых исследователей',
      'أوراق الباحثين الشباب',
    ],
    words(
      'Rooms A and B, also online',
      'A、B 厅，同步线上',
      'Salles A et B, aussi en ligne',
      'Salas A y B, también en línea',
      'Залы А и Б, также онлайн',
      'القاعتان A وB، وعبر الإنترنت',
    ),
  ),
  talk(day, '17:30', '18:00', ['Closing', '闭幕式', 'Clôture', 'Clausura', 'Закрытие', 'الختام']),
]
