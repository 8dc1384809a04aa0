import type { EventPlan } from '../../../registrations/planning/event-plan.ts'
import { words } from '../words.ts'
import { frontierProgramme } from './frontier-programme.ts'
import { frontierQuestions } from './frontier-questions.ts'

/** What the newsletter does not say of the conference on frontier sciences: all samples. */
export const frontierSciences2019: Partial<EventPlan> = {
  slug: 'frontier-sciences-2019',
  mode: 'open',
  closesLocal: '2019-10-25T23:59' as EventPlan['closesLocal'],
  category: 'frontier-sciences',
  hosts: ['anso'],
  isOnline: true,
  capacity: null,
  line: 'on',
  asks: { affiliation: true, listing: false, photos: true, news: true },
  types: [
    {
      key: 'on-site',
      title: words(
        'On site in Beijing',
        '北京现场参会',
        'Sur place à Pékin',
        'Presencial en Pekín',
        'Очно в Пекине',
        'حضوريًا في بكين',
      ),
      description: words(
        'Lunch included. Bring your passport or identity card.',
        '含午餐。请携带护照或身份证。',
        'Déjeuner compris. Apportez votre passeport ou carte d’identité.',
        'Almuerzo incluido. Traiga su pasaporte o documento de identidad.',
        'Обед включён. Возьмите паспорт или удостоверение.',
        'الغداء مشمول. أحضر جواز السفر أو بطاقة الهوية.',
      ),
      capacity: 600,
      isPublic: true,
    },
    {
      key: 'online',
      title: words('Online', '线上参会', 'En ligne', 'En línea', 'Онлайн', 'عبر الإنترنت'),
      description: words(
        'A personal link, sent the day before.',
        '会前一天发送个人链接。',
        'Un lien personnel, envoyé la veille.',
        'Un enlace personal, enviado el día anterior.',
        'Личная ссылка придёт накануне.',
        'رابط شخصي يُرسل قبل يوم.',
      ),
      capacity: null,
      isPublic: true,
      isOnline: true,
    },
  ],
  questions: frontierQuestions,
  sessions: frontierProgramme,
  texts: {
    title: {
      zh: '国际前沿科学大会',
      fr: 'Conférence internationale sur les sciences de pointe',
      es: 'Conferencia Internacional de Ciencias de Frontera',
      ru: 'Международная конференция по передовой науке',
      ar: 'المؤتمر الدولي للعلوم الرائدة',
    },
    short_title: words(
      'Frontier Sciences',
      '前沿科学大会',
      'Sciences de pointe',
      'Ciencias de Frontera',
      'Передовая наука',
      'العلوم الرائدة',
    ),
    city: words('Beijing', '北京', 'Pékin', 'Pekín', 'Пекин', 'بكين'),
    venue: words(
      'Conference Hall',
      '会议厅',
      'Palais des congrès',
      'Palacio de congresos',
      'Конференц-зал',
      'قاعة المؤتمرات',
    ),
    summary: words(
      'One day on quantum matter, the brain and the early universe, on site and online.',
      '一天之内聚焦量子物质、脑科学与早期宇宙，现场与线上同步。',
      'Une journée sur la matière quantique, le cerveau et l’univers primordial, sur place et en ligne.',
      'Un día sobre la materia cuántica, el cerebro y el universo temprano, presencial y en línea.',
      'День о квантовой материи, мозге и ранней Вселенной, очно и онлайн.',
      'يوم واحد عن المادة الكمومية والدماغ والكون المبكر، حضوريًا وعبر الإنترنت.',
    ),
    description: words(
      'Researchers from the academies of the Alliance show what they have newly found in quantum physics, in the sciences of the brain and in the study of the early universe. The talks are streamed; questions are taken from the hall and from afar.',
      '联盟各成员机构的研究者将展示他们在量子物理、脑科学与早期宇宙研究中的最新发现。报告全程直播，现场与线上听众均可提问。',
      'Des chercheurs des académies de l’Alliance présentent leurs découvertes récentes en physique quantique, en sciences du cerveau et sur l’univers primordial. Les exposés sont diffusés ; les questions viennent de la salle et d’ailleurs.',
      'Investigadores de las academias de la Alianza presentan lo más nuevo en física cuántica, ciencias del cerebro y universo temprano. Las charlas se retransmiten; se admiten preguntas desde la sala y a distancia.',
      'Исследователи из академий Альянса расскажут о новом в квантовой физике, науках о мозге и изучении ранней Вселенной. Доклады транслируются; вопросы принимаются из зала и издалека.',
      'يعرض باحثون من أكاديميات التحالف أحدث ما توصلوا إليه في فيزياء الكم وعلوم الدماغ والكون المبكر. تُبث المحاضرات، وتُقبل الأسئلة من القاعة ومن بعيد.',
    ),
  },
}
