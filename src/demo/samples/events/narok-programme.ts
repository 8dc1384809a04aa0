import type { PlannedSession, Words } from '../../../registrations/planning/event-plan.ts'
import { pause, talk } from '../planned.ts'
import { words } from '../words.ts'

const hall = words('Great Hall', '大礼堂', 'Grande salle', 'Gran Salón', 'Большой зал', 'القاعة الكبرى')
const keynote = words(
  'Keynote, Great Hall',
  '主旨报告，大礼堂',
  'Conférence plénière, Grande salle',
  'Ponencia principal, Gran Salón',
  'Пленарный доклад, Большой зал',
  'محاضرة رئيسية، القاعة الكبرى',
)
const roomA = words('Room A', 'A 厅', 'Salle A', 'Sala A', 'Зал А', 'القاعة A')
const roomB = words('Room B', 'B 厅', 'Salle B', 'Sala B', 'Зал Б', 'القاعة B')

const [first, second, third] = ['2019-09-04', '2019-09-05', '2019-09-06'] as const

export const narokDays: Readonly<Record<string, Words>> = {
  [first]: words(
    'Opening, drylands',
    '开幕与旱地',
    'Ouverture, zones arides',
    'Apertura y zonas áridas',
    'Открытие, засушливые земли',
    'الافتتاح والأراضي الجافة',
  ),
  [second]: words(
    'Wetlands',
    '湿地',
    'Zones humides',
    'Humedales',
    'Водно-болотные угодья',
    'الأراضي الرطبة',
  ),
  [third]: words('Policy', '政策', 'Politiques', 'Políticas', 'Политика', 'السياسات'),
}

/** The programme of `look/`: parallel rooms, breaks, a field visit. */
export const narokProgramme: readonly PlannedSession[] = [
  pause(first, '08:00', '09:00', [
    'Registration and coffee',
    '签到与咖啡',
    'Accueil et café',
    'Registro y café',
    'Регистрация и кофе',
    'التسجيل والقهوة',
  ]),
  talk(first, '09:00', '09:45', ['Opening', '开幕式', 'Ouverture', 'Apertura', 'Открытие', 'الافتتاح'], hall),
  talk(
    first,
    '09:45',
    '11:00',
    [
      'Drylands under a changing rain',
      '降雨变化中的旱地',
      'Les zones arides sous une pluie qui change',
      'Las zonas áridas bajo una lluvia cambiante',
      'Засушливые земли при меняющихся дождях',
      'الأراضي الجافة تحت مطر متغيِّر',
    ],
    keynote,
  ),
  pause(first, '11:00', '11:30', ['Coffee', '茶歇', 'Café', 'Café', 'Кофе', 'استراحة قهوة']),
  talk(
    first,
    '11:30',
    '13:00',
    [
      'Grazing and recovery',
      '放牧与恢复',
      'Pâturage et rétablissement',
      'Pastoreo y recuperación',
      'Выпас и восстановление',
      'الرعي والتعافي',
    ],
    roomA,
  ),
  talk(
    first,
    '11:30',
    '13:00',
    [
      'Remote sensing of rangelands',
      '草原遥感',
      'Télédétection des parcours',
      'Teledetección de pastizales',
      'Дистанционное зондирование пастбищ',
      'استشعار المراعي عن بعد',
    ],
    roomB,
  ),
  talk(
    first,
    '14:30',
    '17:30',
    [
      'Contributed papers I',
      '论文报告（一）',
      'Communications I',
      'Comunicaciones I',
      'Доклады участников I',
      'أوراق المشاركين (1)',
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
  talk(
    second,
    '09:00',
    '10:15',
    [
      'The Mara basin, upstream and down',
      '马拉河流域：上游与下游',
      'Le bassin de la Mara, de l’amont à l’aval',
      'La cuenca del Mara, aguas arriba y abajo',
      'Бассейн Мары: верховья и низовья',
      'حوض مارا، من المنبع إلى المصب',
    ],
    keynote,
  ),
  pause(second, '10:15', '10:45', ['Coffee', '茶歇', 'Café', 'Café', 'Кофе', 'استراحة قهوة']),
  talk(
    second,
    '10:45',
    '12:30',
    [
      'Papyrus and carbon',
      '纸莎草与碳',
      'Papyrus et carbone',
      'Papiro y carbono',
      'Папирус и углерод',
      'البردي والكربون',
    ],
    roomA,
  ),
  talk(
    second,
    '10:45',
    '12:30',
    [
      'Birds as witnesses',
      '鸟类作证',
      'Les oiseaux témoins',
      'Las aves como testigos',
      'Птицы как свидетели',
      'الطيور شهودًا',
    ],
    roomB,
  ),
  talk(
    second,
    '14:00',
    '17:30',
    ['Field visit', '野外考察', 'Visite de terrain', 'Visita de campo', 'Выезд в поле', 'زيارة ميدانية'],
    words(
      'Coaches leave from the main gate',
      '大巴从正门出发',
      'Départ des cars au portail principal',
      'Los autobuses salen de la puerta principal',
      'Автобусы отходят от главных ворот',
      'تنطلق الحافلات من البوابة الرئيسية',
    ),
  ),
  talk(
    third,
    '09:00',
    '12:00',
    [
      'Round table: from data to protection',
      '圆桌会议：从数据到保护',
      'Table ronde : des données à la protection',
      'Mesa redonda: de los datos a la protección',
      'Круглый стол: от данных к охране',
      'مائدة مستديرة: من البيانات إلى الحماية',
    ],
    hall,
  ),
  talk(third, '12:00', '12:30', ['Closing', '闭幕式', 'Clôture', 'Clausura', 'Закрытие', 'الختام']),
]
